// ORDER BY … ANN OF: the rows whose vectors are nearest to a given one (CQL, "Vector Search").
#pragma once

#include <cassium/protocol/codec/codec.hpp>
#include <cassium/query/detail/clause_pack.hpp>
#include <cassium/query/filter.hpp>
#include <cassium/query/shape.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace cassium::query {

/// A vector column and the vector whose neighbours are wanted; made by col<&T::member>.ann_of(). Holds the vector.
template <auto Member, class Value>
struct ann_order {
    Value value;
};

namespace detail {

template <std::size_t Column, class Value>
struct ann_clause {
    static constexpr clause_kind kind = clause_kind::ann;
    static constexpr ann_shape shape{.column = static_cast<std::uint16_t>(Column)};

    Value value;

    void encode(byte_writer& out) const { write_value(out, value); }
};

} // namespace detail

/// What is wrong with an ANN OF and what is beside it.
enum class ann_problem : std::uint8_t { none, no_index, twice, no_limit, partition_limit, filter };

[[nodiscard]] constexpr std::string_view to_string(ann_problem problem) noexcept
{
    switch (problem) {
    case ann_problem::none: break;
    case ann_problem::no_index:
        return "cassium: ann_of() needs an index on its column that can do it, such as one of class "
               "StorageAttachedIndex";
    case ann_problem::twice: return "cassium: ann_of() is the only order that a query has";
    case ann_problem::no_limit: return "cassium: ann_of() needs a limit(): how many neighbours are wanted";
    case ann_problem::partition_limit: return "cassium: ann_of() does not go with per_partition_limit()";
    case ann_problem::filter:
        return "cassium: beside ann_of(), where() takes the whole partition key, the first clustering columns after "
               "it, and "
               "columns that have an index of class StorageAttachedIndex";
    }
    return {};
}

/// Whether an index finds neighbours.
[[nodiscard]] constexpr bool finds_neighbours(const index_descriptor& index) noexcept
{
    return kind_of(index) == index_kind::sai || index.custom_class.ends_with("vector_index");
}

/// What a server refuses beside ANN OF, with ALLOW FILTERING, too (Cassandra's StatementRestrictions).
[[nodiscard]] constexpr bool can_filter_neighbours(const table_descriptor& table,
                                                   std::span<const condition_shape> where)
{
    bool partition_restricted = false;
    bool partition_complete = true;
    for (const std::uint16_t column : table.partition_key) {
        partition_restricted = partition_restricted || is_restricted(where, column);
        partition_complete = partition_complete && has_relation(where, column, relation::eq);
    }
    if (partition_restricted && !partition_complete)
        return false;
    bool prefix = partition_complete;
    for (const std::uint16_t column : table.clustering) {
        for (const condition_shape& condition : where)
            if (condition.column == column && !prefix && !is_served(table, condition, true))
                return false;
        prefix = prefix && has_relation(where, column, relation::eq);
    }
    for (const condition_shape& condition : where)
        if (!is_primary_key(table, condition.column) && !is_served(table, condition, true))
            return false;
    return true;
}

/// Checks the ANN OF of a SELECT that has one against the table. The relations of its WHERE must be right.
[[nodiscard]] constexpr ann_problem check_ann(const table_descriptor& table, const select_shape& shape)
{
    if (shape.ann.size() != 1 || !shape.order.empty())
        return ann_problem::twice;
    bool indexed = false;
    for (const index_descriptor& index : table.indexes)
        indexed = indexed || (index.column == shape.ann[0].column && finds_neighbours(index));
    if (!indexed)
        return ann_problem::no_index;
    if (!shape.limit)
        return ann_problem::no_limit;
    if (shape.per_partition_limit)
        return ann_problem::partition_limit;
    return can_filter_neighbours(table, shape.where) ? ann_problem::none : ann_problem::filter;
}

} // namespace cassium::query
