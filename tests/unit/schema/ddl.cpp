// DDL text from descriptors: builder, expected text.
#include <cassium/schema/ddl.hpp>
#include <cassium/types/scalar_types.hpp>

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>

namespace cassium::schema {
namespace {

constexpr const cql_type* text = &scalar_type<type_id::text>;
constexpr const cql_type* number = &scalar_type<type_id::int_>;
constexpr std::array<const cql_type*, 1> of_text{text};
constexpr cql_type text_set{.id = type_id::set, .elements = of_text};
constexpr std::array<const cql_type*, 2> text_to_set{text, &text_set};
constexpr cql_type nested_map{.id = type_id::map, .elements = text_to_set};
constexpr std::array<const cql_type*, 2> point_types{number, &nested_map};
constexpr std::array<std::string_view, 2> point_names{"x", "select"};
constexpr cql_type point{.id = type_id::udt, .elements = point_types, .name = "Point", .field_names = point_names};

constexpr std::array columns{
    column_descriptor{.name = "Region", .type = text, .kind = column_kind::partition_key},
    column_descriptor{.name = "day", .type = number, .kind = column_kind::partition_key},
    column_descriptor{.name = "at", .type = number, .kind = column_kind::clustering, .order = clustering_order::desc},
    column_descriptor{.name = "seq", .type = number, .kind = column_kind::clustering},
    column_descriptor{.name = "owner", .type = text, .kind = column_kind::static_column},
    column_descriptor{.name = "tags", .type = &nested_map},
    column_descriptor{.name = "where", .type = &point},
};
constexpr std::array<std::uint16_t, 2> partition{0, 1};
constexpr std::array<std::uint16_t, 2> clustering{2, 3};
constexpr table_descriptor events{
    .keyspace = "shop", .name = "events", .columns = columns, .partition_key = partition, .clustering = clustering};

template <class Build>
std::string made(Build&& build)
{
    return build_cql(build);
}

TEST(ddl, a_table_with_everything)
{
    EXPECT_EQ(made([](cql_writer& out) { write_create_table(out, events); }),
              R"(CREATE TABLE "shop"."events" ("Region" text, "day" int, "at" int, "seq" int, )"
              R"("owner" text STATIC, "tags" map<text, frozen<set<text>>>, "where" "Point", )"
              R"(PRIMARY KEY (("Region", "day"), "at", "seq")) WITH CLUSTERING ORDER BY ("at" DESC, "seq" ASC))");
}

TEST(ddl, options_follow_the_order_or_begin_the_clause)
{
    constexpr static std::array<text_entry, 2> compaction{
        {{"class", "TimeWindowCompactionStrategy"}, {"compaction_window_size", "1"}}};
    constexpr static std::array<table_option, 4> set{
        {{"comment", "it's"}, {"default_time_to_live", 60}, {"gc_grace_seconds", 0}, {"compaction", compaction}}};
    table_descriptor table = events;
    table.options = set;
    const std::string options =
        R"(comment = 'it''s' AND default_time_to_live = 60 AND gc_grace_seconds = 0 AND )"
        R"(compaction = {'class': 'TimeWindowCompactionStrategy', 'compaction_window_size': '1'})";
    EXPECT_TRUE(
        made([&](cql_writer& out) { write_create_table(out, table); }).ends_with(R"("seq" ASC) AND )" + options));
    table.clustering = {};
    EXPECT_TRUE(made([&](cql_writer& out) { write_create_table(out, table); }).ends_with(") WITH " + options));
    constexpr static std::array<table_option, 1> empty{{{"comment", ""}}};
    EXPECT_EQ(made([&](cql_writer& out) { write_alter_options(out, events, empty); }),
              R"(ALTER TABLE "shop"."events" WITH comment = '')");
}

TEST(ddl, options_of_any_name_have_values_of_any_kind)
{
    const auto written = [](std::string_view name, const option_value& value) {
        const std::array<table_option, 1> one{{{name, value}}};
        return made([&](cql_writer& out) { write_options(out, one, ""); });
    };
    EXPECT_EQ(written("bloom_filter_fp_chance", 0.01), "bloom_filter_fp_chance = 0.01");
    EXPECT_EQ(written("crc_check_chance", 1.0), "crc_check_chance = 1");
    EXPECT_EQ(written("x", std::numeric_limits<double>::infinity()), "x = 'inf'") << "for the server to refuse";
    EXPECT_EQ(written("cdc", true), "cdc = true");
    EXPECT_EQ(written("n", std::numeric_limits<std::int64_t>::min()), "n = -9223372036854775808");
    EXPECT_EQ(written("caching", std::span<const text_entry>()), "caching = {}");
    EXPECT_EQ(written("Of = 1 AND \"x", "y"), R"("Of = 1 AND ""x" = 'y')") << "no name ends the statement";
}

TEST(ddl, names_are_always_quoted_and_quotes_doubled)
{
    const table_descriptor table{.name = R"(a"b)", .columns = columns, .partition_key = partition};
    EXPECT_TRUE(made([&](cql_writer& out) { write_create_table(out, table); }).starts_with(R"(CREATE TABLE "a""b" ()"));
}

TEST(ddl, added_columns_keep_their_kind)
{
    EXPECT_EQ(made([](cql_writer& out) { write_add_column(out, events, columns[5]); }),
              R"(ALTER TABLE "shop"."events" ADD "tags" map<text, frozen<set<text>>>)");
    EXPECT_EQ(made([](cql_writer& out) { write_add_column(out, events, columns[4]); }),
              R"(ALTER TABLE "shop"."events" ADD "owner" text STATIC)");
}

TEST(ddl, indexes_have_targets_classes_and_options)
{
    const auto index = [](const index_descriptor& what) {
        return build_cql([&](cql_writer& out) { write_create_index(out, events, what); });
    };
    EXPECT_EQ(index({.column = 4}), R"(CREATE INDEX ON "shop"."events" ("owner"))") << "the server names it";
    EXPECT_EQ(index({.name = "mine", .column = 5, .target = index_target::keys}),
              R"(CREATE INDEX "mine" ON "shop"."events" (keys("tags")))");
    EXPECT_EQ(index({.column = 5, .target = index_target::entries}),
              R"(CREATE INDEX ON "shop"."events" (entries("tags")))");
    EXPECT_EQ(index({.column = 5, .target = index_target::full}), R"(CREATE INDEX ON "shop"."events" (full("tags")))");
    constexpr static std::array<text_entry, 1> options{{{"similarity_function", "cosine"}}};
    EXPECT_EQ(index({.column = 4, .custom_class = "StorageAttachedIndex", .options = options}),
              R"(CREATE CUSTOM INDEX ON "shop"."events" ("owner") )"
              R"(USING 'StorageAttachedIndex' WITH OPTIONS = {'similarity_function': 'cosine'})");
}

TEST(ddl, types_are_of_the_tables_keyspace_and_freeze_what_is_inside)
{
    EXPECT_EQ(made([](cql_writer& out) { write_create_type(out, point, "shop"); }),
              R"(CREATE TYPE "shop"."Point" ("x" int, "select" frozen<map<text, frozen<set<text>>>>))");
    EXPECT_EQ(made([](cql_writer& out) { write_add_field(out, point, "shop", 0); }),
              R"(ALTER TYPE "shop"."Point" ADD "x" int)");
}

TEST(ddl, keyspaces_replicate_simply_or_by_datacenter)
{
    EXPECT_EQ(
        made([](cql_writer& out) { write_create_keyspace(out, "k", 3); }),
        R"(CREATE KEYSPACE IF NOT EXISTS "k" WITH replication = {'class': 'SimpleStrategy', 'replication_factor': 3})");
    constexpr static std::array<datacenter_factor, 2> datacenters{{{"eu", 3}, {"us", 2}}};
    EXPECT_EQ(
        made([](cql_writer& out) { write_create_keyspace(out, "k", 0, datacenters); }),
        R"(CREATE KEYSPACE IF NOT EXISTS "k" WITH replication = {'class': 'NetworkTopologyStrategy', 'eu': 3, 'us': 2})");
}

} // namespace
} // namespace cassium::schema
