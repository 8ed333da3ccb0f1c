// What is found out at run time: clauses of queries, keyspaces, which of several tables a struct stands in, tables without structs.
#include "server.hpp"

#include <cassium/model/runtime_table.hpp>
#include <cassium/session/sync.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cassium::testing {
namespace {

struct visit {
    std::string page{};
    std::int32_t day = 0;
    std::int64_t at = 0;
    std::string browser{};
    std::optional<std::string> referrer{};

    bool operator==(const visit&) const = default;
};

consteval auto cassium_table(std::type_identity<visit>)
{
    return table<visit>("page_visits")
        .partition_key<&visit::page, &visit::day>()
        .clustering_key<&visit::at, clustering_order::desc>()
        .index<&visit::browser>();
}

struct visits_by_browser;

consteval auto cassium_table(std::type_identity<visits_by_browser>)
{
    return table<visit>("visits_by_browser")
        .partition_key<&visit::browser>()
        .clustering_key<&visit::page, &visit::day, &visit::at>();
}

class runtime_test : public server_test {
protected:
    void SetUp() override
    {
        server_test::SetUp();
        if (!db)
            return;
        db->sync_table<visit>();
        db->sync_table<visits_by_browser>();
        db->execute("TRUNCATE page_visits");
        db->execute("TRUNCATE visits_by_browser");
        for (std::int64_t at = 1; at <= 6; ++at)
            db->save(visit{.page = "/", .day = 1, .at = at, .browser = at % 2 == 0 ? "lynx" : "links"});
    }

