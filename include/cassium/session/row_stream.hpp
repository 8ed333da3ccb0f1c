// Rows of a query one after the other, page by page, with the next page on its way while one is read.
#pragma once

#include <cassium/session/actions.hpp>
#include <cassium/session/operation.hpp>

#include <cstddef>
#include <exception>
#include <iterator>
#include <memory>
#include <semaphore>
#include <utility>
#include <vector>

namespace cassium {
namespace detail {

/// Fetches pages on the I/O thread into one of two vectors. Keeps itself alive while a page is on its way, so that a loop
/// may be left at any time.
template <class Statement, class Row>
class page_fetcher final : private statement_action<Statement>, public protocol::request {
public:
    page_fetcher(cluster::client& client, Statement&& statement, const execution_options& with)
        : statement_action<Statement>(std::move(statement)),
          request(statement_action<Statement>::statement(), protocol::request_kind::prepared), client_(&client)
    {
        options = with;
    }

    /// Asks for the next page.
    void fetch(std::shared_ptr<page_fetcher> self)
    {
        self_ = std::move(self);
        paging_state = position_.state();
        client_->submit(*this);
    }
    /// Waits for the page asked for, and moves its rows to `to`, whose old rows' memory is used for the page after it. Returns
    /// whether there are more. Throws what went wrong.
    bool wait(std::vector<Row>& to)
    {
        done_.acquire();
        if (failure_)
            std::rethrow_exception(std::exchange(failure_, nullptr));
        std::swap(to, incoming_);
        return !position_.at_end();
    }

    std::uint16_t value_count() const noexcept override { return statement_action<Statement>::value_count(); }
    void encode_values(byte_writer& out) const override { statement_action<Statement>::encode_values(out); }
    void on_rows(protocol::rows& page) override
    {
        refill(page);
        position_.remember(page.paging_state);
    }
    void complete(std::exception_ptr failure) noexcept override
    {
        failure_ = std::move(failure);
        const std::shared_ptr<page_fetcher> self = std::move(self_);
        done_.release();
    }

private:
    /// Decodes over the rows of an older page: their strings and sets keep their memory.
    void refill(protocol::rows& page)
    {
        const auto count = static_cast<std::size_t>(page.row_count);
        if (incoming_.size() > count)
            incoming_.resize(count);
        for (Row& row : incoming_)
            decode_row(page.cells, row);
        incoming_.reserve(count);
        while (incoming_.size() < count)
            decode_row(page.cells, incoming_.emplace_back());
    }

    cluster::client* client_;
    std::vector<Row> incoming_;
    page_position position_;
    std::exception_ptr failure_;
    std::binary_semaphore done_{0};
    std::shared_ptr<page_fetcher> self_;
};

} // namespace detail

/// The rows of one execution of a query, as an input range: `for (const T& row : db.find<T>()…)`.
///
/// The first page is asked for at construction, each following one as soon as its predecessor is there. A row stays valid
/// until the iterator moves on to the next page. Advancing waits where the page has not come yet, and throws what the
/// execution of the query throws. Distinct objects: safe. Shared objects: unsafe. The session must outlive it.
template <class Statement, class Row>
class row_stream {
public:
    row_stream(cluster::client& client, Statement statement, const execution_options& options)
        : fetcher_(std::make_shared<detail::page_fetcher<Statement, Row>>(client, std::move(statement), options))
    {
        detail::refuse_blocking(client);
        fetcher_->fetch(fetcher_);
        advance_page();
    }

    class iterator {
    public:
        using value_type = Row;
        using difference_type = std::ptrdiff_t;
        using iterator_concept = std::input_iterator_tag;

        iterator() = default;
        explicit iterator(row_stream* stream) : stream_(stream) {}
        const Row& operator*() const { return stream_->page_[stream_->at_]; }
        const Row* operator->() const { return &**this; }
        iterator& operator++()
        {
            if (++stream_->at_ == stream_->page_.size())
                stream_->advance_page();
            return *this;
        }
        void operator++(int) { ++*this; }
        [[nodiscard]] bool operator==(std::default_sentinel_t) const noexcept { return stream_->done(); }

    private:
        row_stream* stream_ = nullptr;
    };

    [[nodiscard]] iterator begin() { return iterator(this); }
    [[nodiscard]] std::default_sentinel_t end() const noexcept { return {}; }

private:
    [[nodiscard]] bool done() const noexcept { return at_ >= page_.size() && !more_; }

    /// Goes to the next page that has rows, or to the end.
    void advance_page()
    {
        do {
            at_ = 0;
            if (!more_) {
                page_.clear();
                return;
            }
            more_ = fetcher_->wait(page_);
            if (more_)
                fetcher_->fetch(fetcher_);
        } while (page_.empty());
    }

    friend class iterator;

    std::shared_ptr<detail::page_fetcher<Statement, Row>> fetcher_;
    std::vector<Row> page_;
    std::size_t at_ = 0;
    bool more_ = true;
};

} // namespace cassium
