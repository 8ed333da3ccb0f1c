// An UPDATE or DELETE together with the session that executes it: what update() and erase_from() return.
#pragma once

#include <cassium/query/projection.hpp>
#include <cassium/session/actions.hpp>
#include <cassium/session/operation.hpp>
#include <cassium/session/options.hpp>

#include <chrono>
#include <memory>
#include <string_view>
#include <type_traits>
#include <utility>

namespace cassium {

/// An UPDATE or DELETE that has not been executed. Each clause returns a new one; nothing is sent before execute() or
/// async_execute(). What a clause checks is said at query::update_statement and query::delete_statement. Holds what it needs
/// of the session; when that is closed, it ends with client_errc::closed. Distinct objects: safe.
///
/// `Row` is what a conditional write reads the row that was in the way into; `Form` as for bound_query.
template <class T, class Statement, class Row = T, failures Form = failures::thrown>
class [[nodiscard("nothing is sent before execute()")]] bound_write {
public:
    bound_write(std::shared_ptr<cluster::client> client, Statement statement, const execution_options& options)
        : client_(std::move(client)),
          statement_(std::move(statement)),
          options_(options)
    {
    }

    /// What changes: `set(col<&T::price> = 12.5, col<&T::tags> += "sale")`.
    template <class... Assignments>
    auto set(Assignments&&... assignments) &&
    {
        return rebind(std::move(statement_).set(std::forward<Assignments>(assignments)...));
    }
    /// Of an erase_from(): only these columns are deleted.
    template <auto... Member>
    auto columns() &&
    {
        return rebind(std::move(statement_).template columns<Member...>());
    }
    /// How long the written values live: 1 second to 20 years, rounded up to seconds.
    auto ttl(std::chrono::milliseconds time) && { return rebind(std::move(statement_).ttl(time)); }
    /// Only where the row exists (conditional: costs a round of Paxos).
    auto if_exists() && { return rebind(std::move(statement_).if_exists()); }
    /// Only where all conditions hold of the stored row (conditional).
    template <class... Conditions>
    auto only_if(Conditions&&... conditions) &&
    {
        return rebind(std::move(statement_).only_if(std::forward<Conditions>(conditions)...));
    }
    /// What a conditional write answers with when it was not applied, as another struct: `Other`'s members are columns of T.
    /// After only_if() a server sends the columns that its conditions name, after if_exists() nothing.
    template <class Other>
    auto as() &&
    {
        constexpr bool conditional = Statement::is_conditional();
        static_assert(conditional, "cassium: as() is for conditional writes; any other has no answer");
        if constexpr (conditional && query::detail::check_projection<query::detail::projection<T, Other>::problem>())
            return bound_write<T, Statement, Other, Form>(std::move(client_), std::move(statement_), options_);
    }
    /// The write time of the cells, instead of the server's clock. Not for conditional writes, which do not compile, or end
    /// with usage_error where the condition follows.
    bound_write timestamp(std::chrono::sys_time<std::chrono::microseconds> time) &&
    {
        static_assert(!Statement::is_conditional(),
                      "cassium: a conditional write takes no write time: the server gives it one");
        options_.timestamp = time;
        return std::move(*this);
    }
    /// How this execution is carried out: what is given here, and for the rest what was given before. Throws usage_error
    /// for values out of range, and for a page size, which a write has not.
    bound_write with(const execution_options& options) &&
    {
        options_ = detail::merged(options, options_, detail::option_target::write);
        return std::move(*this);
    }

    /// Carries it out. Conditional writes return a cas_result<Row>, others nothing.
    auto execute() && { return detail::run_blocking(*client_, action(), options_); }
    [[nodiscard]] auto async_execute() && { return operation<decltype(action())>(*client_, action(), options_); }
    template <class Token>
    auto async_execute(Token&& token) &&
    {
        return std::move(*this).async_execute()(std::forward<Token>(token));
    }

    /// What it is made of, for the library's own headers.
    [[nodiscard]] const Statement& statement() const noexcept { return statement_; }
    [[nodiscard]] const execution_options& options() const noexcept { return options_; }

    /// The statement's text.
    [[nodiscard]] static consteval std::string_view cql() { return Statement::cql(); }

private:
    auto action()
    {
        using plain = std::conditional_t<Statement::is_conditional(), detail::cas_action<Statement, Row>,
                                         detail::write_action<Statement>>;
        return detail::in_form_of<Form, plain>(plain(std::move(statement_)));
    }

    template <class Next>
    auto rebind(Next next)
    {
        return bound_write<T, Next, Row, Form>(std::move(client_), std::move(next), options_);
    }

    std::shared_ptr<cluster::client> client_;
    Statement statement_;
    execution_options options_;
};

} // namespace cassium
