// Conditional writes where something is null: a lock that is free, rows that cannot be read, batches that were refused.
#include "server.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <thread>

namespace cassium::testing {
namespace {

using namespace std::chrono_literals;

struct lease {
    std::string name{};
    std::optional<std::string> owner{};
    std::int32_t rank = 7;
    std::map<std::string, std::string> notes{};
};

consteval auto cassium_table(std::type_identity<lease>)
{
    return table<lease>("leases").partition_key<&lease::name>();
}

/// The same table, to which null in a rank is an error.
struct strict_lease {
    std::string name{};
    std::int32_t rank = 7;
};

consteval auto cassium_table(std::type_identity<strict_lease>)
{
    return table<strict_lease>("leases").partition_key<&strict_lease::name>().strict<&strict_lease::rank>();
}

struct seat {
    std::int32_t hall = 0;
    std::int32_t number = 0;
    std::optional<std::string> guest{};
    std::int32_t price = 10;
};

consteval auto cassium_table(std::type_identity<seat>)
{
    return table<seat>("seats").partition_key<&seat::hall>().clustering_key<&seat::number>();
}

class conditions_test : public server_test {
protected:
    void SetUp() override
    {
        server_test::SetUp();
        if (!db)
            return;
        db->sync_table<lease>();
        db->sync_table<seat>();
        db->execute("TRUNCATE leases");
        db->execute("TRUNCATE seats");
    }

    cas_result<lease> take(const std::string& who)
    {
        return db->update<lease>("door")
            .set(col<&lease::owner> = who)
            .only_if(col<&lease::owner> == std::nullopt)
            .execute();
    }
};

TEST_F(conditions_test, a_lock_is_taken_by_the_one_that_finds_it_free)
{
    struct owner_alone {
        std::optional<std::string> owner{};
    };
    EXPECT_TRUE(take("ann").applied) << "nobody has even made the row";
    const auto late = db->update<lease>("door")
                          .set(col<& lease::owner> = "bob")
                          .only_if(col<&lease::owner> == std::nullopt)
                          .as<owner_alone>()
                          .execute();
    EXPECT_FALSE(late.applied);
    ASSERT_TRUE(late.existing.has_value());
    EXPECT_EQ(late.existing->owner, "ann");

    const std::optional<std::string> nobody;
    EXPECT_TRUE(
        db->update<lease>("door").set(col<& lease::owner> = nobody).only_if(col<&lease::owner> == "ann").execute());
    EXPECT_TRUE(take("bob").applied) << "given back";
    EXPECT_TRUE(
        db->update<lease>("door").set(col<& lease::rank> = 1).only_if(col<&lease::owner> != nobody).execute().applied);
}

TEST_F(conditions_test, an_entry_that_is_not_there_is_null)
{
    const auto write = [this] {
        return db->update<lease>("door")
            .set(col<&lease::notes>["colour"] = "red")
            .only_if(col<&lease::notes>["colour"] == std::nullopt)
            .execute()
            .applied;
    };
    EXPECT_TRUE(write());
    EXPECT_FALSE(write());
}

TEST_F(conditions_test, whether_it_was_applied_is_told_whatever_is_in_the_way)
{
    db->execute("INSERT INTO leases (name) VALUES ('null')");
    const cas_result<lease> usual = db->insert_if_not_exists(lease{.name = "null"});
    EXPECT_FALSE(usual.applied);
    EXPECT_FALSE(usual.unreadable);
    ASSERT_TRUE(usual.existing.has_value());
    EXPECT_EQ(usual.existing->rank, 7) << "null is what the member is declared with";

    const cas_result<strict_lease> strict = db->insert_if_not_exists(strict_lease{.name = "null"});
    EXPECT_FALSE(strict.applied);
    EXPECT_FALSE(strict.existing.has_value());
}

TEST_F(conditions_test, a_batch_gives_the_rows_that_decided)
{
    struct seat_and_guest {
        std::int32_t hall = 0;
        std::int32_t number = 0;
        std::optional<std::string> guest{};
    };
    db->save(seat{.hall = 1, .number = 1, .guest = "ann"});
    db->save(seat{.hall = 1, .number = 2});
    const auto take = [this](std::int32_t number) {
        return update<seat>(1, number).set(col<&seat::guest> = "bob").only_if(col<&seat::guest> == std::nullopt);
    };
    const batch_result refused = db->batch().add(take(1)).add(take(2)).execute();
    EXPECT_FALSE(refused.applied);
    std::map<std::int32_t, std::optional<std::string>> guests;
    for (const seat_and_guest& row : refused.existing<seat_and_guest>())
        guests[row.number] = row.guest;
    EXPECT_EQ(guests.at(1), "ann");
    EXPECT_EQ((db->get<seat>(1, 2).guest), std::nullopt) << "nothing of it was written";

    const batch_result done = db->batch().add(take(2)).add(take(3)).execute();
    EXPECT_TRUE(done.applied);
    EXPECT_TRUE(done.existing<seat_and_guest>().empty());
    EXPECT_EQ(db->get<seat>(1, 3).guest, "bob");
}

TEST_F(conditions_test, a_time_to_live_of_0_is_without_end)
{
    db->execute("ALTER TABLE leases WITH default_time_to_live = 1");
    db->save(lease{.name = "short", .owner = "ann"});
    db->save(lease{.name = "endless", .owner = "ann"}, {.ttl = 0s});
    db->insert_if_not_exists(lease{.name = "once", .owner = "ann"}, {.ttl = 0s}).existing.reset();
    db->update<lease>("changed").set(col<& lease::owner> = "ann").ttl(0s).execute();
    db->execute("ALTER TABLE leases WITH default_time_to_live = 0");
    std::this_thread::sleep_for(2100ms);
    EXPECT_FALSE(db->exists<lease>("short"));
    EXPECT_EQ(db->get<lease>("endless").owner, "ann");
    EXPECT_EQ(db->get<lease>("once").owner, "ann");
    EXPECT_EQ(db->get<lease>("changed").owner, "ann");
}

} // namespace
} // namespace cassium::testing
