// The erased life of one operation: an action says what to send and what comes back; the classes here carry it
// through a blocking call, a coroutine or an Asio completion token.
#pragma once

#include <cassium/cluster/client.hpp>
#include <cassium/session/options.hpp>
#include <cassium/session/outcome.hpp>

#include <array>
#include <atomic>
#include <chrono>
#include <coroutine>
#include <cstddef>
#include <optional>
#include <type_traits>
#include <utility>

namespace cassium::detail {

/// usage_error (blocking_on_io_thread) on one of the client's own threads, else nothing.
[[nodiscard]] failure blocking_refused(const cluster::client& client) noexcept;
/// usage_error for a write time given to a conditional write or to a change of counters, which take none.
[[nodiscard]] failure timestamp_refused(const protocol::statement& statement) noexcept;

/// client_errc::timeout of an execution that the I/O threads did not even end in time: they are held up, or nobody runs the
/// io_context.
[[nodiscard]] failure unserved(const protocol::statement& statement) noexcept;
/// When to stop waiting for an execution that ends by itself at its deadline, if it is served at all.
[[nodiscard]] std::chrono::steady_clock::time_point
last_moment(std::chrono::steady_clock::time_point deadline) noexcept;

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

/// An action whose failures are its result.
template <class Action>
class as_result_action : public Action {
public:
    using result_type = result<typename Action::result_type>;
    explicit as_result_action(Action&& action) : Action(std::move(action)) {}
    [[nodiscard]] Action& base() noexcept { return *this; }
};
template <class Action>
inline constexpr bool returns_failures = false;
template <class Action>
inline constexpr bool returns_failures<as_result_action<Action>> = true;

template <failures Form, class Action>
using in_form_of = std::conditional_t<Form == failures::thrown, Action, as_result_action<Action>>;

/// What is still wrong when everything went well: a row that is not there.
template <class Action>
failure missing(const Action& action) noexcept
{
    if constexpr (requires { action.missing(); })
        return action.missing();
    else
        return {};
}

/// What came of an action, as a value.
template <class Action>
result<typename Action::result_type> conclude(Action& action, failure&& why) noexcept
{
    using type = typename Action::result_type;
    if constexpr (returns_failures<Action>) {
        return result<type>(std::in_place, made_by{[&] { return conclude(action.base(), std::move(why)); }});
    } else {
        if (!why)
            why = missing(action);
        if (why) [[unlikely]]
            return std::move(why);
        try {
            if constexpr (std::is_void_v<type>)
                return {};
            else
                return result<type>(std::in_place, made_by{[&] { return action.take(); }});
        } catch (...) {
            return failure::current();
        }
    }
}

/// What came of an action; throws what went wrong where its failures are not its result.
template <class Action>
typename Action::result_type give(Action& action, failure&& why)
{
    if constexpr (returns_failures<Action>) {
        return conclude(action.base(), std::move(why));
    } else {
        if (!why)
            why = missing(action);
        if (why) [[unlikely]]
            why.raise();
        return action.take();
    }
}

/// Where the executions of one task go, together: to one worker and, as long as it can be reached, to one node.
class shared_place {
public:
    explicit shared_place(std::size_t worker) noexcept : worker_(worker) {}
    shared_place(const shared_place&) = delete;
    shared_place& operator=(const shared_place&) = delete;

    [[nodiscard]] std::size_t worker() const noexcept { return worker_; }
    [[nodiscard]] cluster::node_affinity& affinity() noexcept { return affinity_; }
    [[nodiscard]] bool is_canceled() const noexcept { return canceled_; }

    /// Those under way: entered before they are submitted, by one thread, and left at their end, which may come on the worker's
    /// thread while others are still being entered.
    void enter(cluster::execution& what) noexcept;
    void leave(cluster::execution& what) noexcept;
    /// Ends those under way, and every later one before it begins. On the worker's thread.
    void cancel(cluster::client& client) noexcept;

private:
    static constexpr std::size_t most = 8; // at once
    std::size_t worker_;
    cluster::node_affinity affinity_;
    std::array<std::atomic<cluster::execution*>, most> under_way_{};
    bool canceled_ = false;
};

/// An execution that does what its action says. An action has
///   result_type, kind, statement(), value_count(), encode_values(byte_writer&), on_rows(protocol::rows&), take(): the
///   result, once an answer has come; and may have
///   refused(): a failure where it is not to be sent at all; missing(): one where the answer does not have the result;
///   next_page(protocol::request&): whether to send the request again; batch(), when its kind is batch.
template <class Action>
class action_request : private std::optional<Action>, public cluster::execution {
public:
    action_request(cluster::client& client, Action&& action, const protocol::request_options& with)
        : std::optional<Action>(std::move(action)),
          execution((*static_cast<std::optional<Action>*>(this))->statement(), Action::kind, with),
          client_(&client)
    {
    }

