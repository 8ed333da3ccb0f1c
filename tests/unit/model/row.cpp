// Rows and user-defined types against bytes that are spelled out (native_protocol_v5.spec, sections 3, 5 and 6).
#include "support/hex.hpp"

#include <cassium/model/row.hpp>
#include <cassium/types/cql_writer.hpp>

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace {

struct address {
    std::string street;
    std::optional<std::int32_t> number{};
    std::vector<std::int16_t> floors{};
};

struct HTTPRequest2 {
    bool secure = false;
};

struct renamed_type {
    std::int32_t zip = 0;
    std::string city;
};

struct person {
    std::int32_t id = 0;
    std::string name;
    std::optional<std::string> nick{};
    std::set<std::string> tags{};
    std::optional<address> home{};
    int scratch = 42;
};

struct policies {
    std::int32_t id = 0;
    std::optional<std::int32_t> as_told{};
    std::optional<std::int32_t> always_null{};
    std::optional<std::int32_t> never{};
    std::vector<std::int32_t> list{};
    std::optional<std::vector<std::int32_t>> maybe_list{};
};

struct text_key {
    std::string key;
    std::string value;
};
struct text_pair_key {
    std::string first;
    std::string second;
};

struct dated {
    std::int32_t id = 0;
    std::chrono::nanoseconds time{};
};

class account {
public:
    std::string owner() const { return owner_; }
    account() = default;
    std::int32_t number = 0;
    std::string owner_;
};

struct two_keys {
    std::string comment;
    std::int32_t cluster = 0;
    std::int64_t part = 0;
    std::int16_t other_part = 0;
};

struct money {
    std::int64_t cents = 0;
    char currency = 'E'; // no CQL type has this
};
enum class colour : std::int8_t { red, green };
struct order {
    std::int32_t id = 0;
    money total{};
    std::vector<money> parts{};
    colour paint = colour::red;
};

struct just_names {
    std::string name;
    std::optional<std::string> nick{};
};

} // namespace

template <>
struct cassium::codec<money> : cassium::codec_via<money, std::int64_t> {
    static std::int64_t to_wire(const money& value) { return value.cents; }
    static money from_wire(std::int64_t cents) { return {.cents = cents}; }
};
template <>
inline constexpr auto cassium::table_of<order> = cassium::table<order>("orders").partition_key<&order::id>();

template <>
inline constexpr auto cassium::table_of<person> =
    cassium::table<person>("people").partition_key<&person::id>().ignore<&person::scratch>();
template <>
inline constexpr auto cassium::table_of<policies> = cassium::table<policies>("policies")
                                                        .partition_key<&policies::id>()
                                                        .nulls<&policies::always_null>(cassium::null_policy::write_null)
                                                        .nulls<&policies::never>(cassium::null_policy::leave_unset);
template <>
inline constexpr auto cassium::table_of<text_key> =
    cassium::table<text_key>("text_keys").partition_key<&text_key::key>();
template <>
inline constexpr auto cassium::table_of<text_pair_key> =
    cassium::table<text_pair_key>("text_pair_keys").partition_key<&text_pair_key::first, &text_pair_key::second>();
template <>
inline constexpr auto cassium::table_of<dated> = cassium::table<dated>("dated").partition_key<&dated::id>();
template <>
inline constexpr auto cassium::table_of<account> = cassium::table<account>("accounts")
                                                       .column<&account::number>()
                                                       .column<&account::owner_>("owner")
                                                       .partition_key<&account::number>();
template <>
inline constexpr auto cassium::table_of<two_keys> = cassium::table<two_keys>("two_keys")
                                                        .partition_key<&two_keys::part, &two_keys::other_part>()
                                                        .clustering_key<&two_keys::cluster>();
template <>
inline constexpr auto cassium::udt_of<renamed_type> =
    cassium::udt<renamed_type>("postal").keyspace("geo").rename<&renamed_type::zip>("code");

