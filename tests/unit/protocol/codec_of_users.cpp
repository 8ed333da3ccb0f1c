// Codecs that users write: for one type, for families of types, over containers and optionals.
#include "codec_support.hpp"

#include <cassium/model/udt.hpp>
#include <cassium/protocol/codec/all.hpp>

#include <gtest/gtest.h>

#include <concepts>
#include <set>
#include <string>
#include <type_traits>
#include <vector>

namespace shop {

// A family of strong typedefs, all of them aggregates.
struct strong_number {};
struct order_id {
    using family = strong_number;
    std::int64_t value = 0;
    bool operator==(const order_id&) const = default;
};
struct customer_id {
    using family = strong_number;
    std::int64_t value = 0;
    auto operator<=>(const customer_id&) const = default;
};
template <class T>
concept number_of_ours = std::same_as<typename T::family, strong_number>;

// A family of enums.
enum class size_class : std::uint8_t { small = 3, large = 4 };
enum class door { open, shut };
template <class T>
concept enum_of_ours = std::same_as<T, size_class> || std::same_as<T, door>;

// A family of containers, and of numbers that CQL has not.
template <class T>
struct ring : std::vector<T> {
    using std::vector<T>::vector;
};
template <class T>
concept ring_of_any = std::same_as<T, ring<typename T::value_type>>;
template <class T>
concept wide = std::same_as<T, std::uint64_t> || std::same_as<T, std::uint32_t>;

struct tags {
    std::set<std::string> words;
    bool operator==(const tags&) const = default;
};
struct nullable_number {
    bool is_known = false;
    std::int32_t number = 0;
    bool operator==(const nullable_number&) const = default;
};

} // namespace shop

template <shop::number_of_ours T>
struct cassium::codec<T> : cassium::codec_via<T, std::int64_t> {
    static std::int64_t to_wire(const T& id) { return id.value; }
    static T from_wire(std::int64_t value) { return {value}; }
};
template <shop::enum_of_ours T>
struct cassium::codec<T> : cassium::codec_via<T, std::string> {
    static std::string to_wire(T value) { return std::string(1, static_cast<char>('a' + static_cast<int>(value))); }
    static T from_wire(const std::string& text) { return static_cast<T>(text.at(0) - 'a'); }
};
template <shop::ring_of_any T>
struct cassium::codec<T> : cassium::codec_via<T, std::vector<typename T::value_type>> {
    using base = std::vector<typename T::value_type>;
    static const base& to_wire(const T& value) { return value; }
    static T from_wire(base value) { return T(value.begin(), value.end()); }
};
template <shop::wide T>
struct cassium::codec<T> : cassium::codec_via<T, cassium::varint> {
    static cassium::varint to_wire(T value) { return value; }
    static T from_wire(const cassium::varint& value) { return static_cast<T>(value.to_int64()); }
};
template <>
struct cassium::codec<shop::tags> : cassium::codec_via<shop::tags, std::set<std::string>> {
    static const std::set<std::string>& to_wire(const shop::tags& value) { return value.words; }
    static shop::tags from_wire(std::set<std::string> words) { return {std::move(words)}; }
};
template <>
struct cassium::codec<shop::nullable_number> : cassium::codec_via<shop::nullable_number, std::optional<std::int32_t>> {
    static std::optional<std::int32_t> to_wire(const shop::nullable_number& value)
    {
        return value.is_known ? std::optional(value.number) : std::nullopt;
    }
    static shop::nullable_number from_wire(std::optional<std::int32_t> value)
    {
        return {value.has_value(), value.value_or(0)};
    }
};

