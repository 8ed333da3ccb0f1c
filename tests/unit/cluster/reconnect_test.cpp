// Connections end and come back; what was under way is told how far it came.
#include "support/requests.hpp"
#include "support/scripted_node.hpp"
#include "support/semaphore.hpp"
#include "support/time_limit.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <deque>
#include <string>
#include <thread>
#include <vector>

namespace cassium {
namespace {

using namespace std::chrono_literals;
using protocol::opcode;
using protocol::request_kind;
using testing::cell;
using testing::eventually;
using testing::node_connection;
using testing::patience;
using testing::scripted_node;
using testing::tallied_request;
using testing::tally;
using testing::text_column;
using testing::waited_request;

/// Ends each connection that somebody opens, until it is over.
class outage {
public:
    explicit outage(scripted_node& node) : node_(node)
    {
        node.set_hook([this](scripted_node::request& request) {
            if (over_ || request.envelope.header.opcode != opcode::options)
                return false;
            request.connection.kill();
            ++attempts_;
            return true;
        });
        node.kill_connections();
    }
    ~outage() { node_.set_hook({}); }
    outage(const outage&) = delete;
    outage& operator=(const outage&) = delete;

    void end() { over_ = true; }
    [[nodiscard]] int attempts() const { return attempts_; }

private:
    scripted_node& node_;
    std::atomic<bool> over_{false};
    std::atomic<int> attempts_{0};
};

class reconnect_test : public ::testing::Test {
protected:
    /// What becomes of a query, on a worker of the client.
    std::error_code ask(cluster::client& client, std::size_t worker = 0)
    {
        waited_request request(query, request_kind::direct);
        client.submit(request, worker);
        return request.result();
    }

