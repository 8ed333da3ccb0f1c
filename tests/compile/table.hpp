// The tables that the cases ask.
#pragma once

#include <cassium/query/erase.hpp>
#include <cassium/query/insert.hpp>
#include <cassium/query/select.hpp>
#include <cassium/query/update.hpp>
#include <cassium/session/session.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

struct product {
    cassium::uuid id{};
    std::string name{};
    std::string brand{};
    double price = 0;
    std::int32_t stock = 0;
    std::optional<std::string> description{};
    std::set<std::string> tags{};
    std::vector<std::int32_t> sizes{};
    std::map<std::string, std::int32_t> places{};
};

template <>
inline constexpr auto cassium::table_of<product> =
    cassium::table<product>("products").partition_key<&product::id>().index<&product::brand>();

struct event {
    std::string source{};
    std::int32_t day = 0;
    std::int64_t at = 0;
    std::int32_t part = 0;
    std::string owner{};
    std::int32_t level = 0;
    cassium::duration took{};
    std::set<std::string> labels{};
};

template <>
inline constexpr auto cassium::table_of<event> =
    cassium::table<event>("events")
        .partition_key<&event::source, &event::day>()
        .clustering_key<&event::at, cassium::clustering_order::desc, &event::part>()
        .static_columns<&event::owner>()
        .frozen<&event::labels>();

struct document {
    std::int32_t id = 0;
    std::int64_t part = 0;
    std::string kind{};
    std::string plain{};
    std::array<float, 3> embedding{};
    std::array<float, 3> unindexed{};
    std::array<std::int32_t, 3> numbers{};
};

template <>
inline constexpr auto cassium::table_of<document> =
    cassium::table<document>("documents")
        .partition_key<&document::id>()
        .clustering_key<&document::part>()
        .index<&document::kind>({.custom_class = "StorageAttachedIndex"})
        .index<&document::embedding>({.custom_class = "StorageAttachedIndex"});

inline constexpr std::array<float, 3> wanted{1, 2, 3};

struct hits {
    std::string page{};
    cassium::counter count{};
};

template <>
inline constexpr auto cassium::table_of<hits> = cassium::table<hits>("hits").partition_key<&hits::page>();

struct log_line {
    cassium::timestamp at{};
    cassium::decimal price{};
};

consteval auto cassium_table(std::type_identity<log_line>)
{
    return cassium::table<log_line>("log_lines").partition_key<&log_line::at>();
}

using cassium::col;
using cassium::query::delete_by_key;
using cassium::query::delete_partition;
using cassium::query::insert_flavor;
using cassium::query::insert_statement;
using cassium::query::select_row;
using cassium::query::select_statement;
using cassium::query::update_by_key;
