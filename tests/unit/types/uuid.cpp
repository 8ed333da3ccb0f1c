// random_uuid, make_timeuuid, their text and their order.
#include <cassium/base/error.hpp>
#include <cassium/types/uuid.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <set>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace cassium {
namespace {

using namespace std::chrono_literals;

template <class Make>
auto make_in_threads(Make make, std::size_t threads, std::size_t each)
{
    std::vector<std::vector<decltype(make())>> made(threads);
    {
        std::vector<std::jthread> running;
        for (auto& mine : made)
            running.emplace_back([&mine, make, each] {
                for (std::size_t i = 0; i < each; ++i)
                    mine.push_back(make());
            });
    }
    return made;
}

// What the child of a fork makes, as its 16 bytes.
template <class Make>
uuid make_in_child(Make make)
{
    int ends[2];
    if (pipe(ends) != 0)
        throw std::runtime_error("pipe");
    const pid_t child = fork();
    if (child == 0) {
        const uuid id = make();
        _exit(write(ends[1], &id, sizeof id) == sizeof id ? 0 : 1);
    }
    close(ends[1]);
    uuid id{};
    const bool whole = read(ends[0], &id, sizeof id) == sizeof id;
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (!whole)
        throw std::runtime_error("no answer from the child");
    return id;
}

TEST(random_uuid, is_of_version_4_and_of_the_RFC_variant)
{
    for (int i = 0; i < 100; ++i) {
        const uuid id = random_uuid();
        EXPECT_EQ(id.data[6] >> 4, 4);
        EXPECT_EQ(id.data[8] >> 6, 2);
    }
}

TEST(random_uuid, uses_every_other_bit)
{
    std::array<int, 128> ones{};
    constexpr int count = 2000;
    for (int i = 0; i < count; ++i) {
        const uuid id = random_uuid();
        for (std::size_t bit = 0; bit < 128; ++bit)
            ones[bit] += id.data[bit / 8] >> (7 - bit % 8) & 1;
    }
    for (std::size_t bit = 0; bit < 128; ++bit) {
        if ((bit >= 48 && bit < 52) || bit == 64 || bit == 65)
            continue;
        EXPECT_GT(ones[bit], count / 3) << "bit " << bit;
        EXPECT_LT(ones[bit], count * 2 / 3) << "bit " << bit;
    }
}

TEST(random_uuid, never_repeats_across_threads)
{
    std::set<uuid> all;
    for (const auto& mine : make_in_threads(random_uuid, 4, 5000))
        all.insert(mine.begin(), mine.end());
    EXPECT_EQ(all.size(), 20000u);
}

TEST(random_uuid, differs_between_a_process_and_its_child)
{
    (void)random_uuid(); // fills the block that the child inherits
    const uuid theirs = make_in_child(random_uuid);
    for (int i = 0; i < 32; ++i)
        EXPECT_NE(random_uuid(), theirs);
}

TEST(uuid_text, is_lower_case_and_reads_back)
{
    const uuid id = parse_uuid("123E4567-e89b-12d3-A456-426614174000");
    EXPECT_EQ(id.data[0], 0x12);
    EXPECT_EQ(id.data[15], 0x00);
    EXPECT_EQ(id.data[8], 0xa4);
    EXPECT_EQ(to_string(id), "123e4567-e89b-12d3-a456-426614174000");
    const uuid other = random_uuid();
    EXPECT_EQ(parse_uuid(to_string(other)), other);
}

TEST(uuid_text, refuses_anything_else)
{
    for (const char* text : {"", "123e4567-e89b-12d3-a456-42661417400", "123e4567-e89b-12d3-a456-4266141740000",
                             "123e4567e-89b-12d3-a456-426614174000", "g23e4567-e89b-12d3-a456-426614174000",
                             "{123e4567-e89b-12d3-a456-426614174000}", "123e4567+e89b-12d3-a456-426614174000"})
        EXPECT_THROW((void)parse_uuid(text), client_error) << text;
}

TEST(make_timeuuid, is_of_version_1_and_of_now)
{
    const auto before = std::chrono::floor<timeuuid_clock_time::duration>(std::chrono::system_clock::now());
    const timeuuid id = make_timeuuid();
    const auto after = std::chrono::system_clock::now();
    EXPECT_EQ(id.value.data[6] >> 4, 1);
    EXPECT_EQ(id.value.data[8] >> 6, 2);
    EXPECT_EQ(id.value.data[10] & 1, 1) << "a random node id is marked by the multicast bit";
    EXPECT_GE(id.time(), before);
    EXPECT_LE(id.time(), after + 1ms);
}

TEST(make_timeuuid, grows_within_a_thread_and_never_repeats_across_threads)
{
    std::set<uuid> all;
    for (const auto& mine : make_in_threads(make_timeuuid, 4, 5000)) {
        EXPECT_TRUE(std::is_sorted(mine.begin(), mine.end()));
        for (const timeuuid& id : mine)
            all.insert(id.value);
    }
    EXPECT_EQ(all.size(), 20000u);
}

TEST(make_timeuuid, has_another_node_id_in_a_child_process)
{
    const timeuuid ours = make_timeuuid();
    const timeuuid theirs{make_in_child([] { return make_timeuuid().value; })};
    EXPECT_FALSE(std::equal(ours.value.begin() + 8, ours.value.end(), theirs.value.begin() + 8));
}

// Checked with Python: (uuid.UUID(…).time - 0x01b21dd213814000).
TEST(timeuuid, tells_its_time)
{
    const timeuuid id{parse_uuid("58e0a7d7-eebc-11d8-9669-0800200c9a66")};
    EXPECT_EQ(id.time().time_since_epoch().count(), 10'925'753'719'810'007);
    const timeuuid epoch{parse_uuid("13814000-1dd2-11b2-8080-808080808080")};
    EXPECT_EQ(epoch.time().time_since_epoch().count(), 0);
}

TEST(timeuuid, has_cassandras_bounds_of_a_millisecond)
{
    // SELECT minTimeuuid('1970-01-01 00:00:00+0000'), maxTimeuuid('1970-01-01 00:00:00+0000')
    EXPECT_EQ(to_string(min_timeuuid(timestamp(0ms))), "13814000-1dd2-11b2-8080-808080808080");
    EXPECT_EQ(to_string(max_timeuuid(timestamp(0ms))), "1381670f-1dd2-11b2-7f7f-7f7f7f7f7f7f");
    const timestamp now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    const timeuuid id = make_timeuuid();
    EXPECT_LT(min_timeuuid(now), id);
    EXPECT_GT(max_timeuuid(now + 1s), id);
    EXPECT_LT(max_timeuuid(now), min_timeuuid(now + 1ms));
}

TEST(timeuuid, refuses_times_that_it_cannot_hold)
{
    EXPECT_NO_THROW((void)min_timeuuid(timestamp(-12'219'292'800'000ms)));
    EXPECT_THROW((void)min_timeuuid(timestamp(-12'219'292'800'001ms)), client_error);
    EXPECT_THROW((void)max_timeuuid(timestamp::max()), client_error);
    EXPECT_THROW((void)max_timeuuid(timestamp::min()), client_error);
    EXPECT_NO_THROW((void)max_timeuuid(timestamp(std::chrono::sys_days(std::chrono::year(5236) / 3 / 31))));
    EXPECT_THROW((void)max_timeuuid(timestamp(std::chrono::sys_days(std::chrono::year(5236) / 4 / 1))), client_error);
}

TEST(timeuuid, orders_by_time_before_anything_else)
{
    const timeuuid early{parse_uuid("ffffffff-0000-1000-8000-000000000000")};
    const timeuuid late{parse_uuid("00000000-0001-1000-8000-000000000000")};
    EXPECT_LT(early, late);
    EXPECT_GT(early.value, late.value) << "as bytes, the other way round";
}

TEST(timeuuid, orders_the_rest_by_signed_bytes)
{
    const timeuuid negative{parse_uuid("13814000-1dd2-11b2-8080-808080808080")};
    const timeuuid positive{parse_uuid("13814000-1dd2-11b2-8080-80808080807f")};
    const timeuuid highest{parse_uuid("13814000-1dd2-11b2-7f7f-7f7f7f7f7f7f")};
    EXPECT_LT(negative, positive);
    EXPECT_LT(positive, highest);
    EXPECT_EQ(negative <=> negative, std::strong_ordering::equal);
}

TEST(timeuuid, hashes_equal_values_equally)
{
    const timeuuid id = make_timeuuid();
    const timeuuid copy = id;
    EXPECT_EQ(std::hash<timeuuid>{}(id), std::hash<timeuuid>{}(copy));
    EXPECT_NE(std::hash<timeuuid>{}(id), std::hash<timeuuid>{}(make_timeuuid()));
}

} // namespace
} // namespace cassium
