// A SELECT together with the session that executes it: what find() returns.
#pragma once

#include <cassium/query/select.hpp>
#include <cassium/session/actions.hpp>
#include <cassium/session/operation.hpp>
#include <cassium/session/options.hpp>
#include <cassium/session/page_stream.hpp>
#include <cassium/session/row_stream.hpp>

#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace cassium {

/// A query that has not been executed. Each clause returns a new one; nothing is sent before one of all(), one(), count(),
/// exists(), their async_ forms, rows(), pages() or begin(). What a clause checks, and what it throws, is said at
/// query::select_statement. Holds what it needs of the session; when that is closed, it ends with client_errc::closed.
/// Distinct objects: safe.
///
/// With `Form` returned, which session::as_results() makes, blocking forms give a result<T> and async_ forms are
/// `as_result()` ones.
template <class Statement, failures Form = failures::thrown>
class bound_query {
    template <class T>
    using outcome = detail::outcome<Form, T>;

public:
    using row_type = typename Statement::row_type;

    bound_query(std::shared_ptr<cluster::client> client, Statement statement, const execution_options& options)
        : client_(std::move(client)),
          statement_(std::move(statement)),
          options_(options)
    {
    }

    /// Rows for which all conditions hold: `where(col<&T::brand> == "Acme", col<&T::price> < 10)`.
    template <class... Conditions>
    [[nodiscard]] auto where(Conditions&&... conditions) &&
    {
        return rebind(std::move(statement_).where(std::forward<Conditions>(conditions)...));
    }
    /// The order of rows within a partition: `order_by(col<&T::at>.desc())`; or the rows nearest to a vector, with a limit():
    /// `order_by(col<&T::embedding>.ann_of(vector))`.
    template <class... Orders>
    [[nodiscard]] auto order_by(Orders... orders) &&
    {
        return rebind(std::move(statement_).order_by(std::move(orders)...));
    }
    template <auto Member, clustering_order Order = clustering_order::asc>
    [[nodiscard]] auto order_by() &&
    {
        return rebind(std::move(statement_).template order_by<Member, Order>());
    }
    /// At most so many rows; > 0.
    [[nodiscard]] auto limit(std::int64_t rows) && { return rebind(std::move(statement_).limit(rows)); }
    /// At most so many rows of each partition; > 0.
    [[nodiscard]] auto per_partition_limit(std::int64_t rows) &&
    {
        return rebind(std::move(statement_).per_partition_limit(rows));
    }
    /// Lets the server read more than it returns. Does not compile where it is not needed.
    [[nodiscard]] auto allow_filtering() && { return rebind(std::move(statement_).allow_filtering()); }
    /// Rows as another struct, whose members are columns of T; only those are read.
    template <class Row>
    [[nodiscard]] auto as() &&
    {
        return rebind(std::move(statement_).template as<Row>());
    }
    /// How this execution is carried out: what is given here, and for the rest what was given before. Throws usage_error
    /// for values out of range, and for a write time or a serial consistency, which a query has not.
    [[nodiscard]] bound_query with(const execution_options& options) &&
    {
        options_ = detail::merged(options, options_, detail::option_target::read);
        return std::move(*this);
    }
    /// Rows fetched at once; > 0.
    [[nodiscard]] bound_query page_size(std::int32_t rows) && { return std::move(*this).with({.page_size = rows}); }

    /// All rows. Reads page after page into one vector, in the time of one operation: for results that fit into memory.
    [[nodiscard]] outcome<std::vector<row_type>> all() const { return run(all_rows(statement_)); }
    [[nodiscard]] auto async_all() const { return start(all_rows(statement_)); }
    template <class Token>
    auto async_all(Token&& token) const
    {
        return start(all_rows(statement_))(std::forward<Token>(token));
    }

    /// The one row, or nothing. Throws multiple_rows where there are more.
    [[nodiscard]] outcome<std::optional<row_type>> one() const { return run(one_row(statement_)); }
    [[nodiscard]] auto async_one() const { return start(one_row(statement_)); }
    template <class Token>
    auto async_one(Token&& token) const
    {
        return start(one_row(statement_))(std::forward<Token>(token));
    }

    /// How many rows there are; counted by the server, which reads them all.
    [[nodiscard]] outcome<std::int64_t> count() const { return run(number_of_rows(statement_)); }
    [[nodiscard]] auto async_count() const { return start(number_of_rows(statement_)); }
    template <class Token>
    auto async_count(Token&& token) const
    {
        return start(number_of_rows(statement_))(std::forward<Token>(token));
    }

    /// Whether there is any row.
    [[nodiscard]] outcome<bool> exists() const { return run(any_row(statement_)); }
    [[nodiscard]] auto async_exists() const { return start(any_row(statement_)); }
    template <class Token>
    auto async_exists(Token&& token) const
    {
        return start(any_row(statement_))(std::forward<Token>(token));
    }

    /// The rows as an input range that holds two pages at a time; see row_stream. Throws as all() does, and already here
    /// when the first page cannot be had.
    [[nodiscard]] row_stream<row_type> rows() const
    {
        static_assert(Form == failures::thrown,
                      "cassium: a range of rows can only throw: with as_results() read pages(), or all()");
        if (const failure why = detail::blocking_refused(*client_))
            why.raise();
        return row_stream<row_type>(start_pages());
    }
    /// The pages one after the other, for coroutines that do not want all rows at once; see page_stream.
    [[nodiscard]] page_stream<row_type, Form> pages() const { return page_stream<row_type, Form>(start_pages()); }
    /// Executes the query for a range-for, which pages as it goes. A second begin() executes it again.
    [[nodiscard]] auto begin()
    {
        stream_.emplace(rows());
        return stream_->begin();
    }
    [[nodiscard]] std::default_sentinel_t end() const noexcept { return {}; }

    /// The query's text.
    [[nodiscard]] static consteval std::string_view cql() { return Statement::cql(); }

private:
    using all_rows = detail::all_action<Statement, row_type>;
    using one_row = detail::find_one_action<Statement, row_type>;
    static auto number_of_rows(const Statement& statement)
    {
        return detail::count_action<decltype(statement.count())>(statement.count());
    }
    static auto any_row(const Statement& statement)
    {
        return detail::exists_action<decltype(statement.exists())>(statement.exists());
    }

    [[nodiscard]] auto start_pages() const
    {
        return detail::statement_pages<Statement, row_type>::begin(client_, statement_, options_);
    }
    template <class Action>
    auto run(Action action) const
    {
        using formed = detail::in_form_of<Form, Action>;
        return detail::run_blocking(*client_, formed(std::move(action)), options_);
    }
    template <class Action>
    auto start(Action action) const
    {
        using formed = detail::in_form_of<Form, Action>;
        return operation<formed>(*client_, formed(std::move(action)), options_);
    }
    template <class Next>
    bound_query<Next, Form> rebind(Next next)
    {
        return bound_query<Next, Form>(std::move(client_), std::move(next), options_);
    }

    std::shared_ptr<cluster::client> client_;
    Statement statement_;
    execution_options options_;
    std::optional<row_stream<row_type>> stream_{};
};

} // namespace cassium
