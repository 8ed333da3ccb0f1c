#include <cassium/protocol/owned_statement.hpp>

#include <protocol/statement_slots.hpp>

#include <gtest/gtest.h>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace cassium::protocol {
namespace {

/// All of it goes away with it.
struct model {
    std::string cql = "SELECT a FROM t WHERE k = ?";
    std::string name = "a";
    cql_type scalar{.id = type_id::int_};
    std::array<const cql_type*, 1> element{&scalar};
    cql_type list{.id = type_id::list, .elements = element};
    std::array<column_spec, 1> columns{{{name, &list}}};
    std::array<std::uint16_t, 1> key{0};
    statement what{.cql = cql,
                   .parameters = columns,
                   .results = columns,
                   .routing_key = key,
                   .idempotent = true,
                   .conditional = true,
                   .described = false,
                   .keyspace_at = 14};
};

TEST(owned_statement_test, has_all_that_it_refers_to)
{
    std::optional<model> from(std::in_place);
    const auto owned = owned_statement::make(from->what);
    from.reset();
    EXPECT_EQ(owned->cql, "SELECT a FROM t WHERE k = ?");
    for (const auto& columns : {owned->parameters, owned->results}) {
        ASSERT_EQ(columns.size(), 1u);
        EXPECT_EQ(columns[0].name, "a");
        EXPECT_EQ(columns[0].type->id, type_id::list);
        EXPECT_EQ(columns[0].type->elements[0]->id, type_id::int_);
    }
    ASSERT_EQ(owned->routing_key.size(), 1u);
    EXPECT_TRUE(owned->idempotent);
    EXPECT_TRUE(owned->conditional);
    EXPECT_FALSE(owned->described);
    EXPECT_EQ(owned->keyspace_at, 14u);
    EXPECT_EQ(owned->owned, owned.get());
    EXPECT_EQ(owned->slot, 0u);
}

struct listener final : statement_user {
    void on_end(const owned_statement& what) noexcept override
    {
        ++ended;
        kept = what.keep_in_memory();
    }
    int ended = 0;
    std::shared_ptr<const owned_statement> kept;
};

TEST(owned_statement_test, ends_with_the_last_pointer_and_stays_in_memory_for_its_users)
{
    const auto first = std::make_shared<listener>();
    auto second = std::make_shared<listener>();
    auto owned = owned_statement::make({.cql = "SELECT"});
    auto copy = owned;
    owned->tell(first);
    owned->tell(second);
    const auto kept = owned->keep_in_memory();
    second.reset(); // a client that has ended
    owned.reset();
    EXPECT_EQ(first->ended, 0);
    copy.reset();
    EXPECT_EQ(first->ended, 1);
    EXPECT_EQ(first->kept, kept);
    EXPECT_EQ(kept->cql, "SELECT");
}

TEST(owned_statement_test, users_that_come_and_go_leave_nothing_behind)
{
    const auto owned = owned_statement::make({.cql = "SELECT"});
    std::vector<std::weak_ptr<listener>> gone;
    for (int i = 0; i < 100; ++i) {
        const auto user = std::make_shared<listener>();
        owned->tell(user);
        gone.push_back(user);
    }
    for (const auto& each : gone)
        EXPECT_TRUE(each.expired());
}

TEST(owned_statement_test, gives_its_slot_back)
{
    const auto use = [] {
        const auto owned = owned_statement::make({.cql = "SELECT"});
        return give_slot(*owned);
    };
    const std::uint32_t slot = use();
    const std::uint32_t made = slots_made();
    for (int i = 0; i < 1000; ++i)
        EXPECT_EQ(use(), slot);
    EXPECT_EQ(slots_made(), made);
}

TEST(owned_statement_test, has_one_slot_however_many_threads_want_one_and_loses_none)
{
    const auto round = [] {
        const auto owned = owned_statement::make({.cql = "SELECT"});
        std::array<std::uint32_t, 4> slots{};
        std::vector<std::thread> threads;
        for (std::uint32_t& each : slots)
            threads.emplace_back([&each, &owned] { each = give_slot(*owned); });
        for (std::thread& each : threads)
            each.join();
        for (const std::uint32_t each : slots)
            EXPECT_EQ(each, owned->slot);
    };
    for (int i = 0; i < 4; ++i)
        round();
    const std::uint32_t made = slots_made();
    for (int i = 0; i < 200; ++i)
        round();
    EXPECT_LE(slots_made(), made + 4);
}

} // namespace
} // namespace cassium::protocol
