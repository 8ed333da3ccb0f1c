// Batches against a scripted node: what is sent, and what happens when something goes wrong on the way.
#include "support/hex.hpp"
#include "support/scripted_node.hpp"

#include <cassium/async.hpp>
#include <cassium/cassium.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>
#include <gtest/gtest.h>

#include <mutex>
#include <thread>

namespace cassium {
namespace {

using namespace std::chrono_literals;

struct note {
    std::int32_t id = 0;
    std::optional<std::string> text{};
};
struct tag {
    std::string name{};
    std::int32_t value = 0;
};
struct hit {
    std::int32_t page = 0;
    counter count{};
};

} // namespace
} // namespace cassium

template <>
inline constexpr auto cassium::table_of<cassium::note> =
    cassium::table<cassium::note>("notes").partition_key<&cassium::note::id>();
template <>
inline constexpr auto cassium::table_of<cassium::tag> =
    cassium::table<cassium::tag>("tags").partition_key<&cassium::tag::name>();
template <>
inline constexpr auto cassium::table_of<cassium::hit> =
    cassium::table<cassium::hit>("hits").partition_key<&cassium::hit::page>();

namespace cassium {
namespace {

using testing::scripted_node;

/// Writes the answer to a conditional statement: one row with [applied].
void answer_applied(testing::node_connection& to, std::int16_t stream, bool applied)
{
    constexpr static cql_type boolean{.id = type_id::boolean};
    byte_writer out = to.begin(stream, protocol::opcode::result);
    out.put(std::int32_t{2});
    out.put(std::uint32_t{1});
    out.put(std::int32_t{1});
    protocol::write_string(out, "ks");
    protocol::write_string(out, "t");
    protocol::write_string(out, "[applied]");
    testing::write_type(out, boolean);
    out.put(std::int32_t{1});
    out.put(std::int32_t{1});
    out.put(static_cast<std::uint8_t>(applied ? 1 : 0));
    to.end();
}

class batch_test : public ::testing::Test {
protected:
    using saving = query::insert_statement<note, query::insert_flavor::save>;

    batch_test() : db(connect(5))
    {
        node.know(saving(some).statement());
        node.know(saving(some).ttl(1s).statement());
        node.know(query::insert_statement<note, query::insert_flavor::insert_if_not_exists>(some).statement());
        node.know(query::delete_by_key<note>(some).statement());
        node.know(decltype(query::update_by_key<hit>(1).set(col<& hit::count> += 1))::statement());
        node.set_hook([this](scripted_node::request& request) {
            if (request.envelope.header.opcode != protocol::opcode::batch)
                return false;
            const std::lock_guard lock(mutex);
            bodies.push_back(test::to_hex(request.envelope.body));
            return on_batch && on_batch(request);
        });
    }

    session connect(std::uint8_t version) const
    {
        return session::connect({.contact_points = {node.address()},
                                 .protocol_version = version,
                                 .io_threads = 1,
                                 .request_timeout = 5s,
                                 .consistency = consistency::one});
    }
    /// A thread that waits may have a connection of its own, with statements of its own.
    static void execute_on_io_thread(const basic_batch<batch_kind::logged>& batch)
    {
        (void)batch.async_execute(boost::asio::use_future).get();
    }
    std::string body(std::size_t n)
    {
        const std::lock_guard lock(mutex);
        return n < bodies.size() ? bodies[n] : "";
    }

