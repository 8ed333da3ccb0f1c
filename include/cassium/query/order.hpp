// ORDER BY: by clustering columns, or by nearness to a vector.
#pragma once

#include <cassium/query/condition.hpp>

#include <cstddef>
#include <utility>

namespace cassium::query {

/// A column and a direction; made by col<&T::member>.asc() and .desc().
template <auto Member, clustering_order Order>
struct order {
    static constexpr detail::clause_kind kind = detail::clause_kind::order;
    static constexpr std::size_t count = 1;

    template <class Table>
    static consteval bool check()
    {
        return detail::check_column<Table, Member>();
    }
    template <class Table>
    static constexpr order_shape shape{.column = detail::column_position<Table, Member>, .order = Order};
};

/// A vector column and the vector whose neighbours are wanted; made by col<&T::member>.ann_of(). Holds the vector (CQL, "Vector
/// Search").
template <auto Member, class Value>
struct ann_order {
    static constexpr detail::clause_kind kind = detail::clause_kind::ann;
    static constexpr std::size_t count = 1;

    Value value;

    template <class Table>
    static consteval bool check()
    {
        return detail::check_column<Table, Member>();
    }
    template <class Table>
    static constexpr ann_shape shape{.column = detail::column_position<Table, Member>};
    template <class Table>
    void encode(byte_writer& out) const
    {
        detail::write_in_column<Table, Member>(out, value);
    }
};

namespace detail {

template <class Order>
inline constexpr bool is_order = false;
template <auto Member, clustering_order Order>
inline constexpr bool is_order<order<Member, Order>> = true;
template <auto Member, class Value>
inline constexpr bool is_order<ann_order<Member, Value>> = true;

template <class Table, class Order>
consteval bool check_order_term()
{
    static_assert(is_order<Order>, "cassium: an order is made with col<>, as in col<&Event::at>.desc()");
    if constexpr (is_order<Order>)
        return Order::template check<Table>();
    else
        return false;
}

} // namespace detail
} // namespace cassium::query
