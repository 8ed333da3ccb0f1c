// varint and decimal: bytes, order, text.
#include "support/hex.hpp"

#include <cassium/base/error.hpp>
#include <cassium/types/decimal.hpp>

#include <gtest/gtest.h>

#include <limits>

namespace cassium {
namespace {

using test::from_hex;
using test::to_hex;

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();

TEST(varint, has_the_bytes_of_the_specification)
{
    const struct {
        std::int64_t value;
        const char* bytes;
    } table[] = {{0, "00"},
                 {1, "01"},
                 {127, "7f"},
                 {128, "0080"},
                 {129, "0081"},
                 {-1, "ff"},
                 {-128, "80"},
                 {-129, "ff7f"},
                 {255, "00ff"},
                 {-256, "ff00"},
                 {32768, "008000"},
                 {highest, "7fffffffffffffff"},
                 {lowest, "8000000000000000"}};
    for (const auto& [value, bytes] : table) {
        EXPECT_EQ(to_hex(varint(value).bytes()), bytes) << value;
        EXPECT_EQ(varint::from_bytes(from_hex(bytes)).to_int64(), value) << bytes;
        EXPECT_EQ(varint::from_bytes(from_hex(bytes)), varint(value)) << bytes;
        EXPECT_EQ(to_string(varint(value)), std::to_string(value));
    }
}

TEST(varint, takes_any_builtin_integer)
{
    EXPECT_EQ(to_hex(varint(std::numeric_limits<std::uint64_t>::max()).bytes()), "00ffffffffffffffff");
    EXPECT_EQ(varint(std::uint8_t{200}).to_int64(), 200);
    EXPECT_EQ(varint(std::int8_t{-5}).to_int64(), -5);
}

TEST(varint, drops_bytes_that_say_nothing)
{
    EXPECT_EQ(to_hex(varint::from_bytes(from_hex("000000 7f")).bytes()), "7f");
    EXPECT_EQ(to_hex(varint::from_bytes(from_hex("000000 80")).bytes()), "0080");
    EXPECT_EQ(to_hex(varint::from_bytes(from_hex("ffffff 80")).bytes()), "80");
    EXPECT_EQ(to_hex(varint::from_bytes(from_hex("ffffff 7f")).bytes()), "ff7f");
    EXPECT_EQ(varint::from_bytes(from_hex("000000")), varint());
    EXPECT_EQ(varint::from_bytes({}), varint(0));
    EXPECT_EQ(varint::from_bytes(from_hex("ffff")), varint(-1));
}

TEST(varint, refuses_to_become_an_int64_that_it_does_not_fit)
{
    EXPECT_THROW((void)varint::from_bytes(from_hex("008000000000000000")).to_int64(), client_error);
    EXPECT_THROW((void)varint::from_bytes(from_hex("ff7fffffffffffffff")).to_int64(), client_error);
    try {
        (void)parse_varint("9223372036854775808").to_int64();
        FAIL();
    } catch (const client_error& failure) {
        EXPECT_EQ(failure.code(), client_errc::value_out_of_range);
    }
}

TEST(varint, orders_as_numbers)
{
    const varint ascending[] = {parse_varint("-100000000000000000000000"),
                                varint(lowest),
                                varint(-129),
                                varint(-128),
                                varint(-2),
                                varint(-1),
                                varint(0),
                                varint(1),
                                varint(127),
                                varint(128),
                                varint(255),
                                varint(256),
                                varint(highest),
                                parse_varint("100000000000000000000000"),
                                parse_varint("100000000000000000000001")};
    for (std::size_t i = 0; i < std::size(ascending); ++i)
        for (std::size_t j = 0; j < std::size(ascending); ++j)
            EXPECT_EQ(ascending[i] <=> ascending[j], i <=> j) << i << ' ' << j;
}

TEST(varint, prints_and_reads_numbers_of_any_size)
{
    const char* const big = "123456789012345678901234567890123456789012345678901234567890";
    EXPECT_EQ(to_string(parse_varint(big)), big);
    EXPECT_EQ(to_string(parse_varint("-" + std::string(big))), "-" + std::string(big));
    EXPECT_EQ(to_hex(parse_varint("18446744073709551616").bytes()), "010000000000000000");
    EXPECT_EQ(to_hex(parse_varint("-18446744073709551616").bytes()), "ff0000000000000000");
    EXPECT_EQ(to_string(varint::from_bytes(from_hex("ff0000000000000000"))), "-18446744073709551616");
    EXPECT_EQ(to_string(varint::from_bytes(from_hex("80000000000000000000"))), "-604462909807314587353088");
    EXPECT_EQ(parse_varint("+007"), varint(7));
    EXPECT_EQ(parse_varint("-0"), varint(0));
    EXPECT_EQ(parse_varint("-128"), varint(-128));
    EXPECT_EQ(parse_varint("-129"), varint(-129));
    EXPECT_EQ(parse_varint("000"), varint(0));
}

TEST(varint, refuses_text_that_is_no_integer)
{
    for (const char* text : {"", "-", "+", "1.0", "0x10", " 1", "1 ", "--1", "1e3"})
        EXPECT_THROW((void)parse_varint(text), client_error) << text;
}

TEST(varint, is_zero_after_being_moved_from)
{
    varint from = parse_varint("123456789012345678901234567890123456789012345678901234567890");
    const varint to = std::move(from);
    EXPECT_EQ(to.bytes().size(), 25u);
    EXPECT_EQ(to_hex(from.bytes()), "00"); // NOLINT(bugprone-use-after-move)
}

// Texts as java.math.BigDecimal prints the same unscaled value and scale.
TEST(decimal, prints_as_cqlsh_does_and_reads_back)
{
    const struct {
        std::int64_t unscaled;
        std::int32_t scale;
        const char* text;
    } table[] = {{0, 0, "0"},
                 {0, 2, "0.00"},
                 {1250, 2, "12.50"},
                 {-1, 3, "-0.001"},
                 {15, -19, "1.5E+20"},
                 {1, -1, "1E+1"},
                 {1, 6, "0.000001"},
                 {1, 7, "1E-7"},
                 {123, 9, "1.23E-7"},
                 {-123, 2, "-1.23"},
                 {123, 3, "0.123"},
                 {0, -3, "0E+3"},
                 {0, 7, "0E-7"},
                 {9, 2147483647, "9E-2147483647"},
                 {9, -2147483647 - 1, "9E+2147483648"}};
    for (const auto& [unscaled, scale, text] : table) {
        const decimal value{varint(unscaled), scale};
        EXPECT_EQ(to_string(value), text);
        EXPECT_EQ(parse_decimal(text), value) << text;
    }
}

TEST(decimal, reads_other_spellings)
{
    EXPECT_EQ(parse_decimal("+1.5e3"), (decimal{varint(15), -2}));
    EXPECT_EQ(parse_decimal(".5"), (decimal{varint(5), 1}));
    EXPECT_EQ(parse_decimal("5."), (decimal{varint(5), 0}));
    EXPECT_EQ(parse_decimal("1E+07"), (decimal{varint(1), -7}));
}

TEST(decimal, refuses_other_text)
{
    for (const char* text : {"", ".", "-", "e5", "1e", "1e+", "1e+-5", "1.2.3", "1,5", "NaN", "1e2147483649",
                             "1e-2147483648", "1e99999999999999999999", " 1"})
        EXPECT_THROW((void)parse_decimal(text), client_error) << text;
}

TEST(decimal, tells_scales_apart_but_orders_by_number)
{
    const decimal short_one = parse_decimal("1.0");
    const decimal long_one = parse_decimal("1.00");
    EXPECT_NE(short_one, long_one);
    EXPECT_EQ(short_one <=> long_one, std::weak_ordering::equivalent);
}

TEST(decimal, orders_huge_scales_without_expanding_them)
{
    const char* const ascending[] = {"-1E+2147483647",
                                     "-10",
                                     "-9.99",
                                     "-0.1",
                                     "-1E-2147483647",
                                     "0",
                                     "1E-2147483647",
                                     "0.0999",
                                     "0.1",
                                     "1.5",
                                     "2",
                                     "10",
                                     "99",
                                     "1E+2",
                                     "1E+2147483647"};
    for (std::size_t i = 0; i < std::size(ascending); ++i)
        for (std::size_t j = 0; j < std::size(ascending); ++j)
            EXPECT_TRUE((parse_decimal(ascending[i]) <=> parse_decimal(ascending[j])) == (i <=> j))
                << ascending[i] << ' ' << ascending[j];
}

} // namespace
} // namespace cassium
