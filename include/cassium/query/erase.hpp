// DELETE: of rows, of ranges of a partition, of single columns.
#pragma once

#include <cassium/query/detail/clauses.hpp>
#include <cassium/query/detail/typed_statement.hpp>
#include <cassium/query/key.hpp>
#include <cassium/query/write_rules.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace cassium::query {
namespace detail {

/// The key of a partition, of which everything is meant.
template <class Table>
struct whole_partition : key_values<Table, descriptor_of<Table>.partition_key.size()> {};

/// A part of a row's key.
template <class Clause>
inline constexpr bool is_part_of_key = false;
template <class Table, std::size_t Count>
inline constexpr bool is_part_of_key<key_values<Table, Count>> = Count != descriptor_of<Table>.key_size();

template <class Table, class... Clause>
struct delete_text {
    using table_type = Table;
    static constexpr const table_descriptor& table = descriptor_of<Table>;
    static constexpr auto targets = shapes_of<Table, clause_kind::target, target_shape, Clause...>();
    static constexpr auto where = shapes_of<Table, clause_kind::where, condition_shape, Clause...>();
    static constexpr auto only_if = shapes_of<Table, clause_kind::only_if, condition_shape, Clause...>();
    static constexpr delete_shape shape{.targets = targets,
                                        .where = where,
                                        .if_exists = clause_count<clause_kind::if_exists, Clause...> != 0,
                                        .only_if = only_if};
    static constexpr std::span<const column_spec> results{};
    static constexpr bool conditional = query::is_conditional(shape);
    static constexpr bool idempotent = !conditional && is_idempotent(table, shape);
    static constexpr void write(query_writer& out) { write_delete(out, table, shape); }

    static consteval finding find_fault()
    {
        if (targets.empty() && (is_part_of_key<Clause> || ...))
            return {fault::erase_part_of_key};
        return check_delete(table, shape);
    }
    static consteval bool check() { return refuse_finding<Table, find_fault()>(); }
};

} // namespace detail

/// DELETE [columns] FROM t WHERE … [IF …] (CQL, DELETE): a value, which needs no session. Holds all values. Each clause returns a
/// statement with one clause more; what they come to is checked where statement() or cql() is first used. Distinct objects:
/// safe.
template <class Table, class... Clause>
class delete_statement : public detail::delete_clauses<delete_statement<Table, Clause...>>,
                         public detail::typed_statement<detail::delete_text<Table, Clause...>, Clause...> {
    using text = detail::delete_text<Table, Clause...>;

public:
    using table_type = Table;
    using detail::typed_statement<text, Clause...>::typed_statement;
    template <class Self>
    using clauses = detail::delete_clauses<Self>;

    /// Whether it has an IF, and so an answer of its own.
    [[nodiscard]] static consteval bool is_conditional() { return text::conditional; }
    /// Throws encode_error, which names the column.
    void encode_values(byte_writer& out) const
    {
        this->template encode_clauses<detail::clause_kind::target>(out);
        this->template encode_clauses<detail::clause_kind::where>(out);
        this->template encode_clauses<detail::clause_kind::only_if>(out);
    }

    /// For the library's own headers.
    /// \{
    template <class... More>
    [[nodiscard]] constexpr auto append(More&&... more) const&
    {
        return delete_statement<Table, Clause..., More...>(this->clauses_.append(std::move(more)...));
    }
    template <class... More>
    [[nodiscard]] constexpr auto append(More&&... more) &&
    {
        return delete_statement<Table, Clause..., More...>(std::move(this->clauses_).append(std::move(more)...));
    }
    /// \}
};

namespace detail {

/// How many of the key's columns the values given to erase_from() are.
template <class Table, class... Values>
consteval std::size_t delete_key_size()
{
    constexpr const table_descriptor& table = descriptor_of<Table>;
    constexpr std::size_t partition = table.partition_key.size();
    return !is_whole_key<Table, Values...>() && sizeof...(Values) == partition ? partition : table.key_size();
}

} // namespace detail

/// DELETE of the row with these key values; of a partition's static columns with those of the partition key; without any, of
/// what a where() says. A row or a key_of may stand for its key. Numbers are converted as by key_values::from.
template <class Table, class... Values>
[[nodiscard]] constexpr auto delete_by_key(Values&&... key)
{
    if constexpr (sizeof...(Values) == 0) {
        return delete_statement<Table>();
    } else {
        constexpr std::size_t size = detail::delete_key_size<Table, Values...>();
        using key_type = key_values<Table, size>;
        return delete_statement<Table, key_type>(
            detail::clause_pack<key_type>{{detail::make_key<Table, size>(static_cast<Values&&>(key)...)}});
    }
}

/// DELETE of the whole partition, by the values of its partition key.
template <class Table, class... Values>
[[nodiscard]] constexpr auto delete_partition(Values&&... key)
{
    constexpr std::size_t size = descriptor_of<Table>.partition_key.size();
    using key_type = detail::whole_partition<Table>;
    return delete_statement<Table, key_type>(
        detail::clause_pack<key_type>{{key_type{detail::make_key<Table, size>(static_cast<Values&&>(key)...)}}});
}

} // namespace cassium::query
