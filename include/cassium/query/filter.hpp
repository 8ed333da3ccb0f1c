// WHERE: what a server answers without reading more than it returns, and what it refuses. The rules are those of
// Cassandra's StatementRestrictions (CQL, "The WHERE clause" and "Allowing filtering").
#pragma once

#include <cassium/query/shape.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace cassium::query {

/// What is wrong with a WHERE.
enum class filter_problem : std::uint8_t {
    none,
    // wrong in any case
    not_equal,
    whole_collection,
    list_element,
    ordered_duration,
    twice,
    like_without_index,
    index_with_in,
    // right with ALLOW FILTERING
    partition_incomplete,
    partition_range,
    clustering_without_partition,
    clustering_gap,
    not_indexed,
    several_filters,
    // and the other way round
    filtering_not_needed,
};

[[nodiscard]] constexpr std::string_view to_string(filter_problem problem) noexcept
{
    switch (problem) {
    case filter_problem::none: break;
    case filter_problem::not_equal: return "cassium: != is for the conditions of writes; where() has no such relation";
    case filter_problem::whole_collection:
        return "cassium: a collection or user-defined type that is not frozen is not compared as a whole; use "
               "contains()";
    case filter_problem::list_element: return "cassium: where() does not look at single elements of a list";
    case filter_problem::ordered_duration: return "cassium: durations have no order; compare them with == only";
    case filter_problem::twice: return "cassium: where() restricts one column in two ways that exclude each other";
    case filter_problem::like_without_index: return "cassium: like() needs an index that can do it, such as SASI";
    case filter_problem::index_with_in:
        return "cassium: a filter that uses an index does not go with in() on the partition key";
    case filter_problem::partition_incomplete:
        return "cassium: where() has only a part of the partition key; give all of its columns, or say "
               "allow_filtering()";
    case filter_problem::partition_range:
        return "cassium: the partition key is compared with == or in(); any other relation needs allow_filtering()";
    case filter_problem::clustering_without_partition:
        return "cassium: where() restricts a clustering column without the partition key; add that, or say "
               "allow_filtering()";
    case filter_problem::clustering_gap:
        return "cassium: where() leaves out a clustering column before one that it restricts, or has a range before "
               "it; "
               "compare those before with ==, or say allow_filtering()";
    case filter_problem::not_indexed:
        return "cassium: where() restricts a column that is neither in the key nor served by an index; add index<>() "
               "to the "
               "table, or say allow_filtering()";
    case filter_problem::several_filters:
        return "cassium: one index serves one condition; more conditions beside it need allow_filtering()";
    case filter_problem::filtering_not_needed: return "cassium: allow_filtering() is not needed here; leave it out";
    }
    return {};
}

[[nodiscard]] constexpr bool has_relation(std::span<const condition_shape> where, std::uint16_t column,
                                          relation op) noexcept
{
    for (const condition_shape& condition : where)
        if (condition.column == column && condition.op == op && !condition.element)
            return true;
    return false;
}

[[nodiscard]] constexpr bool is_restricted(std::span<const condition_shape> where, std::uint16_t column) noexcept
{
    for (const condition_shape& condition : where)
        if (condition.column == column)
            return true;
    return false;
}

[[nodiscard]] constexpr bool is_primary_key(const table_descriptor& table, std::uint16_t column) noexcept
{
    return table.columns[column].kind == column_kind::partition_key ||
           table.columns[column].kind == column_kind::clustering;
}

[[nodiscard]] constexpr bool is_range(relation op) noexcept
{
    return op == relation::lt || op == relation::le || op == relation::gt || op == relation::ge;
}

/// The kinds of index that differ in what they serve.
enum class index_kind : std::uint8_t { standard, sai, sasi, other };

[[nodiscard]] constexpr index_kind kind_of(const index_descriptor& index) noexcept
{
    const std::string_view name = index.custom_class;
    if (name.empty() || name == "legacy_local_table")
        return index_kind::standard;
    if (name == "sai" || name == "SAI" || name.ends_with("StorageAttachedIndex"))
        return index_kind::sai;
    return name.ends_with("SASIIndex") ? index_kind::sasi : index_kind::other;
}

/// Whether an index answers a condition.
[[nodiscard]] constexpr bool serves(const table_descriptor& table, const index_descriptor& index,
                                    const condition_shape& condition) noexcept
{
    if (index.column != condition.column)
        return false;
    const cql_type& type = *table.columns[condition.column].type;
    if (type.id == type_id::vector)
        return false; // neighbours are all that they find
    const index_kind kind = kind_of(index);
    if (kind == index_kind::other)
        return true;
    if (condition.element)
        return index.target == index_target::entries && condition.op == relation::eq;
    switch (condition.op) {
    case relation::eq: return !type.is_collection() || index.target == index_target::full;
    case relation::contains: return type.is_collection() && index.target == index_target::values;
    case relation::contains_key: return index.target == index_target::keys;
    case relation::like: return kind == index_kind::sasi;
    case relation::lt:
    case relation::le:
    case relation::gt:
    case relation::ge:
        if (type.id == type_id::text || type.id == type_id::ascii)
            return false;
        return kind == index_kind::sasi || (kind == index_kind::sai && !scalar_name(type.id).empty() &&
                                            type.id != type_id::boolean && type.id != type_id::uuid);
    default: return false;
    }
}

/// Whether any index of the table, or any of one kind, answers a condition.
[[nodiscard]] constexpr bool is_served(const table_descriptor& table, const condition_shape& condition,
                                       bool by_sai_only = false) noexcept
{
    for (const index_descriptor& index : table.indexes)
        if ((!by_sai_only || kind_of(index) == index_kind::sai) && serves(table, index, condition))
            return true;
    return false;
}

