// The one place that reaches into Asio. A bare `co_await operation` in an asio::awaitable is to give a T and to throw the
// operation's exception; Asio has a public way to say so for every completion token (async_result), and none for this: what
// it makes of a signature is written in asio::detail::awaitable_async_op_handler, one specialisation a signature. Here is
// the one for void(cassium::result<T>).
#pragma once

#include <cassium/base/result.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/version.hpp>

#include <type_traits>
#include <utility>

// Compiled and tested with Asio 1.26 (Boost 1.81), whose members these are; up to 1.38 their text is the same. Another number
// needs a look at asio/impl/awaitable.hpp, and tests/unit/asio green with that Boost.
static_assert(BOOST_ASIO_VERSION >= 102600 && BOOST_ASIO_VERSION <= 103800,
              "cassium: co_await in an asio::awaitable is not known to work with this version of Boost.Asio; see "
              "include/cassium/asio/awaitable.hpp");

namespace boost::asio::detail {

template <class T, class Executor>
class awaitable_async_op_handler<void(cassium::result<T>), Executor> : public awaitable_thread<Executor> {
public:
    struct result_type {
        cassium::result<T>* what = nullptr;
    };

    awaitable_async_op_handler(awaitable_thread<Executor>* from, result_type& to)
        : awaitable_thread<Executor>(std::move(*from)),
          to_(to)
    {
    }

    void operator()(cassium::result<T>&& what)
    {
        to_.what = &what;
        this->entry_point()->top_of_stack_->attach_thread(this);
        this->entry_point()->top_of_stack_->clear_cancellation_slot();
        this->pump();
    }

    static T resume(result_type& from) { return std::move(*from.what).value(); }

private:
    result_type& to_;
};

} // namespace boost::asio::detail

namespace cassium::detail {

/// Whether an operation is awaited where it is made, so that its arguments live until it ends.
template <class Token>
inline constexpr bool awaits_in_place = false;
template <class Signature, class Executor>
inline constexpr bool awaits_in_place<boost::asio::detail::awaitable_async_op_handler<Signature, Executor>> = true;

} // namespace cassium::detail
