// Clauses that UPDATE and DELETE share, and what the conditions of both must not be.
#pragma once

#include <cassium/model/row.hpp>
#include <cassium/query/detail/clause_pack.hpp>
#include <cassium/query/filter.hpp>
#include <cassium/query/shape.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

namespace cassium::query::detail {

struct if_exists_clause {
    static constexpr clause_kind kind = clause_kind::if_exists;
};

template <class T, std::size_t Column>
struct erase_column_clause {
    static constexpr clause_kind kind = clause_kind::erase_column;
    static constexpr std::uint16_t shape = static_cast<std::uint16_t>(Column);
};

constexpr bool any_key(const table_descriptor& table, std::span<const std::uint16_t> columns)
{
    for (const std::uint16_t column : columns)
        if (is_primary_key(table, column))
            return true;
    return false;
}

/// Whether all of the columns are of one kind; false for none.
constexpr bool all_of_kind(const table_descriptor& table, std::span<const std::uint16_t> columns, column_kind kind)
{
    for (const std::uint16_t column : columns)
        if (table.columns[column].kind != kind)
            return false;
    return !columns.empty();
}

/// What is wrong with an IF (CQL, "Conditions").
enum class condition_problem : std::uint8_t { none, both, on_key, relation, duration, half_key, counter };

constexpr condition_problem check_conditions(const table_descriptor& table, bool if_exists,
                                             std::span<const condition_shape> only_if, std::size_t key_size)
{
    if (if_exists && !only_if.empty())
        return condition_problem::both;
    if ((if_exists || !only_if.empty()))
        for (const column_descriptor& column : table.columns)
            if (column.type->id == type_id::counter)
                return condition_problem::counter;
    bool all_static = true;
    for (const condition_shape& condition : only_if) {
        if (is_primary_key(table, condition.column))
            return condition_problem::on_key;
        if (condition.op == relation::contains || condition.op == relation::contains_key ||
            condition.op == relation::like)
            return condition_problem::relation;
        if (is_range(condition.op) && table.columns[condition.column].type->id == type_id::duration)
            return condition_problem::duration;
        all_static = all_static && table.columns[condition.column].kind == column_kind::static_column;
    }
    if ((if_exists || !only_if.empty()) && key_size != table.key_size() &&
        !(key_size == table.partition_key.size() && !only_if.empty() && all_static))
        return condition_problem::half_key;
    return condition_problem::none;
}

template <class T, bool IfExists, std::size_t KeySize, class Text>
consteval bool check_only_if(std::type_identity<Text>)
{
    constexpr condition_problem problem = check_conditions(descriptor_of<T>, IfExists, Text::only_if, KeySize);
    static_assert(
        problem != condition_problem::both,
        "cassium: if_exists() and only_if() exclude each other; a condition on a column implies that the row exists");
    static_assert(problem != condition_problem::on_key,
                  "cassium: a condition of a write cannot be about a key column, which is given by the key");
    static_assert(problem != condition_problem::relation,
                  "cassium: a condition of a write is one of ==, !=, <, <=, >, >= and in()");
    static_assert(problem != condition_problem::duration,
                  "cassium: durations have no order; compare them with == only");
    static_assert(
        problem != condition_problem::half_key,
        "cassium: a conditional write is about one row, which needs its whole key; or about static columns, which "
        "need the partition key");
    static_assert(problem != condition_problem::counter, "cassium: writes to counters cannot be conditional");
    return problem == condition_problem::none;
}

} // namespace cassium::query::detail
