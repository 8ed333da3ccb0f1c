// Whose end comes first: the session's, that of the context which its handlers belong to, or the operation's.
#include "support/entry_node.hpp"
#include "support/hex.hpp"
#include "support/semaphore.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>

#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace cassium {
namespace {

namespace asio = boost::asio;
using testing::entry;
using namespace std::chrono_literals;

/// Says when the last copy of it has gone.
std::shared_ptr<void> tell_end(bool& ended)
{
    return {nullptr, [&ended](void*) { ended = true; }};
}

class lifetime_test : public ::testing::Test {
protected:
    testing::entry_node node;
    session db = node.connect(2);
};

#if defined(__clang__) || !defined(__GNUC__) || __GNUC__ >= 13 // others refuse it: see cassium::operations
asio::awaitable<void> await_rows_that_are_gone(const session_ref& db)
{
    auto of_temporary = db.async_save(entry{.id = 7, .at = 8});
    entry moved{.id = 9, .at = 10};
    auto of_moved = db.as_results().async_save(std::move(moved), {.timestamp = {}});
    moved = {};
    co_await std::move(of_temporary);
    EXPECT_TRUE(co_await std::move(of_moved));
}

TEST_F(lifetime_test, a_temporary_row_goes_with_its_operation)
{
    std::vector<std::string> bodies;
    node.set_hook([&](testing::scripted_node::request& what) {
        if (what.envelope.header.opcode == protocol::opcode::execute)
            bodies.push_back(test::to_hex(what.envelope.body));
        return false;
    });
    asio::co_spawn(get_executor(db), await_rows_that_are_gone(db), asio::use_future).get();
    ASSERT_EQ(bodies.size(), 2u);
    EXPECT_NE(bodies[0].find("0000000400000007000000080000000000000008"), std::string::npos);
    EXPECT_NE(bodies[1].find("000000040000000900000008000000000000000a"), std::string::npos);
}
#endif

TEST_F(lifetime_test, handlers_are_destroyed_with_their_context_and_never_called)
{
    (void)db.get<entry>(1);
    node.fall_silent();
    bool called = false;
    bool destroyed = false;
    {
        asio::io_context own;
        db.async_get<entry>(
            1, asio::bind_executor(own, [&called, end = tell_end(destroyed)](const result<entry>&) { called = true; }));
        node.wait_until_heard(1);
        EXPECT_FALSE(destroyed);
    }
    EXPECT_TRUE(destroyed);
    db.close();
    EXPECT_FALSE(called);
}

TEST_F(lifetime_test, coroutines_are_destroyed_with_their_context)
{
    (void)db.get<entry>(1);
    (void)db.find<entry>().all();
    node.fall_silent();
    bool destroyed[4] = {};
    {
        asio::io_context own;
        const auto wait = [&](int which) -> asio::awaitable<void> {
            const auto end = tell_end(destroyed[which]);
            if (which == 0)
                (void)co_await db.async_get<entry>(1);
            if (which == 1)
                (void)co_await db.async_get<entry>(1, asio::use_awaitable);
            auto pages = db.find<entry>().pages();
            if (which == 2)
                (void)co_await pages.async_next();
            if (which == 3)
                (void)co_await db.async_sync_table<entry>();
        };
        for (int i = 0; i < 3; ++i)
            asio::co_spawn(own, wait(i), asio::detached);
        own.run_for(30ms);
    }
    for (int i = 0; i < 3; ++i)
        EXPECT_TRUE(destroyed[i]) << i;
    node.speak();
    EXPECT_EQ(db.get<entry>(1).at, 2);
}

TEST_F(lifetime_test, a_handler_that_owns_the_session_may_be_destroyed_with_its_context)
{
    auto owned = std::make_shared<session>(node.connect());
    (void)owned->get<entry>(1);
    node.fall_silent();
    {
        asio::io_context own;
        session& there = *owned;
        there.async_get<entry>(1, asio::bind_executor(own, [keep = std::move(owned)](const result<entry>&) {}));
        node.wait_until_heard(1);
    } // the session closes in here, with the request under way
    node.speak();
    EXPECT_EQ(db.get<entry>(1).at, 2);
}

TEST_F(lifetime_test, when_the_session_goes_first_handlers_hear_of_it_on_their_context)
{
    std::optional<session> gone(node.connect());
    (void)gone->get<entry>(1);
    node.fall_silent();
    asio::io_context own;
    std::error_code code;
    std::thread::id on;
    gone->async_get<entry>(1, asio::bind_executor(own, [&](const result<entry>& got) {
                               code = got.error().code();
                               on = std::this_thread::get_id();
                           }));
    node.wait_until_heard(1);
    gone.reset();
    EXPECT_FALSE(code) << "nobody runs the context yet";
    own.run();
    EXPECT_EQ(code, client_errc::closed);
    EXPECT_EQ(on, std::this_thread::get_id());
}

TEST_F(lifetime_test, what_an_awaited_write_refers_to_may_go_with_its_context)
{
    testing::semaphore asked{0};
    testing::semaphore go_on{0};
    std::atomic<int> written{0};
    node.set_hook([&](testing::scripted_node::request& what) {
        if (what.envelope.header.opcode == protocol::opcode::prepare) {
            asked.release();
            static_cast<void>(go_on.try_acquire_for(30s));
        }
        written += what.envelope.header.opcode == protocol::opcode::execute ||
                           what.envelope.header.opcode == protocol::opcode::batch
                       ? 1
                       : 0;
        return false;
    });
    for (const bool batched : {false, true}) {
        const session other = node.connect();
        {
            asio::io_context own;
            asio::co_spawn(
                own,
                [&]() -> asio::awaitable<void> {
                    const entry row{.id = 1, .at = 2};
                    auto batch = other.batch().save(row);
                    if (batched)
                        co_await batch.async_execute();
                    else
                        co_await other.async_save(row);
                },
                asio::detached);
            own.poll();
            ASSERT_TRUE(asked.try_acquire_for(30s));
        }
        go_on.release(); // the row has gone
        for (int i = 0; i < 5000 && written != (batched ? 2 : 1); ++i)
            std::this_thread::sleep_for(1ms);
    }
    EXPECT_EQ(written, 2);
}

TEST_F(lifetime_test, a_coroutine_of_the_session_goes_on_where_it_is_until_it_ends)
{
    (void)db.get<entry>(1);
    node.fall_silent();
    std::atomic<int> elsewhere{0};
    std::atomic<int> ended{0};
    std::optional<session> gone(node.connect());
    for (int i = 0; i < 4; ++i)
        asio::co_spawn(
            gone->get_executor(),
            [](session_ref with, std::atomic<int>& elsewhere) -> asio::awaitable<void> {
                const auto home = std::this_thread::get_id();
                for (int turn = 0; turn < 20; ++turn) {
                    (void)co_await with.async_get<entry>(1).as_result();
                    elsewhere += std::this_thread::get_id() != home ? 1 : 0;
                }
            }(session_ref(*gone), elsewhere),
            [&ended](const std::exception_ptr&) { ++ended; });
    node.wait_until_heard(4);
    gone.reset();
    EXPECT_EQ(ended, 4);
    EXPECT_EQ(elsewhere, 0);
}

TEST_F(lifetime_test, an_operation_for_later_may_begin_when_the_session_has_gone)
{
    connect_params where = node.params();
    where.keyspace = "k";
    std::optional<session> gone(session::connect(where));
    (void)gone->get<entry>(1);
    auto deferred = gone->async_get<entry>(1, asio::deferred);
    auto lazy = gone->async_get<entry>(1, asio::use_awaitable);
    auto renewed = gone->async_get<entry>(1, asio::as_tuple(asio::deferred));
    auto page = gone->find<entry>().pages().async_next(asio::deferred);
    auto sync = gone->async_sync_table<entry>(asio::deferred);
    gone.reset();
    asio::io_context own;
    int closed = 0;
    const auto count = [&closed](const std::error_code& code) { closed += code == client_errc::closed ? 1 : 0; };
    std::move(deferred)(asio::bind_executor(own, [&](const result<entry>& what) { count(what.error().code()); }));
    std::move(renewed)(asio::bind_executor(
        own, [&](const std::tuple<failure, std::optional<entry>>& what) { count(std::get<0>(what).code()); }));
    std::move(sync)(asio::bind_executor(own, [&](const result<sync_result>& what) { count(what.error().code()); }));
    std::move(page)(asio::bind_executor(own, [](const auto& what) { EXPECT_TRUE(what || what.error()); }));
    asio::co_spawn(own, std::move(lazy),
                   [&](const std::exception_ptr& failed, const entry&) { count(failure::of(failed).code()); });
    own.run();
    EXPECT_EQ(closed, 4);
}

TEST_F(lifetime_test, contexts_that_end_while_answers_come_are_not_touched_any_more)
{
    std::atomic<int> ended{0};
    for (int round = 0; round < 60; ++round) {
        asio::io_context own;
        std::optional<asio::executor_work_guard<asio::io_context::executor_type>> work(own.get_executor());
        std::thread runner([&own] { own.run(); });
        for (int i = 0; i < 50; ++i)
            db.async_get<entry>(1, asio::bind_executor(own, [&ended](const result<entry>&) { ++ended; }));
        if (round % 3 == 0)
            std::this_thread::sleep_for(std::chrono::microseconds(20 * round));
        own.stop();
        runner.join();
    }
    EXPECT_EQ(db.get<entry>(1).at, 2);
    EXPECT_LE(ended, 60 * 50);
}

TEST_F(lifetime_test, sessions_that_end_while_handlers_are_run_elsewhere_leave_none_out)
{
    for (int round = 0; round < 30; ++round) {
        asio::thread_pool pool(2);
        std::atomic<int> ended{0};
        {
            session gone = node.connect();
            for (int i = 0; i < 50; ++i)
                gone.async_get<entry>(1, asio::bind_executor(pool, [&ended](const result<entry>&) { ++ended; }));
        }
        pool.join();
        EXPECT_EQ(ended, 50) << "one each, with an answer or with closed";
    }
}

TEST_F(lifetime_test, strands_and_other_executors_get_their_handlers)
{
    asio::thread_pool pool(2);
    const auto strand = asio::make_strand(pool.get_executor());
    const asio::any_io_executor any = strand;
    std::atomic<int> inside{0};
    const auto count = [&](const result<entry>& got) { inside += got && strand.running_in_this_thread() ? 1 : 0; };
    db.async_get<entry>(1, asio::bind_executor(strand, count));
    db.async_get<entry>(1, asio::bind_executor(any, count));
    std::promise<bool> own;
    const auto own_strand = asio::make_strand(db.get_executor());
    db.async_get<entry>(1, asio::bind_executor(own_strand, [&](const result<entry>&) {
                            own.set_value(own_strand.running_in_this_thread());
                        }));
    EXPECT_TRUE(own.get_future().get());
    pool.join();
    EXPECT_EQ(inside, 2);
}

TEST_F(lifetime_test, an_operation_started_elsewhere_uses_every_io_thread_in_turn)
{
    (void)db.get<entry>(1);
    std::mutex mutex;
    std::map<std::thread::id, int> threads;
    std::vector<std::promise<void>> done(8);
    for (std::promise<void>& each : done)
        db.async_get<entry>(1, [&](const result<entry>&) {
            {
                const std::lock_guard lock(mutex);
                ++threads[std::this_thread::get_id()];
            }
            each.set_value();
        });
    for (std::promise<void>& each : done)
        each.get_future().get();
    ASSERT_EQ(threads.size(), 2u);
    EXPECT_EQ(threads.begin()->second, 4) << "its handler runs where it was carried out";
}

TEST_F(lifetime_test, a_handle_that_outlives_the_session_answers_closed)
{
    std::optional<session> gone(node.connect());
    const session_ref left = *gone;
    auto query = gone->find<entry>();
    auto update = gone->update<entry>(1).set(col<& entry::at> = 3);
    auto batch = gone->batch();
    batch.save(node.some);
    auto pages = gone->find<entry>().pages();
    (void)pages.next();
    gone.reset();
    EXPECT_EQ(left.as_results().get<entry>(1).error().code(), client_errc::closed);
    EXPECT_EQ(testing::code_of([&] { (void)query.all(); }), client_errc::closed);
    EXPECT_EQ(testing::code_of([&] { std::move(update).execute(); }), client_errc::closed);
    EXPECT_EQ(testing::code_of([&] { batch.execute(); }), client_errc::closed);
    EXPECT_EQ(pages.next(), nullptr);
    std::promise<std::error_code> called;
    left.async_get<entry>(1, [&called](const result<entry>& got) { called.set_value(got.error().code()); });
    EXPECT_EQ(called.get_future().get(), client_errc::closed)
        << "a handler without an executor, and no I/O thread left";
    EXPECT_EQ(left.stats().protocol_version, 5);
}

TEST_F(lifetime_test, a_context_may_end_while_connecting_for_it)
{
    asio::io_context listening;
    asio::ip::tcp::acceptor silent(listening, {asio::ip::make_address("127.0.0.1"), 0});
    const connect_params where{.contact_points = {"127.0.0.1:" + std::to_string(silent.local_endpoint().port())},
                               .connect_timeout = 30s};
    bool called = false;
    bool destroyed = false;
    {
        asio::io_context own;
        async_connect(where, asio::bind_executor(
                                 own, [&called, end = tell_end(destroyed)](const result<session>&) { called = true; }));
        own.run_for(10ms);
    }
    EXPECT_TRUE(destroyed);
    EXPECT_FALSE(called);
}

TEST_F(lifetime_test, connecting_gives_a_session_or_says_why_there_is_none)
{
    asio::io_context own;
    std::error_code refused;
    std::error_code unusable;
    bool works = false;
    asio::co_spawn(
        own,
        [&]() -> asio::awaitable<void> {
            const connect_params where = node.params();
            session made = co_await async_connect(where, asio::use_awaitable);
            const entry got = co_await made.async_get<entry>(1);
            works = got.at == 2;
            const connect_params nowhere{.contact_points = {"127.0.0.1:1"}};
            auto [why, none] = co_await async_connect(nowhere, asio::as_tuple(asio::use_awaitable));
            refused = why.code();
            const connect_params wrong{.protocol_version = 3};
            auto [reason, nothing] = co_await async_connect(wrong, asio::as_tuple(asio::use_awaitable));
            unusable = reason.code();
        },
        asio::detached);
    own.run();
    EXPECT_TRUE(works);
    EXPECT_EQ(refused, client_errc::connection_refused);
    EXPECT_EQ(unusable, client_errc::invalid_argument);
}

TEST_F(lifetime_test, a_session_runs_on_contexts_of_the_program)
{
    asio::io_context own;
    const std::thread::id here = std::this_thread::get_id();
    bool done = false;
    asio::co_spawn(
        own,
        [&]() -> asio::awaitable<void> {
            const connect_params where = node.params();
            session made = co_await async_connect(own, where, asio::use_awaitable);
            EXPECT_EQ(made.get_executor(), own.get_executor());
            EXPECT_EQ(made.io_threads(), 1u);
            const entry got = co_await made.async_get<entry>(1);
            EXPECT_EQ(got.at, 2);
            EXPECT_EQ(std::this_thread::get_id(), here) << "no other thread has to do with it";
            EXPECT_EQ(testing::code_of([&] { (void)made.get<entry>(1); }), client_errc::blocking_on_io_thread);
            made.close();
            done = true;
        },
        asio::detached);
    own.run();
    EXPECT_TRUE(done);
}

TEST_F(lifetime_test, a_session_runs_on_several_contexts_with_a_thread_each)
{
    asio::io_context contexts[2];
    std::vector<std::thread> threads;
    std::vector<asio::executor_work_guard<asio::io_context::executor_type>> work;
    for (asio::io_context& each : contexts) {
        work.emplace_back(each.get_executor());
        threads.emplace_back([&each] { each.run(); });
    }
    {
        const std::vector<std::reference_wrapper<asio::io_context>> all(std::begin(contexts), std::end(contexts));
        session made = async_connect(all, node.params(), asio::use_future).get();
        EXPECT_EQ(made.io_threads(), 2u);
        for (int i = 0; i < 10; ++i)
            EXPECT_EQ(made.get<entry>(1).at, 2) << "blocking calls of other threads are served as well";
        std::vector<std::future<void>> saved;
        for (int i = 0; i < 10; ++i)
            saved.push_back(made.async_save(node.some, asio::use_future));
        for (std::future<void>& each : saved)
            each.get();
    }
    work.clear();
    for (std::thread& each : threads)
        each.join();
}

} // namespace
} // namespace cassium
