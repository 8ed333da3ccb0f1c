// From a struct to its table descriptor, in static storage and made by the compiler; and the way from a column
// to its member.
#pragma once

#include <cassium/model/detail/column_types.hpp>
#include <cassium/model/detail/description_checks.hpp>
#include <cassium/model/table.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <tuple>
#include <utility>

namespace cassium {
namespace detail {

template <class Table>
consteval auto make_columns()
{
    constexpr const auto& places = column_places<Table>;
    std::array<column_descriptor, column_count<Table>> columns{};
    for (std::size_t member = 0; member < places.size(); ++member) {
        if (places[member] < 0)
            continue;
        const member_plan& plan = member_plans<Table>[member];
        column_descriptor& column = columns[static_cast<std::size_t>(places[member])];
        column.name = plan.name;
        column.type = column_type<Table>(member);
        column.kind = plan.role;
        column.order = plan.order;
        column.nulls = plan.nulls;
        column.nullable = member_facts<Table>[member].nullable;
        column.strict = plan.strict || table_access::data(table_of<Table>).strict;
    }
    return columns;
}

template <class Table>
inline constexpr auto model_columns = make_columns<Table>();

/// Positions of the columns of one kind of clause, in the clauses' order.
template <class Table, table_clause::kind_type Kind>
consteval auto make_key()
{
    constexpr const auto& data = table_access::data(table_of<Table>);
    std::array<std::uint16_t, data.count(Kind)> key{};
    std::size_t at = 0;
    for (std::size_t i = 0; i < data.clause_count; ++i)
        if (data.clauses[i].kind == Kind)
            key[at++] = static_cast<std::uint16_t>(column_places<Table>[data.clauses[i].member]);
    return key;
}

template <class Table>
inline constexpr auto model_partition_key = make_key<Table, table_clause::partition_key>();
template <class Table>
inline constexpr auto model_clustering = make_key<Table, table_clause::clustering_key>();

template <class Table>
consteval auto make_indexes()
{
    constexpr const auto& data = table_access::data(table_of<Table>);
    std::array<index_descriptor, data.index_count> indexes{};
    for (std::size_t i = 0; i < indexes.size(); ++i) {
        indexes[i] = data.indexes[i];
        indexes[i].column = static_cast<std::uint16_t>(column_places<Table>[data.indexes[i].column]);
    }
    return indexes;
}

template <class Table>
inline constexpr auto model_indexes = make_indexes<Table>();

template <class Table>
inline constexpr auto model_option_texts = table_access::data(table_of<Table>).texts;

template <class Table>
consteval auto make_options()
{
    constexpr const auto& data = table_access::data(table_of<Table>);
    std::array<table_option, data.option_count> options{};
    for (std::size_t i = 0; i < options.size(); ++i) {
        const option_clause& clause = data.options[i];
        options[i] = clause.option;
        if (clause.count != 0)
            options[i].value = std::span(model_option_texts<Table>).subspan(clause.first, clause.count);
    }
    return options;
}

template <class Table>
inline constexpr auto model_options = make_options<Table>();

template <class Table>
consteval table_descriptor make_descriptor()
{
    constexpr const auto& data = table_access::data(table_of<Table>);
    return {.keyspace = data.keyspace,
            .name = data.name,
            .columns = model_columns<Table>,
            .partition_key = model_partition_key<Table>,
            .clustering = model_clustering<Table>,
            .indexes = model_indexes<Table>,
            .options = model_options<Table>};
}

/// The name of a table's column, to be read in what a compiler prints; of no column, the table's.
template <short_text Table, short_text Column>
struct column_named;
template <const table_descriptor& Table, std::uint16_t Column>
consteval auto name_column()
{
    constexpr std::string_view name = Column < Table.columns.size() ? Table.columns[Column].name : "";
    return std::type_identity<column_named<short_text<Table.name.size()>(Table.name), short_text<name.size()>(name)>>{};
}

template <class Table, bool Described = check_description<Table>()>
inline constexpr table_descriptor model_descriptor{};
template <class Table>
inline constexpr table_descriptor model_descriptor<Table, true> = make_descriptor<Table>();

/// True, or a compile error with the first mistake.
template <class Table>
consteval bool check_table()
{
    if constexpr (check_description<Table>()) {
        constexpr const table_descriptor& table = model_descriptor<Table>;
        constexpr table_finding found = find_fault(table);
        return refuse<found.what, typename decltype(name_column<model_descriptor<Table>, found.column>())::type>();
    } else {
        return false;
    }
}

template <class Table, bool Right = check_table<Table>()>
inline constexpr table_descriptor checked_descriptor{};
template <class Table>
inline constexpr const table_descriptor& checked_descriptor<Table, true> = model_descriptor<Table>;

/// The C++ type of a column's member.
template <class Table, std::size_t Column>
using column_member = std::tuple_element_t<member_places<Table>[Column], typename table_members<Table>::types>;

/// The codec of a column's values.
template <class Table, std::size_t Column>
using column_codec = codec_of_member<Table, member_places<Table>[Column]>;

/// Calls visit(std::integral_constant<std::size_t, Column>, member) for all columns, in order.
template <class Table, class Object, class Visitor>
constexpr void for_columns(Object& object, Visitor&& visit)
{
    table_members<Table>::visit(object, [&visit](auto&... members) {
        [&]<std::size_t... Member>(std::index_sequence<Member...>) {
            const auto one = [&visit]<std::size_t At>(std::integral_constant<std::size_t, At>, auto& member) {
                if constexpr (column_places<Table>[At] >= 0)
                    visit(std::integral_constant<std::size_t, static_cast<std::size_t>(column_places<Table>[At])>{},
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
    table_members<T>::visit(object, [&visit](auto&... members) {
        [&]<std::size_t... Column>(std::index_sequence<Column...>, auto&& all) {
            visit(std::get<member_places<T>[Column]>(all)...);
        }(std::make_index_sequence<column_count<T>>{}, std::tie(members...));
    });
}

/// The member of one column.
template <class Table, std::size_t Column, class Object>
constexpr auto& column_of(Object& object)
{
    return table_members<Table>::visit(
        object, [](auto&... members) -> auto& { return std::get<member_places<Table>[Column]>(std::tie(members...)); });
}

} // namespace detail

/// The descriptor of a table, in static storage. Everything that makes the description wrong is a compile error
/// here: each a sentence that starts with "cassium:".
template <class Table>
inline constexpr const table_descriptor& descriptor_of = detail::checked_descriptor<Table>;

/// The position in descriptor_of<Table>.columns of the member that `Pointer` (&T::member) means; -1 when it is no column.
template <class Table, auto Pointer>
inline constexpr int column_index = detail::find_column<Table, Pointer>();

/// Types that are described as a table: structs, and names of further tables of one.
template <class T>
concept model = !std::is_same_v<std::remove_cv_t<decltype(table_of<T>)>, detail::no_table>;

} // namespace cassium
