// Statements are prepared on each node when they are needed there, once, and no node can hold up the others.
#include "support/requests.hpp"
#include "support/scripted_node.hpp"
#include "support/semaphore.hpp"
#include "support/time_limit.hpp"

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <deque>
#include <functional>
#include <span>
#include <vector>

namespace cassium {
namespace {

using namespace std::chrono_literals;
using protocol::opcode;
using protocol::request_kind;
using testing::cell;
using testing::eventually;
using testing::patience;
using testing::scripted_node;
using testing::tallied_request;
using testing::tally;
using testing::text_column;
using testing::waited_request;

connect_params one_thread(std::vector<std::string> contact_points)
{
    return {.contact_points = std::move(contact_points), .io_threads = 1, .request_timeout = 60s};
}

class prepare_test : public ::testing::Test {
protected:
    prepare_test()
    {
        for (scripted_node* const each : {&a, &b})
            each->know(select, 1, cell("hello").view());
    }

    /// What `node` does about PREPARE instead of answering; returns whether that is all.
    static void on_prepare(scripted_node& node, std::function<bool(scripted_node::request&)> instead)
    {
        node.set_hook([instead = std::move(instead)](scripted_node::request& request) {
            return request.envelope.header.opcode == opcode::prepare && instead(request);
        });
    }
    void submit(cluster::client& client, int count)
    {
        for (int i = 0; i < count; ++i)
            client.submit(requests.emplace_back(select, request_kind::prepared, ended));
    }
    void expect_success(cluster::client& client, int count)
    {
        for (int i = 0; i < count; ++i) {
            waited_request request(select, request_kind::prepared);
            client.submit(request);
            EXPECT_FALSE(request.result()) << request.what;
            EXPECT_EQ(request.text, "hello");
        }
    }

