// Deadlines without a clock: time is given in.
#include <net/deadline_wheel.hpp>

#include <gtest/gtest.h>

#include <deque>
#include <random>
#include <vector>

namespace cassium::net {
namespace {

using namespace std::chrono_literals;

struct sample : timed {
    sample() : timed(owner_kind::execution) {}
};

class deadline_wheel_test : public ::testing::Test {
protected:
    std::vector<timed*> advance(deadline_wheel::time_point to)
    {
        std::vector<timed*> expired;
        wheel.advance(to, [&](timed& late) { expired.push_back(&late); });
        return expired;
    }

    deadline_wheel wheel;
    deadline_wheel::time_point start{1000h};
};

TEST_F(deadline_wheel_test, fires_at_the_deadline_and_not_before)
{
    sample request;
    wheel.add(request, start + 100ms);
    EXPECT_TRUE(advance(start + 99ms).empty());
    EXPECT_EQ(advance(start + 100ms + deadline_wheel::tick), std::vector<timed*>{&request});
    EXPECT_TRUE(wheel.empty());
}

TEST_F(deadline_wheel_test, does_not_fire_what_was_removed)
{
    sample request;
    wheel.add(request, start + 10ms);
    wheel.remove(request);
    wheel.remove(request);
    EXPECT_TRUE(wheel.empty());
    EXPECT_TRUE(advance(start + 1h).empty());
}

TEST_F(deadline_wheel_test, keeps_deadlines_past_a_whole_turn)
{
    sample request;
    wheel.add(request, start + 1h);
    for (auto now = start; now < start + 1h; now += 1min)
        ASSERT_TRUE(advance(now).empty());
    EXPECT_EQ(advance(start + 1h + 10ms).size(), 1u);
}

TEST_F(deadline_wheel_test, a_deadline_in_the_past_fires_at_the_next_tick)
{
    (void)advance(start);
    sample request;
    wheel.add(request, start - 1s);
    EXPECT_EQ(advance(start + deadline_wheel::tick).size(), 1u);
}

TEST_F(deadline_wheel_test, expiring_may_remove_and_add_others)
{
    sample first;
    sample second;
    sample third;
    wheel.add(first, start + 10ms);
    wheel.add(second, start + 10ms);
    std::size_t expired = 0;
    wheel.advance(start + 20ms, [&](timed& late) {
        ++expired;
        wheel.remove(&late == &first ? second : first);
        if (!third.link.is_linked())
            wheel.add(third, start + 500ms);
    });
    EXPECT_EQ(expired, 1u);
    EXPECT_EQ(wheel.size(), 1u);
    EXPECT_EQ(advance(start + 600ms).size(), 1u);
}

TEST_F(deadline_wheel_test, agrees_with_a_plain_list_on_random_deadlines)
{
    std::mt19937 random(7);
    std::deque<sample> requests(500);
    std::vector<deadline_wheel::time_point> deadlines;
    for (sample& request : requests) {
        deadlines.push_back(start + std::chrono::milliseconds(random() % 30000));
        wheel.add(request, deadlines.back());
    }
    std::vector<bool> fired(requests.size(), false);
    for (auto now = start; now < start + 31s; now += std::chrono::milliseconds(random() % 700)) {
        wheel.advance(now, [&](timed& late) {
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

TEST_F(deadline_wheel_test, looks_at_each_that_is_late_once)
{
    // Half of a slot's entries are due a turn later, and each that expires is followed by another of the same slot.
    std::deque<sample> samples(20'000);
    const auto turn = 2048 * deadline_wheel::tick;
    for (std::size_t i = 0; i < samples.size(); ++i)
        wheel.add(samples[i], start + 10ms + (i % 2 == 0 ? turn : 0ms));
    EXPECT_EQ(advance(start + 20ms).size(), samples.size() / 2);
    EXPECT_EQ(advance(start + turn + 20ms).size(), samples.size() / 2);
}

TEST(after_test, ends_at_the_end_of_time)
{
    using time_point = deadline_wheel::time_point;
    const time_point now{1000h};
    EXPECT_EQ(after(now, 5ms), now + 5ms);
    EXPECT_EQ(after(now, std::chrono::milliseconds::max()), time_point::max());
    deadline_wheel wheel;
    sample last;
    wheel.add(last, time_point::max());
    wheel.advance(now + 10000h, [](timed&) { FAIL(); });
}

} // namespace
} // namespace cassium::net
