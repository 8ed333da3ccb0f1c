// What each completion token makes of an operation, when it succeeds and when it does not.
#include "support/entry_node.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/experimental/parallel_group.hpp>
#include <boost/asio/experimental/promise.hpp>
#include <boost/asio/experimental/use_promise.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>

#include <future>
#include <memory>
#include <optional>

namespace cassium {
namespace {

namespace asio = boost::asio;
using testing::code_of;
using testing::entry;
using namespace std::chrono_literals;

struct url {
    std::string text{};
    std::int32_t hits = 0;
};

} // namespace
} // namespace cassium

template <>
inline constexpr auto cassium::table_of<cassium::url> =
    cassium::table<cassium::url>("urls").partition_key<&cassium::url::text>();

namespace cassium {
namespace {

class tokens_test : public ::testing::Test {
protected:
    template <class Coroutine>
    void run(Coroutine coroutine)
    {
        asio::co_spawn(db.get_executor(), std::move(coroutine), asio::use_future).get();
    }
    /// From now on every EXECUTE is answered with an error.
    void refuse()
    {
        node.set_hook([](testing::scripted_node::request& what) {
            if (what.envelope.header.opcode != protocol::opcode::execute)
                return false;
            what.connection.error(what.envelope.header.stream, server_errc::unavailable, "not now",
                                  [](byte_writer& out) {
                                      out.put(std::uint16_t{4});
                                      out.put(std::int32_t{2});
                                      out.put(std::int32_t{1});
                                  });
            return true;
        });
    }

