#include "load.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_future.hpp>

#include <memory>
#include <semaphore>
#include <stdexcept>
#include <thread>
#include <vector>

namespace cassium::bench {
namespace asio = boost::asio;

namespace {

void check(const product& row)
{
    if (row.tags.size() != 3) [[unlikely]]
        throw std::runtime_error("not the product that was asked for");
}

asio::awaitable<void> get_in_a_loop(session& db, load& what, std::uint32_t loop)
{
    const std::uint64_t share = what.share(loop);
    for (std::uint64_t i = 0; i < share; ++i) {
        const uuid id = load::key_of(loop, i);
        const product row = co_await db.async_get<product>(id);
        check(row);
    }
}

asio::awaitable<void> save_in_a_loop(session& db, load& what, std::uint32_t loop)
{
    const std::uint64_t share = what.share(loop);
    for (std::uint64_t i = 0; i < share; ++i)
        co_await db.async_save(what.row(loop, i));
}

asio::awaitable<std::uint64_t> scan_in_a_coroutine(session& db)
{
    std::uint64_t found = 0;
    std::int64_t stock = 0;
    auto pages = db.find<product>().pages();
    while (const std::vector<product>* const page = co_await pages.async_next()) {
        found += page->size();
        for (const product& row : *page)
            stock += row.stock;
    }
    if (stock == 0)
        throw std::runtime_error("the scanned rows have no stock");
    co_return found;
}

/// One loop, of functions.
class callback_loop {
public:
    callback_loop(session& db, load& what, std::uint32_t loop)
        : db_(db),
          what_(what),
          loop_(loop),
          share_(what.share(loop))
    {
    }
    void start()
    {
        if (what_.kind() == load_kind::get)
            db_.async_get<product>(load::key_of(loop_, at_), [this](const result<product>& got) {
                if (got)
                    check(*got);
                go_on(got.error());
            });
        else
            db_.async_save(what_.row(loop_, at_), [this](const result<void>& saved) { go_on(saved.error()); });
    }

private:
    void go_on(const failure& why)
    {
        if (!why && ++at_ < share_)
            start();
        else
            what_.end(why.to_exception());
    }

    session& db_;
    load& what_;
    std::uint32_t loop_;
    std::uint64_t share_;
    std::uint64_t at_ = 0;
};

/// One loop's request, which sends itself again.
class request_loop : public cluster::execution {
public:
    request_loop(session& db, load& what, std::uint32_t loop)
        : execution(what.kind() == load_kind::get ? select_statement_by_hand() : insert_statement_by_hand(),
                    protocol::request_kind::prepared),
          client_(&db.client()),
          what_(&what),
          loop_(loop),
          share_(what.share(loop))
    {
    }

