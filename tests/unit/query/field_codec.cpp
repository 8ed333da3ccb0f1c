// Codecs that a table chooses for members, whatever their types have.
#include "support/hex.hpp"
#include "support/sealed.hpp"

#include <cassium/query/column.hpp>
#include <cassium/query/key.hpp>

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

namespace {

enum class mood : std::int8_t { bad, good };
enum class phase : std::int8_t { early, late };

/// Texts that are stored the other way round.
template <class T>
struct reversed_codec {
    static constexpr const cassium::cql_type& type = cassium::scalar_type<cassium::type_id::ascii>;

    static void encode(const T& value, cassium::byte_writer& out) { out.put_text(T(value.rbegin(), value.rend())); }
    static void decode(cassium::byte_view content, T& to)
    {
        to.assign(reinterpret_cast<const char*>(content.data()), content.size());
        to.assign(to.rbegin(), to.rend());
    }
};
struct reversed_t {
    template <class T>
    using codec = reversed_codec<T>;
};
inline constexpr reversed_t reversed{};

/// Numbers as text.
template <class T>
struct spelled_codec {
    static constexpr const cassium::cql_type& type = cassium::scalar_type<cassium::type_id::text>;

    static void encode(const T& value, cassium::byte_writer& out) { out.put_text(std::to_string(value)); }
    static void decode(cassium::byte_view content, T& to)
    {
        to = static_cast<T>(std::stol(std::string(reinterpret_cast<const char*>(content.data()), content.size())));
    }
};
struct spelled_t {
    template <class T>
    using codec = spelled_codec<T>;
};
inline constexpr spelled_t spelled{};

/// Any text under a key of the session's.
template <class T>
struct sealed_codec {
    static constexpr const cassium::cql_type& type = cassium::scalar_type<cassium::type_id::blob>;

    static void encode(const T& value, cassium::byte_writer& out, const cassium::codec_context& context)
    {
        cassium::codec<cassium::testing::sealed>::encode({value}, out, context);
    }
    static void decode(cassium::byte_view content, T& to, const cassium::codec_context& context)
    {
        cassium::testing::sealed made;
        cassium::codec<cassium::testing::sealed>::decode(content, made, context);
        to = made.text;
    }
};
struct sealed_t {
    template <class T>
    using codec = sealed_codec<T>;
};
inline constexpr sealed_t as_sealed{};

struct diary {
    mood key = mood::bad;
    std::string title = "untitled";
    std::string plain{};
    std::optional<std::string> note{};
    mood by_number = mood::bad;
    std::optional<mood> by_name{};
    std::string secret{};

    bool operator==(const diary&) const = default;
};

class ledger {
public:
    std::int32_t number = 0;
    std::string owner{};
    ledger() = default;
};

} // namespace

template <>
constexpr auto cassium::table_of<diary> = cassium::table<diary>("diaries")
                                              .codec<&diary::key, cassium::as_text>()
                                              .partition_key<&diary::key>()
                                              .codec<&diary::title, reversed>()
                                              .codec<&diary::note, reversed>()
                                              .codec<&diary::by_name, cassium::as_text>()
                                              .codec<&diary::secret, as_sealed>();
template <>
constexpr auto cassium::table_of<ledger> = cassium::table<ledger>("ledgers")
                                               .column<&ledger::number>()
                                               .codec<&ledger::number, spelled>()
                                               .column<&ledger::owner>("of")
                                               .partition_key<&ledger::owner>()
                                               .codec<&ledger::owner, reversed>();

