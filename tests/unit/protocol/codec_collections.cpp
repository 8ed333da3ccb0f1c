// list, set, map, tuple and vector: golden bytes, hostile counts, reuse of memory.
#include "codec_support.hpp"

#include <cassium/protocol/codec/all.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <functional>
#include <list>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace cassium {
namespace {

using namespace test;

constexpr int bad_value = static_cast<int>(client_errc::bad_value);

template <class T>
std::string type_text()
{
    return to_string(cql_type_of<T>);
}

// Every cut of the content is an error, but the one to nothing: that is an empty container.
template <class T>
void expect_cuts_refused(std::string_view hex)
{
    const std::vector<std::byte> content = from_hex(hex);
    for (std::size_t cut = 1; cut < content.size(); ++cut) {
        const std::vector<std::byte> prefix(content.begin(), content.begin() + static_cast<std::ptrdiff_t>(cut));
        T to{};
        EXPECT_THROW(codec<T>::decode(prefix, to), decode_error) << hex << " cut to " << cut;
    }
    EXPECT_EQ(decode_failure<T>(std::string(hex) + "00"), bad_value) << "a byte too many";
}

const char* const one_two_three = "00000003 00000004 00000001 00000004 00000002 00000004 00000003";

TEST(codec_collection, lists_are_a_count_and_values)
{
    expect_golden(std::vector<std::int32_t>{1, 2, 3}, one_two_three);
    expect_golden(std::deque<std::int32_t>{1, 2, 3}, one_two_three);
    expect_golden(std::list<std::int32_t>{1, 2, 3}, one_two_three);
    expect_golden(std::vector<std::string>{"a", ""}, "00000002 00000001 61 00000000");
    expect_golden(std::vector<bool>{true, false}, "00000002 00000001 01 00000001 00");
    expect_golden(std::vector<std::int32_t>{}, "00000000");
    expect_golden(std::vector<std::vector<std::int8_t>>{{1}, {}},
                  "00000002 00000009 00000001 00000001 01 00000004 00000000");
    expect_cuts_refused<std::vector<std::int32_t>>(one_two_three);
    expect_cuts_refused<std::vector<bool>>("00000002 00000001 01 00000001 00");
    expect_cuts_refused<std::vector<std::vector<std::int8_t>>>("00000001 00000009 00000001 00000001 01");
}

TEST(codec_collection, sets_are_a_count_and_values)
{
    expect_golden(std::set<std::int32_t>{1, 2, 3}, one_two_three);
    expect_golden(std::unordered_set<std::int32_t>{7}, "00000001 00000004 00000007");
    expect_golden(std::set<std::string>{"a", "bc"}, "00000002 00000001 61 00000002 6263");
    EXPECT_EQ(decoded<std::unordered_set<std::int32_t>>(one_two_three), (std::unordered_set<std::int32_t>{1, 2, 3}));
    EXPECT_EQ(decoded<std::set<std::int32_t>>("00000002 00000004 00000009 00000004 00000001"),
              (std::set<std::int32_t>{1, 9}))
        << "in any order";
    expect_cuts_refused<std::set<std::int32_t>>(one_two_three);
}

TEST(codec_collection, maps_are_a_count_and_keys_with_values)
{
    const char* const hex = "00000002 00000001 61 00000004 00000001 00000001 62 00000004 00000002";
    expect_golden(std::map<std::string, std::int32_t>{{"a", 1}, {"b", 2}}, hex);
    EXPECT_EQ((decoded<std::unordered_map<std::string, std::int32_t>>(hex)),
              (std::unordered_map<std::string, std::int32_t>{{"a", 1}, {"b", 2}}));
    expect_golden(std::unordered_map<std::string, std::int32_t>{{"a", 1}}, "00000001 00000001 61 00000004 00000001");
    expect_golden(std::map<std::int8_t, std::set<std::int8_t>>{{1, {2}}},
                  "00000001 00000001 01 00000009 00000001 00000001 02");
    expect_cuts_refused<std::map<std::string, std::int32_t>>(hex);
    expect_cuts_refused<std::unordered_map<std::string, std::int32_t>>(hex);
}

TEST(codec_collection, the_types_are_those_of_CQL)
{
    EXPECT_EQ(type_text<std::vector<std::int32_t>>(), "list<int>");
    EXPECT_EQ(type_text<std::unordered_set<std::string>>(), "set<text>");
    EXPECT_EQ((type_text<std::map<std::string, std::vector<double>>>()), "map<text, frozen<list<double>>>");
    EXPECT_EQ((type_text<std::tuple<std::int32_t, std::optional<std::string>>>()), "tuple<int, text>");
    EXPECT_EQ((type_text<std::pair<std::int32_t, blob>>()), "tuple<int, blob>");
    EXPECT_EQ((type_text<std::array<float, 3>>()), "vector<float, 3>");
    EXPECT_EQ((type_text<std::optional<std::set<uuid>>>()), "set<uuid>");
}

TEST(codec_collection, null_and_empty_values_are_empty_containers)
{
    const auto null = from_hex("ffffffff");
    std::vector<std::int32_t> list{1, 2};
    byte_reader in(null);
    read_value(in, list);
    EXPECT_TRUE(list.empty());
    EXPECT_GE(list.capacity(), 2u);
    std::map<std::int32_t, std::int32_t> map{{1, 2}};
    codec<std::map<std::int32_t, std::int32_t>>::decode({}, map);
    EXPECT_TRUE(map.empty());
    std::set<std::int32_t> set{1};
    codec<std::set<std::int32_t>>::decode({}, set);
    EXPECT_TRUE(set.empty());
    EXPECT_TRUE(is_absent(list));
    EXPECT_FALSE(is_absent(std::vector<std::int32_t>{1}));
    EXPECT_TRUE(is_absent(std::optional<std::set<std::int32_t>>(std::in_place)));
}

TEST(codec_collection, a_hostile_count_is_refused_before_anything_is_allocated)
{
    for (const char* hex : {"7fffffff", "ffffffff", "80000000", "00000001", "00000003 00000004 00000001",
                            "7fffffff 00000004 00000001", "00000001 00000001 01"}) {
        EXPECT_EQ(decode_failure<std::vector<std::int32_t>>(hex), bad_value) << hex;
        EXPECT_EQ(decode_failure<std::set<std::int32_t>>(hex), bad_value) << hex;
        EXPECT_EQ(decode_failure<std::unordered_set<std::int32_t>>(hex), bad_value) << hex;
        EXPECT_EQ((decode_failure<std::map<std::int32_t, std::int32_t>>(hex)), bad_value) << hex;
        EXPECT_EQ((decode_failure<std::unordered_map<std::int32_t, std::int32_t>>(hex)), bad_value) << hex;
    }
    EXPECT_EQ(decode_message<std::vector<std::string>>("00000002 00000000"),
              "list<text>: a count of 2 cannot fit the 4 bytes left");
}

TEST(codec_collection, room_is_made_for_no_more_than_the_bytes_could_hold)
{
    EXPECT_EQ(detail::reservable(1000, 8000, sizeof(std::int32_t)), 1000u);
    EXPECT_EQ(detail::reservable(1000, 8000, 32), 1000u);
    EXPECT_LE(detail::reservable(1'000'000, 4'000'000, 4096), 4000u);
    EXPECT_EQ(detail::reservable(3, 0, 4096), 3u);
}

TEST(codec_collection, a_list_reuses_its_elements)
{
    std::vector<std::string> list{std::string(100, 'x'), std::string(100, 'y'), "z"};
    const std::string* const elements = list.data();
    const char* const text = list[0].data();
    codec<std::vector<std::string>>::decode(from_hex("00000002 00000001 61 00000001 62"), list);
    EXPECT_EQ(list, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(list.data(), elements);
    EXPECT_EQ(list[0].data(), text);
    codec<std::vector<std::string>>::decode(from_hex("00000003 00000001 61 00000001 62 00000001 63"), list);
    EXPECT_EQ(list, (std::vector<std::string>{"a", "b", "c"}));
    EXPECT_EQ(list.data(), elements);
}

TEST(codec_collection, a_set_and_a_map_reuse_their_nodes)
{
    std::set<std::string> set{std::string(100, 'x'), std::string(100, 'y')};
    const char* const text = set.begin()->data();
    codec<std::set<std::string>>::decode(from_hex("00000003 00000001 61 00000001 62 00000001 63"), set);
    EXPECT_EQ(set, (std::set<std::string>{"a", "b", "c"}));
    EXPECT_EQ(set.begin()->data(), text);
    codec<std::set<std::string>>::decode(from_hex("00000001 00000001 64"), set);
    EXPECT_EQ(set, (std::set<std::string>{"d"}));

    std::map<std::int32_t, std::string> map{{5, std::string(100, 'x')}, {6, "six"}};
    const char* const value = map.begin()->second.data();
    codec<std::map<std::int32_t, std::string>>::decode(from_hex("00000001 00000004 00000001 00000001 61"), map);
    EXPECT_EQ(map, (std::map<std::int32_t, std::string>{{1, "a"}}));
    EXPECT_EQ(map.begin()->second.data(), value);
    std::unordered_map<std::int32_t, std::string> hashed{{5, "five"}, {6, "six"}};
    codec<std::unordered_map<std::int32_t, std::string>>::decode(
        from_hex("00000003 00000004 00000001 00000001 61 00000004 00000002 00000001 62 00000004 00000005 00000001 63"),
        hashed);
    EXPECT_EQ(hashed, (std::unordered_map<std::int32_t, std::string>{{1, "a"}, {2, "b"}, {5, "c"}}));
}

TEST(codec_collection, a_set_is_sorted_whatever_it_held_and_however_the_elements_come)
{
    using descending = std::set<std::int32_t, std::greater<>>;
    const std::vector<std::byte> content = from_hex(one_two_three);
    for (std::int32_t held = 0; held <= 5; ++held) {
        std::set<std::int32_t> same_order;
        descending other_order;
        for (std::int32_t i = 0; i < held; ++i) {
            same_order.insert(10 * i);
            other_order.insert(10 * i);
        }
        codec<std::set<std::int32_t>>::decode(content, same_order);
        EXPECT_EQ(same_order, (std::set<std::int32_t>{1, 2, 3})) << held;
        codec<descending>::decode(content, other_order);
        EXPECT_EQ(other_order, (descending{1, 2, 3})) << held;
        EXPECT_TRUE(other_order.contains(1) && other_order.contains(2) && other_order.contains(3)) << held;
    }
}

TEST(codec_collection, a_set_that_cannot_be_read_is_left_empty_and_usable)
{
    std::set<std::int32_t> held{1, 20, 30};
    const auto short_element = from_hex("00000003 00000004 00000032 00000002 0001 00000002 0001");
    EXPECT_THROW(codec<std::set<std::int32_t>>::decode(short_element, held), decode_error);
    EXPECT_TRUE(std::is_sorted(held.begin(), held.end()));
    held.insert(4);
    EXPECT_TRUE(held.contains(4));
}

TEST(codec_tuple, fields_are_values_one_after_the_other)
{
    using row = std::tuple<std::int32_t, std::optional<std::string>, std::vector<std::int8_t>>;
    expect_golden(row{1, "a", {2}}, "00000004 00000001 00000001 61 00000009 00000001 00000001 02");
    expect_golden(row{1, std::nullopt, {2}}, "00000004 00000001 ffffffff 00000009 00000001 00000001 02");
    expect_golden(std::pair<std::int8_t, std::string>{1, "x"}, "00000001 01 00000001 78");
    expect_golden(std::tuple<std::tuple<std::int8_t>>{{1}}, "00000005 00000001 01");
}

TEST(codec_tuple, missing_fields_are_null)
{
    using row = std::tuple<std::int32_t, std::optional<std::string>, std::vector<std::int8_t>>;
    row to{5, "old", {1}};
    codec<row>::decode(from_hex("00000004 00000001"), to);
    EXPECT_EQ(to, row(1, std::nullopt, {}));
    EXPECT_EQ(decoded<row>(""), row()) << "of no bytes: all fields are null";
    using all_optional = std::tuple<std::optional<std::int32_t>, std::optional<std::string>>;
    EXPECT_EQ(decoded<all_optional>(""), all_optional());
}

TEST(codec_tuple, cut_fields_are_errors_and_fields_past_the_last_are_skipped)
{
    using row = std::tuple<std::optional<std::int32_t>, std::optional<std::string>>;
    const std::vector<std::byte> content = from_hex("00000004 00000001 00000001 61");
    for (std::size_t cut = 1; cut < content.size(); ++cut) {
        if (cut == 8) // the end of the first field
            continue;
        const std::vector<std::byte> prefix(content.begin(), content.begin() + static_cast<std::ptrdiff_t>(cut));
        row to;
        EXPECT_THROW(codec<row>::decode(prefix, to), decode_error) << cut;
    }
    EXPECT_EQ(decoded<row>("00000004 00000001 00000001 61 00000001 62 ffffffff"), row(1, "a"));
}

TEST(codec_vector, elements_of_fixed_size_are_bare)
{
    const auto golden = [](const auto& value, std::string_view hex) {
        expect_golden(value, hex);
        expect_exact_size<std::remove_cvref_t<decltype(value)>>(hex);
    };
    golden(std::array<float, 3>{1, -0.5, 0}, "3f800000 bf000000 00000000");
    golden(std::array<std::int32_t, 2>{1, 2}, "00000001 00000002");
    golden(std::array<std::int64_t, 1>{1}, "0000000000000001");
    golden(std::array<bool, 2>{true, false}, "0100");
    golden(std::array<std::array<float, 1>, 2>{{{1}, {0}}}, "3f800000 00000000");
    golden(std::array<timestamp, 1>{}, "0000000000000000");
    golden(std::array<timeuuid, 1>{timeuuid{parse_uuid("13814000-1dd2-11b2-8080-808080808080")}},
           "138140001dd211b28080808080808080");
    EXPECT_EQ((codec<std::array<std::array<double, 2>, 3>>::fixed_size), 48);
    EXPECT_EQ((decode_message<std::array<float, 2>>("3f800000")), "vector<float, 2> of 4 bytes, needs 8");
}

TEST(codec_vector, elements_of_what_the_server_calls_variable_size_have_their_size_in_front)
{
    const auto golden = [](const auto& value, std::string_view hex) {
        expect_golden(value, hex);
        expect_exact_size<std::remove_cvref_t<decltype(value)>>(hex);
    };
    golden(std::array<std::int16_t, 2>{1, 2}, "02 0001 02 0002");
    golden(std::array<std::int8_t, 2>{1, -1}, "01 01 01 ff");
    golden(std::array<date, 1>{}, "04 80000000");
    golden(std::array<time_of_day, 1>{}, "08 0000000000000000");
    golden(std::array<std::string, 2>{"a", ""}, "01 61 00");
    golden(std::array<std::vector<std::int8_t>, 1>{{{1}}}, "09 00000001 00000001 01");
    golden(std::array<std::array<std::string, 1>, 2>{{{"a"}, {"bc"}}}, "02 01 61 03 02 6263");
    EXPECT_EQ((decode_message<std::array<std::string, 2>>("")), "empty value of type vector<text, 2>");
}

TEST(codec_vector, long_elements_have_longer_sizes)
{
    for (const std::size_t length : {127u, 128u, 16383u, 16384u, 3'000'000u}) {
        const std::array<std::string, 2> value{std::string(length, 'x'), "end"};
        const std::string content = content_of(value);
        const std::string size = length == 127     ? "7f"
                                 : length == 128   ? "8080"
                                 : length == 16383 ? "bfff"
                                 : length == 16384 ? "c04000"
                                                   : "e02dc6c0";
        EXPECT_EQ(content.substr(0, size.size() + 2), size + "78") << length;
        EXPECT_EQ(content.substr(content.size() - 8), "03656e64");
        EXPECT_EQ((decoded<std::array<std::string, 2>>(content)), value);
    }
}

TEST(codec_vector, a_hostile_size_is_an_error)
{
    using vector = std::array<std::string, 1>;
    for (const char* hex : {"05", "ffffffffffffffffff", "ff7fffffffffffffff", "8001", "f0ffffffff 00"})
        EXPECT_THROW((void)decoded<vector>(hex), decode_error) << hex;
}

} // namespace
} // namespace cassium
