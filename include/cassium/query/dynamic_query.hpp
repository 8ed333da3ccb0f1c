// SELECT whose clauses are chosen at run time: one type for all of a table's queries, checked by the same rules when it is
// executed.
#pragma once

#include <cassium/base/failure.hpp>
#include <cassium/protocol/owned_statement.hpp>
#include <cassium/query/detail/clauses.hpp>
#include <cassium/query/projection.hpp>
#include <cassium/query/select.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace cassium {
namespace query {

/// The part of dynamic_query that knows no struct. Distinct objects: safe.
class dynamic_select {
public:
    /// What is wrong with it; client_errc::invalid_argument with the sentence that a compiler would say, the column and the
    /// table. Empty where nothing is.
    [[nodiscard]] failure refused() const;
    /// Its statement, whatever is wrong with it. Throws std::bad_alloc.
    [[nodiscard]] std::shared_ptr<const protocol::owned_statement> build() const;
    [[nodiscard]] std::uint16_t value_count() const noexcept
    {
        return static_cast<std::uint16_t>(values_ + (limit_ ? 1 : 0) + (partition_limit_ ? 1 : 0));
    }
    /// Throws encode_error, which names the column.
    void encode_values(byte_writer& out) const;
    /// The text, whatever is wrong with it. Throws std::bad_alloc.
    [[nodiscard]] std::string cql() const;

protected:
    using encoder = std::function<void(byte_writer&)>;

    /// Of static storage. `witnessed`: what is selected in place of `select` where a partition without rows cannot be told from a
    /// row by that; empty where it can.
    dynamic_select(const table_descriptor& table, std::span<const selector> select, std::span<const selector> witnessed)
        : table_(&table),
          select_(select),
          witnessed_(witnessed)
    {
    }

    void add_condition(const condition_shape& shape, encoder encode);
    void add_order(const order_shape& shape) { order_.push_back(shape); }
    void add_ann(const ann_shape& shape, encoder encode);

    const table_descriptor* table_;
    std::span<const selector> select_;
    std::span<const selector> witnessed_;
    select_form form_ = select_form::rows;
    bool distinct_ = false;
    bool filtering_ = false;
    bool filtering_if_needed_ = false;
    std::optional<std::int32_t> limit_{};
    std::optional<std::int32_t> partition_limit_{};

private:
    [[nodiscard]] select_shape shape() const;

    std::vector<condition_shape> where_;
    std::vector<order_shape> order_;
    std::vector<ann_shape> ann_;
    std::vector<encoder> where_values_;
    encoder ann_value_;
    std::uint16_t values_ = 0; ///< of all but the limits
};

} // namespace query

/// A query over a table whose clauses depend on what a program finds out when it runs. It is a value with a type that can be named;
/// its clauses change it, and are those of find(). What compilers say of a find() that no server would take is the failure of
/// its execution here: usage_error (client_errc::invalid_argument), with the same sentence. What depends on one clause alone (the
/// type of a value, a member of another table) does not compile here either.
///
///     cassium::dynamic_query<Product> q;
///     if (brand)
///         q.where(col<&Product::brand> == *brand);
///     if (below)
///         q.where(col<&Product::price> < *below).allow_filtering_if_needed();
///     auto found = db.run(q.limit(50)).all();
///
/// Equal shapes are prepared once. `Source` as for query::select_statement. Distinct objects: safe.
template <class Table, class Source = Table>
class dynamic_query : public query::dynamic_select {
    static_assert(detail::check_table<Table>());
    static constexpr auto selectors = query::detail::projection<Table, Source>::selectors();
    static constexpr auto witnessed = query::detail::projection<Table, Source>::witnessed_selectors();

public:
    using table_type = Table;
    using source_type = Source;
    using row_type = row_of<Source>;

    dynamic_query() : dynamic_select(descriptor_of<Table>, selectors, witnessed) {}

