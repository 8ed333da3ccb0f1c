// Sessions whose I/O threads are the program's: it runs them when it likes, or not at all.
#include "support/entry_node.hpp"
#include "support/memory.hpp"
#include "support/time_limit.hpp"

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_future.hpp>

#include <array>
#include <functional>
#include <future>
#include <optional>
#include <stdexcept>
#include <string>
#include <sys/resource.h>
#include <thread>
#include <utility>
#include <vector>

namespace cassium {
namespace {

namespace asio = boost::asio;
using testing::code_of;
using testing::entry;
using testing::time_of;
using namespace std::chrono_literals;

class own_context_test : public ::testing::Test {
protected:
    own_context_test()
    {
        connect_params where = node.params();
        where.keyspace = "k";
        async_connect(io, where, [this](result<session> what) { connected.emplace(std::move(what)); });
        while (!connected)
            io.run_one();
        db.emplace(std::move(*connected).value());
    }
    ~own_context_test() override
    {
        if (db)
            db->close();
        io.restart();
        io.run_for(5s);
    }
    void run_until(const std::function<bool()>& holds)
    {
        for (int i = 0; i < 5000 && !holds(); ++i) {
            io.restart();
            io.run_for(1ms);
        }
    }

    testing::entry_node node;
    asio::io_context io;
    std::optional<result<session>> connected;
    std::optional<session> db;
};

TEST_F(own_context_test, nothing_is_sent_after_close_though_the_context_runs_later)
{
    std::array<std::error_code, 3> codes{};
    const auto keep = [&codes](int which) {
        return [&codes, which](const result<entry>& what) { codes.at(which) = what.error().code(); };
    };
    db->async_get<entry>(1, keep(0)); // waits for its statement
    const auto executes = node.executes();
    db->close();
    db->async_get<entry>(1, keep(1));
    asio::post(io, [&] { db->async_get<entry>(1, keep(2)); });
    run_until([&] { return codes[0] && codes[1] && codes[2]; });
    for (const std::error_code& code : codes)
        EXPECT_EQ(code, client_errc::closed);
    EXPECT_EQ(node.executes(), executes);
}

TEST_F(own_context_test, blocking_calls_need_nobody_to_run_it)
{
    EXPECT_EQ(db->get<entry>(1).at, 2);
    db->save(node.some);
    std::vector<std::thread> threads;
    std::atomic<int> right{0};
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] {
            for (int n = 0; n < 200; ++n)
                right += db->get<entry>(1).at == 2 ? 1 : 0;
        });
    for (std::thread& each : threads)
        each.join();
    EXPECT_EQ(right, 8 * 200);
}

TEST_F(own_context_test, blocking_calls_time_out_each_for_itself)
{
    (void)db->get<entry>(1);
    node.fall_silent();
    std::vector<std::thread> threads;
    std::atomic<int> timeouts{0};
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&, i] {
            const session_ref impatient = db->with({.timeout = std::chrono::milliseconds(20 * (i + 1))});
            for (int n = 0; n < 3; ++n)
                timeouts += code_of([&] { (void)impatient.get<entry>(1); }) == client_errc::timeout ? 1 : 0;
        });
    for (std::thread& each : threads)
        each.join();
    EXPECT_EQ(timeouts, 4 * 3);
    node.speak();
    EXPECT_EQ(db->get<entry>(1).at, 2);
}

TEST_F(own_context_test, close_frees_who_waits)
{
    (void)db->get<entry>(1);
    node.fall_silent();
    std::vector<std::future<std::error_code>> codes;
    for (int i = 0; i < 4; ++i)
        codes.push_back(
            std::async(std::launch::async, [this] { return code_of([this] { (void)db->get<entry>(1); }); }));
    node.wait_until_heard(4);
    db->close();
    for (auto& each : codes)
        EXPECT_EQ(each.get(), client_errc::closed);
    EXPECT_EQ(code_of([this] { (void)db->get<entry>(1); }), client_errc::closed);
}

TEST_F(own_context_test, a_range_that_nobody_serves_ends_with_its_timeout)
{
    const auto impatient = db->with({.timeout = 50ms});
    const auto read = [&] {
        for (const entry& each : impatient.find<entry>())
            EXPECT_EQ(each.at, 2);
    };
    std::error_code code;
    EXPECT_LT(time_of("a range", [&] { code = code_of(read); }), 5s);
    EXPECT_EQ(code, client_errc::timeout);
    auto pages = impatient.find<entry>().pages();
    EXPECT_EQ(code_of([&] { (void)pages.next(); }), client_errc::timeout);
    EXPECT_EQ(pages.next(), nullptr) << "after an error there are no more pages";
}

