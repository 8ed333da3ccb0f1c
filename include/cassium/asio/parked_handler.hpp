// Where a handler waits while its operation is under way, and how it is called at the end.
#pragma once

#include <cassium/asio/handler_registry.hpp>
#include <cassium/asio/memory.hpp>
#include <cassium/cluster/client.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/execution.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/prefer.hpp>
#include <boost/asio/query.hpp>
#include <boost/asio/system_executor.hpp>

#include <atomic>
#include <cstddef>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace cassium::detail {

/// Stands for the executor of a handler that is called where its operation ends: it belongs to the worker which carries
/// that, or to the system's executor, which calls at once.
struct called_directly {
    /// Where what a handler throws comes out: the program's io_context. Null: nowhere, the thread is the client's own.
    boost::asio::io_context* throws_from = nullptr;
};

[[nodiscard]] inline boost::asio::io_context& io_of(const cluster::client& client, std::size_t worker) noexcept
{
    return *static_cast<boost::asio::io_context*>(client.io_context(worker));
}

/// Calls a handler with what came of its operation, when it is called itself.
template <class Handler, class Result>
auto bind_result(Handler&& handler, Result&& what)
{
    return [handler = std::forward<Handler>(handler), what = std::forward<Result>(what)]() mutable {
        std::move(handler)(std::move(what));
    };
}

/// What a handler has thrown leaves run() of its context, as it does from the handlers of Asio's own operations; it cannot do so
/// through what called the handler here. Only inside a catch clause.
template <class Executor>
void throw_from(const Executor& executor)
{
    boost::asio::post(executor, [thrown = std::current_exception()] { std::rethrow_exception(thrown); });
}

/// Base of an operation with a handler. `Operation` has destroy(), which ends the object and gives its memory back.
template <class Operation, class Handler, class Executor>
class parked_handler : private pending_handler {
public:
    static constexpr bool direct = false;

protected:
    parked_handler(Handler&& handler, Executor&& executor, std::shared_ptr<handler_registry>&& registry)
        : registry_(std::move(registry)),
          parked_(std::in_place, std::move(handler), std::move(executor))
    {
    }
    ~parked_handler() = default;

    /// Enters it where its context is to be minded. False: the context is ending; the operation must not begin.
    [[nodiscard]] bool park() { return !registry_ || registry_->enter(*this); }
    /// Whether call() never calls the handler itself.
    [[nodiscard]] bool always_posts() const noexcept { return registry_ != nullptr; }
    [[nodiscard]] const Handler& handler() const noexcept { return parked_->handler; }

    /// The end; `what` is no part of the operation any more. The memory goes back before the handler runs, so that what the handler starts next finds it.
    template <class Result>
    void call(Result what) noexcept
    {
        const std::shared_ptr<handler_registry> registry = std::move(registry_);
        if (!registry) {
            parked last = std::move(*parked_);
            static_cast<Operation*>(this)->destroy();
            try {
                boost::asio::dispatch(last.executor, bind_result(std::move(last.handler), std::move(what)));
            } catch (...) {
                throw_from(last.executor);
            }
            return;
        }
        std::unique_lock lock = registry->lock();
        if (!registry->leave(*this)) {
            lock.unlock();
            let_go();
            return;
        }
        parked last = std::move(*parked_);
        static_cast<Operation*>(this)->destroy();
        boost::asio::post(last.executor, bind_result(std::move(last.handler), std::move(what)));
    }
    /// The same where the executor's thread has ended: calls it from here.
    template <class Result>
    void call_here(Result what) noexcept
    {
        parked last = std::move(*parked_);
        static_cast<Operation*>(this)->destroy();
        std::move(last.handler)(std::move(what));
    }

private:
    struct parked {
        parked(Handler&& with, Executor&& on) : handler(std::move(with)), executor(std::move(on)) {}
        Handler handler;
        Executor executor;
    };

    void abandon() noexcept override
    {
        parked_.reset();
        if constexpr (requires(Operation& self) { self.abandoned(); })
            static_cast<Operation*>(this)->abandoned();
        let_go();
    }
    /// The one who comes last, of the context's end and the operation's, destroys it.
    void let_go() noexcept
    {
        if (half_gone_.exchange(true, std::memory_order_acq_rel))
            static_cast<Operation*>(this)->destroy();
    }

    std::shared_ptr<handler_registry> registry_;
    std::optional<parked> parked_;
    std::atomic<bool> half_gone_{false};
};

template <class Operation, class Handler>
class parked_handler<Operation, Handler, called_directly> {
public:
    static constexpr bool direct = true;

protected:
    parked_handler(Handler&& handler, called_directly how, std::shared_ptr<handler_registry>&& /*none*/)
        : handler_(std::move(handler)),
          throws_from_(how.throws_from)
    {
    }
    ~parked_handler() = default;