/// What a server refuses with and without ALLOW FILTERING.
[[nodiscard]] constexpr filter_problem check_relations(const table_descriptor& table, const select_shape& shape)
{
    for (const condition_shape& condition : shape.where) {
        const cql_type& type = *table.columns[condition.column].type;
        if (condition.op == relation::ne)
            return filter_problem::not_equal;
        if (condition.element && type.id != type_id::map)
            return filter_problem::list_element;
        if (is_range(condition.op) && type.id == type_id::duration)
            return filter_problem::ordered_duration;
        const bool whole =
            condition.op != relation::contains && condition.op != relation::contains_key && !condition.element;
        if (whole && (type.is_collection() || type.id == type_id::udt) && !type.frozen)
            return filter_problem::whole_collection;
        if (condition.op == relation::like && !is_served(table, condition))
            return filter_problem::like_without_index;
        int exact = 0;
        int parts = 0;
        int lower = 0;
        int upper = 0;
        for (const condition_shape& other : shape.where) {
            if (other.column != condition.column || other.element)
                continue;
            exact += other.op == relation::eq || other.op == relation::in || other.op == relation::like ? 1 : 0;
            parts += other.op == relation::contains || other.op == relation::contains_key ? 1 : 0;
            lower += other.op == relation::gt || other.op == relation::ge ? 1 : 0;
            upper += other.op == relation::lt || other.op == relation::le ? 1 : 0;
        }
        if (exact > 1 || lower > 1 || upper > 1 || (exact == 1 && lower + upper != 0) ||
            (parts != 0 && exact + lower + upper != 0))
            return filter_problem::twice;
    }
    return filter_problem::none;
}

/// What needs ALLOW FILTERING, as if it were not there. The relations must be right.
[[nodiscard]] constexpr filter_problem check_cost(const table_descriptor& table, std::span<const condition_shape> where)
{
    bool partition_complete = true;
    bool partition_restricted = false;
    bool partition_in = false;
    bool partition_range = false;
    for (const std::uint16_t column : table.partition_key) {
        const bool exact = has_relation(where, column, relation::eq) || has_relation(where, column, relation::in);
        partition_complete = partition_complete && exact;
        partition_in = partition_in || has_relation(where, column, relation::in);
        partition_range = partition_range || (is_restricted(where, column) && !exact);
        partition_restricted = partition_restricted || is_restricted(where, column);
    }
    bool clustering_restricted = false;
    bool clustering_filters = false;
    bool prefix_ended = false;
    for (const std::uint16_t column : table.clustering) {
        const bool restricted = is_restricted(where, column);
        const bool exact = has_relation(where, column, relation::eq) || has_relation(where, column, relation::in);
        for (const condition_shape& condition : where)
            clustering_filters =
                clustering_filters || (condition.column == column && !is_range(condition.op) && !exact);
        clustering_filters = clustering_filters || (restricted && prefix_ended);
        clustering_restricted = clustering_restricted || restricted;
        prefix_ended = prefix_ended || !exact;
    }
    bool has_index = false;
    bool others_restricted = false;
    for (const condition_shape& condition : where) {
        has_index = has_index || is_served(table, condition);
        others_restricted = others_restricted || !is_primary_key(table, condition.column);
    }

    const bool partition_filters = partition_restricted && !partition_complete;
    const bool uses_index = has_index && (!partition_complete || clustering_filters || others_restricted);
    if (!has_index) {
        if (partition_filters)
            return partition_range ? filter_problem::partition_range : filter_problem::partition_incomplete;
        if (clustering_filters && partition_complete)
            return filter_problem::clustering_gap;
        if (others_restricted)
            return filter_problem::not_indexed;
        return clustering_restricted && !partition_complete ? filter_problem::clustering_without_partition
                                                            : filter_problem::none;
    }
    if (!uses_index)
        return filter_problem::none;
    if (partition_in)
        return filter_problem::index_with_in;
    // The conditions that are looked up in an index or checked row by row.
    const bool with_clustering = !partition_complete || clustering_filters;
    std::size_t count = 0;
    bool all_served = true;
    bool all_by_sai = true;
    for (std::size_t i = 0; i < where.size(); ++i) {
        const column_kind kind = table.columns[where[i].column].kind;
        if (kind == column_kind::partition_key ? partition_complete
                                               : kind == column_kind::clustering && !with_clustering)
            continue;
        all_served = all_served && is_served(table, where[i]);
        all_by_sai = all_by_sai && is_served(table, where[i], true);
        bool counted = false; // two bounds of one range are one condition
        for (std::size_t j = 0; j < i; ++j)
            counted = counted || (where[j].column == where[i].column && is_range(where[i].op) && is_range(where[j].op));
        count += counted ? 0 : 1;
    }
    if (all_by_sai)
        return filter_problem::none;
    if (count > 1)
        return filter_problem::several_filters;
    return all_served ? filter_problem::none : filter_problem::not_indexed;
}

/// Checks the WHERE of a SELECT against the table: the first thing that the server would refuse, or an ALLOW FILTERING
/// that it does not ask for.
[[nodiscard]] constexpr filter_problem check_filter(const table_descriptor& table, const select_shape& shape)
{
    if (const filter_problem wrong = check_relations(table, shape); wrong != filter_problem::none)
        return wrong;
    // What goes beside ANN OF does so without ALLOW FILTERING: see check_ann.
    if (!shape.ann.empty())
        return shape.allow_filtering ? filter_problem::filtering_not_needed : filter_problem::none;
    const filter_problem cost = check_cost(table, shape.where);
    if (cost == filter_problem::index_with_in)
        return cost;
    if (cost == filter_problem::none && shape.allow_filtering)
        return filter_problem::filtering_not_needed;
    return shape.allow_filtering ? filter_problem::none : cost;
}

} // namespace cassium::query
