// DELETE: of a row, of all rows that share the first part of a key, of single columns.
#pragma once

#include <cassium/query/column.hpp>
#include <cassium/query/detail/statement_record.hpp>
#include <cassium/query/detail/write_clauses.hpp>
#include <cassium/query/key.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

namespace cassium::query {
namespace detail {

template <class T, std::size_t KeySize, class... Clause>
struct delete_text {
    static constexpr const table_descriptor& table = descriptor_of<T>;
    static constexpr auto columns = shapes_of<clause_kind::erase_column, std::uint16_t, Clause...>();
    static constexpr auto only_if = shapes_of<clause_kind::only_if, condition_shape, Clause...>();
    static constexpr delete_shape shape{.columns = columns,
                                        .key_size = KeySize,
                                        .if_exists = clause_count<clause_kind::if_exists, Clause...> != 0,
                                        .only_if = only_if};
    static constexpr std::span<const column_spec> results{};
    static constexpr bool conditional = shape.if_exists || !only_if.empty();
    static constexpr bool idempotent = !conditional;
    static constexpr void write(query_writer& out) { write_delete(out, table, shape); }
};

template <class T, std::size_t Given>
consteval std::size_t checked_delete_key()
{
    constexpr bool enough = Given >= descriptor_of<T>.partition_key.size() && Given <= descriptor_of<T>.key_size();
    static_assert(enough,
                  "cassium: what is erased is named by the whole partition key, and by clustering columns from the "
                  "first on");
    return enough ? Given : descriptor_of<T>.key_size();
}

} // namespace detail

/// DELETE [columns] FROM t WHERE <the first KeySize key columns> = ? [IF …] (CQL, DELETE). With the whole key it is a
/// row, with less all rows that share it. Holds the key and all values. Each call returns a statement with one clause
/// more. Distinct objects: safe.
template <class T, std::size_t KeySize = descriptor_of<T>.key_size(), class... Clause>
class delete_statement {
    using text = detail::delete_text<T, KeySize, Clause...>;

public:
    using model_type = T;

    constexpr explicit delete_statement(key_values<T, KeySize> key, detail::clause_pack<Clause...> clauses = {})
        : key_(std::move(key)),
          clauses_(std::move(clauses))
    {
    }

    /// Only these columns of the row, which is to be named by its whole key; of static columns by the partition key.
    template <auto... Member>
    [[nodiscard]] constexpr auto columns() const&
    {
        return delete_statement(*this).template columns<Member...>();
    }
    template <auto... Member>
    [[nodiscard]] constexpr auto columns() &&
    {
        return std::move(*this).append(detail::erase_column_clause<T, detail::find_checked<T, Member>()>{}...);
    }
    /// Only where the row exists: the answer says whether it did (conditional).
    [[nodiscard]] constexpr auto if_exists() const& { return delete_statement(*this).if_exists(); }
    [[nodiscard]] constexpr auto if_exists() && { return std::move(*this).append(detail::if_exists_clause{}); }
    /// Only where all conditions hold (conditional); may be repeated.
    template <class... Condition>
    [[nodiscard]] constexpr auto only_if(Condition... conditions) const&
    {
        return delete_statement(*this).only_if(std::move(conditions)...);
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
        key_.encode(out);
        clauses_.template each<detail::clause_kind::only_if>(
            [&](const auto& one) { detail::encode_clause<T>(one, out); });
    }

private:
    template <class... More>
    constexpr auto append(More&&... more) &&
    {
        return delete_statement<T, KeySize, Clause..., More...>(std::move(key_),
                                                                std::move(clauses_).append(std::move(more)...));
    }

    static consteval bool check()
    {
        constexpr const table_descriptor& table = descriptor_of<T>;
        constexpr bool all_static = detail::all_of_kind(table, text::columns, column_kind::static_column);
        constexpr bool no_keys = !detail::any_key(table, text::columns);
        static_assert(no_keys, "cassium: key columns cannot be erased on their own; erase the row");
        constexpr bool whole_row = text::columns.empty() || KeySize == table.key_size() ||
                                   (all_static && KeySize == table.partition_key.size());
        static_assert(whole_row,
                      "cassium: columns are erased from one row, which needs its whole key; static columns from a "
                      "partition");
        constexpr bool conditions =
            detail::check_only_if<T, text::shape.if_exists, KeySize>(std::type_identity<text>{});
        return no_keys && whole_row && conditions;
    }
    static consteval auto checked_record()
    {
        [[maybe_unused]] constexpr bool right = check();
        return detail::statement_record<text>{};
    }

    key_values<T, KeySize> key_;
    [[no_unique_address]] detail::clause_pack<Clause...> clauses_;
};

/// DELETE of what the given values name: the whole partition key, and clustering columns from the first on. Numbers are
/// converted as by key_values::from.
template <class T, class... Values>
[[nodiscard]] constexpr auto delete_by_key(Values&&... key)
{
    constexpr std::size_t size = detail::checked_delete_key<T, sizeof...(Values)>();
    if constexpr (size == sizeof...(Values))
        return delete_statement<T, size>(key_values<T, size>::from(static_cast<Values&&>(key)...));
}

/// DELETE of the row that has the key of `row`, which is copied.
template <class T>
[[nodiscard]] constexpr auto delete_row(const T& row)
{
    return delete_statement<T>(key_values<T>::of(row));
}

} // namespace cassium::query
