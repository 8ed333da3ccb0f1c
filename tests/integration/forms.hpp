// One operation of a session in all of its forms, each of which must do and give the same.
#pragma once

#include "server.hpp"

#include <cassium/async.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>

#include <chrono>
#include <coroutine>
#include <cstdint>
#include <exception>
#include <functional>
#include <future>
#include <optional>
#include <ostream>
#include <string>
#include <system_error>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace cassium::testing {

struct form_entry {
    std::string book{};
    std::int32_t page = 0;
    std::optional<std::string> title{}; // static
    std::string text{};

    bool operator==(const form_entry&) const = default;
    friend std::ostream& operator<<(std::ostream& out, const form_entry& row)
    {
        return out << row.book << ' ' << row.page << ' ' << row.title.value_or("null") << ' ' << row.text;
    }
};
consteval auto cassium_table(std::type_identity<form_entry>)
{
    return table<form_entry>("form_entries")
        .partition_key<&form_entry::book>()
        .clustering_key<&form_entry::page>()
        .static_columns<&form_entry::title>();
}

/// A coroutine that knows nothing of Asio.
template <class Value>
struct plain_coroutine {
    struct promise_type {
        std::promise<result<Value>> done;
        plain_coroutine get_return_object() { return {done.get_future()}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_value(result<Value> came) { done.set_value(std::move(came)); }
        void unhandled_exception() { done.set_exception(std::current_exception()); }
    };
    std::future<result<Value>> done;
};

template <class Value>
result<Value> run(plain_coroutine<Value> coroutine)
{
    return coroutine.done.get();
}
template <class Value>
result<Value> run(boost::asio::awaitable<result<Value>> coroutine)
{
    boost::asio::io_context io;
    auto done = boost::asio::co_spawn(io, std::move(coroutine), boost::asio::use_future);
    io.run();
    return done.get();
}

/// Awaits what gives a T, or throws an exception of the library's.
template <class Coroutine, class Value, class Operation>
Coroutine await_value(Operation operation)
{
    result<Value> came;
    try {
        if constexpr (std::is_void_v<Value>)
            co_await std::move(operation);
        else
            came = co_await std::move(operation);
    } catch (const error&) {
        came = failure::current();
    }
    co_return came;
}
/// Awaits what gives a result. What is thrown here fails the test.
template <class Coroutine, class Value, class Operation>
Coroutine await_result(Operation operation)
{
    auto came = co_await std::move(operation);
    static_assert(std::is_same_v<decltype(came), result<Value>>);
    co_return came;
}

/// A completion handler that cannot be copied.
template <class Value>
struct promise_keeper {
    std::promise<result<Value>> called;
    void operator()(result<Value> came) { called.set_value(std::move(came)); }
};

/// Calls a function that gives a T, or throws an exception of the library's.
template <class Value, class Function>
result<Value> call_throwing(const Function& function)
{
    static_assert(std::is_same_v<std::invoke_result_t<const Function&>, Value>);
    try {
        if constexpr (std::is_void_v<Value>)
            return function(), result<Value>();
        else
            return function();
    } catch (const error&) {
        return failure::current();
    }
}

/// What operations give, as something that can be compared.
/// \{
template <class T>
T comparable(const T& value)
{
    return value;
}
template <class Row>
std::pair<bool, std::optional<Row>> comparable(const cas_result<Row>& value)
{
    return {value.applied, value.existing};
}
inline bool comparable(const batch_result& value)
{
    return value.applied;
}
inline std::vector<std::string> comparable(const sync_result& value)
{
    return value.statements;
}
template <class Row>
std::vector<Row> comparable(const std::vector<Row>* page)
{
    return page == nullptr ? std::vector<Row>() : *page;
}
/// \}

/// Of an operation without a value.
inline constexpr std::monostate done{};

template <class Value>
struct comparable_of {
    using type = decltype(comparable(std::declval<const Value&>()));
};
template <>
struct comparable_of<void> {
    using type = std::monostate;
};

/// An operation: `call` is its blocking form and `start` its async_ one. Both take a session, or what as_results() makes of it,
/// and hand on what stands behind the operation's own arguments: options to both, and to `start` a completion token as well.
template <class Call, class Start>
class operation_forms {
    using value = std::invoke_result_t<const Call&, const session&>;
    using answer = std::variant<typename comparable_of<value>::type, std::error_code>;
    using step = std::function<void()>;

public:
    /// `name` is class::member, and says which operation the two are (tests/house/forms.py reads it).
    operation_forms(std::string name, Call call, Start start)
        : name_(std::move(name)),
          call_(std::move(call)),
          start_(std::move(start))
    {
    }

