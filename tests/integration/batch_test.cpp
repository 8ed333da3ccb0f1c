// Batches through a real server.
#include "server.hpp"

#include <cassium/async.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>

#include <chrono>
#include <thread>

namespace cassium::testing {

struct batched_item {
    uuid id = random_uuid();
    std::string name{};
    std::optional<std::string> note{};
    std::set<std::string> tags{};

    bool operator==(const batched_item&) const = default;
};

struct batched_event {
    std::string stream{};
    std::int32_t seq = 0;
    std::string text{};

    bool operator==(const batched_event&) const = default;
};

struct batched_hits {
    std::string page{};
    counter hits{};
};

} // namespace cassium::testing

template <>
inline constexpr auto cassium::table_of<cassium::testing::batched_item> =
    cassium::table<cassium::testing::batched_item>("batched_items")
        .partition_key<&cassium::testing::batched_item::id>();
template <>
inline constexpr auto cassium::table_of<cassium::testing::batched_event> =
    cassium::table<cassium::testing::batched_event>("batched_events")
        .partition_key<&cassium::testing::batched_event::stream>()
        .clustering_key<&cassium::testing::batched_event::seq>();
template <>
inline constexpr auto cassium::table_of<cassium::testing::batched_hits> =
    cassium::table<cassium::testing::batched_hits>("batched_hits")
        .partition_key<&cassium::testing::batched_hits::page>();

