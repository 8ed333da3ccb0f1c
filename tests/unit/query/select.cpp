// SELECT statements: text, markers, values, and what a projection reads.
#include "models.hpp"

#include <cassium/base/error.hpp>

#include <gtest/gtest.h>

#include <array>
#include <limits>
#include <string>
#include <vector>

namespace cassium::query {
namespace {

using namespace test;

struct name_and_price {
    double price = 0;
    std::string name{};
};
struct maybe_name {
    std::optional<std::string> name{};
};

TEST(select_by_key, binds_the_key_and_routes_by_the_partition)
{
    const auto get = select_row<event>("web", 20, 5, 6);
    EXPECT_EQ(get.cql(),
              R"(SELECT "source", "day", "at", "part", "owner", "level", "weight", "took" FROM "log"."events" )"
              R"(WHERE "source" = ? AND "day" = ? AND "at" = ? AND "part" = ?)");
    EXPECT_EQ(get.statement().cql, get.cql());
    EXPECT_EQ(parameters_of(get), "source:text day:int at:bigint part:int");
    EXPECT_EQ(routing_key_of(get.statement()), (std::vector<int>{0, 1}));
    EXPECT_TRUE(get.statement().idempotent);
    EXPECT_FALSE(get.statement().conditional);
    EXPECT_EQ(get.value_count(), 4);
    EXPECT_EQ(values_of(get), hex("00000003 776562 00000004 00000014 00000008 0000000000000005 00000004 00000006"));
    ASSERT_EQ(get.statement().results.size(), 8u);
    EXPECT_EQ(get.statement().results[7].name, "took");
    EXPECT_EQ(get.statement().results[7].type->id, type_id::duration);
}

TEST(select_by_key, exists_asks_for_one_key_column)
{
    using exists = select_by_key<hits, select_form::exists>;
    EXPECT_EQ(exists::cql(), R"(SELECT "page" FROM "hits" WHERE "page" = ? LIMIT 1)");
    ASSERT_EQ(exists::statement().results.size(), 1u);
    EXPECT_EQ(exists::statement().results[0].name, "page");
}

TEST(select_by_key, refuses_an_empty_partition_key_and_names_it)
{
    const auto get = select_row<hits>("");
    try {
        (void)values_of(get);
        FAIL() << "an empty key was bound";
    } catch (const encode_error& e) {
        EXPECT_EQ(e.code(), client_errc::invalid_argument);
        const std::string what = e.what();
        EXPECT_NE(what.find("column page of table hits"), std::string::npos) << what;
        EXPECT_EQ(what.find("column page"), what.rfind("column page")) << "the column is named once: " << what;
    }
}

TEST(select_by_key, converts_numbers_that_fit_and_refuses_others)
{
    EXPECT_EQ(values_of(select_row<product>(7L)), hex("00000004 00000007"));
    EXPECT_EQ(values_of(select_row<product>(std::uint8_t{255})), hex("00000004 000000ff"));
    try {
        (void)values_of(select_row<product>(std::int64_t{1} << 31));
        FAIL() << "2^31 became an int";
    } catch (const encode_error& e) {
        EXPECT_EQ(e.code(), client_errc::value_out_of_range);
        EXPECT_NE(std::string(e.what()).find("column id"), std::string::npos) << e.what();
    }
}

TEST(select, all_rows)
{
    const select_statement<hits> all;
    EXPECT_EQ(all.cql(), R"(SELECT "page", "count", "errors" FROM "hits")");
    EXPECT_EQ(all.value_count(), 0);
    EXPECT_TRUE(all.statement().routing_key.empty());
    EXPECT_EQ(values_of(all), "");
}

TEST(select, values_follow_the_markers_and_not_the_calls)
{
    const auto query = select_statement<event>()
                           .limit(10)
                           .per_partition_limit(2)
                           .where(col<&event::day> == 20)
                           .where(col<&event::source> == "web", col<&event::at> >= 3, col<&event::at> < 9);
    EXPECT_EQ(query.cql(),
              R"(SELECT "source", "day", "at", "part", "owner", "level", "weight", "took" FROM "log"."events" )"
              R"(WHERE "day" = ? AND "source" = ? AND "at" >= ? AND "at" < ? PER PARTITION LIMIT ? LIMIT ?)");
    EXPECT_EQ(parameters_of(query), "day:int source:text at:bigint at:bigint [per_partition_limit]:int [limit]:int");
    EXPECT_EQ(routing_key_of(query.statement()), (std::vector<int>{1, 0}));
    EXPECT_EQ(query.value_count(), 6);
    EXPECT_EQ(values_of(query),
              hex("00000004 00000014 00000003 776562 00000008 0000000000000003 00000008 0000000000000009 "
                  "00000004 00000002 00000004 0000000a"));
}

TEST(select, in_binds_one_list)
{
    const std::vector<int> days{1, 2};
    const auto query = select_statement<event>().where(col<&event::source>.in({"a", "bc"}), col<&event::day>.in(days));
    EXPECT_TRUE(query.cql().ends_with(R"(WHERE "source" IN ? AND "day" IN ?)"));
    EXPECT_EQ(parameters_of(query), "in(source):list<text> in(day):list<int>");
    EXPECT_TRUE(query.statement().routing_key.empty()) << "several partitions have no common replica";
    EXPECT_EQ(values_of(query), hex("0000000f 00000002 00000001 61 00000002 6263"
                                    "00000014 00000002 00000004 00000001 00000004 00000002"));
}

TEST(select, in_of_nothing_is_an_empty_list)
{
    const auto query = select_statement<product>().where(col<&product::id>.in(std::vector<std::int32_t>{}));
    EXPECT_EQ(values_of(query), hex("00000004 00000000"));
}

TEST(select, contains_binds_an_element)
{
    const auto values = select_statement<indexed>().where(col<&indexed::tags>.contains("new"));
    EXPECT_TRUE(values.cql().ends_with(R"(WHERE "tags" CONTAINS ?)"));
    EXPECT_EQ(parameters_of(values), "value(tags):text");
    EXPECT_EQ(values_of(values), hex("00000003 6e6577"));
    const auto keys = select_statement<indexed>().where(col<&indexed::keys>.contains_key("k"));
    EXPECT_EQ(parameters_of(keys), "key(keys):text");
    const auto entry = select_statement<indexed>().where(col<&indexed::entries>["k"] == 5);
    EXPECT_TRUE(entry.cql().ends_with(R"(WHERE "entries"[?] = ?)"));
    EXPECT_EQ(parameters_of(entry), "key(entries):text value(entries):int");
    EXPECT_EQ(values_of(entry), hex("00000001 6b 00000004 00000005"));
    const auto full = select_statement<indexed>().where(col<&indexed::full> == std::vector<std::int32_t>{1});
    EXPECT_EQ(parameters_of(full), "full:frozen<list<int>>");
    EXPECT_EQ(values_of(full), hex("0000000c 00000001 00000004 00000001"));
}

TEST(select, order_is_written_as_given)
{
    const auto query = select_statement<event>()
                           .where(col<&event::source> == "web", col<&event::day> == 1)
                           .order_by(col<&event::at>.asc(), col<&event::part>.desc());
    EXPECT_TRUE(query.cql().ends_with(R"(WHERE "source" = ? AND "day" = ? ORDER BY "at" ASC, "part" DESC)"));
    const auto one = select_statement<event>()
                         .where(col<&event::source> == "web", col<&event::day> == 1)
                         .order_by<&event::at, clustering_order::desc>();
    EXPECT_TRUE(one.cql().ends_with(R"(ORDER BY "at" DESC)"));
}

TEST(select, count_and_exists_keep_the_filter)
{
    const auto query = select_statement<product>().where(col<&product::brand> == "Acme");
    EXPECT_EQ(query.count().cql(), R"(SELECT COUNT(*) FROM "products" WHERE "brand" = ?)");
    ASSERT_EQ(query.count().statement().results.size(), 1u);
    EXPECT_EQ(query.count().statement().results[0].name, "count");
    EXPECT_EQ(query.count().statement().results[0].type->id, type_id::bigint);
    EXPECT_EQ(query.exists().cql(), R"(SELECT "id" FROM "products" WHERE "brand" = ? LIMIT 1)");
    EXPECT_EQ(values_of(query.count()), hex("00000004 41636d65"));
}

TEST(select, a_projection_names_its_members_only)
{
    const auto query = select_statement<product>().where(col<&product::id> == 1).as<name_and_price>();
    EXPECT_EQ(query.cql(), R"(SELECT "price", "name" FROM "products" WHERE "id" = ?)");
    static_assert(std::is_same_v<decltype(query)::row_type, name_and_price>);
    ASSERT_EQ(query.statement().results.size(), 2u);
    EXPECT_EQ(query.statement().results[0].name, "price");
    EXPECT_EQ(select_statement<product>().as<maybe_name>().cql(), R"(SELECT "name" FROM "products")");
}

TEST(select, a_statement_can_be_built_on_without_changing_it)
{
    const auto base = select_statement<product>().where(col<&product::brand> == "Acme");
    const auto more = base.limit(1);
    EXPECT_EQ(values_of(base), hex("00000004 41636d65"));
    EXPECT_EQ(values_of(more), hex("00000004 41636d65 00000004 00000001"));
}

TEST(select, text_that_may_die_is_copied)
{
    auto query = [] {
        std::string brand = "a brand that is longer than the small buffer";
        return select_statement<product>().where(col<&product::brand> == brand);
    }();
    EXPECT_NE(values_of(query).find(cassium::test::to_hex(std::as_bytes(std::span("longer", 6)))), std::string::npos);
    char buffer[] = "Acme";
    const auto from_buffer = select_statement<product>().where(col<&product::brand> == buffer);
    buffer[0] = 'X';
    EXPECT_EQ(values_of(from_buffer), hex("00000004 41636d65"));
    // A const array is no literal: it may go, and need not have an end.
    const auto from_constants = [] {
        const char text[] = "Acme";
        return select_statement<product>().where(col<&product::brand> == text);
    }();
    EXPECT_EQ(values_of(from_constants), hex("00000004 41636d65"));
    const char unterminated[4] = {'A', 'c', 'm', 'e'};
    EXPECT_EQ(values_of(select_statement<product>().where(col<&product::brand> == unterminated)),
              hex("00000004 41636d65"));
    EXPECT_EQ(values_of(update_by_key<product>(1).set(col<& product::tags> += unterminated)),
              hex("0000000c 00000001 00000004 41636d65 00000004 00000001"));
    const char long_one[100] = "x";
    EXPECT_EQ(values_of(select_statement<product>().where(col<&product::brand> == long_one)), hex("00000001 78"));
}

TEST(select, equal_shapes_share_one_statement_and_other_shapes_have_their_own)
{
    const auto a = select_statement<product>().where(col<&product::brand> == "Acme");
    const auto b = select_statement<product>().where(col<&product::brand> == "Other");
    const auto c = select_statement<product>().where(col<&product::brand> == "Other").limit(1);
    EXPECT_EQ(&a.statement(), &b.statement());
    EXPECT_NE(&a.statement(), &c.statement());
}

TEST(select, limits_out_of_range_are_refused)
{
    for (const std::int64_t rows : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{1} << 31})
        EXPECT_THROW((void)values_of(select_statement<product>().limit(rows)), encode_error);
    EXPECT_EQ(values_of(select_statement<product>().limit(0x7fffffff)), hex("00000004 7fffffff"));
}

TEST(bind, a_null_pointer_is_no_text)
{
    const char* const nothing = nullptr;
    const auto with = [](const char* brand) {
        return select_statement<product>().where(col<&product::brand> == brand);
    };
    EXPECT_THROW((void)values_of(with(nothing)), encode_error);
    EXPECT_EQ(values_of(with("Acme")), hex("00000004 41636d65"));
}

TEST(bind, durations_are_converted_where_nothing_is_lost)
{
    using namespace std::literals;
    EXPECT_EQ((col<&timed::at> > std::chrono::sys_days(std::chrono::days(1))).value.time_since_epoch(), 86'400'000ms);
    EXPECT_EQ((col<&timed::opening> == 2h).value, 7'200'000'000'000ns);
}

TEST(bind, numbers_are_converted_where_nothing_is_lost)
{
    using detail::fits;
    static_assert(fits<std::int32_t>(std::int64_t{0x7fffffff}) && !fits<std::int32_t>(std::int64_t{0x80000000}));
    static_assert(fits<std::int8_t>(-128) && !fits<std::int8_t>(-129) && !fits<std::int8_t>(200u));
    static_assert(!fits<std::int64_t>(std::numeric_limits<std::uint64_t>::max()));
    static_assert(fits<double>(std::int64_t{1} << 53) && !fits<double>((std::int64_t{1} << 53) + 1));
    static_assert(fits<float>(1 << 24) && !fits<float>((1 << 24) + 1) && fits<float>(-(1 << 24)));
    static_assert(fits<float>(1e38) && !fits<float>(1e39) && !fits<float>(-1e39));
    static_assert(fits<float>(std::numeric_limits<double>::infinity()));
    const auto weighing = [](double weight) {
        return select_statement<event>().where(col<&event::weight> == weight).allow_filtering();
    };
    EXPECT_THROW((void)values_of(weighing(1e39)), encode_error);
    EXPECT_EQ(values_of(weighing(0.5)), hex("00000004 3f000000"));
    EXPECT_EQ((col<&product::price> == std::int16_t{3}).value, 3.0);
}

} // namespace
} // namespace cassium::query
