// Structs to JSON and back.
#include "models.hpp"

#include <gtest/gtest.h>

#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <random>

namespace cassium {
namespace {

using namespace std::chrono_literals;
using namespace test;

everything full()
{
    everything all;
    all.id = std::numeric_limits<std::int32_t>::min();
    all.c_ascii = ascii{"plain"};
    all.c_bigint = std::numeric_limits<std::int64_t>::min();
    all.c_blob = {std::byte{0}, std::byte{0xff}, std::byte{0x1a}};
    all.c_boolean = true;
    all.c_date = std::chrono::sys_days(std::chrono::year(2024) / 2 / 29);
    all.c_decimal = parse_decimal("-123456789012345678901234567890.120");
    all.c_double = 0.1;
    all.c_duration = duration{14, 3, 1'000'000'001};
    all.c_float = 1.5f;
    all.c_inet = parse_inet("2001:db8::1");
    all.c_smallint = -32768;
    all.c_text = "quotes \" and \\ and \n\t\x01 and grüße, 世界 🌍";
    all.c_time = 23h + 59min + 59s + 999999999ns;
    all.c_timestamp = timestamp(std::chrono::milliseconds(1704067200123));
    all.c_timeuuid = timeuuid{parse_uuid("50554d6e-29bb-11e5-b345-feff819cdc9f")};
    all.c_tinyint = -128;
    all.c_uuid = parse_uuid("c0ffee00-dead-4bee-8fad-000000000001");
    all.c_varint = parse_varint("-170141183460469231731687303715884105729");
    all.c_list = {"b", "", "b"};
    all.c_flags = {true, false};
    all.c_deque = {3, 1, 2};
    all.c_set = {-1, 0, 1};
    all.c_map = {{"", 1}, {"two words", 2}};
    all.c_numbers = {{-1, "minus"}, {1, "plus"}};
    all.c_tuple_keys = {{{1, true}, 0.5}};
    all.c_uuid_keys = {{all.c_timeuuid, label{"x"}}};
    all.c_label_keys = {{label{"key"}, money{99}}};
    all.c_nested = {{"k", {{1, 2}, {}}}};
    all.c_tuple = {7, "seven", std::nullopt};
    all.c_pair = {"p", true};
    all.c_udt = {.street = "Long Acre", .zip = 10001};
    all.c_udts = {{.street = "A", .zip = std::nullopt}, {.street = "B", .zip = 2}};
    all.c_vector = {1.0f, -2.5f, 3.25f};
    all.c_level = level::high;
    all.c_color = color::green;
    all.c_colors = {{color::red, 1}};
    all.c_money = {-5};
    all.c_point = {3, -4};
    all.c_full = "full";
    return all;
}

TEST(json, of_every_type)
{
    EXPECT_EQ(
        to_json(full()),
        R"({"id":-2147483648,"c_ascii":"plain","c_bigint":-9223372036854775808,"c_blob":"0x00ff1a","c_boolean":true,)"
        R"("c_date":"2024-02-29","c_decimal":-123456789012345678901234567890.120,"c_double":0.1,)"
        R"("c_duration":"1y2mo3d1s1ns","c_float":1.5,"c_inet":"2001:db8::1","c_smallint":-32768,)"
        R"("c_text":"quotes \" and \\ and \n\t\u0001 and grüße, 世界 🌍","c_time":"23:59:59.999999999",)"
        R"("c_timestamp":1704067200123,"c_timeuuid":"50554d6e-29bb-11e5-b345-feff819cdc9f","c_tinyint":-128,)"
        R"("c_uuid":"c0ffee00-dead-4bee-8fad-000000000001","c_varint":-170141183460469231731687303715884105729,)"
        R"("c_list":["b","","b"],"c_flags":[true,false],"c_deque":[3,1,2],"c_set":[-1,0,1],)"
        R"("c_map":{"":1,"two words":2},"c_numbers":{"-1":"minus","1":"plus"},"c_tuple_keys":{"[1,true]":0.5},)"
        R"("c_uuid_keys":{"50554d6e-29bb-11e5-b345-feff819cdc9f":"x"},"c_label_keys":{"key":99},)"
        R"("c_nested":{"k":[[1,2],[]]},"c_tuple":[7,"seven",null],"c_pair":["p",true],)"
        R"("c_udt":{"street":"Long Acre","code":10001},"c_udts":[{"street":"A","code":null},{"street":"B","code":2}],)"
        R"("c_vector":[1,-2.5,3.25],"c_level":1,"c_color":"green","c_colors":{"red":1},"c_money":-5,"c_point":"3/-4",)"
        R"("c_empty":null,"c_full":"full"})");
}

TEST(json, comes_back_as_it_was)
{
    const everything all = full();
    EXPECT_EQ(from_json<everything>(to_json(all)), all);
    EXPECT_EQ(from_json<everything>(to_json(everything{})), everything{});
    everything used = all;
    from_json(to_json(everything{}), used);
    EXPECT_EQ(used, everything{}) << "what was there is replaced";
    used = all;
    from_json(to_json(all), used);
    EXPECT_EQ(used, all);
}

TEST(json, uses_the_columns_names_and_leaves_out_ignored_members)
{
    const customer one{.id = {}, .name = "Ada", .home = {.street = "S"}};
    const std::string text = R"({"id":"00000000-0000-0000-0000-000000000000","the \"name\"":"Ada",)"
                             R"("home":{"street":"S","code":null},"others":[],"tags":[]})";
    EXPECT_EQ(to_json(one), text);
    EXPECT_EQ(from_json<customer>(text), one);
    EXPECT_THROW((void)from_json<customer>(R"({"secret":"x"})"), decode_error);
}

TEST(json, of_values_that_are_no_structs)
{
    EXPECT_EQ(to_json(std::vector<address>{{.street = "A"}}), R"([{"street":"A","code":null}])");
    EXPECT_EQ(to_json(std::string("x")), R"("x")");
    EXPECT_EQ(to_json(std::optional<std::int32_t>{}), "null");
    EXPECT_EQ(to_json(std::map<std::string, std::int32_t>{}), "{}");
    EXPECT_EQ(to_json(std::unordered_set<std::string>{"a"}), R"(["a"])");
    EXPECT_EQ((from_json<std::unordered_map<std::string, std::int32_t>>(R"({"a":1})").at("a")), 1);
    EXPECT_EQ(from_json<std::unordered_set<std::string>>(R"(["a","b"])").size(), 2u);
    EXPECT_EQ(from_json<counter>("5").value, 5);
    std::string text = "[";
    append_json(text, true);
    EXPECT_EQ(text, "[true");
}

TEST(json, a_missing_member_keeps_its_value_and_null_empties)
{
    EXPECT_EQ(from_json<customer>("{}"), customer{});
    customer one{.name = "Ada", .home = {.street = "S", .zip = 1}, .tags = {"a"}};
    from_json(R"( { "home" : { "code" : null } , "tags" : null } )", one);
    EXPECT_EQ(one, (customer{.name = "Ada", .home = {.street = "S"}}));
}

TEST(json, unknown_members_are_an_error_unless_they_are_to_be_ignored)
{
    const std::string text =
        R"({"street":"S","more":{"deep":[1,{"x":"\u00e4"},null,true],"e":{}},"code":3,"last":-1.5e3})";
    try {
        (void)from_json<address>(text);
        FAIL();
    } catch (const decode_error& e) {
        EXPECT_NE(std::string_view(e.what()).find("member more: there is no such member"), std::string_view::npos)
            << e.what();
    }
    EXPECT_EQ(from_json<address>(text, {.ignore_unknown_members = true}), (address{.street = "S", .zip = 3}));
}

struct failure {
    client_errc code;
    std::string what;
};

template <class T>
failure failure_of(std::string_view text)
{
    try {
        (void)from_json<T>(text);
    } catch (const decode_error& e) {
        return {static_cast<client_errc>(e.code().value()), e.diagnostics().client_message};
    }
    return {client_errc{}, "no failure: " + std::string(text)};
}

TEST(json, names_the_member_and_what_was_found)
{
    struct {
        const char* text;
        client_errc code;
        const char* what;
    } const cases[] = {
        {R"({"home":{"code":"x"}})", client_errc::type_mismatch,
         "member home.code: a string was found instead of a number (JSON, byte 16)"},
        {R"({"others":[{},{},{"street":7}]})", client_errc::type_mismatch,
         "member others[2].street: a number was found instead of a string (JSON, byte 27)"},
        {R"({"tags":["a",["b"]]})", client_errc::type_mismatch,
         "member tags[1]: an array was found instead of a string (JSON, byte 13)"},
        {R"({"tags":{}})", client_errc::type_mismatch,
         "member tags: an object was found instead of an array (JSON, byte 8)"},
        {R"({"id":null})", client_errc::unexpected_null,
         "member id: null, and the member is neither a std::optional nor a container (JSON, byte 10)"},
        {R"({"id":"c0ffee"})", client_errc::bad_value, "member id: "},
        {R"({"home":{"code":2147483648}})", client_errc::value_out_of_range,
         "member home.code: the number does not fit the member's type (JSON, byte 26)"},
        {R"({"home":{"code":1.5}})", client_errc::type_mismatch,
         "member home.code: a number with a fraction or an exponent was found instead of an integer (JSON, byte 16)"},
        {R"({"home":{"code":1,"code":1}})", client_errc::bad_value, "member home.code: the member comes twice"},
        {R"([])", client_errc::type_mismatch, "an array was found instead of an object (JSON, byte 0)"},
        {R"({} {})", client_errc::bad_value, "something follows the value (JSON, byte 3)"},
        {"", client_errc::bad_value, "the text ends too early (JSON, byte 0)"},
        {R"({"home":)", client_errc::bad_value, "member home: the text ends too early (JSON, byte 8)"},
        {R"({"home":{"street":"S)", client_errc::bad_value,
         "member home.street: a string is not closed (JSON, byte 20)"},
    };
    for (const auto& [text, code, what] : cases) {
        const failure found = failure_of<customer>(text);
        EXPECT_EQ(found.code, code) << text << ": " << found.what;
        EXPECT_TRUE(found.what.starts_with(what)) << text << ": " << found.what;
    }
}

