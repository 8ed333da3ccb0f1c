// Which filters and orders a server takes. Expectations are Cassandra's answers (StatementRestrictions and
// SelectStatement of 5.0), not this code's.
#include "models.hpp"

#include <cassium/query/select_rules.hpp>
#include <cassium/query/text.hpp>

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

namespace cassium::query {
namespace {

using namespace test;
using enum relation;
using enum fault;
using enum operand_form;

struct where_case {
    std::vector<condition_shape> where;
    fault without; ///< without ALLOW FILTERING
    fault with;    ///< with it
};

void check(const table_descriptor& table, const std::vector<where_case>& cases)
{
    for (const auto& [where, without, with] : cases) {
        select_shape shape{.where = where};
        const std::string text = build_cql([&](cql_writer& writer) {
            query_writer out(writer);
            write_conditions(out, table, where);
        });
        EXPECT_EQ(to_string(check_filter(table, shape).what), to_string(without)) << text;
        shape.allow_filtering = true;
        EXPECT_EQ(to_string(check_filter(table, shape).what), to_string(with)) << text << " ALLOW FILTERING";
    }
}

// events: partition key (source 0, day 1), clustering (at 2 desc, part 3), static owner 4, level 5, weight 6, took 7
TEST(where_rules, keys_without_an_index)
{
    check(descriptor_of<event>, {
                                    {{}, none, filtering_not_needed},
                                    {{{0}, {1}}, none, filtering_not_needed},
                                    {{{1, in}, {0, in}}, none, filtering_not_needed},
                                    {{{0}, {1}, {2}}, none, filtering_not_needed},
                                    {{{0}, {1}, {2}, {3}}, none, filtering_not_needed},
                                    {{{0}, {1}, {2, gt}, {2, le}}, none, filtering_not_needed},
                                    {{{0}, {1}, {2}, {3, lt}}, none, filtering_not_needed},
                                    {{{0}, {1}, {2, in}, {3, ge}}, none, filtering_not_needed},
                                    {{{3, lt}, {1}, {2}, {0}}, none, filtering_not_needed},
                                    {{{0}}, partition_incomplete, none},
                                    {{{1}}, partition_incomplete, none},
                                    {{{0}, {2}}, partition_incomplete, none},
                                    {{{0}, {1, gt}}, partition_range, none},
                                    {{{2}}, clustering_without_partition, none},
                                    {{{2, gt}}, clustering_without_partition, none},
                                    {{{0}, {1}, {3}}, clustering_gap, none},
                                    {{{0}, {1}, {2, gt}, {3}}, clustering_gap, none},
                                    {{{0}, {1}, {2, gt}, {3, lt}}, clustering_gap, none},
                                    {{{5}}, not_indexed, none},
                                    {{{0}, {1}, {5}}, not_indexed, none},
                                    {{{0}, {1}, {4}}, not_indexed, none},
                                    {{{0}, {1}, {5, in}}, not_indexed, none},
                                    {{{7}}, not_indexed, none},
                                });
}

TEST(where_rules, what_is_wrong_in_any_case)
{
    check(descriptor_of<event>, {
                                    {{{5, ne}}, not_equal, not_equal},
                                    {{{7, gt}}, ordered_duration, ordered_duration},
                                    {{{0}, {1}, {1}}, twice, twice},
                                    {{{0}, {1}, {2}, {2, gt}}, twice, twice},
                                    {{{0}, {1}, {2, ge}, {2, gt}}, twice, twice},
                                    {{{0}, {1}, {2, le}, {2, lt}}, twice, twice},
                                    {{{0}, {1}, {2}, {2, in}}, twice, twice},
                                    {{{0, like}, {1}}, like_without_index, like_without_index},
                                });
    // products: id 0, brand 2 (indexed), tags 5 set, sizes 6 list, stock 7 map
    check(descriptor_of<product>, {
                                      {{{5}}, whole_collection, whole_collection},
                                      {{{6, in}}, whole_collection, whole_collection},
                                      {{{6, eq, element}}, list_element, list_element},
                                      {{{5, contains}}, not_indexed, none},
                                      {{{7, eq, element}}, not_indexed, none},
                                  });
}

TEST(where_rules, one_index_serves_one_condition)
{
    check(descriptor_of<product>, {
                                      {{{2}}, none, filtering_not_needed},
                                      {{{0}, {2}}, none, filtering_not_needed},
                                      {{{2}, {1}}, several_filters, none},
                                      {{{2, gt}}, not_indexed, none},
                                      {{{2, in}}, not_indexed, none},
                                      {{{0, in}, {2}}, index_with_in, index_with_in},
                                  });
}

// indexed: id 0, part 1 clustering, plain 2, sai_number 3, sai_text 4, sasi 5, tags 6, keys 7, entries 8, full 9
TEST(where_rules, every_kind_of_index)
{
    check(descriptor_of<indexed>, {
                                      {{{2}}, none, filtering_not_needed},
                                      {{{0}, {1}, {2}}, none, filtering_not_needed},
                                      {{{0}, {1, gt}, {2}}, none, filtering_not_needed},
                                      {{{1}, {2}}, several_filters, none},
                                      {{{0}, {1, in}, {2}}, none, filtering_not_needed},
                                      {{{3, gt}, {3, lt}}, none, filtering_not_needed},
                                      {{{3}, {4}}, none, filtering_not_needed},
                                      {{{3, gt}, {4}, {3, lt}}, none, filtering_not_needed},
                                      {{{4, gt}}, not_indexed, none},
                                      {{{2}, {3}}, several_filters, none},
                                      {{{5, like}}, none, filtering_not_needed},
                                      {{{5, gt}}, not_indexed, none},
                                      {{{5, gt}, {5, like}}, twice, twice},
                                      {{{9, gt}, {9, contains}}, twice, twice},
                                      {{{4, like}}, like_without_index, like_without_index},
                                      {{{6, contains}}, none, filtering_not_needed},
                                      {{{6, contains}, {6, contains}}, several_filters, none},
                                      {{{7, contains_key}}, none, filtering_not_needed},
                                      {{{7, contains}}, not_indexed, none},
                                      {{{8, eq, element}}, none, filtering_not_needed},
                                      {{{8, contains}}, not_indexed, none},
                                      {{{9}}, none, filtering_not_needed},
                                      {{{9, contains}}, not_indexed, none},
                                  });
}

TEST(order, is_the_tables_or_its_reverse)
{
    constexpr auto asc = clustering_order::asc;
    constexpr auto desc = clustering_order::desc;
    const std::vector<condition_shape> partition{{0}, {1}};
    struct {
        std::vector<condition_shape> where;
        std::vector<order_shape> order;
        fault problem;
    } const cases[] = {
        {partition, {}, none},
        {partition, {{2, desc}}, none},
        {partition, {{2, asc}}, none},
        {partition, {{2, desc}, {3, asc}}, none},
        {partition, {{2, asc}, {3, desc}}, none},
        {partition, {{2, asc}, {3, asc}}, order_mixed},
        {partition, {{2, desc}, {3, desc}}, order_mixed},
        {partition, {{3, asc}}, order_sequence},
        {partition, {{3, asc}, {2, desc}}, order_sequence},
        {partition, {{2, desc}, {2, desc}}, order_sequence},
        {{{0}, {1}, {2}}, {{3, desc}}, none},
        {{{0}, {1}, {2, gt}}, {{3, desc}}, order_sequence},
        {partition, {{5, asc}}, order_not_clustering},
        {partition, {{0, asc}}, order_not_clustering},
        {partition, {{4, asc}}, order_not_clustering},
        {{}, {{2, desc}}, order_partition_open},
        {{{0}}, {{2, desc}}, order_partition_open},
        {{{0}, {1, in}}, {{2, desc}}, order_partition_in},
    };
    for (const auto& [where, order, problem] : cases) {
        const select_shape shape{.where = where, .order = order};
        EXPECT_EQ(to_string(check_order(descriptor_of<event>, shape).what), to_string(problem));
    }
}

TEST(order, does_not_go_with_an_index)
{
    const std::vector<condition_shape> where{{0}, {2}};
    const std::vector<order_shape> order{{1, clustering_order::desc}};
    EXPECT_EQ(check_order(descriptor_of<indexed>, {.where = where, .order = order}).what, order_uses_index);
}

TEST(where_rules, every_fault_is_one_sentence_of_its_own)
{
    std::set<std::string_view> sentences;
    for (int i = 1; i <= static_cast<int>(condition_timestamp); ++i) {
        const std::string_view sentence = to_string(fault(i));
        EXPECT_TRUE(sentence.starts_with("cassium: ")) << i;
        EXPECT_TRUE(sentences.insert(sentence).second) << sentence;
    }
}

} // namespace
} // namespace cassium::query
