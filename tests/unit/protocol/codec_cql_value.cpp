// The codec that is driven by a type at run time against the codecs of C++ types: both write the same, each reads what the
// other wrote.
#include "codec_support.hpp"

#include <cassium/model/udt.hpp>
#include <cassium/protocol/codec/all.hpp>
#include <cassium/protocol/codec/cql_value.hpp>
#include <cassium/types/type_arena.hpp>

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>
#include <list>
#include <map>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace {

struct corner {
    std::int32_t x = 0;
    std::optional<std::string> label{};
    bool operator==(const corner&) const = default;
};
struct shape {
    std::vector<corner> corners{};
    std::optional<corner> center{};
    std::map<std::string, std::tuple<double, std::optional<std::int8_t>>> facts{};
    bool operator==(const shape&) const = default;
};

} // namespace

namespace cassium {
namespace {

using namespace test;

/// Random values of any type, limits and empty ones among them.
class source {
public:
    explicit source(std::uint64_t seed) : random_(seed) {}

    std::uint64_t below(std::uint64_t limit) { return random_() % limit; }
    std::int64_t number(std::int64_t least, std::int64_t most)
    {
        switch (below(8)) {
        case 0: return least;
        case 1: return most;
        case 2: return 0;
        case 3: return std::clamp<std::int64_t>(-1, least, most);
        default: return std::uniform_int_distribution<std::int64_t>(least, most)(random_);
        }
    }
    template <class Float>
    Float floating()
    {
        constexpr std::array<Float, 6> special{Float{0},
                                               Float{-0.0},
                                               std::numeric_limits<Float>::infinity(),
                                               std::numeric_limits<Float>::max(),
                                               std::numeric_limits<Float>::denorm_min(),
                                               Float{-1.5}};
        return below(3) == 0 ? special[below(special.size())] : static_cast<Float>(number(-1000, 1000)) / 8;
    }
    std::string text(unsigned letters = 256)
    {
        std::string made(below(4) == 0 ? below(300) : below(8), ' ');
        for (char& c : made)
            c = static_cast<char>(below(letters));
        return made;
    }
    blob bytes(std::size_t least, std::size_t most)
    {
        blob made(least + below(most - least + 1));
        for (std::byte& byte : made)
            byte = static_cast<std::byte>(below(256));
        return made;
    }

