// Enums as integers and as text.
#include "codec_support.hpp"

#include <cassium/protocol/codec/all.hpp>

#include <gtest/gtest.h>

namespace shop {

enum class state : std::int8_t { fresh = -16, used = 0, broken = 127 };
enum class plain { zero, one };
enum class small : std::uint8_t { max = 255 };
enum class wide : std::uint16_t { max = 65535 };
enum class huge : std::uint32_t { max = 4294967295 };
enum class yes_no : bool { no, yes };
enum legacy : std::int16_t { legacy_a = 300 };

template <class T, int N>
struct scope {
    enum class color : unsigned char { red, green = 5, green_again = 5, blue = 127, invisible = 128 };
};
using color = scope<std::pair<int, long>, 3>::color;

namespace {
enum class hidden : long { first = -16, unseen = -17, last = 127 };
}

} // namespace shop

template <>
inline constexpr auto cassium::enum_storage<shop::color> = cassium::as_text;
template <>
inline constexpr auto cassium::enum_storage<shop::hidden> = cassium::as_text;

namespace cassium {
namespace {

using namespace test;
using shop::color;

constexpr int bad_value = static_cast<int>(client_errc::bad_value);

TEST(codec_enum, is_the_integer_of_its_underlying_type)
{
    expect_golden(shop::state::fresh, "f0");
    expect_golden(shop::plain::one, "00000001");
    expect_golden(shop::legacy_a, "012c");
    expect_exact_size<shop::plain>("00000001");
    EXPECT_EQ(cql_type_of<shop::state>.id, type_id::tinyint);
    EXPECT_EQ(cql_type_of<shop::plain>.id, type_id::int_);
    EXPECT_EQ(decoded<shop::state>("05"), static_cast<shop::state>(5)) << "values without a name are values";
}

TEST(codec_enum, over_an_unsigned_type_goes_into_the_next_wider_signed)
{
    expect_golden(shop::small::max, "00ff");
    expect_golden(shop::wide::max, "0000ffff");
    expect_golden(shop::huge::max, "00000000ffffffff");
    expect_golden(shop::yes_no::yes, "0001");
    EXPECT_EQ(decode_failure<shop::small>("0100"), bad_value);
    EXPECT_EQ(decode_failure<shop::small>("ffff"), bad_value);
    EXPECT_EQ(decode_failure<shop::huge>("0000000100000000"), bad_value);
    EXPECT_EQ(decode_failure<shop::yes_no>("0002"), bad_value);
    EXPECT_EQ(decode_message<shop::small>("ffff"), "an integer that is no value of shop::small");
}

TEST(codec_enum, as_text_is_the_enumerators_name)
{
    expect_golden(color::red, "726564");
    expect_golden(color::green, "677265656e");
    expect_golden(color::blue, "626c7565");
    expect_golden(shop::hidden::first, "6669727374");
    expect_golden(shop::hidden::last, "6c617374");
    EXPECT_EQ(cql_type_of<color>.id, type_id::text);
}

TEST(codec_enum, as_text_names_the_enum_of_what_it_does_not_know)
{
    EXPECT_EQ(decode_failure<color>(to_hex(std::as_bytes(std::span("Red", 3)))), bad_value);
    EXPECT_EQ(decode_failure<color>(""), bad_value);
    const std::string unknown = decode_message<color>(to_hex(std::as_bytes(std::span("purple", 6))));
    EXPECT_EQ(unknown.find("a text that is no enumerator of shop::scope<"), 0u) << unknown;
    EXPECT_EQ(code_of<encode_error>([] { (void)value_of(static_cast<color>(1)); }),
              static_cast<int>(client_errc::value_out_of_range));
    EXPECT_THROW((void)value_of(color::invisible), encode_error) << "over 127";
    EXPECT_THROW((void)value_of(shop::hidden::unseen), encode_error) << "under -16";
}

TEST(codec_enum, names_are_known_at_compile_time)
{
    enum class local : std::int32_t { here };
    static_assert(enum_name(color::red) == "red" && enum_name(color::blue) == "blue");
    static_assert(enum_name(static_cast<color>(6)).empty() && enum_name(color::invisible).empty());
    static_assert(enum_name(shop::hidden::first) == "first" && enum_name(shop::hidden::unseen).empty());
    static_assert(enum_name(local::here) == "here");
}

TEST(codec_enum, works_inside_containers)
{
    expect_golden(std::vector<color>{color::red}, "00000001 00000003 726564");
    expect_golden(std::set<shop::plain>{shop::plain::one}, "00000001 00000004 00000001");
    expect_golden(std::array<shop::plain, 2>{shop::plain::one, shop::plain::zero}, "00000001 00000000");
}

} // namespace
} // namespace cassium
