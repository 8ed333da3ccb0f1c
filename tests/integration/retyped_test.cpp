// A table is dropped and created with other types while the program runs, on a server that gives a text the same id as before.
#include "server.hpp"

#include <cassium/cassium.hpp>

#include <gtest/gtest.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <thread>
#include <vector>

struct retyped_row {
    int id = 0;
    std::optional<int> n;
    std::optional<std::int64_t> at;
};
template <>
constexpr auto cassium::table_of<retyped_row> =
    cassium::table<retyped_row>("retyped").partition_key<&retyped_row::id>();

/// What of it stays.
struct retyped_key {
    int id = 0;
};
template <>
constexpr auto cassium::table_of<retyped_key> =
    cassium::table<retyped_key>("retyped").partition_key<&retyped_key::id>();

namespace cassium {
namespace {

class retyped_on_server : public ::testing::TestWithParam<std::uint8_t> {
protected:
    void SetUp() override
    {
        if (testing::server_address().empty())
            GTEST_SKIP() << "CASSIUM_TEST_ADDRESS names no server; ./dev test starts one";
        auto params = testing::test_params();
        params.io_threads = 3;
        params.protocol_version = GetParam();
        db.emplace(session::connect(params));
        make("n int, at bigint");
    }
    void TearDown() override
    {
        if (db)
            db->execute("DROP TABLE IF EXISTS retyped");
    }
    void make(const std::string& columns)
    {
        db->execute("DROP TABLE IF EXISTS retyped");
        db->execute("CREATE TABLE retyped (id int PRIMARY KEY, " + columns + ")");
    }
    /// Calls it on many threads at once and then often enough that every thread of the session has had its turn.
    static void from_everywhere(const std::function<void(int)>& use)
    {
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 6; ++thread)
            threads.emplace_back([&use, thread] {
                for (int i = 0; i < 8; ++i)
                    use(100 * thread + i);
            });
        for (std::thread& each : threads)
            each.join();
        for (int i = 0; i < 8; ++i)
            use(1000 + i);
    }
    std::optional<session> db;
};

TEST_P(retyped_on_server, what_does_not_fit_any_more_is_not_stored_and_goes_on_when_it_fits_again)
{
    const auto works = [this](int id) {
        db->save(retyped_row{id, 1, 1});
        db->batch().save(retyped_row{id + 10000, 1, 1}).execute();
        EXPECT_EQ(db->get<retyped_row>(id).n, 1);
    };
    const auto is_refused = [this](int id) {
        EXPECT_THROW(db->save(retyped_row{id, 1, 1}), schema_error) << id;
        EXPECT_THROW(db->batch().save(retyped_row{id, 1, 1}).execute(), schema_error) << id;
        EXPECT_THROW((void)db->get<retyped_row>(id), schema_error) << id;
    };
    for (int round = 0; round < 2; ++round) {
        from_everywhere(works);
        make("n float, at timestamp");
        from_everywhere(is_refused);
        EXPECT_TRUE(db->find<retyped_key>().all().empty());
        make("n int, at bigint");
    }
    from_everywhere(works);
}

INSTANTIATE_TEST_SUITE_P(versions, retyped_on_server, ::testing::Values(std::uint8_t{4}, std::uint8_t{5}),
                         [](const auto& tested) { return "v" + std::to_string(tested.param); });

} // namespace
} // namespace cassium
