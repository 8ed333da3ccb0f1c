// Statements are found by their numbers, and told apart where numbers meet.
#include <cluster/statement_cache.hpp>

#include <gtest/gtest.h>

#include <deque>
#include <set>

namespace cassium::cluster {
namespace {

TEST(statement_cache_test, gives_every_statement_an_entry_of_its_own_and_finds_it_again)
{
    std::deque<protocol::statement> statements(50);
    statement_cache cache(1);
    std::set<const statement_entry*> entries;
    for (const protocol::statement& each : statements)
        entries.insert(&cache.entry_of(each));
    EXPECT_EQ(entries.size(), statements.size());
    for (const protocol::statement& each : statements) {
        EXPECT_EQ(cache.entry_of(each).statement, &each);
        EXPECT_TRUE(entries.contains(&cache.entry_of(each)));
    }
}

// A second copy of the library in the process numbers for itself; the copies share the statements of a common model.
TEST(statement_cache_test, tells_statements_apart_that_another_copy_has_given_the_same_number)
{
    const protocol::statement pear{.cql = "INSERT INTO pear"};
    const protocol::statement apple{.cql = "INSERT INTO apple"};
    statement_cache cache(1);
    statement_entry& of_pear = cache.entry_of(pear);
    apple.slot = pear.slot.load();
    statement_entry& of_apple = cache.entry_of(apple);
    EXPECT_EQ(of_apple.statement, &apple);
    EXPECT_NE(&of_apple, &of_pear);
    EXPECT_EQ(&cache.entry_of(pear), &of_pear);
    EXPECT_EQ(&cache.entry_of(apple), &of_apple);
    std::size_t seen = 0;
    cache.for_each([&seen](const statement_entry&) { ++seen; });
    EXPECT_EQ(seen, 2u);
}

TEST(statement_cache_test, takes_a_number_far_beyond_its_own)
{
    const protocol::statement far{.cql = "SELECT"};
    far.slot = 5000;
    statement_cache cache(1);
    EXPECT_EQ(&cache.entry_of(far), &cache.entry_of(far));
}

} // namespace
} // namespace cassium::cluster
