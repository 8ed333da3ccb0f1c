// Tables of cqlengine and coodie: models that say the same find nothing to do, and each reads what the other wrote.
#include "python.hpp"
#include "server.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace cassium::testing::mapped {

struct street {
    std::optional<std::string> name{};
    std::optional<std::int32_t> number{};
    bool operator==(const street&) const = default;
};
struct place {
    std::optional<cassium::testing::mapped::street> street{};
    std::vector<std::string> notes{};
    bool operator==(const place&) const = default;
};
struct person {
    uuid id{};
    std::int64_t seq = 0;
    std::optional<std::string> team{};
    std::optional<std::string> name{};
    std::optional<timestamp> born{};
    std::optional<date> day{};
    std::optional<time_of_day> clock{};
    std::optional<double> rate{};
    std::optional<float> weight{};
    std::optional<decimal> amount{};
    std::optional<varint> big{};
    std::optional<std::int16_t> small{};
    std::optional<std::int8_t> tiny{};
    std::optional<blob> raw{};
    std::optional<bool> active{};
    std::set<std::string> flags{};
    std::vector<std::int32_t> scores{};
    std::map<std::string, std::int32_t> labels{};
    std::optional<place> home{};
    std::vector<place> others{};
    std::optional<std::int32_t> pageCount{};
    bool operator==(const person&) const = default;
};
struct visits {
    std::string page{};
    std::optional<counter> count{};
};

} // namespace cassium::testing::mapped

template <>
inline constexpr auto cassium::table_of<cassium::testing::mapped::person> =
    cassium::table<cassium::testing::mapped::person>("people")
        .partition_key<&cassium::testing::mapped::person::id>()
        .clustering_key<&cassium::testing::mapped::person::seq, cassium::clustering_order::desc>()
        .static_columns<&cassium::testing::mapped::person::team>()
        .index<&cassium::testing::mapped::person::name>()
        .comment("people of both")
        .gc_grace_seconds(std::chrono::hours(1))
        .compaction({{"class", "LeveledCompactionStrategy"}, {"sstable_size_in_mb", "80"}});
template <>
inline constexpr auto cassium::table_of<cassium::testing::mapped::visits> =
    cassium::table<cassium::testing::mapped::visits>("visits").partition_key<&cassium::testing::mapped::visits::page>();

namespace cassium::testing::mapped {
namespace {

const uuid ann = parse_uuid("c0ffee00-dead-4bee-8fad-000000000001");

person full(std::int64_t seq)
{
    using namespace std::chrono;
    const place home{.street = street{"Main", 3}, .notes = {"x", ""}};
    return {.id = ann,
            .seq = seq,
            .team = "red",
            .name = "Ann",
            .born = timestamp(milliseconds(-1)),
            .day = sys_days(2024y / 2 / 29),
            .clock = hours(24) - microseconds(1),
            .rate = 0.1,
            .weight = 1.5F,
            .amount = parse_decimal("-123456789.0123"),
            .big = parse_varint("170141183460469231731687303715884105728"),
            .small = std::int16_t{-32768},
            .tiny = std::int8_t{127},
            .raw = blob{std::byte{0}, std::byte{0xFF}},
            .active = true,
            .flags = {"a", "b"},
            .scores = {3, 1, 3},
            .labels = {{"one", 1}, {"two", 2}},
            .home = home,
            .others = {home, {.street = street{"", std::nullopt}}},
            .pageCount = 7};
}

class other_mappers : public server_test, public ::testing::WithParamInterface<const char*> {
protected:
    void SetUp() override
    {
        server_test::SetUp();
        if (!db)
            return;
        if (environment("CASSIUM_TEST_MAPPERS_PYTHON").empty())
            GTEST_SKIP() << "CASSIUM_TEST_MAPPERS_PYTHON names no interpreter with cqlengine and coodie";
        keyspace = std::string("cassium_test_") + GetParam();
        db->execute("DROP KEYSPACE IF EXISTS " + keyspace);
        auto params = test_params();
        params.keyspace = keyspace;
        db.emplace(session::connect(params));
    }
    void TearDown() override
    {
        if (!keyspace.empty())
            db->execute("DROP KEYSPACE IF EXISTS " + keyspace);
    }

    [[nodiscard]] std::string python(const std::string& mode) const
    {
        return run_python(environment("CASSIUM_TEST_MAPPERS_PYTHON"), "other_mappers.py",
                          std::string(GetParam()) + " " + mode + " " + server_address() + " " + keyspace);
    }
    template <class T>
    void expect_in_sync() const
    {
        const sync_result done = db->sync_table<T>();
        EXPECT_EQ(done.statements, std::vector<std::string>());
        EXPECT_EQ(done.drift, std::vector<std::string>());
    }

    std::string keyspace;
};

TEST_P(other_mappers, tables_are_found_equal_and_rows_are_read_both_ways)
{
    ASSERT_EQ(python("write"), "ok\n");
    expect_in_sync<person>();
    expect_in_sync<visits>();
    EXPECT_EQ(db->get<person>(ann, 1), full(1));
    EXPECT_EQ(db->get<person>(ann, 2), (person{.id = ann, .seq = 2, .team = "red"}));
    EXPECT_EQ(db->get<visits>("front").count, counter(3));

    db->save(full(11));
    db->save(person{.id = ann, .seq = 12, .team = "red"});
    db->update<visits>("front").set(col<& visits::count> += 2).execute();
    EXPECT_EQ(python("check"), "ok\n");
}

TEST_P(other_mappers, tables_made_here_are_left_alone_by_them)
{
    db->sync_table<person>();
    db->sync_table<visits>();
    const std::string printed = python("make"); // cqlengine warns of frozen<> inside of a type, where it means nothing
    ASSERT_TRUE(printed.ends_with("ok\n") && printed.find("Error") == std::string::npos) << printed;
    expect_in_sync<person>();
    expect_in_sync<visits>();
}

INSTANTIATE_TEST_SUITE_P(python, other_mappers, ::testing::Values("cqlengine", "coodie"),
                         [](const auto& made) { return made.param; });

} // namespace
} // namespace cassium::testing::mapped
