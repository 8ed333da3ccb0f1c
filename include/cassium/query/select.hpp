// SELECT: by key, and by conditions that are checked when the statement is complete.
#pragma once

#include <cassium/model/row.hpp>
#include <cassium/query/ann.hpp>
#include <cassium/query/column.hpp>
#include <cassium/query/condition.hpp>
#include <cassium/query/detail/clause_pack.hpp>
#include <cassium/query/detail/statement_record.hpp>
#include <cassium/query/filter.hpp>
#include <cassium/query/key.hpp>
#include <cassium/query/limit.hpp>
#include <cassium/query/order.hpp>
#include <cassium/query/projection.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <utility>

namespace cassium::query {
namespace detail {

inline constexpr column_spec count_result[] = {{"count", &scalar_type<type_id::bigint>}};

/// What a SELECT returns: the row's columns, one bigint, or one key column.
template <class T, class Row, select_form Form>
constexpr std::span<const column_spec> select_results()
{
    if constexpr (Form == select_form::count)
        return count_result;
    else if constexpr (Form == select_form::exists)
        return {&row_columns<T>[descriptor_of<T>.key_column(0)], 1};
    else
        return projection<T, Row>::results();
}

template <class T, select_form Form>
struct key_select_text {
    static constexpr const table_descriptor& table = descriptor_of<T>;
    static constexpr std::span<const column_spec> results = select_results<T, T, Form>();
    static constexpr bool idempotent = true;
    static constexpr bool conditional = false;
    static constexpr void write(query_writer& out)
    {
        std::array<condition_shape, descriptor_of<T>.key_size()> where{};
        for (std::size_t i = 0; i < where.size(); ++i)
            where[i].column = table.key_column(i);
        write_select(out, table, {.form = Form, .where = where});
    }
};

template <class T, class Row, select_form Form, class... Clause>
struct select_text {
    static constexpr const table_descriptor& table = descriptor_of<T>;
    static constexpr auto where = shapes_of<clause_kind::where, condition_shape, Clause...>();
    static constexpr auto order = shapes_of<clause_kind::order, order_shape, Clause...>();
    static constexpr auto ann = shapes_of<clause_kind::ann, ann_shape, Clause...>();
    static constexpr auto columns = projection<T, Row>::columns();
    static constexpr select_shape shape{
        .form = Form,
        .columns = columns,
        .where = where,
        .order = order,
        .ann = ann,
        .per_partition_limit = clause_count<clause_kind::per_partition_limit, Clause...> != 0,
        .limit = clause_count<clause_kind::limit, Clause...> != 0,
        .allow_filtering = clause_count<clause_kind::allow_filtering, Clause...> != 0,
    };
    static constexpr std::span<const column_spec> results = select_results<T, Row, Form>();
    static constexpr bool idempotent = true;
    static constexpr bool conditional = false;
    static constexpr void write(query_writer& out) { write_select(out, table, shape); }
};

template <filter_problem Problem>
consteval bool check_filter_problem()
{
    // One sentence each, the same as to_string gives: a static_assert takes a literal only.
    static_assert(Problem != filter_problem::not_equal,
                  "cassium: != is for the conditions of writes; where() has no such relation");
    static_assert(
        Problem != filter_problem::whole_collection,
        "cassium: a collection or user-defined type that is not frozen is not compared as a whole; use contains()");
    static_assert(Problem != filter_problem::list_element,
                  "cassium: where() does not look at single elements of a list");
    static_assert(Problem != filter_problem::ordered_duration,
                  "cassium: durations have no order; compare them with == only");
    static_assert(Problem != filter_problem::twice,
                  "cassium: where() restricts one column in two ways that exclude each other");
    static_assert(Problem != filter_problem::like_without_index,
                  "cassium: like() needs an index that can do it, such as SASI");
    static_assert(Problem != filter_problem::index_with_in,
                  "cassium: a filter that uses an index does not go with in() on the partition key");
    static_assert(
        Problem != filter_problem::partition_incomplete,
        "cassium: where() has only a part of the partition key; give all of its columns, or say allow_filtering()");
    static_assert(Problem != filter_problem::partition_range,
                  "cassium: the partition key is compared with == or in(); any other relation needs allow_filtering()");
    static_assert(
        Problem != filter_problem::clustering_without_partition,
        "cassium: where() restricts a clustering column without the partition key; add that, or say allow_filtering()");
    static_assert(
        Problem != filter_problem::clustering_gap,
        "cassium: where() leaves out a clustering column before one that it restricts, or has a range before it; "
        "compare those before with ==, or say allow_filtering()");
    static_assert(
        Problem != filter_problem::not_indexed,
        "cassium: where() restricts a column that is neither in the key nor served by an index; add index<>() to the "
        "table, or say allow_filtering()");
    static_assert(Problem != filter_problem::several_filters,
                  "cassium: one index serves one condition; more conditions beside it need allow_filtering()");
    static_assert(Problem != filter_problem::filtering_not_needed,
                  "cassium: allow_filtering() is not needed here; leave it out");
    return Problem == filter_problem::none;
}

template <order_problem Problem>
consteval bool check_order_problem()
{
    static_assert(
        Problem != order_problem::not_clustering,
        "cassium: order_by() is for clustering columns: a partition is stored in their order and in no other");
    static_assert(
        Problem != order_problem::partition_open,
        "cassium: order_by() needs the whole partition key in where(): only rows of one partition have an order");
    static_assert(Problem != order_problem::wrong_sequence,
                  "cassium: order_by() names the clustering columns from the first on, in the table's sequence");
    static_assert(Problem != order_problem::mixed_directions,
                  "cassium: order_by() follows the table's clustering order, or its exact reverse");
    static_assert(Problem != order_problem::uses_index,
                  "cassium: order_by() does not go with a filter that uses an index");
    static_assert(
        Problem != order_problem::partition_in,
        "cassium: order_by() does not go with in() on the partition key, since such a result cannot be paged");
    return Problem == order_problem::none;
}

template <ann_problem Problem>
consteval bool check_ann_problem()
{
    static_assert(
        Problem != ann_problem::no_index,
        "cassium: ann_of() needs an index on its column that can do it, such as one of class StorageAttachedIndex");
    static_assert(Problem != ann_problem::twice, "cassium: ann_of() is the only order that a query has");
    static_assert(Problem != ann_problem::no_limit,
                  "cassium: ann_of() needs a limit(): how many neighbours are wanted");
    static_assert(Problem != ann_problem::partition_limit, "cassium: ann_of() does not go with per_partition_limit()");
    static_assert(
        Problem != ann_problem::filter,
        "cassium: beside ann_of(), where() takes the whole partition key, the first clustering columns after it, "
        "and columns that have an index of class StorageAttachedIndex");
    return Problem == ann_problem::none;
}

template <class T, auto Member, clustering_order Order>
constexpr auto make_order(order<Member, Order>)
{
    return order_clause<find_checked<T, Member>(), Order>{};
}
template <class T, auto Member, class Value>
constexpr auto make_order(ann_order<Member, Value> order)
{
    return ann_clause<find_checked<T, Member>(), Value>{std::move(order.value)};
}

} // namespace detail

/// SELECT … FROM t WHERE <all key columns> = ?. Holds the key. `Form` exists asks for one key column.
template <class T, select_form Form = select_form::rows>
class select_by_key {
public:
    using model_type = T;
    using row_type = T;

