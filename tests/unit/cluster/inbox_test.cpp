// The way of executions from other threads to a worker.
#include "support/requests.hpp"

#include <cluster/inbox.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <deque>
#include <thread>
#include <vector>

namespace cassium::cluster {
namespace {

const protocol::statement anything{.cql = "SELECT"};

struct parcel final : execution {
    parcel() : execution(anything, protocol::request_kind::direct) {}
    void complete(failure) noexcept override {}

    int sender = 0;
    int number = 0;
    std::atomic<int> delivered{0};
};

std::vector<execution*> take_all(inbox& from)
{
    std::vector<execution*> taken;
    from.take_all([&](execution& each) { taken.push_back(&each); });
    return taken;
}

TEST(inbox_test, hands_out_in_the_order_in_which_it_came)
{
    inbox box(100);
    std::deque<parcel> parcels(50);
    std::vector<execution*> expected;
    for (parcel& each : parcels) {
        EXPECT_EQ(box.put(each), expected.empty() ? inbox::answer::first : inbox::answer::taken);
        expected.push_back(&each);
    }
    EXPECT_EQ(box.size(), 50u);
    EXPECT_EQ(take_all(box), expected);
    EXPECT_EQ(box.size(), 0u);
    EXPECT_TRUE(take_all(box).empty());
    EXPECT_EQ(box.put(parcels[0]), inbox::answer::first) << "its owner has to be told again";
}

TEST(inbox_test, takes_no_more_than_its_bound_until_something_was_taken_out)
{
    inbox box(3);
    std::deque<parcel> parcels(8);
    EXPECT_EQ(box.put(parcels[0]), inbox::answer::first);
    EXPECT_EQ(box.put(parcels[1]), inbox::answer::taken);
    EXPECT_EQ(box.put(parcels[2]), inbox::answer::taken);
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(box.put(parcels[3]), inbox::answer::full) << "those refused do not count";
    EXPECT_EQ(take_all(box).size(), 3u);
    for (int i = 3; i < 6; ++i)
        EXPECT_NE(box.put(parcels[static_cast<std::size_t>(i)]), inbox::answer::full);
    EXPECT_EQ(box.put(parcels[6]), inbox::answer::full);
}

TEST(inbox_test, what_is_taken_out_may_put_in_others)
{
    inbox box(10);
    parcel first;
    parcel second;
    ASSERT_EQ(box.put(first), inbox::answer::first);
    std::vector<execution*> taken;
    box.take_all([&](execution& each) {
        taken.push_back(&each);
        EXPECT_EQ(box.put(second), inbox::answer::first);
    });
    EXPECT_EQ(taken, std::vector<execution*>{&first}) << "the other one comes next time";
    EXPECT_EQ(take_all(box), std::vector<execution*>{&second});
}

TEST(inbox_test, closing_hands_out_the_rest_and_refuses_everything_after)
{
    inbox box(2);
    parcel first;
    parcel second;
    static_cast<void>(box.put(first));
    std::vector<execution*> rest;
    box.close([&](execution& each) {
        rest.push_back(&each);
        EXPECT_EQ(box.put(second), inbox::answer::closed) << "also while it is closing";
    });
    EXPECT_EQ(rest, std::vector<execution*>{&first});
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(box.put(second), inbox::answer::closed) << "and not: full";
    box.close([](execution&) { FAIL() << "there is nothing in it"; });
}

TEST(inbox_test, stays_closed_when_it_is_looked_into_again)
{
    inbox box(2);
    parcel late;
    box.close([](execution&) {});
    EXPECT_TRUE(take_all(box).empty());
    EXPECT_EQ(box.put(late), inbox::answer::closed) << "nobody would ever take it out";
}

TEST(inbox_test, each_of_many_threads_finds_its_parcels_delivered_once_and_in_order)
{
    constexpr int senders = 4;
    constexpr int each_sends = 5000;
    inbox box(64);
    std::deque<parcel> parcels(static_cast<std::size_t>(senders) * each_sends);
    std::atomic<bool> told{false};
    std::atomic<int> refused{0};
    std::atomic<int> running{senders};
    std::vector<std::thread> threads;
    for (int sender = 0; sender < senders; ++sender) {
        threads.emplace_back([&, sender] {
            for (int i = 0; i < each_sends; ++i) {
                parcel& next = parcels[static_cast<std::size_t>(sender * each_sends + i)];
                next.sender = sender;
                next.number = i;
                for (;;) {
                    const inbox::answer answer = box.put(next);
                    if (answer == inbox::answer::first)
                        told.store(true, std::memory_order_release);
                    if (answer != inbox::answer::full)
                        break;
                    ++refused;
                    std::this_thread::yield();
                }
            }
            --running;
        });
    }
    // As a worker does: it looks only when it has been told that there is something.
    int delivered = 0;
    std::vector<int> last(senders, -1);
    int out_of_order = 0;
    std::uint32_t most = 0;
    const bool all = testing::eventually([&] {
        while (told.exchange(false, std::memory_order_acquire)) {
            std::uint32_t together = 0;
            box.take_all([&](execution& each) {
                auto& got = static_cast<parcel&>(each);
                ++got.delivered;
                ++delivered;
                ++together;
                out_of_order += got.number == last[static_cast<std::size_t>(got.sender)] + 1 ? 0 : 1;
                last[static_cast<std::size_t>(got.sender)] = got.number;
            });
            most = std::max(most, together);
        }
        return delivered == senders * each_sends;
    });
    box.close([](execution&) {}); // lets no sender wait if that failed
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_TRUE(all) << delivered << " of " << senders * each_sends;
    EXPECT_EQ(out_of_order, 0);
    EXPECT_LE(most, 64u);
    for (const parcel& each : parcels)
        ASSERT_EQ(each.delivered, 1);
}

TEST(inbox_test, what_is_put_in_while_it_closes_is_either_handed_out_or_refused)
{
    constexpr int senders = 4;
    for (int round = 0; round < 200; ++round) {
        inbox box(1000);
        std::deque<parcel> parcels(senders * 20);
        std::atomic<int> refused{0};
        std::atomic<int> ready{0};
        std::vector<std::thread> threads;
        for (int sender = 0; sender < senders; ++sender)
            threads.emplace_back([&, sender] {
                ++ready;
                for (int i = 0; i < 20; ++i) {
                    parcel& next = parcels[static_cast<std::size_t>(sender * 20 + i)];
                    if (box.put(next) == inbox::answer::closed) {
                        ++next.delivered;
                        ++refused;
                    }
                }
            });
        while (ready < senders)
            std::this_thread::yield();
        const auto deliver = [](execution& each) { ++static_cast<parcel&>(each).delivered; };
        box.take_all(deliver);
        box.close(deliver);
        for (std::thread& thread : threads)
            thread.join();
        for (const parcel& each : parcels)
            ASSERT_EQ(each.delivered, 1) << "in round " << round;
    }
}

} // namespace
} // namespace cassium::cluster
