// What the client decides, without a clock, without chance and without a socket.
#include <cluster/backoff.hpp>
#include <cluster/plan.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace cassium::cluster {
namespace {

using namespace std::chrono_literals;

class backoff_test : public ::testing::Test {
protected:
    /// A connection that held for so long.
    void held(std::chrono::milliseconds how_long)
    {
        waits.opened(now);
        now += how_long;
        waits.ended(now);
    }

    backoff waits;
    backoff::time_point now{1000h};
};

TEST_F(backoff_test, a_wait_is_anything_between_nothing_and_the_span)
{
    EXPECT_EQ(backoff().next(0.0), 0ms);
    EXPECT_EQ(backoff().next(0.5), backoff::shortest / 2);
    EXPECT_LT(backoff().next(0.999999), backoff::shortest);
    for (int failures = 0; failures < 20; ++failures) {
        backoff low = waits;
        backoff middle = waits;
        const auto span = waits.span();
        EXPECT_EQ(low.next(0.0), 0ms) << "all clients of a node that comes back would meet at the same time";
        EXPECT_EQ(middle.next(0.5), span / 2);
        EXPECT_LE(waits.next(0.999999), span);
    }
}

TEST_F(backoff_test, the_span_doubles_up_to_the_longest)
{
    auto expected = backoff::shortest;
    for (int failures = 0; failures < 100; ++failures) {
        EXPECT_EQ(waits.span(), expected);
        static_cast<void>(waits.next(0.5));
        expected = std::min(expected * 2, backoff::longest);
    }
    EXPECT_EQ(waits.span(), backoff::longest);
}

TEST_F(backoff_test, a_connection_that_is_dropped_at_once_does_not_make_it_short_again)
{
    for (int drops = 0; drops < 10; ++drops) {
        const auto before = waits.span();
        held(20ms);
        static_cast<void>(waits.next(0.5));
        EXPECT_EQ(waits.span(), std::min(before * 2, backoff::longest)) << "after " << drops << " drops";
    }
}

TEST_F(backoff_test, a_connection_that_held_makes_it_short_again)
{
    for (int failures = 0; failures < 10; ++failures)
        static_cast<void>(waits.next(0.5));
    held(backoff::longest - 1ms);
    EXPECT_EQ(waits.span(), backoff::longest);
    held(backoff::longest);
    EXPECT_EQ(waits.span(), backoff::shortest);
}

TEST(round_robin_test, takes_the_nodes_in_turn)
{
    round_robin turn;
    std::vector<int> taken(3);
    for (int i = 0; i < 300; ++i)
        ++taken[turn.next(3, [](std::uint32_t) { return true; })];
    EXPECT_EQ(taken, (std::vector<int>{100, 100, 100}));
}

TEST(round_robin_test, passes_over_the_nodes_that_cannot_be_used)
{
    round_robin turn;
    std::vector<int> taken(4);
    for (int i = 0; i < 300; ++i)
        ++taken[turn.next(4, [](std::uint32_t node) { return node != 2; })];
    EXPECT_EQ(taken[2], 0);
    EXPECT_EQ(taken[0] + taken[1] + taken[3], 300);
    EXPECT_EQ(turn.next(4, [](std::uint32_t node) { return node == 3; }), 3u);
    EXPECT_EQ(turn.next(4, [](std::uint32_t node) { return node == 3; }), 3u) << "the only one, again";
}

TEST(round_robin_test, finds_none_where_there_is_none_and_asks_each_once)
{
    round_robin turn;
    int asked = 0;
    EXPECT_EQ(turn.next(5,
                        [&asked](std::uint32_t) {
                            ++asked;
                            return false;
                        }),
              no_node);
    EXPECT_EQ(asked, 5);
    EXPECT_EQ(turn.next(0, [](std::uint32_t) { return true; }), no_node);
}

TEST(without_connection_test, waits_for_a_dial_under_way_dials_what_others_reach_and_else_fails)
{
    EXPECT_EQ(decide_without_connection(true, false), without_connection::wait);
    EXPECT_EQ(decide_without_connection(true, true), without_connection::wait);
    EXPECT_EQ(decide_without_connection(false, true), without_connection::dial_now);
    EXPECT_EQ(decide_without_connection(false, false), without_connection::fail);
}

} // namespace
} // namespace cassium::cluster
