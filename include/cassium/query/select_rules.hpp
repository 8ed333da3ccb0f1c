// What a SELECT may be: its order, its neighbours, what it returns.
#pragma once

#include <cassium/query/where_rules.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace cassium::query {

/// Checks the ORDER BY of a SELECT against the table (CQL, "ordering clause"). The relations of its WHERE must be right.
[[nodiscard]] constexpr finding check_order(const table_descriptor& table, const select_shape& shape)
{
    if (shape.order.empty())
        return {};
    std::size_t next = 0;
    bool reversed = false;
    for (std::size_t i = 0; i < shape.order.size(); ++i) {
        const std::uint16_t at = shape.order[i].column;
        const column_descriptor& column = table.columns[at];
        if (column.kind != column_kind::clustering)
            return {fault::order_not_clustering, at};
        // Columns that have one value may be left out.
        while (next < table.clustering.size() && table.clustering[next] != at &&
               restriction_of(shape.where, table.clustering[next]).eq != 0)
            ++next;
        if (next == table.clustering.size() || table.clustering[next] != at)
            return {fault::order_sequence, at};
        ++next;
        const bool opposite = shape.order[i].order != column.order;
        if (i != 0 && opposite != reversed)
            return {fault::order_mixed, at};
        reversed = opposite;
    }
    for (const std::uint16_t column : table.partition_key) {
        const restriction of = restriction_of(shape.where, column);
        if (of.in != 0)
            return {fault::order_partition_in, column};
        if (of.eq == 0)
            return {fault::order_partition_open, column};
    }
    if (shape.distinct)
        return {fault::order_distinct};
    if (cost_of(table, shape.where).uses_index)
        return {fault::order_uses_index};
    return {};
}

/// What a server refuses beside ANN OF, with ALLOW FILTERING, too (Cassandra's StatementRestrictions).
[[nodiscard]] constexpr bool can_filter_neighbours(const table_descriptor& table,
                                                   std::span<const condition_shape> where)
{
    bool partition_restricted = false;
    bool partition_complete = true;
    for (const std::uint16_t column : table.partition_key) {
        const restriction of = restriction_of(where, column);
        partition_restricted = partition_restricted || of.any();
        partition_complete = partition_complete && of.eq != 0;
    }
    if (partition_restricted && !partition_complete)
        return false;
    bool prefix = partition_complete;
    for (const std::uint16_t column : table.clustering) {
        for (const condition_shape& condition : where)
            if (concerns(condition, column) && !prefix && !is_served(table, condition, true))
                return false;
        prefix = prefix && restriction_of(where, column).eq != 0;
    }
    for (const condition_shape& condition : where) {
        if (condition.form == operand_form::token)
            return false;
        if (condition.form != operand_form::tuple && !is_primary_key(table.columns[condition.column]) &&
            !is_served(table, condition, true))
            return false;
    }
    return true;
}

/// Checks the ANN OF of a SELECT that has one against the table. The relations of its WHERE must be right.
[[nodiscard]] constexpr finding check_ann(const table_descriptor& table, const select_shape& shape)
{
    if (shape.ann.empty())
        return {};
    const std::uint16_t column = shape.ann[0].column;
    if (shape.ann.size() != 1 || !shape.order.empty())
        return {fault::ann_twice, column};
    bool indexed = false;
    for (const index_descriptor& index : table.indexes)
        indexed = indexed || (index.column == column && finds_neighbours(index));
    if (!indexed)
        return {fault::ann_no_index, column};
    if (!shape.limit)
        return {fault::ann_no_limit, column};
    if (shape.per_partition_limit)
        return {fault::ann_partition_limit, column};
    return can_filter_neighbours(table, shape.where) ? finding{} : finding{fault::ann_filter, column};
}

namespace detail {

/// Whether a selector, with what is inside of it, has a column of one kind.
constexpr bool selects(const table_descriptor& table, const selector& what, column_kind kind)
{
    for (const selector& argument : what.arguments)
        if (selects(table, argument, kind))
            return true;
    switch (what.form) {
    case selector_form::column:
    case selector_form::element:
    case selector_form::field:
    case selector_form::writetime:
    case selector_form::ttl: return table.columns[what.column].kind == kind;
    case selector_form::token: return kind == column_kind::partition_key;
    default: return false;
    }
}
constexpr bool selects(const table_descriptor& table, std::span<const selector> all, column_kind kind)
{
    for (const selector& one : all)
        if (selects(table, one, kind))
            return true;
    return false;
}

constexpr finding check_distinct(const table_descriptor& table, const select_shape& shape)
{
    if (!shape.distinct)
        return {};
    bool ranges = false; // over partitions
    for (const std::uint16_t column : table.partition_key)
        ranges = ranges || !restriction_of(shape.where, column).exact();
    for (const std::uint16_t column : table.partition_key) {
        bool read = !ranges;
        for (const selector& one : shape.select)
            read =
                read || one.form == selector_form::token || (one.form == selector_form::column && one.column == column);
        if (!read)
            return {fault::distinct_columns, column};
    }
    if (selects(table, shape.select, column_kind::clustering) || selects(table, shape.select, column_kind::regular))
        return {fault::distinct_columns};
    for (const condition_shape& condition : shape.where) {
        if (condition.form == operand_form::tuple)
            return {fault::distinct_where, condition.columns[0]};
        if (condition.form == operand_form::token)
            continue;
        const column_kind kind = table.columns[condition.column].kind;
        if (kind != column_kind::partition_key && kind != column_kind::static_column)
            return {fault::distinct_where, condition.column};
    }
    return {};
}

/// GROUP BY: key columns in their sequence; those that have one value may be left out (CQL, "Grouping results").
constexpr finding check_groups(const table_descriptor& table, const select_shape& shape)
{
    std::size_t next = 0;
    for (const std::uint16_t column : shape.group_by) {
        while (next < table.key_size() && table.key_column(next) != column &&
               restriction_of(shape.where, table.key_column(next)).eq != 0)
            ++next;
        if (next == table.key_size() || table.key_column(next) != column)
            return {fault::group_columns, column};
        ++next;
    }
    if (!shape.group_by.empty() && next < table.partition_key.size())
        return {fault::group_columns, table.key_column(next)};
    return {};
}

/// A SELECT of nothing but the partition key and static columns is about partitions.
constexpr finding check_static_rows(const table_descriptor& table, const select_shape& shape)
{
    if (!selects(table, shape.select, column_kind::static_column) ||
        selects(table, shape.select, column_kind::regular) || selects(table, shape.select, column_kind::clustering))
        return {};
    for (const std::uint16_t column : table.clustering)
        if (restriction_of(shape.where, column).any())
            return {fault::static_rows, column};
    return {};
}

} // namespace detail

/// The first thing that is wrong with a SELECT.
[[nodiscard]] constexpr finding check_select(const table_descriptor& table, const select_shape& shape)
{
    if (const finding wrong = check_filter(table, shape))
        return wrong;
    if (const finding wrong = check_order(table, shape))
        return wrong;
    if (const finding wrong = check_ann(table, shape))
        return wrong;
    if (const finding wrong = detail::check_distinct(table, shape))
        return wrong;
    if (const finding wrong = detail::check_groups(table, shape))
        return wrong;
    return detail::check_static_rows(table, shape);
}

} // namespace cassium::query
