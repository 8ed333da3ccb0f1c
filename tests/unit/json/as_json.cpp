// Members that are stored as the text of their JSON.
#include "models.hpp"

#include <cassium/json/codec.hpp>
#include <cassium/query/column.hpp>

#include <gtest/gtest.h>

namespace cassium::test {

struct cart {
    std::int32_t id = 0;
    std::vector<address> stops{};
    std::optional<address> home{};
    std::map<std::string, std::tuple<std::int32_t, bool>> facts{{"declared", {1, true}}};
    std::set<std::int32_t> stored{};
    bool operator==(const cart&) const = default;
};

} // namespace cassium::test

template <>
constexpr auto cassium::table_of<cassium::test::cart> = cassium::table<cassium::test::cart>("carts")
                                                            .partition_key<&cassium::test::cart::id>()
                                                            .codec<&cassium::test::cart::stops, cassium::as_json>()
                                                            .codec<&cassium::test::cart::home, cassium::as_json>()
                                                            .codec<&cassium::test::cart::facts, cassium::as_json>();

namespace cassium {
namespace {

using namespace test;

TEST(as_json, is_a_text_column)
{
    for (const std::size_t column : {1, 2, 3})
        EXPECT_EQ(descriptor_of<cart>.columns[column].type->id, type_id::text);
    EXPECT_EQ(descriptor_of<cart>.columns[4].type->id, type_id::set);
    EXPECT_TRUE(descriptor_of<cart>.columns[2].nullable);
}

TEST(as_json, rows_come_back)
{
    const cart row{.id = 1,
                   .stops = {{.street = "one", .zip = 1}, {.street = "two"}},
                   .home = address{.street = "home"},
                   .facts = {{"a", {2, false}}},
                   .stored = {3}};
    byte_buffer buffer;
    byte_writer out(buffer);
    encode_row(row, write_mode::save, out);
    const std::string_view bytes(reinterpret_cast<const char*>(buffer.data()), buffer.size());
    EXPECT_NE(bytes.find(to_json(row.stops)), std::string_view::npos);
    EXPECT_NE(bytes.find(R"({"a":[2,false]})"), std::string_view::npos);
    byte_reader in(buffer.view());
    cart read{.stops = {{.street = "old", .zip = 9}, {.street = "old", .zip = 9}},
              .home = address{.street = "old", .zip = 9}};
    decode_row(in, read);
    EXPECT_EQ(read, row);
}

TEST(as_json, null_and_what_is_no_json)
{
    byte_buffer buffer;
    byte_writer out(buffer);
    encode_row(cart{.id = 1}, write_mode::save, out);
    byte_reader in(buffer.view());
    cart read{.home = address{}};
    decode_row(in, read);
    EXPECT_EQ(read, cart{.id = 1});

    buffer.clear();
    write_value(out, std::int32_t{1});
    for (int i = 0; i < 4; ++i)
        write_null(out);
    byte_reader nulls(buffer.view());
    decode_row(nulls, read);
    EXPECT_EQ(read, cart{.id = 1}) << "null is what the member is declared with";

    buffer.clear();
    write_value(out, std::int32_t{1});
    write_value(out, "[{");
    for (int i = 0; i < 3; ++i)
        write_null(out);
    byte_reader broken(buffer.view());
    EXPECT_THROW(decode_row(broken, read), decode_error);
    EXPECT_TRUE(broken.empty());
}

} // namespace
} // namespace cassium
