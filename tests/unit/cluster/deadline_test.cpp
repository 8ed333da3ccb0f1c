// One deadline an execution, from submit() to its end, whatever it goes through.
#include "support/names.hpp"
#include "support/requests.hpp"
#include "support/scripted_node.hpp"
#include "support/semaphore.hpp"
#include "support/time_limit.hpp"

#include <net/deadline_wheel.hpp>

#include <gtest/gtest.h>

#include <atomic>
#include <optional>
#include <string>
#include <thread>

namespace cassium {
namespace {

using namespace std::chrono_literals;
using clock = std::chrono::steady_clock;
using protocol::opcode;
using protocol::request_kind;
using testing::known_name;
using testing::mute_listener;
using testing::patience;
using testing::scripted_node;
using testing::time_of;
using testing::waited_request;

class deadline_test : public ::testing::Test {
protected:
    [[nodiscard]] connect_params params() const
    {
        return {.contact_points = {node.address()}, .io_threads = 1, .request_timeout = std::chrono::minutes(10)};
    }
    /// Each query is answered so late; never: when that is negative.
    void answer_after(std::chrono::milliseconds delay)
    {
        node.set_hook([delay](scripted_node::request& request) {
            if (request.envelope.header.opcode != opcode::query)
                return false;
            std::this_thread::sleep_for(delay);
            return delay < 0ms;
        });
    }

    /// Holds the I/O thread up for so long, from now on.
    static void stall(cluster::client& client, std::chrono::milliseconds time)
    {
        struct stalling {
            std::chrono::milliseconds time;
            testing::semaphore begun{0};
        } held{.time = time};
        ASSERT_TRUE(client.post(
            0,
            [](void* what) {
                auto& held = *static_cast<stalling*>(what);
                const auto time = held.time;
                held.begun.release();
                std::this_thread::sleep_for(time);
            },
            &held));
        ASSERT_TRUE(held.begun.try_acquire_for(patience));
    }

    protocol::statement query{.cql = "SELECT x"};
    scripted_node node;
};

TEST_F(deadline_test, a_timeout_without_end_is_one)
{
    answer_after(50ms);
    auto with = params();
    with.request_timeout = std::chrono::milliseconds::max();
    with.connect_timeout = std::chrono::milliseconds::max();
    const auto client = cluster::connect(with);
    for (const auto timeout : {std::chrono::milliseconds::max(), std::chrono::milliseconds::max() / 2,
                               std::chrono::milliseconds(std::chrono::hours(24 * 365 * 200))}) {
        waited_request request(query, request_kind::direct);
        request.options.timeout = timeout;
        client->submit(request);
        EXPECT_FALSE(request.result()) << request.what;
    }
    waited_request by_default(query, request_kind::direct);
    client->submit(by_default);
    EXPECT_FALSE(by_default.result()) << by_default.what;
    waited_request until_the_end_of_time(query, request_kind::direct);
    until_the_end_of_time.options.deadline = clock::time_point::max();
    client->submit(until_the_end_of_time);
    EXPECT_FALSE(until_the_end_of_time.result()) << until_the_end_of_time.what;
}

TEST_F(deadline_test, a_timeout_without_end_goes_for_preparations_too)
{
    protocol::statement insert{.cql = "INSERT"};
    node.know(insert);
    auto with = params();
    with.request_timeout = std::chrono::milliseconds::max();
    const auto client = cluster::connect(with);
    waited_request request(insert, request_kind::prepared);
    client->submit(request);
    EXPECT_FALSE(request.result()) << request.what;
    client->close();
}

TEST_F(deadline_test, the_clock_starts_when_it_is_submitted)
{
    answer_after(-1ms);
    const auto client = cluster::connect(params());
    constexpr auto time = 1500ms;
    stall(*client, time);
    waited_request request(query, request_kind::direct);
    request.options.timeout = time;
    const auto took = time_of("a request on a stalled thread", [&] {
        client->submit(request);
        EXPECT_EQ(request.result(), client_errc::timeout) << request.what;
    });
    EXPECT_GE(took, time - 5ms);
    EXPECT_LT(took, 2 * time - 50ms) << "it had waited for its thread that long already";
}

TEST_F(deadline_test, going_on_keeps_the_first_deadline)
{
    answer_after(20ms);
    const auto client = cluster::connect(params());
    struct paging final : waited_request {
        using waited_request::waited_request;
        void complete(failure why) noexcept override
        {
            if (!why && ++pages < 500)
                client->go_on(*this);
            else
                waited_request::complete(std::move(why));
        }
        cluster::client* client = nullptr;
        int pages = 0;
    } request(query, request_kind::direct);
    request.client = client.get();
    request.options.timeout = 300ms;
    client->submit(request);
    EXPECT_EQ(request.result(), client_errc::timeout) << request.what;
    EXPECT_GE(request.pages, 1);
    EXPECT_LE(request.pages, 16);
}

TEST_F(deadline_test, the_deadline_alone_replaces_the_default_timeout)
{
    answer_after(300ms);
    auto with = params();
    with.request_timeout = 50ms;
    const auto client = cluster::connect(with);
    waited_request longer(query, request_kind::direct);
    longer.options.deadline = clock::now() + std::chrono::minutes(5);
    client->submit(longer);
    EXPECT_FALSE(longer.result()) << longer.what;
}

TEST_F(deadline_test, the_earlier_of_deadline_and_timeout_counts)
{
    answer_after(-1ms);
    const auto client = cluster::connect(params());
    const auto ended_after = [&](std::chrono::milliseconds deadline, std::optional<std::chrono::milliseconds> timeout) {
        return time_of("a request with a deadline", [&] {
            waited_request request(query, request_kind::direct);
            request.options.deadline = clock::now() + deadline;
            request.options.timeout = timeout;
            client->submit(request);
            EXPECT_EQ(request.result(), client_errc::timeout) << request.what;
        });
    };
    EXPECT_LT(ended_after(100ms, std::nullopt), 20s);
    EXPECT_LT(ended_after(100ms, std::chrono::minutes(5)), 20s);
    EXPECT_LT(ended_after(std::chrono::minutes(5), 100ms), 20s);
    EXPECT_GE(ended_after(100ms, 200ms), 95ms);
    EXPECT_LT(ended_after(-1h, std::nullopt), 20s) << "one that has passed";
}

/// Counts the queries that a node hears of.
class late_test : public deadline_test {
protected:
    late_test()
    {
        node.set_hook([this](scripted_node::request& request) {
            heard += request.envelope.header.opcode == opcode::query && request.cql == query.cql ? 1 : 0;
            return false;
        });
    }
    /// Ends the test's say when the request is known not to have been sent.
    void expect_unsent(waited_request& request)
    {
        EXPECT_EQ(request.result(), client_errc::timeout) << request.what;
        EXPECT_EQ(request.ended_with.written(), written::no) << request.what;
    }

