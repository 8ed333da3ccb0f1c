// sync_table against a real server: it creates, adds, and refuses.
#include "server.hpp"

namespace cassium::testing {

struct address_v1 {
    std::string street{};
    std::int32_t number = 0;
};
struct address_v2 {
    std::string street{};
    std::int32_t number = 0;
    std::optional<std::string> city{};
};

struct customer_v1 {
    std::int32_t id = 0;
    std::int32_t at = 0;
    std::string name{};
    address_v1 home{};
};
struct customer_v2 {
    std::int32_t id = 0;
    std::int32_t at = 0;
    std::string name{};
    address_v2 home{};
    std::optional<std::string> email{};
    std::optional<std::int64_t> balance{};
};
struct customer_other_key {
    std::int32_t id = 0;
    std::int64_t at = 0;
    std::optional<double> name{};
};

} // namespace cassium::testing

template <>
constexpr auto cassium::udt_of<cassium::testing::address_v1> = cassium::udt<cassium::testing::address_v1>("address");
template <>
constexpr auto cassium::udt_of<cassium::testing::address_v2> = cassium::udt<cassium::testing::address_v2>("address");
template <>
constexpr auto cassium::table_of<cassium::testing::customer_v1> =
    cassium::table<cassium::testing::customer_v1>("customers")
        .partition_key<&cassium::testing::customer_v1::id>()
        .clustering_key<&cassium::testing::customer_v1::at>();
template <>
constexpr auto cassium::table_of<cassium::testing::customer_v2> =
    cassium::table<cassium::testing::customer_v2>("customers")
        .partition_key<&cassium::testing::customer_v2::id>()
        .clustering_key<&cassium::testing::customer_v2::at>()
        .static_columns<&cassium::testing::customer_v2::balance>()
        .index<&cassium::testing::customer_v2::email>()
        .comment("it's a comment")
        .default_ttl(std::chrono::hours(1));
template <>
constexpr auto cassium::table_of<cassium::testing::customer_other_key> =
    cassium::table<cassium::testing::customer_other_key>("customers")
        .partition_key<&cassium::testing::customer_other_key::id, &cassium::testing::customer_other_key::at>();

namespace cassium::testing {
namespace {

class sync_test : public server_test {
protected:
    void SetUp() override
    {
        server_test::SetUp();
        if (!db)
            return;
        db->execute("DROP TABLE IF EXISTS customers");
        db->execute("DROP TYPE IF EXISTS address");
    }
};

TEST_F(sync_test, creates_then_adds_then_finds_nothing_to_do)
{
    const auto dry = db->sync_table<customer_v1>({.dry_run = true});
    EXPECT_EQ(dry.statements.size(), 2u) << "the type and the table";
    EXPECT_EQ(db->sync_table<customer_v1>().statements, dry.statements) << "a dry run executed nothing";
    EXPECT_TRUE(db->sync_table<customer_v1>().statements.empty());
    db->save(customer_v1{.id = 1, .at = 2, .name = "Ann", .home = {"Main", 3}});

    const auto grown = db->sync_table<customer_v2>();
    EXPECT_EQ(grown.statements.size(), 5u) << "a field, two columns, the options, an index";
    EXPECT_TRUE(db->sync_table<customer_v2>().statements.empty());
    const auto ann = db->get<customer_v2>(1, 2);
    EXPECT_EQ(ann.name, "Ann");
    EXPECT_EQ(ann.home.number, 3);
    EXPECT_EQ(ann.home.city, std::nullopt) << "a field younger than the value";

    const auto older = db->sync_table<customer_v1>({.dry_run = true});
    EXPECT_TRUE(older.statements.empty()) << "nothing is ever dropped";
    EXPECT_EQ(older.drift.size(), 4u) << "a field, two columns and an index are told";
}

TEST_F(sync_test, refuses_what_cannot_be_changed_and_names_all_of_it)
{
    db->sync_table<customer_v1>();
    try {
        db->sync_table<customer_other_key>();
        FAIL();
    } catch (const schema_error& e) {
        const std::string what = e.what();
        for (const char* part : {"column at: bigint in the model, int on the server",
                                 "column at: partition_key in the model, clustering on the server",
                                 "column name: double in the model, text on the server"})
            EXPECT_NE(what.find(part), std::string::npos) << part << " is missing in: " << what;
    }
}

TEST_F(sync_test, creates_a_keyspace_when_asked)
{
    auto params = test_params();
    params.create_keyspace.reset();
    params.keyspace.clear();
    const auto bare = session::connect(params);
    EXPECT_THROW(bare.sync_table<customer_v1>(), usage_error) << "no keyspace is known";
    params.keyspace = "cassium_test_made";
    params.create_keyspace = keyspace_replication{};
    const auto made = session::connect(params);
    made.sync_table<customer_v1>();
    made.execute("DROP KEYSPACE cassium_test_made");
}

} // namespace
} // namespace cassium::testing