    std::uint16_t value_count() const noexcept final { return action().value_count(); }
    void encode_values(byte_writer& out) const override { action().encode_values(out); }
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
    /// Why it is not to be sent; empty where it is.
    [[nodiscard]] failure refused() const noexcept
    {
        if constexpr (requires { action().refused(); })
            if (failure why = action().refused())
                return why;
        if (options.timestamp && (statement().conditional || statement().counters)) [[unlikely]]
            return timestamp_refused(statement());
        return {};
    }
    /// Sends it to a worker, or ends it at once.
    void submit(std::size_t to) noexcept
    {
        if (failure why = refused()) [[unlikely]]
            complete(std::move(why));
        else
            client_->submit(*this, to);
    }
    /// Sends the request again when the action wants another page.
    [[nodiscard]] bool goes_on(const failure& why) noexcept
    {
        if constexpr (requires { action().next_page(*this); }) {
            if (!why && action().next_page(*this)) {
                client_->go_on(*this);
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
        failure_ = blocking_refused(this->owner());
        if (!failure_)
            failure_ = this->refused();
        if (!failure_)
            this->owner().carry_out(*this, done_);
        return give(this->action(), std::move(failure_));
    }

    void complete(failure why) noexcept override
    {
        if (this->goes_on(why))
            return;
        failure_ = std::move(why);
        done_.open();
    }

private:
    failure failure_;
    completion_latch done_;
};

/// Carries the action out and returns its result; throws what went wrong.
template <class Action>
typename Action::result_type run_blocking(cluster::client& client, Action action,
                                          const protocol::request_options& options)
{
    blocking_request<Action> request(client, std::move(action), options);
    return request.run();
}

/// Values encoded when the operation started, for operations that outlive their arguments. What cannot be encoded is the
/// operation's failure.
template <class Action>
class encoded_action {
public:
    using result_type = typename Action::result_type;
    static constexpr auto kind = Action::kind;

    encoded_action(Action&& action, const codec_environment* environment)
        : action_(std::move(action)),
          count_(action_.value_count())
    {
        try {
            byte_writer out(values_, environment);
            action_.encode_values(out);
        } catch (...) {
            failure_ = failure::current(statement().cql, {}, written::no, statement().idempotent);
        }
    }
    [[nodiscard]] failure refused() const noexcept
    {
        if constexpr (requires { action_.refused(); })
            if (failure why = action_.refused())
                return why;
        return failure_;
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
    [[nodiscard]] failure missing() const noexcept { return detail::missing(action_); }
    result_type take() { return action_.take(); }

private:
    Action action_;
    std::uint16_t count_;
    byte_buffer values_;
    failure failure_;
};
/// The same inside the other.
template <class Action>
class encoded_action<as_result_action<Action>> : public as_result_action<encoded_action<Action>> {
public:
    encoded_action(as_result_action<Action>&& action, const codec_environment* environment)
        : as_result_action<encoded_action<Action>>(encoded_action<Action>(std::move(action.base()), environment))
    {
    }
};
template <class Action>
inline constexpr bool returns_failures<encoded_action<as_result_action<Action>>> = true;

/// How an operation is started with a completion token: defined in <cassium/async.hpp>.
template <class Token>
struct include_cassium_async_hpp;
template <class Token>
concept async_hpp_is_included = requires { sizeof(include_cassium_async_hpp<Token>); };

/// What is given where <cassium/async.hpp> is missing: whatever is done with it, the compiler has nothing more to say.
struct nothing_without_async_hpp {
    template <class Wanted>
    operator Wanted*() const noexcept; // NOLINT(google-explicit-constructor)
    template <class Asking>
    nothing_without_async_hpp operator()(Asking*) const noexcept;
};

/// An asio::awaitable asks whatever it awaits whether it can be called with a pointer.
template <class Token>
concept completion_token = !std::is_pointer_v<Token> || std::is_function_v<std::remove_pointer_t<Token>>;

template <class T>
inline constexpr bool is_options =
    std::is_same_v<T, execution_options> || std::is_same_v<T, write_options> || std::is_same_v<T, erase_options>;

/// One sentence.
template <class Options>
consteval void refuse_options()
{
    static_assert(
        std::is_void_v<Options>,
        "cassium: these options are not this operation's: save() and insert() take write_options, erase() takes "
        "erase_options, and with() takes execution_options before any operation: db.with({...}).save(row)");
}
/// True, or the sentence where options stand in a completion token's place.
template <class Token>
consteval bool check_no_options()
{
    if constexpr (is_options<Token>)
        refuse_options<Token>();
    return !is_options<Token>;
}

/// Whether a token fits a signature, or one sentence.
template <class Token, class Signature>
consteval bool check_token()
{
    if constexpr (check_no_options<Token>()) {
        constexpr bool fits = include_cassium_async_hpp<Token>::template accepts<Signature>;
        static_assert(fits, "cassium: a completion handler takes a cassium::result<T>, where T is what the blocking "
                            "form returns: [](cassium::result<T> got) { ... }");
        return fits;
    }
    return false;
}

/// What is started by a completion token.
template <class Self>
class takes_tokens {
public:
    template <class Token>
        requires(async_hpp_is_included<std::decay_t<Token>> && completion_token<std::decay_t<Token>>)
    auto operator()(Token&& token) &&
    {
        using token_type = std::decay_t<Token>;
        if constexpr (check_token<token_type, typename Self::signature>())
            return include_cassium_async_hpp<token_type>::start(static_cast<Self&&>(*this), std::forward<Token>(token));
    }
    template <class Token>
        requires(!async_hpp_is_included<std::decay_t<Token>>)
    nothing_without_async_hpp operator()(Token&& /*token*/) const
    {
        using token_type = std::decay_t<Token>;
        if constexpr (check_no_options<token_type>())
            static_assert(async_hpp_is_included<token_type>, "cassium: completion tokens, and co_await in an "
                                                             "asio::awaitable, need #include <cassium/async.hpp>");
        return {};
    }

protected:
    takes_tokens() noexcept = default;
    takes_tokens(const takes_tokens&) noexcept = default;
    takes_tokens& operator=(const takes_tokens&) noexcept = default;
    ~takes_tokens() = default;
};

} // namespace cassium::detail

namespace cassium {

/// An operation that has not been started yet, made by the async_ functions when they are given no completion token.
///
/// Awaiting it starts it: `co_await db.async_save(x)`, in a coroutine of any kind (after #include <cassium/async.hpp>
/// in an asio::awaitable too, which resumes on its own executor; other coroutines resume on the I/O thread). It refers to
/// the session and to the arguments that it was made with, so await it in the expression that makes it; a row or batch that
/// is a temporary goes with it. Failures are thrown, the same ones as by the blocking form;
/// `co_await db.async_save(x).as_result()` gives a result<T> instead and throws nothing. Calling it with a completion token
/// starts it as an Asio asynchronous operation with the signature void(cassium::result<T>); see docs/async.md for what each
/// token makes of that and for lifetimes.
/// Distinct objects: safe. Not to be started twice.
template <class Action>
class [[nodiscard("it begins when it is awaited or given a completion token")]] operation
    : public detail::takes_tokens<operation<Action>> {
public:
    using result_type = typename Action::result_type;
    using signature = void(result<result_type>);

    operation(cluster::client& client, Action action, const protocol::request_options& options)
        : client_(&client),
          action_(std::move(action)),
          options_(options)
    {
    }

    /// The same operation, giving a result<T> where this one gives a T or throws.
    [[nodiscard]] auto as_result() &&
    {
        if constexpr (detail::returns_failures<Action>)
            return std::move(*this);
        else
            return std::move(*this).with_action(detail::as_result_action<Action>(std::move(action_)));
    }

    auto operator co_await() && noexcept { return awaiter(*client_, std::move(action_), options_, place_); }

    /// For the library's own headers.
    /// \{
    [[nodiscard]] cluster::client& client() const noexcept { return *client_; }
    [[nodiscard]] Action& action() noexcept { return action_; }
    [[nodiscard]] const protocol::request_options& options() const noexcept { return options_; }
    [[nodiscard]] operation at(detail::shared_place& place) &&
    {
        place_ = &place;
        return std::move(*this);
    }
    template <class Other>
    [[nodiscard]] operation<Other> with_action(Other action) &&
    {
        return operation<Other>(*client_, std::move(action), options_);
    }
    /// \}

private:
    class awaiter final : private detail::action_request<Action> {
    public:
        awaiter(cluster::client& client, Action&& action, const protocol::request_options& with,
                detail::shared_place* place)
            : detail::action_request<Action>(client, std::move(action), with),
              place_(place)
        {
        }
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        bool await_suspend(std::coroutine_handle<> waiting)
        {
            waiting_ = waiting;
            const detail::start_scope scope(this);
            if (place_ == nullptr) {
                this->submit(this->owner().pick());
            } else if (place_->is_canceled()) {
                complete(failure::canceled());
            } else {
                place_->enter(*this);
                this->submit(place_->worker());
            }
            return !scope.has_ended();
        }
        result_type await_resume() { return detail::give(this->action(), std::move(failure_)); }

    private:
        void complete(failure why) noexcept override
        {
            if (this->goes_on(why))
                return;
            if (place_ != nullptr)
                place_->leave(*this);
            failure_ = std::move(why);
            if (!detail::start_scope::end_inside(this))
                waiting_.resume();
        }

        detail::shared_place* place_;
        failure failure_;
        std::coroutine_handle<> waiting_;
    };

    cluster::client* client_;
    Action action_;
    protocol::request_options options_;
    detail::shared_place* place_ = nullptr;
};

} // namespace cassium
