// The tables that the tests of this layer ask.
#pragma once

#include "support/hex.hpp"

#include <cassium/query/erase.hpp>
#include <cassium/query/insert.hpp>
#include <cassium/query/select.hpp>
#include <cassium/query/update.hpp>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace cassium::query::test {

struct product {
    std::int32_t id = 0;
    std::string name{};
    std::string brand{};
    double price = 0;
    std::optional<std::string> description{};
    std::set<std::string> tags{};
    std::vector<std::int32_t> sizes{};
    std::map<std::string, std::int64_t> stock{};
};

/// Two partition key columns, two clustering columns, the first descending, and a static one.
struct event {
    std::string source{};
    std::int32_t day = 0;
    std::int64_t at = 0;
    std::int32_t part = 0;
    std::string owner{};
    std::int32_t level = 0;
    float weight = 0;
    duration took{};
};

struct hits {
    std::string page{};
    counter count{};
    counter errors{};
};

/// Every kind of index.
struct indexed {
    std::int32_t id = 0;
    std::int32_t part = 0;
    std::int32_t plain = 0;
    std::int32_t sai_number = 0;
    std::string sai_text{};
    std::string sasi{};
    std::set<std::string> tags{};
    std::map<std::string, std::int32_t> keys{};
    std::map<std::string, std::int32_t> entries{};
    std::vector<std::int32_t> full{};
};

struct timed {
    std::int32_t id = 0;
    timestamp at{};
    time_of_day opening{};
};

} // namespace cassium::query::test

template <>
inline constexpr auto cassium::table_of<cassium::query::test::timed> =
    cassium::table<cassium::query::test::timed>("timed").partition_key<&cassium::query::test::timed::id>();

template <>
inline constexpr auto cassium::table_of<cassium::query::test::product> =
    cassium::table<cassium::query::test::product>("products")
        .partition_key<&cassium::query::test::product::id>()
        .index<&cassium::query::test::product::brand>();

template <>
inline constexpr auto cassium::table_of<cassium::query::test::event> =
    cassium::table<cassium::query::test::event>("events")
        .keyspace("log")
        .partition_key<&cassium::query::test::event::source, &cassium::query::test::event::day>()
        .clustering_key<&cassium::query::test::event::at, cassium::clustering_order::desc,
                        &cassium::query::test::event::part>()
        .static_columns<&cassium::query::test::event::owner>();

template <>
inline constexpr auto cassium::table_of<cassium::query::test::hits> =
    cassium::table<cassium::query::test::hits>("hits").partition_key<&cassium::query::test::hits::page>();

template <>
inline constexpr auto cassium::table_of<cassium::query::test::indexed> =
    cassium::table<cassium::query::test::indexed>("indexed")
        .partition_key<&cassium::query::test::indexed::id>()
        .clustering_key<&cassium::query::test::indexed::part>()
        .index<&cassium::query::test::indexed::plain>()
        .index<&cassium::query::test::indexed::sai_number>({.custom_class = "StorageAttachedIndex"})
        .index<&cassium::query::test::indexed::sai_text>({.custom_class = "StorageAttachedIndex"})
        .index<&cassium::query::test::indexed::sasi>({.custom_class = "org.apache.cassandra.index.sasi.SASIIndex"})
        .index<&cassium::query::test::indexed::tags>()
        .index<&cassium::query::test::indexed::keys>({.target = cassium::index_target::keys})
        .index<&cassium::query::test::indexed::entries>({.target = cassium::index_target::entries})
        .frozen<&cassium::query::test::indexed::full>()
        .index<&cassium::query::test::indexed::full>({.target = cassium::index_target::full});

namespace cassium::query::test {

/// The values that a statement writes, in hexadecimal.
template <class Statement>
std::string values_of(const Statement& statement)
{
    byte_buffer buffer;
    byte_writer out(buffer);
    statement.encode_values(out);
    return cassium::test::to_hex(buffer.view());
}

/// The hexadecimal text without the spaces that make it readable.
inline std::string hex(std::string text)
{
    std::erase(text, ' ');
    return text;
}

/// "name:type name:type" of a statement's markers.
template <class Statement>
std::string parameters_of(const Statement& statement)
{
    std::string text;
    for (const column_spec& spec : statement.statement().parameters) {
        if (!text.empty())
            text += ' ';
        text += spec.name;
        text += ':';
        text += to_string(*spec.type);
    }
    return text;
}

inline std::vector<int> routing_key_of(const protocol::statement& statement)
{
    return {statement.routing_key.begin(), statement.routing_key.end()};
}

} // namespace cassium::query::test
