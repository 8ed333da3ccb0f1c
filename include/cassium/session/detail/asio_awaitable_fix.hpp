// Boost 1.81 and older: awaiting an operation with the signature void(std::exception_ptr, T) does not compile, because the
// handler behind asio::awaitable tests its result and not the exception in it. This is that handler with the test put right.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/version.hpp>

#include <exception>
#include <utility>

#if BOOST_ASIO_VERSION < 102800

namespace boost::asio::detail {

template <class T, class Executor>
class awaitable_async_op_handler<void(std::exception_ptr, T), Executor> : public awaitable_thread<Executor> {
public:
    struct result_type {
        std::exception_ptr* failure = nullptr;
        T* value = nullptr;
    };

    awaitable_async_op_handler(awaitable_thread<Executor>* from, result_type& result)
        : awaitable_thread<Executor>(std::move(*from)),
          result_(result)
    {
    }

    void operator()(std::exception_ptr failure, T&& value)
    {
        result_.failure = &failure;
        result_.value = &value;
        this->entry_point()->top_of_stack_->attach_thread(this);
        this->entry_point()->top_of_stack_->clear_cancellation_slot();
        this->pump();
    }

    void operator()(std::exception_ptr failure, const T& value) { (*this)(std::move(failure), T(value)); }

    static T resume(result_type& result)
    {
        if (*result.failure)
            std::rethrow_exception(std::exchange(*result.failure, nullptr));
        return std::move(*result.value);
    }

private:
    result_type& result_;
};

} // namespace boost::asio::detail

#endif
