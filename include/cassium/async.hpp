// Asio for those who want it: completion tokens and asio::awaitable for the async_ operations, and the session's
// executors. Blocking programs and those with coroutines of their own do not need this header.
#pragma once

#include <cassium/base/asio_abi.hpp>
#include <cassium/session/detail/asio_awaitable_fix.hpp>
#include <cassium/session/operation.hpp>
#include <cassium/session/page_stream.hpp>
#include <cassium/session/session.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/prefer.hpp>

#include <exception>
#include <memory>
#include <new>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>

namespace cassium {

/// The executor of the calling I/O thread of the session, or of one chosen in turn. Coroutines spawned on it stay on
/// that thread, and so do their requests: no hop, no lock.
[[nodiscard]] inline boost::asio::io_context::executor_type get_executor(session& db)
{
    return static_cast<boost::asio::io_context*>(db.client().current_io_context())->get_executor();
}

/// The executor of the session's n-th I/O thread; n < db.io_threads().
[[nodiscard]] inline boost::asio::io_context::executor_type get_executor(session& db, std::size_t n)
{
    return static_cast<boost::asio::io_context*>(db.client().io_context(n))->get_executor();
}

namespace detail {

/// Memory of operations: freed blocks are kept by the thread that frees them and given out again, so that a steady
/// flow of operations allocates nothing.
[[nodiscard]] void* allocate_operation(std::size_t size);
void free_operation(void* block, std::size_t size) noexcept;

/// Stands for the executor of a handler that belongs to the I/O thread which carries its request: it is called directly.
struct called_directly {};

/// Whether a handler's executor is that of the calling I/O thread.
template <class Executor>
bool belongs_here(const cluster::client& client, const boost::asio::io_context* io, const Executor& executor) noexcept
{
    using io_executor = boost::asio::io_context::executor_type;
    if constexpr (std::is_same_v<Executor, boost::asio::any_io_executor>) {
        const io_executor* target = executor.template target<io_executor>();
        return target != nullptr && &target->context() == io && client.on_io_thread();
    } else if constexpr (std::is_same_v<Executor, io_executor>) {
        return &executor.context() == io && client.on_io_thread();
    } else {
        return false;
    }
}

template <class Action, class Handler, class Executor>
class async_request final : public action_request<Action> {
    using result_type = typename Action::result_type;
    static constexpr bool direct = std::is_same_v<Executor, called_directly>;

public:
    static void start(cluster::client& client, Action&& action, const execution_options& options, Handler&& handler,
                      Executor&& executor)
    {
        void* block = allocate_operation(sizeof(async_request));
        async_request* made = nullptr;
        try {
            made =
                new (block) async_request(client, std::move(action), options, std::move(handler), std::move(executor));
        } catch (...) {
            free_operation(block, sizeof(async_request));
            throw;
        }
        const start_scope scope(made);
        client.submit(*made);
        if (scope.has_ended())
            made->finish_later();
    }

    void complete(std::exception_ptr failure) noexcept override
    {
        if (this->goes_on(failure))
            return;
        if (start_scope::end_inside(this))
            failure_ = std::move(failure);
        else
            finish(std::move(failure));
    }

private:
    async_request(cluster::client& client, Action&& action, const execution_options& with, Handler&& handler,
                  Executor&& executor)
        : action_request<Action>(client, std::move(action), with),
          handler_(std::move(handler)),
          executor_(std::move(executor))
    {
    }

    /// No handler is called from inside the function that starts its operation.
    void finish_later()
    {
        auto later = [this] { finish(std::move(failure_)); };
        if constexpr (direct)
            boost::asio::post(*static_cast<boost::asio::io_context*>(this->owner().current_io_context()), later);
        else
            boost::asio::post(Executor(executor_), later);
    }

