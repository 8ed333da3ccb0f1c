// What is known of each member of a struct that is a table: whether and where it is a column, and of what type.
#pragma once

#include <cassium/model/detail/member_types.hpp>
#include <cassium/model/table.hpp>
#include <cassium/model/udt.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace cassium::detail {

template <class Table>
struct table_members;
template <class T, auto... Listed>
struct table_members<table<T, Listed...>> {
    using type = typename listed_members<T, constants<>, Listed...>::type;
    template <std::size_t Member>
    using codec = typename codec_at<type, Member, value_type_of<std::tuple_element_t<Member, typename type::types>>,
                                    Listed...>::type;
};

template <class T>
using model_members = typename table_members<std::remove_cv_t<decltype(table_of<T>)>>::type;

/// The codec of a member, by its position.
template <class T, std::size_t Member>
using codec_of_member = typename table_members<std::remove_cv_t<decltype(table_of<T>)>>::template codec<Member>;

/// What the clauses say of one member.
struct member_plan {
    std::string_view name{}; ///< the column's
    column_kind role = column_kind::regular;
    clustering_order order = clustering_order::asc;
    null_policy nulls = null_policy::by_operation;
    bool frozen = false;
    bool non_frozen = false;
    bool ignored = false;
};

template <class T>
inline constexpr auto member_plans = [] {
    constexpr const auto& data = table_access::data(table_of<T>);
    std::array<member_plan, model_members<T>::count> plans{};
    for (std::size_t i = 0; i < plans.size(); ++i)
        plans[i].name = model_members<T>::names()[i];
    for (std::size_t i = 0; i < data.clause_count; ++i) {
        const table_clause& clause = data.clauses[i];
        member_plan& plan = plans[clause.member];
        switch (clause.kind) {
        case table_clause::partition_key: plan.role = column_kind::partition_key; break;
        case table_clause::clustering_key:
            plan.role = column_kind::clustering;
            plan.order = clustering_order{clause.detail};
            break;
        case table_clause::static_column: plan.role = column_kind::static_column; break;
        case table_clause::rename: plan.name = clause.text; break;
        case table_clause::ignore: plan.ignored = true; break;
        case table_clause::nulls: plan.nulls = null_policy{clause.detail}; break;
        case table_clause::frozen: plan.frozen = true; break;
        case table_clause::non_frozen: plan.non_frozen = true; break;
        }
    }
    return plans;
}();

/// For each member the position of its column; -1 when it is ignored.
template <class T>
inline constexpr auto column_places = [] {
    std::array<int, model_members<T>::count> places{};
    int next = 0;
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = member_plans<T>[i].ignored ? -1 : next++;
    return places;
}();

template <class T>
inline constexpr std::size_t column_count = [] {
    std::size_t count = 0;
    for (const int place : column_places<T>)
        count += place >= 0 ? 1 : 0;
    return count;
}();

/// For each column the position of its member.
template <class T>
inline constexpr auto member_places = [] {
    std::array<std::size_t, column_count<T>> places{};
    for (std::size_t i = 0; i < column_places<T>.size(); ++i)
        if (column_places<T>[i] >= 0)
            places[static_cast<std::size_t>(column_places<T>[i])] = i;
    return places;
}();

template <class T, auto Pointer>
consteval int find_column()
{
    if constexpr (constexpr int member = model_members<T>::template find<Pointer>(); member >= 0)
        return column_places<T>[static_cast<std::size_t>(member)];
    else
        return -1;
}

struct member_fact {
    const cql_type* type = nullptr;
    bool nullable = false;
    bool usable = false;
    bool emptiable = false; ///< a collection, or what a codec treats as one
};

template <class Member>
inline constexpr bool can_be_empty = requires(const Member& value) { codec<Member>::is_empty(value); };

template <class T, std::size_t Member>
consteval member_fact make_fact()
{
    if constexpr (column_places<T>[Member] < 0) {
        return {nullptr, false, true};
    } else {
        using member = std::tuple_element_t<Member, typename model_members<T>::types>;
        using chosen = codec_of_member<T, Member>;
        if constexpr (!std::same_as<chosen, member_codec<member>>) {
            constexpr bool fits = codec_of<chosen, value_type_of<member>>;
            static_assert(fits,
                          "cassium: the codec that codec<>() chooses for a member cannot write and read its type");
            if constexpr (fits)
                return {&chosen::type, has_null<chosen, member>, true, can_be_empty<member>};
            else
                return {};
        } else if constexpr (check_member_type<T, model_members<T>, Member>()) {
            return {&cql_type_of<member>, has_null<chosen, member>, true, can_be_empty<member>};
        } else {
            return {};
        }
    }
}

template <class T>
inline constexpr auto member_facts = []<std::size_t... Member>(std::index_sequence<Member...>) {
    return std::array<member_fact, sizeof...(Member)>{make_fact<T, Member>()...};
}(std::make_index_sequence<model_members<T>::count>{});

/// Whether a member is a column with a type. (Asked so and not of the pointer: with UndefinedBehaviorSanitizer GCC
/// takes no comparison of an address with null for a constant.)
template <class T>
constexpr bool has_type(std::size_t member)
{
    return column_places<T>[member] >= 0 && member_facts<T>[member].usable;
}

/// Whether a column's type is written frozen<…>: asked for, or part of the key, whose collections must be, or a user-defined
/// type that nobody said otherwise of.
template <class T>
constexpr bool is_frozen(std::size_t member)
{
    const cql_type& type = *member_facts<T>[member].type;
    const member_plan& plan = member_plans<T>[member];
    const bool key = plan.role == column_kind::partition_key || plan.role == column_kind::clustering;
    return type.id == type_id::udt ? key || !plan.non_frozen : type.is_collection() && (key || plan.frozen);
}

/// Frozen copies of the types that are frozen here and not in general.
template <class T>
inline constexpr auto frozen_types = [] {
    std::array<cql_type, model_members<T>::count> types{};
    for (std::size_t i = 0; i < types.size(); ++i) {
        if (has_type<T>(i) && is_frozen<T>(i)) {
            types[i] = *member_facts<T>[i].type;
            types[i].frozen = true;
        }
    }
    return types;
}();

template <class T>
constexpr const cql_type* column_type(std::size_t member)
{
    return is_frozen<T>(member) ? &frozen_types<T>[member] : member_facts<T>[member].type;
}

} // namespace cassium::detail