namespace cassium::testing {
namespace {

using namespace std::chrono_literals;

class batch_test : public server_test {
protected:
    void SetUp() override
    {
        server_test::SetUp();
        if (!db)
            return;
        db->sync_table<batched_item>();
        db->sync_table<batched_event>();
        db->sync_table<batched_hits>();
    }
    [[nodiscard]] auto events(const std::string& of) const
    {
        return db->find<batched_event>().where(col<&batched_event::stream> == of);
    }
    std::string stream = to_string(random_uuid());
};

TEST_F(batch_test, a_hundred_rows_logged_and_unlogged)
{
    auto logged = db->batch();
    auto unlogged = db->batch<batch_kind::unlogged>();
    for (int i = 0; i < 100; ++i) {
        logged.save(batched_event{.stream = stream, .seq = i, .text = "logged"});
        unlogged.insert(batched_event{.stream = stream, .seq = 100 + i, .text = "unlogged"});
    }
    EXPECT_TRUE(logged.execute());
    EXPECT_TRUE(unlogged.execute());
    const auto rows = events(stream).all();
    ASSERT_EQ(rows.size(), 200u);
    EXPECT_EQ(rows[99].text, "logged");
    EXPECT_EQ(rows[100].text, "unlogged");
}

TEST_F(batch_test, several_tables_and_kinds_of_write_in_both_versions)
{
    for (const std::uint8_t version : {std::uint8_t{4}, std::uint8_t{5}}) {
        auto params = test_params();
        params.protocol_version = version;
        const session speaking = session::connect(params);
        const std::string own = stream + to_string(random_uuid());
        const batched_item kept{.name = "kept", .note = "old", .tags = {"a"}};
        const batched_item gone{.name = "gone"};
        speaking.save(kept);
        speaking.save(gone);
        auto batch = speaking.batch();
        batch.save(batched_event{.stream = own, .seq = 1, .text = "one"})
            .erase(gone)
            .add(speaking.update<batched_item>(kept.id).set(col<& batched_item::note> = "new",
                                                            col<& batched_item::tags> += "b"))
            .add(speaking.erase_from<batched_event>(own, 9));
        batch.execute();
        EXPECT_TRUE((speaking.exists<batched_event>(own, 1)));
        EXPECT_FALSE(speaking.exists<batched_item>(gone.id));
        const batched_item changed = speaking.get<batched_item>(kept.id);
        EXPECT_EQ(changed.note, "new");
        EXPECT_EQ(changed.tags, (std::set<std::string>{"a", "b"}));
    }
}

TEST_F(batch_test, counters_grow_together)
{
    const std::string other = to_string(random_uuid());
    auto batch = db->batch<batch_kind::counter>();
    batch.add(db->update<batched_hits>(stream).set(col<& batched_hits::hits> += 3));
    batch.add(db->update<batched_hits>(other).set(col<& batched_hits::hits> -= 2));
    batch.execute();
    batch.execute();
    EXPECT_EQ(db->get<batched_hits>(stream).hits.value, 6);
    EXPECT_EQ(db->get<batched_hits>(other).hits.value, -4);
}

TEST_F(batch_test, a_condition_decides_about_all_of_it)
{
    auto batch = db->batch();
    batch.insert_if_not_exists(batched_event{.stream = stream, .seq = 1, .text = "first"})
        .save(batched_event{.stream = stream, .seq = 2, .text = "second"});
    EXPECT_TRUE(batch.execute().applied);
    EXPECT_EQ(events(stream).count(), 2);
    batch.clear();
    batch.insert_if_not_exists(batched_event{.stream = stream, .seq = 1, .text = "again"})
        .save(batched_event{.stream = stream, .seq = 3, .text = "third"});
    EXPECT_FALSE(batch.execute().applied);
    EXPECT_EQ(events(stream).count(), 2);
    batch.clear();
    batch
        .add(db->update<batched_event>(stream, 1)
                 .set(col<& batched_event::text> = "changed")
                 .only_if(col<&batched_event::text> == "first"))
        .add(db->erase_from<batched_event>(stream, 2).if_exists());
    EXPECT_TRUE(batch.execute().applied);
    EXPECT_EQ(events(stream).all(), (std::vector<batched_event>{{stream, 1, "changed"}}));
}

TEST_F(batch_test, conditions_on_two_partitions_are_the_servers_error)
{
    auto batch = db->batch();
    batch.insert_if_not_exists(batched_event{.stream = stream, .seq = 1, .text = {}})
        .insert_if_not_exists(batched_event{.stream = stream + "2", .seq = 1, .text = {}});
    EXPECT_THROW(batch.execute(), invalid_query);
}

TEST_F(batch_test, has_a_write_time_and_times_to_live)
{
    const auto now = std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
    const batched_event row{.stream = stream, .seq = 1, .text = "newer"};
    auto batch = db->batch();
    batch.save(row)
        .save(batched_event{.stream = stream, .seq = 2, .text = "short"}, {.ttl = 1s})
        .timestamp(now)
        .execute();
    batched_event older = row;
    older.text = "older";
    db->batch().save(older).timestamp(now - 1h).execute();
    EXPECT_EQ((db->get<batched_event>(stream, 1)), row);
    std::this_thread::sleep_for(2100ms);
    EXPECT_EQ(events(stream).count(), 1);
}

TEST_F(batch_test, too_large_a_batch_is_refused_by_the_server_and_named)
{
    auto batch = db->batch();
    for (int i = 0; i < 100; ++i)
        batch.save(batched_event{.stream = i == 0 ? stream : stream + "2", .seq = i, .text = std::string(20000, 'x')});
    try {
        batch.execute();
        FAIL();
    } catch (const invalid_query& e) {
        EXPECT_NE(e.diagnostics().server_message.find("too large"), std::string::npos) << e.what();
        EXPECT_NE(e.diagnostics().cql.find("BATCH"), std::string::npos) << e.what();
    }
    EXPECT_EQ(events(stream).count(), 0);
}

boost::asio::awaitable<void> in_a_coroutine(session& db, std::string stream)
{
    auto batch = db.batch();
    for (int round = 0; round < 3; ++round) {
        batch.clear();
        for (int i = 0; i < 20; ++i)
            batch.insert(batched_event{.stream = stream, .seq = round * 20 + i, .text = "event"});
        co_await batch.async_execute();
    }
    EXPECT_EQ(co_await db.find<batched_event>().where(col<&batched_event::stream> == stream).async_count(), 60);
}

TEST_F(batch_test, the_same_in_a_coroutine)
{
    boost::asio::co_spawn(get_executor(*db), in_a_coroutine(*db, stream), boost::asio::use_future).get();
}

} // namespace
} // namespace cassium::testing
