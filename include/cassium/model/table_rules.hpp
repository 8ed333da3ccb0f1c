// What makes a table wrong: plain functions over its descriptor, which compilers ask for structs, and tools and other languages
// for what they have put together at run time.
#pragma once

#include <cassium/base/faults.hpp>
#include <cassium/model/table_descriptor.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace cassium {

#define CASSIUM_TABLE_FAULTS(FAULT)                                                                                    \
    /* of a description's clauses */                                                                                   \
    FAULT(columns_late, "cassium: the columns of a table are listed before its other clauses")                         \
    FAULT(order_first, "cassium: a clustering_order follows the clustering column that it is for")                     \
    FAULT(bad_ttl, "cassium: a default TTL has 0 to 630720000 seconds (20 years)")                                     \
    FAULT(bad_gc_grace, "cassium: gc_grace_seconds is 0 to 2147483647 seconds")                                        \
    FAULT(unfit_frozen, "cassium: frozen<>() is for collections; a scalar is written as a whole anyway")               \
    FAULT(unfit_non_frozen, "cassium: non_frozen<>() is for columns of user-defined types, outside of the key and "    \
                            "without frozen<>()")                                                                      \
    FAULT(unfit_nulls, "cassium: nulls<>() is for what can be null: a std::optional or a collection, outside of the "  \
                       "key")                                                                                          \
    FAULT(too_many, "cassium: a table has more clauses than its members can need")                                     \
    FAULT(two_roles, "cassium: a member is named twice in partition_key, clustering_key and static_columns")           \
    FAULT(ignored_used, "cassium: an ignored member has a part in another clause of the table")                        \
    /* of the table */                                                                                                 \
    FAULT(bad_name, "cassium: a table's name has 1 to 48 letters, digits and underscores")                             \
    FAULT(bad_keyspace, "cassium: a keyspace's name has 1 to 48 letters, digits and underscores")                      \
    FAULT(no_partition_key, "cassium: a table needs a partition key; add partition_key<&T::member>()")                 \
    FAULT(static_alone,                                                                                                \
          "cassium: static columns need a clustering column; without one each partition is a single row")              \
    FAULT(equal_names, "cassium: two columns have the same name")                                                      \
    FAULT(empty_name, "cassium: a column's name is empty")                                                             \
    FAULT(optional_key, "cassium: a key column cannot be null; its member must not be a std::optional")                \
    FAULT(counter_key, "cassium: a counter cannot be part of a key")                                                   \
    FAULT(duration_key, "cassium: a duration cannot be part of a key, since it has no order")                          \
    FAULT(nested_counter, "cassium: a counter is a column of its own; no other type can have one inside")              \
    FAULT(duration_element,                                                                                            \
          "cassium: a duration cannot be an element of a set or the key of a map, since it has no order")              \
    FAULT(two_types_of_one_name, "cassium: two structs of this table are user-defined types of one name and differ; "  \
                                 "give one of them another name with cassium_udt")                                     \
    FAULT(mixed_counters, "cassium: beside its key, a table has only counters or no counter")                          \
    FAULT(partition_key_index,                                                                                         \
          "cassium: an index on the only partition key column is useless, and refused by the server")                  \
    FAULT(counter_index, "cassium: a counter or duration column cannot have an index")                                 \
    FAULT(open_udt_index, "cassium: a user-defined type that is not frozen cannot have an index")                      \
    FAULT(index_target, "cassium: an index's target does not suit its column: keys and entries are for maps, full is " \
                        "for frozen collections and the only one for them")

CASSIUM_DECLARE_FAULTS(table_fault, CASSIUM_TABLE_FAULTS)
#undef CASSIUM_TABLE_FAULTS

/// A mistake in a table, and the column that it is about.
struct table_finding {
    static constexpr std::uint16_t no_column = 0xffff;

    table_fault what = table_fault::none;
    std::uint16_t column = no_column; ///< position in table_descriptor::columns

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return what != table_fault::none; }
};

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
    for (const index_descriptor& index : table.indexes)
        if (const table_fault what = detail::find_fault_of(table, index); what != table_fault::none)
            return {what, index.column};
    return {};
}

} // namespace cassium