    protocol::statement select{.cql = "SELECT answer FROM t", .results = text_column};
    tally ended;
    std::deque<tallied_request> requests;
    scripted_node a;
    scripted_node b;
};

TEST_F(prepare_test, a_node_that_never_answers_prepare_does_not_wedge_the_statement)
{
    std::atomic<scripted_node*> hung{nullptr};
    std::atomic<int> swallowed{0};
    for (scripted_node* const each : {&a, &b})
        on_prepare(*each, [&hung, &swallowed, each](scripted_node::request&) {
            scripted_node* nobody = nullptr;
            hung.compare_exchange_strong(nobody, each); // the first that is asked
            swallowed += hung == each ? 1 : 0;
            return hung == each;
        });
    auto params = one_thread({a.address(), b.address()});
    params.request_timeout = 1s;
    const auto client = cluster::connect(params);
    ASSERT_TRUE(eventually([&] { return client->stats().connections == 2; }));
    for (int round = 1; round <= 3; ++round) {
        submit(*client, 20);
        ended.wait_for(20 * round);
        EXPECT_EQ(ended.succeeded, 20 * round) << "in round " << round << "; " << ended.timed_out << " timed out";
        // It is given up, and gets its turn in the next round.
        EXPECT_TRUE(eventually([&] { return client->stats().orphaned >= static_cast<unsigned>(round); })) << round;
    }
    EXPECT_EQ(swallowed, 3);
}

TEST_F(prepare_test, the_only_node_is_asked_again_when_it_did_not_answer)
{
    std::atomic<int> asked{0};
    on_prepare(a, [&asked](scripted_node::request&) { return ++asked == 1; });
    auto params = one_thread({a.address()});
    params.request_timeout = 2s;
    const auto client = cluster::connect(params);
    submit(*client, 20);
    ended.wait_for(20);
    EXPECT_EQ(ended.succeeded, 20);
    EXPECT_EQ(asked, 2);
}

TEST_F(prepare_test, the_first_node_that_answers_serves_all_that_wait)
{
    std::atomic<int> asked_a{0};
    on_prepare(a, [&asked_a](scripted_node::request&) { return ++asked_a == 1; }); // not answered
    const auto client = cluster::connect(one_thread({a.address(), b.address()}));
    ASSERT_TRUE(eventually([&] { return client->stats().connections == 2; }));
    // Those of the first node's turn wait for it until the second node, which is asked for those of its turn, has answered.
    const auto took = testing::time_of("requests of two nodes", [&] {
        submit(*client, 100);
        ended.wait_for(100);
    });
    EXPECT_EQ(ended.succeeded, 100);
    EXPECT_EQ(asked_a, 1);
    EXPECT_EQ(b.prepares(), 1u);
    EXPECT_LT(took, 10s) << "a quarter of the requests' time, when the first node is given up, is more";
}

TEST_F(prepare_test, each_node_is_asked_once_however_many_wait)
{
    testing::semaphore go_on{0};
    for (scripted_node* const each : {&a, &b})
        on_prepare(*each, [&go_on](scripted_node::request&) {
            static_cast<void>(go_on.try_acquire_for(patience));
            return false;
        });
    const auto client = cluster::connect(one_thread({a.address(), b.address()}));
    ASSERT_TRUE(eventually([&] { return client->stats().connections == 2; }));
    submit(*client, 200);
    ASSERT_TRUE(testing::settle(*client));
    EXPECT_EQ(ended.ended, 0);
    EXPECT_LE(client->stats().preparations, 2u);
    go_on.release(8);
    ended.wait_for(200);
    EXPECT_EQ(ended.succeeded, 200);
    EXPECT_LE(a.prepares(), 1u);
    EXPECT_LE(b.prepares(), 1u);
}

TEST_F(prepare_test, only_the_node_that_forgot_is_asked_again_and_only_when_it_is_used)
{
    const auto client = cluster::connect(one_thread({a.address(), b.address()}));
    ASSERT_TRUE(eventually([&] { return client->stats().connections == 2; }));
    // The second node is told while what it did not know goes to the first one.
    const auto prepared = [this](unsigned by_a, unsigned by_b) {
        return eventually([&] { return a.prepares() == by_a && b.prepares() == by_b; });
    };
    expect_success(*client, 4);
    ASSERT_TRUE(prepared(1, 1)) << a.prepares() << " and " << b.prepares();
    ASSERT_TRUE(testing::settle(*client));
    b.forget();
    EXPECT_TRUE(testing::settle(*client));
    EXPECT_EQ(b.prepares(), 1u) << "nobody has used it there yet";
    expect_success(*client, 10);
    EXPECT_TRUE(prepared(1, 2)) << a.prepares() << " and " << b.prepares();
}

TEST_F(prepare_test, a_lasting_error_fails_all_that_wait_at_once)
{
    testing::semaphore go_on{0};
    std::atomic<int> asked{0};
    on_prepare(a, [&](scripted_node::request& request) {
        ++asked;
        static_cast<void>(go_on.try_acquire_for(patience));
        request.connection.error(request.envelope.header.stream, server_errc::syntax_error, "no viable alternative");
        return true;
    });
    const auto client = cluster::connect(one_thread({a.address()}));
    std::deque<waited_request> waiting;
    for (int i = 0; i < 50; ++i)
        client->submit(waiting.emplace_back(select, request_kind::prepared));
    ASSERT_TRUE(testing::settle(*client));
    go_on.release();
    for (waited_request& each : waiting) {
        EXPECT_EQ(each.result(), server_errc::syntax_error) << each.what;
        EXPECT_EQ(each.ended_with.written(), written::no) << "they have not been sent";
        EXPECT_FALSE(each.ended_with.retryable()) << "the text does not get better";
        EXPECT_EQ(each.completions, 1);
    }
    EXPECT_EQ(asked, 1);
}

TEST_F(prepare_test, those_that_wait_for_it_count_as_waiting)
{
    testing::semaphore go_on{0};
    on_prepare(a, [&go_on](scripted_node::request&) {
        static_cast<void>(go_on.try_acquire_for(patience));
        return false;
    });
    auto params = one_thread({a.address()});
    params.max_waiting = 3;
    const auto client = cluster::connect(params);
    submit(*client, 5000);
    ended.wait_for(4997);
    ASSERT_TRUE(testing::settle(*client));
    EXPECT_EQ(ended.ended, 4997) << "those wait for the answer";
    EXPECT_EQ(ended.refused, 4997);
    EXPECT_EQ(ended.unsent, 4997);
    EXPECT_EQ(ended.retryable, 4997);
    EXPECT_EQ(client->stats().refused, 4997u);
    go_on.release();
    ended.wait_for(5000);
    EXPECT_EQ(ended.succeeded, 3);
    expect_success(*client, 3);
}

TEST_F(prepare_test, it_is_asked_for_though_too_many_are_waiting)
{
    // All ids are taken by those that wait for an answer, and all places by those that wait for an id.
    protocol::statement slow{.cql = "SLOW"};
    testing::semaphore heard{0};
    testing::semaphore go_on{0};
    a.set_hook([&](scripted_node::request& request) {
        if (request.envelope.header.opcode == opcode::query && request.cql == slow.cql) {
            heard.release();
            static_cast<void>(go_on.try_acquire_for(patience));
        }
        return false;
    });
    auto params = one_thread({a.address()});
    params.max_waiting = 1;
    params.max_in_flight = 1;
    const auto client = cluster::connect(params);
    tallied_request holds_the_id(slow, request_kind::direct, ended);
    client->submit(holds_the_id);
    ASSERT_TRUE(heard.try_acquire_for(patience));
    submit(*client, 1); // takes the last place, and its PREPARE has to wait, too
    ASSERT_TRUE(testing::settle(*client));
    go_on.release();
    ended.wait_for(2);
    EXPECT_EQ(ended.succeeded, 2);
}

TEST_F(prepare_test, a_batch_does_not_wait_for_a_node_that_has_forgotten_its_statements_while_another_knows_them)
{
    protocol::statement insert{.cql = "INSERT"};
    a.know(insert);
    b.know(insert);
    const std::array<protocol::batch_part, 1> parts{{{&insert, 0, 0}}};
    struct batch_request final : waited_request {
        batch_request(const protocol::statement& first, std::span<const protocol::batch_part> what)
            : waited_request(first, request_kind::batch),
              parts(what)
        {
        }
        protocol::batch_view batch() const noexcept override { return {.parts = parts}; }
        std::span<const protocol::batch_part> parts;
    };
    const auto client = cluster::connect(one_thread({a.address(), b.address()}));
    ASSERT_TRUE(eventually([&] { return client->stats().connections == 2; }));
    const auto took = testing::time_of("batches", [&] {
        for (int i = 0; i < 12; ++i) {
            if (i == 6) {
                a.forget();
                on_prepare(a, [](scripted_node::request&) { return true; });
            }
            batch_request request(insert, parts);
            client->submit(request);
            EXPECT_FALSE(request.result()) << request.what;
        }
    });
    EXPECT_GE(a.batches(), 1u);
    EXPECT_LT(took, 10s) << "a quarter of the requests' time, when the first node is given up, is more";
}

TEST_F(prepare_test, an_answer_that_makes_no_sense_fails_those_that_wait_and_nothing_else)
{
    const std::vector<std::function<void(scripted_node::request&)>> nonsense{
        [](scripted_node::request& request) { request.connection.nothing(request.envelope.header.stream); },
        [](scripted_node::request& request) { // rows
            byte_writer out = request.connection.begin(request.envelope.header.stream, opcode::result);
            for (const std::int32_t each : {2, 4, 1, 0})
                out.put(each);
            request.connection.end();
        },
        [](scripted_node::request& request) { // READY
            static_cast<void>(request.connection.begin(request.envelope.header.stream, opcode::ready));
            request.connection.end();
        },
        [](scripted_node::request& request) { // PREPARED, cut off
            byte_writer out = request.connection.begin(request.envelope.header.stream, opcode::result);
            out.put(std::int32_t{4});
            out.put(std::uint16_t{4});
            request.connection.end();
        },
    };
    for (std::size_t kind = 0; kind < nonsense.size(); ++kind) {
        std::atomic<bool> mad{true};
        on_prepare(a, [&](scripted_node::request& request) {
            if (mad)
                nonsense[kind](request);
            return mad.load();
        });
        const auto client = cluster::connect(one_thread({a.address()}));
        for (int i = 0; i < 3; ++i) {
            waited_request request(select, request_kind::prepared);
            client->submit(request);
            EXPECT_EQ(request.result(), kind == 3 ? client_errc::truncated : client_errc::unexpected_message)
                << "kind " << kind << ": " << request.what;
            EXPECT_EQ(request.ended_with.written(), written::no) << "kind " << kind;
        }
        mad = false;
        expect_success(*client, 2);
        EXPECT_EQ(client->stats().connections, 1u) << "the connection lives on";
    }
}

TEST_F(prepare_test, those_that_wait_on_a_connection_that_ends_go_to_another_node)
{
    std::atomic<int> killed{0};
    for (scripted_node* const each : {&a, &b})
        on_prepare(*each, [&killed](scripted_node::request& request) {
            if (killed++ != 0)
                return false;
            request.connection.kill();
            return true;
        });
    const auto client = cluster::connect(one_thread({a.address(), b.address()}));
    ASSERT_TRUE(eventually([&] { return client->stats().connections == 2; }));
    submit(*client, 50);
    ended.wait_for(50);
    EXPECT_EQ(ended.succeeded, 50) << ended.lost << " were lost";
}

} // namespace
} // namespace cassium