    /// One value for each key column, partition key first; see key_values::from.
    template <class... Values>
        requires(sizeof...(Values) != 1 || (!std::same_as<std::remove_cvref_t<Values>, select_by_key> && ...))
    constexpr explicit select_by_key(Values&&... values) : key_(detail::make_key<T>(static_cast<Values&&>(values)...))
    {
    }

    /// The text.
    [[nodiscard]] static constexpr std::string_view cql() noexcept
    {
        return detail::statement_record<detail::key_select_text<T, Form>>::cql;
    }
    [[nodiscard]] static const protocol::statement& statement() noexcept
    {
        return detail::statement_record<detail::key_select_text<T, Form>>::record;
    }
    [[nodiscard]] static constexpr std::uint16_t value_count() noexcept
    {
        return static_cast<std::uint16_t>(descriptor_of<T>.key_size());
    }
    void encode_values(byte_writer& out) const { key_.encode(out); }

private:
    key_values<T> key_;
};

/// SELECT with conditions. Each call returns a statement with one clause more; what the clauses come to is checked
/// where statement() or cql is first used. Holds all values. Distinct objects: safe.
///
/// `Row` is what a row is read into: T, or a projection of it.
template <class T, class Row = T, select_form Form = select_form::rows, class... Clause>
class select_statement {
    using text = detail::select_text<T, Row, Form, Clause...>;

public:
    using model_type = T;
    using row_type = Row;

