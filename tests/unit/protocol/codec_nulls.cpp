// Null, values of no bytes, and elements that a container cannot tell apart: what others may have written.
#include "codec_support.hpp"

#include <cassium/protocol/codec/all.hpp>
#include <cassium/protocol/codec/asio_address.hpp>
#include <cassium/protocol/codec/boost_multiprecision.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <limits>
#include <list>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace cassium {
namespace {

using namespace test;

enum class shade : std::int8_t { dark = 1 };
enum class named_shade : std::int8_t { dark = 1 };

} // namespace

template <>
inline constexpr auto enum_storage<named_shade> = as_text;

namespace {

constexpr int bad_value = static_cast<int>(client_errc::bad_value);

template <class T>
class value_without_null : public testing::Test {};
using types_without_null =
    testing::Types<bool, std::int8_t, std::int16_t, std::int32_t, std::int64_t, float, double, uuid, timeuuid, varint,
                   decimal, inet, timestamp, date, time_of_day, duration, std::array<float, 2>,
                   std::array<std::string, 2>, shade, boost::asio::ip::address, boost::multiprecision::cpp_int>;
TYPED_TEST_SUITE(value_without_null, types_without_null);

TYPED_TEST(value_without_null, is_as_new_where_null_or_nothing_is_read)
{
    const TypeParam some = [] {
        if constexpr (std::is_same_v<TypeParam, boost::asio::ip::address>)
            return boost::asio::ip::make_address("10.0.0.1");
        else if constexpr (requires { TypeParam(1); })
            return TypeParam(1);
        else if constexpr (std::is_same_v<TypeParam, std::array<std::string, 2>>)
            return TypeParam{"a", "b"};
        else
            return TypeParam{};
    }();
    for (const char* hex : {"ffffffff", "00000000"}) {
        EXPECT_EQ(read<TypeParam>(hex, some), TypeParam{}) << hex;
        EXPECT_FALSE(read<std::optional<TypeParam>>(hex, some).has_value()) << hex;
        EXPECT_EQ(
            (read<std::tuple<TypeParam, std::int32_t>>("0000000c" + std::string(hex) + "00000004 00000007", {some, 1})),
            (std::tuple(TypeParam{}, 7)));
        EXPECT_EQ((read<std::vector<TypeParam>>("00000008 00000001" + std::string(hex), {some, some})),
                  (std::vector<TypeParam>{TypeParam{}}));
        EXPECT_EQ(
            (read<std::map<std::int8_t, TypeParam>>("0000000d 00000001 00000001 05" + std::string(hex), {{9, some}})),
            (std::map<std::int8_t, TypeParam>{{5, TypeParam{}}}));
    }
}

TEST(codec_nulls, texts_have_an_empty_value)
{
    EXPECT_EQ(read<std::optional<std::string>>("00000000"), "");
    EXPECT_EQ(read<std::optional<std::string>>("ffffffff", "old"), std::nullopt);
    EXPECT_EQ(read<std::optional<ascii>>("00000000"), ascii{});
    EXPECT_EQ(read<std::optional<blob>>("00000000"), blob{});
    EXPECT_EQ(read<std::string>("ffffffff", "old"), "");
    EXPECT_EQ(code_of([] { (void)read<named_shade>("00000000"); }), bad_value) << "no enumerator has that name";
}

TEST(codec_nulls, elements_of_a_vector_that_have_no_bytes_are_as_new)
{
    EXPECT_EQ((read<std::array<std::int16_t, 2>>("00000004 00 020003", {7, 7})), (std::array<std::int16_t, 2>{0, 3}));
    EXPECT_EQ((read<std::array<std::string, 2>>("00000003 00 0161", {"x", "y"})),
              (std::array<std::string, 2>{"", "a"}));
}

TEST(codec_nulls, tuples_of_no_bytes_have_null_fields)
{
    using pair = std::tuple<std::optional<std::int32_t>, std::int32_t>;
    EXPECT_EQ(read<pair>("00000000", pair(1, 2)), pair(std::nullopt, 0));
    EXPECT_EQ(read<std::optional<pair>>("00000000", pair(1, 2)), pair(std::nullopt, 0)) << "a value and not null";
    EXPECT_EQ(read<std::optional<pair>>("ffffffff", pair(1, 2)), std::nullopt);
}

TEST(codec_nulls, a_counter_that_was_never_added_to_is_0)
{
    EXPECT_EQ(read<counter>("ffffffff", counter{7}), counter{0});
    EXPECT_EQ(read<std::optional<counter>>("ffffffff", counter{7}), std::nullopt);
}

TEST(codec_nulls, an_optional_collection_tells_empty_from_null)
{
    using set = std::set<std::int32_t>;
    EXPECT_EQ(read<std::optional<set>>("00000004 00000000", set{1}), set{});
    EXPECT_EQ(read<std::optional<set>>("ffffffff", set{1}), std::nullopt);
    EXPECT_EQ(value_of(std::optional<set>(set{})), "0000000400000000");
    EXPECT_EQ(value_of(std::optional<set>()), "ffffffff");
}

const std::string one = "00000008 3ff0000000000000";
const std::string two = "00000008 4000000000000000";
const std::string nan = "00000008 7ff8000000000000";
const std::string minus_zero = "00000008 8000000000000000";
const std::string zero = "00000008 0000000000000000";
const std::string a = "00000001 61";
const std::string b = "00000001 62";

struct total_order {
    bool operator()(double x, double y) const { return std::strong_order(x, y) < 0; }
};

template <class Set>
void expect_elements_kept_or_refused()
{
    for (const Set& held : {Set{}, Set{5.0}, Set{5.0, 6.0, 7.0, 8.0}}) {
        for (const std::string& hex : {"00000003" + one + two + nan, "00000003" + nan + one + two,
                                       "00000002" + one + nan, "00000002" + minus_zero + zero}) {
            Set to = held;
            const auto bytes = from_hex(hex);
            const std::size_t count = static_cast<std::size_t>(bytes[3]);
            try {
                codec<Set>::decode(bytes, to);
                EXPECT_EQ(to.size(), count) << hex;
            } catch (const decode_error& failure) {
                EXPECT_EQ(failure.code(), client_errc::bad_value);
                EXPECT_NE(failure.diagnostics().client_message.find("std::strong_order"), std::string::npos);
            }
        }
    }
}

TEST(codec_equal_elements, are_never_lost_from_a_set)
{
    expect_elements_kept_or_refused<std::set<double>>();
    expect_elements_kept_or_refused<std::unordered_set<double>>();
    using set = std::set<double>;
    EXPECT_EQ(decode_failure<set>("00000003" + one + two + nan), bad_value);
    EXPECT_EQ(decode_failure<set>("00000002" + minus_zero + zero), bad_value);
    EXPECT_EQ(decoded<set>("00000001" + nan).size(), 1u) << "alone it is in nobody's way";
    EXPECT_EQ(decoded<std::unordered_set<double>>("00000003" + one + two + nan).size(), 3u);
    EXPECT_EQ((decoded<std::set<double, total_order>>("00000004" + nan + one + minus_zero + zero).size()), 4u);
    EXPECT_EQ(decoded<std::list<double>>("00000002" + nan + nan).size(), 2u);
    EXPECT_EQ(decode_failure<std::set<std::int8_t>>("00000002 00000001 07 00000001 07"), bad_value);
}

struct first_letter {
    bool operator()(const std::string& x, const std::string& y) const { return x.substr(0, 1) < y.substr(0, 1); }
};

TEST(codec_equal_elements, are_never_lost_from_a_map)
{
    using map = std::map<double, std::string>;
    const std::string entries = "00000003" + one + a + nan + b + two + a;
    for (const map& held : {map{}, map{{7.0, "x"}}, map{{7.0, "x"}, {8.0, "y"}, {9.0, "z"}, {10.0, "0"}}}) {
        map to = held;
        EXPECT_EQ(code_of([&] { codec<map>::decode(from_hex(entries), to); }), bad_value);
        std::map<double, std::string, total_order> ordered(held.begin(), held.end());
        codec<std::map<double, std::string, total_order>>::decode(from_hex(entries), ordered);
        EXPECT_EQ(ordered.size(), 3u);
        EXPECT_EQ(ordered.at(1.0), "a");
        std::unordered_map<double, std::string> hashed(held.begin(), held.end());
        codec<std::unordered_map<double, std::string>>::decode(from_hex(entries), hashed);
        EXPECT_EQ(hashed.size(), 3u);
        EXPECT_EQ(hashed.at(1.0), "a");
    }
    const std::string words = "00000002 00000002 6161" + a + "00000002 6162" + b;
    EXPECT_EQ((decode_failure<std::map<std::string, std::string, first_letter>>(words)), bad_value);
    EXPECT_EQ((decoded<std::map<std::string, std::string>>(words).size()), 2u);
}

TEST(codec_equal_elements, what_a_container_holds_is_written_and_read_again)
{
    const double not_a_number = std::numeric_limits<double>::quiet_NaN();
    const auto same = [](const auto& value) {
        using type = std::remove_cvref_t<decltype(value)>;
        return content_of(decoded<type>(content_of(value))) == content_of(value);
    };
    EXPECT_TRUE(same(std::set<double>{not_a_number}));
    EXPECT_TRUE(same(std::set<double, total_order>{not_a_number, 1, -0.0, 0.0}));
    EXPECT_TRUE(same(std::unordered_set<double>{not_a_number}));
    EXPECT_TRUE(same(std::map<double, std::string, total_order>{{not_a_number, "nan"}, {1, "one"}}));
    EXPECT_TRUE(same(std::vector<double>{not_a_number, not_a_number}));
}

} // namespace
} // namespace cassium
