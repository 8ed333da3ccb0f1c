// What makes the description of a struct's table wrong, before there is a descriptor to look at.
#pragma once

#include <cassium/model/detail/column_types.hpp>

#include <cstddef>
#include <type_traits>

namespace cassium::detail {

/// Stands where nothing can be returned, after a sentence of the compiler's.
[[noreturn]] void never();

/// True, or one sentence: what is asked of every struct first, since nothing else can be said of one without a table.
template <class Table>
consteval bool check_described()
{
    constexpr bool described = !std::is_same_v<std::remove_cv_t<decltype(table_of<Table>)>, no_table>;
    static_assert(described, "cassium: this struct has no table: say beside it, in its namespace, consteval auto "
                             "cassium_table(std::type_identity<T>) { return "
                             "cassium::table<T>(\"name\").partition_key<&T::key>(); }");
    return described;
}

/// Whether two of the clauses about one member exclude each other, or a clause names a member that is ignored.
template <class Table>
consteval table_fault find_clause_fault()
{
    constexpr const auto& data = table_access::data(table_of<Table>);
    if (data.fault != table_fault::none)
        return data.fault;
    const auto role = [](const table_clause& clause) { return clause.kind <= table_clause::static_column; };
    for (std::size_t i = 0; i < data.clause_count; ++i) {
        const table_clause& clause = data.clauses[i];
        for (std::size_t j = 0; j < i; ++j)
            if (role(clause) && role(data.clauses[j]) && clause.member == data.clauses[j].member)
                return table_fault::two_roles;
        if (clause.kind != table_clause::ignore && clause.kind != table_clause::rename &&
            column_places<Table>[clause.member] < 0)
            return table_fault::ignored_used;
    }
    for (std::size_t i = 0; i < data.index_count; ++i)
        if (column_places<Table>[data.indexes[i].column] < 0)
            return table_fault::ignored_used;
    return table_fault::none;
}

/// Whether a clause about a column's type or nulls does not suit the column. All members must be usable.
template <class Table>
consteval table_fault find_unfit_clause()
{
    constexpr const auto& data = table_access::data(table_of<Table>);
    for (std::size_t i = 0; i < data.clause_count; ++i) {
        const std::size_t member = data.clauses[i].member;
        const auto kind = data.clauses[i].kind;
        if (kind != table_clause::frozen && kind != table_clause::non_frozen && kind != table_clause::nulls)
            continue;
        const member_fact& fact = member_facts<Table>[member];
        const member_plan& plan = member_plans<Table>[member];
        const bool key = plan.role == column_kind::partition_key || plan.role == column_kind::clustering;
        if (kind == table_clause::frozen && fact.type->elements.empty())
            return table_fault::unfit_frozen;
        if (kind == table_clause::non_frozen && (fact.type->id != type_id::udt || key || plan.frozen))
            return table_fault::unfit_non_frozen;
        if (kind == table_clause::nulls && (key || (!fact.nullable && !fact.emptiable)))
            return table_fault::unfit_nulls;
    }
    return table_fault::none;
}

template <class Table>
consteval bool all_usable()
{
    for (const member_fact& fact : member_facts<Table>)
        if (!fact.usable)
            return false;
    return true;
}

/// True, or a compile error with what keeps a descriptor from being made.
template <class Table>
consteval bool check_description()
{
    if constexpr (!check_described<Table>()) {
        return false;
    } else if constexpr (!table_members<Table>::known) {
        return refuse<fault_of_struct<row_of<Table>>, row_of<Table>>();
    } else if constexpr (refuse<find_clause_fault<Table>(), Table>()) {
        if constexpr (all_usable<Table>())
            return refuse<find_unfit_clause<Table>(), Table>();
    }
    return false;
}

} // namespace cassium::detail
