// A table with every native CQL type.
#pragma once

#include <cassium/cassium.hpp>

#include <array>
#include <chrono>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace cassium::testing {

struct inner_udt {
    std::int32_t number = 0;
    std::optional<std::string> text{};
    std::vector<std::string> list{};

    bool operator==(const inner_udt&) const = default;
};

struct all_types {
    std::int32_t id = 0;
    std::optional<ascii> c_ascii{};
    std::optional<std::int64_t> c_bigint{};
    std::optional<blob> c_blob{};
    std::optional<bool> c_boolean{};
    std::optional<date> c_date{};
    std::optional<decimal> c_decimal{};
    std::optional<double> c_double{};
    std::optional<duration> c_duration{};
    std::optional<float> c_float{};
    std::optional<inet> c_inet{};
    std::optional<std::int32_t> c_int{};
    std::optional<std::int16_t> c_smallint{};
    std::optional<std::string> c_text{};
    std::optional<time_of_day> c_time{};
    std::optional<timestamp> c_timestamp{};
    std::optional<timeuuid> c_timeuuid{};
    std::optional<std::int8_t> c_tinyint{};
    std::optional<uuid> c_uuid{};
    std::optional<varint> c_varint{};
    std::vector<std::string> c_list{};
    std::set<std::int32_t> c_set{};
    std::map<std::string, std::int64_t> c_map{};
    std::map<std::string, std::vector<std::set<std::int32_t>>> c_nested{};
    std::optional<std::tuple<std::int32_t, std::string, std::optional<double>>> c_tuple{};
    std::optional<inner_udt> c_udt{};
    std::optional<std::array<float, 3>> c_vector{};

    bool operator==(const all_types&) const = default;
};

/// Every column set, with values at the ends of their ranges.
inline all_types full_row(std::int32_t id)
{
    using namespace std::chrono_literals;
    all_types row;
    row.id = id;
    row.c_ascii = ascii{"plain"};
    row.c_bigint = std::numeric_limits<std::int64_t>::min();
    row.c_blob = blob{std::byte{0}, std::byte{0xff}, std::byte{0x10}};
    row.c_boolean = true;
    row.c_date = std::chrono::sys_days(std::chrono::year(1969) / 12 / 31);
    row.c_decimal = parse_decimal("-123456789012345678901234567890.123");
    row.c_double = 0.1;
    row.c_duration = duration{-14, -3, -1'000'000'001};
    row.c_float = 1.5f;
    row.c_inet = parse_inet("2001:db8::1");
    row.c_int = std::numeric_limits<std::int32_t>::max();
    row.c_smallint = std::int16_t{-32768};
    row.c_text = "grüße, 世界";
    row.c_time = 23h + 59min + 59s + 999999999ns;
    row.c_timestamp = timestamp(std::chrono::milliseconds(-1));
    row.c_timeuuid = timeuuid{parse_uuid("50554d6e-29bb-11e5-b345-feff819cdc9f")};
    row.c_tinyint = std::int8_t{-128};
    row.c_uuid = parse_uuid("c0ffee00-dead-4bee-8fad-000000000001");
    row.c_varint = parse_varint("170141183460469231731687303715884105728");
    row.c_list = {"b", "a", "b"};
    row.c_set = {-1, 0, 1};
    row.c_map = {{"one", 1}, {"two", 2}};
    row.c_nested = {{"k", {{1, 2}, {3}}}};
    row.c_tuple = {7, "seven", std::nullopt};
    row.c_udt = inner_udt{.number = 5, .text = std::nullopt, .list = {"x", ""}};
    row.c_vector = {1.0f, -2.5f, 3.25f};
    return row;
}

/// Everything that can be empty or zero is, and is not null.
inline all_types empty_row(std::int32_t id)
{
    all_types row;
    row.id = id;
    row.c_ascii = ascii{""};
    row.c_bigint = 0;
    row.c_blob = blob{};
    row.c_boolean = false;
    row.c_date = date{};
    row.c_decimal = parse_decimal("0.00");
    row.c_double = -0.0;
    row.c_duration = duration{};
    row.c_float = 0.0f;
    row.c_inet = parse_inet("0.0.0.0");
    row.c_int = 0;
    row.c_smallint = std::int16_t{0};
    row.c_text = "";
    row.c_time = time_of_day{};
    row.c_timestamp = timestamp{};
    row.c_tinyint = std::int8_t{0};
    row.c_uuid = uuid{};
    row.c_varint = parse_varint("0");
    row.c_list = {""};
    row.c_set = {0};
    row.c_map = {{"", 0}};
    row.c_nested = {{"", {{}, {}}}, {"k", {}}};
    row.c_tuple = {0, "", std::nullopt};
    row.c_udt = inner_udt{.number = 0, .text = "", .list = {}};
    row.c_vector = {0.0f, 0.0f, 0.0f};
    return row;
}

} // namespace cassium::testing

template <>
inline constexpr auto cassium::table_of<cassium::testing::all_types> =
    cassium::table<cassium::testing::all_types>("all_types").partition_key<&cassium::testing::all_types::id>();
