// Indexes of a model and of a server: the same, whatever their names are.
#include <schema/indexes.hpp>

#include <cassium/types/scalar_types.hpp>

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

namespace cassium::schema {
namespace {

constexpr const cql_type* text = &scalar_type<type_id::text>;
constexpr std::array<const cql_type*, 2> texts{text, text};
constexpr cql_type labels{.id = type_id::map, .elements = texts};
constexpr std::array columns{
    column_descriptor{.name = "id", .type = text, .kind = column_kind::partition_key},
    column_descriptor{.name = "labels", .type = &labels},
    column_descriptor{.name = "a\"B(c)", .type = text},
};

index_comparison compare(const std::vector<index_descriptor>& wanted, std::vector<live_index> live)
{
    live_table on_server;
    on_server.indexes = std::move(live);
    return compare_indexes({.name = "t", .columns = columns, .indexes = wanted}, on_server);
}

const index_descriptor by_key{.column = 1, .target = index_target::keys};
const index_descriptor by_value{.column = 1};
constexpr std::string_view long_sai = "org.apache.cassandra.index.sai.StorageAttachedIndex";

TEST(indexes, are_known_by_what_they_cover)
{
    const index_comparison made =
        compare({by_key, by_value, {.name = "mine", .column = 2}}, {{"any", {{"target", "values(labels)"}}},
                                                                    {"t_labels_idx", {{"target", "keys(labels)"}}},
                                                                    {"other", {{"target", R"-("a""B(c)")-"}}}});
    EXPECT_TRUE(made.missing.empty());
    EXPECT_EQ(made.drift, std::vector<std::string>());
}

TEST(indexes, two_that_cover_the_same_are_one)
{
    const index_descriptor named{.name = "second", .column = 1};
    EXPECT_TRUE(compare({by_value, named}, {{"one", {{"target", "values(labels)"}}}}).missing.empty());
    EXPECT_EQ(compare({by_value, named}, {}).missing.size(), 1u) << "the server would refuse the second";
}

TEST(indexes, another_target_or_class_is_another_index)
{
    const std::vector<live_index> live{{"t_labels_idx", {{"target", "values(labels)"}}}};
    for (const index_descriptor& wanted :
         {by_key, index_descriptor{.column = 1, .custom_class = "StorageAttachedIndex"}}) {
        const index_comparison made = compare({wanted}, live);
        EXPECT_EQ(made.missing.size(), 1u);
        EXPECT_EQ(made.drift, std::vector<std::string>{R"-(index t_labels_idx ("labels"))-"});
    }
}

TEST(indexes, classes_have_short_and_long_names)
{
    for (const std::string_view model : {std::string_view("sai"), std::string_view("StorageAttachedIndex"), long_sai})
        for (const std::string_view server :
             {std::string_view("SAI"), std::string_view("StorageAttachedIndex"), long_sai})
            EXPECT_TRUE(compare({{.column = 2, .custom_class = model}},
                                {{"x", {{"target", R"-("a""B(c)")-"}, {"class_name", std::string(server)}}}})
                            .drift.empty());
}

TEST(indexes, other_options_are_told_and_not_made)
{
    constexpr static std::array<text_entry, 1> options{{{"case_sensitive", "FALSE"}}};
    const index_descriptor wanted{.column = 1, .custom_class = "sai", .options = options};
    const auto live = [](const char* sensitive) {
        return std::vector<live_index>{
            {"x", {{"target", "values(labels)"}, {"class_name", "sai"}, {"case_sensitive", sensitive}}}};
    };
    EXPECT_TRUE(compare({wanted}, live("false")).drift.empty());
    const index_comparison made = compare({wanted}, live("true"));
    EXPECT_TRUE(made.missing.empty());
    EXPECT_EQ(made.drift,
              std::vector<std::string>{
                  R"(index x: "labels" using storageattachedindex {'case_sensitive': 'FALSE'} in the model, )"
                  R"("labels" using storageattachedindex {'case_sensitive': 'true'} on the server; )"
                  "drop it and it is made anew"});
}

TEST(indexes, a_name_that_has_another_meaning_is_told_and_not_made)
{
    const index_comparison made = compare({{.name = "mine", .column = 1, .target = index_target::keys}},
                                          {{"mine", {{"target", "values(labels)"}}}});
    EXPECT_TRUE(made.missing.empty());
    EXPECT_EQ(made.drift,
              std::vector<std::string>{R"(index mine: keys("labels") in the model, "labels" on the server; )"
                                       "drop it and it is made anew"});
}

TEST(indexes, a_server_may_make_storage_attached_ones_where_no_class_is_named)
{
    const index_comparison made = compare({by_value}, {{"x", {{"target", "values(labels)"}, {"class_name", "sai"}}}});
    EXPECT_TRUE(made.missing.empty()) << "it would be made again at each synchronisation";
    EXPECT_EQ(made.drift.size(), 1u);
}

TEST(indexes, targets_that_nobody_knows_are_told)
{
    const index_comparison made = compare({}, {{"local", {{"target", R"-({"pk":["id"],"ck":["x"]})-"}}}, {"none", {}}});
    EXPECT_EQ(made.drift.size(), 2u);
}

} // namespace
} // namespace cassium::schema
