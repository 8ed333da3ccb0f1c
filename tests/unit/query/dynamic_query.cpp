// Queries whose clauses are chosen at run time: the same texts, values and sentences as those that the compiler knows.
#include "models.hpp"

#include <cassium/base/error.hpp>
#include <cassium/query/dynamic_query.hpp>
#include <cassium/query/statements.hpp>

#include <gtest/gtest.h>

#include <string>

namespace cassium::query {
namespace {

using namespace test;

struct named {
    std::string name{};
};

template <class Query>
std::string text_of(const Query& query)
{
    return std::string(query.build()->cql);
}

template <class Dynamic, class Static>
void expect_equal(const Dynamic& dynamic, const Static& fixed)
{
    const auto made = dynamic.build();
    EXPECT_EQ(made->cql, fixed.cql());
    EXPECT_EQ(dynamic.value_count(), fixed.value_count()) << fixed.cql();
    EXPECT_EQ(values_of(dynamic), values_of(fixed)) << fixed.cql();
    EXPECT_EQ(made->keyspace_at, fixed.statement().keyspace_at) << fixed.cql();
    EXPECT_TRUE(made->described);
    ASSERT_EQ(made->parameters.size(), fixed.statement().parameters.size());
    for (std::size_t i = 0; i < made->parameters.size(); ++i) {
        EXPECT_EQ(made->parameters[i].name, fixed.statement().parameters[i].name);
        EXPECT_TRUE(same_type(*made->parameters[i].type, *fixed.statement().parameters[i].type));
    }
    ASSERT_EQ(made->results.size(), fixed.statement().results.size());
    for (std::size_t i = 0; i < made->results.size(); ++i) {
        EXPECT_EQ(made->results[i].name, fixed.statement().results[i].name);
        EXPECT_TRUE(same_type(*made->results[i].type, *fixed.statement().results[i].type));
    }
    EXPECT_EQ(std::vector<int>(made->routing_key.begin(), made->routing_key.end()), routing_key_of(fixed.statement()));
    EXPECT_EQ(dynamic.refused().code(), std::error_code());
}

TEST(dynamic_query, is_what_the_compiler_makes_of_the_same_clauses)
{
    expect_equal(dynamic_query<product>(), find<product>());
    expect_equal(dynamic_query<product>().where(col<&product::brand> == "Acme").limit(10),
                 find<product>().where(col<&product::brand> == "Acme").limit(10));
    expect_equal(dynamic_query<product>().where(col<&product::stock>["a"] == 3).allow_filtering(),
                 find<product>().where(col<&product::stock>["a"] == 3).allow_filtering());
    const auto of_day = [](auto query) { return query.where(col<&event::source> == "s", col<&event::day> == 1); };
    expect_equal(of_day(dynamic_query<event>()).order_by(col<&event::at>.asc()).per_partition_limit(2).limit(3),
                 of_day(find<event>()).order_by(col<&event::at>.asc()).per_partition_limit(2).limit(3));
    expect_equal(of_day(dynamic_query<event>()).where(cols<&event::at, &event::part> > std::tuple(1, 2)),
                 of_day(find<event>()).where(cols<&event::at, &event::part> > std::tuple(1, 2)));
    expect_equal(dynamic_query<event>().where(partition_token > 5), find<event>().where(partition_token > 5));
    expect_equal(dynamic_query<product>().as<named>(), find<product>().as<named>());
    expect_equal(of_day(dynamic_query<event>()).count(), of_day(find<event>()).count());
    expect_equal(of_day(dynamic_query<event>()).exists(), of_day(find<event>()).exists());
    expect_equal(dynamic_query<product>().count(), find<product>().count());
    expect_equal(dynamic_query<product>().exists(), find<product>().exists());
}

TEST(dynamic_query, the_direction_of_an_order_may_be_found_out)
{
    for (const clustering_order order : {clustering_order::asc, clustering_order::desc}) {
        dynamic_query<event> q;
        q.where(col<&event::source> == "s", col<&event::day> == 1).order_by<&event::at>(order);
        EXPECT_TRUE(
            text_of(q).ends_with(order == clustering_order::asc ? R"(ORDER BY "at" ASC)" : R"(ORDER BY "at" DESC)"));
    }
}

TEST(dynamic_query, filtering_is_allowed_where_a_server_asks_for_it)
{
    dynamic_query<product> q;
    q.allow_filtering_if_needed();
    EXPECT_EQ(text_of(q).find("ALLOW FILTERING"), std::string::npos);
    q.where(col<&product::brand> == "Acme");
    EXPECT_EQ(text_of(q).find("ALLOW FILTERING"), std::string::npos);
    q.where(col<&product::price> > 3);
    EXPECT_TRUE(text_of(q).ends_with("ALLOW FILTERING"));
    EXPECT_FALSE(q.refused());
    const auto fixed = find<product>().where(col<&product::brand> == "Acme").allow_filtering_if_needed();
    EXPECT_TRUE(fixed.cql().ends_with(R"(WHERE "brand" = ?)"));
    EXPECT_TRUE(fixed.where(col<&product::price> > 3).cql().ends_with("ALLOW FILTERING"));
}

TEST(dynamic_query, what_no_server_takes_is_said_with_the_compilers_sentence_and_the_column)
{
    const auto why = [](const auto& query) {
        const failure found = query.refused();
        EXPECT_EQ(found.code(), client_errc::invalid_argument);
        return found.diagnostics().client_message;
    };
    EXPECT_EQ(why(dynamic_query<product>().where(col<&product::price> > 3)),
              std::string(to_string(fault::not_indexed)) + " (column price of table products)");
    EXPECT_EQ(why(dynamic_query<event>().where(col<&event::source> == "s")),
              std::string(to_string(fault::partition_incomplete)) + " (column day of table events)");
    EXPECT_EQ(why(dynamic_query<product>().allow_filtering()),
              std::string(to_string(fault::filtering_not_needed)) + " (table products)");
    EXPECT_EQ(why(dynamic_query<product>().limit(3).count()),
              std::string(to_string(fault::count_of_some)) + " (table products)");
}

TEST(dynamic_query, values_that_cannot_be_sent_are_told_when_they_are_to_be)
{
    EXPECT_THROW((void)values_of(dynamic_query<product>().limit(0)), encode_error);
    EXPECT_THROW((void)values_of(dynamic_query<product>().where(col<&product::id> == (std::int64_t{1} << 40))),
                 encode_error);
}

TEST(dynamic_query, is_changed_by_its_clauses_and_copied_like_a_value)
{
    dynamic_query<product> q;
    q.where(col<&product::brand> == "Acme");
    const dynamic_query<product> copy = q;
    q.limit(1);
    EXPECT_EQ(copy.value_count(), 1);
    EXPECT_EQ(q.value_count(), 2);
}

} // namespace
} // namespace cassium::query
