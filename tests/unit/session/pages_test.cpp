// Streams of pages and of rows against a scripted node that pages.
#include "support/scripted_node.hpp"

#include <cassium/async.hpp>
#include <cassium/cassium.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>
#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <thread>

namespace cassium {
namespace {

using namespace std::chrono_literals;

struct line {
    std::int32_t id = 0;
    std::string text{};
};

} // namespace
} // namespace cassium

template <>
inline constexpr auto cassium::table_of<cassium::line> =
    cassium::table<cassium::line>("lines").partition_key<&cassium::line::id>();

namespace cassium {
namespace {

using testing::scripted_node;

/// Rows `first` to `first + count - 1` as the node's page number `number`; the paging state of a page is the number of the
/// next one.
void answer_page(scripted_node::request& request, std::int32_t first, std::int32_t count, int next)
{
    byte_writer out = request.connection.begin(request.envelope.header.stream, protocol::opcode::result);
    out.put(std::int32_t{2});
    out.put(std::uint32_t{next != 0 ? 6u : 4u});
    out.put(std::int32_t{2});
    if (next != 0) {
        out.put(std::int32_t{1});
        out.put(static_cast<std::uint8_t>(next));
    }
    out.put(count);
    for (std::int32_t i = first; i < first + count; ++i) {
        write_value(out, i);
        write_value(out, std::string("a text that is too long to be kept in place: ") + std::to_string(i));
    }
    request.connection.end();
}

class pages_test : public ::testing::Test {
protected:
    pages_test()
    {
        node.know(query::select_statement<line>::statement());
        node.set_hook([this](scripted_node::request& request) {
            if (request.envelope.header.opcode != protocol::opcode::execute)
                return false;
            const int page = asked++;
            if (page == fails_at) {
                request.connection.error(request.envelope.header.stream, server_errc::invalid, "page refused");
                return true;
            }
            if (static_cast<std::size_t>(page) < sizes.size()) {
                std::int32_t first = 0;
                for (int i = 0; i < page; ++i)
                    first += sizes[static_cast<std::size_t>(i)];
                const bool more = static_cast<std::size_t>(page) + 1 < sizes.size();
                answer_page(request, first, sizes[static_cast<std::size_t>(page)], more ? page + 1 : 0);
            }
            return true; // one page too many is never answered
        });
        db.emplace(session::connect({.contact_points = {node.address()}, .io_threads = 1, .request_timeout = 5s}));
    }

    boost::asio::awaitable<std::vector<std::size_t>> read_all()
    {
        std::vector<std::size_t> found;
        std::int32_t next = 0;
        auto pages = db->find<line>().pages();
        while (const std::vector<line>* page = co_await pages.async_next()) {
            found.push_back(page->size());
            for (const line& row : *page) {
                EXPECT_EQ(row.id, next);
                EXPECT_TRUE(row.text.ends_with(": " + std::to_string(next)));
                ++next;
            }
        }
        EXPECT_EQ(co_await pages.async_next(), nullptr) << "the end stays the end";
        co_return found;
    }
    /// Waits until the node was asked for `pages` pages.
    void wait_until_asked(int pages) const
    {
        for (int i = 0; i < 500 && asked < pages; ++i)
            std::this_thread::sleep_for(2ms);
        EXPECT_EQ(asked, pages);
    }