    protocol::statement query{.cql = "SELECT x"};
    tally ended;
    std::deque<tallied_request> requests;
    scripted_node a;
    scripted_node b;
};

TEST_F(reconnect_test, a_node_that_was_ready_when_its_time_was_over_is_used_all_the_same)
{
    testing::semaphore begun{0};
    std::atomic<int> startups{0};
    std::atomic<int> asked{0};
    b.set_hook([&](scripted_node::request& request) {
        if (request.envelope.header.opcode == opcode::startup && startups++ == 0) {
            begun.release();
            std::this_thread::sleep_for(100ms); // and then READY
        }
        asked += request.envelope.header.opcode == opcode::query ? 1 : 0;
        return false;
    });
    const auto client = cluster::connect({.contact_points = {a.address(), b.address()},
                                          .io_threads = 1,
                                          .connect_timeout = 200ms,
                                          .request_timeout = 60s});
    ASSERT_TRUE(begun.try_acquire_for(patience));
    // The thread finds READY and the end of the time at once.
    testing::calling_request stalling(query, request_kind::direct, [] { std::this_thread::sleep_for(350ms); });
    client->submit(stalling);
    EXPECT_FALSE(stalling.result()) << stalling.what;
    EXPECT_TRUE(eventually([&] {
        EXPECT_FALSE(ask(*client));
        return asked > 0;
    })) << "it was dialled "
        << b.connections() << " times and never used";
}

TEST_F(reconnect_test, when_one_thread_is_back_no_other_fails_requests)
{
    constexpr std::size_t threads = 4;
    const auto client = cluster::connect(
        {.contact_points = {a.address()}, .io_threads = threads, .connect_timeout = 10s, .request_timeout = 60s});
    outage down(a);
    // By then threads wait for long, each as long as its chance was.
    ASSERT_TRUE(eventually([&] { return down.attempts() >= static_cast<int>(threads) * 4; }));
    down.end();
    std::size_t back = threads;
    ASSERT_TRUE(eventually([&] {
        for (std::size_t worker = 0; worker < threads && back == threads; ++worker)
            if (!ask(*client, worker))
                back = worker;
        return back != threads;
    }));
    const auto took = testing::time_of("all threads", [&] {
        for (std::size_t worker = 0; worker < threads; ++worker) {
            waited_request request(query, request_kind::direct);
            client->submit(request, worker);
            EXPECT_FALSE(request.result())
                << "thread " << worker << " while thread " << back << " is connected: " << request.what;
        }
    });
    EXPECT_LT(took, 1s) << "they do not wait out their own back-off";
}

TEST_F(reconnect_test, the_threads_are_told_when_one_is_back_though_nobody_asks_them)
{
    constexpr std::size_t threads = 4;
    const auto client = cluster::connect(
        {.contact_points = {a.address()}, .io_threads = threads, .connect_timeout = 10s, .request_timeout = 60s});
    outage down(a);
    ASSERT_TRUE(eventually([&] { return down.attempts() >= static_cast<int>(threads) * 4; }));
    const auto before = client->stats().connections;
    down.end();
    ASSERT_TRUE(eventually([&] { return client->stats().connections > before; }));
    EXPECT_TRUE(eventually([&] { return client->stats().connections == before + threads; }, 1s))
        << client->stats().connections - before;
}

TEST_F(reconnect_test, what_was_not_sent_goes_to_another_node_when_its_connection_ends)
{
    std::atomic<node_connection*> dying{nullptr};
    a.set_hook([&dying](scripted_node::request& request) {
        if (request.envelope.header.opcode != opcode::query)
            return false;
        dying = &request.connection;
        return true; // never answered
    });
    const auto client = cluster::connect(
        {.contact_points = {a.address(), b.address()}, .io_threads = 1, .request_timeout = 60s, .max_in_flight = 1});
    ASSERT_TRUE(eventually([&] { return client->stats().connections == 2; }));
    cluster::node_affinity to_a{.node = 0};
    const auto submit = [&] {
        requests.emplace_back(query, request_kind::direct, ended).affinity = &to_a;
        client->submit(requests.back());
    };
    submit();
    ASSERT_TRUE(eventually([&] { return dying != nullptr; }));
    for (int i = 0; i < 20; ++i)
        submit();
    ASSERT_TRUE(testing::settle(*client));
    EXPECT_EQ(ended.ended, 0) << "one waits for its answer, the others for its stream id";
    dying.load()->kill();
    ended.wait_for(21);
    EXPECT_EQ(ended.succeeded, 20);
    EXPECT_EQ(ended.lost, 1);
    EXPECT_EQ(ended.unsent, 0) << "the one that was sent may have been executed";
}

TEST_F(reconnect_test, a_completion_may_cancel_others_of_a_connection_that_is_ending)
{
    std::atomic<node_connection*> dying{nullptr};
    std::atomic<int> heard{0};
    a.set_hook([&](scripted_node::request& request) {
        if (request.envelope.header.opcode != opcode::query)
            return false;
        dying = &request.connection;
        ++heard;
        return true; // never answered
    });
    const auto client = cluster::connect(
        {.contact_points = {a.address()}, .io_threads = 1, .request_timeout = 60s, .max_in_flight = 4});
    struct canceling final : tallied_request {
        canceling(const protocol::statement& statement, request_kind kind, tally& in)
            : tallied_request(statement, kind, in)
        {
        }
        void complete(failure why) noexcept override
        {
            tallied_request::complete(std::move(why));
            for (execution* const each : others)
                client->cancel(*each);
        }
        cluster::client* client = nullptr;
        std::vector<execution*> others;
    } first(query, request_kind::direct, ended);
    for (int i = 0; i < 7; ++i)
        first.others.push_back(&requests.emplace_back(query, request_kind::direct, ended));
    first.client = client.get();
    client->submit(first);
    for (tallied_request& each : requests)
        client->submit(each);
    ASSERT_TRUE(eventually([&] { return heard == 4; })) << "four are on the wire, four wait";
    dying.load()->kill();
    ended.wait_for(8);
    ASSERT_TRUE(testing::settle(*client));
    EXPECT_EQ(ended.ended, 8) << "each ends once";
    EXPECT_EQ(ended.lost, 1);
    EXPECT_EQ(ended.canceled, 7);
    EXPECT_EQ(ended.unsent, 4);
    // The four that waited count as waiting no more.
    a.set_hook({});
    EXPECT_TRUE(eventually([&] { return !ask(*client); }));
}

TEST_F(reconnect_test, a_node_that_was_upgraded_is_spoken_to_in_its_new_version)
{
    std::atomic<bool> old{true};
    a.set_hook([&old](scripted_node::request& request) {
        if (!old || request.envelope.header.version != 5)
            return false;
        request.connection.error(request.envelope.header.stream, server_errc::protocol_error,
                                 "Invalid or unsupported protocol version (5); highest is 4");
        return true;
    });
    const auto client = cluster::connect({.contact_points = {a.address()}, .io_threads = 1, .request_timeout = 60s});
    EXPECT_EQ(client->stats().protocol_version, 4);
    EXPECT_FALSE(ask(*client));
    old = false;
    a.kill_connections();
    EXPECT_TRUE(eventually([&] { return client->stats().protocol_version == 5; }));
    EXPECT_TRUE(eventually([&] { return !ask(*client); }));
}

TEST_F(reconnect_test, a_request_that_was_never_sent_says_so_and_may_be_sent_again)
{
    const auto client = cluster::connect({.contact_points = {a.address()}, .io_threads = 1, .request_timeout = 60s});
    outage down(a);
    ASSERT_TRUE(eventually([&] { return down.attempts() >= 2; }));
    failure why;
    ASSERT_TRUE(eventually([&] {
        waited_request request(query, request_kind::direct);
        client->submit(request);
        request.wait();
        why = request.ended_with;
        return bool(why);
    }));
    EXPECT_EQ(why.code(), client_errc::connection_lost) << why.what();
    EXPECT_EQ(why.written(), written::no);
    EXPECT_TRUE(why.retryable()) << "whatever it is";
    EXPECT_EQ(why.diagnostics().cql, query.cql);
    EXPECT_NE(std::string(why.what()).find(a.address()), std::string::npos) << "the last attempt: " << why.what();
}

TEST_F(reconnect_test, a_request_that_was_sent_may_have_been_executed)
{
    protocol::statement again{.cql = "UPDATE", .idempotent = true};
    a.set_hook([](scripted_node::request& request) {
        if (request.envelope.header.opcode == opcode::query)
            request.connection.kill();
        return request.envelope.header.opcode == opcode::query;
    });
    const auto client = cluster::connect({.contact_points = {a.address()}, .io_threads = 1, .request_timeout = 60s});
    for (const protocol::statement* const statement : {&query, &again}) {
        waited_request request(*statement, request_kind::direct);
        ASSERT_TRUE(eventually([&] { return client->stats().connections == (statement == &query ? 1 : 2); }));
        client->submit(request);
        EXPECT_EQ(request.result(), client_errc::connection_lost) << request.what;
        EXPECT_EQ(request.ended_with.written(), written::maybe);
        EXPECT_EQ(request.ended_with.retryable(), statement->idempotent);
        EXPECT_EQ(request.ended_with.diagnostics().node, a.address());
        EXPECT_NE(request.what.find("may have been executed"), std::string::npos) << request.what;
    }
}

TEST_F(reconnect_test, a_request_that_the_server_has_refused_says_that_it_was_answered)
{
    std::atomic<server_errc> refusal{server_errc::overloaded};
    a.set_hook([&refusal](scripted_node::request& request) {
        if (request.envelope.header.opcode != opcode::query)
            return false;
        request.connection.error(request.envelope.header.stream, refusal, "no");
        return true;
    });
    protocol::statement again{.cql = "UPDATE", .idempotent = true};
    const auto client = cluster::connect({.contact_points = {a.address()}, .io_threads = 1, .request_timeout = 60s});
    const auto refused = [&](const protocol::statement& statement) {
        waited_request request(statement, request_kind::direct);
        client->submit(request);
        EXPECT_EQ(request.result(), refusal.load()) << request.what;
        EXPECT_EQ(request.ended_with.written(), written::yes);
        return request.ended_with.retryable();
    };
    EXPECT_FALSE(refused(query)) << "overloaded in the middle of it, perhaps";
    EXPECT_TRUE(refused(again));
    refusal = server_errc::invalid;
    EXPECT_FALSE(refused(query));
    EXPECT_FALSE(refused(again)) << "it will be refused again";
    refusal = server_errc::is_bootstrapping;
    EXPECT_TRUE(refused(query)) << "it has not been begun";
}

} // namespace
} // namespace cassium
