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

template <class Description>
struct description_members;
template <class T, auto... Listed>
struct description_members<const table<T, Listed...>> {
    using type = typename listed_members<T, constants<>, Listed...>::type;
    template <std::size_t Member>
    using codec = typename codec_at<type, Member, value_type_of<std::tuple_element_t<Member, typename type::types>>,
                                    Listed...>::type;
};

/// The members that are a table's columns, or could be.
template <class Table>
using table_members = typename description_members<decltype(table_of<Table>)>::type;

/// The codec of a member, by its position.
template <class Table, std::size_t Member>
using codec_of_member = typename description_members<decltype(table_of<Table>)>::template codec<Member>;

/// What the clauses say of one member.
struct member_plan {
    std::string_view name{}; ///< the column's
    column_kind role = column_kind::regular;
    clustering_order order = clustering_order::asc;
    null_policy nulls = null_policy::by_operation;
    bool frozen = false;
    bool non_frozen = false;
    bool strict = false;
    bool ignored = false;
};

template <class Table>
inline constexpr auto member_plans = [] {
    constexpr const auto& data = table_access::data(table_of<Table>);
    std::array<member_plan, table_members<Table>::count> plans{};
    for (std::size_t i = 0; i < plans.size(); ++i)
        plans[i].name = table_members<Table>::names()[i];
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
        case table_clause::strict: plan.strict = true; break;
        }
    }
    return plans;
}();

/// For each member the position of its column; -1 when it is ignored.
template <class Table>
inline constexpr auto column_places = [] {
    std::array<int, table_members<Table>::count> places{};
    int next = 0;
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = member_plans<Table>[i].ignored ? -1 : next++;
    return places;
}();

template <class Table>
inline constexpr std::size_t column_count = [] {
    std::size_t count = 0;
    for (const int place : column_places<Table>)
        count += place >= 0 ? 1 : 0;
    return count;
}();

/// For each column the position of its member.
template <class Table>
inline constexpr auto member_places = [] {
    std::array<std::size_t, column_count<Table>> places{};
    for (std::size_t i = 0; i < column_places<Table>.size(); ++i)
        if (column_places<Table>[i] >= 0)
            places[static_cast<std::size_t>(column_places<Table>[i])] = i;
    return places;
}();

template <class Table, auto Pointer>
consteval int find_column()
{
    if constexpr (constexpr int member = table_members<Table>::template find<Pointer>(); member >= 0)
        return column_places<Table>[static_cast<std::size_t>(member)];
    else
        return -1;
}

struct member_fact {
    const cql_type* type = nullptr;
    bool nullable = false;
    bool usable = false;
    bool emptiable = false; ///< a collection, or what a codec treats as one
};

template <class Table, std::size_t Member>
consteval member_fact make_fact()
{
    if constexpr (column_places<Table>[Member] < 0) {
        return {nullptr, false, true};
    } else {
        using member = std::tuple_element_t<Member, typename table_members<Table>::types>;
        using chosen = codec_of_member<Table, Member>;
        constexpr bool emptiable = requires(const value_type_of<member>& value) { chosen::is_empty(value); };
        if constexpr (!std::same_as<chosen, member_codec<member>>) {
            constexpr bool fits = codec_of<chosen, value_type_of<member>>;
            static_assert(fits,
                          "cassium: the codec that codec<>() chooses for a member cannot write and read its type");
            if constexpr (fits)
                return {&chosen::type, has_null<chosen, member>, true, emptiable};
            else
                return {};
        } else if constexpr (check_member_type<Table, table_members<Table>, Member>()) {
            return {&cql_type_of<member>, has_null<chosen, member>, true, emptiable};
        } else {
            return {};
        }
    }
}

template <class Table>
inline constexpr auto member_facts = []<std::size_t... Member>(std::index_sequence<Member...>) {
    return std::array<member_fact, sizeof...(Member)>{make_fact<Table, Member>()...};
}(std::make_index_sequence<table_members<Table>::count>{});

/// Whether a member is a column with a type. (Asked so and not of the pointer: with UndefinedBehaviorSanitizer GCC
/// takes no comparison of an address with null for a constant.)
template <class Table>
constexpr bool has_type(std::size_t member)
{
    return column_places<Table>[member] >= 0 && member_facts<Table>[member].usable;
}

/// Whether a column's type is written frozen<…>: asked for, or part of the key, whose collections must be, or a user-defined
/// type that nobody said otherwise of.
template <class Table>
constexpr bool is_frozen(std::size_t member)
{
    const cql_type& type = *member_facts<Table>[member].type;
    const member_plan& plan = member_plans<Table>[member];
    const bool key = plan.role == column_kind::partition_key || plan.role == column_kind::clustering;
    return type.id == type_id::udt ? key || !plan.non_frozen : type.is_collection() && (key || plan.frozen);
}

/// Frozen copies of the types that are frozen here and not in general.
template <class Table>
inline constexpr auto frozen_types = [] {
    std::array<cql_type, table_members<Table>::count> types{};
    for (std::size_t i = 0; i < types.size(); ++i) {
        if (has_type<Table>(i) && is_frozen<Table>(i)) {
            types[i] = *member_facts<Table>[i].type;
            types[i].frozen = true;
        }
    }
    return types;
}();

template <class Table>
constexpr const cql_type* column_type(std::size_t member)
{
    return is_frozen<Table>(member) ? &frozen_types<Table>[member] : member_facts<Table>[member].type;
}

} // namespace cassium::detail
