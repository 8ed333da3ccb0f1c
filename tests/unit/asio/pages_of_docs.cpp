// The examples of docs/connecting.md, docs/async.md and docs/errors.md, which tests/house/readme.py compares with these regions.
#include "support/entry_node.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>

#include <cstdio>
#include <future>

namespace cassium {
namespace {

namespace asio = boost::asio;
using testing::entry;
using namespace std::chrono_literals;

enum class answer { ok, absent, given_up, again, unavailable, bug };

answer handle(const session_ref& db, std::int32_t id, std::chrono::steady_clock::time_point until)
{
    using clock = std::chrono::steady_clock;
    const auto retry = [] { return answer::again; };
    const auto reply_503 = [] { return answer::unavailable; };
    const auto report = [](const char* what) { return what[0] != 0 ? answer::bug : answer::ok; };
    // clang-format off
    //! [decide]
    // `until` is when this caller must have an answer, retries included.
    const cassium::result<entry> got = db.with({.deadline = until}).as_results().get<entry>(id);
    if (got)
        return answer::ok;
    const cassium::failure& why = got.error();
    if (why.code() == cassium::client_errc::not_found)
        return answer::absent;                                  // an answer: there is no such row
    if (why.code() == cassium::client_errc::canceled || why.code() == cassium::client_errc::closed)
        return answer::given_up;                                // this program's own doing
    if (why.retryable() && clock::now() < until) return retry();        // not executed, or may be executed twice
    if (why.transient()) return reply_503();                    // the cluster's trouble, or no time left
    return report(why.what());                                  // stays so until somebody changes something
    //! [decide]
    // clang-format on
}

void details(const session_ref& db, const entry& row)
{
    //! [fields]
    const auto saved = db.as_results().save(row);
    if (const auto* why = saved.error().as<cassium::unavailable>())
        std::printf("%d replicas asked for, %d alive\n", why->required(), why->alive());
    if (saved.error().code() == std::errc::timed_out && saved.error().written() == cassium::written::no)
        std::printf("it never left: send it again\n");
    //! [fields]
}

asio::awaitable<void> tokens(session_ref db, const entry row)
{
    // clang-format off
    //! [tokens]
    const entry got = co_await db.async_get<entry>(1);                        // throws cassium::not_found and the like
    const auto maybe = co_await db.async_get<entry>(1).as_result();           // cassium::result<entry>, throws nothing
    auto [why, value] = co_await db.async_get<entry>(1, asio::as_tuple(asio::use_awaitable));
    boost::system::error_code code;
    const auto same = co_await db.async_get<entry>(1, asio::redirect_error(asio::use_awaitable, code));
    std::future<entry> later = db.async_get<entry>(1, asio::use_future);
    db.async_save(row, [](cassium::result<void> saved) { if (!saved) std::puts(saved.error().what()); });
    //! [tokens]
    // clang-format on
    EXPECT_EQ(got.at, 2);
    EXPECT_TRUE(maybe && !why && value && same && !code);
    EXPECT_EQ(later.get().at, 2);
}

asio::awaitable<void> named_first(session_ref db, const entry row)
{
    const entry other{.id = 2, .at = 2};
    // clang-format off
    //! [named]
    auto query = db.find<entry>().where(col<&entry::id>.in({1, 2}));
    const std::vector<entry> both = co_await query.async_all();

    auto write = db.update<entry>(1).set(col<&entry::at> = 2);
    co_await std::move(write).async_execute();

    auto op = db.async_save(row);                       // refers to `row` and `db`, which must live
    co_await std::move(op);                             // until here

    auto batch = db.batch().save(row);                  // refers to nothing: what is added is encoded at once
    batch.save(other);
    co_await batch.async_execute();                     // refers to `batch`
    //! [named]
    // clang-format on
    EXPECT_TRUE(both.empty());
}

asio::awaitable<bool> in_time(session_ref db)
{
    //! [cancel]
    using namespace asio::experimental::awaitable_operators;
    asio::steady_timer late(co_await asio::this_coro::executor, 20ms);
    const auto first = co_await (db.async_get<entry>(1, asio::use_awaitable) || late.async_wait(asio::use_awaitable));
    co_return first.index() == 0;
    //! [cancel]
}

TEST(pages_of_docs_test, do_what_they_say)
{
    testing::entry_node node;
    const std::string address = node.address();
    //! [connect]
    auto db = cassium::session::connect({.contact_points = {address}, .request_timeout = 2s});
    cassium::session_ref patient = db.with({.timeout = 10s}); // to be kept and passed on
    //! [connect]
    const auto soon = [] { return std::chrono::steady_clock::now() + 20s; };
    EXPECT_EQ(handle(patient, 1, soon()), answer::ok);
    // A handler's thread must not wait for a future of its own session.
    asio::io_context own;
    asio::co_spawn(own, tokens(db, node.some), asio::use_future);
    node.know(query::select_statement<entry>().where(col<&entry::id>.in({1, 2})).statement());
    node.know(query::update_by_key<entry>(1).set(col<& entry::at> = 2).statement());
    std::future<void> named = asio::co_spawn(own, named_first(db, node.some), asio::use_future);
    own.run();
    named.get();
    EXPECT_EQ(node.batches(), 1U);
    node.fall_silent();
    EXPECT_FALSE(asio::co_spawn(db.get_executor(), in_time(db), asio::use_future).get());
    EXPECT_EQ(handle(patient, 1, std::chrono::steady_clock::now() + 50ms), answer::unavailable);
    node.speak();
    node.know(query::select_by_key<entry>::statement()); // no row, once it has been prepared again
    node.forget();
    EXPECT_EQ(handle(patient, 1, soon()), answer::absent);
    db.close();
    EXPECT_EQ(handle(patient, 1, soon()), answer::given_up);
    details(patient, node.some);
}

} // namespace
} // namespace cassium