    testing::entry_node node;
    session db = node.connect();
};

TEST_F(tokens_test, a_bare_co_await_gives_the_value_and_throws_the_typed_exception)
{
    run([this]() -> asio::awaitable<void> {
        const entry got = co_await db.async_get<entry>(1);
        EXPECT_EQ(got.at, 2);
        co_await db.async_save(node.some);
        refuse();
        std::int32_t required = 0;
        try {
            (void)co_await db.async_get<entry>(1);
        } catch (const unavailable& e) {
            required = e.required();
        }
        EXPECT_EQ(required, 2);
    });
}

TEST_F(tokens_test, as_result_throws_nothing)
{
    run([this]() -> asio::awaitable<void> {
        result<entry> got = co_await db.async_get<entry>(1).as_result();
        EXPECT_EQ(got->at, 2);
        refuse();
        got = co_await db.async_get<entry>(1).as_result();
        EXPECT_FALSE(got);
        const auto* const why = got.error().as<unavailable>();
        EXPECT_TRUE(why != nullptr && why->required() == 2);
        const result<void> saved = co_await db.as_results().async_save(node.some);
        EXPECT_EQ(saved.error().code(), server_errc::unavailable);
    });
    const result<entry> got = db.as_results().get<entry>(1);
    EXPECT_EQ(got.error().code(), server_errc::unavailable);
    EXPECT_EQ(db.as_results().find<entry>().all().error().code(), server_errc::unavailable);
    EXPECT_EQ(db.as_results().find<entry>().pages().next().error().code(), server_errc::unavailable);
}

TEST_F(tokens_test, as_results_are_results_with_every_token)
{
    const session_results results = db.as_results();
    std::future<result<entry>> future = results.async_get<entry>(1, asio::use_future);
    EXPECT_EQ(future.get()->at, 2);
    std::promise<result<entry>> called;
    results.async_get<entry>(1, [&called](auto got) {
        static_assert(std::is_same_v<decltype(got), result<entry>>, "and not one in another");
        called.set_value(std::move(got));
    });
    EXPECT_EQ(called.get_future().get()->at, 2);
    run([results]() -> asio::awaitable<void> {
        const result<entry> got = co_await results.async_get<entry>(1, asio::use_awaitable);
        EXPECT_EQ(got->at, 2);
    });
}

TEST_F(tokens_test, a_function_gets_a_result)
{
    std::promise<result<entry>> called;
    db.async_get<entry>(1, [&called](result<entry> got) { called.set_value(std::move(got)); });
    EXPECT_EQ(called.get_future().get()->at, 2);
    refuse();
    std::promise<failure> failed;
    db.async_save(node.some, [&failed](const result<void>& saved) { failed.set_value(saved.error()); });
    EXPECT_EQ(failed.get_future().get().code(), server_errc::unavailable);
}

TEST_F(tokens_test, a_future_holds_the_value_or_the_typed_exception)
{
    EXPECT_EQ(db.async_get<entry>(1, asio::use_future).get().at, 2);
    refuse();
    EXPECT_THROW((void)db.async_get<entry>(1, asio::use_future).get(), unavailable);
    EXPECT_THROW(db.async_save(node.some, asio::use_future).get(), unavailable);
}

TEST_F(tokens_test, an_awaitable_gives_the_value_and_throws_the_typed_exception)
{
    run([this]() -> asio::awaitable<void> {
        asio::awaitable<entry> got = db.async_get<entry>(1, asio::use_awaitable);
        EXPECT_EQ((co_await std::move(got)).at, 2);
        refuse();
        bool thrown = false;
        try {
            co_await db.async_save(node.some, asio::use_awaitable);
        } catch (const unavailable&) {
            thrown = true;
        }
        EXPECT_TRUE(thrown);
    });
}

TEST_F(tokens_test, as_tuple_gives_the_failure_and_the_value)
{
    run([this]() -> asio::awaitable<void> {
        auto [why, got] = co_await db.async_get<entry>(1, asio::as_tuple(asio::use_awaitable));
        EXPECT_FALSE(why);
        EXPECT_EQ(got.value().at, 2);
        refuse();
        auto [refused, none] = co_await db.async_get<entry>(1, asio::as_tuple(asio::deferred));
        EXPECT_NE(refused.as<unavailable>(), nullptr);
        EXPECT_FALSE(none);
        auto [unsaved] = co_await db.async_save(node.some, asio::as_tuple(asio::use_awaitable));
        EXPECT_EQ(unsaved.code(), server_errc::unavailable);
    });
    const auto [why, none] = db.async_get<entry>(1, asio::as_tuple(asio::use_future)).get();
    EXPECT_EQ(why.code(), server_errc::unavailable);
    EXPECT_FALSE(none);
}

TEST_F(tokens_test, redirect_error_sets_a_code_that_equals_the_standard_ones)
{
    run([this]() -> asio::awaitable<void> {
        boost::system::error_code code;
        std::optional<entry> got = co_await db.async_get<entry>(1, asio::redirect_error(asio::use_awaitable, code));
        EXPECT_FALSE(code);
        EXPECT_EQ(got.value().at, 2);
        node.fall_silent();
        const session_ref hasty = db.with({.timeout = 20ms});
        got = co_await hasty.async_get<entry>(1, asio::redirect_error(asio::use_awaitable, code));
        EXPECT_FALSE(got);
        EXPECT_TRUE(code == std::errc::timed_out);
        EXPECT_TRUE(code == std::error_code(client_errc::timeout));
        EXPECT_TRUE(code == boost::system::errc::timed_out);
        code.clear();
        co_await hasty.async_save(node.some, asio::redirect_error(asio::use_awaitable, code));
        EXPECT_TRUE(code == std::errc::timed_out);
    });
}

TEST_F(tokens_test, deferred_operations_start_when_they_are_asked_to)
{
    const auto before = db.stats().requests;
    auto later = db.async_get<entry>(1, asio::deferred);
    std::this_thread::sleep_for(5ms);
    EXPECT_EQ(db.stats().requests, before);
    EXPECT_EQ(std::move(later)(asio::use_future).get().at, 2);
}

/// What a promise came to. (Boost 1.81 empties what comes while somebody waits for it.)
template <class T, class Promise>
result<T> outcome_of(Promise promise)
{
    while (!promise.completed())
        std::this_thread::sleep_for(1ms);
    std::promise<result<T>> told;
    promise([&told](result<T> what) { told.set_value(std::move(what)); });
    return told.get_future().get();
}

TEST_F(tokens_test, a_promise_is_started_at_once_and_asked_later)
{
    using asio::experimental::use_promise;
    auto got = db.async_get<entry>(1, use_promise);
    auto saved = db.async_save(node.some, use_promise);
    EXPECT_EQ(outcome_of<entry>(std::move(got))->at, 2);
    EXPECT_TRUE(outcome_of<void>(std::move(saved)));
    refuse();
    EXPECT_EQ(outcome_of<entry>(db.async_get<entry>(1, use_promise)).error().code(), server_errc::unavailable);
}

TEST_F(tokens_test, groups_of_operations_give_their_results)
{
    std::promise<std::pair<result<entry>, result<void>>> done;
    asio::experimental::make_parallel_group(db.async_get<entry>(1, asio::deferred),
                                            db.async_save(node.some, asio::deferred))
        .async_wait(asio::experimental::wait_for_all(),
                    [&done](std::array<std::size_t, 2>, result<entry> got, result<void> saved) {
                        done.set_value({std::move(got), std::move(saved)});
                    });
    const auto [got, saved] = done.get_future().get();
    EXPECT_EQ(got->at, 2);
    EXPECT_TRUE(saved);
}

TEST_F(tokens_test, what_cannot_be_encoded_is_the_operations_failure)
{
    const url nowhere{}; // its key is empty
    std::promise<failure> ended;
    db.async_save(nowhere, [&ended](const result<void>& saved) { ended.set_value(saved.error()); });
    const failure why = ended.get_future().get();
    EXPECT_NE(why.as<encode_error>(), nullptr) << why.what();
    EXPECT_EQ(why.written(), written::no);
    EXPECT_FALSE(why.diagnostics().cql.empty());
    EXPECT_THROW(db.async_save(nowhere, asio::use_future).get(), encode_error);
}

TEST_F(tokens_test, pages_and_batches_take_tokens_like_the_others)
{
    auto pages = db.find<entry>().pages();
    run([&]() -> asio::awaitable<void> {
        auto [why, page] = co_await pages.async_next(asio::as_tuple(asio::use_awaitable));
        EXPECT_FALSE(why);
        EXPECT_EQ(page.value()->size(), 1u);
    });
    auto batch = db.batch();
    batch.save(node.some);
    EXPECT_TRUE(batch.async_execute(asio::use_future).get().applied);
}

} // namespace
} // namespace cassium
