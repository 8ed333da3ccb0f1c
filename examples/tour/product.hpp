// The tour's models: plain structs, and beside each what makes it a table.
#pragma once

#include <cassium/cassium.hpp>

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

struct Dimensions {
    float width_cm = 0;
    float height_cm = 0;
    float depth_cm = 0;

    bool operator==(const Dimensions&) const = default;
};

/// Stored inside a product as a user-defined type, which holds another one.
struct Shipping {
    Dimensions box;
    double weight_kg = 0;
    std::vector<std::string> hazards;

    bool operator==(const Shipping&) const = default;
};

enum class Condition { fresh, refurbished };
/// By name: the column is a text that other programs can read.
consteval auto cassium_enum(std::type_identity<Condition>)
{
    return cassium::as_text;
}

// clang-format off
//! [model]
struct Product {                                    // a plain aggregate: no base class, no macro
    cassium::uuid              id = cassium::random_uuid();
    std::string                name;
    std::string                brand = "Unknown";
    double                     price = 0;
    std::optional<std::string> description;
    std::set<std::string>      tags;
    Condition                  condition = Condition::fresh;
    std::optional<Shipping>    shipping;            // a nested aggregate is a user-defined type
    std::map<std::string, std::string> attributes;

    bool operator==(const Product&) const = default;
};

consteval auto cassium_table(std::type_identity<Product>)
{
    return cassium::table<Product>("products")
        .partition_key<&Product::id>()
        .index<&Product::brand>();
}
//! [model]
// clang-format on

/// One review: all reviews of a product are one partition, the newest first.
struct Review {
    cassium::uuid product;
    cassium::timeuuid posted = cassium::make_timeuuid();
    std::string author;
    std::int32_t stars = 5;
};

consteval auto cassium_table(std::type_identity<Review>)
{
    return cassium::table<Review>("reviews")
        .partition_key<&Review::product>()
        .clustering_key<&Review::posted, cassium::clustering_order::desc>()
        .comment("reviews of a product, newest first");
}

/// The same table a year later, when a member has been added.
struct LaterReview {
    cassium::uuid product;
    cassium::timeuuid posted = cassium::make_timeuuid();
    std::string author;
    std::int32_t stars = 5;
    std::optional<std::string> text;
};

consteval auto cassium_table(std::type_identity<LaterReview>)
{
    return cassium::table<LaterReview>("reviews")
        .partition_key<&LaterReview::product>()
        .clustering_key<&LaterReview::posted, cassium::clustering_order::desc>()
        .comment("reviews of a product, newest first");
}

/// What no server can make of it: a column of another type.
struct WrongReview {
    cassium::uuid product;
    cassium::timeuuid posted;
    std::string author;
    std::string stars;
};

consteval auto cassium_table(std::type_identity<WrongReview>)
{
    return cassium::table<WrongReview>("reviews")
        .partition_key<&WrongReview::product>()
        .clustering_key<&WrongReview::posted, cassium::clustering_order::desc>()
        .comment("reviews of a product, newest first");
}

/// How often a product was looked at.
struct Views {
    cassium::uuid product;
    cassium::counter count;
};

consteval auto cassium_table(std::type_identity<Views>)
{
    return cassium::table<Views>("views").partition_key<&Views::product>();
}
