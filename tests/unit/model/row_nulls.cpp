// What a row makes of null, of empty values and of values that it cannot read: rows that others wrote.
#include "support/hex.hpp"

#include <cassium/model/row.hpp>

#include <gtest/gtest.h>

#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

namespace {

struct street {
    std::string name = "none";
    std::int32_t number = -1;
    std::optional<std::string> door{};

    bool operator==(const street&) const = default;
};

struct parcel {
    std::int32_t id = 10;
    std::int64_t at = 20;
    std::string text = "declared";
    double weight = 1.5;
    street home{.name = "of the parcel", .number = 7};
    std::pair<std::int32_t, std::string> pair{3, "three"};
    std::vector<std::int32_t> list{1};
    std::optional<std::int32_t> maybe = 5;
    int kept = 42;

    bool operator==(const parcel&) const = default;
};

struct hits {
    std::int32_t id = 0;
    cassium::counter count{};
};

struct sets {
    std::int32_t id = 0;
    std::set<std::int32_t> plain{};
    std::set<std::int32_t> frozen{};
    std::optional<std::set<std::int32_t>> maybe_plain{};
    std::optional<std::set<std::int32_t>> maybe_frozen{};

    bool operator==(const sets&) const = default;
};

struct severe {
    std::string name{};
    std::int32_t part = 0;
    std::int32_t must = 0;
    std::int32_t may = 0;
    std::optional<std::int32_t> maybe{};
};

struct thrower {
    std::int32_t value = 0;
};

struct fragile {
    std::int32_t id = 0;
    std::chrono::nanoseconds time{};
    thrower one{};
    std::string last{};
};

} // namespace

template <>
struct cassium::codec<thrower> {
    static constexpr const cql_type& type = scalar_type<type_id::blob>;
    static void encode(const thrower&, byte_writer&) {}
    static void decode(byte_view content, thrower&)
    {
        if (content.size() == 2)
            throw std::runtime_error("of the program");
        if (content.size() == 3)
            throw cassium::decode_error(client_errc::bad_value, "of a codec");
    }
};
template <>
inline constexpr auto cassium::table_of<parcel> = cassium::table<parcel>("parcels")
                                                      .partition_key<&parcel::id>()
                                                      .clustering_key<&parcel::at>()
                                                      .ignore<&parcel::kept>();
template <>
inline constexpr auto cassium::table_of<hits> = cassium::table<hits>("hits").partition_key<&hits::id>();
template <>
inline constexpr auto cassium::table_of<severe> = cassium::table<severe>("severe")
                                                      .partition_key<&severe::name>()
                                                      .clustering_key<&severe::part>()
                                                      .strict<&severe::must, &severe::maybe>();
template <>
inline constexpr auto cassium::table_of<sets> =
    cassium::table<sets>("sets").partition_key<&sets::id>().frozen<&sets::frozen, &sets::maybe_frozen>();
template <>
inline constexpr auto cassium::table_of<fragile> = cassium::table<fragile>("fragile").partition_key<&fragile::id>();

