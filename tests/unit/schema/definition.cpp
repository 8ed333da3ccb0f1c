// Definitions of what servers say: the way back, after which there is nothing to do.
#include <cassium/base/error.hpp>
#include <cassium/schema/definition.hpp>
#include <cassium/schema/plan.hpp>

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace cassium::schema {
namespace {

using text_map = std::map<std::string, std::string>;

/// A table with something of everything, its columns in the order of their names, as servers tell them.
live_table everything()
{
    live_table live;
    live.exists = true;
    live.columns = {{"Label\"s", "regular", -1, "none", "map<text, frozen<list<frozen<\"Inner\">>>>"},
                    {"a", "clustering", 1, "asc", "frozen<set<int>>"},
                    {"b", "clustering", 0, "desc", "timeuuid"},
                    {"class", "regular", -1, "none", "'org.example.Shape(a,b)'"},
                    {"far", "partition_key", 1, "none", "frozen<tuple<int, text>>"},
                    {"home", "static", -1, "none", "outer"},
                    {"near", "partition_key", 0, "none", "text"},
                    {"note", "regular", -1, "none", "varint"},
                    {"place", "regular", -1, "none", "frozen<outer>"},
                    {"v", "regular", -1, "none", "vector<float, 3>"}};
    live.indexes = {{"by_far", {{"target", "far"}}},
                    {"by_keys", {{"target", R"-(keys("Label""s"))-"}}},
                    {"by_sets", {{"target", "full(a)"}}},
                    {"near_v",
                     {{"target", "v"},
                      {"class_name", "org.apache.cassandra.index.sai.StorageAttachedIndex"},
                      {"similarity_function", "cosine"}}}};
    live.types = {{"unused", {"x"}, {"int"}},
                  {"outer", {"Deep", "s"}, {"frozen<map<int, frozen<\"Inner\">>>", "frozen<set<text>>"}},
                  {"inner", {"other"}, {"int"}},
                  {"Inner", {"n", "c"}, {"int", "'org.example.Shape(a,b)'"}}};
    live.options = {{"keyspace_name", "ks"},
                    {"table_name", "t"},
                    {"id", "5a1c395e-b41f-11e5-9f22-ba0be0483c18"},
                    {"comment", ""},
                    {"cdc", std::monostate()},
                    {"bloom_filter_fp_chance", "0.01"},
                    {"speculative_retry", "99p"},
                    {"caching", text_map{{"keys", "ALL"}, {"rows_per_partition", "NONE"}}},
                    {"compaction", text_map{{"class", "org.apache.cassandra.db.compaction.LeveledCompactionStrategy"}}},
                    {"compression", text_map{{"enabled", "false"}}}};
    return live;
}

/// A definition of the table, which needs nothing done where it came from.
table_definition round_trip(const live_table& live)
{
    table_definition defined = define("ks", "t", live);
    const runtime_table table(defined);
    const plan made = make_plan(table.descriptor(), live, "");
    EXPECT_TRUE(made.steps.empty()) << made.steps.front().cql;
    EXPECT_EQ(made.drift, std::vector<std::string>());
    return defined;
}

template <class Error>
std::string refusal(const live_table& live)
{
    try {
        (void)define("ks", "t", live);
    } catch (const Error& e) {
        return e.diagnostics().client_message;
    }
    return "it was not refused";
}

live_table of_columns(std::vector<live_column> columns)
{
    live_table live;
    live.exists = true;
    live.columns = std::move(columns);
    return live;
}

TEST(definition, there_is_nothing_to_do_where_it_came_from)
{
    const table_definition made = round_trip(everything());
    EXPECT_EQ(made.keyspace, "ks");
    EXPECT_EQ(made.name, "t");
    EXPECT_EQ(made.indexes.size(), 4u);
}

TEST(definition, there_is_nothing_to_do_for_tables_of_little)
{
    round_trip(of_columns({{"id", "partition_key", 0, "none", "int"}}));
    round_trip(of_columns({{"hits", "regular", -1, "none", "counter"}, {"id", "partition_key", 0, "none", "int"}}));
}

TEST(definition, the_key_comes_first_and_in_its_order)
{
    const table_definition made = define("ks", "t", everything());
    EXPECT_EQ(made.partition_key, (std::vector<std::string>{"near", "far"}));
    EXPECT_EQ(made.clustering, (std::vector<std::string>{"b", "a"}));
    std::vector<std::string> names;
    names.reserve(made.columns.size());
    for (const column_definition& column : made.columns)
        names.push_back(column.name);
    EXPECT_EQ(names,
              (std::vector<std::string>{"near", "far", "b", "a", "Label\"s", "class", "home", "note", "place", "v"}));
    EXPECT_EQ(made.columns[2].order, clustering_order::desc);
    EXPECT_EQ(made.columns[3].order, clustering_order::asc);
    EXPECT_EQ(made.columns[6].kind, column_kind::static_column);
    EXPECT_FALSE(made.columns[3].nullable);
    EXPECT_TRUE(made.columns[4].nullable);
}

TEST(definition, has_the_types_that_its_columns_need)
{
    std::map<std::string, udt_definition> types;
    for (const udt_definition& udt : define("ks", "t", everything()).udts)
        EXPECT_TRUE(types.emplace(udt.name, udt).second) << udt.name << " is there twice";
    ASSERT_EQ(types.size(), 2u);
    EXPECT_EQ(types.at("Inner").field_types[0], "int");
    EXPECT_EQ(types.at("outer").field_names, (std::vector<std::string>{"Deep", "s"}));
}

TEST(definition, has_indexes_as_they_are_told)
{
    const table_definition made = define("ks", "t", everything());
    ASSERT_EQ(made.indexes.size(), 4u);
    EXPECT_EQ(made.indexes[1].name, "by_keys");
    EXPECT_EQ(made.indexes[1].column, "Label\"s");
    EXPECT_EQ(made.indexes[1].target, index_target::keys);
    EXPECT_EQ(made.indexes[2].target, index_target::full);
    EXPECT_EQ(made.indexes[3].custom_class, "org.apache.cassandra.index.sai.StorageAttachedIndex");
    EXPECT_EQ(made.indexes[3].options, (text_map{{"similarity_function", "cosine"}}));
}

TEST(definition, an_index_on_no_column_is_left_out)
{
    live_table live = everything();
    live.indexes = {{"local", {{"target", R"-({"pk":["near","far"],"ck":["v"]})-"}}}, {"none", {}}};
    EXPECT_TRUE(define("ks", "t", live).indexes.empty());
}

TEST(definition, options_are_as_they_are_told_and_what_is_null_is_none)
{
    std::map<std::string, option_definition::value_type> options;
    for (const option_definition& option : define("ks", "t", everything()).options)
        options.emplace(option.name, option.value);
    EXPECT_EQ(options,
              (std::map<std::string, option_definition::value_type>{
                  {"comment", ""},
                  {"bloom_filter_fp_chance", "0.01"},
                  {"speculative_retry", "99p"},
                  {"caching", text_map{{"keys", "ALL"}, {"rows_per_partition", "NONE"}}},
                  {"compaction", text_map{{"class", "org.apache.cassandra.db.compaction.LeveledCompactionStrategy"}}},
                  {"compression", text_map{{"enabled", "false"}}}}));
}

TEST(definition, types_that_contain_each_other_are_told_where_they_are_used)
{
    live_table live = of_columns({{"id", "partition_key", 0, "none", "int"}, {"v", "regular", -1, "none", "a"}});
    live.types = {{"a", {"x"}, {"frozen<list<frozen<b>>>"}}, {"b", {"x"}, {"frozen<a>"}}};
    const table_definition made = define("ks", "t", live);
    EXPECT_EQ(made.udts.size(), 2u);
    EXPECT_THROW((void)runtime_table(made), usage_error);
    live.types.clear();
    EXPECT_TRUE(define("ks", "t", live).udts.empty());
    EXPECT_THROW((void)runtime_table(define("ks", "t", live)), usage_error);
}

TEST(definition, what_nobody_knows_is_told)
{
    EXPECT_EQ(refusal<schema_error>({}), "table ks.t does not exist");
    EXPECT_EQ(refusal<schema_error>(of_columns({{"id", "compact_value", -1, "none", "int"}})),
              "table ks.t: column id: kind 'compact_value' is unknown");
    EXPECT_EQ(refusal<decode_error>(of_columns({{"id", "partition_key", 0, "none", "list<"}})),
              "table ks.t: column id: CQL type 'list<', position 5: a type was expected");
    live_table live = everything();
    live.types[3].field_types[0] = "";
    EXPECT_EQ(refusal<decode_error>(live),
              "table ks.t: a field of type Inner: CQL type '', position 0: a type was expected");
}

} // namespace
} // namespace cassium::schema
