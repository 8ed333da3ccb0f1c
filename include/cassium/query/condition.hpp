// Conditions: a column, a relation and a value, as WHERE and IF take them.
#pragma once

#include <cassium/model/row.hpp>
#include <cassium/query/bind.hpp>
#include <cassium/query/detail/clause_pack.hpp>
#include <cassium/query/shape.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>

namespace cassium::query {

/// column <Op> value, of a table's struct T; made by the operators of col<>. Holds its value.
template <class T, std::size_t Column, relation Op, class Value>
struct condition {
    using model_type = T;
    static constexpr condition_shape shape{.column = static_cast<std::uint16_t>(Column), .op = Op};
    static constexpr std::uint16_t values = 1;

    Value value;

    void encode(byte_writer& out) const { cassium::detail::write_column<T, Column>(value, out); }
};

/// column[key] <Op> value.
template <class T, std::size_t Column, relation Op, class Key, class Value>
struct element_condition {
    using model_type = T;
    static constexpr condition_shape shape{.column = static_cast<std::uint16_t>(Column), .op = Op, .element = true};
    static constexpr std::uint16_t values = 2;

    Key key;
    Value value;

    void encode(byte_writer& out) const
    {
        cassium::detail::write_column<T, Column>(key, out);
        cassium::detail::write_column<T, Column>(value, out);
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
concept condition_of_any = requires {
    typename Condition::model_type;
    {
        Condition::shape
    } -> std::convertible_to<condition_shape>;
};

/// The sentence for what is given to where() or only_if().
template <class T, class Condition>
consteval bool check_condition()
{
    if constexpr (!condition_of_any<Condition>) {
        static_assert(condition_of_any<Condition>,
                      "cassium: a condition is made with col<>, as in col<&Product::brand> == \"Acme\"");
        return false;
    } else {
        static_assert(std::is_same_v<typename Condition::model_type, T>,
                      "cassium: a condition is about a column of another table");
        return std::is_same_v<typename Condition::model_type, T>;
    }
}

/// Writes the values of a clause; an encode_error names the column.
template <class T, class Clause>
void encode_clause(const Clause& clause, byte_writer& out)
{
    try {
        clause.encode(out);
    } catch (const encode_error& e) {
        cassium::detail::throw_in_column(descriptor_of<T>.name, descriptor_of<T>.columns[Clause::shape.column].name, e);
    }
}

} // namespace detail
} // namespace cassium::query
