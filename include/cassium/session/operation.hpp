// The erased life of one operation: an action says what to send and what comes back; the classes here carry it
// through a blocking call, a coroutine or an Asio completion token.
#pragma once

#include <cassium/cluster/client.hpp>

#include <coroutine>
#include <cstddef>
#include <exception>
#include <optional>
#include <semaphore>
#include <type_traits>
#include <utility>

namespace cassium::detail {

/// Throws usage_error (blocking_on_io_thread) on one of the client's own threads.
void refuse_blocking(const cluster::client& client);

/// Around the start of what may end before it has quite begun: a value that cannot be encoded, a session that is closed.
/// Whoever waits for that is not to be resumed from inside its own suspension, where a loop of failures would pile up on the
/// stack.
class start_scope {
public:
    explicit start_scope(const void* what) noexcept : what_(what), outer_(std::exchange(current_, what)) {}
    start_scope(const start_scope&) = delete;
    start_scope& operator=(const start_scope&) = delete;
    ~start_scope() { current_ = outer_; }

    /// Whether what is started has ended inside this scope, by this thread.
    [[nodiscard]] bool has_ended() const noexcept { return current_ != what_; }
    /// Called at the end of what was started: whether its scope is still open, which then goes on from there.
    [[nodiscard]] static bool end_inside(const void* what) noexcept
    {
        if (current_ != what)
            return false;
        current_ = nullptr;
        return true;
    }

private:
    static inline thread_local const void* current_ = nullptr;
    const void* what_;
    const void* outer_;
};

/// A request that does what its action says. An action has
///   result_type, kind, statement(), value_count(), encode_values(byte_writer&), on_rows(protocol::rows&), take(): the
///   result, or throws; and may have next_page(protocol::request&): whether to send the request again; and batch(), when
///   its kind is batch.
template <class Action>
class action_request : private std::optional<Action>, public protocol::request {
public:
    action_request(cluster::client& client, Action&& action, const execution_options& with)
        : std::optional<Action>(std::move(action)),
          request((*static_cast<std::optional<Action>*>(this))->statement(), Action::kind),
          client_(&client)
    {
        options = with;
    }

