// What Asio's completion tokens make of the signature void(cassium::result<T>):
//
//     a function                called with a result<T>
//     use_awaitable             awaitable<T>, which throws the typed exception
//     use_future                future<T>, which throws it from get()
//     as_tuple(token)           (failure, std::optional<T>); for void (failure)
//     redirect_error(token, ec) std::optional<T>, or nothing for void; ec is set, and equals std::errc::timed_out and the
//                               like, and the library's own codes
//     deferred                  the operation, for later
//
// Other adapters (bind_executor, bind_cancellation_slot, bind_allocator, consign…) do to it what they do to any signature.
#pragma once

#include <cassium/asio/awaitable.hpp>
#include <cassium/base/result.hpp>
#include <cassium/session/detail/arguments.hpp>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/associator.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/system_executor.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/system/error_code.hpp>

#include <exception>
#include <future>
#include <memory>
#include <optional>
#include <system_error>
#include <tuple>
#include <type_traits>
#include <utility>

namespace cassium::detail {

template <class T>
inline constexpr bool is_not_awaited<std::future<T>> = true;

/// Takes a result<T> and hands it on in another shape; its executor, allocator and cancellation slot are the handler's.
template <class Handler, class Shape>
struct reshaping_handler {
    Handler handler;
    template <class T>
    void operator()(result<T>&& what)
    {
        Shape::pass(std::move(handler), std::move(what));
    }
};

/// An initiation that starts an operation with such a handler.
template <class Initiation, class Shape>
struct reshaping_initiation {
    Initiation initiation;
    template <class Handler, class... Arguments>
    void operator()(Handler&& handler, Arguments&&... arguments) &&
    {
        std::move(initiation)(reshaping_handler<std::decay_t<Handler>, Shape>{std::forward<Handler>(handler)},
                              std::forward<Arguments>(arguments)...);
    }
};

template <class T>
std::optional<T> value_or_nothing(result<T>&& what)
{
    return what ? std::optional<T>(*std::move(what)) : std::nullopt;
}

/// tuple(failure, optional<T>)
struct failure_and_value {
    template <class Handler, class T>
    static void pass(Handler&& handler, result<T>&& what)
    {
        failure why = what.error();
        if constexpr (std::is_void_v<T>)
            std::forward<Handler>(handler)(std::tuple<failure>(std::move(why)));
        else
            std::forward<Handler>(handler)(
                std::tuple<failure, std::optional<T>>(std::move(why), value_or_nothing(std::move(what))));
    }
};
/// (error_code, optional<T>)
struct code_and_value {
    template <class Handler, class T>
    static void pass(Handler&& handler, result<T>&& what)
    {
        const std::error_code code = what.error().code();
        const boost::system::error_code boosted = code ? boost::system::error_code(code) : boost::system::error_code();
        if constexpr (std::is_void_v<T>)
            std::forward<Handler>(handler)(boosted);
        else
            std::forward<Handler>(handler)(boosted, value_or_nothing(std::move(what)));
    }
};

template <class T>
struct shapes_of {
    using tuple = std::tuple<failure, std::optional<T>>;
    using with_code = void(boost::system::error_code, std::optional<T>);
};
template <>
struct shapes_of<void> {
    using tuple = std::tuple<failure>;
    using with_code = void(boost::system::error_code);
};

/// Keeps a promise where the operation ends: on its I/O thread.
template <class T, class Allocator>
class future_handler {
public:
    using allocator_type = Allocator;
    using executor_type = boost::asio::system_executor;

    explicit future_handler(const Allocator& allocator) : promise_(std::allocator_arg, allocator), allocator_(allocator)
    {
    }
    [[nodiscard]] allocator_type get_allocator() const noexcept { return allocator_; }
    [[nodiscard]] executor_type get_executor() const noexcept { return {}; }
    [[nodiscard]] std::future<T> get_future() { return promise_.get_future(); }

    void operator()(result<T>&& what)
    {
        if (!what)
            promise_.set_exception(what.error().to_exception());
        else if constexpr (std::is_void_v<T>)
            promise_.set_value();
        else
            promise_.set_value(*std::move(what));
    }

private:
    std::promise<T> promise_;
    Allocator allocator_;
};

} // namespace cassium::detail

namespace boost::asio {

template <template <class, class> class Associator, class Handler, class Shape, class Default>
struct associator<Associator, cassium::detail::reshaping_handler<Handler, Shape>, Default>
    : Associator<Handler, Default> {
    static auto get(const cassium::detail::reshaping_handler<Handler, Shape>& handler) noexcept
    {
        return Associator<Handler, Default>::get(handler.handler);
    }
    static auto get(const cassium::detail::reshaping_handler<Handler, Shape>& handler,
                    const Default& otherwise) noexcept
    {
        return Associator<Handler, Default>::get(handler.handler, otherwise);
    }
};

template <class Allocator, class T>
class async_result<use_future_t<Allocator>, void(cassium::result<T>)> {
public:
    using return_type = std::future<T>;

    template <class Initiation, class... Arguments>
    static std::future<T> initiate(Initiation initiation, use_future_t<Allocator> token, Arguments... arguments)
    {
        cassium::detail::future_handler<T, Allocator> handler(token.get_allocator());
        std::future<T> future = handler.get_future();
        std::move(initiation)(std::move(handler), std::move(arguments)...);
        return future;
    }
};

template <class Executor, class T>
class async_result<use_awaitable_t<Executor>, void(cassium::result<T>)> {
public:
    using return_type = awaitable<T, Executor>;

    template <class Initiation, class... Arguments>
    static awaitable<T, Executor> initiate(Initiation initiation, use_awaitable_t<Executor> /*token*/,
                                           Arguments... arguments)
    {
        auto operation = async_initiate<const deferred_t&, void(cassium::result<T>)>(std::move(initiation), deferred,
                                                                                     std::move(arguments)...);
        co_return co_await std::move(operation);
    }
};

// (Asio's own specialisation, which adapts any signature, does not work with use_future in all versions.)
template <class Token, class T>
struct async_result<as_tuple_t<Token>, void(cassium::result<T>)> {
    template <class Initiation, class RawToken, class... Arguments>
    static auto initiate(Initiation&& initiation, RawToken&& token, Arguments&&... arguments)
    {
        using reshaping =
            cassium::detail::reshaping_initiation<std::decay_t<Initiation>, cassium::detail::failure_and_value>;
        return async_initiate<Token, void(typename cassium::detail::shapes_of<T>::tuple)>(
            reshaping{std::forward<Initiation>(initiation)}, token.token_, std::forward<Arguments>(arguments)...);
    }
};

template <class Token, class T>
struct async_result<redirect_error_t<Token>, void(cassium::result<T>)>
    : async_result<redirect_error_t<Token>, typename cassium::detail::shapes_of<T>::with_code> {
    using base = async_result<redirect_error_t<Token>, typename cassium::detail::shapes_of<T>::with_code>;

    template <class Initiation, class RawToken, class... Arguments>
    static auto initiate(Initiation&& initiation, RawToken&& token, Arguments&&... arguments)
    {
        using reshaping =
            cassium::detail::reshaping_initiation<std::decay_t<Initiation>, cassium::detail::code_and_value>;
        return base::initiate(reshaping{std::forward<Initiation>(initiation)}, std::forward<RawToken>(token),
                              std::forward<Arguments>(arguments)...);
    }
};

} // namespace boost::asio
