// The session's operations as asynchronous operations of Asio.
#pragma once

#include <cassium/asio/cancellation.hpp>
#include <cassium/asio/memory.hpp>
#include <cassium/asio/parked_handler.hpp>
#include <cassium/asio/tokens.hpp>
#include <cassium/session/operation.hpp>
#include <cassium/session/page_stream.hpp>
#include <cassium/session/sync.hpp>

#include <boost/asio/async_result.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace cassium::detail {

/// Whether an action has its values already.
template <class Action>
inline constexpr bool is_encoded = false;
template <class Action>
inline constexpr bool is_encoded<encoded_action<Action>> = true;

template <class Action, class Handler, class Executor>
class async_request final : public action_request<Action>,
                            public parked_handler<async_request<Action, Handler, Executor>, Handler, Executor> {
    using base = parked_handler<async_request, Handler, Executor>;
    using allocator_type = allocator_for<async_request, Handler>;
    /// The context of a handler that is not this thread's may end first, and what is awaited in it refers to arguments that
    /// go with it.
    static constexpr bool keeps_values = !base::direct && !is_encoded<Action>;

public:
    static void start(cluster::client& client, std::size_t to, Action&& action,
                      const protocol::request_options& options, Handler&& handler, Executor&& executor,
                      std::shared_ptr<handler_registry>&& registry)
    {
        auto* const made = make_operation<async_request>(handler, client, std::move(action), options,
                                                         std::move(handler), std::move(executor), std::move(registry));
        if (!made->park())
            return made->destroy();
        connect_slot(made->cancellation_, made->handler(), client, to, made, [](void* what) noexcept {
            auto& self = *static_cast<async_request*>(what);
            self.owner().cancel(self);
        });
        const start_scope scope(static_cast<void*>(made));
        if (failure why = made->keep_values(client.params().environment.get())) [[unlikely]]
            made->complete(std::move(why));
        else
            made->submit(to);
        if (scope.has_ended())
            made->end_later(client, to);
    }

    void encode_values(byte_writer& out) const override
    {
        if constexpr (keeps_values)
            out.put_bytes(values_.view());
        else
            action_request<Action>::encode_values(out);
    }
    void complete(failure why) noexcept override
    {
        if (this->goes_on(why))
            return;
        if (cancellation_)
            cancellation_->forget();
        if (start_scope::end_inside(static_cast<void*>(this)))
            failure_ = std::move(why);
        else
            this->call(conclude(this->action(), std::move(why)));
    }

    async_request(cluster::client& client, Action&& action, const protocol::request_options& with, Handler&& handler,
                  Executor&& executor, std::shared_ptr<handler_registry>&& registry, const allocator_type& allocator)
        : action_request<Action>(client, std::move(action), with),
          base(std::move(handler), std::move(executor), std::move(registry)),
          allocator_(allocator)
    {
    }
    void destroy() noexcept { destroy_operation(this, allocator_type(allocator_)); }

private:
    struct nothing {};

    /// Encodes the values that are to be kept; why they cannot be.
    [[nodiscard]] failure keep_values([[maybe_unused]] const codec_environment* environment) noexcept
    {
        if constexpr (keeps_values) {
            try {
                byte_writer out(values_, environment);
                this->action().encode_values(out);
                if constexpr (requires { this->action().keep_content(); })
                    this->action().keep_content();
            } catch (...) {
                const protocol::statement& what = this->statement();
                return failure::current(what.cql, {}, written::no, what.idempotent);
            }
        }
        return {};
    }
    /// No handler is called from inside the function that starts its operation.
    void end_later(cluster::client& client, std::size_t to)
    {
        if (this->always_posts())
            return this->call(conclude(this->action(), std::move(failure_)));
        call_later(client, to, static_cast<void*>(this), [](void* what, bool on_worker) noexcept {
            auto& self = *static_cast<async_request*>(what);
            auto came = conclude(self.action(), std::move(self.failure_));
            if (on_worker)
                self.call(std::move(came));
            else
                self.call_here(std::move(came));
        });
    }

    [[no_unique_address]] allocator_type allocator_;
    [[no_unique_address]] std::conditional_t<keeps_values, byte_buffer, nothing> values_;
    failure failure_;
    std::shared_ptr<cancellation> cancellation_;
};