TEST_F(own_context_test, a_synchronisation_needs_nobody_to_run_it)
{
    node.set_hook([](testing::scripted_node::request& what) {
        if (what.envelope.header.opcode != protocol::opcode::prepare)
            return false;
        what.connection.error(what.envelope.header.stream, server_errc::unauthorized, "no");
        return true;
    });
    EXPECT_EQ(code_of([this] { (void)db->sync_table<entry>(); }), server_errc::unauthorized);
}

TEST_F(own_context_test, without_descriptors_blocking_calls_say_so)
{
    if (testing::is_sanitized)
        GTEST_SKIP() << "a sanitizer needs descriptors of its own";
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    const rlim_t before = std::exchange(limit.rlim_cur, 0);
    ::setrlimit(RLIMIT_NOFILE, &limit); // for new ones
    const std::error_code got = code_of([this] { (void)db->get<entry>(1); });
    const std::error_code saved = code_of([this] { db->save(node.some); });
    const std::error_code synced = code_of([this] { (void)db->sync_table<entry>(); });
    limit.rlim_cur = before;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    EXPECT_EQ(got, client_errc::connect_failed);
    EXPECT_EQ(saved, client_errc::connect_failed);
    EXPECT_EQ(synced, client_errc::connect_failed);
    EXPECT_EQ(db->get<entry>(1).at, 2);
}

TEST_F(own_context_test, connecting_ends_on_the_context)
{
    std::thread::id on;
    connect_params wrong = node.params();
    wrong.port = 0;
    async_connect(io, wrong, [&on](const result<session>& what) {
        EXPECT_EQ(what.error().code(), client_errc::invalid_argument);
        on = std::this_thread::get_id();
    });
    run_until([&on] { return on != std::thread::id(); });
    EXPECT_EQ(on, std::this_thread::get_id());
}

TEST_F(own_context_test, what_begins_when_the_session_has_gone_ends_on_the_context)
{
    const session_ref kept = *db;
    db.reset();
    std::thread::id on;
    kept.async_get<entry>(1, [&on](const result<entry>& what) {
        EXPECT_EQ(what.error().code(), client_errc::closed);
        on = std::this_thread::get_id();
    });
    run_until([&on] { return on != std::thread::id(); });
    EXPECT_EQ(on, std::this_thread::get_id());
}

TEST_F(own_context_test, what_a_handler_throws_leaves_run_and_nothing_else_is_lost)
{
    int called = 0;
    const auto thrown_by = [&](const auto& start) {
        start();
        std::string what;
        for (int i = 0; i < 5000 && what.empty(); ++i) {
            io.restart();
            try {
                io.run_for(1ms);
            } catch (const std::runtime_error& e) {
                what = e.what();
            }
        }
        return what;
    };
    const auto throws = [](const result<entry>&) { throw std::runtime_error("mine"); };
    EXPECT_EQ(thrown_by([&] { db->async_get<entry>(1, throws); }), "mine");
    EXPECT_EQ(thrown_by([&] { db->async_get<entry>(1, asio::bind_executor(asio::make_strand(io), throws)); }), "mine");
    EXPECT_EQ(thrown_by([&] {
                  db->async_get<entry>(1, throws);
                  db->async_get<entry>(1, [&called](const result<entry>& got) { called += got ? 1 : 0; });
              }),
              "mine");
    EXPECT_EQ(thrown_by([&] {
                  asio::co_spawn(
                      io,
                      [&]() -> asio::awaitable<void> {
                          (void)co_await db->async_get<entry>(1);
                          throw std::runtime_error("from a coroutine");
                      },
                      [](const std::exception_ptr& failed) { std::rethrow_exception(failed); });
              }),
              "from a coroutine");
    EXPECT_EQ(thrown_by([&] {
                  async_connect(io, node.params(), [](const result<session>&) { throw std::runtime_error("early"); });
              }),
              "early");
    run_until([&called] { return called == 1; });
    EXPECT_EQ(called, 1);
    EXPECT_EQ(db->get<entry>(1).at, 2);
}

} // namespace
} // namespace cassium
