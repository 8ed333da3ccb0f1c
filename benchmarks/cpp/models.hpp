// The rows of the benchmarks as plain structs, each with its table: what benchmarks/README.md lists under "Keys and
// values".
#pragma once

#include <cassium/cassium.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bench {

inline constexpr std::size_t dimensions = 128;

struct product {
    cassium::uuid id{};
    std::string name;
    std::string brand;
    double price = 0;
    std::optional<std::string> description;
    std::int32_t stock = 0;
    cassium::timestamp created_at{};
    std::set<std::string> tags;
};

struct profile {
    cassium::uuid id{};
    std::set<std::string> labels;
    std::map<std::string, std::string> attributes;
    std::vector<std::int32_t> scores;
};

/// A user-defined type.
struct address {
    std::string street;
    std::string city;
    std::int32_t zip = 0;
    std::string country;
};

struct customer {
    cassium::uuid id{};
    std::string name;
    address home;
    std::vector<address> others;
};

struct document {
    cassium::uuid id{};
    std::string title;
    std::array<float, dimensions> embedding{};
};

struct event {
    cassium::uuid stream{};
    std::int64_t seq = 0;
    std::string kind;
    std::string payload;
    cassium::timestamp at{};
};

struct notification {
    cassium::uuid recipient{};
    std::int64_t seq = 0;
    std::string kind;
    std::string body;
    bool seen = false;
};

struct order {
    cassium::uuid id{};
    cassium::uuid customer{};
    cassium::uuid product{};
    std::int32_t quantity = 0;
    std::string status;
    cassium::timestamp updated_at{};
};

inline constexpr std::pair<std::string_view, std::string_view> cosine[] = {{"similarity_function", "cosine"}};

} // namespace bench

template <>
inline constexpr auto cassium::table_of<bench::product> =
    cassium::table<bench::product>("products").partition_key<&bench::product::id>().index<&bench::product::brand>();

template <>
inline constexpr auto cassium::table_of<bench::profile> =
    cassium::table<bench::profile>("profiles").partition_key<&bench::profile::id>();

template <>
inline constexpr auto cassium::table_of<bench::customer> =
    cassium::table<bench::customer>("customers").partition_key<&bench::customer::id>();

template <>
inline constexpr auto cassium::table_of<bench::document> =
    cassium::table<bench::document>("documents")
        .partition_key<&bench::document::id>()
        .index<&bench::document::embedding>({.custom_class = "StorageAttachedIndex", .options = bench::cosine});

template <>
inline constexpr auto cassium::table_of<bench::event> =
    cassium::table<bench::event>("events")
        .partition_key<&bench::event::stream>()
        .clustering_key<&bench::event::seq, cassium::clustering_order::desc>();

template <>
inline constexpr auto cassium::table_of<bench::notification> =
    cassium::table<bench::notification>("notifications")
        .partition_key<&bench::notification::recipient>()
        .clustering_key<&bench::notification::seq, cassium::clustering_order::desc>();

template <>
inline constexpr auto cassium::table_of<bench::order> =
    cassium::table<bench::order>("orders").partition_key<&bench::order::id>();