TEST(json, refuses_values_that_a_type_does_not_have)
{
    const auto code = [](auto sample, std::string_view text) { return failure_of<decltype(sample)>(text).code; };
    EXPECT_EQ(code(date{}, R"("2023-02-29")"), client_errc::bad_value);
    EXPECT_EQ(code(date{}, R"("2023-2-9")"), client_errc::bad_value);
    EXPECT_EQ(code(date{}, R"("12023-02-09")"), client_errc::bad_value) << "five digits need a sign";
    EXPECT_EQ(code(date{}, R"("+42023-02-09")"), client_errc::bad_value);
    EXPECT_EQ(code(time_of_day{}, R"("24:00:00")"), client_errc::bad_value);
    EXPECT_EQ(code(time_of_day{}, R"("12:00:00.")"), client_errc::bad_value);
    EXPECT_EQ(code(time_of_day{}, R"("12:00:00.1234567890")"), client_errc::bad_value);
    EXPECT_EQ(code(blob{}, R"("0x0")"), client_errc::bad_value);
    EXPECT_EQ(code(blob{}, R"("00")"), client_errc::bad_value);
    EXPECT_EQ(code(blob{}, R"("0xgg")"), client_errc::bad_value);
    EXPECT_EQ(code(inet{}, R"("300.0.0.1")"), client_errc::bad_value);
    EXPECT_EQ(code(duration{}, R"("1parsec")"), client_errc::bad_value);
    EXPECT_EQ(code(ascii{}, R"("ä")"), client_errc::bad_value);
    EXPECT_EQ(code(color{}, R"("blue")"), client_errc::bad_value);
    EXPECT_EQ(code(level{}, "128"), client_errc::value_out_of_range);
    EXPECT_EQ(code(std::int8_t{}, "-129"), client_errc::value_out_of_range);
    EXPECT_EQ(code(std::int64_t{}, "9223372036854775808"), client_errc::value_out_of_range);
    EXPECT_EQ(code(double{}, "1e400"), client_errc::value_out_of_range);
    EXPECT_EQ(code(float{}, "1e39"), client_errc::value_out_of_range);
    EXPECT_EQ(code(varint{}, "1.0"), client_errc::type_mismatch);
    EXPECT_EQ(code(varint{}, std::string(10001, '1')), client_errc::value_out_of_range);
    EXPECT_EQ(code(decimal{}, "1e99999999999"), client_errc::value_out_of_range);
    EXPECT_EQ(code(std::array<float, 2>{}, "[1]"), client_errc::bad_value);
    EXPECT_EQ(code(std::array<float, 2>{}, "[1,2,3]"), client_errc::bad_value);
    EXPECT_EQ(code(std::tuple<bool, bool>{}, "[true]"), client_errc::bad_value);
    EXPECT_EQ(code(std::tuple<bool>{}, "[true,false]"), client_errc::bad_value);
    EXPECT_EQ(code(std::vector<std::int32_t>{}, "[1,null]"), client_errc::unexpected_null);
    EXPECT_EQ((code(std::map<std::int32_t, bool>{}, R"({"1":true,"1":true})")), client_errc::bad_value);
    EXPECT_EQ(code(std::set<std::int32_t>{}, "[1,2,1]"), client_errc::bad_value);
    EXPECT_EQ(code(std::set<double>{}, "[-0.0,0.0]"), client_errc::bad_value);
    EXPECT_EQ((code(std::map<std::int32_t, bool>{}, R"({"one":true})")), client_errc::bad_value);
    EXPECT_EQ((code(std::map<std::int32_t, bool>{}, R"({"1 1":true})")), client_errc::bad_value);
}

