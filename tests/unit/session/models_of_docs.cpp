// What docs/models.md says of models, which tests/house/readme.py compares with the page.
#include "models_of_docs.hpp"

#include "support/entry_node.hpp"

#include <cassium/json.hpp>
#include <cassium/schema/ddl.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <string>
#include <string_view>

namespace cassium {
namespace {

std::string without_space(std::string_view text)
{
    std::string kept(text);
    std::erase_if(kept, [](char c) { return c == ' ' || c == '\n'; });
    return kept;
}

TEST(models_of_docs, the_table_is_made_with_this_text)
{
    //! [table]
    constexpr std::string_view text = R"(
CREATE TABLE "metering"."readings" (
    "sensor" text, "day" date, "at" timestamp, "place" text STATIC, "celsius" double, "note" text,
    "flags" set<text>, "labels" map<text, text>,
    PRIMARY KEY (("sensor", "day"), "at"))
WITH CLUSTERING ORDER BY ("at" DESC) AND compaction = {'class': 'TimeWindowCompactionStrategy', 'compaction_window_size': '7'}
AND bloom_filter_fp_chance = 0.02 AND default_time_to_live = 7776000
)";
    //! [table]
    const std::string made =
        build_cql([](cql_writer& out) { schema::write_create_table(out, descriptor_of<Reading>); });
    EXPECT_EQ(without_space(made), without_space(text));
}

// What T and K stand for in the rows below: types that the page does not have otherwise where they are.
using T = std::int16_t;
using K = std::int8_t;
constexpr std::size_t n = 7;

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

template <class... Member>
void expect(const std::string& text)
{
    for (const cql_type* const type : {&cql_type_of<Member>...}) {
        const std::string name = to_string(*type);
        EXPECT_TRUE(name == text ||
                    replaced(replaced(replaced(name, "smallint", "T"), "tinyint", "K"), "7", "n") == text)
            << name << ", not " << text;
    }
}
// A row of the page.
#define STORED_AS(text, ...) expect<__VA_ARGS__>(text)

struct order_id {
    using is_strong_id = void;
    std::int64_t value = 0;
};

TEST(models_of_docs, members_are_stored_as)
{
    // clang-format off
    STORED_AS("boolean", bool);
    STORED_AS("tinyint", std::int8_t);
    STORED_AS("smallint", std::int16_t);
    STORED_AS("int", std::int32_t, int);
    STORED_AS("bigint", std::int64_t, long long);
    STORED_AS("float", float);
    STORED_AS("double", double);
    STORED_AS("varint", cassium::varint);
    STORED_AS("decimal", cassium::decimal);
    STORED_AS("counter", cassium::counter);
    STORED_AS("text", std::string);
    STORED_AS("ascii", cassium::ascii);
    STORED_AS("blob", cassium::blob, std::vector<std::byte>);
    STORED_AS("uuid", cassium::uuid, boost::uuids::uuid);
    STORED_AS("timeuuid", cassium::timeuuid);
    STORED_AS("timestamp", cassium::timestamp, std::chrono::sys_time<std::chrono::milliseconds>);
    STORED_AS("date", cassium::date, std::chrono::sys_days);
    STORED_AS("time", cassium::time_of_day, std::chrono::nanoseconds);
    STORED_AS("duration", cassium::duration);
    STORED_AS("inet", cassium::inet);
    STORED_AS("list<T>", std::vector<T>, std::deque<T>, std::list<T>);
    STORED_AS("set<T>", std::set<T>, std::unordered_set<T>);
    STORED_AS("map<K, T>", std::map<K, T>, std::unordered_map<K, T>);
    STORED_AS("tuple<K, T>", std::tuple<K, T>, std::pair<K, T>);
    STORED_AS("vector<T, n>", std::array<T, n>);
    // clang-format on
    expect<Colour>("int");
    expect<Loudness>("smallint");
    expect<State>("text");
    expect<Money, order_id>("bigint");
    expect<std::set<double, total_order>>("set<double>");
    static_assert(uses_context<Sealed> && std::derived_from<Keys, codec_environment>);
    expect<Sealed>("blob");
    const auto& columns = descriptor_of<Order>.columns;
    EXPECT_EQ(to_string(*columns[1].type), "int");
    EXPECT_EQ(to_string(*columns[2].type), "text");
    EXPECT_EQ(to_string(*columns[3].type), "ascii");
    expect<std::optional<double>>("double");
    EXPECT_EQ(to_string(cql_type_of<Address>), R"("postal_address")");
    EXPECT_EQ(to_string(cql_type_of<std::map<std::string, Address>>), R"(map<text, frozen<"postal_address">>)");
}

TEST(models_of_docs, an_order_that_tells_all_numbers_apart)
{
    const double not_a_number = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ((std::set<double, total_order>{1, not_a_number, -0.0, 0.0, not_a_number}.size()), 4U);
}

TEST(models_of_docs, a_class_that_is_no_aggregate_has_the_columns_that_it_lists)
{
    EXPECT_EQ(build_cql([](cql_writer& out) { schema::write_create_table(out, descriptor_of<Account>); }),
              R"(CREATE TABLE "accounts" ("id" uuid, "owner" text, PRIMARY KEY (("id"))))");
    const Account none{};
    EXPECT_TRUE(none.id().is_nil());
}

TEST(models_of_docs, a_counter_is_added_to)
{
    testing::entry_node node;
    const session db = node.connect();
    const std::string page = "/";
    const date day{};
    node.know((query::update_by_key<Visits>(page, day).set(col<& Visits::people> += 1).statement()));
    // clang-format off
    //! [count]
    db.update<Visits>(page, day).set(col<&Visits::people> += 1).execute();      // makes the row where there is none
    //! [count]
    // clang-format on
    EXPECT_EQ(node.executes(), 1U);
}

TEST(models_of_docs, a_struct_stands_in_several_tables)
{
    testing::entry_node node;
    const session db = node.connect();
    const Reading reading{.sensor = "s", .place = "attic"};
    byte_buffer row;
    byte_writer out(row);
    encode_row<readings_by_place>(reading, write_mode::save, out);
    node.know(query::insert_statement<readings_by_place, query::insert_flavor::save>(reading).statement());
    node.know(find<readings_by_place>().where(col<&Reading::place> == "attic").statement(), 1, row.view());
    std::size_t found = 0;
    // clang-format off
    //! [both_tables]
    db.save<readings_by_place>(reading);
    for (const Reading& each : db.find<readings_by_place>().where(col<&Reading::place> == "attic"))
    //! [both_tables]
        found += each.sensor == "s" ? 1 : 0;
    // clang-format on
    EXPECT_EQ(found, 1U);
    EXPECT_EQ(descriptor_of<Note>.columns.size(), 3U);
    const auto changed = find<Note>().where(col<&Note::changed> == timestamp{});
    EXPECT_TRUE(changed.cql().ends_with(R"(WHERE "changed" = ?)"));
}

TEST(models_of_docs, models_go_to_json_and_back)
{
    const Product gadget{.id = random_uuid(), .name = "Gadget", .tags = {"new"}};
    std::string line;
    // clang-format off
    //! [json]
    std::string text = cassium::to_json(gadget);                         // {"id":"c0ff…","name":"Gadget",…,"tags":["new"]}
    Product same = cassium::from_json<Product>(text);
    cassium::from_json(text, same);                                      // into an object that is there: its memory is used again
    cassium::append_json(line, gadget);                                  // behind what a string has
    //! [json]
    // clang-format on
    EXPECT_EQ(same.id, gadget.id);
    EXPECT_EQ(line, text);
#define AS_JSON(text, ...) EXPECT_EQ(to_json(__VA_ARGS__), text)
    const cassium::blob blob{std::byte{0}, std::byte{0xff}};
    AS_JSON(R"("0x00ff")", blob);
}

} // namespace
} // namespace cassium
