// A statement's record in static storage, filled by the compiler: text, markers, routing key, result columns.
#pragma once

#include <cassium/protocol/statement.hpp>
#include <cassium/query/text.hpp>
#include <cassium/types/scalar_types.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace cassium::query::detail {

constexpr bool is_composed(marker_form form) noexcept
{
    return composed_type(form) != type_id::custom;
}

/// `Shape` is a class with
///     static constexpr const table_descriptor& table;
///     static constexpr void write(query_writer&);
///     static constexpr std::span<const column_spec> results;
///     static constexpr bool idempotent, conditional;
template <class Shape>
struct statement_record {
    static consteval std::size_t count_markers()
    {
        cql_writer text;
        query_writer out(text);
        Shape::write(out);
        return out.markers();
    }
    static constexpr std::size_t marker_count = count_markers();

    static consteval std::size_t count_text()
    {
        cql_writer text;
        query_writer out(text);
        Shape::write(out);
        return text.size();
    }

    template <std::size_t Characters>
    struct built {
        std::array<char, Characters> text{};
        std::array<marker, marker_count> markers{};
        std::uint32_t keyspace_at = 0;
    };
    static consteval auto build()
    {
        built<count_text()> result{};
        cql_writer text(result.text.data());
        query_writer out(text, result.markers.data());
        Shape::write(out);
        result.keyspace_at = static_cast<std::uint32_t>(out.keyspace_at());
        return result;
    }
    static constexpr auto parts = build();
    static constexpr std::string_view cql{parts.text.data(), parts.text.size()};

    /// The names of markers that are not called as their column.
    static consteval std::size_t count_names()
    {
        cql_writer counter;
        for (const marker& what : parts.markers)
            if (what.form != marker_form::value && what.form != marker_form::compared)
                write_marker_name(counter, Shape::table, what);
        return counter.size();
    }
    static constexpr auto names = [] {
        std::array<char, count_names()> text{};
        cql_writer out(text.data());
        for (const marker& what : parts.markers)
            if (what.form != marker_form::value && what.form != marker_form::compared)
                write_marker_name(out, Shape::table, what);
        return text;
    }();

    /// The types of markers that stand for a list or a set of something.
    static constexpr auto elements = [] {
        std::array<const cql_type*, marker_count> types{};
        for (std::size_t i = 0; i < marker_count; ++i)
            types[i] = marker_type(Shape::table, parts.markers[i]);
        return types;
    }();
    static constexpr auto composed = [] {
        std::size_t count = 0;
        for (const marker& what : parts.markers)
            count += is_composed(what.form) ? 1 : 0;
        return count;
    }();
    static constexpr auto nodes = [] {
        std::array<cql_type, composed> types{};
        std::size_t at = 0;
        for (std::size_t i = 0; i < marker_count; ++i)
            if (is_composed(parts.markers[i].form))
                types[at++] = {.id = composed_type(parts.markers[i].form), .elements = {&elements[i], 1}};
        return types;
    }();

    static constexpr auto parameters = [] {
        std::array<column_spec, marker_count> specs{};
        std::size_t name = 0;
        std::size_t node = 0;
        for (std::size_t i = 0; i < marker_count; ++i) {
            const marker& what = parts.markers[i];
            if (what.form == marker_form::value || what.form == marker_form::compared) {
                specs[i].name = Shape::table.columns[what.column].name;
            } else {
                cql_writer counter;
                write_marker_name(counter, Shape::table, what);
                specs[i].name = {names.data() + name, counter.size()};
                name += counter.size();
            }
            specs[i].type = is_composed(what.form) ? &nodes[node++] : elements[i];
        }
        return specs;
    }();

    static constexpr bool has_routing_key = [] {
        std::array<std::uint16_t, Shape::table.partition_key.size()> positions{};
        return find_routing_key(Shape::table, parts.markers, positions);
    }();
    static constexpr auto routing_key = [] {
        std::array<std::uint16_t, has_routing_key ? Shape::table.partition_key.size() : 0> positions{};
        if constexpr (has_routing_key)
            find_routing_key(Shape::table, parts.markers, positions);
        return positions;
    }();

    static inline constinit const protocol::statement record{
        .cql = cql,
        .parameters = parameters,
        .results = Shape::results,
        .routing_key = routing_key,
        .idempotent = Shape::idempotent,
        .conditional = Shape::conditional,
        .counters = has_counters(Shape::table),
        .keyspace_at = parts.keyspace_at,
        .slot = 0,
    };
};

} // namespace cassium::query::detail