TEST(json, numbers_at_their_limits_come_back)
{
    const auto keeps = [](auto value) { return from_json<decltype(value)>(to_json(value)) == value; };
    EXPECT_TRUE(keeps(std::numeric_limits<std::int64_t>::max()));
    EXPECT_TRUE(keeps(std::numeric_limits<double>::max()));
    EXPECT_TRUE(keeps(std::numeric_limits<double>::denorm_min()));
    EXPECT_TRUE(keeps(std::numeric_limits<double>::lowest()));
    EXPECT_TRUE(keeps(std::numeric_limits<float>::max()));
    EXPECT_TRUE(keeps(std::numeric_limits<float>::denorm_min()));
    EXPECT_TRUE(keeps(0.1f));
    EXPECT_TRUE(std::signbit(from_json<double>(to_json(-0.0))));
    EXPECT_TRUE(keeps(parse_decimal("1.5E+20")));
    EXPECT_TRUE(keeps(parse_decimal("0E-30")));
    EXPECT_TRUE(keeps(date(std::chrono::sys_days(std::chrono::year(-32767) / 1 / 1))));
    EXPECT_TRUE(keeps(date(std::chrono::sys_days(std::chrono::year(12345) / 12 / 31))));
    EXPECT_TRUE(keeps(date(std::chrono::sys_days(std::chrono::year(-1) / 12 / 31))));
    EXPECT_EQ(from_json<time_of_day>(R"("01:02:03")"), 1h + 2min + 3s);
    EXPECT_EQ(from_json<time_of_day>(R"("01:02:03.5")"), 1h + 2min + 3s + 500ms);
}