    std::atomic<int> heard{0};
};

TEST_F(late_test, one_whose_time_is_over_is_not_sent)
{
    const auto client = cluster::connect(params());
    for (int i = 0; i < 200; ++i) {
        waited_request request(query, request_kind::direct);
        request.options.deadline = clock::now();
        client->submit(request);
        expect_unsent(request);
        testing::blocking_request waiting(query, request_kind::direct);
        waiting.options.deadline = clock::now();
        waiting.carry_out(*client);
        expect_unsent(waiting);
    }
    EXPECT_EQ(client->stats().timeouts, 400u);
    client->close();
    EXPECT_EQ(heard, 0);
}

TEST_F(late_test, the_next_page_is_not_asked_for)
{
    const auto client = cluster::connect(params());
    struct paging final : waited_request {
        using waited_request::waited_request;
        void complete(failure why) noexcept override
        {
            if (!why)
                std::this_thread::sleep_until(*options.deadline);
            if (!why && ++pages < 500)
                client->go_on(*this);
            else
                waited_request::complete(std::move(why));
        }
        cluster::client* client = nullptr;
        int pages = 0;
    } request(query, request_kind::direct);
    request.client = client.get();
    request.options.deadline = clock::now() + 200ms;
    client->submit(request);
    EXPECT_EQ(request.result(), client_errc::timeout) << request.what;
    EXPECT_EQ(request.ended_with.written(), written::yes) << "the first page was answered: " << request.what;
    client->close();
    EXPECT_EQ(heard, 1);
}

TEST_F(late_test, one_that_waited_for_its_thread_for_too_long_is_not_sent)
{
    const auto client = cluster::connect(params());
    stall(*client, 100ms);
    waited_request request(query, request_kind::direct);
    request.options.timeout = 20ms;
    client->submit(request);
    expect_unsent(request);
    client->close();
    EXPECT_EQ(heard, 0);
}

/// What connect() throws, and how long that took.
std::chrono::milliseconds expect_not_connected_in_time(connect_params params)
{
    return time_of("connect()", [&] {
        try {
            static_cast<void>(cluster::connect(std::move(params)));
            ADD_FAILURE() << "connected";
        } catch (const connection_error& e) {
            EXPECT_EQ(e.code(), client_errc::timeout) << e.what();
        }
    });
}

TEST(connect_timeout_test, bounds_the_look_up_and_all_addresses_together)
{
    const mute_listener second("127.0.0.2");
    const mute_listener third("127.0.0.3", second.port());
    const mute_listener fourth("127.0.0.4", second.port());
    known_name name("many.test", {"127.0.0.2", "127.0.0.3", "127.0.0.4"}, known_name::answer::when_told);
    std::thread tells([&name] {
        std::this_thread::sleep_for(300ms);
        name.tell();
    });
    const auto took = expect_not_connected_in_time(
        {.contact_points = {"many.test:" + std::to_string(second.port())}, .io_threads = 1, .connect_timeout = 1s});
    tells.join();
    EXPECT_GE(took, 995ms);
    EXPECT_LT(took, 2500ms) << "one span of time, and not one for each";
}

TEST(connect_timeout_test, bounds_a_look_up_that_never_ends)
{
    const known_name name("slow.test", {"127.0.0.1"}, known_name::answer::when_told);
    const auto took =
        expect_not_connected_in_time({.contact_points = {"slow.test:1"}, .io_threads = 1, .connect_timeout = 100ms});
    EXPECT_GE(took, 95ms);
}

TEST(connect_timeout_test, bounds_all_versions_together)
{
    std::atomic<int> refused{0};
    scripted_node slow;
    slow.set_hook([&refused](scripted_node::request& request) {
        if (request.envelope.header.opcode != opcode::options && request.envelope.header.opcode != opcode::startup)
            return false;
        std::this_thread::sleep_for(300ms);
        if (request.envelope.header.version != 5)
            return false;
        ++refused;
        request.connection.error(request.envelope.header.stream, server_errc::protocol_error,
                                 "Invalid or unsupported protocol version");
        return true;
    });
    static_cast<void>(
        expect_not_connected_in_time({.contact_points = {slow.address()}, .io_threads = 1, .connect_timeout = 500ms}));
    EXPECT_EQ(refused, 1) << "each version alone would have been in time";
}

} // namespace
} // namespace cassium
