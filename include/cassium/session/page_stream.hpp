// The pages of a query one after the other, for coroutines: what pages() returns.
#pragma once

#include <cassium/session/page_source.hpp>

#include <coroutine>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace cassium {

/// The next page of a page_stream; awaited or given a completion token like any cassium::operation.
template <class Source, failures Form = failures::thrown>
class [[nodiscard]] page_operation : public detail::takes_tokens<page_operation<Source, Form>> {
public:
    using page_type = const std::vector<row_of<Source>>*;
    using result_type = detail::outcome<Form, page_type>;
    using signature = void(result<result_type>);

    explicit page_operation(std::shared_ptr<detail::page_source<Source>> source) noexcept : source_(std::move(source))
    {
    }

    /// The same operation, giving a result where this one throws.
    [[nodiscard]] page_operation<Source, failures::returned> as_result() &&
    {
        return page_operation<Source, failures::returned>(std::move(source_));
    }

    auto operator co_await() && noexcept { return awaiter(std::move(source_)); }

    [[nodiscard]] std::shared_ptr<detail::page_source<Source>>& source() noexcept { return source_; }

private:
    class awaiter final : private detail::page_waiter {
    public:
        explicit awaiter(std::shared_ptr<detail::page_source<Source>>&& source) noexcept : source_(std::move(source)) {}
        [[nodiscard]] bool await_ready() const noexcept { return source_->is_ready(); }
        bool await_suspend(std::coroutine_handle<> waiting) noexcept
        {
            waiting_ = waiting;
            return source_->wait(*this);
        }
        result_type await_resume() { return detail::in_form<Form>(source_->take()); }

    private:
        void page_came() noexcept override { waiting_.resume(); }

        std::shared_ptr<detail::page_source<Source>> source_;
        std::coroutine_handle<> waiting_;
    };

    std::shared_ptr<detail::page_source<Source>> source_;
};

/// The pages of one execution of a query, none of them empty:
///
///     auto pages = db.find<Product>().where(…).pages();
///     while (const std::vector<Product>* page = co_await pages.async_next())
///         for (const Product& p : *page) …
///
/// The first page is asked for when the stream is made, each following one as soon as its predecessor has been handed out:
/// two pages are held at a time, in memory that is used again. A page is valid until the next one is asked for. The stream
/// may be dropped at any time, but not while async_next() or next() is under way; one of them at a time. After the end and
/// after an error there are no more pages.
///
/// Each page is a request of its own, whose execution_options::timeout begins when the page is asked for: reading slowly
/// costs no time. execution_options::deadline bounds all pages together. Holds what it needs of the session; when that is
/// closed, it ends with client_errc::closed. Distinct objects: safe.
template <class Source, failures Form = failures::thrown>
class page_stream {
public:
    explicit page_stream(std::shared_ptr<detail::page_source<Source>> source) noexcept : source_(std::move(source)) {}

    /// The next page; null at the end. Throws what the execution of the query throws.
    [[nodiscard]] page_operation<Source, Form> async_next() { return page_operation<Source, Form>(source_); }
    template <class Token>
    auto async_next(Token&& token)
    {
        return async_next()(std::forward<Token>(token));
    }
    /// The same, waiting for it: not on one of the session's own threads, where it throws usage_error
    /// (blocking_on_io_thread) unless the page is there.
    [[nodiscard]] detail::outcome<Form, const std::vector<row_of<Source>>*> next()
    {
        return detail::in_form<Form>(source_->blocking_take());
    }

private:
    std::shared_ptr<detail::page_source<Source>> source_;
};

} // namespace cassium
