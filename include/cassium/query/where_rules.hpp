// WHERE: what a server answers without reading more than it returns, and what it refuses, of SELECT, UPDATE and DELETE. The
// rules are those of Cassandra's StatementRestrictions (CQL, "The WHERE clause" and "Allowing filtering").
#pragma once

#include <cassium/query/faults.hpp>
#include <cassium/query/index_rules.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace cassium::query {

/// Whether a condition is about a column, alone or with others.
[[nodiscard]] constexpr bool concerns(const condition_shape& condition, std::uint16_t column) noexcept
{
    if (condition.form == operand_form::token)
        return false;
    if (condition.form != operand_form::tuple)
        return condition.column == column;
    for (const std::uint16_t one : condition.columns)
        if (one == column)
            return true;
    return false;
}

/// How a WHERE restricts one column.
struct restriction {
    std::uint8_t eq = 0;
    std::uint8_t in = 0;
    std::uint8_t like = 0;
    std::uint8_t lower = 0;
    std::uint8_t upper = 0;
    std::uint8_t parts = 0;    ///< CONTAINS and CONTAINS KEY
    std::uint8_t elements = 0; ///< c[?]
    std::uint8_t together = 0; ///< of all these, with other columns
    bool follows = false;      ///< behind another one in a range of several columns

    [[nodiscard]] constexpr bool exact() const noexcept { return eq + in != 0; }
    [[nodiscard]] constexpr bool range() const noexcept { return lower + upper != 0; }
    [[nodiscard]] constexpr bool any() const noexcept { return exact() || range() || like + parts + elements != 0; }
};

[[nodiscard]] constexpr restriction restriction_of(std::span<const condition_shape> where,
                                                   std::uint16_t column) noexcept
{
    restriction found;
    for (const condition_shape& condition : where) {
        if (!concerns(condition, column))
            continue;
        if (condition.form == operand_form::element) {
            ++found.elements;
            continue;
        }
        if (condition.form == operand_form::tuple) {
            ++found.together;
            found.follows = found.follows || (is_range(condition.op) && condition.columns[0] != column);
        }
        switch (condition.op) {
        case relation::eq: ++found.eq; break;
        case relation::in: ++found.in; break;
        case relation::like: ++found.like; break;
        case relation::gt:
        case relation::ge: ++found.lower; break;
        case relation::lt:
        case relation::le: ++found.upper; break;
        case relation::contains:
        case relation::contains_key: ++found.parts; break;
        case relation::ne: break;
        }
    }
    return found;
}

namespace detail {

constexpr bool is_lower(relation op) noexcept
{
    return op == relation::gt || op == relation::ge;
}

constexpr bool same_columns(std::span<const std::uint16_t> a, std::span<const std::uint16_t> b) noexcept
{
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i)
        if (a[i] != b[i])
            return false;
    return true;
}

/// Whether columns are clustering columns one after the other.
constexpr bool are_in_sequence(const table_descriptor& table, std::span<const std::uint16_t> columns) noexcept
{
    std::size_t at = 0;
    while (at < table.clustering.size() && (columns.empty() || table.clustering[at] != columns[0]))
        ++at;
    for (const std::uint16_t column : columns)
        if (at == table.clustering.size() || table.clustering[at++] != column)
            return false;
    return !columns.empty();
}

constexpr fault find_tuple_fault(const table_descriptor& table, std::span<const condition_shape> where,
                                 const condition_shape& condition) noexcept
{
    if (condition.op != relation::eq && !is_range(condition.op))
        return fault::tuple_relation;
    if (!are_in_sequence(table, condition.columns))
        return fault::tuple_columns;
    // Two bounds of one range may both be of several columns; nothing else goes beside one on the same columns.
    for (const condition_shape& other : where) {
        bool shared = false;
        for (const std::uint16_t column : condition.columns)
            shared = shared || concerns(other, column);
        const bool both_ranges = is_range(other.op) && is_range(condition.op);
        const bool begins_so = other.form == operand_form::tuple ? same_columns(other.columns, condition.columns)
                                                                 : other.column == condition.columns[0];
        if (&other != &condition && shared &&
            !(both_ranges && begins_so && is_lower(other.op) != is_lower(condition.op)))
            return fault::twice;
    }
    return fault::none;
}

constexpr bool excludes_itself(const restriction& of) noexcept
{
    const int exact = of.eq + of.in + of.like;
    return exact > 1 || of.lower > 1 || of.upper > 1 || (exact == 1 && of.range()) ||
           (of.parts != 0 && (exact != 0 || of.range()));
}

} // namespace detail