/// Waits for a page and calls a handler with it.
template <class Row, failures Form, class Handler, class Executor>
class async_page final : private page_waiter,
                         public parked_handler<async_page<Row, Form, Handler, Executor>, Handler, Executor> {
    using base = parked_handler<async_page, Handler, Executor>;
    using allocator_type = allocator_for<async_page, Handler>;

public:
    static void start(std::shared_ptr<page_source<Row>>&& source, Handler&& handler, Executor&& executor,
                      std::shared_ptr<handler_registry>&& registry)
    {
        auto* const made = make_operation<async_page>(handler, std::move(source), std::move(handler),
                                                      std::move(executor), std::move(registry));
        if (!made->park())
            return made->destroy();
        cluster::client& client = made->source_->client();
        const std::size_t worker = made->source_->home();
        connect_slot(made->cancellation_, made->handler(), client, worker, made,
                     [](void* what) noexcept { static_cast<async_page*>(what)->source_->cancel(); });
        if (made->source_->wait(*made))
            return;
        if (made->cancellation_)
            made->cancellation_->forget();
        if (made->always_posts())
            return made->end();
        call_later(client, worker, static_cast<void*>(made), [](void* what, bool on_worker) noexcept {
            auto& self = *static_cast<async_page*>(what);
            if (on_worker)
                self.end();
            else
                self.call_here(to_deliver<Form>(self.source_->take()));
        });
    }

    async_page(std::shared_ptr<page_source<Row>>&& source, Handler&& handler, Executor&& executor,
               std::shared_ptr<handler_registry>&& registry, const allocator_type& allocator)
        : base(std::move(handler), std::move(executor), std::move(registry)),
          source_(std::move(source)),
          allocator_(allocator)
    {
    }
    void destroy() noexcept { destroy_operation(this, allocator_type(allocator_)); }

private:
    void page_came() noexcept override
    {
        if (cancellation_)
            cancellation_->forget();
        end();
    }
    void end() noexcept { this->call(to_deliver<Form>(source_->take())); }

    std::shared_ptr<page_source<Row>> source_;
    [[no_unique_address]] allocator_type allocator_;
    std::shared_ptr<cancellation> cancellation_;
};

/// A synchronisation that calls a handler.
template <failures Form, class Handler, class Executor>
class async_sync final : private sync_listener,
                         public parked_handler<async_sync<Form, Handler, Executor>, Handler, Executor> {
    using base = parked_handler<async_sync, Handler, Executor>;

public:
    static void start(sync_job job, std::size_t worker, Handler&& handler, Executor&& executor,
                      std::shared_ptr<handler_registry>&& registry)
    {
        auto* const made =
            new async_sync(job.client, worker, std::move(handler), std::move(executor), std::move(registry));
        if (!made->park())
            return made->destroy();
        connect_slot(made->cancellation_, made->handler(), *job.client, worker, made, [](void* what) noexcept {
            auto& self = *static_cast<async_sync*>(what);
            self.place.cancel(*self.client_);
        });
        const std::shared_ptr<cluster::client> client = job.client;
        const start_scope scope(static_cast<void*>(made));
        start_sync(std::move(job), *made);
        if (scope.has_ended())
            made->end_later(*client, worker);
    }

    void destroy() noexcept { delete this; }

private:
    async_sync(std::shared_ptr<cluster::client> client, std::size_t worker, Handler&& handler, Executor&& executor,
               std::shared_ptr<handler_registry>&& registry)
        : sync_listener(worker),
          base(std::move(handler), std::move(executor), std::move(registry)),
          client_(std::move(client))
    {
    }

    void synced(result<sync_result>&& what) noexcept override
    {
        if (cancellation_)
            cancellation_->forget();
        if (start_scope::end_inside(static_cast<void*>(this)))
            what_.emplace(std::move(what));
        else
            this->call(to_deliver<Form>(std::move(what)));
    }
    void end_later(cluster::client& client, std::size_t worker)
    {
        if (this->always_posts())
            return this->call(to_deliver<Form>(std::move(*what_)));
        call_later(client, worker, static_cast<void*>(this), [](void* what, bool on_worker) noexcept {
            auto& self = *static_cast<async_sync*>(what);
            auto came = to_deliver<Form>(std::move(*self.what_));
            if (on_worker)
                self.call(std::move(came));
            else
                self.call_here(std::move(came));
        });
    }

    std::shared_ptr<cluster::client> client_;
    std::optional<result<sync_result>> what_;
    std::shared_ptr<cancellation> cancellation_;
};

