// Plans: what a server has in, what is to be done out.
#include <cassium/base/error.hpp>
#include <cassium/schema/plan.hpp>
#include <cassium/types/scalar_types.hpp>

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace cassium::schema {
namespace {

constexpr const cql_type* text = &scalar_type<type_id::text>;
constexpr const cql_type* number = &scalar_type<type_id::int_>;
constexpr std::array<const cql_type*, 1> of_text{text};
constexpr cql_type text_set{.id = type_id::set, .elements = of_text};
constexpr cql_type frozen_set{.id = type_id::set, .elements = of_text, .frozen = true};
constexpr std::array<const cql_type*, 2> inner_types{number, &text_set};
constexpr std::array<std::string_view, 2> inner_names{"n", "s"};
constexpr cql_type inner{.id = type_id::udt, .elements = inner_types, .name = "inner", .field_names = inner_names};
constexpr std::array<const cql_type*, 1> outer_types{&inner};
constexpr std::array<std::string_view, 1> outer_names{"i"};
constexpr cql_type outer{.id = type_id::udt, .elements = outer_types, .name = "outer", .field_names = outer_names};

constexpr std::array columns{
    column_descriptor{.name = "id", .type = number, .kind = column_kind::partition_key},
    column_descriptor{.name = "at", .type = number, .kind = column_kind::clustering, .order = clustering_order::desc},
    column_descriptor{.name = "owner", .type = text, .kind = column_kind::static_column},
    column_descriptor{.name = "tags", .type = &text_set},
    column_descriptor{.name = "place", .type = &outer},
};
constexpr std::array<std::uint16_t, 1> partition{0};
constexpr std::array<std::uint16_t, 1> clustering{1};
constexpr std::array indexes{index_descriptor{.column = 2}};
constexpr table_descriptor table{
    .name = "t", .columns = columns, .partition_key = partition, .clustering = clustering, .indexes = indexes};

using text_map = std::map<std::string, std::string>;

/// What a server says when everything is as described.
live_table in_sync()
{
    live_table live;
    live.exists = true;
    live.columns = {{"id", "partition_key", 0, "none", "int"},
                    {"at", "clustering", 0, "desc", "int"},
                    {"owner", "static", -1, "none", "text"},
                    {"tags", "regular", -1, "none", "set<text>"},
                    {"place", "regular", -1, "none", "outer"}};
    live.indexes = {{"t_owner_idx", {{"target", "owner"}}}};
    live.types = {{"inner", {"n", "s"}, {"int", "frozen<set<text>>"}}, {"outer", {"i"}, {"frozen<inner>"}}};
    live.options = {{"comment", ""},
                    {"default_time_to_live", "0"},
                    {"compaction", text_map{{"class", "org.apache.cassandra.db.compaction.LeveledCompactionStrategy"},
                                            {"max_threshold", "32"}}}};
    return live;
}

std::vector<step_kind> kinds(const plan& made)
{
    std::vector<step_kind> kinds;
    for (const step& one : made.steps)
        kinds.push_back(one.kind);
    return kinds;
}

std::string refusal(const table_descriptor& what, const live_table& live)
{
    try {
        (void)make_plan(what, live, "ks");
    } catch (const schema_error& e) {
        return e.what();
    }
    return "it was not refused";
}

TEST(plan, a_table_in_sync_needs_nothing)
{
    const plan made = make_plan(table, in_sync(), "ks");
    EXPECT_TRUE(made.steps.empty());
    EXPECT_TRUE(made.drift.empty());
}

TEST(plan, a_missing_table_comes_after_its_types_and_before_its_indexes)
{
    const plan made = make_plan(table, live_table{}, "ks");
    EXPECT_EQ(kinds(made), (std::vector{step_kind::create_type, step_kind::create_type, step_kind::create_table,
                                        step_kind::create_index}));
    EXPECT_NE(made.steps[0].cql.find(R"("ks"."inner")"), std::string::npos) << "what is inside comes first";
    EXPECT_NE(made.steps[2].cql.find(R"("ks"."t")"), std::string::npos) << "the keyspace is filled in";
}

TEST(plan, missing_columns_fields_and_indexes_are_added)
{
    live_table live = in_sync();
    live.columns.erase(live.columns.begin() + 2, live.columns.begin() + 4);
    live.indexes.clear();
    live.types[0] = {"inner", {"n"}, {"int"}};
    const plan made = make_plan(table, live, "ks");
    EXPECT_EQ(kinds(made), (std::vector{step_kind::add_field, step_kind::add_column, step_kind::add_column,
                                        step_kind::create_index}));
    EXPECT_TRUE(made.steps[1].cql.ends_with("STATIC")) << made.steps[1].cql;
}

TEST(plan, what_only_the_server_has_is_told_and_left_alone)
{
    live_table live = in_sync();
    live.columns.push_back({"legacy", "regular", -1, "none", "text"});
    live.indexes.push_back({"t_legacy_idx", {{"target", "values(\"Le\"\"gacy\")"}}});
    live.types[1] = {"outer", {"i", "old"}, {"frozen<inner>", "int"}};
    const plan made = make_plan(table, live, "ks");
    EXPECT_TRUE(made.steps.empty());
    EXPECT_EQ(made.drift, (std::vector<std::string>{"field outer.old (int)", "column t.legacy (text)",
                                                    R"(index t_legacy_idx ("Le""gacy"))"}));
}

TEST(plan, everything_that_cannot_be_changed_is_named_at_once)
{
    live_table live = in_sync();
    live.columns = {{"id", "partition_key", 0, "none", "bigint"},
                    {"other", "clustering", 0, "asc", "int"},
                    {"owner", "regular", -1, "none", "text"},
                    {"tags", "regular", -1, "none", "frozen<set<text>>"},
                    {"place", "regular", -1, "none", "outer"}};
    live.types[0] = {"inner", {"m", "s"}, {"int", "frozen<list<text>>"}};
    const std::string refused = refusal(table, live);
    for (const char* part : {"table ks.t", "column id: int in the model, bigint on the server",
                             "key column at (int) is missing on the server",
                             "key column other (int) of the server is missing in the model",
                             "column owner: static in the model, regular on the server",
                             "column tags: set<text> in the model, frozen<set<text>> on the server",
                             "field inner.n: the server has m in its place",
                             "field inner.s: frozen<set<text>> in the model, frozen<list<text>> on the server"})
        EXPECT_NE(refused.find(part), std::string::npos) << part << "\nis missing in\n" << refused;
}

TEST(plan, the_order_of_clustering_and_of_the_key_is_compared)
{
    live_table live = in_sync();
    live.columns[1].clustering_order = "asc";
    EXPECT_NE(refusal(table, live).find("column at: clustering order desc in the model, asc on the server"),
              std::string::npos);
    live = in_sync();
    live.columns[0].position = 1;
    EXPECT_NE(refusal(table, live).find("column id: place 1 in the key in the model, 2 on the server"),
              std::string::npos);
}

TEST(plan, only_options_that_differ_are_altered)
{
    constexpr static std::array<text_entry, 1> leveled{{{"class", "LeveledCompactionStrategy"}}};
    constexpr static std::array<text_entry, 1> tiered{{{"class", "SizeTieredCompactionStrategy"}}};
    constexpr static std::array<table_option, 3> as_it_is{
        {{"comment", ""}, {"default_time_to_live", 0}, {"compaction", leveled}}};
    constexpr static std::array<table_option, 3> changed{
        {{"comment", "new"}, {"default_time_to_live", 0}, {"compaction", tiered}}};
    table_descriptor with = table;
    with.options = as_it_is;
    EXPECT_TRUE(make_plan(with, in_sync(), "ks").steps.empty()) << "long class names and defaults are no difference";
    with.options = changed;
    const plan made = make_plan(with, in_sync(), "ks");
    ASSERT_EQ(kinds(made), std::vector{step_kind::alter_options});
    EXPECT_EQ(
        made.steps[0].cql,
        R"(ALTER TABLE "ks"."t" WITH comment = 'new' AND compaction = {'class': 'SizeTieredCompactionStrategy'})");
}

TEST(plan, an_option_that_the_server_does_not_show_is_told)
{
    constexpr static std::array<table_option, 2> options{{{"tombstone_gc", "repair"}, {"cdc", true}}};
    table_descriptor with = table;
    with.options = options;
    live_table live = in_sync();
    live.options["cdc"] = std::monostate();
    const plan made = make_plan(with, live, "ks");
    EXPECT_TRUE(made.steps.empty());
    EXPECT_EQ(made.drift, (std::vector<std::string>{
                              "option tombstone_gc ('repair' in the model): the server does not say what it has",
                              "option cdc (true in the model): the server does not say what it has"}));
}

TEST(plan, a_frozen_collection_is_another_type)
{
    static constexpr auto frozen_columns = [] {
        auto changed = columns;
        changed[3].type = &frozen_set;
        return changed;
    }();
    table_descriptor frozen = table;
    frozen.columns = frozen_columns;
    EXPECT_NE(refusal(frozen, in_sync()).find("column tags: frozen<set<text>> in the model, set<text> on the server"),
              std::string::npos);
}

TEST(plan, a_table_without_any_keyspace_is_a_usage_error)
{
    EXPECT_THROW((void)make_plan(table, live_table{}, ""), usage_error);
}

} // namespace
} // namespace cassium::schema