/// What a server refuses in any WHERE, with ALLOW FILTERING, too.
[[nodiscard]] constexpr finding check_relations(const table_descriptor& table, std::span<const condition_shape> where)
{
    restriction token;
    for (const condition_shape& condition : where) {
        if (condition.null)
            return {fault::null_in_where, condition.column};
        if (condition.op == relation::ne)
            return {fault::not_equal, condition.column};
        if (condition.form == operand_form::field)
            return {fault::field_in_where, condition.column};
        if (condition.form == operand_form::token) {
            if (condition.op != relation::eq && !is_range(condition.op))
                return {fault::token_relation};
            if (condition.op == relation::eq)
                ++token.eq;
            else if (condition.op == relation::gt || condition.op == relation::ge)
                ++token.lower;
            else
                ++token.upper;
            if (detail::excludes_itself(token))
                return {fault::twice, table.partition_key[0]};
            continue;
        }
        if (condition.form == operand_form::tuple) {
            if (const fault what = detail::find_tuple_fault(table, where, condition); what != fault::none)
                return {what, condition.columns.empty() ? finding::no_column : condition.columns[0]};
            continue;
        }
        const cql_type& type = *table.columns[condition.column].type;
        if (const fault what = find_part_fault(type, condition.form, condition.op); what != fault::none)
            return {what, condition.column};
        const bool element = condition.form == operand_form::element;
        if (element && type.id != type_id::map)
            return {fault::list_element, condition.column};
        if (element && type.frozen)
            return {fault::frozen_element, condition.column};
        if (element && condition.op != relation::eq)
            return {fault::element_relation, condition.column};
        if (is_range(condition.op) && type.id == type_id::duration)
            return {fault::ordered_duration, condition.column};
        const bool whole = condition.op != relation::contains && condition.op != relation::contains_key && !element;
        if (whole && (type.is_collection() || type.id == type_id::udt) && !type.frozen)
            return {fault::whole_collection, condition.column};
        if (condition.op == relation::like && !is_served(table, condition))
            return {fault::like_without_index, condition.column};
        if (detail::excludes_itself(restriction_of(where, condition.column)))
            return {fault::twice, condition.column};
    }
    return {};
}

/// Ranges of several columns, unless they begin with the first clustering column, are not filtered by, with ALLOW FILTERING
/// neither.
[[nodiscard]] constexpr finding check_tuple_ranges(const table_descriptor& table,
                                                   std::span<const condition_shape> where)
{
    bool exact = true;
    for (const std::uint16_t column : table.partition_key)
        exact = exact && restriction_of(where, column).exact();
    for (const std::uint16_t column : table.clustering) {
        for (const condition_shape& condition : where)
            if (condition.form == operand_form::tuple && is_range(condition.op) && condition.columns[0] == column &&
                column != table.clustering[0] && !exact)
                return {fault::tuple_filter, column};
        exact = exact && restriction_of(where, column).exact();
    }
    return {};
}

/// What answers a WHERE of a SELECT.
struct filter_cost {
    finding needs_filtering{}; ///< why it needs ALLOW FILTERING
    bool index_with_in = false;
    bool uses_index = false;
};

/// What a WHERE needs ALLOW FILTERING for, as if it were not there. Its relations must be right.
[[nodiscard]] constexpr filter_cost cost_of(const table_descriptor& table, std::span<const condition_shape> where)
{
    bool token = false;
    for (const condition_shape& condition : where)
        token = token || condition.form == operand_form::token;
    bool partition_complete = true;
    bool partition_restricted = false;
    bool partition_in = false;
    bool partition_range = false;
    std::uint16_t open = finding::no_column;
    for (const std::uint16_t column : table.partition_key) {
        const restriction of = restriction_of(where, column);
        partition_complete = partition_complete && of.exact();
        partition_in = partition_in || of.in != 0;
        partition_range = partition_range || (of.any() && !of.exact());
        partition_restricted = partition_restricted || of.any();
        if (!of.exact() && open == finding::no_column)
            open = column;
    }
    bool clustering_filters = false;
    bool prefix_ended = false;
    std::uint16_t first_clustering = finding::no_column;
    std::uint16_t first_filter = finding::no_column;
    for (const std::uint16_t column : table.clustering) {
        const restriction of = restriction_of(where, column);
        const bool filters = of.any() && !of.follows && (prefix_ended || of.like + of.parts + of.elements != 0);
        clustering_filters = clustering_filters || filters;
        if (of.any() && first_clustering == finding::no_column)
            first_clustering = column;
        if (filters && first_filter == finding::no_column)
            first_filter = column;
        prefix_ended = prefix_ended || !of.exact();
    }
    bool has_index = false;
    std::uint16_t first_other = finding::no_column;
    for (const condition_shape& condition : where) {
        has_index = has_index || is_served(table, condition);
        const bool key = condition.form == operand_form::token || condition.form == operand_form::tuple ||
                         is_primary_key(table.columns[condition.column]);
        if (!key && first_other == finding::no_column)
            first_other = condition.column;
    }
    const bool others = first_other != finding::no_column;
    const bool restricts_clustering = first_clustering != finding::no_column;

    if (!has_index) {
        if (partition_restricted && !partition_complete)
            return {{partition_range ? fault::partition_range : fault::partition_incomplete, open}};
        if (clustering_filters && partition_complete)
            return {{fault::clustering_gap, first_filter}};
        if (others)
            return {{fault::not_indexed, first_other}};
        if (restricts_clustering && !partition_complete)
            return {{fault::clustering_without_partition, first_clustering}};
        return {};
    }
    if (partition_complete && !clustering_filters && !others)
        return {};
    if (partition_in)
        return {.index_with_in = true, .uses_index = true};
    // The conditions that are looked up in an index or checked row by row.
    const bool with_clustering = !partition_complete || clustering_filters;
    std::size_t count = 0;
    bool all_served = true;
    bool all_by_sai = true;
    for (std::size_t i = 0; i < where.size(); ++i) {
        if (where[i].form == operand_form::token)
            continue;
        const std::uint16_t column = where[i].form == operand_form::tuple ? where[i].columns[0] : where[i].column;
        const column_kind kind = table.columns[column].kind;
        if (kind == column_kind::partition_key ? partition_complete
                                               : kind == column_kind::clustering && !with_clustering)
            continue;
        all_served = all_served && is_served(table, where[i]);
        all_by_sai = all_by_sai && is_served(table, where[i], true);
        bool counted = false; // two bounds of one range are one condition
        for (std::size_t j = 0; j < i; ++j)
            counted = counted || (concerns(where[j], column) && is_range(where[i].op) && is_range(where[j].op));
        count += counted ? 0 : 1;
    }
    filter_cost found{.uses_index = true};
    if (!all_by_sai && count > 1)
        found.needs_filtering = {fault::several_filters, others ? first_other : first_clustering};
    else if (!all_by_sai && !all_served)
        found.needs_filtering = {fault::not_indexed, others ? first_other : first_clustering};
    return found;
}