    /// Every form must give `expected`: a value, or the code of a failure. Before each `prepare` is called, and `check` after it,
    /// to look at what is stored then.
    template <class... Options>
    void give(const session& db, const answer& expected, const step& prepare, const step& check,
              const Options&... options) const
    {
        const auto see = [&](const char* form, const auto& carry_out) {
            SCOPED_TRACE(name_ + ": " + form);
            prepare();
            EXPECT_EQ(answer_of(carry_out()), expected);
            check();
        };
        see_blocking(see, db, options...);
        see_awaited(see, db, options...);
        see_tokens(see, db, options...);
    }

private:
    using coroutine = plain_coroutine<value>;
    using awaitable = boost::asio::awaitable<result<value>>;

    template <class See, class... Options>
    void see_blocking(const See& see, const session& db, const Options&... options) const
    {
        see("blocking", [&] { return call_throwing<value>([&] { return call_(db, options...); }); });
        see("blocking, as_results()", [&] {
            auto came = call_(db.as_results(), options...);
            static_assert(std::is_same_v<decltype(came), result<value>>);
            return came;
        });
    }
    template <class See, class... Options>
    void see_awaited(const See& see, const session& db, const Options&... options) const
    {
        const session_results results = db.as_results();
        see("awaited", [&] { return run(await_value<coroutine, value>(start_(db, options...))); });
        see("awaited, as_result()",
            [&] { return run(await_result<coroutine, value>(start_(db, options...).as_result())); });
        see("awaited, as_results()", [&] { return run(await_result<coroutine, value>(start_(results, options...))); });
        see("awaited in an awaitable", [&] { return run(await_value<awaitable, value>(start_(db, options...))); });
        see("awaited in an awaitable, as_result()",
            [&] { return run(await_result<awaitable, value>(start_(db, options...).as_result())); });
    }
    template <class See, class... Options>
    void see_tokens(const See& see, const session& db, const Options&... options) const
    {
        namespace asio = boost::asio;
        const session_results results = db.as_results();
        see("a function", [&] { return call_back(db, options...); });
        see("a function, as_results()", [&] { return call_back(results, options...); });
        see("use_future", [&] {
            std::future<value> later = start_(db, options..., asio::use_future);
            return call_throwing<value>([&] { return later.get(); });
        });
        see("use_future, as_results()", [&] {
            std::future<result<value>> later = start_(results, options..., asio::use_future);
            return later.get();
        });
        see("use_awaitable", [&] {
            asio::awaitable<value> later = start_(db, options..., asio::use_awaitable);
            return run(await_value<awaitable, value>(std::move(later)));
        });
        see("use_awaitable, as_results()", [&] {
            asio::awaitable<result<value>> later = start_(results, options..., asio::use_awaitable);
            return run(std::move(later));
        });
    }
    template <class Session, class... Options>
    result<value> call_back(const Session& db, const Options&... options) const
    {
        promise_keeper<value> keeper;
        std::future<result<value>> later = keeper.called.get_future();
        start_(db, options..., std::move(keeper));
        return later.get();
    }
    static answer answer_of(const result<value>& came)
    {
        if (!came)
            return came.error().code();
        if constexpr (std::is_void_v<value>)
            return done;
        else
            return comparable(*came);
    }

    std::string name_;
    Call call_;
    Start start_;
};

/// A stored row, a session, and another one that is closed.
class forms_test : public server_test {
protected:
    void SetUp() override
    {
        server_test::SetUp();
        if (!db)
            return;
        db->sync_table<form_entry>();
        closed.emplace(session::connect(test_params()));
        closed->close();
        store();
    }

    /// The operation, each form of which has told that a session is closed.
    template <class Call, class Start>
    operation_forms<Call, Start> forms(const char* name, Call call, Start start) const
    {
        operation_forms<Call, Start> all(name, std::move(call), std::move(start));
        all.give(*closed, make_error_code(client_errc::closed), nothing, nothing);
        return all;
    }

    /// Puts a row into a partition of its own, as of an hour ago: who writes last is not left to the clocks of connections.
    void store()
    {
        fresh();
        db->save(row, {.timestamp = hours_ago(1)});
        db->save_static_columns(row, {.timestamp = hours_ago(1)});
    }
    /// The row of a partition where nothing is stored.
    void fresh() { row = {.book = to_string(random_uuid()), .page = 1, .title = "old", .text = "old"}; }
    [[nodiscard]] std::optional<form_entry> stored() const { return db->find_one<form_entry>(row.book, row.page); }
    [[nodiscard]] static std::chrono::sys_time<std::chrono::microseconds> hours_ago(int hours)
    {
        return std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now()) -
               std::chrono::hours(hours);
    }

    static inline const std::function<void()> nothing = [] {};
    std::optional<session> closed;
    form_entry row;
    /// Makes a write older than what store() stores, so that it changes nothing.
    write_options too_late{.timestamp = hours_ago(2)};
    erase_options erased_too_late{.timestamp = hours_ago(2)};
};

} // namespace cassium::testing