    std::uint16_t value_count() const noexcept final { return action().value_count(); }
    void encode_values(byte_writer& out) const final { action().encode_values(out); }
    protocol::batch_view batch() const noexcept final
    {
        if constexpr (requires { action().batch(); })
            return action().batch();
        else
            return {};
    }
    void on_rows(protocol::rows& page) final { action().on_rows(page); }

protected:
    ~action_request() = default;
    /// Sends the request again when the action wants another page.
    [[nodiscard]] bool goes_on(const std::exception_ptr& failure) noexcept
    {
        if constexpr (requires { action().next_page(*this); }) {
            if (!failure && action().next_page(*this)) {
                client_->submit(*this);
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] Action& action() noexcept { return **static_cast<std::optional<Action>*>(this); }
    [[nodiscard]] const Action& action() const noexcept { return **static_cast<const std::optional<Action>*>(this); }
    [[nodiscard]] cluster::client& owner() noexcept { return *client_; }

private:
    cluster::client* client_;
};

template <class Action>
class blocking_request final : public action_request<Action> {
public:
    using action_request<Action>::action_request;

    typename Action::result_type run()
    {
        refuse_blocking(this->owner());
        this->owner().submit(*this);
        done_.acquire();
        if (failure_)
            std::rethrow_exception(failure_);
        return this->action().take();
    }

    void complete(std::exception_ptr failure) noexcept override
    {
        if (this->goes_on(failure))
            return;
        failure_ = std::move(failure);
        done_.release();
    }

private:
    std::exception_ptr failure_;
    std::binary_semaphore done_{0};
};

/// Carries the action out and returns its result; throws what went wrong.
template <class Action>
typename Action::result_type run_blocking(cluster::client& client, Action action, const execution_options& options)
{
    blocking_request<Action> request(client, std::move(action), options);
    return request.run();
}

/// Values encoded when the operation started, for operations that outlive their arguments.
template <class Action>
class encoded_action {
public:
    using result_type = typename Action::result_type;
    static constexpr auto kind = Action::kind;

    explicit encoded_action(Action&& action) : action_(std::move(action)), count_(action_.value_count())
    {
        byte_writer out(values_);
        action_.encode_values(out);
    }
    [[nodiscard]] const protocol::statement& statement() const { return action_.statement(); }
    [[nodiscard]] std::uint16_t value_count() const noexcept { return count_; }
    void encode_values(byte_writer& out) const { out.put_bytes(values_.view()); }
    void on_rows(protocol::rows& page) { action_.on_rows(page); }
    bool next_page(protocol::request& request) noexcept
    {
        if constexpr (requires { action_.next_page(request); })
            return action_.next_page(request);
        else
            return false;
    }
    result_type take() { return action_.take(); }

private:
    Action action_;
    std::uint16_t count_;
    byte_buffer values_;
};

template <class Result>
struct completion_signature {
    using type = void(std::exception_ptr, Result);
};
template <>
struct completion_signature<void> {
    using type = void(std::exception_ptr);
};

/// Completion tokens and asio::awaitable need #include <cassium/async.hpp>: its definition is there.
template <class Token>
struct include_cassium_async_hpp;

} // namespace cassium::detail

namespace cassium {

/// An operation that has not been started yet, made by the async_ functions when they are given no completion token.
///
/// Awaiting it starts it: `co_await db.async_save(x)`, in a coroutine of any kind (after #include <cassium/async.hpp>
/// in an asio::awaitable too, which resumes on its own executor; other coroutines resume on the I/O thread). It refers to
/// the arguments that it was made with, so await it in the expression that makes it. Errors are thrown, the same ones
/// as by the blocking form. Calling it with a completion token starts it as an Asio asynchronous operation with the
/// signature void(std::exception_ptr, Result), or void(std::exception_ptr) for void; see async.hpp for lifetimes.
/// Distinct objects: safe. Not to be started twice.
template <class Action>
class [[nodiscard]] operation {
public:
    using result_type = typename Action::result_type;
    using signature = typename detail::completion_signature<result_type>::type;

    operation(cluster::client& client, Action action, const execution_options& options)
        : client_(&client),
          action_(std::move(action)),
          options_(options)
    {
    }

    template <class Token>
        requires(detail::include_cassium_async_hpp<std::decay_t<Token>>::template accepts<signature>)
    auto operator()(Token&& token) &&
    {
        return detail::include_cassium_async_hpp<std::decay_t<Token>>::start(std::move(*this),
                                                                             std::forward<Token>(token));
    }

    auto operator co_await() && noexcept { return awaiter(*client_, std::move(action_), options_); }

    [[nodiscard]] cluster::client& client() const noexcept { return *client_; }
    [[nodiscard]] Action& action() noexcept { return action_; }
    [[nodiscard]] const execution_options& options() const noexcept { return options_; }

private:
    class awaiter final : private detail::action_request<Action> {
    public:
        using detail::action_request<Action>::action_request;
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        bool await_suspend(std::coroutine_handle<> waiting)
        {
            waiting_ = waiting;
            const detail::start_scope scope(this);
            this->owner().submit(*this);
            return !scope.has_ended();
        }
        result_type await_resume()
        {
            if (failure_)
                std::rethrow_exception(failure_);
            return this->action().take();
        }

    private:
        void complete(std::exception_ptr failure) noexcept override
        {
            if (this->goes_on(failure))
                return;
            failure_ = std::move(failure);
            if (!detail::start_scope::end_inside(this))
                waiting_.resume();
        }

        std::exception_ptr failure_;
        std::coroutine_handle<> waiting_;
    };

    cluster::client* client_;
    Action action_;
    execution_options options_;
};

} // namespace cassium
