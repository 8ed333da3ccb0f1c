// UPDATE of one row, or of a partition's static columns.
#pragma once

#include <cassium/query/column.hpp>
#include <cassium/query/detail/statement_record.hpp>
#include <cassium/query/detail/write_clauses.hpp>
#include <cassium/query/key.hpp>
#include <cassium/query/ttl.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

namespace cassium::query {

/// Whether an assignment has the same effect twice as once.
[[nodiscard]] constexpr bool is_idempotent(const table_descriptor& table, const assignment_shape& assignment) noexcept
{
    const type_id type = table.columns[assignment.column].type->id;
    switch (assignment.op) {
    case assignment_op::set:
    case assignment_op::remove_keys: return true;
    case assignment_op::add: return type == type_id::set || type == type_id::map;
    case assignment_op::subtract: return type != type_id::counter;
    case assignment_op::prepend: return false;
    case assignment_op::set_element: return type == type_id::map; // a list may have changed in between
    }
    return false;
}

namespace detail {

struct ttl_clause {
    static constexpr clause_kind kind = clause_kind::ttl;
    std::int32_t seconds;
};

template <class T, std::size_t KeySize, class... Clause>
struct update_text {
    static constexpr const table_descriptor& table = descriptor_of<T>;
    static constexpr auto set = shapes_of<clause_kind::set, assignment_shape, Clause...>();
    static constexpr auto only_if = shapes_of<clause_kind::only_if, condition_shape, Clause...>();
    static constexpr update_shape shape{.set = set,
                                        .key_size = KeySize,
                                        .ttl = clause_count<clause_kind::ttl, Clause...> != 0,
                                        .if_exists = clause_count<clause_kind::if_exists, Clause...> != 0,
                                        .only_if = only_if};
    static constexpr std::span<const column_spec> results{};
    static constexpr bool conditional = shape.if_exists || !only_if.empty();
    static constexpr bool idempotent = [] {
        for (const assignment_shape& one : set)
            if (!is_idempotent(table, one))
                return false;
        return !conditional;
    }();
    static constexpr void write(query_writer& out) { write_update(out, table, shape); }
};

template <class Assignment>
concept assignment_of_any = requires {
    typename Assignment::model_type;
    {
        Assignment::shape
    } -> std::convertible_to<assignment_shape>;
};

template <class T, class Assignment>
consteval bool check_assignment()
{
    if constexpr (!assignment_of_any<Assignment>) {
        static_assert(assignment_of_any<Assignment>,
                      "cassium: an assignment is made with col<>, as in col<&Product::price> = 12.5");
        return false;
    } else {
        static_assert(std::is_same_v<typename Assignment::model_type, T>,
                      "cassium: an assignment is to a column of another table");
        return std::is_same_v<typename Assignment::model_type, T>;
    }
}

/// Whether one column is assigned as a whole and in another way, too, or twice as a whole.
constexpr bool assigns_twice(std::span<const assignment_shape> set)
{
    for (std::size_t i = 0; i < set.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (set[i].column == set[j].column && (set[i].op == assignment_op::set || set[j].op == assignment_op::set))
                return true;
    return false;
}

constexpr bool assigns_only_static(const table_descriptor& table, std::span<const assignment_shape> set)
{
    for (const assignment_shape& one : set)
        if (table.columns[one.column].kind != column_kind::static_column)
            return false;
    return true;
}

constexpr bool assigns_counter(const table_descriptor& table, std::span<const assignment_shape> set)
{
    for (const assignment_shape& one : set)
        if (table.columns[one.column].type->id == type_id::counter)
            return true;
    return false;
}

} // namespace detail

/// UPDATE t [USING TTL ?] SET … WHERE <the first KeySize key columns> = ? [IF …] (CQL, UPDATE). As in CQL, a row that
/// does not exist is made. Holds the key and all values. Each call returns a statement with one clause more; what they
/// come to is checked where statement() or cql() is first used. Distinct objects: safe.
template <class T, std::size_t KeySize = descriptor_of<T>.key_size(), class... Clause>
class update_statement {
    using text = detail::update_text<T, KeySize, Clause...>;

public:
    using model_type = T;

    constexpr explicit update_statement(key_values<T, KeySize> key, detail::clause_pack<Clause...> clauses = {})
        : key_(std::move(key)),
          clauses_(std::move(clauses))
    {
    }

