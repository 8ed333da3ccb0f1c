// Fixed-size scalars, text, ascii and blob against the bytes of native_protocol_v5.spec, section 5.
#include "codec_support.hpp"

#include <cassium/protocol/codec/codec_via.hpp>
#include <cassium/protocol/codec/scalar.hpp>
#include <cassium/protocol/codec/text.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace cassium {
namespace {

using namespace test;
using namespace std::string_literals;

template <class T>
constexpr T lowest = std::numeric_limits<T>::min();
template <class T>
constexpr T highest = std::numeric_limits<T>::max();

template <class T>
void golden(const T& value, std::string_view hex)
{
    expect_golden(value, hex);
    expect_exact_size<T>(hex);
}

TEST(codec_scalar, integers_are_big_endian_twos_complement)
{
    golden<std::int8_t>(1, "01");
    golden<std::int8_t>(-1, "ff");
    golden<std::int8_t>(lowest<std::int8_t>, "80");
    golden<std::int16_t>(258, "0102");
    golden<std::int16_t>(lowest<std::int16_t>, "8000");
    golden<std::int32_t>(16909060, "01020304");
    golden<std::int32_t>(-2, "fffffffe");
    golden<std::int32_t>(lowest<std::int32_t>, "80000000");
    golden<std::int32_t>(highest<std::int32_t>, "7fffffff");
    golden<std::int64_t>(72623859790382856, "0102030405060708");
    golden<std::int64_t>(lowest<std::int64_t>, "8000000000000000");
    golden<std::int64_t>(highest<std::int64_t>, "7fffffffffffffff");
    golden<long long>(-1, "ffffffffffffffff");
    golden<counter>({-2}, "fffffffffffffffe");
}

TEST(codec_scalar, the_width_of_an_integer_is_its_CQL_type)
{
    EXPECT_EQ(cql_type_of<std::int8_t>.id, type_id::tinyint);
    EXPECT_EQ(cql_type_of<std::int16_t>.id, type_id::smallint);
    EXPECT_EQ(cql_type_of<std::int32_t>.id, type_id::int_);
    EXPECT_EQ(cql_type_of<std::int64_t>.id, type_id::bigint);
    EXPECT_EQ(cql_type_of<long long>.id, type_id::bigint);
    EXPECT_EQ(cql_type_of<std::optional<std::int32_t>>.id, type_id::int_);
    EXPECT_EQ(cql_type_of<counter>.id, type_id::counter);
}

TEST(codec_scalar, floats_are_IEEE_754)
{
    golden(1.0f, "3f800000");
    golden(-0.5f, "bf000000");
    golden(std::numeric_limits<float>::infinity(), "7f800000");
    golden(1.0, "3ff0000000000000");
    golden(-2.5, "c004000000000000");
    golden(std::numeric_limits<double>::denorm_min(), "0000000000000001");
    EXPECT_EQ(content_of(-0.0), "8000000000000000");
    EXPECT_TRUE(std::isnan(decoded<double>("7ff8000000000001")));
    EXPECT_EQ(content_of(decoded<double>("7ff8000000000001")), "7ff8000000000001");
}

TEST(codec_scalar, any_byte_but_zero_is_true)
{
    golden(true, "01");
    golden(false, "00");
    EXPECT_TRUE(decoded<bool>("02"));
    EXPECT_TRUE(decoded<bool>("ff"));
}

TEST(codec_scalar, uuids_are_sixteen_bytes)
{
    golden(parse_uuid("01020304-0506-4708-890a-0b0c0d0e0f10"), "0102030405064708890a0b0c0d0e0f10");
    golden(timeuuid{parse_uuid("13814000-1dd2-11b2-8080-808080808080")}, "138140001dd211b28080808080808080");
}

TEST(codec_scalar, a_wrong_size_is_an_error_that_names_the_type)
{
    EXPECT_EQ(decode_message<std::int32_t>(""), "empty value of type int");
    EXPECT_EQ(decode_message<timeuuid>(""), "empty value of type timeuuid");
    EXPECT_EQ(decode_message<std::int64_t>("010203"), "bigint of 3 bytes, needs 8");
    EXPECT_EQ(decode_failure<std::int32_t>(""), static_cast<int>(client_errc::bad_value));
}

TEST(codec_text, text_is_its_bytes)
{
    expect_golden("kremówki"s, "6b72656d c3b3 776b69");
    expect_golden(""s, "");
    expect_golden("a\0b"s, "610062");
    EXPECT_EQ(decoded<std::string>("fffe"), "\xff\xfe") << "not checked to be UTF-8";
    EXPECT_EQ(value_of(std::optional<std::string>("x")), "0000000178");
    EXPECT_EQ(value_of(std::optional<std::string>()), "ffffffff");
}

TEST(codec_text, views_and_literals_are_bound_as_text)
{
    EXPECT_EQ(value_of(std::string_view("abc")), "00000003616263");
    EXPECT_EQ(value_of("abc"), "00000003616263");
    EXPECT_EQ(value_of(static_cast<const char*>("abc")), "00000003616263");
    EXPECT_EQ(value_of(std::string_view()), "00000000");
    const char unterminated[3] = {'a', 'b', 'c'};
    EXPECT_EQ(value_of(unterminated), "00000003616263");
    EXPECT_EQ(code_of<encode_error>([] { (void)value_of(static_cast<const char*>(nullptr)); }),
              static_cast<int>(client_errc::invalid_argument));
    static_assert(has_encoder<std::string_view> && !has_codec<std::string_view>);
    static_assert(has_encoder<char[4]> && has_encoder<const char*> && has_encoder<byte_view>);
}

TEST(codec_text, ascii_refuses_bytes_over_127_both_ways)
{
    expect_golden(ascii{"\x01~\x7f"}, "017e7f");
    expect_golden(ascii{}, "");
    EXPECT_EQ(code_of<encode_error>([] { (void)content_of(ascii{"caf\xc3\xa9"}); }),
              static_cast<int>(client_errc::value_out_of_range));
    EXPECT_THROW((void)value_of(ascii{"\x80"}), encode_error);
    EXPECT_EQ(decode_message<ascii>("616280"), "ascii: the byte at position 2 is over 127");
    EXPECT_EQ(cql_type_of<ascii>.id, type_id::ascii);
}

TEST(codec_text, blobs_are_their_bytes)
{
    expect_golden(from_hex("00ff10"), "00ff10");
    expect_golden(blob{}, "");
    const blob bytes = from_hex("0102");
    EXPECT_EQ(value_of(byte_view(bytes)), "000000020102");
    EXPECT_EQ(cql_type_of<blob>.id, type_id::blob);
}

TEST(codec_text, decoding_reuses_memory)
{
    std::string text(1000, 'x');
    const char* const before = text.data();
    codec<std::string>::decode(from_hex("616263"), text);
    EXPECT_EQ(text, "abc");
    EXPECT_EQ(text.data(), before);
    blob bytes(1000);
    const std::byte* const bytes_before = bytes.data();
    codec<blob>::decode(from_hex("616263"), bytes);
    EXPECT_EQ(bytes, from_hex("616263"));
    EXPECT_EQ(bytes.data(), bytes_before);
}

TEST(codec_value, a_length_over_the_bytes_left_is_an_error)
{
    for (const char* hex : {"7fffffff", "00000005 01020304", "00000001"}) {
        const auto bytes = from_hex(hex);
        byte_reader in(bytes);
        std::string to;
        EXPECT_THROW(read_value(in, to), decode_error) << hex;
    }
}

// A user's type, stored as another.
struct money {
    std::int64_t cents = 0;
    bool operator==(const money&) const = default;
};
struct label {
    std::string text;
    bool operator==(const label&) const = default;
};

} // namespace

template <>
struct codec<money> : codec_via<money, std::int64_t> {
    static std::int64_t to_wire(const money& value) { return value.cents; }
    static money from_wire(std::int64_t cents) { return {cents}; }
};
template <>
struct codec<label> : codec_via<label, std::string> {
    static const std::string& to_wire(const label& value) { return value.text; }
    static label from_wire(std::string text) { return {std::move(text)}; }
};

namespace {

TEST(codec_via, goes_through_the_other_codec)
{
    static_assert(has_codec<money> && has_codec<label>);
    static_assert(codec<money>::fixed_size == 8);
    expect_golden(money{258}, "0000000000000102");
    expect_exact_size<money>("0000000000000102");
    expect_golden(label{"abc"}, "616263");
    EXPECT_EQ(cql_type_of<money>.id, type_id::bigint);
}

} // namespace
} // namespace cassium
