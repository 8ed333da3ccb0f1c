// What makes a table description wrong, one sentence a mistake.
#pragma once

#include <cassium/model/detail/column_types.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace cassium::detail {

constexpr bool is_table_name(std::string_view name)
{
    for (const char c : name)
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'))
            return false;
    return !name.empty() && name.size() <= 48;
}

/// Whether a member is named by two clauses of one kind, or by two that exclude each other.
template <class T>
constexpr bool has_two_roles()
{
    const auto& data = table_access::data(table_of<T>);
    for (std::size_t i = 0; i < data.clause_count; ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (data.clauses[i].kind <= table_clause::static_column &&
                data.clauses[j].kind <= table_clause::static_column && data.clauses[i].member == data.clauses[j].member)
                return true;
    return false;
}

template <class T>
constexpr bool ignores_a_used_member()
{
    const auto& data = table_access::data(table_of<T>);
    for (std::size_t i = 0; i < data.clause_count; ++i)
        if (data.clauses[i].kind != table_clause::ignore && !(data.clauses[i].kind == table_clause::rename) &&
            column_places<T>[data.clauses[i].member] < 0)
            return true;
    for (std::size_t i = 0; i < data.index_count; ++i)
        if (column_places<T>[data.indexes[i].column] < 0)
            return true;
    return false;
}

template <class T>
constexpr bool has_equal_names()
{
    for (std::size_t i = 0; i < column_places<T>.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (column_places<T>[i] >= 0 && column_places<T>[j] >= 0 &&
                member_plans<T>[i].name == member_plans<T>[j].name)
                return true;
    return false;
}
template <class T>
constexpr bool has_empty_name()
{
    for (std::size_t i = 0; i < column_places<T>.size(); ++i)
        if (column_places<T>[i] >= 0 && member_plans<T>[i].name.empty())
            return true;
    return false;
}

template <class T>
constexpr bool is_key(std::size_t member)
{
    const column_kind role = member_plans<T>[member].role;
    return role == column_kind::partition_key || role == column_kind::clustering;
}

template <class T>
constexpr bool has_optional_key()
{
    for (std::size_t i = 0; i < member_facts<T>.size(); ++i)
        if (is_key<T>(i) && member_facts<T>[i].nullable)
            return true;
    return false;
}

template <class T>
constexpr bool has_key_of(type_id id)
{
    for (std::size_t i = 0; i < member_facts<T>.size(); ++i)
        if (is_key<T>(i) && has_type<T>(i) && member_facts<T>[i].type->id == id)
            return true;
    return false;
}

template <class T>
constexpr bool mixes_counters()
{
    std::size_t counters = 0;
    std::size_t others = 0;
    for (std::size_t i = 0; i < member_facts<T>.size(); ++i)
        if (column_places<T>[i] >= 0 && !is_key<T>(i))
            ++(member_facts<T>[i].type->id == type_id::counter ? counters : others);
    return counters != 0 && others != 0;
}

template <class T>
constexpr bool all_usable()
{
    for (const member_fact& fact : member_facts<T>)
        if (!fact.usable)
            return false;
    return true;
}

/// Whether a clause about a column's type or nulls does not suit the column.
template <class T>
constexpr bool has_unfit_clause(table_clause::kind_type kind)
{
    const auto& data = table_access::data(table_of<T>);
    for (std::size_t i = 0; i < data.clause_count; ++i) {
        const std::size_t member = data.clauses[i].member;
        if (data.clauses[i].kind != kind)
            continue;
        const cql_type& type = *member_facts<T>[member].type;
        if (kind == table_clause::frozen ? type.elements.empty()
            : kind == table_clause::non_frozen
                ? type.id != type_id::udt || is_key<T>(member) || member_plans<T>[member].frozen
                : is_key<T>(member) || (!member_facts<T>[member].nullable && !member_facts<T>[member].emptiable))
            return true;
    }
    return false;
}

/// How many user-defined types there are in a type, itself included.
constexpr std::size_t count_udts(const cql_type& type)
{
    std::size_t count = type.id == type_id::udt ? 1 : 0;
    for (const cql_type* const element : type.elements)
        count += count_udts(*element);
    return count;
}

/// Writes them to `to`, and returns what follows.
constexpr const cql_type** list_udts(const cql_type& type, const cql_type** to)
{
    if (type.id == type_id::udt)
        *to++ = &type;
    for (const cql_type* const element : type.elements)
        to = list_udts(*element, to);
    return to;
}

/// Whether two user-defined types of the table have one name and are not one type.
template <class T>
constexpr bool has_two_udts_of_one_name()
{
    constexpr std::size_t count = [] {
        std::size_t sum = 0;
        for (std::size_t i = 0; i < member_facts<T>.size(); ++i)
            sum += has_type<T>(i) ? count_udts(*member_facts<T>[i].type) : 0;
        return sum;
    }();
    std::array<const cql_type*, count + 1> udts{};
    const cql_type** next = udts.data();
    for (std::size_t i = 0; i < member_facts<T>.size(); ++i)
        if (has_type<T>(i))
            next = list_udts(*member_facts<T>[i].type, next);
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (udts[i]->name == udts[j]->name && udts[i]->keyspace == udts[j]->keyspace &&
                (!same_type(*udts[i], *udts[j]) || udts[i]->field_names.size() != udts[j]->field_names.size()))
                return true;
    return false;
}

/// Whether an index's target does not suit its column (CQL, CREATE INDEX, "Indexes on map keys" and the following).
template <class T>
constexpr bool has_unfit_index()
{
    const auto& data = table_access::data(table_of<T>);
    for (std::size_t i = 0; i < data.index_count; ++i) {
        const std::size_t member = data.indexes[i].column;
        const cql_type& type = *member_facts<T>[member].type;
        const bool whole = !type.is_collection() || is_frozen<T>(member);
        switch (data.indexes[i].target) {
        case index_target::values:
            if (type.is_collection() && whole)
                return true;
            break;
        case index_target::keys:
        case index_target::entries:
            if (type.id != type_id::map || whole)
                return true;
            break;
        case index_target::full:
            if (!type.is_collection() || !whole)
                return true;
            break;
        }
    }
    return false;
}

template <class T>
constexpr bool indexes_the_partition_key()
{
    const auto& data = table_access::data(table_of<T>);
    for (std::size_t i = 0; i < data.index_count; ++i)
        if (data.count(table_clause::partition_key) == 1 &&
            member_plans<T>[data.indexes[i].column].role == column_kind::partition_key)
            return true;
    return false;
}

template <class T>
constexpr bool indexes_a_counter()
{
    const auto& data = table_access::data(table_of<T>);
    for (std::size_t i = 0; i < data.index_count; ++i)
        if (const type_id id = member_facts<T>[data.indexes[i].column].type->id;
            id == type_id::counter || id == type_id::duration)
            return true;
    return false;
}

/// Stands where nothing can be returned, after a sentence of the compiler's.
[[noreturn]] void never();

/// True, or one sentence: what is asked of every struct first, since nothing else can be said of one without a table.
template <class T>
consteval bool check_described()
{
    constexpr bool described = !std::is_same_v<std::remove_cv_t<decltype(table_of<T>)>, no_table>;
    static_assert(
        described,
        "cassium: this struct has no table: say beside it, in the header that declares it, template <> constexpr "
        "auto cassium::table_of<T> = cassium::table<T>(\"name\").partition_key<&T::key>();");
    return described;
}

/// True, or a compile error with the first mistake.
template <class T>
consteval bool check_table()
{
    if constexpr (!check_described<T>()) {
        return false;
    } else if constexpr (!model_members<T>::known) {
        static_assert(std::is_class_v<T> && std::is_aggregate_v<T>,
                      "cassium: a class that is not an aggregate lists its columns with column<&T::member>(\"name\")");
        if constexpr (std::is_class_v<T> && std::is_aggregate_v<T>) {
            static_assert(!has_base<T>,
                          "cassium: a struct with a base class lists its columns with column<&T::member>(\"name\")");
            static_assert(
                raw_member_count<T> <= max_members,
                "cassium: a struct may have at most 64 members; list the columns of a larger one with column<>()");
            static_assert(raw_member_count<T> != 0, "cassium: a struct without members has no columns");
            static_assert(has_base<T> || !has_c_array<T>,
                          "cassium: a C array cannot be a column; use std::array or std::vector");
        }
    } else {
        constexpr const auto& data = table_access::data(table_of<T>);
        static_assert(data.fault != table_fault::columns_late,
                      "cassium: the columns of a table are listed before its other clauses");
        static_assert(data.fault != table_fault::order_first,
                      "cassium: a clustering_order follows the clustering column that it is for");
        static_assert(data.fault != table_fault::bad_ttl,
                      "cassium: a default TTL has 0 to 630720000 seconds (20 years)");
        static_assert(data.fault != table_fault::bad_gc_grace, "cassium: gc_grace_seconds is 0 to 2147483647 seconds");
        static_assert(data.fault != table_fault::too_many,
                      "cassium: a table has more clauses than its members can need");
        constexpr std::size_t key_size = data.count(table_clause::partition_key);
        constexpr bool has_static = data.count(table_clause::static_column) != 0;
        static_assert(is_table_name(data.name), "cassium: a table's name has 1 to 48 letters, digits and underscores");
        static_assert(data.keyspace.empty() || is_table_name(data.keyspace),
                      "cassium: a keyspace's name has 1 to 48 letters, digits and underscores");
        static_assert(key_size != 0, "cassium: a table needs a partition key; add partition_key<&T::member>()");
        static_assert(!has_two_roles<T>(),
                      "cassium: a member is named twice in partition_key, clustering_key and static_columns");
        static_assert(!has_static || data.count(table_clause::clustering_key) != 0,
                      "cassium: static columns need a clustering column; without one each partition is a single row");
        static_assert(!ignores_a_used_member<T>(),
                      "cassium: an ignored member has a part in another clause of the table");
        static_assert(!has_equal_names<T>(), "cassium: two columns have the same name");
        static_assert(!has_empty_name<T>(), "cassium: a column's name is empty");
        if constexpr (all_usable<T>()) {
            static_assert(!has_optional_key<T>(),
                          "cassium: a key column cannot be null; its member must not be a std::optional");
            static_assert(!has_key_of<T>(type_id::counter), "cassium: a counter cannot be part of a key");
            static_assert(!has_key_of<T>(type_id::duration),
                          "cassium: a duration cannot be part of a key, since it has no order");
            static_assert(!has_unfit_clause<T>(table_clause::frozen),
                          "cassium: frozen<>() is for collections; a scalar is written as a whole anyway");
            static_assert(!has_unfit_clause<T>(table_clause::non_frozen),
                          "cassium: non_frozen<>() is for columns of user-defined types, outside of the key and "
                          "without frozen<>()");
            static_assert(
                !has_unfit_clause<T>(table_clause::nulls),
                "cassium: nulls<>() is for what can be null: a std::optional or a collection, outside of the key");
            static_assert(
                !has_two_udts_of_one_name<T>(),
                "cassium: two structs of this table are user-defined types of one name and differ; give one of "
                "them another name with cassium::udt_of");
            static_assert(!mixes_counters<T>(), "cassium: beside its key, a table has only counters or no counter");
            static_assert(!indexes_the_partition_key<T>(),
                          "cassium: an index on the only partition key column is useless, and refused by the server");
            static_assert(!indexes_a_counter<T>(), "cassium: a counter or duration column cannot have an index");
            static_assert(!has_unfit_index<T>(), "cassium: an index's target does not suit its column: keys and "
                                                 "entries are for maps, full is for frozen "
                                                 "collections and the only one for them");
            return key_size != 0 && !has_two_roles<T>() && !ignores_a_used_member<T>() && !has_optional_key<T>();
        }
    }
    return false;
}

} // namespace cassium::detail
