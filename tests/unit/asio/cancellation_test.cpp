// Operations that end because somebody does not want them any more.
#include "support/entry_node.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/experimental/parallel_group.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>

#include <future>

namespace cassium {
namespace {

namespace asio = boost::asio;
using testing::entry;
using namespace std::chrono_literals;
using clock = std::chrono::steady_clock;

class cancellation_test : public ::testing::Test {
protected:
    cancellation_test()
    {
        db.save(node.some);
        (void)db.get<entry>(1);
        (void)db.find<entry>().all();
        node.fall_silent();
    }

    testing::entry_node node;
    session db = node.connect();
};

TEST_F(cancellation_test, a_signal_ends_an_operation_at_once_and_the_connection_goes_on)
{
    const auto connections = db.stats().connections;
    for (const auto type :
         {asio::cancellation_type::terminal, asio::cancellation_type::partial, asio::cancellation_type::total}) {
        asio::cancellation_signal signal;
        std::promise<failure> ended;
        const int before = node.heard;
        db.async_get<entry>(1, asio::bind_cancellation_slot(signal.slot(), [&ended](const result<entry>& got) {
                                ended.set_value(got.error());
                            }));
        node.wait_until_heard(before + 1);
        signal.emit(type);
        const failure why = ended.get_future().get();
        EXPECT_EQ(why.code(), client_errc::canceled);
        EXPECT_EQ(why.code(), std::errc::operation_canceled);
        EXPECT_EQ(why.written(), written::maybe) << "the request had been sent";
    }
    EXPECT_EQ(db.stats().orphaned, 3u) << "the answers are still to come";
    node.speak();
    EXPECT_EQ(db.async_get<entry>(1, asio::use_future).get().at, 2);
    EXPECT_EQ(db.stats().connections, connections);
}

TEST_F(cancellation_test, a_signal_after_the_end_or_to_nobody_does_nothing)
{
    node.speak();
    asio::cancellation_signal signal;
    std::promise<bool> ended;
    db.async_get<entry>(1, asio::bind_cancellation_slot(signal.slot(), [&ended](const result<entry>& got) {
                            ended.set_value(got.has_value());
                        }));
    EXPECT_TRUE(ended.get_future().get());
    signal.emit(asio::cancellation_type::terminal);
    signal.emit(asio::cancellation_type::terminal);
    EXPECT_EQ(db.get<entry>(1).at, 2);
}

TEST_F(cancellation_test, a_signal_may_outlive_the_session)
{
    asio::cancellation_signal signal;
    std::promise<std::error_code> ended;
    {
        session gone = node.connect();
        gone.async_get<entry>(1, asio::bind_cancellation_slot(signal.slot(), [&ended](const result<entry>& got) {
                                  ended.set_value(got.error().code());
                              }));
    }
    EXPECT_EQ(ended.get_future().get(), client_errc::closed);
    signal.emit(asio::cancellation_type::all);
}

TEST_F(cancellation_test, an_operation_or_a_timer_ends_with_the_timer)
{
    using namespace asio::experimental::awaitable_operators;
    asio::io_context io;
    const auto begin = clock::now();
    auto done = asio::co_spawn(
        io,
        [&]() -> asio::awaitable<std::size_t> {
            asio::steady_timer timer(io, 20ms);
            const auto first =
                co_await (db.async_get<entry>(1, asio::use_awaitable) || timer.async_wait(asio::use_awaitable));
            co_return first.index();
        },
        asio::use_future);
    io.run();
    EXPECT_EQ(done.get(), 1u);
    EXPECT_LT(clock::now() - begin, 5s) << "and not with the operation's own time";
}

TEST_F(cancellation_test, on_the_sessions_own_thread_too)
{
    using namespace asio::experimental::awaitable_operators;
    auto done = asio::co_spawn(
        db.get_executor(),
        [&]() -> asio::awaitable<std::size_t> {
            asio::steady_timer timer(co_await asio::this_coro::executor, 20ms);
            const auto first =
                co_await (db.async_get<entry>(1, asio::use_awaitable) || timer.async_wait(asio::use_awaitable));
            co_return first.index();
        },
        asio::use_future);
    EXPECT_EQ(done.get(), 1u);
}

TEST_F(cancellation_test, the_first_of_a_group_ends_the_others)
{
    std::promise<std::pair<std::error_code, std::error_code>> done;
    asio::io_context io;
    asio::steady_timer timer(io, 10ms);
    asio::experimental::make_parallel_group(db.async_get<entry>(1, asio::deferred),
                                            db.async_save(node.some, asio::deferred), timer.async_wait(asio::deferred))
        .async_wait(asio::experimental::wait_for_one(),
                    asio::bind_executor(io, [&](auto, result<entry> got, result<void> saved, auto) {
                        done.set_value({got.error().code(), saved.error().code()});
                    }));
    io.run();
    const auto [got, saved] = done.get_future().get();
    EXPECT_EQ(got, client_errc::canceled);
    EXPECT_EQ(saved, client_errc::canceled);
}

TEST_F(cancellation_test, a_coroutine_that_awaits_bare_can_be_ended)
{
    asio::io_context io;
    asio::cancellation_signal signal;
    std::error_code code;
    asio::co_spawn(
        io,
        [&]() -> asio::awaitable<void> {
            const auto got = co_await db.async_get<entry>(1).as_result();
            code = got.error().code();
        },
        asio::bind_cancellation_slot(signal.slot(), [](std::exception_ptr) {}));
    asio::steady_timer timer(io, 10ms);
    timer.async_wait([&signal](auto) { signal.emit(asio::cancellation_type::terminal); });
    io.run();
    EXPECT_EQ(code, client_errc::canceled);
}

TEST_F(cancellation_test, the_next_page_can_be_ended_and_the_stream_with_it)
{
    auto pages = db.find<entry>().pages();
    asio::cancellation_signal signal;
    std::promise<std::error_code> ended;
    pages.async_next(
        asio::bind_cancellation_slot(signal.slot(), [&ended](const result<const std::vector<entry>*>& page) {
            ended.set_value(page.error().code());
        }));
    node.wait_until_heard(1);
    signal.emit(asio::cancellation_type::terminal);
    EXPECT_EQ(ended.get_future().get(), client_errc::canceled);
    EXPECT_EQ(pages.next(), nullptr) << "that was the end of it";
}

TEST_F(cancellation_test, a_synchronisation_can_be_ended)
{
    node.set_hook(
        [](testing::scripted_node::request& what) { return what.cql.find("system_schema") != what.cql.npos; });
    const session other = session::connect({.contact_points = {node.address()}, .keyspace = "k", .io_threads = 1});
    asio::cancellation_signal signal;
    std::promise<std::error_code> ended;
    other.async_sync_table<entry>(asio::bind_cancellation_slot(
        signal.slot(), [&ended](const result<sync_result>& done) { ended.set_value(done.error().code()); }));
    std::this_thread::sleep_for(20ms);
    signal.emit(asio::cancellation_type::terminal);
    EXPECT_EQ(ended.get_future().get(), client_errc::canceled);
}

TEST_F(cancellation_test, connecting_can_be_ended)
{
    // A listener that accepts and says nothing.
    asio::io_context io;
    asio::ip::tcp::acceptor silent(io, {asio::ip::make_address("127.0.0.1"), 0});
    const connect_params where{.contact_points = {"127.0.0.1:" + std::to_string(silent.local_endpoint().port())},
                               .connect_timeout = 30s};
    asio::cancellation_signal signal;
    std::error_code code;
    const auto begin = clock::now();
    async_connect(where, asio::bind_cancellation_slot(signal.slot(),
                                                      asio::bind_executor(io, [&code](const result<session>& made) {
                                                          code = made.error().code();
                                                      })));
    asio::steady_timer timer(io, 20ms);
    timer.async_wait([&signal](auto) { signal.emit(asio::cancellation_type::terminal); });
    io.run();
    EXPECT_EQ(code, client_errc::canceled);
    EXPECT_LT(clock::now() - begin, 10s);
}

} // namespace
} // namespace cassium