    template <class T>
    T make();

private:
    std::mt19937_64 random_;
};

template <class T>
struct maker;
template <std::signed_integral T>
struct maker<T> {
    static T make(source& from)
    {
        return static_cast<T>(from.number(std::numeric_limits<T>::min(), std::numeric_limits<T>::max()));
    }
};
template <std::floating_point T>
struct maker<T> {
    static T make(source& from) { return from.floating<T>(); }
};
template <>
struct maker<bool> {
    static bool make(source& from) { return from.below(2) != 0; }
};
template <>
struct maker<std::string> {
    static std::string make(source& from) { return from.text(); }
};
template <>
struct maker<ascii> {
    static ascii make(source& from) { return {from.text(128)}; }
};
template <>
struct maker<blob> {
    static blob make(source& from) { return from.bytes(0, 40); }
};
template <>
struct maker<uuid> {
    static uuid make(source& from)
    {
        uuid made{};
        for (auto& byte : made.data)
            byte = static_cast<std::uint8_t>(from.below(256));
        return made;
    }
};
template <>
struct maker<timeuuid> {
    static timeuuid make(source& from) { return {maker<uuid>::make(from)}; }
};
template <>
struct maker<varint> {
    static varint make(source& from) { return varint::from_bytes(from.bytes(1, 24)); }
};
template <>
struct maker<decimal> {
    static decimal make(source& from) { return {maker<varint>::make(from), maker<std::int32_t>::make(from)}; }
};
template <>
struct maker<inet> {
    static inet make(source& from)
    {
        return inet::from_bytes(from.below(2) == 0 ? from.bytes(4, 4) : from.bytes(16, 16));
    }
};
template <>
struct maker<timestamp> {
    static timestamp make(source& from)
    {
        return timestamp(std::chrono::milliseconds(maker<std::int64_t>::make(from)));
    }
};
template <>
struct maker<date> {
    static date make(source& from) { return date(std::chrono::days(maker<std::int32_t>::make(from))); }
};
template <>
struct maker<time_of_day> {
    static time_of_day make(source& from) { return time_of_day(from.number(0, detail::ns_per_day - 1)); }
};
template <>
struct maker<duration> {
    static duration make(source& from)
    {
        const std::int64_t sign = from.below(2) == 0 ? 1 : -1;
        return {static_cast<std::int32_t>(sign * from.number(0, std::numeric_limits<std::int32_t>::max())),
                static_cast<std::int32_t>(sign * from.number(0, std::numeric_limits<std::int32_t>::max())),
                sign * from.number(0, std::numeric_limits<std::int64_t>::max())};
    }
};
template <>
struct maker<counter> {
    static counter make(source& from) { return {maker<std::int64_t>::make(from)}; }
};
template <class T>
struct maker<std::optional<T>> {
    static std::optional<T> make(source& from)
    {
        return from.below(3) == 0 ? std::nullopt : std::optional<T>(maker<T>::make(from));
    }
};
template <class T>
concept sequence = requires(T& to) { to.emplace_back(); };
template <sequence T>
struct maker<T> {
    static T make(source& from)
    {
        T made;
        for (auto left = from.below(5); left != 0; --left)
            made.push_back(maker<typename T::value_type>::make(from));
        return made;
    }
};
template <>
struct maker<std::vector<bool>> {
    static std::vector<bool> make(source& from) { return {from.below(2) == 0, true}; }
};
template <class T>
struct maker<std::set<T>> {
    static std::set<T> make(source& from)
    {
        std::set<T> made;
        for (auto left = from.below(5); left != 0; --left)
            made.insert(maker<T>::make(from));
        return made;
    }
};
template <class Key, class T>
struct maker<std::map<Key, T>> {
    static std::map<Key, T> make(source& from)
    {
        std::map<Key, T> made;
        for (auto left = from.below(5); left != 0; --left)
            made.emplace(maker<Key>::make(from), maker<T>::make(from));
        return made;
    }
};
template <class... Field>
struct maker<std::tuple<Field...>> {
    static std::tuple<Field...> make(source& from) { return {maker<Field>::make(from)...}; }
};
template <class T, std::size_t N>
struct maker<std::array<T, N>> {
    static std::array<T, N> make(source& from)
    {
        std::array<T, N> made;
        for (T& one : made)
            one = maker<T>::make(from);
        return made;
    }
};
template <>
struct maker<corner> {
    static corner make(source& from)
    {
        return {maker<std::int32_t>::make(from), maker<std::optional<std::string>>::make(from)};
    }
};
template <>
struct maker<shape> {
    static shape make(source& from)
    {
        return {maker<std::vector<corner>>::make(from), maker<std::optional<corner>>::make(from),
                maker<decltype(shape::facts)>::make(from)};
    }
};

/// What a C++ value is as one of a type known at run time.
template <class T>
cql_value dynamic(const T& value)
{
    if constexpr (detail::optional_traits<T>::is_optional) {
        return value ? dynamic(*value) : cql_value();
    } else if constexpr (std::same_as<T, ascii> || std::same_as<T, timeuuid> || std::same_as<T, counter>) {
        return value.value;
    } else if constexpr (requires { cql_value(value); }) {
        return value;
    } else if constexpr (requires { typename T::mapped_type; }) {
        cql_value::entries made;
        for (const auto& [key, mapped] : value)
            made.emplace_back(dynamic(key), dynamic(mapped));
        return made;
    } else if constexpr (requires { value.begin(); }) {
        cql_value::elements made;
        for (const typename T::value_type& one : value)
            made.push_back(dynamic(one));
        return made;
    } else if constexpr (requires { std::tuple_size<T>::value; }) {
        return std::apply([](const auto&... fields) { return cql_value(cql_value::elements{dynamic(fields)...}); },
                          value);
    } else {
        return visit_members(value,
                             [](const auto&... fields) { return cql_value(cql_value::elements{dynamic(fields)...}); });
    }
}

template <class T>
class cql_value_of : public testing::Test {};
using types = testing::Types<
    bool, std::int8_t, std::int16_t, std::int32_t, std::int64_t, float, double, std::string, ascii, blob, uuid,
    timeuuid, varint, decimal, inet, timestamp, date, time_of_day, duration, counter, std::vector<std::string>,
    std::list<std::int32_t>, std::vector<bool>, std::set<timeuuid>, std::set<std::tuple<std::int8_t, std::string>>,
    std::map<std::int64_t, blob>, std::map<std::string, std::map<date, std::vector<varint>>>,
    std::tuple<std::optional<std::int32_t>, duration, std::optional<inet>>, std::array<float, 3>,
    std::array<std::string, 2>, std::array<std::int16_t, 2>, std::array<std::array<double, 2>, 2>,
    std::array<std::vector<decimal>, 2>, std::vector<std::array<timestamp, 2>>, corner, shape, std::vector<shape>>;
TYPED_TEST_SUITE(cql_value_of, types);

TYPED_TEST(cql_value_of, is_written_and_read_as_by_the_codec)
{
    const cql_type& type = cql_type_of<TypeParam>;
    source random(7);
    for (int i = 0; i < 300; ++i) {
        const auto value = maker<TypeParam>::make(random);
        const cql_value same = dynamic(value);
        byte_buffer out;
        byte_writer writer(out);
        encode(type, same, writer);
        ASSERT_EQ(to_hex(out.view()), content_of(value)) << to_string(same, type);
        TypeParam read{};
        codec<TypeParam>::decode(out.view(), read);
        ASSERT_EQ(read, value) << to_string(same, type);
        ASSERT_EQ(decode(type, from_hex(content_of(value))),
                  same.get_if<std::int64_t>() != nullptr && type.id == type_id::varint
                      ? cql_value(varint(*same.get_if<std::int64_t>()))
                      : same)
            << to_string(same, type);

        out.clear();
        write_value(writer, type, same);
        ASSERT_EQ(to_hex(out.view()), value_of(value));
        byte_reader in(out.view());
        ASSERT_EQ(read_value(in, type), same);
        ASSERT_TRUE(in.empty());
    }
}

TYPED_TEST(cql_value_of, refuses_the_bytes_that_the_codec_refuses)
{
    const cql_type& type = cql_type_of<TypeParam>;
    source random(11);
    int refused = 0;
    for (int i = 0; i < 2000; ++i) {
        blob content = from_hex(content_of(maker<TypeParam>::make(random)));
        for (auto changes = random.below(3); changes != 0 && !content.empty(); --changes)
            content[random.below(content.size())] = static_cast<std::byte>(random.below(256));
        if (random.below(3) == 0)
            content.resize(random.below(content.size() + 3));
        if (content.empty())
            continue;
        // Nothing where a container of C++ has no place for elements that are equal to it: there bytes are kept.
        const auto accepts = [](const auto& read) -> std::optional<bool> {
            try {
                read();
                return true;
            } catch (const decode_error& failure) {
                if (failure.diagnostics().client_message.find("std::strong_order") != std::string::npos)
                    return std::nullopt;
                return false;
            }
        };
        const std::optional<bool> expected = accepts([&] {
            TypeParam to{};
            codec<TypeParam>::decode(content, to);
        });
        if (!expected)
            continue;
        ASSERT_EQ(accepts([&] { (void)decode(type, content); }), expected) << to_hex(content);
        refused += *expected ? 0 : 1;
    }
    constexpr bool takes_anything =
        std::is_same_v<TypeParam, std::string> || std::is_same_v<TypeParam, blob> || std::is_same_v<TypeParam, varint>;
    EXPECT_TRUE(takes_anything || refused > 20) << refused;
}

TEST(cql_value, null_is_written_as_null_and_is_what_has_no_bytes)
{
    byte_buffer out;
    byte_writer writer(out);
    write_value(writer, cql_type_of<std::int32_t>, {});
    EXPECT_EQ(to_hex(out.view()), "ffffffff");
    byte_reader in(out.view());
    EXPECT_TRUE(read_value(in, cql_type_of<std::int32_t>).is_null());
    for (const cql_type* type :
         {&cql_type_of<std::int32_t>, &cql_type_of<bool>, &cql_type_of<inet>, &cql_type_of<decimal>,
          &cql_type_of<duration>, &cql_type_of<uuid>, &cql_type_of<std::array<float, 2>>})
        EXPECT_TRUE(decode(*type, {}).is_null()) << to_string(*type);
    EXPECT_EQ(decode(cql_type_of<std::string>, {}), "");
    EXPECT_EQ(decode(cql_type_of<std::vector<int>>, {}), cql_value::elements{});
    EXPECT_EQ((decode(cql_type_of<std::tuple<int, int>>, {})), (cql_value::elements{{}, {}}));
}

TEST(cql_value, fields_may_be_left_out_and_may_be_too_many)
{
    const cql_type& type = cql_type_of<std::tuple<std::int8_t, std::int8_t>>;
    byte_buffer out;
    byte_writer writer(out);
    encode(type, cql_value::elements{1}, writer);
    EXPECT_EQ(to_hex(out.view()), "0000000101");
    EXPECT_EQ(decode(type, out.view()), (cql_value::elements{1, {}}));
    EXPECT_EQ(decode(type, from_hex("00000001 01 00000001 02 00000001 03")), (cql_value::elements{1, 2}));
}

int encode_failure(const cql_type& type, const cql_value& value)
{
    return code_of<encode_error>([&] {
        byte_buffer out;
        byte_writer writer(out);
        encode(type, value, writer);
    });
}

TEST(cql_value, what_is_no_value_of_the_type_is_refused)
{
    const int mismatch = static_cast<int>(client_errc::type_mismatch);
    const int range = static_cast<int>(client_errc::value_out_of_range);
    const int argument = static_cast<int>(client_errc::invalid_argument);
    EXPECT_EQ(encode_failure(cql_type_of<std::int32_t>, "text"), mismatch);
    EXPECT_EQ(encode_failure(cql_type_of<std::int32_t>, {}), mismatch) << "null has no content";
    EXPECT_EQ(encode_failure(cql_type_of<std::string>, 1), mismatch);
    EXPECT_EQ(encode_failure(cql_type_of<bool>, 1), mismatch);
    EXPECT_EQ(encode_failure(cql_type_of<std::vector<int>>, cql_value::entries{}), mismatch);
    EXPECT_EQ(encode_failure(cql_type_of<std::int8_t>, 128), range);
    EXPECT_EQ(encode_failure(cql_type_of<std::int8_t>, -129), range);
    EXPECT_EQ(encode_failure(cql_type_of<std::int32_t>, std::int64_t{1} << 31), range);
    EXPECT_EQ(encode_failure(cql_type_of<float>, 1e300), range);
    EXPECT_EQ(encode_failure(cql_type_of<time_of_day>, time_of_day(-1)), range);
    EXPECT_EQ(encode_failure(cql_type_of<duration>, duration{1, -1, 0}), range);
    EXPECT_EQ(encode_failure(cql_type_of<ascii>, "\x80"), range);
    EXPECT_EQ(encode_failure(cql_type_of<std::vector<int>>, cql_value::elements{1, {}}), argument);
    EXPECT_EQ((encode_failure(cql_type_of<std::map<int, int>>, cql_value::entries{{1, {}}})), argument);
    EXPECT_EQ((encode_failure(cql_type_of<std::tuple<int>>, cql_value::elements{1, 2})), argument);
    EXPECT_EQ((encode_failure(cql_type_of<std::array<float, 2>>, cql_value::elements{1.0})), argument);
    byte_buffer out;
    byte_writer writer(out);
    encode(cql_type_of<float>, std::numeric_limits<double>::infinity(), writer);
    encode(cql_type_of<varint>, 300, writer);
    encode(cql_type_of<double>, 0.5f, writer);
    EXPECT_EQ(to_hex(out.view()), "7f800000"
                                  "012c"
                                  "3fe0000000000000");
}

TEST(cql_value, custom_types_are_their_bytes)
{
    const cql_type custom{.id = type_id::custom, .name = "org.example.Type"};
    EXPECT_EQ(decode(custom, from_hex("0102")), from_hex("0102"));
    EXPECT_EQ(to_string(from_hex("0102"), custom), "0x0102");
}

TEST(cql_value, is_written_as_a_literal)
{
    const auto literal = [](const auto& value) {
        return to_string(dynamic(value), cql_type_of<std::remove_cvref_t<decltype(value)>>);
    };
    EXPECT_EQ(literal(true), "true");
    EXPECT_EQ(literal(std::int8_t{-1}), "-1");
    EXPECT_EQ(literal(std::numeric_limits<double>::quiet_NaN()), "NaN");
    EXPECT_EQ(literal(-std::numeric_limits<float>::infinity()), "-Infinity");
    EXPECT_EQ(literal(0.1), "0.1");
    EXPECT_EQ(literal(std::string("it's")), "'it''s'");
    EXPECT_EQ(literal(from_hex("00ff")), "0x00ff");
    EXPECT_EQ(literal(parse_uuid("123e4567-e89b-12d3-a456-426614174000")), "123e4567-e89b-12d3-a456-426614174000");
    EXPECT_EQ(literal(parse_decimal("-0.001")), "-0.001");
    EXPECT_EQ(literal(inet(127, 0, 0, 1)), "'127.0.0.1'");
    EXPECT_EQ(literal(timestamp(std::chrono::milliseconds(-5))), "-5");
    EXPECT_EQ(literal(date(std::chrono::year(2024) / 2 / 29)), "'2024-02-29'");
    EXPECT_EQ(literal(date(std::chrono::year(0) / 1 / 1)), "'0000-01-01'");
    EXPECT_EQ(literal(date(std::chrono::year(9999) / 12 / 31)), "'9999-12-31'");
    EXPECT_EQ(literal(date(std::chrono::days(std::numeric_limits<std::int32_t>::min()))), "0");
    EXPECT_EQ(literal(date(std::chrono::days(std::numeric_limits<std::int32_t>::max()))), "4294967295");
    EXPECT_EQ(literal(time_of_day(1)), "'00:00:00.000000001'");
    EXPECT_EQ(literal(duration{-1, 0, 0}), "-1mo");
    EXPECT_EQ(literal(std::vector<int>{}), "[]");
    EXPECT_EQ(literal(std::set<std::string>{"a", "b"}), "{'a','b'}");
    EXPECT_EQ(literal(std::set<int>{}), "{}");
    EXPECT_EQ((literal(std::map<std::string, int>{{"a", 1}, {"b", 2}})), "{'a': 1,'b': 2}");
    EXPECT_EQ((literal(std::tuple<int, std::optional<int>>{1, std::nullopt})), "(1, null)");
    EXPECT_EQ((literal(std::array<float, 2>{1, 2.5})), "[1,2.5]");
    EXPECT_EQ(literal(corner{1, "x"}), R"({"x": 1, "label": 'x'})");
    EXPECT_EQ(to_string(cql_value(), cql_type_of<int>), "null");
    EXPECT_THROW((void)to_string(cql_value("x"), cql_type_of<int>), encode_error);
}

} // namespace
} // namespace cassium