    void finish(std::exception_ptr failure) noexcept
    {
        // The memory goes back before the handler runs, so that what the handler starts next finds it.
        Handler handler = std::move(handler_);
        Executor executor = std::move(executor_);
        if constexpr (std::is_void_v<result_type>) {
            if (!failure)
                failure = catching([this] { this->action().take(); });
            destroy();
            if constexpr (direct)
                std::move(handler)(std::move(failure));
            else
                boost::asio::dispatch(executor, [handler = std::move(handler), failure = std::move(failure)]() mutable {
                    std::move(handler)(std::move(failure));
                });
        } else {
            std::optional<result_type> result;
            if (!failure)
                failure = catching([this, &result] { result.emplace(taken{this->action()}); });
            destroy();
            if (failure)
                result.emplace();
            if constexpr (direct)
                std::move(handler)(std::move(failure), std::move(*result));
            else
                boost::asio::dispatch(executor, [handler = std::move(handler), failure = std::move(failure),
                                                 result = std::move(*result)]() mutable {
                    std::move(handler)(std::move(failure), std::move(result));
                });
        }
    }

    /// Makes the result in its place.
    struct taken {
        Action& action;
        operator result_type() const { return action.take(); }
    };

    template <class Function>
    static std::exception_ptr catching(Function&& function) noexcept
    {
        try {
            function();
            return nullptr;
        } catch (...) {
            return std::current_exception();
        }
    }

    void destroy() noexcept
    {
        this->~async_request();
        free_operation(this, sizeof(async_request));
    }

    Handler handler_;
    [[no_unique_address]] Executor executor_;
    std::exception_ptr failure_;
};

/// Starts an operation that ends in a call of `handler` on its associated executor.
template <class Action, class Handler>
void start_request(cluster::client& client, Action&& action, const execution_options& options, Handler&& handler)
{
    auto* const io = static_cast<boost::asio::io_context*>(client.current_io_context());
    auto executor = boost::asio::get_associated_executor(handler, io->get_executor());
    if (belongs_here(client, io, executor)) {
        async_request<Action, Handler, called_directly>::start(client, std::move(action), options, std::move(handler),
                                                               {});
    } else {
        // The executor's context must not run out of work before the handler has come.
        auto tracked = boost::asio::prefer(std::move(executor), boost::asio::execution::outstanding_work.tracked);
        async_request<Action, Handler, decltype(tracked)>::start(client, std::move(action), options, std::move(handler),
                                                                 std::move(tracked));
    }
}

/// A synchronisation that calls a handler on its executor.
template <class Handler>
class async_sync final : private sync_listener {
public:
    static void start(sync_job job, Handler&& handler)
    {
        cluster::client& client = *job.client;
        // Owned by itself until it has been told.
        start_sync(std::move(job), *new async_sync(client, std::move(handler)));
    }

private:
    async_sync(cluster::client& client, Handler&& handler)
        : handler_(std::move(handler)),
          work_(boost::asio::prefer(
              boost::asio::get_associated_executor(
                  handler_, static_cast<boost::asio::io_context*>(client.current_io_context())->get_executor()),
              boost::asio::execution::outstanding_work.tracked))
    {
    }

    void synced(std::exception_ptr failure, sync_result&& result) noexcept override
    {
        auto executor = std::move(work_);
        Handler handler = std::move(handler_);
        delete this;
        boost::asio::post(executor, [handler = std::move(handler), failure = std::move(failure),
                                     result = std::move(result)]() mutable {
            std::move(handler)(std::move(failure), std::move(result));
        });
    }

    using executor_type = boost::asio::associated_executor_t<Handler, boost::asio::io_context::executor_type>;

    Handler handler_;
    std::decay_t<decltype(boost::asio::prefer(std::declval<executor_type>(),
                                              boost::asio::execution::outstanding_work.tracked))>
        work_;
};

/// Waits for a page and calls a handler on its executor with it.
template <class Row, class Handler>
class async_page final : private page_waiter {
    using executor_type = boost::asio::associated_executor_t<Handler, boost::asio::io_context::executor_type>;
    using tracked_executor = std::decay_t<decltype(boost::asio::prefer(
        std::declval<executor_type>(), boost::asio::execution::outstanding_work.tracked))>;

public:
    static void start(std::shared_ptr<page_source<Row>>&& source, Handler&& handler)
    {
        void* block = allocate_operation(sizeof(async_page));
        async_page* made = nullptr;
        try {
            made = new (block) async_page(std::move(source), std::move(handler));
        } catch (...) {
            free_operation(block, sizeof(async_page));
            throw;
        }
        if (!made->source_->wait(*made))
            made->finish([](auto& executor, auto&& call) { boost::asio::post(executor, std::move(call)); });
    }

private:
    async_page(std::shared_ptr<page_source<Row>>&& source, Handler&& handler)
        : source_(std::move(source)),
          handler_(std::move(handler)),
          executor_(boost::asio::prefer(
              boost::asio::get_associated_executor(
                  handler_,
                  static_cast<boost::asio::io_context*>(source_->client().current_io_context())->get_executor()),
              boost::asio::execution::outstanding_work.tracked))
    {
    }

