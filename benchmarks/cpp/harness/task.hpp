// Coroutines for the sides that need no executor: a task begins at once, on the thread that makes it, and goes on on
// the thread that completes what it awaits.
#pragma once

#include <coroutine>
#include <exception>
#include <optional>
#include <type_traits>
#include <utility>

namespace bench {

template <class T>
class task;

namespace detail {

class promise_base {
public:
    [[nodiscard]] std::suspend_never initial_suspend() const noexcept { return {}; }
    void unhandled_exception() noexcept { failure_ = std::current_exception(); }

    struct resume_waiting {
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        template <class Promise>
        [[nodiscard]] std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> ended) const noexcept
        {
            const std::coroutine_handle<> waiting = ended.promise().waiting_;
            return waiting ? waiting : std::noop_coroutine();
        }
        void await_resume() const noexcept {}
    };
    [[nodiscard]] resume_waiting final_suspend() const noexcept { return {}; }

    void wait(std::coroutine_handle<> waiting) noexcept { waiting_ = waiting; }

protected:
    void throw_failure()
    {
        if (failure_)
            std::rethrow_exception(failure_);
    }

private:
    std::coroutine_handle<> waiting_;
    std::exception_ptr failure_;
};

template <class T>
class promise : public promise_base {
public:
    [[nodiscard]] task<T> get_return_object() noexcept;
    void return_value(T value) { value_.emplace(std::move(value)); }
    [[nodiscard]] T take()
    {
        throw_failure();
        return std::move(*value_);
    }

private:
    std::optional<T> value_;
};

template <>
class promise<void> : public promise_base {
public:
    [[nodiscard]] task<void> get_return_object() noexcept;
    void return_void() const noexcept {}
    void take() { throw_failure(); }
};

} // namespace detail

/// Destroying one that has not ended destroys the coroutine. Not thread-safe.
template <class T>
class [[nodiscard]] task {
public:
    using promise_type = detail::promise<T>;
    using value_type = T;

    explicit task(std::coroutine_handle<promise_type> self) noexcept : self_(self) {}
    task(task&& other) noexcept : self_(std::exchange(other.self_, nullptr)) {}
    task& operator=(task&&) = delete;
    ~task()
    {
        if (self_)
            self_.destroy();
    }

    [[nodiscard]] bool await_ready() const noexcept { return self_.done(); }
    void await_suspend(std::coroutine_handle<> waiting) noexcept { self_.promise().wait(waiting); }
    /// Also for one that has ended and was never awaited.
    T await_resume() { return self_.promise().take(); }

private:
    std::coroutine_handle<promise_type> self_;
};

namespace detail {

template <class T>
task<T> promise<T>::get_return_object() noexcept
{
    return task<T>(std::coroutine_handle<promise<T>>::from_promise(*this));
}
inline task<void> promise<void>::get_return_object() noexcept
{
    return task<void>(std::coroutine_handle<promise<void>>::from_promise(*this));
}

} // namespace detail

/// The result of something that has been done already, for co_await.
template <class T>
class [[nodiscard]] ready {
public:
    explicit ready(T&& value) : value_(std::move(value)) {}
    [[nodiscard]] bool await_ready() const noexcept { return true; }
    void await_suspend(std::coroutine_handle<>) const noexcept {}
    T await_resume() { return std::move(value_); }

private:
    T value_;
};

template <>
class [[nodiscard]] ready<void> {
public:
    [[nodiscard]] bool await_ready() const noexcept { return true; }
    void await_suspend(std::coroutine_handle<>) const noexcept {}
    void await_resume() const noexcept {}
};

/// Calls a function and holds what it returned.
template <class Function>
[[nodiscard]] auto done(Function&& function)
{
    using result = std::invoke_result_t<Function>;
    if constexpr (std::is_void_v<result>) {
        std::forward<Function>(function)();
        return ready<void>();
    } else {
        return ready<result>(std::forward<Function>(function)());
    }
}

} // namespace bench
