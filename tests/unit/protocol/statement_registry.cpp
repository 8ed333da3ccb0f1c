#include <cassium/protocol/owned_statement.hpp>
#include <cassium/protocol/statement_registry.hpp>

#include <protocol/statement_slots.hpp>

#include <cassium/base/error.hpp>

#include <gtest/gtest.h>

#include <array>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace cassium::protocol {
namespace {

constexpr cql_type int_type{.id = type_id::int_};
constexpr cql_type text_type{.id = type_id::text};
constexpr std::array an_int{column_spec{"n", &int_type}};
constexpr std::array a_text{column_spec{"n", &text_type}};
constexpr std::array<std::uint16_t, 1> first_marker{0};

TEST(statement_registry_test, finds_the_same_one_for_what_is_the_same)
{
    statement_registry registry;
    const std::string text = "SELECT n FROM t WHERE n = ?";
    const auto one = registry.find({.cql = text, .parameters = an_int, .results = an_int});
    const std::string again = text;
    const std::array same{column_spec{"n", &int_type}};
    EXPECT_EQ(registry.find({.cql = again, .parameters = same, .results = same}), one);
    EXPECT_EQ(registry.size(), 1u);
}

TEST(statement_registry_test, tells_apart_what_expects_something_else)
{
    statement_registry registry;
    std::vector<std::shared_ptr<const owned_statement>> all{
        registry.find({.cql = "S"}),
        registry.find({.cql = "S "}),
        registry.find({.cql = "S", .parameters = an_int}),
        registry.find({.cql = "S", .parameters = a_text}),
        registry.find({.cql = "S", .results = an_int}),
        registry.find({.cql = "S", .results = a_text}),
        registry.find({.cql = "S", .parameters = an_int, .routing_key = first_marker}),
        registry.find({.cql = "S", .idempotent = true}),
        registry.find({.cql = "S", .conditional = true}),
        registry.find({.cql = "S", .described = false}),
        registry.find({.cql = "S", .keyspace_at = 1}),
    };
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t other = 0; other < i; ++other)
            EXPECT_NE(all[i], all[other]) << i << " and " << other;
    EXPECT_EQ(registry.size(), all.size());
}

TEST(statement_registry_test, lets_those_go_that_were_not_used_for_the_longest_time)
{
    statement_registry registry(3);
    std::vector<std::weak_ptr<const owned_statement>> watched;
    const auto use = [&](std::string_view cql) { return registry.find({.cql = cql}); };
    for (const char* const each : {"a", "b", "c"})
        watched.push_back(use(each)->keep_in_memory());
    static_cast<void>(use("a"));
    static_cast<void>(use("d"));
    EXPECT_EQ(registry.size(), 3u);
    EXPECT_FALSE(watched[0].expired());
    EXPECT_TRUE(watched[1].expired());
    EXPECT_FALSE(watched[2].expired());
    const auto held = use("c");
    for (int i = 0; i < 10; ++i)
        static_cast<void>(use(std::to_string(i)));
    EXPECT_FALSE(watched[2].expired()) << "somebody executes it";
    EXPECT_NE(use("c"), held) << "and whoever asks now gets another one";
}

TEST(statement_registry_test, puts_a_keyspace_where_the_text_has_a_place_for_it)
{
    statement_registry registry;
    const statement select{.cql = R"(SELECT "n" FROM "t" WHERE "n" = ?)",
                           .parameters = an_int,
                           .results = a_text,
                           .routing_key = first_marker,
                           .idempotent = true,
                           .keyspace_at = 16};
    const auto plain = registry.find_in(select, "shop");
    EXPECT_EQ(plain->cql, R"(SELECT "n" FROM "shop"."t" WHERE "n" = ?)");
    EXPECT_EQ(registry.find_in(select, R"(a"b. Ü)")->cql, R"(SELECT "n" FROM "a""b. Ü"."t" WHERE "n" = ?)");
    EXPECT_EQ(registry.find_in(select, "shop"), plain);
    EXPECT_EQ(registry.find({.cql = R"(SELECT "n" FROM "shop"."t" WHERE "n" = ?)",
                             .parameters = an_int,
                             .results = a_text,
                             .routing_key = first_marker,
                             .idempotent = true}),
              plain);
    EXPECT_EQ(plain->parameters[0].type->id, type_id::int_);
    EXPECT_EQ(plain->results[0].type->id, type_id::text);
    EXPECT_TRUE(plain->idempotent);
    EXPECT_THROW((void)registry.find_in(*plain, "other"), usage_error) << "it names one already";
    EXPECT_THROW((void)registry.find_in(select, ""), usage_error);
    EXPECT_THROW((void)registry.find_in({.cql = "short", .keyspace_at = 6}, "shop"), usage_error);
    EXPECT_EQ(registry.find_in({.cql = "at the end", .keyspace_at = 10}, "k")->cql, R"(at the end"k".)");
}

TEST(statement_registry_test, many_threads_find_the_same_ones_while_others_end)
{
    statement_registry registry(8);
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back([&registry, thread] {
            for (int i = 0; i < 2000; ++i) {
                const std::string text = "S" + std::to_string((i * 7 + thread) % 12);
                const auto found = registry.find({.cql = text, .parameters = an_int});
                EXPECT_EQ(found->cql, text);
                EXPECT_NE(give_slot(*found), 0u);
            }
        });
    for (std::thread& each : threads)
        each.join();
    EXPECT_EQ(registry.size(), 8u);
}

} // namespace
} // namespace cassium::protocol