    static std::vector<std::int64_t> times(const std::vector<visit>& rows)
    {
        std::vector<std::int64_t> at;
        for (const visit& row : rows)
            at.push_back(row.at);
        return at;
    }
};

TEST_F(runtime_test, clauses_come_as_they_are_wanted)
{
    using list = std::vector<std::int64_t>;
    const auto query = [](std::optional<std::int64_t> from, std::optional<clustering_order> order,
                          std::optional<int> limit) {
        dynamic_query<visit> q;
        q.where(col<&visit::page> == "/", col<&visit::day> == 1);
        if (from)
            q.where(col<&visit::at> >= *from);
        if (order)
            q.order_by<&visit::at>(*order);
        if (limit)
            q.limit(*limit);
        return q;
    };
    EXPECT_EQ(times(db->run(query({}, {}, {})).all()), (list{6, 5, 4, 3, 2, 1}));
    EXPECT_EQ(times(db->run(query(4, {}, {})).all()), (list{6, 5, 4}));
    EXPECT_EQ(times(db->run(query(4, clustering_order::asc, {})).all()), (list{4, 5, 6}));
    EXPECT_EQ(times(db->run(query(4, clustering_order::asc, 2)).all()), (list{4, 5}));
    EXPECT_EQ(db->run(query(4, {}, {})).count(), 3);
    EXPECT_TRUE(db->run(query(6, {}, {})).exists());
    EXPECT_TRUE(db->run(query(6, {}, 2)).cql().ends_with(R"("day" = ? AND "at" >= ? LIMIT ?)"));
    EXPECT_FALSE(db->run(query(7, {}, {})).exists());
    EXPECT_THROW((void)db->run(query({}, {}, {})).one(), multiple_rows);
    std::size_t rows = 0;
    for (const visit& row : db->run(query({}, {}, {})).page_size(2))
        rows += row.page == "/" ? 1 : 0;
    EXPECT_EQ(rows, 6u) << "in three pages";
}

TEST_F(runtime_test, filtering_is_allowed_where_it_is_needed_and_refused_where_it_is_not)
{
    dynamic_query<visit> by_index;
    by_index.where(col<&visit::browser> == "lynx").allow_filtering_if_needed();
    EXPECT_EQ(db->run(by_index).all().size(), 3u);
    dynamic_query<visit> filtered;
    filtered.where(col<&visit::at> > 3).allow_filtering_if_needed();
    EXPECT_EQ(db->run(filtered).all().size(), 3u);

    dynamic_query<visit> wrong;
    wrong.where(col<&visit::at> > 3);
    try {
        (void)db->run(wrong).all();
        FAIL() << "the server would have refused it";
    } catch (const usage_error& e) {
        EXPECT_EQ(e.code(), client_errc::invalid_argument);
        EXPECT_NE(std::string(e.what()).find("page_visits"), std::string::npos) << e.what();
    }
    EXPECT_EQ(db->as_results().run(wrong).all().error().code(), client_errc::invalid_argument);
}

TEST_F(runtime_test, one_reads_two_rows_and_not_a_page)
{
    const auto of = [this](std::int64_t from) {
        return db->find<visit>().where(col<&visit::page> == "/", col<&visit::day> == 1, col<&visit::at> >= from);
    };
    EXPECT_EQ(of(6).one()->at, 6);
    EXPECT_EQ(of(7).one(), std::nullopt);
    EXPECT_THROW((void)of(5).one(), multiple_rows);
    EXPECT_THROW((void)of(1).one(), multiple_rows);
}

TEST_F(runtime_test, a_struct_stands_in_several_tables)
{
    const visit row{.page = "/a", .day = 2, .at = 9, .browser = "lynx", .referrer = "/"};
    db->save<visits_by_browser>(row);
    EXPECT_EQ(db->get<visits_by_browser>("lynx", "/a", 2, 9), row);
    EXPECT_FALSE((db->exists<visit>("/a", 2, 9))) << "it is in the other table alone";
    EXPECT_EQ(db->find<visits_by_browser>().where(col<&visit::browser> == "lynx").all(), std::vector{row});
    EXPECT_TRUE(db->insert_if_not_exists<visits_by_browser>(visit{.page = "/b", .browser = "lynx"}).applied);
    EXPECT_EQ(db->insert_if_not_exists<visits_by_browser>(row).existing, row);
    db->update<visits_by_browser>("lynx", "/a", 2, 9).set(col<& visit::referrer> = std::nullopt).execute();
    EXPECT_EQ(db->get<visits_by_browser>("lynx", "/a", 2, 9).referrer, std::nullopt);
    db->batch().save(row).save<visits_by_browser>(row).execute();
    EXPECT_EQ(db->get<visit>("/a", 2, 9), row);
    db->erase<visits_by_browser>("lynx", "/a", 2, 9);
    db->erase_partition<visits_by_browser>("lynx");
    EXPECT_EQ(db->count<visits_by_browser>(), 0);
    EXPECT_EQ(db->get<visit>("/a", 2, 9), row);
}

TEST_F(runtime_test, a_keyspace_is_found_out)
{
    db->execute("DROP KEYSPACE IF EXISTS cassium_other");
    db->create_keyspace("cassium_other", keyspace_replication{});
    const session_ref other = db->on("cassium_other");
    other.sync_table<visit>();
    const visit row{.page = "/", .day = 1, .at = 100, .browser = "w3m"};
    other.save(row);
    EXPECT_EQ(other.get<visit>("/", 1, 100), row);
    EXPECT_FALSE((db->exists<visit>("/", 1, 100)));
    EXPECT_EQ(other.count<visit>(), 1);
    EXPECT_EQ(db->count<visit>(), 6);
    dynamic_query<visit> q;
    q.where(col<&visit::browser> == "w3m");
    EXPECT_EQ(other.run(q).all(), std::vector{row});
    EXPECT_TRUE(db->run(q).all().empty());
    other.batch().erase(row).save(visit{.page = "/", .day = 1, .at = 101}).execute();
    EXPECT_FALSE((other.exists<visit>("/", 1, 100)));
    EXPECT_TRUE((other.exists<visit>("/", 1, 101)));
    EXPECT_EQ(other.insert_if_not_exists(visit{.page = "/", .day = 1, .at = 101}).applied, false);

    // A batch goes where it is made, and a write of another keyspace where that is.
    const visit here{.page = "/h", .day = 1, .at = 1};
    db->batch().save(here).add(other.update<visit>("/h", 1, 2).set(col<& visit::browser> = "w3m")).execute();
    EXPECT_EQ(db->get<visit>("/h", 1, 1), here);
    EXPECT_FALSE((db->exists<visit>("/h", 1, 2)));
    EXPECT_EQ(other.get<visit>("/h", 1, 2).browser, "w3m");
    other.batch()
        .add(update<visit>("/h", 1, 3).set(col<& visit::browser> = "w3m"))
        .erase_partition<visit>("/", 1)
        .execute();
    EXPECT_EQ(other.get<visit>("/h", 1, 3).browser, "w3m");
    EXPECT_FALSE((other.exists<visit>("/", 1, 101)));
    const session stranger = session::connect(test_params());
    EXPECT_THROW(db->batch().add(stranger.update<visit>("/h", 1, 3).set(col<& visit::browser> = "x")), usage_error);

    const session_ref nowhere = db->on("cassium_nowhere");
    EXPECT_THROW(nowhere.save(row), cassium::error);
    EXPECT_THROW((void)db->on("").get<visit>("/", 1, 1), usage_error);
    db->execute("DROP KEYSPACE cassium_other");
}

TEST_F(runtime_test, a_table_without_a_struct_is_made_and_found_equal)
{
    const runtime_table described(
        {.name = "described_at_run_time",
         .columns =
             {{.name = "Id", .type = "uuid", .kind = column_kind::partition_key},
              {.name = "at", .type = "timestamp", .kind = column_kind::clustering, .order = clustering_order::desc},
              {.name = "owner", .type = "text", .kind = column_kind::static_column},
              {.name = "where", .type = "frozen<run_time_place>"},
              {.name = "tags", .type = "map<text, frozen<list<run_time_place>>>"}},
         .udts = {{.name = "run_time_place", .field_names = {"zip", "town"}, .field_types = {"int", "text"}}},
         .indexes = {{.column = "tags", .target = index_target::keys}},
         .options = {{.name = "comment", .value = "made of texts"},
                     {.name = "gc_grace_seconds", .value = std::int64_t(60)}}});
    db->execute("DROP TABLE IF EXISTS described_at_run_time");
    const std::shared_ptr<cluster::client> client = cluster::connect(test_params());
    const auto sync = [&] { return detail::run_sync({.client = client, .table = described.descriptor()}); };
    EXPECT_FALSE(sync().value().statements.empty());
    const sync_result again = sync().value();
    EXPECT_TRUE(again.statements.empty()) << again.statements[0];
    EXPECT_TRUE(again.drift.empty()) << again.drift[0];
    EXPECT_NO_THROW(db->execute("INSERT INTO described_at_run_time (\"Id\", at) VALUES (uuid(), 0)"));
    client->close();
}

} // namespace
} // namespace cassium::testing