namespace cassium {
namespace {

using test::from_hex;

template <class Row>
Row read(std::string_view hex, Row to)
{
    const auto bytes = from_hex(hex);
    byte_reader in(bytes);
    decode_row(in, to);
    EXPECT_TRUE(in.empty());
    return to;
}

std::string repeated(std::string_view hex, std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += hex;
    return text;
}

template <class Row>
std::string encoded(const Row& row, write_mode mode)
{
    byte_buffer buffer;
    byte_writer out(buffer);
    encode_row(row, mode, out);
    return test::to_hex(buffer.view());
}

parcel used()
{
    return {.id = 1,
            .at = 2,
            .text = "used",
            .weight = 3,
            .home = {"used", 4, "used"},
            .pair = {5, "used"},
            .list = {6, 7},
            .maybe = 8,
            .kept = 9};
}

TEST(row_nulls, null_is_what_the_member_is_declared_with)
{
    parcel expected;
    expected.list.clear();
    expected.maybe.reset();
    expected.kept = 9;
    const std::string cells = "ffffffff 00000008 0000000000000014" + repeated("ffffffff", 6);
    EXPECT_EQ(read(cells, used()), expected);
    expected.kept = 42;
    EXPECT_EQ(read(cells, parcel{}), expected);
}

TEST(row_nulls, a_null_clustering_column_is_no_row)
{
    const auto bytes = from_hex("00000004 00000001" + repeated("ffffffff", 7) + "00000004 00000001");
    byte_reader in(bytes);
    parcel row;
    EXPECT_FALSE(decode_row(in, row)) << "a partition that has static columns only";
    EXPECT_EQ(in.remaining(), 8u) << "and the next row can be read";
}

TEST(row_nulls, strict_members_say_so_and_name_the_row)
{
    const auto why = [](std::string_view hex) {
        const auto bytes = from_hex(hex);
        byte_reader in(bytes);
        severe row;
        try {
            decode_row(in, row);
        } catch (const decode_error& e) {
            EXPECT_EQ(e.code(), client_errc::unexpected_null);
            EXPECT_TRUE(in.empty());
            return e.diagnostics().client_message;
        }
        return std::string();
    };
    const std::string key = "00000001 61 00000004 00000007 ";
    EXPECT_EQ(why(key + "00000004 00000001 ffffffff ffffffff"), "") << "one is not strict, one has a null";
    EXPECT_EQ(why(key + "ffffffff ffffffff ffffffff"),
              "column must of table severe (name = 'a', part = 7): null, which the table's description does not allow");
}

TEST(row_nulls, one_null_leaves_the_other_members_alone)
{
    // id, at, text, weight, home, pair, list, maybe
    const parcel row = read("00000004 00000001 00000008 0000000000000002 ffffffff 00000008 4008000000000000"
                            "00000008 00000004 75736564 00000008 00000004 00000005 00000008 00000001 00000000 00000000",
                            used());
    EXPECT_EQ(row.id, 1);
    EXPECT_EQ(row.at, 2);
    EXPECT_EQ(row.text, "declared");
    EXPECT_EQ(row.weight, 3);
    EXPECT_EQ(row.home, (street{"used", -1, std::nullopt})) << "fields that are missing have the field's default";
    EXPECT_EQ(row.pair, (std::pair<std::int32_t, std::string>(5, "")));
    EXPECT_EQ(row.list, (std::vector<std::int32_t>{0})) << "an element of no bytes";
    EXPECT_EQ(row.maybe, std::nullopt) << "an int of no bytes";
}

TEST(row_nulls, an_empty_value_of_fixed_size_is_null)
{
    const parcel row = read(repeated("00000000", 8), used());
    EXPECT_EQ(row.id, 10);
    EXPECT_EQ(row.at, 20);
    EXPECT_EQ(row.text, "") << "a text has an empty value";
    EXPECT_EQ(row.weight, 1.5);
    EXPECT_EQ(row.home, street{}) << "of no bytes: all fields are null";
    EXPECT_EQ(row.pair, (std::pair<std::int32_t, std::string>{}));
    EXPECT_TRUE(row.list.empty());
    EXPECT_EQ(row.maybe, std::nullopt);
}

TEST(row_nulls, counters_are_0)
{
    EXPECT_EQ(read("00000004 00000001 ffffffff", hits{.id = 1, .count{7}}).count, counter{0});
}

TEST(row_nulls, plain_aggregates_do_as_tables)
{
    struct some {
        std::string text = "declared";
        std::int32_t number = 5;
    };
    const some row = read("ffffffff ffffffff", some{"used", 6});
    EXPECT_EQ(row.text, "declared");
    EXPECT_EQ(row.number, 5);
}

TEST(row_nulls, an_empty_frozen_collection_is_a_value)
{
    const std::string empty = "00000004"
                              "00000000";
    const std::string null = "ffffffff";
    const std::string unset = "fffffffe";
    const std::string id = "00000004"
                           "00000001";
    using set = std::set<std::int32_t>;
    EXPECT_EQ(encoded(sets{.id = 1}, write_mode::save), id + null + empty + null + null);
    EXPECT_EQ(encoded(sets{.id = 1}, write_mode::insert), id + unset + empty + unset + unset);
    const sets engaged{.id = 1, .plain = {}, .frozen = {}, .maybe_plain = set{}, .maybe_frozen = set{}};
    EXPECT_EQ(encoded(engaged, write_mode::save), id + null + empty + null + empty);
    EXPECT_EQ(encoded(engaged, write_mode::insert), id + unset + empty + unset + empty);
    EXPECT_EQ(read(id + null + empty + null + empty, sets{}),
              (sets{.id = 1, .maybe_plain = {}, .maybe_frozen = set{}}));
    EXPECT_EQ(read(id + null + null + null + null, engaged), (sets{.id = 1}));
}

TEST(row_nulls, a_row_that_cannot_be_read_is_left_behind)
{
    const std::string good = "00000004 00000007 ffffffff 00000001 00 00000001 78";
    const std::string out_of_range = "00000004 00000001 00000008 ffffffffffffffff 00000001 00 00000001 78";
    const std::string wrong_size = "00000003 000001 ffffffff 00000001 00 00000001 78";
    const std::string of_a_codec = "00000004 00000001 ffffffff 00000003 000000 00000001 78";
    const std::string of_the_program = "00000004 00000001 ffffffff 00000002 0000 ffffffff";
    for (const std::string& bad : {out_of_range, wrong_size, of_a_codec, of_the_program}) {
        const auto bytes = from_hex(good + bad + good);
        byte_reader in(bytes);
        fragile row;
        decode_row(in, row);
        const std::size_t rest = from_hex(good).size();
        row = {};
        EXPECT_ANY_THROW(decode_row(in, row)) << bad;
        ASSERT_EQ(in.remaining(), rest) << bad;
        decode_row(in, row);
        EXPECT_EQ(row.id, 7);
        EXPECT_EQ(row.last, "x");
        EXPECT_TRUE(in.empty());
    }
}

TEST(row_nulls, errors_are_the_codecs_own_and_name_the_column)
{
    const auto message = [](std::string_view hex) -> std::string {
        const auto bytes = from_hex(hex);
        byte_reader in(bytes);
        fragile row;
        try {
            decode_row(in, row);
        } catch (const decode_error& e) {
            return e.diagnostics().client_message;
        } catch (const std::runtime_error& e) {
            return e.what();
        }
        return {};
    };
    EXPECT_EQ(message("00000004 00000001 00000008 ffffffffffffffff 00000001 00 00000001 78"),
              "column time of table fragile (id = 1): time: the nanoseconds after midnight are not within a day");
    EXPECT_EQ(message("00000004 00000001 ffffffff 00000003 000000 00000001 78"),
              "column one of table fragile (id = 1): of a codec");
    EXPECT_EQ(message("00000004 00000001 ffffffff 00000002 0000 ffffffff"), "of the program");
}

TEST(row_nulls, a_row_that_is_cut_off_ends_all)
{
    const auto bytes = from_hex("00000004 00000007 ffffffff 00000001 00 00000005 78");
    for (std::size_t size = 0; size <= bytes.size(); ++size) {
        byte_reader in(byte_view(bytes).first(size));
        fragile row;
        EXPECT_THROW(decode_row(in, row), decode_error) << size;
        EXPECT_TRUE(in.empty()) << size;
    }
}

} // namespace
} // namespace cassium