TEST(json, numbers_that_are_too_small_are_errors)
{
    const auto code = [](auto sample, std::string_view text) { return failure_of<decltype(sample)>(text).code; };
    for (const char* text : {"1e-400", "-1e-400", "0.001e-330", "123e-99999", "0.00000000000000000000000000001e-300"})
        EXPECT_EQ(code(double{}, text), client_errc::value_out_of_range) << text;
    EXPECT_EQ(code(float{}, "1e-50"), client_errc::value_out_of_range);
    EXPECT_EQ(code(float{}, "-1e-46"), client_errc::value_out_of_range);
    for (const char* text : {"0", "-0", "0.0", "0e5", "0.000e-999", "-0e99999"})
        EXPECT_EQ(from_json<double>(text), 0) << text;
    EXPECT_EQ(from_json<double>("4e-324"), std::numeric_limits<double>::denorm_min());
    EXPECT_EQ(from_json<float>("1e-45"), std::numeric_limits<float>::denorm_min());
}

/// Any number, at all magnitudes, against the C library's reading of it.
template <class Float>
void expect_read_as_c_does(Float (*read)(const char*, char**))
{
    std::minstd_rand random(17);
    std::size_t refused = 0;
    for (int i = 0; i < 50000; ++i) {
        std::string text(random() % 2, '-');
        const auto digits = [&](std::size_t most) {
            for (std::size_t left = random() % most + 1; left != 0; --left)
                text += static_cast<char>('0' + random() % 10);
        };
        text += static_cast<char>('0' + random() % 10);
        if (text.back() != '0' && random() % 2 == 0)
            digits(25);
        if (random() % 2 == 0)
            text += '.', digits(25);
        if (random() % 4 != 0)
            text += "e" + std::to_string(static_cast<int>(random() % 800) - 400);
        errno = 0;
        const Float expected = read(text.c_str(), nullptr);
        const bool zero = text.substr(0, text.find('e')).find_first_of("123456789") == std::string::npos;
        const bool fits = std::isfinite(expected) && (expected != 0 || zero);
        refused += fits ? 0 : 1;
        try {
            const Float value = from_json<Float>(text);
            ASSERT_TRUE(fits) << text;
            ASSERT_EQ(value, expected) << text;
            ASSERT_EQ(std::signbit(value), std::signbit(expected)) << text;
        } catch (const decode_error& e) {
            ASSERT_FALSE(fits) << text << ": " << e.what();
            ASSERT_EQ(e.code(), client_errc::value_out_of_range) << text;
        }
    }
    EXPECT_GT(refused, 1000u);
}

