// Whatever is asked of a client, what it holds is bounded, and what is over the bounds is said at once.
#include "support/memory.hpp"
#include "support/requests.hpp"
#include "support/scripted_node.hpp"
#include "support/semaphore.hpp"
#include "support/time_limit.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <deque>
#include <string>

namespace cassium {
namespace {

using namespace std::chrono_literals;
using protocol::opcode;
using protocol::request_kind;
using testing::calling_request;
using testing::eventually;
using testing::mebibyte;
using testing::patience;
using testing::scripted_node;
using testing::tallied_request;
using testing::tally;
using testing::waited_request;

class bounds_test : public ::testing::Test {
protected:
    [[nodiscard]] connect_params params() const
    {
        return {.contact_points = {node.address()}, .io_threads = 1, .request_timeout = 60s};
    }
    void make_requests(int count)
    {
        for (int i = 0; i < count; ++i)
            requests.emplace_back(query, request_kind::direct, ended);
    }
    /// Submits all of them from a completion, on the I/O thread.
    void submit_all_on_the_io_thread(cluster::client& client)
    {
        calling_request first(query, request_kind::direct, [&] {
            for (tallied_request& each : requests)
                client.submit(each);
        });
        client.submit(first);
        first.wait();
    }
    void expect_still_works(cluster::client& client)
    {
        waited_request request(query, request_kind::direct);
        client.submit(request);
        EXPECT_FALSE(request.result()) << request.what;
    }

    protocol::statement query{.cql = "SELECT x"};
    tally ended;
    std::deque<tallied_request> requests;
    scripted_node node;
};

TEST_F(bounds_test, those_that_submit_again_when_they_complete_do_not_starve_the_others)
{
    auto with = params();
    with.max_in_flight = 2;
    const auto client = cluster::connect(with);
    struct looper final : tallied_request {
        using tallied_request::tallied_request;
        void complete(failure why) noexcept override
        {
            ++turns;
            if (!why && !enough)
                client->submit(*this);
            else
                tallied_request::complete(std::move(why));
        }
        cluster::client* client = nullptr;
        std::atomic<bool> enough{false};
        std::atomic<int> turns{0};
    };
    std::deque<looper> loopers;
    for (int i = 0; i < 2; ++i) {
        loopers.emplace_back(query, request_kind::direct, ended).client = client.get();
        client->submit(loopers.back());
    }
    ASSERT_TRUE(eventually([&] { return loopers[0].turns > 100 && loopers[1].turns > 100; }));
    for (int i = 0; i < 20 && !HasFailure(); ++i) {
        waited_request third(query, request_kind::direct);
        third.options.timeout = 10s;
        client->submit(third);
        EXPECT_FALSE(third.result()) << third.what;
    }
    EXPECT_EQ(ended.ended, 0) << "both were at it all the time";
    for (looper& each : loopers)
        each.enough = true;
    ended.wait_for(2);
    EXPECT_EQ(ended.succeeded, 2);
}

TEST_F(bounds_test, a_flood_from_outside_is_refused_beyond_the_bound_and_served_up_to_it)
{
    constexpr int count = 100'000;
    auto with = params();
    with.max_in_flight = 16;
    with.max_waiting = 1000;
    const auto client = cluster::connect(with);
    make_requests(count);
    const std::size_t before = testing::resident_memory();
    for (tallied_request& each : requests)
        client->submit(each);
    ended.wait_for(count);
    if (!testing::is_sanitized) {
        EXPECT_LT(testing::resident_memory(), before + 32 * mebibyte);
    }
    EXPECT_EQ(ended.refused + ended.succeeded, count);
    EXPECT_GE(ended.succeeded, 1000);
    EXPECT_EQ(ended.unsent, ended.refused);
    EXPECT_EQ(ended.retryable, ended.refused);
    EXPECT_EQ(client->stats().refused, static_cast<std::uint64_t>(ended.refused));
    expect_still_works(*client);
}

TEST_F(bounds_test, a_flood_from_the_io_thread_is_refused_beyond_the_bound_and_served_up_to_it)
{
    constexpr int count = 100'000;
    auto with = params();
    with.max_in_flight = 16;
    with.max_waiting = 1000;
    const auto client = cluster::connect(with);
    make_requests(count);
    const std::size_t before = testing::resident_memory();
    submit_all_on_the_io_thread(*client);
    ended.wait_for(count);
    if (!testing::is_sanitized) {
        EXPECT_LT(testing::resident_memory(), before + 32 * mebibyte);
    }
    EXPECT_EQ(ended.refused, count - 1016);
    EXPECT_EQ(ended.succeeded, 1016);
    EXPECT_EQ(ended.unsent, ended.refused);
    EXPECT_EQ(ended.retryable, ended.refused);
    expect_still_works(*client);
}

TEST_F(bounds_test, a_node_that_stops_reading_fills_the_write_buffer_and_no_more)
{
    constexpr int count = 150;
    testing::semaphore stuck{0};
    testing::semaphore go_on{0};
    std::atomic<bool> reads{false};
    node.set_hook([&](scripted_node::request& request) {
        if (request.envelope.header.opcode == opcode::query && !reads.exchange(true)) {
            stuck.release();
            static_cast<void>(go_on.try_acquire_for(2 * patience));
        }
        return false;
    });
    auto with = params();
    with.max_write_buffer = 4 * mebibyte;
    const auto client = cluster::connect(with);
    waited_request first(query, request_kind::direct);
    client->submit(first);
    ASSERT_TRUE(stuck.try_acquire_for(patience));

    static const std::string value(mebibyte, 'x');
    struct big_request final : tallied_request {
        using tallied_request::tallied_request;
        [[nodiscard]] std::uint16_t value_count() const noexcept override { return 1; }
        void encode_values(byte_writer& out) const override
        {
            out.put(static_cast<std::int32_t>(value.size()));
            out.put_text(value);
        }
    };
    std::deque<big_request> big;
    const std::size_t before = testing::resident_memory();
    for (int i = 0; i < count; ++i) {
        big.emplace_back(query, request_kind::direct, ended).options.timeout = 500ms;
        client->submit(big.back());
    }
    ASSERT_TRUE(testing::settle(*client));
    if (!testing::is_sanitized) {
        EXPECT_LT(testing::resident_memory(), before + 40 * mebibyte) << "150 MiB were handed over";
    }
    ended.wait_for(count);
    EXPECT_EQ(ended.timed_out, count);
    // Sockets take some mebibytes, on both sides.
    EXPECT_GE(ended.unsent, count / 2) << "these have not been handed to the network";
    EXPECT_LT(ended.unsent, count) << "and these have";
    EXPECT_EQ(ended.retryable, ended.unsent);
    go_on.release();
    EXPECT_FALSE(first.result()) << first.what;
    expect_still_works(*client);
}

TEST_F(bounds_test, so_many_waiting_requests_expire_about_when_their_time_is_over)
{
    constexpr int count = 64'000;
    std::atomic<bool> answers{true};
    node.set_hook([&answers](scripted_node::request& request) {
        return request.envelope.header.opcode == opcode::query && !answers.exchange(false);
    });
    auto with = params();
    with.max_in_flight = 16;
    with.max_waiting = 65536;
    with.request_timeout = 500ms;
    const auto client = cluster::connect(with);
    make_requests(count);
    const auto took = testing::time_of("64,000 requests", [&] {
        submit_all_on_the_io_thread(*client);
        ended.wait_for(count);
    });
    EXPECT_EQ(ended.timed_out, count);
    EXPECT_GE(ended.unsent, count / 2);
    EXPECT_LT(took, 5s);
}

} // namespace
} // namespace cassium