    std::vector<std::int32_t> sizes;
    int fails_at = -1;
    std::atomic<int> asked{0};
    scripted_node node;
    std::optional<session> db;
};

using sizes_of = std::vector<std::size_t>;

TEST_F(pages_test, come_in_order_and_empty_ones_are_left_out)
{
    sizes = {3, 2, 0, 0, 4, 1};
    EXPECT_EQ(boost::asio::co_spawn(get_executor(*db), read_all(), boost::asio::use_future).get(),
              (sizes_of{3, 2, 4, 1}));
    EXPECT_EQ(asked, 6);
}

TEST_F(pages_test, none_at_all_is_the_end_at_once)
{
    sizes = {0};
    EXPECT_EQ(boost::asio::co_spawn(get_executor(*db), read_all(), boost::asio::use_future).get(), sizes_of{});
}

TEST_F(pages_test, an_empty_last_page_is_the_end)
{
    sizes = {2, 0};
    EXPECT_EQ(boost::asio::co_spawn(get_executor(*db), read_all(), boost::asio::use_future).get(), sizes_of{2});
}

TEST_F(pages_test, are_read_in_a_coroutine_of_another_thread)
{
    sizes = {3, 2, 0, 4};
    boost::asio::io_context io;
    auto found = boost::asio::co_spawn(io, read_all(), boost::asio::use_future);
    io.run();
    EXPECT_EQ(found.get(), (sizes_of{3, 2, 4}));
}

TEST_F(pages_test, the_next_page_is_on_its_way_while_one_is_read)
{
    sizes = {1, 1, 1};
    auto pages = db->find<line>().pages();
    wait_until_asked(1);
    EXPECT_EQ(pages.next()->at(0).id, 0);
    wait_until_asked(2);
    std::this_thread::sleep_for(10ms);
    EXPECT_EQ(asked, 2) << "and no more than one";
    EXPECT_EQ(pages.next()->at(0).id, 1);
    EXPECT_EQ(pages.next()->at(0).id, 2);
    EXPECT_EQ(pages.next(), nullptr);
}

TEST_F(pages_test, use_the_memory_of_the_page_before_the_last)
{
    sizes = {2, 2, 2, 2};
    auto pages = db->find<line>().pages();
    const line* const first = pages.next()->data();
    const char* const text = first->text.data();
    (void)pages.next();
    const std::vector<line>* const third = pages.next();
    EXPECT_EQ(third->data(), first);
    EXPECT_EQ(third->at(0).text.data(), text);
    EXPECT_EQ(third->at(0).id, 4);
}

boost::asio::awaitable<int> read_until_failure(session& db)
{
    int read = 0;
    auto pages = db.find<line>().pages();
    try {
        while (const std::vector<line>* page = co_await pages.async_next())
            read += static_cast<int>(page->size());
        ADD_FAILURE() << "no failure";
    } catch (const invalid_query& e) {
        EXPECT_NE(e.diagnostics().cql.find("lines"), std::string::npos) << e.what();
    }
    EXPECT_EQ(co_await pages.async_next(), nullptr) << "nothing comes after a failure";
    co_return read;
}

TEST_F(pages_test, a_failure_comes_with_the_page_that_failed)
{
    sizes = {3, 2, 4};
    fails_at = 1;
    EXPECT_EQ(boost::asio::co_spawn(get_executor(*db), read_until_failure(*db), boost::asio::use_future).get(), 3);
}

boost::asio::awaitable<std::int32_t> read_one_page(session& db)
{
    auto pages = db.find<line>().pages();
    const std::vector<line>* const page = co_await pages.async_next();
    co_return page->back().id;
}

TEST_F(pages_test, may_be_left_with_a_page_on_its_way)
{
    sizes = {3, 2}; // page 2 is answered after the stream is gone
    EXPECT_EQ(boost::asio::co_spawn(get_executor(*db), read_one_page(*db), boost::asio::use_future).get(), 2);
    wait_until_asked(2);
}

TEST_F(pages_test, may_be_left_with_a_page_that_never_comes)
{
    sizes = {};
    {
        auto never_read = db->find<line>().pages();
    }
    wait_until_asked(1);
    db->close();
}

TEST_F(pages_test, a_page_that_never_comes_runs_out_of_time)
{
    sizes = {};
    auto pages = db->find<line>().with({.timeout = 50ms}).pages();
    EXPECT_THROW((void)pages.next(), request_timeout);
    EXPECT_EQ(pages.next(), nullptr);
}

TEST_F(pages_test, closing_ends_a_stream)
{
    sizes = {1};
    asked = 1;
    auto pages = db->find<line>().pages();
    wait_until_asked(2);
    db->close();
    EXPECT_THROW((void)pages.next(), client_error);
}

TEST_F(pages_test, completion_tokens_get_a_page_too)
{
    sizes = {2, 1};
    auto pages = db->find<line>().pages();
    EXPECT_EQ(pages.async_next(boost::asio::use_future).get()->size(), 2u);
    std::promise<std::size_t> size;
    pages.async_next([&size](const result<const std::vector<line>*>& page) {
        size.set_value(!page || *page == nullptr ? 0 : (*page)->size());
    });
    EXPECT_EQ(size.get_future().get(), 1u);
    EXPECT_EQ(pages.async_next(boost::asio::use_future).get(), nullptr);
}

/// A coroutine that knows nothing of Asio.
struct own_coroutine {
    struct promise_type {
        std::promise<void> done;
        own_coroutine get_return_object() { return {done.get_future()}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_void() { done.set_value(); }
        void unhandled_exception() { done.set_exception(std::current_exception()); }
    };
    std::future<void> done;
};

own_coroutine count_rows(session& db, std::size_t& rows)
{
    auto pages = db.find<line>().pages();
    while (const std::vector<line>* page = co_await pages.async_next())
        rows += page->size();
}

TEST_F(pages_test, are_read_in_any_coroutine)
{
    sizes = {3, 0, 2};
    std::size_t rows = 0;
    count_rows(*db, rows).done.get();
    EXPECT_EQ(rows, 5u);
}

boost::asio::awaitable<void> block_on_the_io_thread(session& db)
{
    auto pages = db.find<line>().with({.timeout = 50ms}).pages();
    EXPECT_THROW((void)pages.next(), usage_error);
    EXPECT_THROW((void)db.find<line>().rows(), usage_error);
    bool late = false;
    try {
        (void)co_await pages.async_next();
    } catch (const request_timeout&) {
        late = true;
    }
    EXPECT_TRUE(late);
}

TEST_F(pages_test, no_io_thread_is_blocked)
{
    sizes = {};
    boost::asio::co_spawn(get_executor(*db), block_on_the_io_thread(*db), boost::asio::use_future).get();
    EXPECT_EQ(asked, 1) << "a range that is refused asks for nothing";
}

TEST_F(pages_test, a_range_reads_the_same_rows)
{
    sizes = {3, 2, 0, 4};
    std::int32_t next = 0;
    for (const line& row : db->find<line>())
        EXPECT_EQ(row.id, next++);
    EXPECT_EQ(next, 9);
}

TEST_F(pages_test, a_range_throws_what_the_page_throws)
{
    sizes = {3, 2};
    fails_at = 1;
    int read = 0;
    const auto read_rows = [&] {
        for (const line& row : db->find<line>())
            read += row.id >= 0 ? 1 : 0;
    };
    EXPECT_THROW(read_rows(), invalid_query);
    EXPECT_EQ(read, 3);
}

} // namespace
} // namespace cassium
