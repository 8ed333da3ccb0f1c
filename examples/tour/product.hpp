// The tour's model: a plain struct, and beside it what makes it a table.
#pragma once

#include <cassium/cassium.hpp>

#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>

/// Stored inside a product as a user-defined type.
struct Dimensions {
    float width_cm = 0;
    float height_cm = 0;
    float depth_cm = 0;

    bool operator==(const Dimensions&) const = default;
};

enum class Condition : std::int8_t { fresh, refurbished };

//! [model]
struct Product {                                    // a plain aggregate: no base class, no macro
    cassium::uuid              id = cassium::random_uuid();
    std::string                name;
    std::string                brand = "Unknown";
    double                     price = 0;
    std::optional<std::string> description;
    std::set<std::string>      tags;
    Condition                  condition = Condition::fresh;
    std::optional<Dimensions>  dimensions;          // a nested aggregate is a user-defined type

    bool operator==(const Product&) const = default;
};

template <>
constexpr auto cassium::table_of<Product> =
    cassium::table<Product>("products")
        .partition_key<&Product::id>()
        .index<&Product::brand>();
//! [model]

/// One review: all reviews of a product are one partition, the newest first.
struct Review {
    cassium::uuid         product;
    cassium::timeuuid     posted = cassium::make_timeuuid();
    std::string           author;
    std::int32_t          stars = 5;
    std::optional<std::string> text;
};

template <>
constexpr auto cassium::table_of<Review> =
    cassium::table<Review>("reviews")
        .partition_key<&Review::product>()
        .clustering_key<&Review::posted, cassium::clustering_order::desc>()
        .comment("reviews of a product, newest first");
