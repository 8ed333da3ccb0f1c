// The clauses of a statement value: a list that grows by one per call, without std::tuple's weight; and the shape
// records that their types give.
#pragma once

#include <cassium/query/shape.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace cassium::query::detail {

enum class clause_kind : std::uint8_t {
    where,               // shape: condition_shape; values
    order,               // shape: order_shape
    ann,                 // shape: ann_shape; values
    per_partition_limit, // values
    limit,               // values
    allow_filtering,
    filtering_if_needed,
    distinct,
    ttl, // values
    set, // shape: assignment_shape; values
    if_exists,
    only_if, // shape: condition_shape; values
    target,  // shape: target_shape; values
};

template <std::size_t, class Clause>
struct clause_slot {
    Clause clause;
};

template <class Sequence, class... Clause>
struct clause_slots;
template <std::size_t... I, class... Clause>
struct clause_slots<std::index_sequence<I...>, Clause...> : clause_slot<I, Clause>... {
    template <class... More>
    constexpr auto append(More&&... more) const&
    {
        return clause_slots<std::make_index_sequence<sizeof...(Clause) + sizeof...(More)>, Clause..., More...>{
            {static_cast<const clause_slot<I, Clause>&>(*this).clause}..., {std::move(more)}...};
    }
    template <class... More>
    constexpr auto append(More&&... more) &&
    {
        return clause_slots<std::make_index_sequence<sizeof...(Clause) + sizeof...(More)>, Clause..., More...>{
            {std::move(static_cast<clause_slot<I, Clause>&>(*this).clause)}..., {std::move(more)}...};
    }
    /// Calls use(clause) for the clauses of one kind, in order.
    template <clause_kind Kind, class Use>
    constexpr void each(const Use& use) const
    {
        (each_one<Kind>(static_cast<const clause_slot<I, Clause>&>(*this).clause, use), ...);
    }

private:
    template <clause_kind Kind, class One, class Use>
    static constexpr void each_one(const One& clause, const Use& use)
    {
        if constexpr (One::kind == Kind)
            use(clause);
    }
};

template <class... Clause>
using clause_pack = clause_slots<std::make_index_sequence<sizeof...(Clause)>, Clause...>;

/// How many clauses of one kind there are; and how many shapes they have: a key has one for each of its columns.
template <clause_kind Kind, class... Clause>
inline constexpr std::size_t clause_count = (std::size_t{0} + ... + (Clause::kind == Kind ? 1 : 0));
template <clause_kind Kind, class Clause>
consteval std::size_t count_shapes()
{
    if constexpr (Clause::kind == Kind)
        return Clause::count;
    else
        return 0;
}
template <clause_kind Kind, class... Clause>
inline constexpr std::size_t shape_count = (std::size_t{0} + ... + count_shapes<Kind, Clause>());

template <class Table, clause_kind Kind, class Shape, class... Clause>
consteval auto shapes_of()
{
    std::array<Shape, shape_count<Kind, Clause...>> shapes{};
    if constexpr (clause_count<Kind, Clause...> != 0) {
        std::size_t at = 0;
        const auto one = [&]<class One>(const One*) {
            if constexpr (One::kind == Kind) {
                if constexpr (requires { One::template shapes<Table>; }) {
                    for (const Shape& each : One::template shapes<Table>)
                        shapes[at++] = each;
                } else {
                    shapes[at++] = One::template shape<Table>;
                }
            }
        };
        (one(static_cast<const Clause*>(nullptr)), ...);
    }
    return shapes;
}

} // namespace cassium::query::detail
