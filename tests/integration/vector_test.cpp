// Vector search through a real server.
#include "server.hpp"

#include <cassium/async.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>

#include <array>
#include <chrono>
#include <cmath>
#include <thread>

namespace cassium::testing {

inline constexpr std::pair<std::string_view, std::string_view> euclidean[] = {{"similarity_function", "euclidean"}};

struct place {
    std::int32_t id = 0;
    std::string kind{};
    std::array<float, 2> at{};

    bool operator==(const place&) const = default;
};

struct leg {
    std::int32_t trip = 0;
    std::int32_t seq = 0;
    std::array<float, 2> at{};
};

} // namespace cassium::testing

template <>
inline constexpr auto cassium::table_of<cassium::testing::place> =
    cassium::table<cassium::testing::place>("places")
        .partition_key<&cassium::testing::place::id>()
        .index<&cassium::testing::place::kind>({.custom_class = "StorageAttachedIndex"})
        .index<&cassium::testing::place::at>(
            {.custom_class = "StorageAttachedIndex", .options = cassium::testing::euclidean});
template <>
inline constexpr auto cassium::table_of<cassium::testing::leg> =
    cassium::table<cassium::testing::leg>("legs")
        .partition_key<&cassium::testing::leg::trip>()
        .clustering_key<&cassium::testing::leg::seq>()
        .index<&cassium::testing::leg::at>({.custom_class = "StorageAttachedIndex"});

namespace cassium::testing {
namespace {

using namespace std::chrono_literals;

class vector_test : public server_test {
protected:
    void SetUp() override
    {
        server_test::SetUp();
        if (!db)
            return;
        db->execute("DROP TABLE IF EXISTS places");
        created = db->sync_table<place>();
        for (int i = 0; i < 50; ++i)
            db->save(place{.id = i, .kind = i % 2 == 0 ? "even" : "odd", .at = {static_cast<float>(i), 0.5f}});
    }

    sync_result created;
};

TEST_F(vector_test, synchronising_makes_the_index_with_its_options_and_then_has_nothing_to_do)
{
    ASSERT_EQ(created.statements.size(), 3u);
    EXPECT_NE(created.statements[2].find("StorageAttachedIndex"), std::string::npos) << created.statements[2];
    EXPECT_NE(created.statements[2].find("euclidean"), std::string::npos) << created.statements[2];
    const sync_result again = db->sync_table<place>();
    EXPECT_TRUE(again.statements.empty()) << again.statements[0];
    EXPECT_TRUE(again.drift.empty());
}

TEST_F(vector_test, finds_the_nearest_first)
{
    for (const std::uint8_t version : {std::uint8_t{4}, std::uint8_t{5}}) {
        auto params = test_params();
        params.protocol_version = version;
        params.consistency = consistency::local_one;
        const session speaking = session::connect(params);
        const std::array<float, 2> wanted{20.2f, 0.5f};
        const auto nearest = speaking.find<place>().order_by(col<&place::at>.ann_of(wanted)).limit(4).all();
        ASSERT_EQ(nearest.size(), 4u);
        EXPECT_EQ(nearest[0].id, 20);
        EXPECT_EQ(nearest[1].id, 21);
        EXPECT_EQ(nearest[2].id, 19);
        EXPECT_EQ(nearest[3].id, 22);
        EXPECT_EQ(nearest[0].at, (std::array<float, 2>{20, 0.5f}));
    }
}

TEST_F(vector_test, filters_by_another_index_and_by_the_key)
{
    const std::array<float, 2> wanted{20.2f, 0.5f};
    const auto odd =
        db->find<place>().where(col<&place::kind> == "odd").order_by(col<&place::at>.ann_of(wanted)).limit(2).all();
    ASSERT_EQ(odd.size(), 2u);
    EXPECT_EQ(odd[0].id, 21);
    EXPECT_EQ(odd[1].id, 19);
    const auto one =
        db->find<place>().where(col<&place::id> == 7).order_by(col<&place::at>.ann_of(wanted)).limit(2).all();
    ASSERT_EQ(one.size(), 1u);
    EXPECT_EQ(one[0].id, 7);
}

TEST_F(vector_test, filters_by_the_partition_and_its_first_clustering_columns)
{
    db->sync_table<leg>();
    for (int i = 0; i < 10; ++i)
        db->save(leg{.trip = 1, .seq = i, .at = {static_cast<float>(i), 1}});
    const std::array<float, 2> wanted{1, 1};
    const auto legs = db->find<leg>()
                          .where(col<&leg::trip> == 1, col<&leg::seq> >= 5)
                          .order_by(col<&leg::at>.ann_of(wanted))
                          .limit(3)
                          .all();
    ASSERT_EQ(legs.size(), 3u);
    EXPECT_EQ(legs[0].seq, 5) << "the smallest angle, by the cosine that is the default";
}

boost::asio::awaitable<void> in_a_coroutine(session& db)
{
    const std::array<float, 2> wanted{3, 0.5f};
    struct only_id {
        std::int32_t id = 0;
    };
    auto query = db.find<place>().order_by(col<&place::at>.ann_of(wanted)).limit(1).as<only_id>();
    const std::vector<only_id> nearest = co_await query.async_all();
    EXPECT_EQ(nearest.at(0).id, 3);
}

TEST_F(vector_test, in_a_coroutine_with_a_projection)
{
    boost::asio::co_spawn(get_executor(*db), in_a_coroutine(*db), boost::asio::use_future).get();
}

} // namespace
} // namespace cassium::testing