namespace cassium {
namespace {

using test::from_hex;
using test::to_hex;

const testing::key_ring ring(0x21);

template <class Row>
std::string encoded(const Row& row)
{
    byte_buffer buffer;
    byte_writer out(buffer, &ring);
    encode_row(row, write_mode::save, out);
    return to_hex(buffer.view());
}

std::string text_hex(std::string_view text)
{
    byte_buffer buffer;
    byte_writer out(buffer);
    write_value(out, text);
    return to_hex(buffer.view());
}

TEST(field_codec, decides_the_columns_type)
{
    const auto& columns = descriptor_of<diary>.columns;
    EXPECT_EQ(columns[0].type->id, type_id::text);
    EXPECT_EQ(columns[1].type->id, type_id::ascii);
    EXPECT_EQ(columns[2].type->id, type_id::text) << "another member of the same type has its own";
    EXPECT_EQ(columns[3].type->id, type_id::ascii);
    EXPECT_TRUE(columns[3].nullable);
    EXPECT_EQ(columns[4].type->id, type_id::tinyint);
    EXPECT_EQ(columns[5].type->id, type_id::text);
    EXPECT_EQ(columns[6].type->id, type_id::blob);
    EXPECT_EQ(descriptor_of<ledger>.columns[0].type->id, type_id::text);
    EXPECT_EQ(descriptor_of<ledger>.columns[1].type->id, type_id::ascii);
    EXPECT_EQ(descriptor_of<ledger>.columns[1].name, "of");
    static_assert(row_uses_context<diary> && !row_uses_context<ledger>);
}

TEST(field_codec, rows_go_both_ways)
{
    const diary row{.key = mood::good,
                    .title = "abc",
                    .plain = "abc",
                    .note = "de",
                    .by_number = mood::good,
                    .by_name = mood::good,
                    .secret = "secret"};
    const std::string bytes = text_hex("good") + text_hex("cba") + text_hex("abc") + text_hex("ed") + "0000000101" +
                              text_hex("good") + text_hex(testing::seal("secret", 0x21, "secret"));
    EXPECT_EQ(encoded(row), bytes);
    const auto content = from_hex(bytes);
    byte_reader in(content);
    diary read;
    decode_row(in, read, &ring);
    EXPECT_EQ(read, row);
    EXPECT_TRUE(in.empty());
}

TEST(field_codec, a_class_that_lists_its_columns_has_them_too)
{
    ledger row;
    row.number = -12;
    row.owner = "me";
    const std::string bytes = text_hex("-12") + text_hex("em");
    EXPECT_EQ(encoded(row), bytes);
    const auto content = from_hex(bytes);
    byte_reader in(content);
    ledger read;
    decode_row(in, read);
    EXPECT_EQ(read.number, -12);
    EXPECT_EQ(read.owner, "me");
}

TEST(field_codec, null_is_as_for_any_member)
{
    const auto content = from_hex("ffffffff ffffffff ffffffff ffffffff ffffffff ffffffff ffffffff");
    byte_reader in(content);
    diary read{.key = mood::good, .title = "used", .plain = "used", .note = "used", .by_name = mood::good};
    decode_row(in, read, &ring);
    EXPECT_EQ(read, diary{});
    EXPECT_EQ(encoded(diary{}).substr(0, text_hex("bad").size() + text_hex("deltitnu").size()),
              text_hex("bad") + text_hex("deltitnu"));
}

template <class Clause>
std::string value_of_clause(const Clause& clause)
{
    byte_buffer buffer;
    byte_writer out(buffer, &ring);
    clause.template encode<diary>(out);
    return to_hex(buffer.view());
}

TEST(field_codec, values_in_expressions_have_it_too)
{
    EXPECT_EQ(value_of_clause(col<&diary::title> == "abc"), text_hex("cba"));
    EXPECT_EQ(value_of_clause(col<& diary::title> = std::string("abc")), text_hex("cba"));
    EXPECT_EQ(value_of_clause(col<& diary::note> = std::optional<std::string>("abc")), text_hex("cba"));
    EXPECT_EQ(value_of_clause(col<& diary::note> = std::nullopt), "ffffffff");
    EXPECT_EQ(value_of_clause(col<&diary::by_name> == mood::good), text_hex("good"));
    EXPECT_EQ(value_of_clause(col<&diary::by_number> == mood::good), "0000000101");
    EXPECT_EQ(value_of_clause(col<&diary::secret> == "secret"), text_hex(testing::seal("secret", 0x21, "secret")));
    EXPECT_EQ(value_of_clause(col<&diary::title>.in({"ab", "cd"})), "00000010"
                                                                    "00000002" +
                                                                        text_hex("ba") + text_hex("dc"));
    EXPECT_EQ(value_of_clause(query::key_values<diary>::from(mood::good)), text_hex("good"));
}

} // namespace
} // namespace cassium
