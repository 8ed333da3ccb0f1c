// The life of a session against a scripted node: moved, closed twice, closed with work under way, closed from within.
#include "support/scripted_node.hpp"

#include <cassium/async.hpp>
#include <cassium/cassium.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_future.hpp>
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <future>
#include <memory>
#include <thread>
#include <vector>

namespace cassium {
namespace {

struct note {
    std::int32_t id = 0;
    std::int64_t at = 0;
};

} // namespace
} // namespace cassium

template <>
inline constexpr auto cassium::table_of<cassium::note> =
    cassium::table<cassium::note>("notes").partition_key<&cassium::note::id>();

namespace cassium {
namespace {

using namespace std::chrono_literals;

template <class Function>
std::error_code code_of(Function&& function)
{
    try {
        function();
    } catch (const std::system_error& e) {
        return e.code();
    }
    return {};
}

class session_test : public ::testing::Test {
protected:
    session_test()
    {
        byte_buffer row;
        byte_writer out(row);
        encode_row(note{.id = 1, .at = 2}, write_mode::save, out);
        node.know(query::select_by_key<note>::statement(), 1, row.view());
        node.know(query::insert_statement<note, query::insert_flavor::save>(some).statement());
    }

    session connect(unsigned threads = 1) const
    {
        return session::connect({.contact_points = {node.address()}, .io_threads = threads, .request_timeout = 20s});
    }

    /// From now on EXECUTE is not answered.
    void fall_silent()
    {
        node.set_hook([this](testing::scripted_node::request& request) {
            const bool executes = request.envelope.header.opcode == protocol::opcode::execute;
            heard += executes ? 1 : 0;
            return executes;
        });
    }
    void wait_until_heard(int count) const
    {
        for (int i = 0; i < 2000 && heard < count; ++i)
            std::this_thread::sleep_for(1ms);
        ASSERT_GE(heard, count);
    }

    note some{.id = 1, .at = 2};
    std::atomic<int> heard{0};
    testing::scripted_node node;
};

TEST_F(session_test, works_on_after_it_was_moved_and_closes_what_it_replaces)
{
    session first = connect();
    first.save(some);
    session second = std::move(first);
    EXPECT_EQ(second.get<note>(1).at, 2);
    session third = connect();
    fall_silent();
    std::future<void> pending = third.async_save(some, boost::asio::use_future);
    wait_until_heard(1);
    third = std::move(second);
    EXPECT_EQ(code_of([&] { pending.get(); }), client_errc::closed) << "what the replaced session had under way";
    node.set_hook({});
    EXPECT_EQ(third.get<note>(1).at, 2);
    session& same = third;
    third = std::move(same);
    EXPECT_EQ(third.get<note>(1).at, 2) << "moved to itself";
}

TEST_F(session_test, may_be_closed_twice_and_refuses_what_comes_later)
{
    session db = connect();
    db.save(some);
    db.close();
    db.close();
    EXPECT_EQ(code_of([&] { db.save(some); }), client_errc::closed);
    EXPECT_EQ(code_of([&] { (void)db.get<note>(1); }), client_errc::closed);
    EXPECT_EQ(code_of([&] { db.execute("SELECT"); }), client_errc::closed);
    EXPECT_EQ(code_of([&] { db.sync_table<note>({.dry_run = true}); }), client_errc::no_keyspace);
}

TEST_F(session_test, may_be_closed_by_several_threads_at_once)
{
    for (int round = 0; round < 20; ++round) {
        session db = connect(2);
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&db] { db.close(); });
    }
}

TEST_F(session_test, closing_ends_blocking_calls_of_other_threads)
{
    session db = connect(2);
    db.save(some);
    (void)db.get<note>(1);
    fall_silent();
    std::atomic<int> closed{0};
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] { closed += code_of([&] { (void)db.get<note>(1); }) == client_errc::closed ? 1 : 0; });
    wait_until_heard(4);
    const auto begin = std::chrono::steady_clock::now();
    db.close();
    threads.clear();
    EXPECT_EQ(closed, 4);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, 10s) << "not their deadlines ended them";
}

boost::asio::awaitable<void> save_until_closed(session& db, const note& some, std::atomic<int>& ended)
{
    std::error_code code;
    while (!code) {
        try {
            co_await db.async_save(some);
        } catch (const error& e) {
            code = e.code();
        }
    }
    ended += code == client_errc::closed ? 1 : 0;
}

TEST_F(session_test, closing_amid_many_coroutines_ends_each_of_them_once)
{
    std::atomic<int> ended{0};
    {
        session db = connect(2);
        for (std::size_t i = 0; i < 64; ++i)
            boost::asio::co_spawn(get_executor(db, i % 2), save_until_closed(db, some, ended), boost::asio::detached);
        std::this_thread::sleep_for(50ms);
    }
    EXPECT_EQ(ended, 64);
}

TEST_F(session_test, may_be_destroyed_on_its_own_thread_with_work_under_way)
{
    auto db = std::make_unique<session>(connect());
    db->save(some);
    fall_silent();
    std::promise<std::error_code> pending;
    db->async_save(some, [&pending](const result<void>& saved) { pending.set_value(saved.error().code()); });
    wait_until_heard(1);
    const auto executor = get_executor(*db);
    boost::asio::post(executor, [owned = std::move(db)]() mutable { owned.reset(); });
    EXPECT_EQ(pending.get_future().get(), client_errc::closed);
}

TEST_F(session_test, a_blocking_call_on_an_io_thread_is_refused_whatever_it_is)
{
    session db = connect();
    const auto refused = [&](auto function) {
        std::promise<std::error_code> result;
        boost::asio::post(get_executor(db), [&] { result.set_value(code_of(function)); });
        return result.get_future().get() == client_errc::blocking_on_io_thread;
    };
    EXPECT_TRUE(refused([&] { db.save(some); }));
    EXPECT_TRUE(refused([&] { (void)db.get<note>(1); }));
    EXPECT_TRUE(refused([&] { (void)db.find<note>().all(); }));
    EXPECT_TRUE(refused([&] { (void)db.count<note>(); }));
    EXPECT_TRUE(refused([&] {
        for (const note& each : db.find<note>())
            (void)each;
    }));
    EXPECT_TRUE(refused([&] { db.update<note>(1).set(col<& note::at> = 3).execute(); }));
    EXPECT_TRUE(refused([&] { db.erase<note>(1); }));
    EXPECT_TRUE(refused([&] { db.execute("SELECT"); }));
    EXPECT_TRUE(refused([&] { (void)db.sync_table<note>(); }));
    EXPECT_EQ(db.get<note>(1).at, 2) << "and nothing of it harmed the session";
}

TEST_F(session_test, another_session_may_be_asked_on_an_io_thread)
{
    session db = connect();
    session other = connect();
    std::promise<std::int64_t> result;
    boost::asio::post(get_executor(db), [&] { result.set_value(other.get<note>(1).at); });
    EXPECT_EQ(result.get_future().get(), 2);
}

} // namespace
} // namespace cassium
