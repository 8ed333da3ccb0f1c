// What an INSERT, UPDATE or DELETE may be.
#pragma once

#include <cassium/query/where_rules.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace cassium::query {

/// Whether an assignment has the same effect twice as once.
[[nodiscard]] constexpr bool is_idempotent(const table_descriptor& table, const assignment_shape& assignment) noexcept
{
    const type_id type = table.columns[assignment.column].type->id;
    switch (assignment.op) {
    case assignment_op::set: // a list may have changed in between
        return assignment.form != operand_form::element || type == type_id::map;
    case assignment_op::remove_keys: return true;
    case assignment_op::add: return type == type_id::set || type == type_id::map;
    case assignment_op::subtract: return type != type_id::counter;
    case assignment_op::prepend: return false;
    }
    return false;
}

/// The same of a whole statement, conditions apart.
[[nodiscard]] constexpr bool is_idempotent(const table_descriptor& table, const update_shape& shape) noexcept
{
    for (const assignment_shape& one : shape.set)
        if (!is_idempotent(table, one))
            return false;
    return true;
}
[[nodiscard]] constexpr bool is_idempotent(const table_descriptor& table, const delete_shape& shape) noexcept
{
    for (const target_shape& one : shape.targets) // the positions of a list's elements change
        if (one.form == operand_form::element && table.columns[one.column].type->id == type_id::list)
            return false;
    return true;
}

/// Whether an UPDATE or DELETE is carried out under a condition.
template <class Shape>
[[nodiscard]] constexpr bool is_conditional(const Shape& shape) noexcept
{
    return shape.if_exists || !shape.only_if.empty();
}

namespace detail {

/// What is wrong with giving a write its write time.
constexpr fault find_timestamp_fault(const table_descriptor& table, bool conditional) noexcept
{
    return conditional ? fault::condition_timestamp : has_counters(table) ? fault::counter_timestamp : fault::none;
}

constexpr bool is_static(const table_descriptor& table, std::uint16_t column) noexcept
{
    return table.columns[column].kind == column_kind::static_column;
}

template <class Shape>
constexpr bool all_static(const table_descriptor& table, std::span<const Shape> shapes) noexcept
{
    for (const Shape& one : shapes)
        if (!is_static(table, one.column))
            return false;
    return true;
}

/// CQL, "Conditions".
template <class Shape>
constexpr finding check_conditions(const table_descriptor& table, const Shape& shape)
{
    if (shape.if_exists && !shape.only_if.empty())
        return {fault::both_conditions};
    if (is_conditional(shape) && has_counters(table))
        return {fault::condition_counter};
    if (shape.timestamp)
        if (const fault what = find_timestamp_fault(table, is_conditional(shape)); what != fault::none)
            return {what};
    for (const condition_shape& condition : shape.only_if) {
        if (condition.form == operand_form::token || condition.form == operand_form::tuple ||
            is_primary_key(table.columns[condition.column]))
            return {fault::condition_on_key,
                    condition.form == operand_form::tuple ? condition.columns[0] : condition.column};
        if (condition.op == relation::like)
            return {fault::condition_relation, condition.column};
        if (const fault what = find_part_fault(*table.columns[condition.column].type, condition.form, condition.op);
            what != fault::none)
            return {what, condition.column};
        if (condition.null && condition.op != relation::eq && condition.op != relation::ne)
            return {fault::condition_null, condition.column};
        if (is_range(condition.op) && condition.form == operand_form::column &&
            table.columns[condition.column].type->id == type_id::duration)
            return {fault::ordered_duration, condition.column};
    }
    return {};
}

constexpr finding check_assignment(const table_descriptor& table, const assignment_shape& one)
{
    const column_descriptor& column = table.columns[one.column];
    const cql_type& type = *column.type;
    if (is_primary_key(column))
        return {fault::set_key, one.column};
    if (const fault what = find_part_fault(type, one.form); what != fault::none)
        return {what, one.column};
    if (one.op == assignment_op::set) {
        if (type.id == type_id::counter)
            return {fault::set_counter, one.column};
        if (one.form == operand_form::element && type.frozen)
            return {fault::change_frozen, one.column};
        if (one.form == operand_form::field && type.frozen)
            return {fault::field_frozen, one.column};
        return {};
    }
    if (type.id != type_id::counter && !type.is_collection())
        return {fault::change_scalar, one.column};
    if (one.op == assignment_op::prepend && type.id != type_id::list)
        return {fault::prepend_other, one.column};
    return type.frozen ? finding{fault::change_frozen, one.column} : finding{};
}

/// Whether one column is assigned as a whole and in another way, too, or twice as a whole.
constexpr finding find_set_twice(std::span<const assignment_shape> set)
{
    const auto whole = [](const assignment_shape& one) {
        return one.op == assignment_op::set && one.form == operand_form::column;
    };
    for (std::size_t i = 0; i < set.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (set[i].column == set[j].column && (whole(set[i]) || whole(set[j])))
                return {fault::set_twice, set[i].column};
    return {};
}

} // namespace detail

/// The first thing that is wrong with an INSERT.
[[nodiscard]] constexpr finding check_insert(const table_descriptor& table, const insert_shape& shape)
{
    if (has_counters(table))
        return {fault::saved_counter};
    return shape.timestamp && shape.if_not_exists ? finding{fault::condition_timestamp} : finding{};
}

/// The first thing that is wrong with an UPDATE.
[[nodiscard]] constexpr finding check_update(const table_descriptor& table, const update_shape& shape)
{
    if (shape.set.empty())
        return {fault::set_nothing};
    for (const assignment_shape& one : shape.set)
        if (const finding wrong = detail::check_assignment(table, one))
            return wrong;
    if (const finding wrong = detail::find_set_twice(shape.set))
        return wrong;
    if (shape.ttl && has_counters(table))
        return {fault::counter_ttl};
    if (const finding wrong = detail::check_conditions(table, shape))
        return wrong;
    return check_write_where(
        table, shape.where,
        {.kind = statement_kind::update,
         .some = true,
         .only_static = detail::all_static(table, shape.set) && detail::all_static(table, shape.only_if),
         .conditional = is_conditional(shape)});
}

/// The first thing that is wrong with a DELETE.
[[nodiscard]] constexpr finding check_delete(const table_descriptor& table, const delete_shape& shape)
{
    for (const target_shape& one : shape.targets) {
        if (is_primary_key(table.columns[one.column]))
            return {fault::erase_key, one.column};
        if (const fault what = find_part_fault(*table.columns[one.column].type, one.form); what != fault::none)
            return {what, one.column};
        if (one.form != operand_form::column && table.columns[one.column].type->frozen)
            return {fault::erase_part, one.column};
    }
    if (const finding wrong = detail::check_conditions(table, shape))
        return wrong;
    const bool only_static =
        !shape.targets.empty() && detail::all_static(table, shape.targets) && detail::all_static(table, shape.only_if);
    return check_write_where(table, shape.where,
                             {.kind = statement_kind::erase,
                              .some = !shape.targets.empty(),
                              .only_static = only_static,
                              .conditional = is_conditional(shape)});
}

} // namespace cassium::query
