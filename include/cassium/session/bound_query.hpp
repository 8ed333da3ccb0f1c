// A SELECT together with the session that executes it: what find() and run() return.
#pragma once

#include <cassium/query/select.hpp>
#include <cassium/session/actions.hpp>
#include <cassium/session/detail/place.hpp>
#include <cassium/session/operation.hpp>
#include <cassium/session/options.hpp>
#include <cassium/session/page_stream.hpp>
#include <cassium/session/row_stream.hpp>

#include <cstdint>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cassium {
namespace detail {

template <class Statement>
concept extensible = requires(const Statement& statement) { statement.append(); };

/// The clauses that a query may still be given: those of a statement whose shape is its type.
template <class Statement, class Self>
struct query_clauses {};
template <extensible Statement, class Self>
struct query_clauses<Statement, Self> : query::detail::select_clauses<Self> {};

} // namespace detail

/// A query that has not been executed. Each clause returns a new one; nothing is sent before one of all(), one(), count(),
/// exists(), their async_ forms, rows(), pages() or begin(). Its clauses, where(), order_by(), limit() and so on, are those of
/// query::select_statement. Holds what it needs of the session; when that is closed, it ends with client_errc::closed.
/// Distinct objects: safe.
///
/// With `Form` returned, which session::as_results() makes, blocking forms give a result<T> and async_ forms are
/// `as_result()` ones.
template <class Statement, failures Form = failures::thrown>
class bound_query : public detail::query_clauses<Statement, bound_query<Statement, Form>> {
    template <class T>
    using outcome = detail::outcome<Form, T>;
    using source = typename Statement::source_type;

public:
    using table_type = typename Statement::table_type;
    using row_type = typename Statement::row_type;

    bound_query(detail::place place, Statement statement, detail::bad_row_handler bad_rows = {})
        : place_(std::move(place)),
          statement_(std::move(statement)),
          bad_rows_(std::move(bad_rows))
    {
    }
    bound_query(const bound_query& other)
        : place_(other.place_),
          statement_(other.statement_),
          bad_rows_(other.bad_rows_)
    {
    }
    bound_query(bound_query&&) noexcept = default;
    bound_query& operator=(bound_query&&) noexcept = default;
    bound_query& operator=(const bound_query& other) { return *this = bound_query(other); }
    ~bound_query() = default;

    /// Rows as another struct, whose members are columns of the table; only those are read.
    template <class Row>
    [[nodiscard]] auto as() const&
    {
        return rebind(statement_.template as<Row>());
    }
    template <class Row>
    [[nodiscard]] auto as() &&
    {
        return std::move(*this).rebind(statement_.template as<Row>());
    }
    /// How this execution is carried out: what is given here, and for the rest what was given before. Throws usage_error
    /// for values out of range, and for a serial consistency, which a query has not.
    [[nodiscard]] bound_query with(const execution_options& options) const& { return bound_query(*this).with(options); }
    [[nodiscard]] bound_query with(const execution_options& options) &&
    {
        static_cast<execution_options&>(place_.options) =
            detail::merged(options, place_.options, detail::option_target::read);
        return std::move(*this);
    }
    /// Rows fetched at once; > 0.
    [[nodiscard]] bound_query page_size(std::int32_t rows) const& { return with({.page_size = rows}); }
    [[nodiscard]] bound_query page_size(std::int32_t rows) && { return std::move(*this).with({.page_size = rows}); }

    /// Rows that cannot be read, since a value is outside of its type's range or null where the model is strict, are left out, and
    /// `handle` is called for each with the error, which names the table, the column and the row's key: by all(), one(), rows()
    /// and pages(), on an I/O thread. Without it such a row is the query's failure. `handle` must be callable from any thread; what it
    /// throws is the query's failure.
    [[nodiscard]] bound_query on_bad_row(std::function<void(const decode_error&)> handle) const&
    {
        return bound_query(*this).on_bad_row(std::move(handle));
    }
    [[nodiscard]] bound_query on_bad_row(std::function<void(const decode_error&)> handle) &&
    {
        bad_rows_ = std::make_shared<const std::function<void(const decode_error&)>>(std::move(handle));
        return std::move(*this);
    }

    /// All rows. Reads page after page into one vector, in the time of one operation: for results that fit into memory.
    [[nodiscard]] outcome<std::vector<row_type>> all() const { return run(all_rows(statement_, bad_rows_)); }
    [[nodiscard]] auto async_all() const { return start(all_rows(statement_, bad_rows_)); }
    template <class Token>
    auto async_all(Token&& token) const
    {
        return start(all_rows(statement_, bad_rows_))(std::forward<Token>(token));
    }