TEST(json, reads_floating_point_as_the_c_library_does)
{
    expect_read_as_c_does<double>(std::strtod);
    expect_read_as_c_does<float>(std::strtof);
}

TEST(json, elements_and_optionals_begin_with_their_defaults)
{
    struct holder {
        address nested{.street = "nested", .zip = 1};
        std::optional<address> maybe = address{.street = "maybe", .zip = 2};
        std::vector<address> list{{.street = "one", .zip = 3}, {.street = "two", .zip = 4}};
        std::array<address, 1> vector{address{.street = "in place", .zip = 5}};
        std::vector<std::tuple<address, std::int32_t>> tuples{{address{.street = "tuple", .zip = 6}, 1}};
        std::map<std::string, address> map{{"a", {.street = "mapped", .zip = 7}}};
        std::optional<std::vector<address>> lists = std::vector<address>{{.street = "inner", .zip = 8}};
    };
    holder to;
    from_json(
        R"({"nested":{"code":9},"maybe":{},"list":[{"code":9},{},{}],"vector":[{}],"tuples":[[{},2]],"map":{"a":{}},)"
        R"("lists":[{}]})",
        to);
    EXPECT_EQ(to.nested, (address{.street = "nested", .zip = 9})) << "what is missing is kept";
    EXPECT_EQ(to.maybe, address{});
    EXPECT_EQ(to.list, (std::vector<address>{{.street = "", .zip = 9}, {}, {}}));
    EXPECT_EQ(to.vector[0], address{});
    EXPECT_EQ(to.tuples, (std::vector{std::tuple(address{}, 2)}));
    EXPECT_EQ(to.map.at("a"), address{});
    EXPECT_EQ(to.lists, (std::vector<address>{{}}));
}

TEST(json, null_is_0_for_a_counter)
{
    counter to{7};
    from_json("null", to);
    EXPECT_EQ(to, counter{0});
}

TEST(json, what_it_cannot_say_is_an_error_that_names_the_member)
{
    struct sample {
        double number = 0;
        std::string text{};
        std::vector<address> list{};
    };
    const auto failure = [](const sample& value) -> std::string {
        try {
            return to_json(value);
        } catch (const encode_error& e) {
            return e.diagnostics().client_message;
        }
    };
    EXPECT_EQ(failure({.number = std::numeric_limits<double>::quiet_NaN()}),
              "column number: JSON has neither NaN nor infinities");
    EXPECT_EQ(failure({.number = -std::numeric_limits<double>::infinity()}),
              "column number: JSON has neither NaN nor infinities");
    EXPECT_EQ(failure({.text = "a\xff"}), "column text: the text is not UTF-8 at byte 1");
    EXPECT_EQ(failure({.list = {{.street = "\xc3"}}}), "column list: column street: the text is not UTF-8 at byte 0");
    EXPECT_THROW((void)to_json(date(std::chrono::days(2'000'000'000))), encode_error);
    EXPECT_THROW((void)to_json(time_of_day(24h)), encode_error);
    EXPECT_THROW((void)to_json(static_cast<color>(5)), encode_error);
}

TEST(json, refuses_what_is_no_utf8)
{
    for (const char* text :
         {"\xff", "\xc3", "\xc3(", "\xe4\xb8", "\xed\xa0\x80", "\xc0\xaf", "\xf4\x90\x80\x80", "\xf8\x88\x80"}) {
        EXPECT_THROW((void)to_json(std::string(text)), encode_error) << text;
        EXPECT_THROW((void)from_json<std::string>('"' + std::string(text) + '"'), decode_error) << text;
        EXPECT_THROW((void)from_json<std::string>("\"\\n" + std::string(text) + '"'), decode_error) << text;
    }
}

TEST(json, nests_only_so_deep_where_it_is_ignored)
{
    const auto nested = [](std::size_t depth) {
        return R"({"street":"S","x":)" + std::string(depth, '[') + std::string(depth, ']') + "}";
    };
    const json_options ignoring{.ignore_unknown_members = true};
    EXPECT_EQ(from_json<address>(nested(64), ignoring).street, "S");
    EXPECT_THROW((void)from_json<address>(nested(65), ignoring), decode_error);
    EXPECT_THROW((void)from_json<address>(nested(1'000'000), ignoring), decode_error);
}

} // namespace
} // namespace cassium
