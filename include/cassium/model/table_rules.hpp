// What makes a table wrong: plain functions over its descriptor, which compilers ask for structs, and tools and other languages
// for what they have put together at run time.
#pragma once

#include <cassium/model/table_descriptor.hpp>
#include <cassium/model/table_faults.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace cassium {

/// Whether a table is one of counters.
[[nodiscard]] constexpr bool has_counters(const table_descriptor& table) noexcept
{
    for (const column_descriptor& column : table.columns)
        if (column.type->id == type_id::counter)
            return true;
    return false;
}

/// Whether a column is part of the primary key.
[[nodiscard]] constexpr bool is_primary_key(const column_descriptor& column) noexcept
{
    return column.kind == column_kind::partition_key || column.kind == column_kind::clustering;
}

namespace detail {

constexpr bool is_table_name(std::string_view name) noexcept
{
    for (const char c : name)
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'))
            return false;
    return !name.empty() && name.size() <= 48;
}

/// Compilers count the steps: most names differ in size or at the end.
constexpr bool same_name(std::string_view a, std::string_view b) noexcept
{
    return a.size() == b.size() && (a.empty() || a.back() == b.back()) && a == b;
}

/// Whether a type is `id`, or has one inside at any depth.
constexpr bool has_inside(const cql_type& type, type_id id) noexcept
{
    if (type.id == id)
        return true;
    for (const cql_type* const element : type.elements)
        if (has_inside(*element, id))
            return true;
    return false;
}

/// Whether a duration stands where an order is needed.
constexpr bool orders_durations(const cql_type& type) noexcept
{
    if ((type.id == type_id::set || type.id == type_id::map) && has_inside(*type.elements[0], type_id::duration))
        return true;
    for (const cql_type* const element : type.elements)
        if (orders_durations(*element))
            return true;
    return false;
}

constexpr table_fault find_fault_of(const column_descriptor& column) noexcept
{
    const cql_type& type = *column.type;
    if (column.name.empty())
        return table_fault::empty_name;
    if (is_primary_key(column)) {
        if (column.nullable)
            return table_fault::optional_key;
        if (type.id == type_id::counter)
            return table_fault::counter_key;
        if (has_inside(type, type_id::duration))
            return table_fault::duration_key;
    }
    if (type.id != type_id::counter && has_inside(type, type_id::counter))
        return table_fault::nested_counter;
    return orders_durations(type) ? table_fault::duration_element : table_fault::none;
}

/// Whether another user-defined type with the name of `one` is inside of a type, and is not the same.
constexpr bool has_namesake(const cql_type& type, const cql_type& one) noexcept
{
    if (type.id == type_id::udt && type.name == one.name && type.keyspace == one.keyspace &&
        (!same_type(type, one) || type.field_names.size() != one.field_names.size()))
        return true;
    for (const cql_type* const element : type.elements)
        if (has_namesake(*element, one))
            return true;
    return false;
}
/// The same for any user-defined type inside of the other type.
constexpr bool have_namesakes(const cql_type& type, const cql_type& other) noexcept
{
    if (other.id == type_id::udt && has_namesake(type, other))
        return true;
    for (const cql_type* const element : other.elements)
        if (have_namesakes(type, *element))
            return true;
    return false;
}

/// CQL, CREATE INDEX, "Indexes on map keys" and the following.
constexpr bool suits(index_target target, const cql_type& type) noexcept
{
    const bool whole = !type.is_collection() || type.frozen;
    switch (target) {
    case index_target::values: return !type.is_collection() || !whole;
    case index_target::keys:
    case index_target::entries: return type.id == type_id::map && !whole;
    case index_target::full: return type.is_collection() && whole;
    }
    return false;
}

constexpr table_fault find_fault_of(const table_descriptor& table, const index_descriptor& index) noexcept
{
    const column_descriptor& column = table.columns[index.column];
    if (table.partition_key.size() == 1 && column.kind == column_kind::partition_key)
        return table_fault::partition_key_index;
    if (column.type->id == type_id::counter || has_inside(*column.type, type_id::duration))
        return table_fault::counter_index;
    if (column.type->id == type_id::udt && !column.type->frozen && !is_primary_key(column))
        return table_fault::open_udt_index;
    return suits(index.target, *column.type) ? table_fault::none : table_fault::index_target;
}

} // namespace detail

/// The first thing that is wrong with a table, whose columns all have types; for descriptors of structs the compiler has asked.
[[nodiscard]] constexpr table_finding find_fault(const table_descriptor& table) noexcept
{
    if (!detail::is_table_name(table.name))
        return {table_fault::bad_name};
    if (!table.keyspace.empty() && !detail::is_table_name(table.keyspace))
        return {table_fault::bad_keyspace};
    if (table.partition_key.empty())
        return {table_fault::no_partition_key};
    std::size_t counters = 0;
    std::size_t regular = 0;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const auto i = static_cast<std::uint16_t>(at);
        const column_descriptor& column = table.columns[at];
        if (column.kind == column_kind::static_column && table.clustering.empty())
            return {table_fault::static_alone, i};
        for (std::uint16_t j = 0; j < i; ++j)
            if (detail::same_name(table.columns[j].name, column.name))
                return {table_fault::equal_names, i};
        if (const table_fault what = detail::find_fault_of(column); what != table_fault::none)
            return {what, i};
        for (std::uint16_t j = 0; j <= i && detail::has_inside(*column.type, type_id::udt); ++j)
            if (detail::have_namesakes(*table.columns[j].type, *column.type))
                return {table_fault::two_types_of_one_name, i};
        if (!is_primary_key(column))
            ++(column.type->id == type_id::counter ? counters : regular);
    }
    if (counters != 0 && regular != 0)
        return {table_fault::mixed_counters};
    for (std::size_t at = 0; at < table.indexes.size(); ++at) {
        const index_descriptor& index = table.indexes[at];
        if (const table_fault what = detail::find_fault_of(table, index); what != table_fault::none)
            return {what, index.column};
        for (const index_descriptor& before : table.indexes.first(at))
            if (!index.name.empty() && before.name == index.name)
                return {table_fault::equal_index_names, index.column};
    }
    return {};
}

} // namespace cassium
