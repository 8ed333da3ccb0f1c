// SELECT, of one row by its key or of many by conditions.
#pragma once

#include <cassium/query/detail/clauses.hpp>
#include <cassium/query/detail/typed_statement.hpp>
#include <cassium/query/key.hpp>
#include <cassium/query/projection.hpp>
#include <cassium/query/select_rules.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <utility>

namespace cassium::query {

/// What a SELECT is for.
enum class select_form : std::uint8_t {
    rows,   ///< the columns
    count,  ///< COUNT(*)
    exists, ///< one key column of one row
};

namespace detail {

inline constexpr column_spec count_result[] = {{"count", &scalar_type<type_id::bigint>}};
inline constexpr selector count_selector[] = {{.form = selector_form::count_rows}};

template <class Table, class Source, select_form Form, class... Clause>
struct select_text {
    using table_type = Table;
    static constexpr const table_descriptor& table = descriptor_of<Table>;
    static constexpr auto columns = projection<Table, Source>::selectors();
    // Null where there is no row.
    static constexpr bool rowless = has_rowless_partitions(table);
    static constexpr std::uint16_t witness = rowless ? table.clustering[0] : table.key_column(0);
    static constexpr selector witness_selector[] = {{.column = witness}};
    static constexpr selector count_witness[] = {
        {.form = selector_form::function, .name = "COUNT", .arguments = witness_selector, .alias = "count"}};
    static constexpr auto where = shapes_of<Table, clause_kind::where, condition_shape, Clause...>();
    static constexpr auto order = shapes_of<Table, clause_kind::order, order_shape, Clause...>();
    static constexpr auto ann = shapes_of<Table, clause_kind::ann, ann_shape, Clause...>();
    static constexpr std::size_t limits = clause_count<clause_kind::limit, Clause...>;
    static constexpr std::size_t partition_limits = clause_count<clause_kind::per_partition_limit, Clause...>;

    static constexpr std::span<const selector> selected()
    {
        if constexpr (Form == select_form::count && rowless)
            return count_witness;
        else if constexpr (Form == select_form::count)
            return count_selector;
        else if constexpr (Form == select_form::exists)
            return witness_selector;
        else
            return columns;
    }
    static constexpr select_shape shape = [] {
        select_shape made{
            .select = selected(),
            .distinct = clause_count<clause_kind::distinct, Clause...> != 0,
            .where = where,
            .order = order,
            .ann = ann,
            .per_partition_limit = partition_limits != 0,
            .limit = limits != 0,
            .limit_one = Form == select_form::exists && !rowless,
            .allow_filtering = clause_count<clause_kind::allow_filtering, Clause...> != 0,
        };
        if constexpr (clause_count<clause_kind::filtering_if_needed, Clause...> != 0)
            made.allow_filtering = made.ann.empty() && static_cast<bool>(cost_of(table, where).needs_filtering);
        return made;
    }();
    static constexpr bool witnessed = Form == select_form::rows && !shape.distinct && needs_witness<Table, Source>;
    static constexpr auto witnessed_columns = projection<Table, Source>::witnessed_selectors();
    static constexpr auto witnessed_results = projection<Table, Source>::witnessed_results();
    static constexpr std::span<const column_spec> results = [] {
        if constexpr (Form == select_form::count)
            return std::span<const column_spec>(count_result);
        else if constexpr (Form == select_form::exists)
            return std::span<const column_spec>(&row_columns<Table>[witness], 1);
        else if constexpr (witnessed)
            return std::span<const column_spec>(witnessed_results);
        else
            return projection<Table, Source>::results();
    }();
    static constexpr bool idempotent = true;
    static constexpr bool conditional = false;
    static constexpr void write(query_writer& out)
    {
        select_shape written = shape;
        if (witnessed)
            written.select = witnessed_columns;
        write_select(out, table, written);
    }

