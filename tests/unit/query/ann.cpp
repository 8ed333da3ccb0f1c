// ORDER BY … ANN OF: text, markers, and what a server takes beside it.
#include "models.hpp"

#include <gtest/gtest.h>

#include <array>

namespace cassium::query {
namespace {

using namespace test;

struct document {
    std::int32_t id = 0;
    std::int64_t part = 0;
    std::int64_t more = 0;
    std::string kind{};
    std::string plain{};
    std::string old{};
    std::array<float, 3> embedding{};
    std::array<float, 3> other{};
};

constexpr std::pair<std::string_view, std::string_view> cosine[] = {{"similarity_function", "cosine"}};

} // namespace
} // namespace cassium::query

template <>
inline constexpr auto cassium::table_of<cassium::query::document> =
    cassium::table<cassium::query::document>("documents")
        .partition_key<&cassium::query::document::id>()
        .clustering_key<&cassium::query::document::part, &cassium::query::document::more>()
        .index<&cassium::query::document::kind>({.custom_class = "StorageAttachedIndex"})
        .index<&cassium::query::document::old>()
        .index<&cassium::query::document::embedding>(
            {.custom_class = "org.apache.cassandra.index.sai.StorageAttachedIndex", .options = cassium::query::cosine});

namespace cassium::query {
namespace {

constexpr std::array<float, 3> wanted{1, 2, 3};

TEST(ann, has_its_vector_between_the_filter_and_the_limit)
{
    const auto nearest = select_statement<document>()
                             .where(col<&document::kind> == "a")
                             .order_by(col<&document::embedding>.ann_of(wanted))
                             .limit(10);
    EXPECT_TRUE(nearest.cql().ends_with(R"( WHERE "kind" = ? ORDER BY "embedding" ANN OF ? LIMIT ?)")) << nearest.cql();
    EXPECT_EQ(parameters_of(nearest), "kind:text embedding:vector<float, 3> [limit]:int");
    EXPECT_EQ(values_of(nearest), hex("00000001 61 0000000c 3f800000 40000000 40400000 00000004 0000000a"));
    EXPECT_EQ(nearest.value_count(), 3);
    EXPECT_TRUE(nearest.statement().idempotent);
}

TEST(ann, keeps_the_key_for_routing)
{
    const auto nearest = select_statement<document>()
                             .order_by(col<&document::embedding>.ann_of(wanted))
                             .where(col<&document::part> == 2, col<&document::id> == 1)
                             .limit(1);
    EXPECT_EQ(routing_key_of(nearest.statement()), (std::vector<int>{1}));
    EXPECT_EQ(values_of(nearest), hex("00000008 0000000000000002 00000004 00000001 0000000c 3f800000 40000000 40400000 "
                                      "00000004 00000001"));
}

TEST(ann, goes_with_a_projection)
{
    struct only_id {
        std::int32_t id = 0;
    };
    const auto nearest =
        select_statement<document>().order_by(col<&document::embedding>.ann_of(wanted)).limit(5).as<only_id>();
    EXPECT_EQ(nearest.cql(), R"(SELECT "id" FROM "documents" ORDER BY "embedding" ANN OF ? LIMIT ?)");
}

TEST(ann, needs_an_index_a_limit_and_no_other_order)
{
    constexpr ann_shape embedding[] = {{6}};
    constexpr ann_shape other[] = {{7}};
    constexpr ann_shape both[] = {{6}, {6}};
    constexpr order_shape order[] = {{1}};
    const table_descriptor& table = descriptor_of<document>;
    EXPECT_EQ(check_ann(table, {.ann = embedding, .limit = true}).what, fault::none);
    EXPECT_EQ(check_ann(table, {.ann = other, .limit = true}).what, fault::ann_no_index);
    EXPECT_EQ(check_ann(table, {.ann = embedding}).what, fault::ann_no_limit);
    EXPECT_EQ(check_ann(table, {.order = order, .ann = embedding, .limit = true}).what, fault::ann_twice);
    EXPECT_EQ(check_ann(table, {.ann = both, .limit = true}).what, fault::ann_twice);
    EXPECT_EQ(check_ann(table, {.ann = embedding, .per_partition_limit = true, .limit = true}).what,
              fault::ann_partition_limit);
}

TEST(ann, is_filtered_by_the_key_and_by_indexes_of_its_kind)
{
    constexpr ann_shape embedding[] = {{6}};
    constexpr auto in = relation::in;
    constexpr auto gt = relation::gt;
    struct {
        std::vector<condition_shape> where;
        fault problem;
    } const cases[] = {
        {{}, fault::none},
        {{{0}}, fault::none},
        {{{0}, {1}}, fault::none},
        {{{0}, {1, gt}}, fault::none},
        {{{0}, {1}, {2}}, fault::none},
        {{{0}, {2}}, fault::ann_filter},
        {{{0}, {1, gt}, {2}}, fault::ann_filter},
        {{{1}}, fault::ann_filter},
        {{{0, in}}, fault::ann_filter},
        {{{3}}, fault::none},
        {{{0}, {3}}, fault::none},
        {{{4}}, fault::ann_filter},
        {{{5}}, fault::ann_filter},
        {{{3}, {4}}, fault::ann_filter},
        {{{6}}, fault::ann_filter},
    };
    for (const auto& [where, problem] : cases)
        EXPECT_EQ(to_string(check_ann(descriptor_of<document>, {.where = where, .ann = embedding, .limit = true}).what),
                  to_string(problem));
}

TEST(ann, an_index_on_a_vector_serves_no_relation)
{
    const std::vector<condition_shape> where{{6}};
    EXPECT_EQ(check_filter(descriptor_of<document>, {.where = where}).what, fault::not_indexed);
}

TEST(ann, every_problem_has_a_sentence)
{
    for (const fault problem :
         {fault::ann_no_index, fault::ann_twice, fault::ann_no_limit, fault::ann_partition_limit, fault::ann_filter})
        EXPECT_TRUE(to_string(problem).starts_with("cassium: "));
}

} // namespace
} // namespace cassium::query
