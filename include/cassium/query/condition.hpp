// Conditions: an operand, a relation and a value, as WHERE and IF take them. They name members, and find their columns in the
// table that they are given to: so the members of a base struct, or of one that stands in several tables, need nothing more.
#pragma once

#include <cassium/model/row.hpp>
#include <cassium/query/bind.hpp>
#include <cassium/query/detail/clause_pack.hpp>
#include <cassium/query/detail/element_types.hpp>
#include <cassium/query/faults.hpp>
#include <cassium/query/shape.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <type_traits>
#include <utility>

namespace cassium::query {
namespace detail {

/// Whether a member is a column of a table, or a sentence.
template <class Table, auto Member>
consteval bool check_column()
{
    if constexpr (cassium::detail::check_described<Table>()) {
        constexpr bool of_struct = cassium::detail::table_members<Table>::template find<Member>() >= 0;
        static_assert(of_struct, "cassium: this is about a column of another table");
        static_assert(!of_struct || column_index<Table, Member> >= 0, "cassium: the member is no column of its table");
        return of_struct && column_index<Table, Member> >= 0;
    }
    return false;
}
template <class Table, auto Member>
inline constexpr std::uint16_t column_position =
    column_index<Table, Member> < 0 ? 0 : static_cast<std::uint16_t>(column_index<Table, Member>);

/// Writes what a clause about a member holds; an encode_error then names the column.
template <class Table, auto Member, class... Value>
void write_in_column(byte_writer& out, const Value&... value)
{
    constexpr std::uint16_t column = column_position<Table, Member>;
    try {
        (write_bound<Table, column>(out, value), ...);
    } catch (const encode_error& e) {
        cassium::detail::throw_in_column(descriptor_of<Table>.name, descriptor_of<Table>.columns[column].name, e);
    }
}

} // namespace detail

/// column <Op> value; made by the operators of col<>. Holds its value.
template <auto Member, relation Op, class Value>
struct condition {
    static constexpr std::size_t count = 1;

    Value value;

    template <class Table>
    static consteval bool check()
    {
        return detail::check_column<Table, Member>();
    }
    template <class Table>
    static constexpr condition_shape shape{
        .column = detail::column_position<Table, Member>, .op = Op, .null = detail::may_be_null<Value>};
    template <class Table>
    void encode(byte_writer& out) const
    {
        detail::write_in_column<Table, Member>(out, value);
    }
};

/// column[key] <Op> value.
template <auto Member, relation Op, class Key, class Value>
struct element_condition {
    static constexpr std::size_t count = 1;

    Key key;
    Value value;

    template <class Table>
    static consteval bool check()
    {
        return detail::check_column<Table, Member>();
    }
    template <class Table>
    static constexpr condition_shape shape{.column = detail::column_position<Table, Member>,
                                           .op = Op,
                                           .form = operand_form::element,
                                           .null = detail::may_be_null<Value>};
    template <class Table>
    void encode(byte_writer& out) const
    {
        detail::write_in_column<Table, Member>(out, key, value);
    }
};

/// column.field <Op> value.
template <auto Member, auto Field, relation Op, class Value>
struct field_condition {
    static constexpr std::size_t count = 1;

    Value value;

    template <class Table>
    static consteval bool check()
    {
        return detail::check_column<Table, Member>();
    }
    template <class Table>
    static constexpr condition_shape shape{.column = detail::column_position<Table, Member>,
                                           .op = Op,
                                           .form = operand_form::field,
                                           .field = static_cast<std::uint16_t>(detail::find_field<Member, Field>()),
                                           .null = detail::may_be_null<Value>};
    template <class Table>
    void encode(byte_writer& out) const
    {
        detail::write_in_column<Table, Member>(out, value);
    }
};

/// token(the partition key) <Op> value.
template <relation Op>
struct token_condition {
    static constexpr std::size_t count = 1;

    std::int64_t value;

    template <class Table>
    static consteval bool check()
    {
        return true;
    }
    template <class Table>
    static constexpr condition_shape shape{.op = Op, .form = operand_form::token};
    template <class Table>
    void encode(byte_writer& out) const
    {
        write_value(out, value);
    }
};

/// (column, …) <Op> (value, …): clustering columns, compared as a row's place in its partition.
template <relation Op, class Values, auto... Member>
struct tuple_condition {
    static constexpr std::size_t count = 1;

    Values values;

    template <class Table>
    static consteval bool check()
    {
        return (detail::check_column<Table, Member>() && ...);
    }
    template <class Table>
    static constexpr std::array<std::uint16_t, sizeof...(Member)> columns{detail::column_position<Table, Member>...};
    template <class Table>
    static constexpr condition_shape shape{.op = Op, .form = operand_form::tuple, .columns = columns<Table>};
    template <class Table>
    void encode(byte_writer& out) const
    {
        std::apply([&](const auto&... value) { (detail::write_in_column<Table, Member>(out, value), ...); }, values);
    }
};

namespace detail {

template <class Condition>
struct where_clause : Condition {
    static constexpr clause_kind kind = clause_kind::where;
};
template <class Condition>
struct only_if_clause : Condition {
    static constexpr clause_kind kind = clause_kind::only_if;
};

template <class Condition>
inline constexpr bool is_condition = false;
template <auto Member, relation Op, class Value>
inline constexpr bool is_condition<condition<Member, Op, Value>> = true;
template <auto Member, relation Op, class Key, class Value>
inline constexpr bool is_condition<element_condition<Member, Op, Key, Value>> = true;
template <auto Member, auto Field, relation Op, class Value>
inline constexpr bool is_condition<field_condition<Member, Field, Op, Value>> = true;
template <relation Op>
inline constexpr bool is_condition<token_condition<Op>> = true;
template <relation Op, class Values, auto... Member>
inline constexpr bool is_condition<tuple_condition<Op, Values, Member...>> = true;

/// Whether something can be given to where() or only_if(), or a sentence.
template <class Table, class Condition>
consteval bool check_condition()
{
    static_assert(is_condition<Condition>,
                  "cassium: a condition is made with col<>, as in col<&Product::brand> == \"Acme\"");
    if constexpr (is_condition<Condition>)
        return Condition::template check<Table>();
    else
        return false;
}

} // namespace detail

/// No expressions: a sentence each.
/// \{
template <class A, class B>
    requires(detail::is_condition<A> || detail::is_condition<B>)
constexpr A operator&&(const A& a, const B& /*b*/)
{
    static_assert(!detail::is_condition<A>,
                  "cassium: conditions are not joined with &&; give them to where() separated by "
                  "commas: all of them must hold");
    return a;
}
template <class A, class B>
    requires(detail::is_condition<A> || detail::is_condition<B>)
constexpr A operator||(const A& a, const B& /*b*/)
{
    static_assert(!detail::is_condition<A>,
                  "cassium: CQL has no OR: ask twice, or use in() where the alternatives are values of one column");
    return a;
}
/// \}

} // namespace cassium::query
