// INSERT, UPDATE and DELETE statements: text, markers, values, idempotence.
#include "models.hpp"

#include <cassium/base/error.hpp>

#include <gtest/gtest.h>

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace cassium::query::test {

/// A mark, or none: 0.
struct grade {
    int value = 0;
};
struct pupil {
    int id = 0;
    grade mark{};
};

consteval auto cassium_table(std::type_identity<pupil>)
{
    return cassium::table<pupil>("pupils").partition_key<&pupil::id>();
}

} // namespace cassium::query::test

template <>
struct cassium::codec<cassium::query::test::grade>
    : cassium::codec_via<cassium::query::test::grade, std::optional<int>> {
    static std::optional<int> to_wire(const cassium::query::test::grade& from)
    {
        return from.value == 0 ? std::nullopt : std::optional(from.value);
    }
    static cassium::query::test::grade from_wire(const std::optional<int>& from) { return {from.value_or(0)}; }
};

namespace cassium::query {
namespace {

using namespace test;
using namespace std::literals;

TEST(insert, save_and_insert_share_one_statement)
{
    const product row{.id = 1};
    const insert_statement<product, insert_flavor::save> save(row);
    const insert_statement<product, insert_flavor::insert> insert(row);
    const insert_statement<product, insert_flavor::insert_if_not_exists> once(row);
    EXPECT_EQ(&save.statement(), &insert.statement());
    EXPECT_NE(&save.statement(), &once.statement());
    EXPECT_TRUE(save.statement().idempotent);
    EXPECT_FALSE(save.statement().conditional);
    EXPECT_FALSE(once.statement().idempotent);
    EXPECT_TRUE(once.statement().conditional);
    EXPECT_TRUE(once.statement().cql.ends_with("VALUES (?, ?, ?, ?, ?, ?, ?, ?) IF NOT EXISTS"));
    EXPECT_EQ(routing_key_of(save.statement()), (std::vector<int>{0}));
    EXPECT_EQ(parameters_of(save), "id:int name:text brand:text price:double description:text tags:set<text> "
                                   "sizes:list<int> stock:map<text, bigint>");
}

TEST(insert, the_flavor_decides_what_is_empty)
{
    const product row{.id = 1};
    const std::string start = hex("00000004 00000001 00000000 00000000 00000008 0000000000000000");
    EXPECT_EQ(values_of(insert_statement<product, insert_flavor::save>(row)),
              start + hex("ffffffff ffffffff ffffffff ffffffff"));
    EXPECT_EQ(values_of(insert_statement<product, insert_flavor::insert>(row)),
              start + hex("fffffffe fffffffe fffffffe fffffffe"));
    EXPECT_EQ(values_of(insert_statement<product, insert_flavor::insert_if_not_exists>(row)),
              start + hex("fffffffe fffffffe fffffffe fffffffe"));
}

TEST(insert, a_ttl_is_bound_last_in_a_text_of_its_own)
{
    const product row{.id = 1};
    const auto statement = insert_statement<product, insert_flavor::save>(row).ttl(1500ms);
    EXPECT_TRUE(statement.statement().cql.ends_with("VALUES (?, ?, ?, ?, ?, ?, ?, ?) USING TTL ?"));
    EXPECT_EQ(statement.statement().cql, statement.cql_with_ttl());
    EXPECT_EQ(statement.value_count(), 9);
    EXPECT_TRUE(parameters_of(statement).ends_with(" [ttl]:int"));
    EXPECT_TRUE(values_of(statement).ends_with(hex("00000004 00000002"))) << "rounded up to 2 s";
    EXPECT_TRUE(values_of(statement.ttl(0s)).ends_with(hex("00000004 00000000")))
        << "without end, whatever the table says";
    EXPECT_THROW((void)values_of(statement.ttl(-1s)), encode_error);
    EXPECT_THROW((void)values_of(statement.ttl(std::chrono::seconds(630'720'001))), encode_error);
    EXPECT_NO_THROW((void)values_of(statement.ttl(std::chrono::seconds(630'720'000))));
}

TEST(update, sets_what_it_names)
{
    const auto statement =
        update_by_key<product>(5).set(col<& product::price> = 12.5, col<& product::tags> += "sale").ttl(24h);
    EXPECT_EQ(statement.cql(), R"(UPDATE "products" USING TTL ? SET "price" = ?, "tags" = "tags" + ? WHERE "id" = ?)");
    EXPECT_EQ(parameters_of(statement), "[ttl]:int price:double tags:set<text> id:int");
    EXPECT_EQ(routing_key_of(statement.statement()), (std::vector<int>{3}));
    EXPECT_TRUE(statement.statement().idempotent);
    EXPECT_EQ(statement.value_count(), 4);
    EXPECT_EQ(values_of(statement),
              hex("00000004 00015180 00000008 4029000000000000 0000000c 00000001 00000004 73616c65 00000004 00000005"));
}

TEST(update, null_is_written_for_nullopt_and_for_an_empty_optional)
{
    const auto start = [] { return update_by_key<product>(5); };
    EXPECT_EQ(values_of(start().set(col<& product::description> = std::nullopt)), hex("ffffffff 00000004 00000005"));
    EXPECT_EQ(values_of(start().set(col<& product::description> = std::optional<std::string>())),
              hex("ffffffff 00000004 00000005"));
    EXPECT_EQ(values_of(start().set(col<& product::description> = std::optional<std::string>("x"))),
              hex("00000001 78 00000004 00000005"));
    EXPECT_EQ(values_of(start().set(col<& product::tags> = std::nullopt)), hex("ffffffff 00000004 00000005"));
    EXPECT_EQ(values_of(start().set(col<& product::tags> = {})), hex("00000004 00000000 00000004 00000005"));
}

TEST(update, null_is_for_members_with_a_null_of_their_own_too)
{
    const auto start = [] { return update_by_key<pupil>(5); };
    EXPECT_EQ(values_of(start().set(col<& pupil::mark> = std::nullopt)), hex("ffffffff 00000004 00000005"));
    EXPECT_EQ(values_of(start().set(col<& pupil::mark> = std::optional<grade>())), hex("ffffffff 00000004 00000005"));
    EXPECT_EQ(values_of(start().set(col<& pupil::mark> = grade{})), hex("ffffffff 00000004 00000005"));
    EXPECT_EQ(values_of(start().set(col<& pupil::mark> = grade{3})), hex("00000004 00000003 00000004 00000005"));
}

/// (text of SET, markers, values before the key, idempotent)
struct change {
    std::string text;
    std::string parameters;
    std::string values;
    bool idempotent;
};

template <class Assignment>
change change_of(Assignment assignment)
{
    const auto statement = update_by_key<product>(5).set(std::move(assignment));
    std::string text(statement.cql());
    text.erase(0, text.find(" SET ") + 5);
    text.erase(text.find(" WHERE "));
    std::string parameters = parameters_of(statement);
    parameters.erase(parameters.rfind(" id:int"));
    std::string values = values_of(statement);
    values.erase(values.size() - 16);
    return {text, parameters, values, statement.statement().idempotent};
}

void expect_change(const change& actual, std::string_view text, std::string_view parameters, const std::string& values,
                   bool idempotent)
{
    EXPECT_EQ(actual.text, text);
    EXPECT_EQ(actual.parameters, parameters) << text;
    EXPECT_EQ(actual.values, hex(values)) << text;
    EXPECT_EQ(actual.idempotent, idempotent) << text;
}

TEST(update, every_change_of_a_set)
{
    using set = std::set<std::string>;
    expect_change(change_of(col<& product::tags> += "a"), R"("tags" = "tags" + ?)", "tags:set<text>",
                  "00000009 00000001 00000001 61", true);
    expect_change(change_of(col<& product::tags> += set{"a", "b"}), R"("tags" = "tags" + ?)", "tags:set<text>",
                  "0000000e 00000002 00000001 61 00000001 62", true);
    expect_change(change_of(col<& product::tags> += {"a", "b"}), R"("tags" = "tags" + ?)", "tags:set<text>",
                  "0000000e 00000002 00000001 61 00000001 62", true);
    expect_change(change_of(col<& product::tags> -= std::string("a")), R"("tags" = "tags" - ?)", "tags:set<text>",
                  "00000009 00000001 00000001 61", true);
}

TEST(update, every_change_of_a_list)
{
    using list = std::vector<std::int32_t>;
    const std::string one = "0000000c 00000001 00000004 00000007";
    const std::string two = "00000014 00000002 00000004 00000007 00000004 00000008";
    expect_change(change_of(col<& product::sizes> += 7), R"("sizes" = "sizes" + ?)", "sizes:list<int>", one, false);
    expect_change(change_of(col<& product::sizes> += list{7, 8}), R"("sizes" = "sizes" + ?)", "sizes:list<int>", two,
                  false);
    expect_change(change_of(col<& product::sizes> -= 7), R"("sizes" = "sizes" - ?)", "sizes:list<int>", one, true);
    expect_change(change_of(col<&product::sizes>.prepend(7)), R"("sizes" = ? + "sizes")", "sizes:list<int>", one,
                  false);
    expect_change(change_of(col<&product::sizes>.prepend(list{7, 8})), R"("sizes" = ? + "sizes")", "sizes:list<int>",
                  two, false);
    expect_change(change_of(col<&product::sizes>[2] = 7), R"("sizes"[?] = ?)", "idx(sizes):int value(sizes):int",
                  "00000004 00000002 00000004 00000007", false);
    expect_change(change_of(col<& product::sizes> = {7}), R"("sizes" = ?)", "sizes:list<int>", one, true);
}

TEST(update, every_change_of_a_map)
{
    using map = std::map<std::string, std::int64_t>;
    const std::string entry = "00000015 00000001 00000001 61 00000008 0000000000000007";
    expect_change(change_of(col<&product::stock>["a"] = 7), R"("stock"[?] = ?)", "key(stock):text value(stock):bigint",
                  "00000001 61 00000008 0000000000000007", true);
    expect_change(change_of(col<& product::stock> += std::pair("a", 7)), R"("stock" = "stock" + ?)",
                  "stock:map<text, bigint>", entry, true);
    expect_change(change_of(col<& product::stock> += map{{"a", 7}}), R"("stock" = "stock" + ?)",
                  "stock:map<text, bigint>", entry, true);
    expect_change(change_of(col<& product::stock> -= "a"), R"("stock" = "stock" - ?)", "stock:set<text>",
                  "00000009 00000001 00000001 61", true);
    expect_change(change_of(col<& product::stock> -= std::set<std::string>{"a", "b"}), R"("stock" = "stock" - ?)",
                  "stock:set<text>", "0000000e 00000002 00000001 61 00000001 62", true);
}

TEST(update, counters_grow_and_fall_and_are_never_idempotent)
{
    const auto statement = update_by_key<hits>("p").set(col<& hits::count> += 2, col<& hits::errors> -= counter{1});
    EXPECT_EQ(statement.cql(), R"(UPDATE "hits" SET "count" = "count" + ?, "errors" = "errors" - ? WHERE "page" = ?)");
    EXPECT_EQ(parameters_of(statement), "count:counter errors:counter page:text");
    EXPECT_EQ(values_of(statement), hex("00000008 0000000000000002 00000008 0000000000000001 00000001 70"));
    EXPECT_FALSE(statement.statement().idempotent);
}

TEST(update, static_columns_need_the_partition_key_only)
{
    const auto statement = update_by_key<event>("web", 1).set(col<& event::owner> = "me");
    EXPECT_EQ(statement.cql(), R"(UPDATE "log"."events" SET "owner" = ? WHERE "source" = ? AND "day" = ?)");
    EXPECT_EQ(routing_key_of(statement.statement()), (std::vector<int>{1, 2}));
}

TEST(update, conditions_make_it_conditional_and_not_idempotent)
{
    const auto statement = update_by_key<product>(5)
                               .set(col<& product::price> = 2)
                               .only_if(col<&product::name> != "x", col<&product::price>.in({1.0}))
                               .only_if(col<&product::stock>["a"] > 3);
    EXPECT_EQ(statement.cql(),
              R"(UPDATE "products" SET "price" = ? WHERE "id" = ? IF "name" != ? AND "price" IN ? AND "stock"[?] > ?)");
    EXPECT_EQ(parameters_of(statement),
              "price:double id:int name:text in(price):list<double> key(stock):text value(stock):bigint");
    EXPECT_TRUE(statement.statement().conditional);
    EXPECT_FALSE(statement.statement().idempotent);
    EXPECT_EQ(values_of(statement),
              hex("00000008 4000000000000000 00000004 00000005 00000001 78 "
                  "00000010 00000001 00000008 3ff0000000000000 00000001 61 00000008 0000000000000003"));
    const auto exists = update_by_key<product>(5).set(col<& product::price> = 2).if_exists();
    EXPECT_TRUE(exists.cql().ends_with(R"(WHERE "id" = ? IF EXISTS)"));
    EXPECT_TRUE(exists.statement().conditional);
}

TEST(update, a_row_gives_its_key)
{
    const event row{.source = "s", .day = 1, .at = 2, .part = 3};
    EXPECT_EQ(values_of(update_by_key<event>(row).set(col<& event::level> = 9)),
              hex("00000004 00000009 00000001 73 00000004 00000001 00000008 0000000000000002 00000004 00000003"));
}

TEST(update, a_number_that_does_not_fit_is_refused_by_name)
{
    try {
        (void)values_of(update_by_key<product>(5).set(col<& product::sizes> += std::int64_t{1} << 40));
        FAIL() << "2^40 became an int";
    } catch (const encode_error& e) {
        EXPECT_EQ(e.code(), client_errc::value_out_of_range);
        EXPECT_NE(std::string(e.what()).find("column sizes"), std::string::npos) << e.what();
    }
}

TEST(erase, a_row_a_range_and_a_partition)
{
    EXPECT_EQ(delete_by_key<event>("s", 1, 2, 3).cql(),
              R"(DELETE FROM "log"."events" WHERE "source" = ? AND "day" = ? AND "at" = ? AND "part" = ?)");
    const auto range = delete_by_key<event>().where(col<&event::source> == "s", col<&event::day>.in({1, 2}),
                                                    col<&event::at> == 2, col<&event::part> > 3);
    EXPECT_EQ(range.cql(),
              R"(DELETE FROM "log"."events" WHERE "source" = ? AND "day" IN ? AND "at" = ? AND "part" > ?)");
    EXPECT_EQ(values_of(range), hex("00000001 73 00000014 00000002 00000004 00000001 00000004 00000002 "
                                    "00000008 0000000000000002 00000004 00000003"));
    const auto partition = delete_partition<event>("s", 1);
    EXPECT_EQ(partition.cql(), R"(DELETE FROM "log"."events" WHERE "source" = ? AND "day" = ?)");
    EXPECT_TRUE(partition.statement().idempotent);
    EXPECT_EQ(routing_key_of(partition.statement()), (std::vector<int>{0, 1}));
    EXPECT_EQ(values_of(partition), hex("00000001 73 00000004 00000001"));
    const event row{.source = "s", .day = 1, .at = 2, .part = 3};
    EXPECT_EQ(values_of(delete_by_key<event>(row)), values_of(delete_by_key<event>("s", 1, 2, 3)));
    EXPECT_EQ(values_of(delete_by_key<event>(primary_key(row))), values_of(delete_by_key<event>("s", 1, 2, 3)));
}

TEST(erase, elements)
{
    const auto statement = delete_by_key<product>(1).columns(col<&product::stock>["a"], col<&product::price>);
    EXPECT_EQ(statement.cql(), R"(DELETE "stock"[?], "price" FROM "products" WHERE "id" = ?)");
    EXPECT_EQ(values_of(statement), hex("00000001 61 00000004 00000001"));
    EXPECT_TRUE(statement.statement().idempotent);
    EXPECT_FALSE(delete_by_key<product>(1).columns(col<&product::sizes>[0]).statement().idempotent);
}

TEST(erase, single_columns)
{
    EXPECT_EQ((delete_by_key<product>(1).columns<&product::price, &product::tags>().cql()),
              R"(DELETE "price", "tags" FROM "products" WHERE "id" = ?)");
    EXPECT_EQ((delete_by_key<event>("s", 1).columns<&event::owner>().cql()),
              R"(DELETE "owner" FROM "log"."events" WHERE "source" = ? AND "day" = ?)");
}

TEST(erase, conditionally)
{
    const auto exists = delete_by_key<product>(1).if_exists();
    EXPECT_EQ(exists.cql(), R"(DELETE FROM "products" WHERE "id" = ? IF EXISTS)");
    EXPECT_TRUE(exists.statement().conditional);
    EXPECT_FALSE(exists.statement().idempotent);
    const auto only = delete_by_key<product>(1).only_if(col<&product::price> < 5);
    EXPECT_EQ(only.cql(), R"(DELETE FROM "products" WHERE "id" = ? IF "price" < ?)");
    EXPECT_EQ(parameters_of(only), "id:int price:double");
    EXPECT_EQ(values_of(only), hex("00000004 00000001 00000008 4014000000000000"));
}

} // namespace
} // namespace cassium::query
