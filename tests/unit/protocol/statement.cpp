// Names of consistency levels, and what is said about columns that differ.
#include <cassium/protocol/statement.hpp>
#include <cassium/types/scalar_types.hpp>

#include <gtest/gtest.h>

#include <array>

namespace cassium::protocol {
namespace {

constexpr cql_type int_type{.id = type_id::int_};
constexpr cql_type double_type{.id = type_id::double_};
constexpr std::array list_elements{&int_type};
constexpr cql_type list_type{.id = type_id::list, .elements = list_elements};

TEST(consistency, has_the_names_of_cql)
{
    const std::string_view names[] = {"ANY",          "ONE",         "TWO",    "THREE",        "QUORUM",   "ALL",
                                      "LOCAL_QUORUM", "EACH_QUORUM", "SERIAL", "LOCAL_SERIAL", "LOCAL_ONE"};
    for (std::uint16_t level = 0; level < std::size(names); ++level)
        EXPECT_EQ(to_string(static_cast<consistency>(level)), names[level]);
    EXPECT_EQ(to_string(static_cast<consistency>(11)), "UNKNOWN");
}

TEST(compare_columns, is_silent_when_all_agree)
{
    const std::array columns{column_spec{"id", &int_type}, column_spec{"price", &double_type}};
    EXPECT_EQ(compare_columns(columns, columns), "");
    EXPECT_EQ(compare_columns({}, {}), "");
    EXPECT_EQ(compare_parameters(columns, columns), "");
}

TEST(compare_columns, names_the_column_and_both_types)
{
    const std::array expected{column_spec{"price", &double_type}, column_spec{"sizes", &list_type}};
    const std::array actual{column_spec{"price", &int_type}, column_spec{"sizes", &int_type}};
    EXPECT_EQ(compare_columns(expected, actual), "column price: double in the model, int on the server; "
                                                 "column sizes: list<int> in the model, int on the server");
}

TEST(compare_columns, sees_other_names_and_other_counts)
{
    const std::array expected{column_spec{"a", &int_type}, column_spec{"b", &int_type}};
    const std::array swapped{column_spec{"b", &int_type}, column_spec{"a", &int_type}};
    EXPECT_NE(compare_columns(expected, swapped), "");
    const std::string text = compare_columns(expected, std::span(expected).first(1));
    EXPECT_NE(text.find('2'), std::string::npos) << text;
    EXPECT_NE(text.find('1'), std::string::npos) << text;
}

TEST(compare_parameters, looks_at_types_alone)
{
    const std::array expected{column_spec{"id", &int_type}};
    const std::array renamed{column_spec{"[limit]", &int_type}};
    const std::array retyped{column_spec{"id", &double_type}};
    EXPECT_EQ(compare_parameters(expected, renamed), "");
    EXPECT_NE(compare_parameters(expected, retyped), "");
}

// ALTER TYPE … ADD while a program runs.
TEST(compare_columns, takes_user_defined_types_that_have_grown)
{
    static constexpr std::array fields{&int_type, &double_type};
    static constexpr std::array<std::string_view, 2> names{"zip", "height"};
    constexpr cql_type longer{
        .id = type_id::udt, .elements = fields, .keyspace = "ks", .name = "address", .field_names = names};
    constexpr cql_type shorter{.id = type_id::udt,
                               .elements = std::span(fields).first(1),
                               .name = "address",
                               .field_names = std::span(names).first(1)};
    const std::array with_longer{column_spec{"home", &longer}};
    const std::array with_shorter{column_spec{"home", &shorter}};
    EXPECT_EQ(compare_columns(with_shorter, with_longer), "");
    EXPECT_EQ(compare_columns(with_longer, with_shorter), "");
    EXPECT_EQ(compare_parameters(with_shorter, with_longer), "");
    EXPECT_EQ(compare_parameters(with_longer, with_shorter),
              "column home: field height: double in the model, missing on the server");
}

TEST(compare_partition_key, names_the_columns_of_both_sides)
{
    const column_spec parameters[] = {{"id", &int_type}, {"day", &int_type}, {"name", &int_type}};
    const std::uint16_t id_alone[] = {0};
    const std::uint16_t both[] = {0, 1};
    const std::uint16_t turned[] = {1, 0};
    const statement one{.cql = "…", .parameters = parameters, .routing_key = id_alone};
    EXPECT_EQ(compare_partition_key(one, id_alone), "");
    EXPECT_EQ(compare_partition_key(one, both), "partition key (id) in the model, (id, day) on the server");
    EXPECT_EQ(compare_partition_key(one, {}), "") << "a server that does not tell";
    const statement two{.cql = "…", .parameters = parameters, .routing_key = both};
    EXPECT_EQ(compare_partition_key(two, turned), "partition key (id, day) in the model, (day, id) on the server");
    const std::uint16_t none_such[] = {7};
    EXPECT_EQ(compare_partition_key(two, none_such), "partition key (id, day) in the model, (?) on the server");
    EXPECT_EQ(compare_partition_key({.cql = "…", .parameters = parameters}, both), "") << "it has no key";
}

} // namespace
} // namespace cassium::protocol