    [[nodiscard]] static bool park() noexcept { return true; }
    [[nodiscard]] static bool always_posts() noexcept { return false; }
    [[nodiscard]] const Handler& handler() const noexcept { return handler_; }
    template <class Result>
    void call(Result what) noexcept
    {
        Handler handler = std::move(handler_);
        boost::asio::io_context* const throws_from = throws_from_;
        static_cast<Operation*>(this)->destroy();
        try {
            std::move(handler)(std::move(what));
        } catch (...) {
            if (throws_from == nullptr)
                std::terminate(); // as what leaves the function of a std::thread
            throw_from(throws_from->get_executor());
        }
    }
    template <class Result>
    void call_here(Result what) noexcept
    {
        call(std::move(what));
    }

private:
    Handler handler_;
    boost::asio::io_context* throws_from_;
};

/// The io_context that an executor belongs to, where it is a plain one.
template <class Executor>
const boost::asio::io_context* io_context_of(const Executor& executor) noexcept
{
    using io_executor = boost::asio::io_context::executor_type;
    if constexpr (std::is_same_v<Executor, boost::asio::any_io_executor>) {
        const io_executor* const target = executor.template target<io_executor>();
        return target != nullptr ? &target->context() : nullptr;
    } else if constexpr (std::is_same_v<Executor, io_executor>) {
        return &executor.context();
    } else {
        return nullptr;
    }
}

/// The worker whose io_context it is, or workers().
[[nodiscard]] inline std::size_t worker_of(const cluster::client& client, const void* io) noexcept
{
    std::size_t n = 0;
    while (n < client.workers() && client.io_context(n) != io)
        ++n;
    return n;
}

/// The registry of an executor's context, where that may end while the client goes on: it is not the system's, and none of
/// the client's own, which are own(0) to own(count - 1).
template <class Executor, class Own>
std::shared_ptr<handler_registry> registry_of(const Executor& executor, std::size_t count, const Own& own)
{
    using property = boost::asio::execution::context_t;
    if constexpr (boost::asio::can_query_v<const Executor&, property>) {
        boost::asio::execution_context& where = boost::asio::query(executor, property());
        if (&where == &boost::asio::query(boost::asio::system_executor(), property()))
            return nullptr;
        for (std::size_t n = 0; n < count; ++n)
            if (static_cast<boost::asio::execution_context*>(static_cast<boost::asio::io_context*>(own(n))) == &where)
                return nullptr;
        return handler_registry::of(where);
    } else {
        return nullptr;
    }
}

/// Settles, once, which worker carries an operation and where its handler is called: start(worker, handler, executor,
/// registry). `worker` is given where it is not to be chosen.
template <class Handler, class Start>
void with_executor(cluster::client& client, std::optional<std::size_t> given, Handler&& handler, const Start& start)
{
    std::size_t worker = given ? *given : client.pick();
    boost::asio::io_context& io = io_of(client, worker);
    const called_directly here{client.borrows_threads() ? &io : nullptr};
    auto executor = boost::asio::get_associated_executor(handler, io.get_executor());
    if constexpr (std::is_same_v<decltype(executor), boost::asio::system_executor>) {
        start(worker, std::forward<Handler>(handler), called_directly(here), std::shared_ptr<handler_registry>());
        return;
    } else if (const boost::asio::io_context* const its = io_context_of(executor)) {
        bool direct = its == &io;
        if (!direct && !given) {
            if (const std::size_t own = worker_of(client, its); own != client.workers()) {
                worker = own;
                direct = true;
            }
        }
        if (direct) {
            start(worker, std::forward<Handler>(handler), called_directly(here), std::shared_ptr<handler_registry>());
            return;
        }
    }
    if constexpr (!std::is_same_v<decltype(executor), boost::asio::system_executor>) {
        std::shared_ptr<handler_registry> registry =
            registry_of(executor, client.workers(), [&client](std::size_t n) { return client.io_context(n); });
        // The executor's context must not run out of work before the handler has come.
        auto tracked = boost::asio::prefer(std::move(executor), boost::asio::execution::outstanding_work.tracked);
        start(worker, std::forward<Handler>(handler), std::move(tracked), std::move(registry));
    }
}

/// Calls a function later, never from inside: on a worker's thread, or where that has ended on one of the system's. It is
/// told which.
template <class Function>
void call_later(cluster::client& client, std::size_t worker, void* argument, Function function)
{
    if (!client.post(
            worker, [](void* what) { Function()(what, true); }, argument))
        boost::asio::post(boost::asio::system_executor(), [function, argument] { function(argument, false); });
}

} // namespace cassium::detail
