// Values of user-defined types and tuples that have more or fewer fields than the C++ type, wherever a value can be
// (native_protocol_v5.spec, sections 5.21 and 6): ALTER TYPE … ADD happens while programs run.
#include "support/hex.hpp"

#include <cassium/model/row.hpp>
#include <cassium/model/udt.hpp>

#include <gtest/gtest.h>

#include <array>
#include <deque>
#include <list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace {

struct spot {
    std::int32_t x = 0;
    std::optional<std::string> label{};

    friend auto operator<=>(const spot&, const spot&) = default;
};

struct journey {
    spot from;
    std::optional<spot> to{};

    friend auto operator<=>(const journey&, const journey&) = default;
};

struct spot_hash {
    std::size_t operator()(const spot& value) const noexcept { return std::hash<std::int32_t>{}(value.x); }
};

using pair_of_fields = std::tuple<std::int32_t, std::optional<std::string>>;

} // namespace

namespace cassium {
namespace {

using test::from_hex;

/// [bytes] around hex.
std::string bytes_of(const std::string& hex)
{
    byte_buffer out;
    const auto content = from_hex(hex);
    byte_writer writer(out);
    writer.put(static_cast<std::int32_t>(content.size()));
    writer.put_bytes(content);
    return test::to_hex(out.view());
}

const std::string one = "00000001";
const std::string two = "00000002";
const std::string x = bytes_of("00000007");
const std::string label = bytes_of("61");
const std::string surplus = bytes_of("0102030405") + "ffffffff" + bytes_of(""); // a value, null, an empty one

struct content {
    std::string hex;
    bool labelled;
};
/// What a server may send for a type that has the fields x and label here.
const content contents[] = {{x, false},
                            {x + "ffffffff", false},
                            {x + label, true},
                            {x + label + surplus, true},
                            {x + "ffffffff" + surplus, false},
                            {x + label + "ffffffff", true}};

/// Reads `hex` as [bytes] with a value behind it, which is found where it is; into an object that held something.
template <class T>
T read(const std::string& hex, T to)
{
    const auto bytes = from_hex(bytes_of(hex) + bytes_of("00c0ffee"));
    byte_reader in(bytes);
    read_value(in, to);
    std::int32_t behind = 0;
    read_value(in, behind);
    EXPECT_EQ(behind, 0xc0ffee) << "bytes were left unread, or too many were read";
    EXPECT_TRUE(in.empty());
    return to;
}

/// `Value` as everything that can hold one; Held is the value before.
template <class Value, class Hash = std::hash<Value>>
void expect_read_everywhere(const std::string& hex, const Value& expected, const Value& held)
{
    SCOPED_TRACE(hex);
    const std::string value = bytes_of(hex);
    EXPECT_EQ(read(hex, Value{}), expected);
    EXPECT_EQ(read(hex, held), expected);
    EXPECT_EQ(read(hex, std::optional<Value>()), expected);
    EXPECT_EQ(read(hex, std::optional<Value>(held)), expected);
    const std::vector<Value> three{held, held, held};
    EXPECT_EQ(read(two + value + value, std::vector<Value>()), (std::vector<Value>{expected, expected}));
    EXPECT_EQ(read(two + value + value, three), (std::vector<Value>{expected, expected}));
    EXPECT_EQ(read(one + value, std::deque<Value>{held}), (std::deque<Value>{expected}));
    EXPECT_EQ(read(one + value, std::list<Value>{}), (std::list<Value>{expected}));
    EXPECT_EQ(read(one + value, std::set<Value>{}), (std::set<Value>{expected}));
    EXPECT_EQ(read(one + value, std::set<Value>{held}), (std::set<Value>{expected}));
    using as_key = std::map<Value, std::int32_t>;
    EXPECT_EQ(read(one + value + x, as_key{}), (as_key{{expected, 7}}));
    EXPECT_EQ(read(one + value + x, as_key{{held, 1}}), (as_key{{expected, 7}}));
    using as_mapped = std::map<std::int32_t, Value>;
    EXPECT_EQ(read(two + x + value + bytes_of("00000008") + value, as_mapped{}),
              (as_mapped{{7, expected}, {8, expected}}));
    EXPECT_EQ(read(one + x + value, as_mapped{{1, held}, {7, held}}), (as_mapped{{7, expected}}));
    EXPECT_EQ(read(value + x, std::tuple<Value, std::int32_t>{}), std::tuple(expected, 7));
    EXPECT_EQ(read(value + x, std::pair<std::optional<Value>, std::int32_t>(held, 0)),
              std::pair(std::optional(expected), 7));
    const std::string element = value.substr(6); // a vector's size is an [unsigned vint]
    EXPECT_EQ(read(element + element, std::array<Value, 2>{}), (std::array<Value, 2>{expected, expected}));
    EXPECT_EQ(read(one + bytes_of(one + value), std::vector<std::vector<Value>>{}),
              (std::vector<std::vector<Value>>{{expected}}));
}

TEST(grown_types, structs_skip_what_they_do_not_have_and_miss_what_is_not_there)
{
    for (const auto& [hex, labelled] : contents) {
        const spot expected{7, labelled ? std::optional<std::string>("a") : std::nullopt};
        expect_read_everywhere(hex, expected, spot{1, "old"});
        using hashed = std::unordered_map<spot, spot, spot_hash>;
        EXPECT_EQ(read(one + bytes_of(hex) + bytes_of(hex), hashed{{spot{1, "old"}, spot{}}}),
                  (hashed{{expected, expected}}));
    }
}

TEST(grown_types, structs_inside_of_structs)
{
    for (const auto& [hex, labelled] : contents) {
        const spot inner{7, labelled ? std::optional<std::string>("a") : std::nullopt};
        const journey held{spot{1, "old"}, spot{2, "older"}};
        expect_read_everywhere(bytes_of(hex), journey{inner, std::nullopt}, held);
        expect_read_everywhere(bytes_of(hex) + bytes_of(hex), journey{inner, inner}, held);
        expect_read_everywhere(bytes_of(hex) + bytes_of(hex) + surplus, journey{inner, inner}, held);
    }
}

TEST(grown_types, tuples_do_as_structs)
{
    for (const auto& [hex, labelled] : contents)
        expect_read_everywhere(hex, pair_of_fields{7, labelled ? std::optional<std::string>("a") : std::nullopt},
                               pair_of_fields{1, "old"});
}

TEST(grown_types, members_of_rows)
{
    struct row {
        spot home;
        std::map<std::int32_t, std::vector<spot>> visited;
        pair_of_fields pair;
        std::int32_t last = 0;
    };
    for (const auto& [hex, labelled] : contents) {
        const spot expected{7, labelled ? std::optional<std::string>("a") : std::nullopt};
        const auto bytes = from_hex(bytes_of(hex) + bytes_of(one + x + bytes_of(one + bytes_of(hex))) + bytes_of(hex) +
                                    bytes_of("00c0ffee"));
        byte_reader in(bytes);
        row to;
        to.home = {1, "old"};
        to.visited[7].push_back({1, "old"});
        to.pair = {1, "old"};
        decode_row(in, to);
        EXPECT_EQ(to.home, expected);
        EXPECT_EQ(to.visited, (std::map<std::int32_t, std::vector<spot>>{{7, {expected}}}));
        EXPECT_EQ(to.pair, pair_of_fields(expected.x, expected.label));
        EXPECT_EQ(to.last, 0xc0ffee);
        EXPECT_TRUE(in.empty());
    }
}

TEST(grown_types, a_missing_field_that_cannot_be_null_has_its_declared_default)
{
    struct two_numbers {
        std::int32_t a = 1;
        std::int32_t b = 2;
        bool operator==(const two_numbers&) const = default;
    };
    EXPECT_EQ(read(x, two_numbers{5, 6}), (two_numbers{7, 2}));
    EXPECT_EQ(read("", two_numbers{5, 6}), (two_numbers{1, 2}));
    using pair = std::tuple<std::int32_t, std::int32_t>;
    EXPECT_EQ(read(x, pair{5, 6}), pair(7, 0)) << "a tuple declares nothing";
}

} // namespace
} // namespace cassium
