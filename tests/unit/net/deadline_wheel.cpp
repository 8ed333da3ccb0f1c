// Deadlines without a clock: time is given in.
#include <net/deadline_wheel.hpp>
#include <net/request_queue.hpp>

#include <gtest/gtest.h>

#include <deque>
#include <random>
#include <vector>

namespace cassium::net {
namespace {

using namespace std::chrono_literals;

const protocol::statement nothing{};

struct silent_request final : protocol::request {
    silent_request() : request(nothing, protocol::request_kind::direct) {}
    void complete(std::exception_ptr) noexcept override {}
};

class deadline_wheel_test : public ::testing::Test {
protected:
    std::vector<protocol::request*> advance(deadline_wheel::time_point to)
    {
        std::vector<protocol::request*> expired;
        wheel.advance(to, [&](protocol::request& late) { expired.push_back(&late); });
        return expired;
    }

    deadline_wheel wheel;
    deadline_wheel::time_point start{1000h};
};

TEST_F(deadline_wheel_test, fires_at_the_deadline_and_not_before)
{
    silent_request request;
    wheel.add(request, start + 100ms);
    EXPECT_TRUE(advance(start + 99ms).empty());
    EXPECT_EQ(advance(start + 100ms + deadline_wheel::tick), std::vector<protocol::request*>{&request});
    EXPECT_TRUE(wheel.empty());
}

TEST_F(deadline_wheel_test, does_not_fire_what_was_removed)
{
    silent_request request;
    wheel.add(request, start + 10ms);
    wheel.remove(request);
    wheel.remove(request);
    EXPECT_TRUE(wheel.empty());
    EXPECT_TRUE(advance(start + 1h).empty());
}

TEST_F(deadline_wheel_test, keeps_deadlines_past_a_whole_turn)
{
    silent_request request;
    wheel.add(request, start + 1h);
    for (auto now = start; now < start + 1h; now += 1min)
        ASSERT_TRUE(advance(now).empty());
    EXPECT_EQ(advance(start + 1h + 10ms).size(), 1u);
}

TEST_F(deadline_wheel_test, a_deadline_in_the_past_fires_at_the_next_tick)
{
    (void)advance(start);
    silent_request request;
    wheel.add(request, start - 1s);
    EXPECT_EQ(advance(start + deadline_wheel::tick).size(), 1u);
}

TEST_F(deadline_wheel_test, expiring_may_remove_and_add_others)
{
    silent_request first;
    silent_request second;
    silent_request third;
    wheel.add(first, start + 10ms);
    wheel.add(second, start + 10ms);
    std::size_t expired = 0;
    wheel.advance(start + 20ms, [&](protocol::request& late) {
        ++expired;
        wheel.remove(&late == &first ? second : first);
        if (third.hook.deadline_tick == 0)
            wheel.add(third, start + 500ms);
    });
    EXPECT_EQ(expired, 1u);
    EXPECT_EQ(wheel.size(), 1u);
    EXPECT_EQ(advance(start + 600ms).size(), 1u);
}

TEST_F(deadline_wheel_test, agrees_with_a_plain_list_on_random_deadlines)
{
    std::mt19937 random(7);
    std::deque<silent_request> requests(500);
    std::vector<deadline_wheel::time_point> deadlines;
    for (silent_request& request : requests) {
        deadlines.push_back(start + std::chrono::milliseconds(random() % 30000));
        wheel.add(request, deadlines.back());
    }
    std::vector<bool> fired(requests.size(), false);
    for (auto now = start; now < start + 31s; now += std::chrono::milliseconds(random() % 700)) {
        wheel.advance(now, [&](protocol::request& late) {
            for (std::size_t i = 0; i < requests.size(); ++i)
                if (&requests[i] == &late)
                    fired[i] = true;
        });
        for (std::size_t i = 0; i < requests.size(); ++i) {
            EXPECT_FALSE(fired[i] && deadlines[i] > now) << "too early";
            EXPECT_FALSE(!fired[i] && deadlines[i] + 2 * deadline_wheel::tick < now) << "too late";
        }
    }
}

TEST(request_queue_test, is_first_in_first_out_and_lets_any_one_leave)
{
    std::deque<silent_request> requests(4);
    request_queue queue;
    for (silent_request& request : requests)
        queue.push(request);
    queue.remove(requests[3]);
    queue.remove(requests[1]);
    queue.remove(requests[1]);
    EXPECT_EQ(requests[1].hook.queue, nullptr);
    queue.push(requests[1]);
    EXPECT_EQ(queue.size(), 3u);
    EXPECT_EQ(queue.pop(), &requests[0]);
    EXPECT_EQ(queue.pop(), &requests[2]);
    EXPECT_EQ(queue.pop(), &requests[1]);
    EXPECT_EQ(queue.pop(), nullptr);
    EXPECT_TRUE(queue.empty());
}

} // namespace
} // namespace cassium::net