    static consteval finding find_fault()
    {
        if (limits > 1 || partition_limits > 1)
            return {fault::limits};
        if (Form == select_form::count && (limits + partition_limits != 0 || !order.empty() || !ann.empty()))
            return {fault::count_of_some};
        if (const fault wrong = projection<Table, Source>::find_fault(); wrong != fault::none)
            return {wrong};
        return check_select(table, shape);
    }
    static consteval bool check() { return refuse_finding<Table, find_fault()>(); }
};

} // namespace detail

/// SELECT: a value, which needs no session. Each clause returns a statement with one clause more; what the clauses come to is
/// checked where statement() or cql() is first used. Holds all values. Distinct objects: safe.
///
/// `Source` is what a row is read into: the table, whose rows are row_of<Table>, or a projection of it.
template <class Table, class Source = Table, select_form Form = select_form::rows, class... Clause>
class select_statement
    : public detail::select_clauses<select_statement<Table, Source, Form, Clause...>>,
      public detail::typed_statement<detail::select_text<Table, Source, Form, Clause...>, Clause...> {
    using base = detail::typed_statement<detail::select_text<Table, Source, Form, Clause...>, Clause...>;
    template <select_form Other>
    using in_form = select_statement<Table, Source, Other, Clause...>;

public:
    using table_type = Table;
    using source_type = Source;
    using row_type = row_of<Source>;
    using base::base;

    /// Reads only the columns that have the names of Other's members, a plain aggregate, into Other. The types must be
    /// the same; an optional may stand for a member that is none.
    template <class Other>
    [[nodiscard]] constexpr auto as() const
    {
        if constexpr (detail::has_columns<Other>) {
            return select_statement<Table, Other, Form, Clause...>(this->clauses_);
        } else {
            cassium::detail::refuse<fault::no_columns, Other>();
            return *this; // the compiler has said what is wrong
        }
    }
    /// SELECT COUNT(*) of the same rows.
    [[nodiscard]] constexpr in_form<select_form::count> count() const
    {
        return in_form<select_form::count>(this->clauses_);
    }
    /// One key column of one of the rows.
    [[nodiscard]] constexpr in_form<select_form::exists> exists() const
    {
        return in_form<select_form::exists>(this->clauses_);
    }

    /// Throws encode_error, which names the column.
    void encode_values(byte_writer& out) const
    {
        this->template encode_clauses<detail::clause_kind::where>(out);
        this->template encode_clauses<detail::clause_kind::ann>(out);
        this->template encode_clauses<detail::clause_kind::per_partition_limit>(out);
        this->template encode_clauses<detail::clause_kind::limit>(out);
    }

    /// For the library's own headers.
    /// \{
    template <class... More>
    [[nodiscard]] constexpr auto append(More&&... more) const&
    {
        return select_statement<Table, Source, Form, Clause..., More...>(this->clauses_.append(std::move(more)...));
    }
    template <class... More>
    [[nodiscard]] constexpr auto append(More&&... more) &&
    {
        return select_statement<Table, Source, Form, Clause..., More...>(
            std::move(this->clauses_).append(std::move(more)...));
    }
    /// \}
};

/// SELECT … FROM t WHERE <all key columns> = ?. Holds the key. `Form` exists asks for one key column.
template <class Table, select_form Form = select_form::rows>
using select_by_key = select_statement<Table, Table, Form, key_values<Table>>;

/// The same with the key's values: one for each key column, partition key first; or a row or a key_of, which stand for it.
/// Numbers are converted as by key_values::from.
template <class Table, select_form Form = select_form::rows, class... Values>
[[nodiscard]] constexpr select_by_key<Table, Form> select_row(Values&&... key)
{
    constexpr std::size_t size = descriptor_of<Table>.key_size();
    return select_by_key<Table, Form>(
        detail::clause_pack<key_values<Table>>{{detail::make_key<Table, size>(static_cast<Values&&>(key)...)}});
}

} // namespace cassium::query
