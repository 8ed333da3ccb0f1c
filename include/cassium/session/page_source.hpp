// Pages of a query, one read while the next is on its way: what the streams of rows and of pages share.
#pragma once

#include <cassium/session/actions.hpp>
#include <cassium/session/detail/place.hpp>
#include <cassium/session/operation.hpp>

#include <atomic>
#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace cassium::detail {

/// Who is told, once and on an I/O thread, that the page it waits for has come.
class page_waiter {
public:
    virtual void page_came() noexcept = 0;

protected:
    ~page_waiter() = default;
};

/// The state of one execution. Pages are decoded on the I/O thread into one of two vectors, while the other is read; their
/// rows' memory is used again. One consumer at a time. Keeps itself alive while a page is on its way, so that it may be left
/// at any time.
template <class Source>
class page_source : protected cluster::execution, public std::enable_shared_from_this<page_source<Source>> {
    using row_type = row_of<Source>;

public:
    page_source(const page_source&) = delete;
    page_source& operator=(const page_source&) = delete;

    /// Asks for the first page, or ends at once where that is refused.
    void start(const failure& refused)
    {
        if (refused)
            failure_ = refused;
        else
            fetch();
    }
    /// Whether take() can be called: the page that was asked for has come, or there are no more.
    [[nodiscard]] bool is_ready() const noexcept
    {
        return abandoned_ || state_.load(std::memory_order_acquire) == state::ready;
    }
    /// Enters the one who waits for the page; false: it has come, and nobody will be told.
    [[nodiscard]] bool wait(page_waiter& waiter) noexcept
    {
        waiter_ = &waiter;
        state expected = state::fetching;
        return state_.compare_exchange_strong(expected, state::waited_for, std::memory_order_acq_rel);
    }
    /// The page that came, valid until the next take(), and asks for the one behind it; null at the end. A failure is the
    /// end, too.
    result<const std::vector<row_type>*> take() noexcept
    {
        if (abandoned_)
            return nullptr; // the page may yet come, and nobody looks at it
        if (failure_) {
            ended_ = true;
            return std::exchange(failure_, failure());
        }
        if (ended_)
            return nullptr;
        std::swap(page_, incoming_);
        ended_ = position_.at_end();
        if (!ended_)
            fetch();
        return page_.empty() ? nullptr : &page_;
    }
    /// Waits for the page, on a thread that may.
    result<const std::vector<row_type>*> blocking_take() noexcept
    {
        struct latch_waiter final : page_waiter {
            void page_came() noexcept override { came.open(); }
            completion_latch came;
        };
        if (!is_ready()) {
            if (failure why = blocking_refused(*client_))
                return why;
            latch_waiter waiter;
            if (wait(waiter) && !client_->wait(waiter.came, home_, last_moment(deadline))) {
                state expected = state::waited_for;
                if (state_.compare_exchange_strong(expected, state::fetching, std::memory_order_acq_rel)) {
                    abandoned_ = true;
                    return unserved(statement());
                }
                waiter.came.wait(); // it has just come
            }
        }
        return take();
    }
    /// Ends the page that is on its way, and with it the stream, with client_errc::canceled. On the thread of home().
    void cancel() noexcept
    {
        if (!is_ready())
            client_->cancel(*this);
    }
    [[nodiscard]] cluster::client& client() const noexcept { return *client_; }
    /// The worker that all pages are asked for on.
    [[nodiscard]] std::size_t home() const noexcept { return home_; }

protected:
    page_source(std::shared_ptr<cluster::client> client, const protocol::statement& statement,
                const protocol::request_options& with)
        : execution(statement, protocol::request_kind::prepared, with),
          client_(std::move(client)),
          home_(client_->pick())
    {
    }
    ~page_source() = default;
    /// Decodes over the rows of an older page: their strings and sets keep their memory.
    virtual void refill(protocol::rows& page, std::vector<row_type>& rows) = 0;

private:
    enum class state : unsigned char { ready, fetching, waited_for };

    void fetch() noexcept
    {
        self_ = this->shared_from_this();
        state_.store(state::fetching, std::memory_order_relaxed);
        paging_state = position_.state();
        client_->submit(*this, home_);
    }
    void on_rows(protocol::rows& page) final
    {
        refill(page, incoming_);
        position_.remember(page.paging_state);
    }
    void complete(failure why) noexcept final
    {
        // An empty page that is not the last says nothing.
        if (!why && incoming_.empty() && !position_.at_end()) {
            paging_state = position_.state();
            client_->go_on(*this);
            return;
        }
        failure_ = std::move(why);
        const std::shared_ptr<page_source> self = std::move(self_);
        if (state_.exchange(state::ready, std::memory_order_acq_rel) == state::waited_for)
            waiter_->page_came();
    }
    std::shared_ptr<cluster::client> client_;
    std::size_t home_;
    std::vector<row_type> page_;
    std::vector<row_type> incoming_;
    page_position position_;
    failure failure_;
    bool ended_ = false;
    bool abandoned_ = false; ///< the page was waited for in vain
    std::atomic<state> state_{state::ready};
    page_waiter* waiter_ = nullptr;
    std::shared_ptr<page_source> self_;
};

/// With the statement that is executed.
template <class Statement, class Source>
class statement_pages final : private statement_action<Statement>, public page_source<Source> {
public:
    statement_pages(const place& where, statement_action<Statement>&& action, bad_row_handler bad_rows)
        : statement_action<Statement>(std::move(action)),
          page_source<Source>(where.client, statement_action<Statement>::statement(), where.options),
          bad_rows_(std::move(bad_rows))
    {
    }

    /// One whose first page is on its way.
    static std::shared_ptr<page_source<Source>> begin(const place& where, Statement statement, bad_row_handler bad_rows)
    {
        statement_action<Statement> action(std::move(statement));
        action.place(*where.client, where.keyspace.get());
        auto made = std::make_shared<statement_pages>(where, std::move(action), std::move(bad_rows));
        made->start(made->refused());
        return made;
    }

private:
    using row_type = row_of<Source>;

    std::uint16_t value_count() const noexcept override { return statement_action<Statement>::value_count(); }
    void encode_values(byte_writer& out) const override { statement_action<Statement>::encode_values(out); }
    void refill(protocol::rows& page, std::vector<row_type>& rows) override
    {
        if constexpr (check_row_made_first<row_type>()) {
            rows.reserve(rows_at_most(page));
            std::size_t count = 0;
            for (std::int32_t i = 0; i < page.row_count; ++i) {
                row_type& row = count < rows.size() ? rows[count] : rows.emplace_back();
                const bool last = i + 1 == page.row_count;
                count += read_row<typename Statement::table_type, Source>(page, row, bad_rows_, last) ? 1 : 0;
            }
            rows.resize(count);
        }
    }

    bad_row_handler bad_rows_;
};

} // namespace cassium::detail
