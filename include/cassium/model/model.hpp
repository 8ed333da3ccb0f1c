// From a struct to its table descriptor, in static storage and made by the compiler; and the way from a column
// to its member.
#pragma once

#include <cassium/model/detail/column_types.hpp>
#include <cassium/model/detail/table_checks.hpp>
#include <cassium/model/table.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <tuple>
#include <utility>

namespace cassium {
namespace detail {

template <class T>
consteval auto make_columns()
{
    constexpr const auto& places = column_places<T>;
    std::array<column_descriptor, column_count<T>> columns{};
    for (std::size_t member = 0; member < places.size(); ++member) {
        if (places[member] < 0)
            continue;
        const member_plan& plan = member_plans<T>[member];
        column_descriptor& column = columns[static_cast<std::size_t>(places[member])];
        column.name = plan.name;
        column.type = column_type<T>(member);
        column.kind = plan.role;
        column.order = plan.order;
        column.nulls = plan.nulls;
        column.nullable = member_facts<T>[member].nullable;
    }
    return columns;
}

template <class T>
inline constexpr auto model_columns = make_columns<T>();

/// Positions of the columns of one kind of clause, in the clauses' order.
template <class T, table_clause::kind_type Kind>
consteval auto make_key()
{
    constexpr const auto& data = table_access::data(table_of<T>);
    std::array<std::uint16_t, data.count(Kind)> key{};
    std::size_t at = 0;
    for (std::size_t i = 0; i < data.clause_count; ++i)
        if (data.clauses[i].kind == Kind)
            key[at++] = static_cast<std::uint16_t>(column_places<T>[data.clauses[i].member]);
    return key;
}

template <class T>
inline constexpr auto model_partition_key = make_key<T, table_clause::partition_key>();
template <class T>
inline constexpr auto model_clustering = make_key<T, table_clause::clustering_key>();

template <class T>
consteval auto make_indexes()
{
    constexpr const auto& data = table_access::data(table_of<T>);
    std::array<index_descriptor, data.index_count> indexes{};
    for (std::size_t i = 0; i < indexes.size(); ++i) {
        indexes[i] = data.indexes[i];
        indexes[i].column = static_cast<std::uint16_t>(column_places<T>[data.indexes[i].column]);
    }
    return indexes;
}

template <class T>
inline constexpr auto model_indexes = make_indexes<T>();

template <class T>
inline constexpr auto model_option_texts = table_access::data(table_of<T>).texts;

template <class T>
consteval auto make_options()
{
    constexpr const auto& data = table_access::data(table_of<T>);
    std::array<table_option, data.option_count> options{};
    for (std::size_t i = 0; i < options.size(); ++i) {
        const option_clause& clause = data.options[i];
        options[i] = clause.option;
        if (clause.count != 0)
            options[i].value = std::span(model_option_texts<T>).subspan(clause.first, clause.count);
    }
    return options;
}

template <class T>
inline constexpr auto model_options = make_options<T>();

template <class T>
consteval table_descriptor make_descriptor()
{
    if constexpr (check_table<T>()) {
        constexpr const auto& data = table_access::data(table_of<T>);
        return {.keyspace = data.keyspace,
                .name = data.name,
                .columns = model_columns<T>,
                .partition_key = model_partition_key<T>,
                .clustering = model_clustering<T>,
                .indexes = model_indexes<T>,
                .options = model_options<T>};
    } else {
        return {};
    }
}

template <class T>
inline constexpr table_descriptor model_descriptor = make_descriptor<T>();

/// The C++ type of a column's member.
template <class T, std::size_t Column>
using column_member = std::tuple_element_t<member_places<T>[Column], typename model_members<T>::types>;

/// The codec of a column's values.
template <class T, std::size_t Column>
using column_codec = codec_of_member<T, member_places<T>[Column]>;

/// Calls visit(std::integral_constant<std::size_t, Column>, member) for all columns, in order.
template <class T, class Object, class Visitor>
constexpr void for_columns(Object& object, Visitor&& visit)
{
    model_members<T>::visit(object, [&visit](auto&... members) {
        [&]<std::size_t... Member>(std::index_sequence<Member...>) {
            const auto one = [&visit]<std::size_t At>(std::integral_constant<std::size_t, At>, auto& member) {
                if constexpr (column_places<T>[At] >= 0)
                    visit(std::integral_constant<std::size_t, static_cast<std::size_t>(column_places<T>[At])>{},
                          member);
            };
            (one(std::integral_constant<std::size_t, Member>{}, members), ...);
        }(std::make_index_sequence<sizeof...(members)>{});
    });
}

/// Calls visit(members…) with the members that are columns, in order.
template <class T, class Object, class Visitor>
constexpr void visit_columns(Object& object, Visitor&& visit)
{
    model_members<T>::visit(object, [&visit](auto&... members) {
        [&]<std::size_t... Column>(std::index_sequence<Column...>, auto&& all) {
            visit(std::get<member_places<T>[Column]>(all)...);
        }(std::make_index_sequence<column_count<T>>{}, std::tie(members...));
    });
}

/// The member of one column.
template <class T, std::size_t Column, class Object>
constexpr auto& column_of(Object& object)
{
    return model_members<T>::visit(
        object, [](auto&... members) -> auto& { return std::get<member_places<T>[Column]>(std::tie(members...)); });
}

} // namespace detail

/// The descriptor of `T`'s table, in static storage. Everything that makes the description wrong is a compile error
/// here: each a sentence that starts with "cassium:".
template <class T>
inline constexpr const table_descriptor& descriptor_of = detail::model_descriptor<T>;

/// The position in descriptor_of<T>.columns of the member that `Pointer` (&T::member) means; -1 when it is no column.
template <class T, auto Pointer>
inline constexpr int column_index = detail::find_column<T, Pointer>();

/// Structs that have a table.
template <class T>
concept model = !std::is_same_v<std::remove_cv_t<decltype(table_of<T>)>, detail::no_table>;

} // namespace cassium
