// Operations that end before they have quite begun: in a loop they must not pile up on the stack, and no handler runs inside the
// function that starts its operation.
#include "support/scripted_node.hpp"

#include <cassium/async.hpp>
#include <cassium/cassium.hpp>

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
#include <gtest/gtest.h>

#include <coroutine>
#include <cstdint>
#include <future>
#include <semaphore>
#include <string>
#include <thread>

namespace cassium {
namespace {

struct page {
    std::string url;
    std::int32_t hits = 0;
};
struct numbered {
    std::int32_t id = 0;
    std::int32_t hits = 0;
};

} // namespace
} // namespace cassium

template <>
inline constexpr auto cassium::table_of<cassium::page> =
    cassium::table<cassium::page>("pages").partition_key<&cassium::page::url>();
template <>
inline constexpr auto cassium::table_of<cassium::numbered> =
    cassium::table<cassium::numbered>("numbered").partition_key<&cassium::numbered::id>();

namespace cassium {
namespace {

/// More than a stack of 8 MiB could hold at 200 bytes a turn.
constexpr int turns = 50'000;

class early_end_test : public ::testing::Test {
protected:
    early_end_test() { node.know(query::insert_statement<page, query::insert_flavor::save>(good).statement()); }
    session connect() const { return session::connect({.contact_points = {node.address()}, .io_threads = 1}); }

    const page good{.url = "/", .hits = 1};
    const page bad{}; // its key is empty: cannot be encoded
    testing::scripted_node node;
};

boost::asio::awaitable<int> fail_often(session& db, const page& good, const page& bad)
{
    co_await db.async_save(good);
    int failures = 0;
    for (int i = 0; i < turns; ++i) {
        try {
            co_await db.async_save(bad);
        } catch (const encode_error&) {
            ++failures;
        }
    }
    co_return failures;
}

TEST_F(early_end_test, a_loop_of_failures_in_an_asio_coroutine_does_not_pile_up)
{
    session db = connect();
    EXPECT_EQ(boost::asio::co_spawn(get_executor(db), fail_often(db, good, bad), boost::asio::use_future).get(), turns);
}

TEST_F(early_end_test, what_cannot_be_sent_is_the_failure_of_the_operation_and_not_of_the_call)
{
    session db = connect();
    const session_results values = db.as_results();
    constexpr std::int64_t too_much = std::int64_t{1} << 31;
    node.know(query::select_by_key<numbered>::statement());
    node.know(query::select_by_key<page, query::select_form::exists>::statement());
    node.know(query::delete_by_key<numbered>(1).statement());
    node.know(query::update_by_key<numbered>(1).set(col<& numbered::hits> = 1).statement());
    node.know(query::insert_statement<page, query::insert_flavor::save>(good).ttl(std::chrono::seconds(1)).statement());
    node.know(query::insert_statement<page, query::insert_flavor::insert_if_not_exists>(good)
                  .ttl(std::chrono::seconds(1))
                  .statement());
    const char* const nothing = nullptr;
    const write_options no_time{.ttl = std::chrono::seconds(-1)};
    EXPECT_EQ(values.save(good, no_time).error().code(), client_errc::value_out_of_range);
    EXPECT_EQ(values.insert_if_not_exists(good, no_time).error().code(), client_errc::value_out_of_range);
    EXPECT_EQ(values.get<numbered>(too_much).error().code(), client_errc::value_out_of_range);
    EXPECT_EQ(values.erase<numbered>(too_much).error().code(), client_errc::value_out_of_range);
    EXPECT_EQ(values.update<numbered>(too_much).set(col<& numbered::hits> = 1).execute().error().code(),
              client_errc::value_out_of_range);
    EXPECT_EQ(values.exists<page>(nothing).error().code(), client_errc::invalid_argument);

    std::promise<std::error_code> saved;
    db.async_save(good, no_time, [&saved](const result<void>& what) { saved.set_value(what.error().code()); });
    EXPECT_EQ(saved.get_future().get(), client_errc::value_out_of_range);
    std::promise<std::error_code> got;
    db.async_get<numbered>(too_much, [&got](const result<numbered>& what) { got.set_value(what.error().code()); });
    EXPECT_EQ(got.get_future().get(), client_errc::value_out_of_range);
    EXPECT_THROW((void)db.get<numbered>(too_much), encode_error);
}

/// A coroutine that knows nothing of Asio.
struct detached {
    struct promise_type {
        detached get_return_object() noexcept { return {}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_void() noexcept {}
        void unhandled_exception() noexcept { std::terminate(); }
    };
};

detached fail_often(session& db, const page& good, const page& bad, int& failures, std::binary_semaphore& done)
{
    co_await db.async_save(good); // goes on on the I/O thread
    for (int i = 0; i < turns; ++i) {
        try {
            co_await db.async_save(bad);
        } catch (const encode_error&) {
            ++failures;
        }
    }
    done.release();
}

TEST_F(early_end_test, a_loop_of_failures_in_any_coroutine_does_not_pile_up)
{
    session db = connect();
    int failures = 0;
    std::binary_semaphore done{0};
    fail_often(db, good, bad, failures, done);
    done.acquire();
    EXPECT_EQ(failures, turns);
}

TEST_F(early_end_test, a_handler_never_runs_inside_the_function_that_starts_its_operation)
{
    session db = connect();
    db.save(good);
    db.close();
    boost::asio::io_context own;
    bool inside = false;
    int calls = 0;
    boost::asio::post(own, [&] {
        inside = true;
        db.async_save(good, boost::asio::bind_executor(own, [&](const result<void>& saved) {
                          EXPECT_FALSE(inside);
                          EXPECT_EQ(saved.error().code(), client_errc::closed);
                          ++calls;
                      }));
        inside = false;
    });
    own.run();
    EXPECT_EQ(calls, 1);
}

TEST_F(early_end_test, an_operation_started_by_a_handler_of_another_thread_comes_back_to_its_executor)
{
    session db = connect();
    boost::asio::io_context own;
    const std::thread::id here = std::this_thread::get_id();
    int calls = 0;
    db.async_save(good, boost::asio::bind_executor(own, [&](const result<void>& saved) {
                      EXPECT_TRUE(saved);
                      EXPECT_EQ(std::this_thread::get_id(), here);
                      ++calls;
                  }));
    own.run();
    EXPECT_EQ(calls, 1);
}

} // namespace
} // namespace cassium