    void page_came() noexcept override
    {
        finish([](auto& executor, auto&& call) { boost::asio::dispatch(executor, std::move(call)); });
    }
    template <class Run>
    void finish(const Run& run)
    {
        std::exception_ptr failure;
        const std::vector<Row>* page = nullptr;
        try {
            page = source_->take();
        } catch (...) {
            failure = std::current_exception();
        }
        Handler handler = std::move(handler_);
        tracked_executor executor = std::move(executor_);
        this->~async_page();
        free_operation(this, sizeof(async_page));
        run(executor, [handler = std::move(handler), failure = std::move(failure), page]() mutable {
            std::move(handler)(std::move(failure), page);
        });
    }

    std::shared_ptr<page_source<Row>> source_;
    Handler handler_;
    tracked_executor executor_;
};

/// Whether the operation is awaited where it is made, so that its arguments live until it ends.
template <class Token>
inline constexpr bool awaits_in_place = false;
template <class Signature, class Executor>
inline constexpr bool awaits_in_place<boost::asio::detail::awaitable_async_op_handler<Signature, Executor>> = true;

template <class Token>
struct include_cassium_async_hpp {
    template <class Signature>
    static constexpr bool accepts = boost::asio::completion_token_for<Token, Signature>;

    template <class Action>
    static auto start(operation<Action>&& op, Token token)
    {
        using signature = typename operation<Action>::signature;
        const auto initiate = [](auto handler, auto started) {
            start_request(started.client(), std::move(started.action()), started.options(), std::move(handler));
        };
        if constexpr (awaits_in_place<Token>)
            return boost::asio::async_initiate<Token, signature>(initiate, token, std::move(op));
        else
            return boost::asio::async_initiate<Token, signature>(
                initiate, token,
                operation<encoded_action<Action>>(op.client(), encoded_action<Action>(std::move(op.action())),
                                                  op.options()));
    }

    template <class Row>
    static auto start(page_operation<Row>&& op, Token token)
    {
        return boost::asio::async_initiate<Token, typename page_operation<Row>::signature>(
            [](auto handler, std::shared_ptr<page_source<Row>> source) {
                async_page<Row, decltype(handler)>::start(std::move(source), std::move(handler));
            },
            token, std::move(op.source()));
    }

    static auto start(sync_operation&& op, Token token)
    {
        return boost::asio::async_initiate<Token, sync_operation::signature>(
            [](auto handler, sync_job job) {
                async_sync<decltype(handler)>::start(std::move(job), std::move(handler));
            },
            token, std::move(op.job()));
    }
};

/// Makes sessions from elsewhere.
struct session_access {
    static session none() noexcept { return {}; }
};

} // namespace detail

/// Connects as session::connect() does, without blocking the caller: with the signature void(std::exception_ptr, session),
/// where the session is unusable when there is an exception. Name resolution blocks, so the work is done on a thread made
/// for it; the handler is called through its associated executor.
template <class Token>
auto async_connect(connect_params params, Token&& token)
{
    return boost::asio::async_initiate<Token, void(std::exception_ptr, session)>(
        [](auto handler, connect_params with) {
            auto work = boost::asio::prefer(boost::asio::get_associated_executor(handler),
                                            boost::asio::execution::outstanding_work.tracked);
            std::thread([handler = std::move(handler), work = std::move(work), with = std::move(with)]() mutable {
                std::exception_ptr failure;
                session made = detail::session_access::none();
                try {
                    made = session::connect(std::move(with));
                } catch (...) {
                    failure = std::current_exception();
                }
                boost::asio::dispatch(work, [handler = std::move(handler), failure = std::move(failure),
                                             made = std::move(made)]() mutable {
                    std::move(handler)(std::move(failure), std::move(made));
                });
            }).detach();
        },
        token, std::move(params));
}

} // namespace cassium
