// A peer that takes requests and does not answer them is given up before it has all stream ids.
#include "support/requests.hpp"
#include "support/scripted_node.hpp"

#include <cassium/protocol/outbound.hpp>

#include <gtest/gtest.h>

#include <atomic>
#include <deque>
#include <mutex>
#include <vector>

namespace cassium {
namespace {

using namespace std::chrono_literals;
using protocol::opcode;
using protocol::request_kind;
using testing::eventually;
using testing::node_connection;
using testing::scripted_node;
using testing::tallied_request;
using testing::tally;
using testing::waited_request;

/// RESULT/Void for each of these streams, as the wire has it. (Answers that come when no request does are sent from the
/// test's thread, past the node's own buffers.)
std::vector<std::byte> answers_to(const std::vector<std::int16_t>& streams)
{
    protocol::outbound out({.role = protocol::role::server});
    out.start_framing(compression::none);
    for (const std::int16_t stream : streams) {
        byte_writer body = out.begin(stream, opcode::result);
        body.put(std::int32_t{1});
        out.end();
    }
    byte_buffer bytes;
    static_cast<void>(out.take(bytes));
    return {bytes.data(), bytes.data() + bytes.size()};
}

class orphans_test : public ::testing::Test {
protected:
    orphans_test()
    {
        node.set_hook([this](scripted_node::request& request) {
            if (request.envelope.header.opcode != opcode::query)
                return false;
            const std::lock_guard lock(mutex);
            if (first == nullptr)
                first = &request.connection;
            if (&request.connection != first)
                return false;
            heard.push_back(request.envelope.header.stream);
            return true; // the first connection acknowledges and never answers
        });
    }
    [[nodiscard]] connect_params params() const
    {
        return {.contact_points = {node.address()},
                .io_threads = 1,
                .request_timeout = 60s,
                .max_in_flight = 16,
                .max_orphans = 5};
    }
    void submit(cluster::client& client, int count, std::chrono::milliseconds timeout)
    {
        for (int i = 0; i < count; ++i) {
            requests.emplace_back(query, request_kind::direct, ended).options.timeout = timeout;
            client.submit(requests.back());
        }
    }
    std::vector<std::int16_t> heard_streams()
    {
        const std::lock_guard lock(mutex);
        return heard;
    }

    protocol::statement query{.cql = "SELECT x"};
    tally ended;
    std::deque<tallied_request> requests;
    std::mutex mutex;
    node_connection* first = nullptr;
    std::vector<std::int16_t> heard;
    scripted_node node;
};

TEST_F(orphans_test, a_connection_that_misses_too_many_answers_is_replaced)
{
    const auto client = cluster::connect(params());
    submit(*client, 4, 50ms);
    ended.wait_for(4);
    EXPECT_EQ(client->stats().orphaned, 4u);
    EXPECT_EQ(client->stats().recycled, 0u) << "not yet too many";
    EXPECT_EQ(node.connections(), 1u);
    submit(*client, 1, 50ms);
    ended.wait_for(5);
    EXPECT_EQ(ended.timed_out, 5);
    EXPECT_TRUE(eventually([&] { return client->stats().recycled == 1 && node.connections() == 2; }));
    for (int i = 0; i < 50; ++i) {
        waited_request request(query, request_kind::direct);
        client->submit(request);
        EXPECT_FALSE(request.result()) << request.what;
    }
    EXPECT_EQ(client->stats().orphaned, 0u) << "nothing of the old connection is left";
    EXPECT_EQ(client->stats().recycled, 1u);
    EXPECT_EQ(node.connections(), 2u);
}

TEST_F(orphans_test, with_few_stream_ids_half_of_them_is_too_many)
{
    auto with = params();
    with.max_in_flight = 4;
    with.max_orphans = 1024;
    const auto client = cluster::connect(with);
    submit(*client, 2, 50ms);
    ended.wait_for(2);
    EXPECT_EQ(client->stats().recycled, 1u) << "else the connection would be dead with all of its ids taken";
    waited_request request(query, request_kind::direct);
    client->submit(request);
    EXPECT_FALSE(request.result()) << request.what;
}

TEST_F(orphans_test, what_is_still_on_the_old_connection_gets_its_answer_and_late_answers_do_no_harm)
{
    const auto client = cluster::connect(params());
    std::deque<waited_request> live;
    for (int i = 0; i < 3; ++i)
        client->submit(live.emplace_back(query, request_kind::direct));
    ASSERT_TRUE(eventually([&] { return heard_streams().size() == 3; }));
    submit(*client, 5, 50ms);
    ended.wait_for(5);
    ASSERT_TRUE(eventually([&] { return node.connections() == 2; }));
    waited_request on_the_new_one(query, request_kind::direct);
    client->submit(on_the_new_one);
    EXPECT_FALSE(on_the_new_one.result()) << on_the_new_one.what;
    EXPECT_EQ(client->stats().orphaned, 5u) << "the old one is still there, for the three";

    const auto streams = heard_streams();
    ASSERT_EQ(streams.size(), 8u);
    // Two of the late answers, then those of the three, then the others.
    first->raw(answers_to({streams[3], streams[4], streams[0], streams[1], streams[2]}));
    for (waited_request& each : live) {
        EXPECT_FALSE(each.result()) << each.what;
        EXPECT_EQ(each.completions, 1);
    }
    EXPECT_TRUE(eventually([&] { return client->stats().orphaned == 0; })) << "the old connection has ended";
    EXPECT_EQ(ended.ended, 5) << "an answer that came too late completes nothing";
    for (int i = 0; i < 10; ++i) {
        waited_request request(query, request_kind::direct);
        client->submit(request);
        EXPECT_FALSE(request.result()) << request.what;
    }
    EXPECT_EQ(node.connections(), 2u);
    EXPECT_EQ(client->stats().recycled, 1u);
}

TEST_F(orphans_test, what_waits_for_a_stream_id_goes_to_the_new_connection)
{
    auto with = params();
    with.max_in_flight = 4;
    with.max_orphans = 2;
    const auto client = cluster::connect(with);
    std::deque<waited_request> live;
    for (int i = 0; i < 2; ++i)
        client->submit(live.emplace_back(query, request_kind::direct));
    submit(*client, 2, 100ms);
    std::deque<waited_request> waiting;
    for (int i = 0; i < 20; ++i)
        client->submit(waiting.emplace_back(query, request_kind::direct));
    for (waited_request& each : waiting)
        EXPECT_FALSE(each.result()) << each.what;
    ended.wait_for(2);
    EXPECT_EQ(ended.timed_out, 2);
    EXPECT_EQ(client->stats().recycled, 1u);
    client->close();
    for (waited_request& each : live)
        EXPECT_EQ(each.result(), client_errc::closed) << "also those of the old connection";
}

} // namespace
} // namespace cassium