    note some{.id = 7, .text = "hi"};
    std::mutex mutex;
    std::vector<std::string> bodies;
    std::function<bool(scripted_node::request&)> on_batch;
    scripted_node node;
    session db;
};

// Ids are the positions of what the node knows.
const std::string saved_note = "01"
                               "000400000000"
                               "0002"
                               "0000000400000007"
                               "000000026869";

TEST_F(batch_test, is_sent_as_one_message_in_both_versions)
{
    for (const std::uint8_t version : {std::uint8_t{4}, std::uint8_t{5}}) {
        const session speaking = connect(version);
        auto batch = speaking.batch<batch_kind::unlogged>();
        batch.save(some).save(some, {.ttl = 24h}).erase<note>(9);
        EXPECT_EQ(batch.size(), 3u);
        EXPECT_TRUE(batch.execute());
        EXPECT_EQ(body(bodies.size() - 1), "01"
                                           "0003" +
                                               saved_note +
                                               "01000400000001"
                                               "0003"
                                               "0000000400000007"
                                               "000000026869"
                                               "0000000400015180"
                                               "01000400000003"
                                               "0001"
                                               "0000000400000009"
                                               "0001" +
                                               (version == 4 ? "00" : "00000000"));
    }
}

TEST_F(batch_test, carries_its_write_time_and_its_own_options)
{
    auto batch = db.batch();
    batch.with({.consistency = consistency::quorum}).timestamp(std::chrono::sys_time<std::chrono::microseconds>(5us));
    batch.save(some).execute();
    EXPECT_EQ(body(0), "000001" + saved_note + "0004" + "00000020" + "0000000000000005");
}

TEST_F(batch_test, refers_to_no_row_after_it_was_added)
{
    auto batch = db.batch();
    {
        note gone{.id = 7, .text = "hi"};
        batch.save(gone);
        gone.text = "changed";
    }
    batch.execute();
    EXPECT_EQ(body(0), "000001" + saved_note + "0001" + "00000000");
}

TEST_F(batch_test, writes_null_for_save_and_leaves_unset_for_insert)
{
    node.know(query::insert_statement<note, query::insert_flavor::insert>(some).statement());
    auto batch = db.batch();
    const note empty{.id = 7, .text = {}};
    batch.save(empty).insert(empty).execute();
    EXPECT_NE(body(0).find("0000000400000007"
                           "ffffffff"),
              std::string::npos);
    EXPECT_NE(body(0).find("0000000400000007"
                           "fffffffe"),
              std::string::npos);
}

TEST_F(batch_test, may_be_executed_again_and_cleared)
{
    auto batch = db.batch();
    batch.save(some).execute();
    batch.execute();
    EXPECT_EQ(body(0), body(1));
    batch.clear();
    EXPECT_TRUE(batch.empty());
    batch.erase(some).execute();
    EXPECT_EQ(body(2).substr(0, 20), "00000101000400000003");
}

TEST_F(batch_test, without_statements_is_a_usage_error)
{
    const auto batch = db.batch();
    EXPECT_THROW(batch.execute(), usage_error);
    EXPECT_THROW(batch.async_execute(boost::asio::use_future).get(), usage_error);
    EXPECT_EQ(node.batches(), 0u);
}

TEST_F(batch_test, holds_65535_statements_and_says_so)
{
    auto batch = db.batch();
    const note key{.id = 1, .text = {}};
    for (int i = 0; i < 65535; ++i)
        batch.erase(key);
    try {
        batch.erase(key);
        FAIL();
    } catch (const encode_error& e) {
        EXPECT_EQ(e.code(), client_errc::value_too_large);
        EXPECT_NE(std::string_view(e.what()).find("65535"), std::string_view::npos) << e.what();
    }
    EXPECT_EQ(batch.size(), 65535u);
    EXPECT_TRUE(batch.execute()) << "and is what it was before";
}

TEST_F(batch_test, is_as_it_was_when_a_statement_cannot_be_encoded)
{
    auto batch = db.batch();
    batch.save(some);
    EXPECT_THROW(batch.save(some, {.ttl = -1s}), encode_error) << "no TTL is negative";
    EXPECT_THROW(batch.add(db.update<tag>("").set(col<& tag::value> = 1)), encode_error)
        << "an empty key, found when the value has been written";
    EXPECT_EQ(batch.size(), 1u);
    batch.execute();
    EXPECT_EQ(body(0), "000001" + saved_note + "0001" + "00000000");
}

TEST_F(batch_test, prepares_each_statement_once)
{
    auto batch = db.batch();
    for (int i = 0; i < 10; ++i)
        batch.save(some).erase(some);
    execute_on_io_thread(batch);
    execute_on_io_thread(batch);
    EXPECT_EQ(node.prepares(), 2u);
    EXPECT_EQ(node.batches(), 2u);
}

TEST_F(batch_test, names_the_statement_that_cannot_be_prepared)
{
    auto batch = db.batch();
    batch.save(some).add(db.update<note>(1).set(col<& note::text> = "unknown to the node"));
    try {
        batch.execute();
        FAIL();
    } catch (const invalid_query& e) {
        EXPECT_NE(e.diagnostics().cql.find("UPDATE"), std::string::npos) << e.what();
    }
    EXPECT_EQ(node.batches(), 0u);
}

TEST_F(batch_test, a_node_that_forgot_its_statements_is_told_them_again)
{
    auto batch = db.batch();
    batch.save(some).erase(some).save(some, {.ttl = 24h});
    execute_on_io_thread(batch);
    node.forget();
    execute_on_io_thread(batch);
    EXPECT_EQ(node.prepares(), 6u);
    EXPECT_EQ(node.batches(), 3u);
    EXPECT_EQ(body(1), body(2));
}

TEST_F(batch_test, a_node_that_keeps_forgetting_is_asked_until_the_deadline_and_not_hammered)
{
    on_batch = [](scripted_node::request& request) {
        request.connection.error(request.envelope.header.stream, server_errc::unprepared, "unknown",
                                 [](byte_writer& out) { protocol::write_short_bytes(out, {}); });
        return true;
    };
    auto batch = db.batch();
    batch.save(some).with({.timeout = 200ms});
    try {
        batch.execute();
        FAIL();
    } catch (const request_timeout& e) {
        EXPECT_NE(std::string_view(e.what()).find("keeps forgetting"), std::string_view::npos) << e.what();
        EXPECT_EQ(e.diagnostics().written, written::no);
    }
    EXPECT_GT(bodies.size(), 4u);
    EXPECT_LT(bodies.size(), 12u);
}

TEST_F(batch_test, runs_out_of_time_on_the_wire_and_while_it_waits_for_a_preparation)
{
    on_batch = [](scripted_node::request&) { return true; };
    auto batch = db.batch();
    batch.save(some).with({.timeout = 50ms});
    EXPECT_THROW(batch.execute(), request_timeout);
    node.set_hook(
        [](scripted_node::request& request) { return request.envelope.header.opcode == protocol::opcode::prepare; });
    batch.erase(some);
    try {
        batch.execute();
        FAIL();
    } catch (const request_timeout& e) {
        EXPECT_NE(e.diagnostics().cql.find("BATCH"), std::string::npos) << e.what();
    }
}

TEST_F(batch_test, with_a_condition_says_whether_it_was_applied)
{
    bool applied = true;
    on_batch = [&applied](scripted_node::request& request) {
        answer_applied(request.connection, request.envelope.header.stream, applied);
        return true;
    };
    auto batch = db.batch();
    batch.insert_if_not_exists(some).erase<note>(7);
    EXPECT_TRUE(batch.execute().applied);
    applied = false;
    EXPECT_FALSE(batch.execute().applied);
    EXPECT_EQ(body(0).substr(body(0).size() - 16), "0001"
                                                   "00000010"
                                                   "0009")
        << "with a serial consistency";
}

TEST_F(batch_test, takes_counters_in_a_kind_of_their_own)
{
    auto batch = db.batch<batch_kind::counter>();
    batch.add(db.update<hit>(1).set(col<& hit::count> += 2)).execute();
    EXPECT_EQ(body(0), "02"
                       "0001"
                       "01000400000004"
                       "0002"
                       "000000080000000000000002"
                       "0000000400000001"
                       "000100000000");
}

TEST_F(batch_test, is_idempotent_when_all_its_statements_are)
{
    detail::batch_content content(batch_kind::logged);
    const detail::place place{.client = std::shared_ptr<cluster::client>(&db.client(), [](auto*) {})};
    content.add(saving(some), place);
    EXPECT_TRUE(content.statement().idempotent);
    EXPECT_FALSE(content.statement().conditional);
    content.add(query::insert_statement<note, query::insert_flavor::insert_if_not_exists>(some), place);
    EXPECT_FALSE(content.statement().idempotent);
    EXPECT_TRUE(content.statement().conditional);
    content.clear();
    EXPECT_TRUE(content.statement().idempotent);
    detail::batch_content counters(batch_kind::counter);
    counters.add(query::delete_by_key<hit>(1), place);
    EXPECT_FALSE(counters.statement().idempotent);
    EXPECT_EQ(counters.statement().cql, "BEGIN COUNTER BATCH ... APPLY BATCH");
}

TEST_F(batch_test, refuses_a_write_time_of_one_statement)
{
    auto batch = db.batch();
    const auto time = std::chrono::sys_time<std::chrono::microseconds>(5us);
    EXPECT_THROW(batch.add(db.erase_from<note>(1).timestamp(time)), usage_error);
    batch.timestamp(time).add(db.erase_from<note>(1).timestamp(time));
    EXPECT_EQ(batch.size(), 1u);
}

TEST_F(batch_test, with_a_completion_token_outlives_its_batch)
{
    std::future<batch_result> done;
    {
        auto batch = db.batch();
        done = batch.save(some).async_execute(boost::asio::use_future);
        batch.clear();
    }
    EXPECT_TRUE(done.get().applied);
    EXPECT_EQ(body(0), "000001" + saved_note + "0001" + "00000000");
}

boost::asio::awaitable<bool> await_batch(session& db, const note& some)
{
    auto batch = db.batch();
    batch.save(some);
    co_await batch.async_execute();
    const batch_result again = co_await batch.async_execute();
    co_return again.applied;
}

TEST_F(batch_test, is_awaited_like_every_operation)
{
    EXPECT_TRUE(boost::asio::co_spawn(get_executor(db), await_batch(db, some), boost::asio::use_future).get());
    EXPECT_EQ(node.batches(), 2u);
}

boost::asio::awaitable<bool> await_parts_of_gone_batches(session& db, const note& some)
{
    auto kept = db.batch().save(some).with({.consistency = consistency::one});
    auto returning = db.as_results().batch().add(db.erase_from<note>(7)).async_execute();
    auto operation = std::move(kept.erase(some)).async_execute();
    const bool first = (co_await std::move(operation)).applied;
    const result<batch_result> second = co_await std::move(returning);
    co_return first&& second && second->applied;
}

TEST_F(batch_test, a_temporary_one_goes_with_what_is_made_of_it)
{
    EXPECT_TRUE(
        boost::asio::co_spawn(get_executor(db), await_parts_of_gone_batches(db, some), boost::asio::use_future).get());
    const std::string erased = "01000400000003000100000004"
                               "00000007";
    EXPECT_EQ(body(0), "000002" + saved_note + erased + "0001" + "00000000");
    EXPECT_EQ(body(1), "000001" + erased + "0001" + "00000000");

    std::future<batch_result> done = db.batch().save(some).erase<note>(7).async_execute(boost::asio::use_future);
    EXPECT_TRUE(done.get());
    EXPECT_EQ(body(2), body(0));
    std::future<result<batch_result>> empty = db.as_results().batch().async_execute(boost::asio::use_future);
    EXPECT_EQ(empty.get().error().code(), client_errc::invalid_argument);
}

TEST_F(batch_test, many_at_once_wait_for_one_preparation)
{
    std::vector<std::future<batch_result>> running;
    for (int i = 0; i < 50; ++i)
        running.push_back(db.batch().save(some).erase(some).async_execute(boost::asio::use_future));
    for (auto& each : running)
        EXPECT_TRUE(each.get());
    EXPECT_EQ(node.prepares(), 2u);
}

TEST_F(batch_test, waits_its_turn_where_all_stream_ids_are_taken)
{
    const session narrow = session::connect({.contact_points = {node.address()}, .io_threads = 1, .max_in_flight = 1});
    std::vector<std::future<batch_result>> running;
    for (int i = 0; i < 20; ++i)
        running.push_back(narrow.batch().save(some).erase<note>(i).async_execute(boost::asio::use_future));
    for (auto& each : running)
        EXPECT_TRUE(each.get());
}

TEST_F(batch_test, over_the_frame_limit_is_an_encode_error_and_the_connection_lives_on)
{
    const session narrow =
        session::connect({.contact_points = {node.address()}, .io_threads = 1, .max_frame_size = 1024});
    auto batch = narrow.batch();
    for (int i = 0; i < 100; ++i)
        batch.save(some);
    EXPECT_THROW(batch.execute(), encode_error);
    batch.clear();
    EXPECT_TRUE(batch.save(some).execute());
    EXPECT_LE(node.connections(), 3u) << "one of the other session's, one of the thread's, one of the caller's";
}

TEST_F(batch_test, closing_fails_it_once)
{
    on_batch = [](scripted_node::request&) { return true; };
    auto running = db.batch().save(some).async_execute(boost::asio::use_future);
    std::this_thread::sleep_for(20ms);
    db.close();
    try {
        running.get();
        FAIL();
    } catch (const client_error& e) {
        EXPECT_EQ(e.code(), client_errc::closed);
    }
}

} // namespace
} // namespace cassium
