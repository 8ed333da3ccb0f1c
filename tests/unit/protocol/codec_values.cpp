// timestamp, date, time, duration, varint, decimal and inet against native_protocol_v5.spec, sections 3 and 5.
#include "codec_support.hpp"

#include <cassium/protocol/codec/asio_address.hpp>
#include <cassium/protocol/codec/boost_multiprecision.hpp>
#include <cassium/protocol/codec/detail/vint.hpp>
#include <cassium/protocol/codec/net.hpp>
#include <cassium/protocol/codec/numeric.hpp>
#include <cassium/protocol/codec/temporal.hpp>

#include <gtest/gtest.h>

#include <limits>

namespace cassium {
namespace {

using namespace test;
using namespace std::chrono_literals;
using boost::multiprecision::cpp_int;

constexpr int out_of_range = static_cast<int>(client_errc::value_out_of_range);
constexpr int bad_value = static_cast<int>(client_errc::bad_value);

template <class T>
void golden(const T& value, std::string_view hex)
{
    expect_golden(value, hex);
    expect_exact_size<T>(hex);
}

TEST(codec_temporal, timestamps_are_milliseconds_around_the_epoch)
{
    golden(timestamp(0ms), "0000000000000000");
    golden(timestamp(-1ms), "ffffffffffffffff");
    golden(timestamp(1'700'000'000'123ms), "0000018bcfe5687b");
    golden(timestamp::min(), "8000000000000000");
    golden(timestamp::max(), "7fffffffffffffff");
}

TEST(codec_temporal, dates_are_days_around_2_to_the_31)
{
    golden(date(std::chrono::days(0)), "80000000");
    golden(date(std::chrono::days(1)), "80000001");
    golden(date(std::chrono::days(-1)), "7fffffff");
    golden(date(std::chrono::year(2024) / 2 / 29), "80004d46");
    golden(date(std::chrono::days(std::numeric_limits<std::int32_t>::min())), "00000000");
    golden(date(std::chrono::days(std::numeric_limits<std::int32_t>::max())), "ffffffff");
}

TEST(codec_temporal, times_are_nanoseconds_within_a_day)
{
    golden(time_of_day(0), "0000000000000000");
    golden<time_of_day>(13h + 30min + 54s + 234ms, "00002c4032559a80");
    golden<time_of_day>(24h - 1ns, "00004e94914effff");
    EXPECT_EQ(code_of<encode_error>([] { (void)content_of(time_of_day(24h)); }), out_of_range);
    EXPECT_EQ(code_of<encode_error>([] { (void)value_of(time_of_day(-1ns)); }), out_of_range);
    EXPECT_EQ(decode_failure<time_of_day>("00004e94914f0000"), bad_value);
    EXPECT_EQ(decode_failure<time_of_day>("ffffffffffffffff"), bad_value);
}

TEST(codec_temporal, durations_are_three_vints)
{
    golden(duration{0, 0, 0}, "000000");
    golden(duration{1, 2, 3}, "020406");
    golden(duration{-1, -2, -3}, "010305");
    golden(duration{std::numeric_limits<std::int32_t>::max(), std::numeric_limits<std::int32_t>::max(),
                    std::numeric_limits<std::int64_t>::max()},
           "f0fffffffe f0fffffffe fffffffffffffffffe");
    golden(duration{std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::min(),
                    std::numeric_limits<std::int64_t>::min()},
           "f0ffffffff f0ffffffff ffffffffffffffffff");
    EXPECT_EQ(decode_message<duration>(""), "empty value of type duration");
}

TEST(codec_temporal, durations_have_one_sign_and_32_bit_parts)
{
    EXPECT_EQ(code_of<encode_error>([] { (void)value_of(duration{1, -1, 0}); }), out_of_range);
    EXPECT_EQ(decode_failure<duration>("020100"), bad_value);
    EXPECT_EQ(decode_failure<duration>("f100000000 00 00"), bad_value) << "2^31 months";
    EXPECT_EQ(decode_failure<duration>("00 f100000001 00"), bad_value) << "-2^31 - 1 days";
}

TEST(vint, has_the_bytes_of_the_notes)
{
    const struct {
        std::uint64_t value;
        const char* bytes;
    } table[] = {{0, "00"},
                 {127, "7f"},
                 {128, "8080"},
                 {16383, "bfff"},
                 {16384, "c04000"},
                 {256000, "c3e800"},
                 {(std::uint64_t{1} << 56) - 1, "feffffffffffffff"},
                 {std::uint64_t{1} << 56, "ff0100000000000000"},
                 {std::numeric_limits<std::uint64_t>::max(), "ffffffffffffffffff"}};
    for (const auto& [value, hex] : table) {
        std::byte bytes[detail::max_vint_size];
        const std::byte* const end = detail::store_unsigned_vint(value, bytes);
        EXPECT_EQ(to_hex({bytes, static_cast<std::size_t>(end - bytes)}), hex);
        EXPECT_EQ(detail::unsigned_vint_size(value), from_hex(hex).size());
        const auto content = from_hex(hex);
        byte_reader in(content);
        EXPECT_EQ(detail::read_unsigned_vint(in), value);
        EXPECT_TRUE(in.empty());
        for (std::size_t cut = 0; cut < content.size(); ++cut) {
            const std::vector<std::byte> prefix(content.begin(), content.begin() + static_cast<std::ptrdiff_t>(cut));
            byte_reader short_in(prefix);
            EXPECT_THROW((void)detail::read_unsigned_vint(short_in), decode_error);
        }
    }
}

TEST(vint, zig_zags_signed_numbers)
{
    const struct {
        std::int64_t value;
        std::uint64_t folded;
    } table[] = {{0, 0},
                 {-1, 1},
                 {1, 2},
                 {-2, 3},
                 {std::numeric_limits<std::int64_t>::max(), ~std::uint64_t{1}},
                 {std::numeric_limits<std::int64_t>::min(), ~std::uint64_t{0}}};
    for (const auto& [value, folded] : table) {
        EXPECT_EQ(detail::zig_zag(value), folded);
        EXPECT_EQ(detail::un_zig_zag(folded), value);
    }
}

// The table of section 5.24, and what lies around 64 bits.
const struct {
    const char* number;
    const char* bytes;
} varints[] = {{"0", "00"},
               {"1", "01"},
               {"127", "7f"},
               {"128", "0080"},
               {"129", "0081"},
               {"-1", "ff"},
               {"-128", "80"},
               {"-129", "ff7f"},
               {"-256", "ff00"},
               {"255", "00ff"},
               {"256", "0100"},
               {"9223372036854775807", "7fffffffffffffff"},
               {"9223372036854775808", "008000000000000000"},
               {"-9223372036854775808", "8000000000000000"},
               {"-9223372036854775809", "ff7fffffffffffffff"},
               {"18446744073709551616", "010000000000000000"},
               {"-18446744073709551616", "ff0000000000000000"}};

TEST(codec_numeric, varints_have_the_bytes_of_the_specification)
{
    for (const auto& [number, bytes] : varints)
        expect_golden(parse_varint(number), bytes);
    EXPECT_EQ(decoded<varint>("ffffff80"), varint(-128)) << "more bytes than needed";
    EXPECT_EQ(decoded<varint>("0000000000000000000000000001"), varint(1));
    EXPECT_EQ(decode_message<varint>(""), "empty value of type varint");
}

TEST(codec_numeric, varints_map_to_cpp_int)
{
    for (const auto& [number, bytes] : varints)
        expect_golden(cpp_int(number), bytes);
    EXPECT_EQ(decoded<cpp_int>("ffffff80"), -128);
    EXPECT_EQ(decoded<cpp_int>("0000000000000000000000000001"), 1);
    EXPECT_EQ(decode_failure<cpp_int>(""), bad_value);
    EXPECT_EQ(cql_type_of<cpp_int>.id, type_id::varint);
}

TEST(codec_numeric, decimals_are_a_scale_and_a_varint)
{
    expect_golden(parse_decimal("12.50"), "00000002 04e2");
    expect_golden(parse_decimal("-0.001"), "00000003 ff");
    expect_golden(parse_decimal("1E+3"), "fffffffd 01");
    expect_golden(decimal{}, "00000000 00");
    expect_golden(decimal{varint(7), std::numeric_limits<std::int32_t>::max()}, "7fffffff 07");
    expect_golden(decimal{varint(7), std::numeric_limits<std::int32_t>::min()}, "80000000 07");
    EXPECT_EQ(decode_message<decimal>(""), "empty value of type decimal");
    EXPECT_EQ(decode_failure<decimal>("000000"), bad_value);
    EXPECT_EQ(decode_failure<decimal>("00000000"), bad_value) << "a scale without a number";
}

TEST(codec_net, addresses_have_four_or_sixteen_bytes)
{
    expect_golden(inet(127, 0, 0, 1), "7f000001");
    expect_golden(parse_inet("2001:db8::1"), "20010db8000000000000000000000001");
    for (const char* hex :
         {"", "7f0000", "7f00000100", "20010db80000000000000000000000", "20010db800000000000000000000000100"})
        EXPECT_EQ(decode_failure<inet>(hex), bad_value) << hex;
}

TEST(codec_net, addresses_map_to_asio)
{
    using boost::asio::ip::address;
    expect_golden(boost::asio::ip::make_address("127.0.0.1"), "7f000001");
    expect_golden(boost::asio::ip::make_address("2001:db8::1"), "20010db8000000000000000000000001");
    EXPECT_EQ(decode_failure<address>("7f0000"), bad_value);
    EXPECT_EQ(decode_failure<address>(""), bad_value);
    EXPECT_EQ(cql_type_of<address>.id, type_id::inet);
}

} // namespace
} // namespace cassium
