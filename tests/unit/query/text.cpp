// CQL text and markers: the same builders for tables that are made at run time and for structs, whose text is a
// constant.
#include "models.hpp"

#include <cassium/query/text.hpp>
#include <cassium/types/scalar_types.hpp>
#include <cassium/types/type_arena.hpp>

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace cassium::query {
namespace {

using namespace test;

// The texts of statement types are constants, which is what a static_assert takes.
static_assert(insert_statement<product, insert_flavor::save>::cql() ==
              R"(INSERT INTO "products" ("id", "name", "brand", "price", "description", "tags", "sizes", "stock") )"
              R"(VALUES (?, ?, ?, ?, ?, ?, ?, ?))");
static_assert(select_by_key<hits>::cql() == R"(SELECT "page", "count", "errors" FROM "hits" WHERE "page" = ?)");
static_assert(decltype(select_statement<hits>().limit(3))::cql() ==
              R"(SELECT "page", "count", "errors" FROM "hits" LIMIT ?)");
static_assert(decltype(update_by_key<hits>("a").set(col<& hits::count> += 1))::cql() ==
              R"(UPDATE "hits" SET "count" = "count" + ? WHERE "page" = ?)");
static_assert(decltype(delete_by_key<hits>("a"))::cql() == R"(DELETE FROM "hits" WHERE "page" = ?)");

/// A table that no struct describes, as a tool or another language would make it.
struct runtime_table {
    type_arena arena;
    std::vector<column_descriptor> columns;
    std::vector<std::uint16_t> partition_key{1, 0};
    std::vector<std::uint16_t> clustering{2};

    runtime_table()
    {
        const cql_type* const text = &scalar_type<type_id::text>;
        const cql_type* const number = &scalar_type<type_id::int_>;
        const std::array<const cql_type*, 2> pair{text, number};
        const cql_type* const map = arena.make({.id = type_id::map, .elements = pair});
        const cql_type* const list = arena.make({.id = type_id::list, .elements = std::span(pair).first(1)});
        columns = {{.name = "a", .type = text, .kind = column_kind::partition_key},
                   {.name = "B \"q\"", .type = number, .kind = column_kind::partition_key},
                   {.name = "c", .type = number, .kind = column_kind::clustering},
                   {.name = "m", .type = map},
                   {.name = "l", .type = list}};
    }
    table_descriptor descriptor(std::string_view keyspace = {}) const
    {
        return {.keyspace = keyspace,
                .name = "t",
                .columns = columns,
                .partition_key = partition_key,
                .clustering = clustering};
    }
};

template <class Shape>
using writer = void (*)(query_writer&, const table_descriptor&, const Shape&);

template <class Shape>
std::string text_of(writer<Shape> write, const table_descriptor& table, const Shape& shape)
{
    return build_cql([&](cql_writer& text) {
        query_writer out(text);
        write(out, table, shape);
    });
}

template <class Shape>
std::vector<marker> markers_of(writer<Shape> write, const table_descriptor& table, const Shape& shape)
{
    cql_writer text;
    query_writer counter(text);
    write(counter, table, shape);
    std::vector<marker> markers(counter.markers());
    query_writer out(text, markers.data());
    write(out, table, shape);
    return markers;
}

TEST(run_time_text, select)
{
    const runtime_table made;
    const auto table = made.descriptor("ks");
    const std::vector<condition_shape> where{
        {.column = 1}, {.column = 0, .op = relation::in}, {.column = 2, .op = relation::ge}};
    const std::vector<order_shape> order{{.column = 2, .order = clustering_order::desc}};
    const std::vector<selector> some{{.column = 2}, {.column = 0}};
    const std::vector<selector> count{{.form = selector_form::count_rows}};
    const std::vector<selector> first{{.column = 1}};
    struct {
        select_shape shape;
        std::string_view text;
    } const cases[] = {
        {{}, R"(SELECT "a", "B ""q""", "c", "m", "l" FROM "ks"."t")"},
        {{.select = some}, R"(SELECT "c", "a" FROM "ks"."t")"},
        {{.select = count}, R"(SELECT COUNT(*) FROM "ks"."t")"},
        {{.select = first, .limit_one = true}, R"(SELECT "B ""q""" FROM "ks"."t" LIMIT 1)"},
        {{.select = first, .limit = true, .limit_one = true}, R"(SELECT "B ""q""" FROM "ks"."t" LIMIT ?)"},
        {{.select = some, .where = where},
         R"(SELECT "c", "a" FROM "ks"."t" WHERE "B ""q""" = ? AND "a" IN ? AND "c" >= ?)"},
        {{.select = some,
          .where = where,
          .order = order,
          .per_partition_limit = true,
          .limit = true,
          .allow_filtering = true},
         R"(SELECT "c", "a" FROM "ks"."t" WHERE "B ""q""" = ? AND "a" IN ? AND "c" >= ? ORDER BY "c" DESC )"
         R"(PER PARTITION LIMIT ? LIMIT ? ALLOW FILTERING)"},
    };
    for (const auto& [shape, text] : cases)
        EXPECT_EQ(text_of<select_shape>(&write_select, table, shape), text);
}

TEST(run_time_text, every_relation)
{
    const runtime_table made;
    const auto table = made.descriptor();
    const std::pair<relation, std::string_view> relations[] = {
        {relation::eq, R"("m" = ?)"},
        {relation::ne, R"("m" != ?)"},
        {relation::lt, R"("m" < ?)"},
        {relation::le, R"("m" <= ?)"},
        {relation::gt, R"("m" > ?)"},
        {relation::ge, R"("m" >= ?)"},
        {relation::in, R"("m" IN ?)"},
        {relation::contains, R"("m" CONTAINS ?)"},
        {relation::contains_key, R"("m" CONTAINS KEY ?)"},
        {relation::like, R"("m" LIKE ?)"},
    };
    for (const auto& [op, text] : relations) {
        const condition_shape condition{.column = 3, .op = op};
        EXPECT_EQ(build_cql([&](cql_writer& writer) {
                      query_writer out(writer);
                      write_conditions(out, table, {&condition, 1});
                  }),
                  text);
    }
    const condition_shape element{.column = 3, .op = relation::lt, .form = operand_form::element};
    EXPECT_EQ(build_cql([&](cql_writer& writer) {
                  query_writer out(writer);
                  write_conditions(out, table, {&element, 1});
              }),
              R"("m"[?] < ?)");
}

TEST(run_time_text, insert)
{
    const runtime_table made;
    EXPECT_EQ(text_of<insert_shape>(&write_insert, made.descriptor(), {}),
              R"(INSERT INTO "t" ("a", "B ""q""", "c", "m", "l") VALUES (?, ?, ?, ?, ?))");
    EXPECT_EQ(text_of<insert_shape>(&write_insert, made.descriptor(), {.if_not_exists = true, .ttl = true}),
              R"(INSERT INTO "t" ("a", "B ""q""", "c", "m", "l") VALUES (?, ?, ?, ?, ?) IF NOT EXISTS USING TTL ?)");
}

TEST(run_time_text, update)
{
    const runtime_table made;
    const std::vector<assignment_shape> set{
        {3, assignment_op::set},
        {3, assignment_op::add},
        {3, assignment_op::remove_keys},
        {3, assignment_op::set, operand_form::element},
        {4, assignment_op::prepend},
        {4, assignment_op::subtract},
        {4, assignment_op::set, operand_form::element},
    };
    const std::vector<condition_shape> key{{.column = 1}, {.column = 0}, {.column = 2}};
    const std::vector<condition_shape> only_if{{.column = 3, .form = operand_form::element},
                                               {.column = 4, .op = relation::ne}};
    EXPECT_EQ(text_of<update_shape>(&write_update, made.descriptor(),
                                    {.set = set, .where = key, .ttl = true, .only_if = only_if}),
              R"(UPDATE "t" USING TTL ? SET "m" = ?, "m" = "m" + ?, "m" = "m" - ?, "m"[?] = ?, "l" = ? + "l", )"
              R"("l" = "l" - ?, "l"[?] = ? WHERE "B ""q""" = ? AND "a" = ? AND "c" = ? IF "m"[?] = ? AND "l" != ?)");
    EXPECT_EQ(
        text_of<update_shape>(&write_update, made.descriptor("k"),
                              {.set = std::span(set).first(1), .where = std::span(key).first(2), .if_exists = true}),
        R"(UPDATE "k"."t" SET "m" = ? WHERE "B ""q""" = ? AND "a" = ? IF EXISTS)");
}

TEST(run_time_text, erase)
{
    const runtime_table made;
    const std::vector<target_shape> columns{{3}, {4}, {3, operand_form::element}};
    const std::vector<condition_shape> key{{.column = 1}, {.column = 0}, {.column = 2}};
    EXPECT_EQ(text_of<delete_shape>(&write_delete, made.descriptor(), {.where = std::span(key).first(2)}),
              R"(DELETE FROM "t" WHERE "B ""q""" = ? AND "a" = ?)");
    EXPECT_EQ(
        text_of<delete_shape>(&write_delete, made.descriptor(), {.targets = columns, .where = key, .if_exists = true}),
        R"(DELETE "m", "l", "m"[?] FROM "t" WHERE "B ""q""" = ? AND "a" = ? AND "c" = ? IF EXISTS)");
}

TEST(run_time_text, markers_are_called_as_servers_call_them)
{
    const runtime_table made;
    const auto table = made.descriptor();
    const std::vector<condition_shape> where{{.column = 0, .op = relation::in},
                                             {.column = 3, .op = relation::contains},
                                             {.column = 3, .op = relation::contains_key},
                                             {.column = 4, .op = relation::contains},
                                             {.column = 3, .form = operand_form::element},
                                             {.column = 2, .op = relation::lt}};
    const auto markers =
        markers_of<select_shape>(&write_select, table, {.where = where, .per_partition_limit = true, .limit = true});
    std::vector<std::string> names;
    std::vector<const cql_type*> types;
    for (const marker& what : markers) {
        names.push_back(build_cql([&](cql_writer& out) { write_marker_name(out, table, what); }));
        types.push_back(marker_type(table, what));
    }
    EXPECT_EQ(names, (std::vector<std::string>{"in(a)", "value(m)", "key(m)", "value(l)", "key(m)", "value(m)", "c",
                                               "[per_partition_limit]", "[limit]"}));
    const cql_type* const text = &scalar_type<type_id::text>;
    const cql_type* const number = &scalar_type<type_id::int_>;
    EXPECT_EQ(types, (std::vector<const cql_type*>{text, number, text, text, text, number, number, number, number}));
}

TEST(run_time_text, a_routing_key_needs_every_partition_column_as_one_value)
{
    const runtime_table made;
    const auto table = made.descriptor();
    std::array<std::uint16_t, 2> positions{};
    const std::array<marker, 3> all{marker{marker_form::ttl}, marker{marker_form::value, 0},
                                    marker{marker_form::value, 1}};
    EXPECT_TRUE(find_routing_key(table, all, positions));
    EXPECT_EQ(positions, (std::array<std::uint16_t, 2>{2, 1})) << "in key order: B, then a";
    const std::array<marker, 2> in{marker{marker_form::in, 0}, marker{marker_form::value, 1}};
    EXPECT_FALSE(find_routing_key(table, in, positions));
    const std::array<marker, 2> range{marker{marker_form::compared, 0}, marker{marker_form::value, 1}};
    EXPECT_FALSE(find_routing_key(table, range, positions));
}

} // namespace
} // namespace cassium::query
