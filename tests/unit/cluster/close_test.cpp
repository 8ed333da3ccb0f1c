// close() ends, whatever is under way, and everything that was under way ends with it, once.
#include "support/memory.hpp"
#include "support/names.hpp"
#include "support/requests.hpp"
#include "support/scripted_node.hpp"
#include "support/semaphore.hpp"
#include "support/time_limit.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <deque>
#include <future>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace cassium {
namespace {

using namespace std::chrono_literals;
using protocol::opcode;
using protocol::request_kind;
using testing::cell;
using testing::eventually;
using testing::known_name;
using testing::mute_listener;
using testing::patience;
using testing::scripted_node;
using testing::tallied_request;
using testing::tally;
using testing::text_column;
using testing::threads_of_program;
using testing::time_of;
using testing::waited_request;

/// What close() may take where no handler of the program's holds it up.
constexpr std::chrono::milliseconds soon = 3s;

/// Long enough that nothing here ends because its time is over.
connect_params patient(const scripted_node& node)
{
    return {.contact_points = {node.address()},
            .io_threads = 2,
            .connect_timeout = std::chrono::minutes(10),
            .request_timeout = std::chrono::minutes(10)};
}

class close_test : public ::testing::Test {
protected:
    close_test() { node.know(select, 1, cell("hello").view()); }

    /// The node takes these and never answers.
    void leave_unanswered(std::initializer_list<opcode> which)
    {
        node.set_hook([this, opcodes = std::vector<opcode>(which)](scripted_node::request& request) {
            if (std::ranges::find(opcodes, request.envelope.header.opcode) == opcodes.end())
                return false;
            ++unanswered;
            return true;
        });
    }
    void submit(cluster::client& client, request_kind kind, int count)
    {
        for (int i = 0; i < count; ++i)
            client.submit(requests.emplace_back(select, kind, ended));
    }
    /// Closes, and sees to it that everything submitted ends in time and once.
    void expect_all_closed(cluster::client& client)
    {
        const int count = static_cast<int>(requests.size());
        EXPECT_EQ(ended.ended, 0) << "they are to be under way";
        EXPECT_LT(time_of("close()", [&] { client.close(); }), soon);
        EXPECT_EQ(ended.ended, count) << "all has ended when close() returns";
        EXPECT_EQ(ended.closed, count);
        std::this_thread::sleep_for(20ms);
        EXPECT_EQ(ended.ended, count) << "none ends twice";
    }