namespace cassium {
namespace {

using test::from_hex;
using test::to_hex;

template <class T>
std::string encoded(const T& row, write_mode mode)
{
    byte_buffer buffer;
    byte_writer out(buffer);
    encode_row(row, mode, out);
    return to_hex(buffer.view());
}

template <class T>
std::string encoded_value(const T& value)
{
    byte_buffer buffer;
    byte_writer out(buffer);
    write_value(out, value);
    return to_hex(buffer.view());
}

std::string without_spaces(std::string text)
{
    std::erase(text, ' ');
    return text;
}

template <class T>
T decoded(std::string_view hex)
{
    const auto bytes = from_hex(hex);
    byte_reader in(bytes);
    T row;
    decode_row(in, row);
    EXPECT_TRUE(in.empty());
    return row;
}

TEST(row, writes_every_column_in_order_with_its_length)
{
    const person anna{.id = 7, .name = "Anna", .nick = "a", .tags = {"x", "yz"}, .home = address{"Elm", 5, {1, 2}}};
    EXPECT_EQ(
        encoded(anna, write_mode::save),
        without_spaces("00000004 00000007 00000004 416e6e61 00000001 61 0000000f 00000002 00000001 78 00000002 797a"
                       "00000023 00000003 456c6d 00000004 00000005 00000010 00000002 00000002 0001 00000002 0002"));
}

TEST(row, save_writes_what_is_empty_as_null)
{
    EXPECT_EQ(encoded(person{.id = 1, .name = ""}, write_mode::save),
              without_spaces("00000004 00000001 00000000 ffffffff ffffffff ffffffff"));
}

TEST(row, insert_leaves_what_is_empty_unset)
{
    EXPECT_EQ(encoded(person{.id = 1, .name = ""}, write_mode::insert),
              without_spaces("00000004 00000001 00000000 fffffffe fffffffe fffffffe"));
}

TEST(row, a_column_may_overrule_the_kind_of_write)
{
    const policies nothing{.id = 1};
    EXPECT_EQ(encoded(nothing, write_mode::save),
              without_spaces("00000004 00000001 ffffffff ffffffff fffffffe ffffffff ffffffff"));
    EXPECT_EQ(encoded(nothing, write_mode::insert),
              without_spaces("00000004 00000001 fffffffe ffffffff fffffffe fffffffe fffffffe"));
}

TEST(row, an_optional_collection_that_is_empty_is_as_absent_as_none)
{
    const policies row{
        .id = 1, .as_told = 2, .always_null = 3, .never = 4, .list = {5}, .maybe_list = std::vector<std::int32_t>{}};
    EXPECT_EQ(encoded(row, write_mode::insert),
              without_spaces("00000004 00000001 00000004 00000002 00000004 00000003 00000004 00000004"
                             "0000000c 00000001 00000004 00000005 fffffffe"));
}

TEST(row, an_empty_text_that_is_the_partition_key_is_refused_by_name)
{
    byte_buffer buffer;
    byte_writer out(buffer);
    try {
        encode_row(text_key{.key = "", .value = "v"}, write_mode::save, out);
        FAIL() << "an empty partition key was written";
    } catch (const encode_error& e) {
        EXPECT_EQ(e.code(), client_errc::invalid_argument);
        EXPECT_NE(std::string(e.what()).find("column key of table text_keys"), std::string::npos) << e.what();
    }
}

TEST(row, an_empty_text_is_a_part_of_a_composite_partition_key)
{
    EXPECT_EQ(encoded(text_pair_key{}, write_mode::save), "0000000000000000");
}

TEST(row, a_value_that_its_type_cannot_hold_names_the_column)
{
    byte_buffer buffer;
    byte_writer out(buffer);
    try {
        encode_row(dated{.id = 1, .time = std::chrono::nanoseconds(-1)}, write_mode::save, out);
        FAIL() << "a negative time of day was written";
    } catch (const encode_error& e) {
        EXPECT_EQ(e.code(), client_errc::value_out_of_range);
        EXPECT_NE(std::string(e.what()).find("column time of table dated"), std::string::npos) << e.what();
    }
}

TEST(row, reads_what_a_server_sends)
{
    const auto row =
        decoded<person>("00000004 00000007 00000004 416e6e61 00000001 61 0000000f 00000002 00000001 78 00000002 797a"
                        "00000023 00000003 456c6d 00000004 00000005 00000010 00000002 00000002 0001 00000002 0002");
    EXPECT_EQ(row.id, 7);
    EXPECT_EQ(row.name, "Anna");
    EXPECT_EQ(row.nick, "a");
    EXPECT_EQ(row.tags, (std::set<std::string>{"x", "yz"}));
    ASSERT_TRUE(row.home);
    EXPECT_EQ(row.home->street, "Elm");
    EXPECT_EQ(row.home->number, 5);
    EXPECT_EQ(row.home->floors, (std::vector<std::int16_t>{1, 2}));
    EXPECT_EQ(row.scratch, 42) << "an ignored member keeps its default";
}

TEST(row, null_resets_optionals_and_empties_collections_of_a_used_object)
{
    const auto bytes = from_hex("00000004 00000007 00000001 62 ffffffff ffffffff ffffffff");
    byte_reader in(bytes);
    person row{.id = 1, .name = "old", .nick = "old", .tags = {"old"}, .home = address{}};
    decode_row(in, row);
    EXPECT_EQ(row.name, "b");
    EXPECT_FALSE(row.nick);
    EXPECT_TRUE(row.tags.empty());
    EXPECT_FALSE(row.home);
}

TEST(row, a_row_that_ends_early_names_the_column)
{
    const auto bytes = from_hex("00000004 00000007 00000005 416e6e61");
    byte_reader in(bytes);
    person row;
    try {
        decode_row(in, row);
        FAIL() << "five bytes were read out of four";
    } catch (const decode_error& e) {
        EXPECT_EQ(e.code(), client_errc::truncated);
        EXPECT_NE(std::string(e.what()).find("column name"), std::string::npos) << e.what();
    }
}

TEST(row, a_class_that_lists_its_columns_is_written_and_read)
{
    account one;
    one.number = 3;
    one.owner_ = "me";
    EXPECT_EQ(encoded(one, write_mode::save), without_spaces("00000004 00000003 00000002 6d65"));
    EXPECT_EQ(decoded<account>("00000004 00000009 00000001 78").owner_, "x");
}

TEST(row, a_plain_aggregate_is_read_member_by_member)
{
    const auto row = decoded<just_names>("00000001 78 ffffffff");
    EXPECT_EQ(row.name, "x");
    EXPECT_FALSE(row.nick);
    static_assert(row_columns<just_names>[1].name == "nick" && row_columns<just_names>[1].type->id == type_id::text);
}

TEST(row, the_key_type_has_the_partition_key_first)
{
    static_assert(std::is_same_v<key_of<two_keys>, std::tuple<std::int64_t, std::int16_t, std::int32_t>>);
    static_assert(std::is_same_v<key_of<two_keys, 2>, std::tuple<std::int64_t, std::int16_t>>);
    static_assert(row_columns<two_keys>[0].name == "comment" && row_columns<two_keys>.size() == 4);
}

TEST(row, a_users_codec_goes_before_the_reflected_one)
{
    EXPECT_EQ(to_string(*descriptor_of<order>.columns[1].type), "bigint");
    EXPECT_EQ(to_string(*descriptor_of<order>.columns[2].type), "list<bigint>");
    EXPECT_EQ(to_string(*descriptor_of<order>.columns[3].type), "tinyint");
    const order row{.id = 1, .total = {.cents = 5}, .parts = {{.cents = 2}}, .paint = colour::green};
    const std::string bytes = without_spaces(
        "00000004 00000001 00000008 0000000000000005 00000010 00000001 00000008 0000000000000002 00000001 01");
    EXPECT_EQ(encoded(row, write_mode::save), bytes);
    EXPECT_EQ(decoded<order>(bytes).parts.at(0).cents, 2);
    EXPECT_EQ(decoded<order>(bytes).paint, colour::green);
}

TEST(udt, is_named_as_its_struct_in_snake_case)
{
    EXPECT_EQ(codec<address>::type.name, "address");
    EXPECT_EQ(codec<HTTPRequest2>::type.name, "http_request2");
    EXPECT_EQ(codec<renamed_type>::type.name, "postal");
    EXPECT_EQ(codec<renamed_type>::type.keyspace, "geo");
    ASSERT_EQ(codec<renamed_type>::type.field_names.size(), 2u);
    EXPECT_EQ(codec<renamed_type>::type.field_names[0], "code");
    EXPECT_EQ(codec<renamed_type>::type.field_names[1], "city");
}

TEST(udt, fields_are_the_members_in_order)
{
    const cql_type& type = codec<address>::type;
    EXPECT_EQ(type.id, type_id::udt);
    ASSERT_EQ(type.elements.size(), 3u);
    EXPECT_EQ(type.elements[0]->id, type_id::text);
    EXPECT_EQ(type.elements[1]->id, type_id::int_);
    EXPECT_EQ(type.elements[2]->id, type_id::list);
}

TEST(udt, an_empty_optional_field_is_null)
{
    EXPECT_EQ(encoded_value(address{"Elm", std::nullopt, {}}),
              without_spaces("00000013 00000003 456c6d ffffffff 00000004 00000000"));
}

TEST(udt, fields_that_are_missing_at_the_end_are_null)
{
    const auto bytes = from_hex("00000003 456c6d");
    address to{"old", 3, {4}};
    codec<address>::decode(bytes, to);
    EXPECT_EQ(to.street, "Elm");
    EXPECT_FALSE(to.number);
    EXPECT_TRUE(to.floors.empty());
}

TEST(udt, fields_past_the_last_member_are_not_looked_at)
{
    const auto bytes = from_hex("00000004 00000001 00000001 78 00000002 ffff");
    renamed_type to;
    codec<renamed_type>::decode(bytes, to);
    EXPECT_EQ(to.zip, 1);
    EXPECT_EQ(to.city, "x");
}

TEST(udt, a_truncated_field_is_an_error)
{
    const auto bytes = from_hex("00000004 0000");
    renamed_type to;
    EXPECT_THROW(codec<renamed_type>::decode(bytes, to), decode_error);
}

TEST(udt, types_of_the_library_with_codecs_of_their_own_are_none)
{
    static_assert(codec<uuid>::type.id == type_id::uuid);
    static_assert(codec<timeuuid>::type.id == type_id::timeuuid);
    static_assert(codec<counter>::type.id == type_id::counter);
    static_assert(codec<ascii>::type.id == type_id::ascii);
    static_assert(codec<duration>::type.id == type_id::duration);
    static_assert(codec<decimal>::type.id == type_id::decimal);
    static_assert(codec<varint>::type.id == type_id::varint);
    static_assert(codec<inet>::type.id == type_id::inet);
    static_assert(codec<std::array<float, 3>>::type.id == type_id::vector);
    static_assert(codec<std::pair<int, int>>::type.id == type_id::tuple);
    static_assert(codec<std::map<int, address>>::type.elements[1]->id == type_id::udt);
}

} // namespace
} // namespace cassium
