// An UPDATE or DELETE together with the session that executes it: what update(), erase_from() and run() return.
#pragma once

#include <cassium/query/detail/typed_statement.hpp>
#include <cassium/query/projection.hpp>
#include <cassium/query/write_rules.hpp>
#include <cassium/session/actions.hpp>
#include <cassium/session/detail/place.hpp>
#include <cassium/session/operation.hpp>
#include <cassium/session/options.hpp>

#include <chrono>
#include <memory>
#include <string_view>
#include <type_traits>
#include <utility>

namespace cassium {

/// An UPDATE or DELETE that has not been executed. Each clause returns a new one; nothing is sent before execute() or
/// async_execute(). Its clauses are those of query::update_statement and query::delete_statement. Holds what it needs
/// of the session; when that is closed, it ends with client_errc::closed. Distinct objects: safe.
///
/// `Source` is what a conditional write reads the row that was in the way into; `Form` as for bound_query.
template <class Statement, class Source = typename Statement::table_type, failures Form = failures::thrown>
class [[nodiscard("nothing is sent before execute()")]] bound_write
    : public Statement::template clauses<bound_write<Statement, Source, Form>> {
public:
    using table_type = typename Statement::table_type;

    bound_write(detail::place place, Statement statement) : place_(std::move(place)), statement_(std::move(statement))
    {
    }

    /// What a conditional write answers with when it was not applied, as another struct: `Other`'s members are columns of the
    /// table. After only_if() a server sends the columns that its conditions name, after if_exists() nothing.
    template <class Other>
    auto as() const
    {
        constexpr bool conditional = Statement::is_conditional();
        static_assert(conditional, "cassium: as() is for conditional writes; any other has no answer");
        if constexpr (conditional) {
            constexpr query::fault wrong = query::detail::projection<table_type, Other>::find_fault();
            if constexpr (detail::refuse<wrong, Other>())
                return bound_write<Statement, Other, Form>(place_, statement_);
            else
                return *this;
        }
    }
    /// The write time of the cells, instead of the server's clock. Not for conditional writes and changes of counters, which do
    /// not compile, or end with usage_error where the condition follows.
    bound_write timestamp(std::chrono::sys_time<std::chrono::microseconds> time) const&
    {
        return bound_write(*this).timestamp(time);
    }
    bound_write timestamp(std::chrono::sys_time<std::chrono::microseconds> time) &&
    {
        constexpr query::fault wrong =
            query::detail::find_timestamp_fault(descriptor_of<table_type>, Statement::is_conditional());
        if constexpr (detail::refuse<wrong, table_type>())
            place_.options.timestamp = time;
        return std::move(*this);
    }
    /// How this execution is carried out: what is given here, and for the rest what was given before. Throws usage_error
    /// for values out of range, and for a page size, which a write has not.
    bound_write with(const execution_options& options) const& { return bound_write(*this).with(options); }
    bound_write with(const execution_options& options) &&
    {
        static_cast<execution_options&>(place_.options) =
            detail::merged(options, place_.options, detail::option_target::write);
        return std::move(*this);
    }

    /// Carries it out. Conditional writes return a cas_result<row_of<Source>>, others nothing.
    auto execute() const& { return bound_write(*this).execute(); }
    auto execute() && { return detail::run_blocking(*place_.client, action(), place_.options); }
    [[nodiscard]] auto async_execute() const& { return bound_write(*this).async_execute(); }
    [[nodiscard]] auto async_execute() &&
    {
        return operation<decltype(action())>(*place_.client, action(), place_.options);
    }
    template <class Token>
    auto async_execute(Token&& token) const&
    {
        return async_execute()(std::forward<Token>(token));
    }
    template <class Token>
    auto async_execute(Token&& token) &&
    {
        return std::move(*this).async_execute()(std::forward<Token>(token));
    }

    /// The statement's text.
    [[nodiscard]] static consteval std::string_view cql() { return Statement::cql(); }

    /// For the library's own headers.
    /// \{
    [[nodiscard]] const Statement& statement() const noexcept { return statement_; }
    [[nodiscard]] const detail::place& where_to() const noexcept { return place_; }
    template <class... More>
    auto append(More&&... more) const&
    {
        return rebind(statement_.append(std::move(more)...));
    }
    template <class... More>
    auto append(More&&... more) &&
    {
        return rebind(std::move(statement_).append(std::move(more)...));
    }
    /// \}

private:
    auto action()
    {
        using plain = std::conditional_t<Statement::is_conditional(), detail::cas_action<Statement, Source>,
                                         detail::write_action<Statement>>;
        plain made(std::move(statement_));
        made.place(*place_.client, place_.keyspace.get());
        return detail::in_form_of<Form, plain>(std::move(made));
    }
    template <class Next>
    auto rebind(Next next) const
    {
        return bound_write<Next, Source, Form>(place_, std::move(next));
    }

    detail::place place_;
    Statement statement_;
};

} // namespace cassium