/// Checks the WHERE of a SELECT against the table: the first thing that the server would refuse, or an ALLOW FILTERING that it
/// does not ask for.
[[nodiscard]] constexpr finding check_filter(const table_descriptor& table, const select_shape& shape)
{
    if (const finding wrong = check_relations(table, shape.where))
        return wrong;
    if (const finding wrong = check_tuple_ranges(table, shape.where))
        return wrong;
    // What goes beside ANN OF does so without ALLOW FILTERING: see check_ann.
    if (!shape.ann.empty())
        return shape.allow_filtering ? finding{fault::filtering_not_needed} : finding{};
    const filter_cost cost = cost_of(table, shape.where);
    if (cost.index_with_in)
        return {fault::index_with_in};
    if (!cost.needs_filtering && shape.allow_filtering)
        return {fault::filtering_not_needed};
    return shape.allow_filtering ? finding{} : cost.needs_filtering;
}

/// What an UPDATE or DELETE writes to, and on what condition.
struct write_target {
    statement_kind kind = statement_kind::update;
    bool some = false;        ///< columns of a row; false: whole rows, of DELETE
    bool only_static = false; ///< nothing but static columns is written or looked at
    bool conditional = false;
};

/// Checks the WHERE of an UPDATE or DELETE.
[[nodiscard]] constexpr finding check_write_where(const table_descriptor& table, std::span<const condition_shape> where,
                                                  const write_target& target)
{
    for (const condition_shape& condition : where) {
        if (condition.form == operand_form::token)
            return {fault::write_relation, table.partition_key[0]};
        if (condition.form == operand_form::tuple)
            continue;
        if (!is_primary_key(table.columns[condition.column]))
            return {fault::write_of_others, condition.column};
        if (condition.op == relation::contains || condition.op == relation::contains_key ||
            condition.op == relation::like || condition.form == operand_form::element)
            return {fault::erase_contains, condition.column};
    }
    if (const finding wrong = check_relations(table, where))
        return wrong;
    for (const std::uint16_t column : table.partition_key) {
        const restriction of = restriction_of(where, column);
        if (of.range())
            return {fault::write_relation, column};
        if (!of.any())
            return {fault::write_partition, column};
        if (of.in != 0 && target.conditional)
            return {fault::condition_rows, column};
    }
    bool ended = false;
    for (const std::uint16_t column : table.clustering) {
        const restriction of = restriction_of(where, column);
        if (of.any() && target.only_static)
            return {fault::static_with_clustering, column};
        if (target.only_static)
            continue;
        if (target.conditional && of.eq == 0)
            return {fault::condition_rows, column};
        if (target.kind == statement_kind::update) {
            if (of.range())
                return {fault::update_range, column};
            if (!of.exact())
                return {fault::half_key, column};
        } else if (target.some) {
            if (!of.exact())
                return {fault::erase_columns, column};
        } else if (of.any() && ended && !of.follows) {
            return {fault::erase_gap, column};
        }
        ended = ended || !of.exact();
    }
    return {};
}

} // namespace cassium::query
