// ORDER BY: which orders a table can be read in.
#pragma once

#include <cassium/query/detail/clause_pack.hpp>
#include <cassium/query/filter.hpp>
#include <cassium/query/shape.hpp>

#include <cstdint>
#include <span>
#include <string_view>

namespace cassium::query {

/// A column and a direction; made by col<&T::member>.asc() and .desc().
template <auto Member, clustering_order Order>
struct order {};

namespace detail {

template <std::size_t Column, clustering_order Order>
struct order_clause {
    static constexpr clause_kind kind = clause_kind::order;
    static constexpr order_shape shape{.column = static_cast<std::uint16_t>(Column), .order = Order};
};

} // namespace detail

/// What is wrong with an ORDER BY (CQL, "ordering clause").
enum class order_problem : std::uint8_t {
    none,
    not_clustering,
    partition_open,
    wrong_sequence,
    mixed_directions,
    uses_index,
    partition_in,
};

[[nodiscard]] constexpr std::string_view to_string(order_problem problem) noexcept
{
    switch (problem) {
    case order_problem::none: break;
    case order_problem::not_clustering:
        return "cassium: order_by() is for clustering columns: a partition is stored in their order and in no other";
    case order_problem::partition_open:
        return "cassium: order_by() needs the whole partition key in where(): only rows of one partition have an order";
    case order_problem::wrong_sequence:
        return "cassium: order_by() names the clustering columns from the first on, in the table's sequence";
    case order_problem::mixed_directions:
        return "cassium: order_by() follows the table's clustering order, or its exact reverse";
    case order_problem::uses_index: return "cassium: order_by() does not go with a filter that uses an index";
    case order_problem::partition_in:
        return "cassium: order_by() does not go with in() on the partition key, since such a result cannot be paged";
    }
    return {};
}

/// Checks the order of a SELECT against the table.
[[nodiscard]] constexpr order_problem check_order(const table_descriptor& table, const select_shape& shape)
{
    if (shape.order.empty())
        return order_problem::none;
    std::size_t next = 0;
    bool reversed = false;
    for (std::size_t i = 0; i < shape.order.size(); ++i) {
        const column_descriptor& column = table.columns[shape.order[i].column];
        if (column.kind != column_kind::clustering)
            return order_problem::not_clustering;
        // Columns that have one value may be left out.
        while (next < table.clustering.size() && table.clustering[next] != shape.order[i].column &&
               has_relation(shape.where, table.clustering[next], relation::eq))
            ++next;
        if (next == table.clustering.size() || table.clustering[next] != shape.order[i].column)
            return order_problem::wrong_sequence;
        ++next;
        const bool opposite = shape.order[i].order != column.order;
        if (i != 0 && opposite != reversed)
            return order_problem::mixed_directions;
        reversed = opposite;
    }
    for (const std::uint16_t column : table.partition_key) {
        if (has_relation(shape.where, column, relation::in))
            return order_problem::partition_in;
        if (!has_relation(shape.where, column, relation::eq))
            return order_problem::partition_open;
    }
    for (const condition_shape& condition : shape.where)
        if (!is_primary_key(table, condition.column) && is_served(table, condition))
            return order_problem::uses_index;
    return order_problem::none;
}

} // namespace cassium::query