    /// Conditions made with col<>, all of which must hold; may be repeated. Like all clauses it returns the query itself where that
    /// has a name, and where it is a temporary, its contents in another one.
    template <class... Condition>
    dynamic_query& where(Condition... conditions) &
    {
        if constexpr ((check_alone<Condition>() && ...))
            (add(std::move(conditions)), ...);
        return *this;
    }
    /// An order made with col<>, or the neighbours of a vector.
    template <class... Order>
    dynamic_query& order_by(Order... orders) &
    {
        if constexpr ((query::detail::check_order_term<Table, Order>() && ...))
            (add(std::move(orders)), ...);
        return *this;
    }
    /// A column and a direction that is found out at run time.
    template <auto Member>
    dynamic_query& order_by(clustering_order order) &
    {
        if constexpr (query::detail::check_column<Table, Member>())
            add_order({.column = query::detail::column_position<Table, Member>, .order = order});
        return *this;
    }
    /// As for find(); what is given last counts.
    dynamic_query& limit(query::detail::row_number auto rows) &
    {
        limit_ = query::detail::limit_rows(rows);
        return *this;
    }
    dynamic_query& per_partition_limit(query::detail::row_number auto rows) &
    {
        partition_limit_ = query::detail::limit_rows(rows);
        return *this;
    }
    dynamic_query& distinct() &
    {
        distinct_ = true;
        return *this;
    }
    dynamic_query& allow_filtering() &
    {
        filtering_ = true;
        return *this;
    }
    dynamic_query& allow_filtering_if_needed() &
    {
        filtering_if_needed_ = true;
        return *this;
    }
    /// The same of temporaries.
    /// \{
    template <class... Condition>
    [[nodiscard]] dynamic_query where(Condition... conditions) &&
    {
        return std::move(where(std::move(conditions)...));
    }
    template <class... Order>
    [[nodiscard]] dynamic_query order_by(Order... orders) &&
    {
        return std::move(order_by(std::move(orders)...));
    }
    template <auto Member>
    [[nodiscard]] dynamic_query order_by(clustering_order order) &&
    {
        return std::move(this->template order_by<Member>(order));
    }
    [[nodiscard]] dynamic_query limit(query::detail::row_number auto rows) && { return std::move(limit(rows)); }
    [[nodiscard]] dynamic_query per_partition_limit(query::detail::row_number auto rows) &&
    {
        return std::move(per_partition_limit(rows));
    }
    [[nodiscard]] dynamic_query distinct() && { return std::move(distinct()); }
    [[nodiscard]] dynamic_query allow_filtering() && { return std::move(allow_filtering()); }
    [[nodiscard]] dynamic_query allow_filtering_if_needed() && { return std::move(allow_filtering_if_needed()); }
    /// \}

    /// Reads only the columns that have the names of Other's members, a plain aggregate, into Other.
    template <class Other>
    [[nodiscard]] auto as() const
    {
        constexpr query::fault wrong = query::detail::projection<Table, Other>::find_fault();
        if constexpr (detail::refuse<wrong, Other>())
            return dynamic_query<Table, Other>(*this);
        else
            return *this;
    }
    /// How many rows there are, and whether there is any.
    /// \{
    [[nodiscard]] dynamic_query count() const { return in_form(query::select_form::count); }
    [[nodiscard]] dynamic_query exists() const { return in_form(query::select_form::exists); }
    /// \}

private:
    template <class, class>
    friend class dynamic_query;

    /// What is wrong with a condition whatever others there are.
    template <class Condition>
    static consteval bool check_alone()
    {
        if constexpr (query::detail::check_condition<Table, Condition>()) {
            constexpr query::finding wrong =
                query::check_relations(descriptor_of<Table>, {&Condition::template shape<Table>, 1});
            return query::detail::refuse_finding<Table, wrong>();
        } else {
            return false;
        }
    }

    explicit dynamic_query(const dynamic_select& other) : dynamic_select(other)
    {
        this->select_ = selectors;
        this->witnessed_ = witnessed;
    }

    template <class Clause>
    void add(Clause clause)
    {
        if constexpr (query::detail::is_condition<Clause>)
            add_condition(Clause::template shape<Table>,
                          [clause = std::move(clause)](byte_writer& out) { clause.template encode<Table>(out); });
        else if constexpr (Clause::kind == query::detail::clause_kind::ann)
            add_ann(Clause::template shape<Table>,
                    [clause = std::move(clause)](byte_writer& out) { clause.template encode<Table>(out); });
        else
            add_order(Clause::template shape<Table>);
    }
    [[nodiscard]] dynamic_query in_form(query::select_form form) const
    {
        dynamic_query other = *this;
        other.form_ = form;
        return other;
    }
};

} // namespace cassium