    /// The one row, or nothing. Throws multiple_rows where there are more; reads no more than two.
    [[nodiscard]] outcome<std::optional<row_type>> one() const
    {
        return run(one_row(statement_, bad_rows_), for_one());
    }
    [[nodiscard]] auto async_one() const { return start(one_row(statement_, bad_rows_), for_one()); }
    template <class Token>
    auto async_one(Token&& token) const
    {
        return async_one()(std::forward<Token>(token));
    }

    /// How many rows there are; counted by the server, which reads them all.
    [[nodiscard]] outcome<std::int64_t> count() const { return run(number_of_rows(statement_)); }
    [[nodiscard]] auto async_count() const { return start(number_of_rows(statement_)); }
    template <class Token>
    auto async_count(Token&& token) const
    {
        return async_count()(std::forward<Token>(token));
    }

    /// Whether there is any row.
    [[nodiscard]] outcome<bool> exists() const { return run(any_row(statement_), for_one()); }
    [[nodiscard]] auto async_exists() const { return start(any_row(statement_), for_one()); }
    template <class Token>
    auto async_exists(Token&& token) const
    {
        return async_exists()(std::forward<Token>(token));
    }

    /// The rows as an input range that holds two pages at a time; see row_stream. Throws as all() does, and already here
    /// when the first page cannot be had.
    [[nodiscard]] row_stream<source> rows() const
    {
        static_assert(Form == failures::thrown,
                      "cassium: a range of rows can only throw: with as_results() read pages(), or all()");
        if (const failure why = detail::blocking_refused(*place_.client))
            why.raise();
        return row_stream<source>(start_pages());
    }
    /// The pages one after the other, for coroutines that do not want all rows at once; see page_stream.
    [[nodiscard]] page_stream<source, Form> pages() const { return page_stream<source, Form>(start_pages()); }
    /// Executes the query for a range-for, which pages as it goes. A second begin() executes it again.
    [[nodiscard]] auto begin()
    {
        stream_.emplace(rows());
        return stream_->begin();
    }
    [[nodiscard]] std::default_sentinel_t end() const noexcept { return {}; }

    /// The query's text.
    [[nodiscard]] static consteval std::string_view cql()
        requires detail::extensible<Statement>
    {
        return Statement::cql();
    }
    [[nodiscard]] std::string cql() const
        requires(!detail::extensible<Statement>)
    {
        return statement_.cql();
    }

    /// For the library's own headers.
    /// \{
    template <class... More>
    [[nodiscard]] auto append(More&&... more) const&
    {
        return rebind(statement_.append(std::move(more)...));
    }
    template <class... More>
    [[nodiscard]] auto append(More&&... more) &&
    {
        return std::move(*this).rebind(std::move(statement_).append(std::move(more)...));
    }
    /// \}

private:
    using all_rows = detail::all_action<Statement, source>;
    using one_row = detail::one_action<Statement, source>;
    static auto number_of_rows(const Statement& statement)
    {
        return detail::count_action<decltype(statement.count())>(statement.count());
    }
    static auto any_row(const Statement& statement)
    {
        return detail::exists_action<decltype(statement.exists())>(statement.exists());
    }
    [[nodiscard]] protocol::request_options for_one() const
    {
        protocol::request_options two = place_.options;
        two.page_size = 2;
        return two;
    }

    [[nodiscard]] auto start_pages() const
    {
        return detail::statement_pages<Statement, source>::begin(place_, statement_, bad_rows_);
    }
    template <class Action>
    auto run(Action action) const
    {
        return run(std::move(action), place_.options);
    }
    template <class Action>
    auto run(Action action, const protocol::request_options& with) const
    {
        using formed = detail::in_form_of<Form, Action>;
        action.place(*place_.client, place_.keyspace.get());
        return detail::run_blocking(*place_.client, formed(std::move(action)), with);
    }
    template <class Action>
    auto start(Action action) const
    {
        return start(std::move(action), place_.options);
    }
    template <class Action>
    auto start(Action action, const protocol::request_options& with) const
    {
        using formed = detail::in_form_of<Form, Action>;
        action.place(*place_.client, place_.keyspace.get());
        return operation<formed>(*place_.client, formed(std::move(action)), with);
    }
    template <class Next>
    bound_query<Next, Form> rebind(Next next) const&
    {
        return bound_query<Next, Form>(place_, std::move(next), bad_rows_);
    }
    template <class Next>
    bound_query<Next, Form> rebind(Next next) &&
    {
        return bound_query<Next, Form>(std::move(place_), std::move(next), std::move(bad_rows_));
    }

    detail::place place_;
    Statement statement_;
    detail::bad_row_handler bad_rows_;
    std::optional<row_stream<source>> stream_{};
};

} // namespace cassium
