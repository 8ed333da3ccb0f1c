// What the tests of this layer write and read.
#pragma once

#include <cassium/json.hpp>

#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace cassium::test {

enum class level : std::int8_t { low = -1, high = 1 };
enum class color : std::int8_t { red, green };

struct money {
    std::int64_t cents = 0;
    bool operator==(const money&) const = default;
};
struct label { // stored as text
    std::string text{};
    auto operator<=>(const label&) const = default;
};
struct point { // has a form of its own
    std::int32_t x = 0;
    std::int32_t y = 0;
    bool operator==(const point&) const = default;
};

struct address {
    std::string street{};
    std::optional<std::int32_t> zip{};
    bool operator==(const address&) const = default;
};

struct everything {
    std::int32_t id = 0;
    ascii c_ascii{};
    std::int64_t c_bigint = 0;
    blob c_blob{};
    bool c_boolean = false;
    date c_date{};
    decimal c_decimal{};
    double c_double = 0;
    duration c_duration{};
    float c_float = 0;
    inet c_inet{};
    std::int16_t c_smallint = 0;
    std::string c_text{};
    time_of_day c_time{};
    timestamp c_timestamp{};
    timeuuid c_timeuuid{};
    std::int8_t c_tinyint = 0;
    uuid c_uuid{};
    varint c_varint{};
    std::vector<std::string> c_list{};
    std::vector<bool> c_flags{};
    std::deque<std::int32_t> c_deque{};
    std::set<std::int32_t> c_set{};
    std::map<std::string, std::int64_t> c_map{};
    std::map<std::int32_t, std::string> c_numbers{};
    std::map<std::tuple<std::int32_t, bool>, double> c_tuple_keys{};
    std::map<timeuuid, label> c_uuid_keys{};
    std::map<label, money> c_label_keys{};
    std::map<std::string, std::vector<std::set<std::int32_t>>> c_nested{};
    std::tuple<std::int32_t, std::string, std::optional<double>> c_tuple{};
    std::pair<std::string, bool> c_pair{};
    address c_udt{};
    std::vector<address> c_udts{};
    std::array<float, 3> c_vector{};
    level c_level = level::low;
    color c_color = color::red;
    std::map<color, std::int32_t> c_colors{};
    money c_money{};
    point c_point{};
    std::optional<std::string> c_empty{};
    std::optional<std::string> c_full{};

    bool operator==(const everything&) const = default;
};

/// A table: columns have other names, and one member is none.
struct customer {
    uuid id{};
    std::string name = "nobody";
    std::string secret = "kept";
    address home{};
    std::vector<address> others{};
    std::set<std::string> tags{};

    bool operator==(const customer&) const = default;
};

} // namespace cassium::test

template <>
struct cassium::codec<cassium::test::money> : cassium::codec_via<cassium::test::money, std::int64_t> {
    static std::int64_t to_wire(const cassium::test::money& value) { return value.cents; }
    static cassium::test::money from_wire(std::int64_t cents) { return {cents}; }
};
template <>
struct cassium::codec<cassium::test::label> : cassium::codec_via<cassium::test::label, std::string> {
    static std::string to_wire(const cassium::test::label& value) { return value.text; }
    static cassium::test::label from_wire(std::string text) { return {std::move(text)}; }
};
template <>
struct cassium::json_codec<cassium::test::point> {
    static void write(json_writer& out, const cassium::test::point& value)
    {
        out.string(std::to_string(value.x) + "/" + std::to_string(value.y));
    }
    static void read(json_reader& in, cassium::test::point& to)
    {
        const std::string text(in.string());
        const std::size_t slash = text.find('/');
        if (slash == std::string::npos)
            in.fail(client_errc::bad_value, "a point is x/y");
        to = {std::stoi(text.substr(0, slash)), std::stoi(text.substr(slash + 1))};
    }
};
template <>
inline constexpr auto cassium::enum_storage<cassium::test::color> = cassium::as_text;
template <>
inline constexpr auto cassium::udt_of<cassium::test::address> =
    cassium::udt<cassium::test::address>("address").rename<&cassium::test::address::zip>("code");
template <>
inline constexpr auto cassium::table_of<cassium::test::customer> =
    cassium::table<cassium::test::customer>("customers")
        .partition_key<&cassium::test::customer::id>()
        .rename<&cassium::test::customer::name>("the \"name\"")
        .ignore<&cassium::test::customer::secret>();