    std::uint16_t value_count() const noexcept override { return what_->kind() == load_kind::get ? 1 : 8; }
    void encode_values(byte_writer& out) const override
    {
        if (what_->kind() == load_kind::get)
            encode_key_by_hand(load::key_of(loop_, at_), out.buffer());
        else
            encode_by_hand(what_->row(loop_, at_), out.buffer());
    }
    void on_rows(protocol::rows& page) override
    {
        product row;
        decode_by_hand(page.cells, row);
        check(row);
    }
    void complete(failure why) noexcept override
    {
        if (!why && ++at_ < share_)
            client_->submit(*this);
        else
            what_->end(why.to_exception());
    }

private:
    cluster::client* client_;
    load* what_;
    std::uint32_t loop_;
    std::uint64_t share_;
    std::uint64_t at_ = 0;
};

/// Reads page after page, each decoded while it lies in the receive buffer.
class scan_request final : public cluster::execution {
public:
    explicit scan_request(session& db)
        : execution(scan_statement_by_hand(), protocol::request_kind::prepared),
          client_(&db.client())
    {
    }
    std::uint64_t run()
    {
        client_->submit(*this);
        done_.acquire();
        if (failure_)
            failure_.raise();
        if (stock_ == 0)
            throw std::runtime_error("the scanned rows have no stock");
        return found_;
    }
    void on_rows(protocol::rows& page) override
    {
        for (std::int32_t i = 0; i < page.row_count; ++i) {
            decode_by_hand(page.cells, row_);
            stock_ += row_.stock;
        }
        found_ += static_cast<std::uint64_t>(page.row_count);
        state_.assign(page.paging_state.begin(), page.paging_state.end());
    }
    void complete(failure why) noexcept override
    {
        failure_ = std::move(why);
        paging_state = state_;
        if (!failure_ && !state_.empty())
            client_->go_on(*this);
        else
            done_.release();
    }

private:
    cluster::client* client_;
    product row_;
    std::vector<std::byte> state_;
    std::uint64_t found_ = 0;
    std::int64_t stock_ = 0;
    failure failure_;
    std::binary_semaphore done_{0};
};

/// Starts the loops, dealt out to the I/O threads: all of a thread at once, so that their first requests leave together
/// and their answers come together ever after.
template <class Start>
void start_loops(session& db, load& what, const Start& start)
{
    const auto threads = static_cast<std::uint32_t>(db.io_threads());
    for (std::uint32_t thread = 0; thread < threads && thread < what.loops(); ++thread)
        asio::post(get_executor(db, thread), [&what, start, threads, thread, executor = get_executor(db, thread)] {
            for (std::uint32_t loop = thread; loop < what.loops(); loop += threads)
                start(loop, executor);
        });
}

} // namespace

void run_coroutines(session& db, load& what)
{
    start_loops(db, what, [&db, &what](std::uint32_t loop, const auto& executor) {
        asio::co_spawn(executor,
                       what.kind() == load_kind::get ? get_in_a_loop(db, what, loop) : save_in_a_loop(db, what, loop),
                       [&what](std::exception_ptr failure) { what.end(std::move(failure)); });
    });
    what.wait();
}

void run_callbacks(session& db, load& what)
{
    std::vector<std::unique_ptr<callback_loop>> loops;
    for (std::uint32_t loop = 0; loop < what.loops(); ++loop)
        loops.push_back(std::make_unique<callback_loop>(db, what, loop));
    start_loops(db, what, [&loops](std::uint32_t loop, const auto&) { loops[loop]->start(); });
    what.wait();
}

void run_threads(session& db, load& what)
{
    std::vector<std::jthread> threads;
    for (std::uint32_t loop = 0; loop < what.loops(); ++loop)
        threads.emplace_back([&db, &what, loop] {
            std::exception_ptr failure;
            try {
                const std::uint64_t share = what.share(loop);
                for (std::uint64_t i = 0; i < share; ++i)
                    if (what.kind() == load_kind::get)
                        check(db.get<product>(load::key_of(loop, i)));
                    else
                        db.save(what.row(loop, i));
            } catch (...) {
                failure = std::current_exception();
            }
            what.end(std::move(failure));
        });
    what.wait();
}

void run_by_hand(session& db, load& what)
{
    std::vector<std::unique_ptr<request_loop>> requests;
    for (std::uint32_t loop = 0; loop < what.loops(); ++loop)
        requests.push_back(std::make_unique<request_loop>(db, what, loop));
    start_loops(db, what, [&db, &requests](std::uint32_t loop, const auto&) { db.client().submit(*requests[loop]); });
    what.wait();
}

std::uint64_t scan_stream(session& db, std::int32_t page_size)
{
    std::uint64_t found = 0;
    std::int64_t stock = 0;
    for (const product& row : db.find<product>().page_size(page_size)) {
        ++found;
        stock += row.stock;
    }
    if (stock == 0)
        throw std::runtime_error("the scanned rows have no stock");
    return found;
}

std::uint64_t scan_pages(session& db)
{
    return asio::co_spawn(get_executor(db, 0), scan_in_a_coroutine(db), asio::use_future).get();
}

std::uint64_t scan_by_hand_pages(session& db)
{
    scan_request request(db);
    return request.run();
}

} // namespace cassium::bench
