// Tables that are known at run time only: what a definition becomes, and definitions that are wrong.
#include <cassium/base/error.hpp>
#include <cassium/model/runtime_table.hpp>
#include <cassium/model/table_rules.hpp>
#include <cassium/types/cql_writer.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace cassium {
namespace {

/// A table with something of everything.
table_definition visits()
{
    return {.keyspace = "shop",
            .name = "visits",
            .columns = {{.name = "at", .type = "timestamp", .order = clustering_order::desc},
                        {.name = "Who", .type = "uuid"},
                        {.name = "day", .type = "frozen<list<int>>"},
                        {.name = "owner", .type = "text", .kind = column_kind::static_column, .nullable = true},
                        {.name = "tags", .type = "map<text, frozen<list<address>>>", .nulls = null_policy::leave_unset},
                        {.name = "home", .type = "frozen<address>", .strict = true},
                        {.name = "mood", .type = "vector<float, 3>"}},
            .partition_key = {"Who", "day"},
            .clustering = {"at"},
            .udts = {{"address", {"street", "Spot"}, {"varchar", R"(frozen<"Point">)"}},
                     {"Point", {"x", "y"}, {"int", "int"}}},
            .indexes = {{.name = "by_owner", .column = "owner", .custom_class = "sai", .options = {{"a", "b"}}},
                        {.column = "tags", .target = index_target::keys}},
            .options = {{"comment", "it's"},
                        {"gc_grace_seconds", 60},
                        {"crc_check_chance", 0.5},
                        {"cdc", true},
                        {"caching", std::map<std::string, std::string>{{"keys", "ALL"}}}}};
}

/// A table of one key column, with the types.
table_definition with_types(std::string column_type, std::vector<udt_definition> udts)
{
    return {.name = "t",
            .columns = {{.name = "id", .type = "int", .kind = column_kind::partition_key},
                        {.name = "v", .type = std::move(column_type)}},
            .udts = std::move(udts)};
}

std::string refusal(const table_definition& definition)
{
    try {
        (void)runtime_table(definition);
    } catch (const usage_error& e) {
        EXPECT_EQ(e.code(), client_errc::invalid_argument);
        return e.diagnostics().client_message;
    }
    return "it was not refused";
}

/// What is said of the table of visits() when something of it is changed.
std::string refusal(const std::function<void(table_definition&)>& change)
{
    table_definition changed = visits();
    change(changed);
    return refusal(changed);
}

std::string type_of(const table_descriptor& table, std::string_view column)
{
    return to_string(*table.columns[static_cast<std::size_t>(table.find(column))].type);
}

void expect_visits(const table_descriptor& table)
{
    EXPECT_EQ(table.keyspace, "shop");
    EXPECT_EQ(table.name, "visits");
    ASSERT_EQ(table.columns.size(), 7u);
    EXPECT_EQ(std::vector(table.partition_key.begin(), table.partition_key.end()), (std::vector<std::uint16_t>{1, 2}));
    EXPECT_EQ(std::vector(table.clustering.begin(), table.clustering.end()), std::vector<std::uint16_t>{0});
    EXPECT_EQ(table.columns[0].kind, column_kind::clustering);
    EXPECT_EQ(table.columns[0].order, clustering_order::desc);
    EXPECT_EQ(table.columns[1].kind, column_kind::partition_key);
    EXPECT_EQ(table.columns[3].kind, column_kind::static_column);
    EXPECT_TRUE(table.columns[3].nullable);
    EXPECT_EQ(table.columns[4].nulls, null_policy::leave_unset);
    EXPECT_TRUE(table.columns[5].strict);
    EXPECT_EQ(type_of(table, "day"), "frozen<list<int>>");
    EXPECT_EQ(type_of(table, "tags"), R"(map<text, frozen<list<frozen<"address">>>>)");
    EXPECT_EQ(type_of(table, "mood"), "vector<float, 3>");

    const cql_type& home = *table.columns[5].type;
    EXPECT_TRUE(home.frozen);
    ASSERT_EQ(home.elements.size(), 2u);
    EXPECT_EQ(home.elements[0]->id, type_id::text);
    EXPECT_EQ(home.field_names[1], "Spot");
    EXPECT_EQ(home.elements[1]->name, "Point");
    EXPECT_EQ(home.elements[1]->field_names.size(), 2u);
    EXPECT_EQ(home.keyspace, "") << "the table's";

    ASSERT_EQ(table.indexes.size(), 2u);
    EXPECT_EQ(table.indexes[0].name, "by_owner");
    EXPECT_EQ(table.indexes[0].column, 3u);
    EXPECT_EQ(table.indexes[0].custom_class, "sai");
    ASSERT_EQ(table.indexes[0].options.size(), 1u);
    EXPECT_EQ(table.indexes[0].options[0], text_entry("a", "b"));
    EXPECT_EQ(table.indexes[1].target, index_target::keys);

    ASSERT_EQ(table.options.size(), 5u);
    EXPECT_EQ(table.option("comment")->text(), "it's");
    EXPECT_EQ(table.option("gc_grace_seconds")->integer(), 60);
    EXPECT_EQ(table.option("crc_check_chance")->real(), 0.5);
    EXPECT_TRUE(table.option("cdc")->boolean());
    EXPECT_EQ(table.option("cdc")->what(), option_value::kind::boolean);
    ASSERT_EQ(table.option("caching")->map().size(), 1u);
    EXPECT_EQ(table.option("caching")->map()[0], text_entry("keys", "ALL"));
}

TEST(runtime_table, has_all_that_its_definition_says)
{
    const runtime_table table(visits());
    expect_visits(table.descriptor());
}

TEST(runtime_table, owns_what_its_descriptor_refers_to_and_keeps_it_in_place)
{
    auto definition = std::make_unique<table_definition>(visits());
    runtime_table first(*definition);
    definition.reset();
    const table_descriptor* const at = &first.descriptor();
    runtime_table second(std::move(first));
    EXPECT_EQ(&second.descriptor(), at);
    runtime_table third(with_types("int", {}));
    third = std::move(second);
    EXPECT_EQ(&third.descriptor(), at);
    expect_visits(*at);
    second = runtime_table(with_types("int", {})); // NOLINT(bugprone-use-after-move)
    EXPECT_EQ(second.descriptor().name, "t");
}

TEST(runtime_table, keys_without_a_list_are_in_the_order_of_their_columns)
{
    const runtime_table table({.name = "t",
                               .columns = {{.name = "c", .type = "int", .kind = column_kind::clustering},
                                           {.name = "b", .type = "int", .kind = column_kind::partition_key},
                                           {.name = "a", .type = "int", .kind = column_kind::partition_key}}});
    EXPECT_EQ(table.descriptor().key_column(0), 1u);
    EXPECT_EQ(table.descriptor().key_column(1), 2u);
    EXPECT_EQ(table.descriptor().key_column(2), 0u);
}

TEST(runtime_table, key_columns_are_frozen_and_others_as_they_are_said)
{
    table_definition definition = with_types("address", {{"address", {"zip"}, {"int"}}});
    definition.columns.push_back({.name = "k", .type = "address", .kind = column_kind::clustering});
    definition.columns.push_back({.name = "l", .type = "set<int>", .kind = column_kind::clustering});
    const runtime_table table(definition);
    EXPECT_EQ(type_of(table.descriptor(), "v"), R"("address")");
    EXPECT_EQ(type_of(table.descriptor(), "k"), R"(frozen<"address">)");
    EXPECT_EQ(type_of(table.descriptor(), "l"), "frozen<set<int>>");
}

TEST(runtime_table, names_are_folded_as_in_cql_and_may_have_the_keyspace)
{
    const auto type = [](std::string text) {
        table_definition definition = with_types(std::move(text), {{"addr", {"x"}, {"int"}}, {"Addr", {"y"}, {"int"}}});
        definition.keyspace = "Shop";
        const runtime_table table(definition);
        return std::string(table.descriptor().columns[1].type->field_names[0]);
    };
    EXPECT_EQ(type("ADDR"), "x");
    EXPECT_EQ(type(R"("Addr")"), "y");
    EXPECT_EQ(type(R"("Shop".addr)"), "x");
    EXPECT_EQ(type(R"(frozen<"Shop"."Addr">)"), "y");
}

TEST(runtime_table, names_are_taken_as_they_are)
{
    const std::string name = "a\"B' (c)";
    table_definition definition = with_types("\"a\"\"B' (c)\"", {{name, {name}, {"int"}}});
    definition.columns[1].name = name;
    const runtime_table table(definition);
    EXPECT_EQ(table.descriptor().columns[1].name, name);
    EXPECT_EQ(table.descriptor().columns[1].type->field_names[0], name);
}

TEST(runtime_table, types_that_cannot_be_read_are_told_with_their_place)
{
    EXPECT_EQ(refusal(with_types("", {})), "table t: column v: CQL type '', position 0: a type was expected");
    EXPECT_EQ(refusal(with_types("list<int", {})),
              "table t: column v: CQL type 'list<int', position 8: '>' was expected");
    EXPECT_EQ(refusal(with_types("list<Nobody>", {})),
              "table t: column v: CQL type 'list<Nobody>', position 5: type 'nobody' is unknown");
    EXPECT_EQ(refusal(with_types("vector<float, 0>", {})),
              "table t: column v: CQL type 'vector<float, 0>', position 14: a number of elements was expected");
    EXPECT_EQ(refusal(with_types("int", {{"a", {"x"}, {"frozen<b>"}}})),
              "table t: field a.x: CQL type 'frozen<b>', position 7: type 'b' is unknown");
    EXPECT_EQ(
        refusal([](auto& of) { of.columns[5].type = "other.address"; }),
        "table shop.visits: column home: CQL type 'other.address': type address is of keyspace other, and a table "
        "uses types of its own keyspace only");
}

TEST(runtime_table, user_defined_types_are_whole)
{
    const auto refused = [](udt_definition udt) { return refusal(with_types("int", {std::move(udt)})); };
    EXPECT_EQ(refused({"", {"x"}, {"int"}}), "table t: a user-defined type has no name");
    EXPECT_EQ(refused({"a", {}, {}}), "table t: type a: 0 names of fields and 0 types; it has at least one field, and "
                                      "each has both");
    EXPECT_EQ(refused({"a", {"x", "y"}, {"int"}}),
              "table t: type a: 2 names of fields and 1 types; it has at least one field, and each has both");
    EXPECT_EQ(refused({"a", {"x", ""}, {"int", "int"}}), "table t: type a: the name of a field is empty");
    EXPECT_EQ(refused({"a", {"x", "x"}, {"int", "int"}}), "table t: type a: two fields have the name x");
    EXPECT_EQ(refusal(with_types("int", {{"a", {"x"}, {"int"}}, {"a", {"x"}, {"int"}}})),
              "table t: type a: there are two of this name");
}

TEST(runtime_table, a_type_does_not_contain_itself)
{
    EXPECT_EQ(refusal(with_types("int", {{"a", {"x"}, {"frozen<list<a>>"}}})),
              "table t: field a.x: CQL type 'frozen<list<a>>': type a contains itself");
    EXPECT_EQ(refusal(with_types("int", {{"a", {"x"}, {"b"}}, {"b", {"x"}, {"map<int, c>"}}, {"c", {"x"}, {"a"}}})),
              "table t: field c.x: CQL type 'a': type a contains itself");
}

TEST(runtime_table, types_end)
{
    const auto chain = [](int length, const std::string& type_before, const std::string& type_after) {
        std::vector<udt_definition> udts;
        for (int i = 0; i < length; ++i) {
            std::string inner = "int";
            if (i != 0)
                inner = std::string(type_before).append("t").append(std::to_string(i - 1)).append(type_after);
            udts.push_back({"t" + std::to_string(i), {"a", "b"}, {inner, inner}});
        }
        return refusal(with_types("t" + std::to_string(length - 1), std::move(udts)));
    };
    EXPECT_EQ(chain(8, "frozen<", ">"), "it was not refused");
    EXPECT_NE(chain(9, "list<tuple<set<", ">>>").find("types nest deeper than 32"), std::string::npos);
    EXPECT_NE(chain(5000, "", "").find("types nest deeper than 32"), std::string::npos);
    EXPECT_NE(chain(24, "", "").find("types have more than 32767 parts"), std::string::npos);

    table_definition wide = with_types("int", {});
    for (int i = 0; i < 40; ++i) {
        wide.columns.push_back({.name = "c" + std::to_string(i), .type = "tuple<int"});
        for (int parts = 1; parts < 1000; ++parts)
            wide.columns.back().type += ",int";
        wide.columns.back().type += ">";
    }
    EXPECT_NE(refusal(wide).find("column c32: types have more than 32767 parts"), std::string::npos);
}

TEST(runtime_table, keys_and_indexes_are_of_columns_that_exist)
{
    EXPECT_EQ(refusal([](auto& of) { of.partition_key[1] = "who"; }),
              "table shop.visits: partition_key names a column who, which does not exist");
    EXPECT_EQ(refusal([](auto& of) { of.clustering = {""}; }),
              "table shop.visits: clustering names a column , which does not exist");
    EXPECT_EQ(refusal([](auto& of) { of.indexes[0].column = "Owner"; }),
              "table shop.visits: index by_owner on a column Owner, which does not exist");
    EXPECT_EQ(refusal([](auto& of) { of.indexes[1].column = "tag"; }),
              "table shop.visits: index on a column tag, which does not exist");
}

TEST(runtime_table, a_column_has_one_part_in_the_key)
{
    const std::string two_roles(to_string(table_fault::two_roles));
    EXPECT_EQ(refusal([](auto& of) {
                  of.partition_key = {"Who", "Who"};
              }),
              two_roles + " (column Who of table visits)");
    EXPECT_EQ(refusal([](auto& of) { of.clustering = {"at", "day"}; }), two_roles + " (column day of table visits)");
    EXPECT_EQ(refusal([](auto& of) { of.clustering = {"owner"}; }), two_roles + " (column owner of table visits)");
    EXPECT_EQ(refusal([](auto& of) { of.columns[4].kind = column_kind::clustering; }),
              "table shop.visits: column tags is of the kind clustering, whose list leaves it out");
}

TEST(runtime_table, what_compilers_refuse_is_refused_with_the_same_sentence)
{
    struct mistake {
        table_fault what;
        std::string_view about;
        std::function<void(table_definition&)> make;
    };
    const std::vector<mistake> mistakes{
        {table_fault::bad_name, "table ", [](auto& of) { of.name.clear(); }},
        {table_fault::bad_name, "table a.b", [](auto& of) { of.name = "a.b"; }},
        {table_fault::bad_keyspace, "table visits", [](auto& of) { of.keyspace = "\""; }},
        {table_fault::no_partition_key, "table visits", [](auto& of) { of.partition_key.clear(); }},
        {table_fault::no_partition_key, "table visits", [](auto& of) { of = {.name = "visits"}; }},
        {table_fault::static_alone, "column owner of table visits",
         [](auto& of) {
             of.columns[0].order = clustering_order::asc;
             of.clustering.clear();
         }},
        {table_fault::equal_names, "column Who of table visits", [](auto& of) { of.columns[6].name = "Who"; }},
        {table_fault::equal_names, "column Who of table visits",
         [](auto& of) { of.columns.push_back({.name = "Who", .type = "int", .kind = column_kind::partition_key}); }},
        {table_fault::empty_name, "column  of table visits", [](auto& of) { of.columns[5].name.clear(); }},
        {table_fault::optional_key, "column at of table visits", [](auto& of) { of.columns[0].nullable = true; }},
        {table_fault::duration_key, "column at of table visits", [](auto& of) { of.columns[0].type = "duration"; }},
        {table_fault::nested_counter, "column tags of table visits",
         [](auto& of) { of.udts[1].field_types[0] = "counter"; }},
        {table_fault::duration_element, "column mood of table visits",
         [](auto& of) { of.columns[6].type = "set<duration>"; }},
        {table_fault::mixed_counters, "table visits", [](auto& of) { of.columns[6].type = "counter"; }},
        {table_fault::open_udt_index, "column home of table visits",
         [](auto& of) {
             of.columns[5].type = "address";
             of.indexes[0].column = "home";
         }},
        {table_fault::index_target, "column tags of table visits",
         [](auto& of) { of.indexes[1].target = index_target::full; }},
        {table_fault::order_first, "column mood of table visits",
         [](auto& of) { of.columns[6].order = clustering_order::desc; }},
        {table_fault::unfit_nulls, "column Who of table visits",
         [](auto& of) { of.columns[1].nulls = null_policy::write_null; }},
        {table_fault::unfit_nulls, "column mood of table visits",
         [](auto& of) { of.columns[6].nulls = null_policy::write_null; }},
    };
    for (const mistake& one : mistakes) {
        const std::string sentence(to_string(one.what));
        EXPECT_EQ(refusal(one.make), sentence + " (" + std::string(one.about) + ")");
    }
}

TEST(runtime_table, an_option_has_a_name_and_is_there_once)
{
    EXPECT_EQ(refusal([](auto& of) { of.options[0].name.clear(); }), "table shop.visits: an option has no name");
    EXPECT_EQ(refusal([](auto& of) { of.options[1].name = "comment"; }),
              "table shop.visits: option comment is there twice");
}

} // namespace
} // namespace cassium