    constexpr select_statement() = default;
    constexpr explicit select_statement(detail::clause_pack<Clause...>&& clauses) : clauses_(std::move(clauses)) {}

    /// Conditions made with col<>, all of which must hold; may be repeated (CQL, "The WHERE clause").
    template <class... Condition>
    [[nodiscard]] constexpr auto where(Condition... conditions) const&
    {
        return select_statement(*this).where(std::move(conditions)...);
    }
    template <class... Condition>
    [[nodiscard]] constexpr auto where(Condition... conditions) &&
    {
        if constexpr ((detail::check_condition<T, Condition>() && ...))
            return std::move(*this).append(detail::where_clause<Condition>{std::move(conditions)}...);
        else
            return std::move(*this);
    }
    /// The order of the rows of a partition: col<&T::ts>.desc(), … in the sequence of the clustering columns. Or the rows
    /// nearest to a vector: col<&T::embedding>.ann_of(vector).
    template <class... Order>
    [[nodiscard]] constexpr auto order_by(Order... orders) const&
    {
        return select_statement(*this).order_by(std::move(orders)...);
    }
    template <class... Order>
    [[nodiscard]] constexpr auto order_by(Order... orders) &&
    {
        return std::move(*this).append(detail::make_order<T>(std::move(orders))...);
    }
    template <auto Member, clustering_order Order = clustering_order::asc>
    [[nodiscard]] constexpr auto order_by() const&
    {
        return order_by(order<Member, Order>{});
    }
    template <auto Member, clustering_order Order = clustering_order::asc>
    [[nodiscard]] constexpr auto order_by() &&
    {
        return std::move(*this).order_by(order<Member, Order>{});
    }
    /// At most so many rows in all; 1 to 2^31 - 1, else encode_error (client_errc::value_out_of_range).
    [[nodiscard]] constexpr auto limit(std::int64_t rows) const&
    {
        return append(detail::limit_clause{detail::checked_limit(rows)});
    }
    [[nodiscard]] constexpr auto limit(std::int64_t rows) &&
    {
        return std::move(*this).append(detail::limit_clause{detail::checked_limit(rows)});
    }
    /// At most so many rows of each partition; as limit.
    [[nodiscard]] constexpr auto per_partition_limit(std::int64_t rows) const&
    {
        return append(detail::per_partition_limit_clause{detail::checked_limit(rows)});
    }
    [[nodiscard]] constexpr auto per_partition_limit(std::int64_t rows) &&
    {
        return std::move(*this).append(detail::per_partition_limit_clause{detail::checked_limit(rows)});
    }
    /// Lets the server read rows that it does not return. Does not compile where it does not have to.
    [[nodiscard]] constexpr auto allow_filtering() const& { return append(detail::allow_filtering_clause{}); }
    [[nodiscard]] constexpr auto allow_filtering() &&
    {
        return std::move(*this).append(detail::allow_filtering_clause{});
    }

