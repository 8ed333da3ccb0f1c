// Stream ids: which are given out, and that none comes back before its answer.
#include "protocol_support.hpp"

#include <cassium/protocol/stream_table.hpp>

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace cassium::protocol {
namespace {

using namespace test;

TEST(stream_table, gives_out_the_lowest_new_id_and_the_one_freed_last)
{
    stream_table<int> table;
    int request = 0;
    for (std::int16_t id = 0; id < 5; ++id)
        EXPECT_EQ(table.allocate(request), id);
    table.release(1);
    table.release(3);
    EXPECT_EQ(table.allocate(request), 3);
    EXPECT_EQ(table.allocate(request), 1);
    EXPECT_EQ(table.allocate(request), 5);
    EXPECT_EQ(table.used(), 6u);
}

TEST(stream_table, finds_who_waits)
{
    stream_table<int> table;
    int first = 1;
    int second = 2;
    (void)table.allocate(first);
    (void)table.allocate(second);
    EXPECT_EQ(table.find(0).request, &first);
    EXPECT_EQ(table.find(1).request, &second);
    for (const std::int16_t unknown : {std::int16_t{2}, std::int16_t{-1}, std::int16_t{32767}, std::int16_t{-32768}}) {
        EXPECT_EQ(table.find(unknown).request, nullptr) << unknown;
        EXPECT_FALSE(table.find(unknown).orphaned) << unknown;
    }
    table.release(0);
    EXPECT_EQ(table.find(0).request, nullptr);
    EXPECT_FALSE(table.find(0).orphaned);
}

TEST(stream_table, keeps_the_id_of_an_orphan_until_its_answer_came)
{
    stream_table<int> table;
    int request = 0;
    (void)table.allocate(request);
    table.orphan(0);
    EXPECT_EQ(table.used(), 1u);
    EXPECT_EQ(table.orphaned(), 1u);
    EXPECT_TRUE(table.find(0).orphaned);
    EXPECT_EQ(table.find(0).request, nullptr);
    EXPECT_EQ(table.allocate(request), 1);
    table.release(0);
    EXPECT_EQ(table.orphaned(), 0u);
    EXPECT_EQ(table.used(), 1u);
    EXPECT_EQ(table.allocate(request), 0);
}

TEST(stream_table, holds_all_ids_and_no_more)
{
    stream_table<int> table;
    int request = 0;
    for (int id = 0; id < 32768; ++id)
        ASSERT_EQ(table.allocate(request), id);
    EXPECT_EQ(table.allocate(request), -1);
    EXPECT_EQ(table.used(), 32768u);
    table.release(12345);
    EXPECT_EQ(table.allocate(request), 12345);
    EXPECT_EQ(table.allocate(request), -1);
}

TEST(stream_table, hands_over_those_who_wait_at_the_end)
{
    stream_table<int> table;
    int requests[3] = {};
    for (int& request : requests)
        (void)table.allocate(request);
    table.orphan(1);
    std::set<int*> drained;
    table.drain([&](int& request) { drained.insert(&request); });
    EXPECT_EQ(drained, (std::set{&requests[0], &requests[2]}));
    EXPECT_EQ(table.used(), 0u);
    EXPECT_EQ(table.orphaned(), 0u);
    EXPECT_EQ(table.allocate(requests[0]), 0);
}

TEST(stream_table, agrees_with_a_map_over_random_histories)
{
    stream_table<int> table;
    std::vector<int> requests(400);
    std::map<std::int16_t, int*> model; // null: orphaned
    std::uint32_t random = 7;
    const auto next = [&random](std::size_t bound) {
        random = random * 1664525u + 1013904223u;
        return (random >> 8) % bound;
    };
    for (int step = 0; step < 50'000; ++step) {
        const std::size_t action = next(10);
        if (action < 5 && model.size() < 300) {
            int& request = requests[next(requests.size())];
            const std::int16_t id = table.allocate(request);
            ASSERT_GE(id, 0);
            ASSERT_LT(id, 300) << "grows with the most that were taken at once";
            ASSERT_TRUE(model.emplace(id, &request).second) << "an id given out twice";
        } else if (!model.empty()) {
            auto one = model.begin();
            std::advance(one, static_cast<std::ptrdiff_t>(next(model.size())));
            if (action < 8 || one->second == nullptr) {
                table.release(one->first);
                model.erase(one);
            } else {
                table.orphan(one->first);
                one->second = nullptr;
            }
        }
        std::size_t orphans = 0;
        for (const auto& [id, request] : model)
            orphans += request == nullptr ? 1 : 0;
        ASSERT_EQ(table.used(), model.size());
        ASSERT_EQ(table.orphaned(), orphans);
        const auto probe = static_cast<std::int16_t>(next(310));
        const auto expected = model.find(probe);
        ASSERT_EQ(table.find(probe).request, expected == model.end() ? nullptr : expected->second);
        ASSERT_EQ(table.find(probe).orphaned, expected != model.end() && expected->second == nullptr);
    }
}

TEST(stream_table, releasing_never_allocates)
{
    stream_table<int> table;
    int request = 0;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 3000; ++i)
            (void)table.allocate(request);
        const std::size_t before = allocations();
        for (std::int16_t id = 0; id < 3000; ++id)
            table.release(id);
        EXPECT_EQ(allocations(), before);
    }
    const std::size_t before = allocations();
    for (int i = 0; i < 3000; ++i)
        (void)table.allocate(request);
    EXPECT_EQ(allocations(), before) << "nor does taking an id that was free before";
}

} // namespace
} // namespace cassium::protocol