/// Starts an operation that ends in a call of `handler` on its associated executor.
struct start_action {
    /// For tokens that go on with the handler.
    template <class Handler, class Action, class... Keep>
    void operator()(Handler& handler, operation<Action>&& started, const Keep&... keep) const
    {
        (*this)(std::remove_const_t<Handler>(handler), std::move(started), keep...);
    }
    /// `keep`: the client, where the operation may begin when nobody else holds it.
    template <class Handler, class Action, class... Keep>
    void operator()(Handler&& handler, operation<Action>&& started, const Keep&... /*keep*/) const
    {
        with_executor(started.client(), std::nullopt, std::forward<Handler>(handler),
                      [&started]<class H, class E>(std::size_t worker, H&& own, E&& executor, auto&& registry) {
                          async_request<Action, std::remove_cvref_t<Handler>, std::remove_cvref_t<E>>::start(
                              started.client(), worker, std::move(started.action()), started.options(),
                              std::forward<H>(own), std::forward<E>(executor),
                              std::forward<decltype(registry)>(registry));
                      });
    }
};
template <class Row, failures Form>
struct start_page {
    template <class Handler>
    void operator()(Handler handler, std::shared_ptr<page_source<Row>> source) const
    {
        cluster::client& client = source->client();
        with_executor(client, source->home(), std::move(handler),
                      [&source]<class H, class E>(std::size_t, H&& own, E&& executor, auto&& registry) {
                          async_page<Row, Form, Handler, std::remove_cvref_t<E>>::start(
                              std::move(source), std::forward<H>(own), std::forward<E>(executor),
                              std::forward<decltype(registry)>(registry));
                      });
    }
};
template <failures Form>
struct start_synchronising {
    template <class Handler>
    void operator()(Handler handler, sync_job job) const
    {
        const std::shared_ptr<cluster::client> client = job.client;
        with_executor(*client, std::nullopt, std::move(handler),
                      [&job]<class H, class E>(std::size_t worker, H&& own, E&& executor, auto&& registry) {
                          async_sync<Form, Handler, std::remove_cvref_t<E>>::start(
                              std::move(job), worker, std::forward<H>(own), std::forward<E>(executor),
                              std::forward<decltype(registry)>(registry));
                      });
    }
};

/// Whether a token is a function to be called with a result<T>, and no token of another kind: what tells the two apart is
/// that a function returns nothing.
template <class Token, class T>
concept handler_of = !awaits_in_place<Token> && std::is_invocable_r_v<void, Token&, result<T>> &&
                     std::is_void_v<std::invoke_result_t<Token&, result<T>>>;

/// Whether a token fits a signature.
template <class Token, class Signature>
struct token_check {
    static constexpr bool fits = boost::asio::completion_token_for<Token, Signature>;
};
template <class Token, class T>
concept fits_either = handler_of<Token, T> || boost::asio::completion_token_for<Token, void(result<result<T>>)>;
template <class Token, class T>
struct token_check<Token, void(result<result<T>>)> {
    static constexpr bool fits = fits_either<Token, T>;
};

template <class Token>
struct include_cassium_async_hpp {
    template <class Signature>
    static constexpr bool accepts = token_check<Token, Signature>::fits;

    template <class Action>
    static auto start(operation<Action>&& op, Token token)
    {
        using signature = typename operation<Action>::signature;
        if constexpr (awaits_in_place<Token>)
            return boost::asio::async_initiate<Token, signature>(start_action(), token, std::move(op));
        else if constexpr (handler_of<Token, typename Action::result_type>) // begins now
            return boost::asio::async_initiate<Token, signature>(start_action(), token, with_values_of(op));
        else
            return boost::asio::async_initiate<Token, signature>(start_action(), token, with_values_of(op),
                                                                 op.client().share());
    }
    /// A function gets its result<T> without another one around it.
    template <class Action>
        requires handler_of<Token, typename Action::result_type>
    static auto start(operation<as_result_action<Action>>&& op, Token token)
    {
        operation<Action> plain(op.client(), std::move(op.action().base()), op.options());
        return include_cassium_async_hpp::start(std::move(plain), std::move(token));
    }

    template <class Row, failures Form>
    static auto start(page_operation<Row, Form>&& op, Token token)
    {
        return start_in_form<const std::vector<row_of<Row>>*, Form>(
            [](auto& with, auto form, std::shared_ptr<page_source<Row>>&& source) {
                using signature = typename page_operation<Row, form.value>::signature;
                return boost::asio::async_initiate<Token, signature>(start_page<Row, form.value>(), with,
                                                                     std::move(source));
            },
            token, std::move(op.source()));
    }
    template <failures Form>
    static auto start(basic_sync_operation<Form>&& op, Token token)
    {
        return start_in_form<sync_result, Form>(
            [](auto& with, auto form, sync_job&& job) {
                using signature = typename basic_sync_operation<form.value>::signature;
                return boost::asio::async_initiate<Token, signature>(start_synchronising<form.value>(), with,
                                                                     std::move(job));
            },
            token, std::move(op.job()));
    }

private:
    /// The operation with its values, for one that outlives the arguments it was made with.
    template <class Action>
    static auto with_values_of(operation<Action>& op)
    {
        return operation<encoded_action<Action>>(
            op.client(), encoded_action<Action>(std::move(op.action()), op.client().params().environment.get()),
            op.options());
    }
    template <class T, failures Form, class Start, class Argument>
    static auto start_in_form(const Start& start, Token& token, Argument&& argument)
    {
        constexpr failures form = handler_of<Token, T> ? failures::thrown : Form;
        return start(token, std::integral_constant<failures, form>(), std::forward<Argument>(argument));
    }
};

} // namespace cassium::detail