    /// Reads only the columns that have the names of Other's members, a plain aggregate, into Other. The types must be
    /// the same; an optional may stand for a member that is none.
    template <class Other>
    [[nodiscard]] constexpr select_statement<T, Other, Form, Clause...> as() const
    {
        return select_statement<T, Other, Form, Clause...>(detail::clause_pack<Clause...>(clauses_));
    }
    /// SELECT COUNT(*) of the same rows.
    [[nodiscard]] constexpr select_statement<T, Row, select_form::count, Clause...> count() const
    {
        return select_statement<T, Row, select_form::count, Clause...>(detail::clause_pack<Clause...>(clauses_));
    }
    /// One key column of one of the rows.
    [[nodiscard]] constexpr select_statement<T, Row, select_form::exists, Clause...> exists() const
    {
        return select_statement<T, Row, select_form::exists, Clause...>(detail::clause_pack<Clause...>(clauses_));
    }

    /// The text. Here everything that makes the query wrong is a compile error.
    [[nodiscard]] static constexpr std::string_view cql() { return decltype(checked_record())::cql; }
    [[nodiscard]] static const protocol::statement& statement() noexcept { return decltype(checked_record())::record; }
    [[nodiscard]] static constexpr std::uint16_t value_count() noexcept
    {
        return static_cast<std::uint16_t>(decltype(checked_record())::marker_count);
    }
    /// Throws encode_error, which names the column.
    void encode_values(byte_writer& out) const
    {
        clauses_.template each<detail::clause_kind::where>(
            [&](const auto& one) { detail::encode_clause<T>(one, out); });
        clauses_.template each<detail::clause_kind::ann>([&](const auto& one) { detail::encode_clause<T>(one, out); });
        clauses_.template each<detail::clause_kind::per_partition_limit>(
            [&](const auto& one) { write_value(out, one.rows); });
        clauses_.template each<detail::clause_kind::limit>([&](const auto& one) { write_value(out, one.rows); });
    }

private:
    template <class... More>
    constexpr auto append(More&&... more) const&
    {
        return select_statement<T, Row, Form, Clause..., More...>(clauses_.append(std::move(more)...));
    }
    template <class... More>
    constexpr auto append(More&&... more) &&
    {
        return select_statement<T, Row, Form, Clause..., More...>(std::move(clauses_).append(std::move(more)...));
    }

    static consteval bool check()
    {
        constexpr bool filter = detail::check_filter_problem<check_filter(text::table, text::shape)>();
        constexpr bool order =
            detail::check_order_problem < filter ? check_order(text::table, text::shape) : order_problem::none > ();
        constexpr bool neighbours = detail::check_ann_problem < filter && !text::ann.empty()
                                        ? check_ann(text::table, text::shape)
                                        : ann_problem::none > ();
        constexpr bool limits = detail::clause_count<detail::clause_kind::limit, Clause...> <= 1 &&
                                detail::clause_count<detail::clause_kind::per_partition_limit, Clause...> <= 1;
        static_assert(limits, "cassium: limit() and per_partition_limit() are given once");
        constexpr bool whole = Form != select_form::count || (!text::shape.limit && !text::shape.per_partition_limit &&
                                                              text::shape.order.empty() && text::shape.ann.empty());
        static_assert(whole, "cassium: count() counts all rows of a filter; it has no limit and no order");
        constexpr bool projected = detail::check_projection<detail::projection<T, Row>::problem>();
        return filter && order && neighbours && limits && whole && projected;
    }
    static consteval auto checked_record()
    {
        [[maybe_unused]] constexpr bool right = check();
        return detail::statement_record<text>{};
    }

    detail::clause_pack<Clause...> clauses_{};
};

} // namespace cassium::query
