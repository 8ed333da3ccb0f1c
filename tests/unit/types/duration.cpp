// The text of durations.
#include <cassium/base/error.hpp>
#include <cassium/types/duration.hpp>

#include <gtest/gtest.h>

#include <limits>

namespace cassium {
namespace {

constexpr std::int32_t max32 = std::numeric_limits<std::int32_t>::max();
constexpr std::int32_t min32 = std::numeric_limits<std::int32_t>::min();
constexpr std::int64_t max64 = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t min64 = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t hour = 3'600'000'000'000;

TEST(duration, prints_as_cqlsh_does_and_reads_back)
{
    const struct {
        duration value;
        const char* text;
    } table[] = {
        {{0, 0, 0}, "0s"},
        {{14, 0, 0}, "1y2mo"},
        {{1, 2, 3}, "1mo2d3ns"},
        {{-1, -2, -3}, "-1mo2d3ns"},
        {{0, 3, 4 * hour + 5 * hour / 60 + 6'007'008'009}, "3d4h5m6s7ms8us9ns"},
        {{max32, max32, max64}, "178956970y7mo2147483647d2562047h47m16s854ms775us807ns"},
        {{min32, min32, min64}, "-178956970y8mo2147483648d2562047h47m16s854ms775us808ns"},
    };
    for (const auto& [value, text] : table) {
        EXPECT_EQ(to_string(value), text);
        EXPECT_EQ(parse_duration(text), value) << text;
    }
}

TEST(duration, reads_all_forms_of_a_CQL_literal)
{
    const struct {
        const char* text;
        duration value;
    } table[] = {
        {"2w", {0, 14, 0}},
        {"1Y2MO3W4D", {14, 25, 0}},
        {"89h8m53s", {0, 0, 89 * hour + 8 * hour / 60 + 53'000'000'000}},
        {"5us", {0, 0, 5000}},
        {"5\xc2\xb5s", {0, 0, 5000}},
        {"1ms", {0, 0, 1'000'000}},
        {"1m", {0, 0, hour / 60}},
        {"P1Y2M3DT4H5M6S", {14, 3, 4 * hour + 5 * hour / 60 + 6'000'000'000}},
        {"P2W", {0, 14, 0}},
        {"-P1M", {-1, 0, 0}},
        {"PT1M", {0, 0, hour / 60}},
        {"0d", {0, 0, 0}},
    };
    for (const auto& [text, value] : table)
        EXPECT_EQ(parse_duration(text), value) << text;
}

TEST(duration, refuses_other_text)
{
    for (const char* text : {"",
                             "-",
                             "5",
                             "d",
                             "1d1y",
                             "1d1d",
                             "1x",
                             "1 d",
                             "+1d",
                             "1d-1h",
                             "P",
                             "PT",
                             "P1YT",
                             "P1H",
                             "PT1D",
                             "PT1HT1M",
                             "1dT1h",
                             "2147483648d",
                             "-2147483649d",
                             "178956971y",
                             "9223372036854775808ns",
                             "-9223372036854775809ns",
                             "99999999999999999999d",
                             "18446744073709551615y",
                             "1.5d"})
        EXPECT_THROW((void)parse_duration(text), client_error) << text;
}

TEST(duration, knows_mixed_signs)
{
    EXPECT_TRUE(has_one_sign({1, 0, 3}));
    EXPECT_TRUE(has_one_sign({-1, 0, -3}));
    EXPECT_FALSE(has_one_sign({1, -1, 0}));
    EXPECT_FALSE(has_one_sign({0, -1, 1}));
    EXPECT_EQ(to_string(duration{1, -1, 0}), "1mo-1d");
}

} // namespace
} // namespace cassium
