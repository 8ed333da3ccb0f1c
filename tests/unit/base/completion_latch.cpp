// Latches and the wake-ups that are gathered.
#include <cassium/base/completion_latch.hpp>

#include <base/wake_batch.hpp>

#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

namespace cassium {
namespace {

TEST(completion_latch, lets_its_waiter_go_before_and_after_it_waits)
{
    completion_latch before;
    before.open();
    before.wait();
    EXPECT_TRUE(before.is_open());

    completion_latch after;
    std::jthread opener([&after] { after.open(); });
    after.wait();
}

TEST(completion_latch, wakes_at_the_end_of_a_batch_and_everyone_who_is_in_it)
{
    // More threads than one group has.
    constexpr std::size_t count = 3 * detail::group_size;
    std::vector<std::atomic<completion_latch*>> latches(count);
    std::atomic<std::size_t> ended{0};
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < count; ++i)
        threads.emplace_back([&, i] {
            completion_latch own;
            latches[i] = &own;
            own.wait();
            ++ended;
        });
    for (auto& each : latches)
        while (each == nullptr)
            std::this_thread::yield();
    {
        const detail::wake_batch batch;
        const detail::wake_batch inner;
        for (auto& each : latches)
            each.load()->open();
    }
    threads.clear();
    EXPECT_EQ(ended, count);
}

TEST(completion_latch, may_be_opened_by_many_and_is_seen_by_its_own_thread_only)
{
    // Round after round, handed to another thread that opens it: none is missed, none returns early.
    constexpr int rounds = 2000;
    std::atomic<completion_latch*> handed[4] = {};
    std::atomic<bool> stop{false};
    std::jthread opener([&] {
        while (!stop) {
            const detail::wake_batch batch;
            for (auto& each : handed)
                if (completion_latch* const latch = each.exchange(nullptr))
                    latch->open();
        }
    });
    {
        std::vector<std::jthread> waiters;
        for (auto& place : handed)
            waiters.emplace_back([&place] {
                for (int i = 0; i < rounds; ++i) {
                    completion_latch own;
                    place = &own;
                    own.wait();
                    EXPECT_EQ(place, nullptr);
                }
            });
    }
    stop = true;
}

} // namespace
} // namespace cassium