    protocol::statement select{.cql = "SELECT answer FROM t", .results = text_column};
    tally ended;
    std::deque<tallied_request> requests;
    std::atomic<int> unanswered{0};
    scripted_node node;
};

TEST_F(close_test, ends_while_the_first_address_of_a_name_says_nothing)
{
    const mute_listener mute("127.0.0.2", node.port());
    const known_name name("two.test", {"127.0.0.2", "127.0.0.1"});
    auto params = patient(node);
    params.contact_points.push_back("two.test:" + std::to_string(node.port()));
    const auto client = cluster::connect(params);
    ASSERT_TRUE(mute.was_dialled(patience));
    EXPECT_LT(time_of("close()", [&] { client->close(); }), soon);
    EXPECT_LE(node.connections(), 2u) << "the second address was not dialled any more";
}

TEST_F(close_test, ends_while_a_name_is_being_looked_up)
{
    const known_name name("slow.test", {"127.0.0.1"}, known_name::answer::when_told);
    auto params = patient(node);
    params.contact_points.emplace_back("slow.test:1");
    const auto client = cluster::connect(params);
    ASSERT_TRUE(eventually([&] { return name.asked() > 0; }));
    EXPECT_LT(time_of("close()", [&] { client->close(); }), soon);
}

TEST_F(close_test, ends_while_a_node_does_not_answer_the_handshake)
{
    const mute_listener mute;
    auto params = patient(node);
    params.contact_points.push_back(mute.address());
    const auto client = cluster::connect(params);
    ASSERT_TRUE(mute.was_dialled(patience));
    EXPECT_LT(time_of("close()", [&] { client->close(); }), soon);
}

/// Begins to connect, gives that up once `under_way` holds and expects it to end soon.
template <class UnderWay>
void expect_canceled(connect_params params, const UnderWay& under_way)
{
    params.io_threads = 2;
    params.connect_timeout = std::chrono::minutes(10);
    std::promise<failure> ended;
    auto result = ended.get_future();
    const auto cancel = cluster::async_connect(std::move(params),
                                               [&ended](failure why, const std::shared_ptr<cluster::client>& client) {
                                                   EXPECT_EQ(client, nullptr);
                                                   ended.set_value(std::move(why));
                                               });
    ASSERT_TRUE(under_way());
    EXPECT_LT(time_of("cancelling", [&] { cancel(); }), soon);
    ASSERT_EQ(result.wait_for(patience), std::future_status::ready);
    EXPECT_EQ(result.get().code(), client_errc::canceled);
    cancel(); // again is harmless
}

TEST(cancel_connect_test, ends_while_nobody_answers_the_handshake)
{
    const mute_listener mute;
    expect_canceled({.contact_points = {mute.address()}}, [&] { return mute.was_dialled(patience); });
}

TEST(cancel_connect_test, ends_while_nobody_answers_the_tls_handshake)
{
    const mute_listener mute;
    expect_canceled({.contact_points = {mute.address()}, .tls = tls_params{.verify = false}},
                    [&] { return mute.was_dialled(patience); });
}

TEST(cancel_connect_test, ends_while_a_name_is_being_looked_up)
{
    const known_name name("slow.test", {"127.0.0.1"}, known_name::answer::when_told);
    expect_canceled({.contact_points = {"slow.test:1"}}, [&] { return eventually([&] { return name.asked() > 0; }); });
}

TEST_F(close_test, ends_requests_that_wait_for_their_answers)
{
    leave_unanswered({opcode::query});
    const auto client = cluster::connect(patient(node));
    submit(*client, request_kind::direct, 100);
    ASSERT_TRUE(eventually([&] { return unanswered == 100; }));
    expect_all_closed(*client);
}

TEST_F(close_test, ends_requests_that_wait_for_a_stream_id)
{
    leave_unanswered({opcode::query});
    auto params = patient(node);
    params.max_in_flight = 1;
    const auto client = cluster::connect(params);
    submit(*client, request_kind::direct, 100);
    ASSERT_TRUE(eventually([&] { return unanswered == 2; })) << "one a thread";
    expect_all_closed(*client);
}

TEST_F(close_test, ends_requests_that_wait_for_their_statement_to_be_prepared)
{
    leave_unanswered({opcode::prepare});
    const auto client = cluster::connect(patient(node));
    submit(*client, request_kind::prepared, 100);
    ASSERT_TRUE(eventually([&] { return unanswered == 2; })) << "one a thread";
    expect_all_closed(*client);
}

TEST_F(close_test, ends_requests_that_wait_for_a_connection)
{
    const auto client = cluster::connect(patient(node));
    leave_unanswered({opcode::options, opcode::startup});
    node.kill_connections();
    ASSERT_TRUE(eventually([&] { return unanswered == 2; })) << "both threads are dialling";
    submit(*client, request_kind::direct, 50);
    submit(*client, request_kind::prepared, 50);
    ASSERT_TRUE(testing::settle(*client));
    expect_all_closed(*client);
}

TEST_F(close_test, may_be_called_by_many_threads_at_once)
{
    leave_unanswered({opcode::query});
    const auto client = cluster::connect(patient(node));
    submit(*client, request_kind::direct, 100);
    ASSERT_TRUE(eventually([&] { return unanswered == 100; }));
    std::vector<std::thread> closers;
    for (int i = 0; i < 8; ++i)
        closers.emplace_back([&] {
            EXPECT_LT(time_of("close()", [&] { client->close(); }), soon);
            EXPECT_EQ(ended.ended, 100) << "for each of them all has ended";
        });
    for (std::thread& each : closers)
        each.join();
    EXPECT_EQ(ended.closed, 100);
    EXPECT_EQ(ended.ended, 100);
}

TEST_F(close_test, returns_at_once_on_an_io_thread)
{
    leave_unanswered({opcode::query});
    auto client = cluster::connect(patient(node));
    submit(*client, request_kind::direct, 100);
    ASSERT_TRUE(eventually([&] { return unanswered == 100; }));
    struct closing {
        cluster::client* client;
        std::promise<std::chrono::milliseconds> took;
    } here{client.get(), {}};
    auto took = here.took.get_future();
    ASSERT_TRUE(client->post(
        0,
        [](void* argument) {
            auto& task = *static_cast<closing*>(argument);
            task.took.set_value(time_of("close() on an I/O thread", [&] { task.client->close(); }));
        },
        &here));
    ASSERT_EQ(took.wait_for(patience), std::future_status::ready);
    EXPECT_LT(took.get(), 1s);
    EXPECT_LT(time_of("close() after that", [&] { client->close(); }), soon);
    EXPECT_EQ(ended.closed, 100);
    EXPECT_EQ(ended.ended, 100);
}

TEST_F(close_test, may_be_called_when_a_request_completes)
{
    const auto client = cluster::connect(patient(node));
    testing::calling_request closing(select, request_kind::direct, [&client] { client->close(); });
    client->submit(closing);
    closing.wait();
    EXPECT_LT(time_of("close() after that", [&] { client->close(); }), soon);
    waited_request late(select, request_kind::direct);
    client->submit(late);
    EXPECT_EQ(late.result(), client_errc::closed);
}

TEST_F(close_test, the_last_holder_may_let_go_when_a_request_completes)
{
    leave_unanswered({opcode::execute});
    const std::size_t before = threads_of_program();
    auto client = cluster::connect(patient(node));
    submit(*client, request_kind::prepared, 10);
    ASSERT_TRUE(eventually([&] { return unanswered == 10; }));
    cluster::client& still_there = *client;
    testing::calling_request last(select, request_kind::direct,
                                  [holder = std::move(client)]() mutable { holder.reset(); });
    still_there.submit(last);
    last.wait();
    ended.wait_for(10);
    EXPECT_EQ(ended.closed, 10);
    // The node has threads of its own, for the connections.
    EXPECT_TRUE(eventually([&] { return threads_of_program() <= before; })) << "I/O threads are left";
}

TEST_F(close_test, does_not_wait_for_handlers_that_block_the_io_threads)
{
    leave_unanswered({opcode::query});
    const std::size_t before = threads_of_program();
    auto client = cluster::connect(patient(node));
    struct blocking {
        testing::semaphore begun{0}, go_on{0};
        static void run(void* argument)
        {
            auto& self = *static_cast<blocking*>(argument);
            self.begun.release();
            static_cast<void>(self.go_on.try_acquire_for(2 * patience));
        }
    };
    std::deque<blocking> blocked(client->workers());
    for (std::size_t worker = 0; worker < client->workers(); ++worker) {
        ASSERT_TRUE(client->post(worker, blocking::run, &blocked[worker]));
        ASSERT_TRUE(blocked[worker].begun.try_acquire_for(patience));
    }
    submit(*client, request_kind::direct, 10);
    EXPECT_LT(time_of("close()", [&] { client->close(); }), 6s) << "for all threads together";
    waited_request late(select, request_kind::direct);
    client->submit(late);
    client.reset();
    for (blocking& each : blocked)
        each.go_on.release();
    EXPECT_EQ(late.result(), client_errc::closed);
    ended.wait_for(10);
    EXPECT_EQ(ended.closed, 10);
    EXPECT_TRUE(eventually([&] { return threads_of_program() <= before; })) << "I/O threads are left";
}

} // namespace
} // namespace cassium