namespace cassium {
namespace {

using namespace test;

template <class T>
concept is_refused = requires { codec<T>::refused; };

TEST(codec_of_users, a_family_goes_before_the_librarys_own)
{
    static_assert(has_codec<shop::order_id> && has_codec<shop::door> && has_codec<shop::ring<int>>);
    EXPECT_EQ(to_string(cql_type_of<shop::order_id>), "bigint");
    EXPECT_EQ(to_string(cql_type_of<std::optional<shop::customer_id>>), "bigint");
    EXPECT_EQ(to_string(cql_type_of<shop::size_class>), "text");
    EXPECT_EQ(to_string(cql_type_of<shop::door>), "text");
    EXPECT_EQ(to_string(cql_type_of<shop::ring<int>>), "list<int>");
    EXPECT_EQ(to_string(cql_type_of<std::uint64_t>), "varint");
    EXPECT_EQ(to_string(cql_type_of<std::set<shop::customer_id>>), "set<bigint>");
    expect_golden(shop::order_id{258}, "0000000000000102");
    expect_golden(std::set<shop::customer_id>{{1}}, "00000001 00000008 0000000000000001");
    expect_golden(shop::size_class::large, "65");
    expect_golden(shop::door::shut, "62");
    expect_golden(std::uint64_t{300}, "012c");
    expect_golden(shop::ring<std::int8_t>{1, 2}, "00000002 00000001 01 00000001 02");
}

TEST(codec_of_users, types_of_no_family_keep_their_codecs)
{
    enum class other : std::int8_t { one = 1 };
    struct home {
        std::string street;
    };
    EXPECT_EQ(to_string(cql_type_of<other>), "tinyint");
    EXPECT_EQ(cql_type_of<home>.id, type_id::udt);
    EXPECT_EQ(to_string(cql_type_of<std::vector<int>>), "list<int>");
    static_assert(is_refused<std::uint16_t> && is_refused<char> && !is_refused<std::uint32_t>);
    static_assert(!has_codec<std::uint16_t> && !has_codec<int*> && !has_codec<long double>);
}

TEST(codec_via_container, has_its_null_and_its_empty)
{
    EXPECT_TRUE(is_absent(shop::tags{}));
    EXPECT_TRUE(is_absent(std::optional<shop::tags>(shop::tags{})));
    EXPECT_FALSE(is_absent(shop::tags{{"a"}}));
    EXPECT_TRUE(is_absent(shop::ring<int>{}));
    EXPECT_EQ(read<shop::tags>("ffffffff", {{"old"}}), shop::tags{});
    EXPECT_EQ(read<shop::tags>("00000000", {{"old"}}), shop::tags{});
    EXPECT_EQ(read<std::optional<shop::tags>>("ffffffff", shop::tags{}), std::nullopt);
    EXPECT_EQ(read<std::optional<shop::tags>>("00000004 00000000"), shop::tags{});
    static_assert(std::is_same_v<codec<shop::tags>::parts, std::tuple<std::string>>);
}

TEST(codec_via_optional, is_null_where_the_optional_is)
{
    const shop::nullable_number five{true, 5};
    EXPECT_EQ(to_string(cql_type_of<shop::nullable_number>), "int");
    EXPECT_EQ(value_of(five), "0000000400000005");
    EXPECT_EQ(value_of(shop::nullable_number{}), "ffffffff");
    EXPECT_TRUE(is_absent(shop::nullable_number{}));
    EXPECT_FALSE(is_absent(five));
    EXPECT_EQ(read<shop::nullable_number>("00000004 00000005"), five);
    EXPECT_EQ(read<shop::nullable_number>("ffffffff", five), shop::nullable_number{});
    EXPECT_EQ(read<shop::nullable_number>("00000000", five), shop::nullable_number{}) << "an int of no bytes is null";
    using pair = std::tuple<shop::nullable_number, std::int8_t>;
    EXPECT_EQ(value_of(pair(shop::nullable_number{}, 1)), "00000009ffffffff0000000101");
    EXPECT_EQ(read<pair>("00000009 ffffffff 00000001 01", pair(five, 2)), pair(shop::nullable_number{}, 1));
}

/// For one member, by a tag, and no codec of the type's.
template <class T>
struct in_hex : codec_via<T, std::string, in_hex<T>> {
    static std::string to_wire(const T& value) { return "x" + std::to_string(value); }
    static T from_wire(const std::string& text) { return static_cast<T>(std::stoi(text.substr(1))); }
};

TEST(codec_of_users, one_that_is_a_tags_stores_by_another_type_too)
{
    byte_buffer out;
    byte_writer writer(out);
    in_hex<int>::encode(12, writer);
    EXPECT_EQ(to_hex(out.view()), to_hex(from_hex("78 31 32")));
    int back = 0;
    in_hex<int>::decode(out.view(), back);
    EXPECT_EQ(back, 12);
    EXPECT_EQ(to_string(in_hex<int>::type), "text");
}

} // namespace
} // namespace cassium
