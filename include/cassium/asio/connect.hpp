// async_connect(): a session without blocking the caller.
#pragma once

#include <cassium/asio/memory.hpp>
#include <cassium/asio/operations.hpp>
#include <cassium/asio/parked_handler.hpp>
#include <cassium/asio/tokens.hpp>
#include <cassium/session/connecting.hpp>
#include <cassium/session/detail/arguments.hpp>

#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/cancellation_type.hpp>
#include <boost/asio/io_context.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace cassium {
namespace detail {

/// An attempt that calls a handler. Its context may end while it is under way: then the attempt ends, too, and the handler
/// is destroyed with the context.
template <class Handler, class Executor>
class async_connecting final : public parked_handler<async_connecting<Handler, Executor>, Handler, Executor> {
    using base = parked_handler<async_connecting, Handler, Executor>;

public:
    static void start(std::shared_ptr<connecting> attempt, Handler&& handler, Executor&& executor,
                      std::shared_ptr<handler_registry>&& registry)
    {
        auto* const made = new async_connecting(attempt, std::move(handler), std::move(executor), std::move(registry));
        if (!made->park())
            return made->destroy();
        auto slot = boost::asio::get_associated_cancellation_slot(made->handler());
        if (slot.is_connected())
            slot.assign([attempt](boost::asio::cancellation_type type) {
                if (type != boost::asio::cancellation_type::none)
                    cancel_elsewhere(attempt);
            });
        const start_scope scope(static_cast<void*>(made));
        attempt->start([made](result<session>&& what) { made->connected(std::move(what)); });
        if (!scope.has_ended())
            return;
        // In here, there was no client yet that could call anything later.
        boost::asio::post(boost::asio::system_executor(), [made] { made->call(std::move(*made->what_)); });
    }
    void destroy() noexcept { delete this; }
    /// The handler's context has ended.
    void abandoned() noexcept { cancel_elsewhere(attempt_); }

private:
    async_connecting(std::shared_ptr<connecting> attempt, Handler&& handler, Executor&& executor,
                     std::shared_ptr<handler_registry>&& registry)
        : base(std::move(handler), std::move(executor), std::move(registry)),
          attempt_(std::move(attempt))
    {
    }
    /// It waits for threads to end, which is nothing for the one that asks for it.
    static void cancel_elsewhere(const std::shared_ptr<connecting>& attempt)
    {
        boost::asio::post(boost::asio::system_executor(), [attempt] { attempt->cancel(); });
    }
    void connected(result<session>&& what) noexcept
    {
        if (start_scope::end_inside(static_cast<void*>(this)))
            what_.emplace(std::move(what));
        else
            this->call(std::move(what));
    }

    std::shared_ptr<connecting> attempt_;
    std::optional<result<session>> what_;
};

struct start_connecting {
    template <class Handler>
    void operator()(Handler handler, connect_params params, std::vector<void*> contexts) const
    {
        auto executor = boost::asio::get_associated_executor(handler);
        auto attempt = std::make_shared<connecting>(std::move(params), contexts);
        if constexpr (std::is_same_v<decltype(executor), boost::asio::system_executor>) {
            if (contexts.empty())
                return async_connecting<Handler, called_directly>::start(std::move(attempt), std::move(handler), {},
                                                                         {});
            // One without an executor runs where the session does.
            auto& io = *static_cast<boost::asio::io_context*>(contexts.front());
            auto tracked = boost::asio::prefer(io.get_executor(), boost::asio::execution::outstanding_work.tracked);
            async_connecting<Handler, decltype(tracked)>::start(std::move(attempt), std::move(handler),
                                                                std::move(tracked), {});
        } else {
            std::shared_ptr<handler_registry> registry =
                registry_of(executor, contexts.size(), [&contexts](std::size_t n) { return contexts[n]; });
            auto tracked = boost::asio::prefer(std::move(executor), boost::asio::execution::outstanding_work.tracked);
            async_connecting<Handler, decltype(tracked)>::start(std::move(attempt), std::move(handler),
                                                                std::move(tracked), std::move(registry));
        }
    }
};

template <class Token>
auto connect_on(std::span<const std::reference_wrapper<boost::asio::io_context>> contexts, connect_params params,
                Token& token)
{
    if constexpr (check_token<std::decay_t<Token>, void(result<session>)>()) {
        std::vector<void*> erased;
        for (boost::asio::io_context& one : contexts)
            erased.push_back(&one);
        return boost::asio::async_initiate<Token, void(result<session>)>(start_connecting(), token, std::move(params),
                                                                         std::move(erased));
    }
}

} // namespace detail

/// Connects as session::connect() does, without blocking anyone: with the signature void(cassium::result<cassium::session>).
/// The handler is called through its associated executor. A connected cancellation slot ends the attempt with
/// client_errc::canceled. When the executor's context is destroyed first, so is the handler. Nothing is thrown in here.
///
/// In a coroutine of GCC before 13 the parameters need a name: `const connect_params where{…}; co_await async_connect(where,
/// use_awaitable)`; see operations.
template <class Token>
auto async_connect(const connect_params& params, Token&& token)
{
    return detail::connect_on({}, params, token);
}
template <class Token>
auto async_connect(connect_params&& params, Token&& token)
{
    return detail::check_temporary([&] { return detail::connect_on({}, std::move(params), token); });
}

/// The same for a session without threads of its own: its connections and operations are served by io_contexts of the
/// caller's, one worker each; connect_params::io_threads does not count. Each is to be run by one thread at a time, and must
/// outlive the session. Blocking calls are refused on threads that run them.
template <class Token>
auto async_connect(std::span<const std::reference_wrapper<boost::asio::io_context>> contexts,
                   const connect_params& params, Token&& token)
{
    return detail::connect_on(contexts, params, token);
}
template <class Token>
auto async_connect(std::span<const std::reference_wrapper<boost::asio::io_context>> contexts, connect_params&& params,
                   Token&& token)
{
    return detail::check_temporary([&] { return detail::connect_on(contexts, std::move(params), token); });
}
template <class Token>
auto async_connect(boost::asio::io_context& context, const connect_params& params, Token&& token)
{
    const std::reference_wrapper<boost::asio::io_context> contexts[] = {context};
    return detail::connect_on(contexts, params, token);
}
template <class Token>
auto async_connect(boost::asio::io_context& context, connect_params&& params, Token&& token)
{
    const std::reference_wrapper<boost::asio::io_context> contexts[] = {context};
    return detail::check_temporary([&] { return detail::connect_on(contexts, std::move(params), token); });
}

} // namespace cassium