    /// Assignments made with col<>; may be repeated.
    template <class... Assignment>
    [[nodiscard]] constexpr auto set(Assignment... assignments) const&
    {
        return update_statement(*this).set(std::move(assignments)...);
    }
    template <class... Assignment>
    [[nodiscard]] constexpr auto set(Assignment... assignments) &&
    {
        if constexpr ((detail::check_assignment<T, Assignment>() && ...))
            return std::move(*this).append(std::move(assignments)...);
        else
            return std::move(*this);
    }
    /// How long the written values live: 1 second to 20 years, rounded up to seconds. Throws encode_error
    /// (client_errc::value_out_of_range) for others.
    [[nodiscard]] constexpr auto ttl(std::chrono::milliseconds time) const&
    {
        return update_statement(*this).ttl(time);
    }
    [[nodiscard]] constexpr auto ttl(std::chrono::milliseconds time) &&
    {
        return std::move(*this).append(detail::ttl_clause{detail::ttl_seconds(time)});
    }
    /// Only where the row exists: the answer says whether it did (conditional).
    [[nodiscard]] constexpr auto if_exists() const& { return update_statement(*this).if_exists(); }
    [[nodiscard]] constexpr auto if_exists() && { return std::move(*this).append(detail::if_exists_clause{}); }
    /// Only where all conditions hold (conditional); may be repeated.
    template <class... Condition>
    [[nodiscard]] constexpr auto only_if(Condition... conditions) const&
    {
        return update_statement(*this).only_if(std::move(conditions)...);
    }
    template <class... Condition>
    [[nodiscard]] constexpr auto only_if(Condition... conditions) &&
    {
        if constexpr ((detail::check_condition<T, Condition>() && ...))
            return std::move(*this).append(detail::only_if_clause<Condition>{std::move(conditions)}...);
        else
            return std::move(*this);
    }

    /// The text. Here everything that makes the statement wrong is a compile error.
    [[nodiscard]] static constexpr std::string_view cql() { return decltype(checked_record())::cql; }
    [[nodiscard]] static const protocol::statement& statement() noexcept { return decltype(checked_record())::record; }
    [[nodiscard]] static constexpr std::uint16_t value_count() noexcept
    {
        return static_cast<std::uint16_t>(decltype(checked_record())::marker_count);
    }
    /// Whether it has an IF, and so an answer of its own.
    [[nodiscard]] static consteval bool is_conditional() { return text::conditional; }
    /// Throws encode_error, which names the column.
    void encode_values(byte_writer& out) const
    {
        clauses_.template each<detail::clause_kind::ttl>([&](const auto& one) { write_value(out, one.seconds); });
        clauses_.template each<detail::clause_kind::set>([&](const auto& one) { detail::encode_clause<T>(one, out); });
        key_.encode(out);
        clauses_.template each<detail::clause_kind::only_if>(
            [&](const auto& one) { detail::encode_clause<T>(one, out); });
    }

private:
    template <class... More>
    constexpr auto append(More&&... more) &&
    {
        return update_statement<T, KeySize, Clause..., More...>(std::move(key_),
                                                                std::move(clauses_).append(std::move(more)...));
    }

    static consteval bool check()
    {
        constexpr const table_descriptor& table = descriptor_of<T>;
        constexpr bool sets = text::set.size() != 0;
        static_assert(sets, "cassium: an update sets at least one column");
        constexpr bool once = !detail::assigns_twice(text::set);
        static_assert(once, "cassium: an update sets a column twice");
        constexpr bool whole_key = KeySize == table.key_size() || (KeySize == table.partition_key.size() &&
                                                                   detail::assigns_only_static(table, text::set));
        static_assert(whole_key,
                      "cassium: an update needs the whole key of its row; the partition key alone is for static "
                      "columns");
        constexpr bool no_ttl = !text::shape.ttl || !detail::assigns_counter(table, text::set);
        static_assert(no_ttl, "cassium: counters have no TTL");
        constexpr bool one_ttl = detail::clause_count<detail::clause_kind::ttl, Clause...> <= 1;
        static_assert(one_ttl, "cassium: ttl() is given once");
        constexpr bool conditions =
            detail::check_only_if<T, text::shape.if_exists, KeySize>(std::type_identity<text>{});
        return sets && once && whole_key && no_ttl && one_ttl && conditions;
    }
    static consteval auto checked_record()
    {
        [[maybe_unused]] constexpr bool right = check();
        return detail::statement_record<text>{};
    }

    key_values<T, KeySize> key_;
    [[no_unique_address]] detail::clause_pack<Clause...> clauses_;
};

namespace detail {

template <class T, std::size_t Given>
consteval std::size_t checked_update_key()
{
    constexpr bool fits = Given == descriptor_of<T>.partition_key.size() || Given == descriptor_of<T>.key_size();
    static_assert(fits,
                  "cassium: an update needs the whole key of its row; the partition key alone is for static columns");
    return fits ? Given : descriptor_of<T>.key_size();
}

} // namespace detail

/// UPDATE of the row with these key values, or of a partition's static columns with those of the partition key; still
/// to be given its assignments. Numbers are converted as by key_values::from.
template <class T, class... Values>
[[nodiscard]] constexpr auto update_by_key(Values&&... key)
{
    constexpr std::size_t size = detail::checked_update_key<T, sizeof...(Values)>();
    if constexpr (size == sizeof...(Values))
        return update_statement<T, size>(key_values<T, size>::from(static_cast<Values&&>(key)...));
}

/// UPDATE of the row that has the key of `row`, which is copied.
template <class T>
[[nodiscard]] constexpr auto update_row(const T& row)
{
    return update_statement<T>(key_values<T>::of(row));
}

} // namespace cassium::query
