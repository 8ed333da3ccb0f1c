// UPDATE of rows, or of a partition's static columns.
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

template <class Table, class... Clause>
struct update_text {
    using table_type = Table;
    static constexpr const table_descriptor& table = descriptor_of<Table>;
    static constexpr auto set = shapes_of<Table, clause_kind::set, assignment_shape, Clause...>();
    static constexpr auto where = shapes_of<Table, clause_kind::where, condition_shape, Clause...>();
    static constexpr auto only_if = shapes_of<Table, clause_kind::only_if, condition_shape, Clause...>();
    static constexpr update_shape shape{.set = set,
                                        .where = where,
                                        .ttl = clause_count<clause_kind::ttl, Clause...> != 0,
                                        .if_exists = clause_count<clause_kind::if_exists, Clause...> != 0,
                                        .only_if = only_if};
    static constexpr std::span<const column_spec> results{};
    static constexpr bool conditional = query::is_conditional(shape);
    static constexpr bool idempotent = !conditional && is_idempotent(table, shape);
    static constexpr void write(query_writer& out) { write_update(out, table, shape); }

    static consteval finding find_fault()
    {
        if (clause_count<clause_kind::ttl, Clause...> > 1)
            return {fault::ttl_twice};
        return check_update(table, shape);
    }
    static consteval bool check() { return refuse_finding<Table, find_fault()>(); }
};

} // namespace detail

/// UPDATE t [USING TTL ?] SET … WHERE … [IF …] (CQL, UPDATE): a value, which needs no session. As in CQL, a row that does not exist
/// is made. Holds all values. Each clause returns a statement with one clause more; what they come to is checked where
/// statement() or cql() is first used. Distinct objects: safe.
template <class Table, class... Clause>
class update_statement : public detail::update_clauses<update_statement<Table, Clause...>>,
                         public detail::typed_statement<detail::update_text<Table, Clause...>, Clause...> {
    using text = detail::update_text<Table, Clause...>;

public:
    using table_type = Table;
    using detail::typed_statement<text, Clause...>::typed_statement;
    template <class Self>
    using clauses = detail::update_clauses<Self>;

    /// Whether it has an IF, and so an answer of its own.
    [[nodiscard]] static consteval bool is_conditional() { return text::conditional; }
    /// Throws encode_error, which names the column.
    void encode_values(byte_writer& out) const
    {
        this->template encode_clauses<detail::clause_kind::ttl>(out);
        this->template encode_clauses<detail::clause_kind::set>(out);
        this->template encode_clauses<detail::clause_kind::where>(out);
        this->template encode_clauses<detail::clause_kind::only_if>(out);
    }

    /// For the library's own headers.
    /// \{
    template <class... More>
    [[nodiscard]] constexpr auto append(More&&... more) const&
    {
        return update_statement<Table, Clause..., More...>(this->clauses_.append(std::move(more)...));
    }
    template <class... More>
    [[nodiscard]] constexpr auto append(More&&... more) &&
    {
        return update_statement<Table, Clause..., More...>(std::move(this->clauses_).append(std::move(more)...));
    }
    /// \}
};

namespace detail {

/// How many of the key's columns the values given to update() are.
template <class Table, class... Values>
consteval std::size_t update_key_size()
{
    constexpr const table_descriptor& table = descriptor_of<Table>;
    constexpr std::size_t given = is_whole_key<Table, Values...>() ? table.key_size() : sizeof...(Values);
    constexpr bool fits = given == table.partition_key.size() || given == table.key_size();
    return cassium::detail::refuse < fits ? fault::none : fault::half_key > () ? given : table.key_size();
}

} // namespace detail

/// UPDATE of the row with these key values, or of a partition's static columns with those of the partition key; without any, of
/// what a where() says. Still to be given its assignments. A row or a key_of may stand for its key. Numbers are
/// converted as by key_values::from.
template <class Table, class... Values>
[[nodiscard]] constexpr auto update_by_key(Values&&... key)
{
    if constexpr (sizeof...(Values) == 0) {
        return update_statement<Table>();
    } else {
        constexpr std::size_t size = detail::update_key_size<Table, Values...>();
        using key_type = key_values<Table, size>;
        return update_statement<Table, key_type>(
            detail::clause_pack<key_type>{{detail::make_key<Table, size>(static_cast<Values&&>(key)...)}});
    }
}

} // namespace cassium::query
