// sync_table against a real server: it creates, adds, and refuses.
#include "server.hpp"

#include <cassium/types/scalar_types.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <barrier>
#include <map>
#include <string>
#include <thread>

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
struct customer_by_field {
    std::int32_t id = 0;
    std::int32_t at = 0;
    std::string name{};
    address_v1 home{};
};
struct customer_other_key {
    std::int32_t id = 0;
    std::int64_t at = 0;
    std::optional<double> name{};
};

} // namespace cassium::testing

template <>
inline constexpr auto cassium::udt_of<cassium::testing::address_v1> =
    cassium::udt<cassium::testing::address_v1>("address");
template <>
inline constexpr auto cassium::udt_of<cassium::testing::address_v2> =
    cassium::udt<cassium::testing::address_v2>("address");
template <>
inline constexpr auto cassium::table_of<cassium::testing::customer_v1> =
    cassium::table<cassium::testing::customer_v1>("customers")
        .partition_key<&cassium::testing::customer_v1::id>()
        .clustering_key<&cassium::testing::customer_v1::at>();
template <>
inline constexpr auto cassium::table_of<cassium::testing::customer_v2> =
    cassium::table<cassium::testing::customer_v2>("customers")
        .partition_key<&cassium::testing::customer_v2::id>()
        .clustering_key<&cassium::testing::customer_v2::at>()
        .static_columns<&cassium::testing::customer_v2::balance>()
        .index<&cassium::testing::customer_v2::email>()
        .comment("it's a comment")
        .default_ttl(std::chrono::hours(1));
template <>
inline constexpr auto cassium::table_of<cassium::testing::customer_by_field> =
    cassium::table<cassium::testing::customer_by_field>("customers")
        .partition_key<&cassium::testing::customer_by_field::id>()
        .clustering_key<&cassium::testing::customer_by_field::at>()
        .non_frozen<&cassium::testing::customer_by_field::home>();
template <>
inline constexpr auto cassium::table_of<cassium::testing::customer_other_key> =
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

TEST_F(sync_test, says_how_a_type_that_is_frozen_otherwise_is_described)
{
    const auto refusal = [this](auto sync) {
        try {
            sync();
        } catch (const schema_error& e) {
            return std::string(e.what());
        }
        return std::string("it was not refused");
    };
    db->sync_table<customer_v1>();
    EXPECT_NE(refusal([this] {
                  db->sync_table<customer_by_field>();
              }).find(R"(column home: "address" in the model, frozen<address> on the server; without non_frozen<>())"),
              std::string::npos);
    db->execute("DROP TABLE customers");
    db->sync_table<customer_by_field>();
    EXPECT_TRUE(db->sync_table<customer_by_field>().statements.empty());
    db->save(customer_by_field{.id = 1, .at = 2, .name = "Ann", .home = {"Main", 3}});
    EXPECT_EQ(db->get<customer_by_field>(1, 2).home.street, "Main");
    EXPECT_NE(refusal([this] {
                  db->sync_table<customer_v1>();
              }).find(R"(column home: frozen<"address"> in the model, address on the server; non_frozen<>())"),
              std::string::npos);
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

/// Synchronises tables that are described at run time.
class described_sync : public server_test {
protected:
    void SetUp() override
    {
        server_test::SetUp();
        if (!db)
            return;
        for (const char* const table : {"labelled", "labelled_m", "labelled_with"})
            db->execute("DROP TABLE IF EXISTS " + std::string(table));
        for (const char* const type : {"shared_outer", "shared_inner"})
            db->execute("DROP TYPE IF EXISTS " + std::string(type));
        client = cluster::connect(test_params());
    }
    [[nodiscard]] result<sync_result> sync(const table_descriptor& table) const
    {
        return detail::run_sync({.client = client, .table = table});
    }

    std::shared_ptr<cluster::client> client;
};

constexpr const cql_type* number = &scalar_type<type_id::int_>;
constexpr std::array<const cql_type*, 2> text_to_number{&scalar_type<type_id::text>, number};
constexpr cql_type labels{.id = type_id::map, .elements = text_to_number};
constexpr std::array columns{
    column_descriptor{.name = "id", .type = number, .kind = column_kind::partition_key},
    column_descriptor{.name = "m", .type = &labels},
    column_descriptor{.name = "m_n", .type = number},
    column_descriptor{.name = "n", .type = number},
    column_descriptor{.name = "m n", .type = number},
};
constexpr std::array<std::uint16_t, 1> first_column{0};

table_descriptor labelled(std::span<const index_descriptor> indexes, std::string_view name = "labelled")
{
    return {.name = name, .columns = columns, .partition_key = first_column, .indexes = indexes};
}

void expect_in_sync(const result<sync_result>& done)
{
    ASSERT_TRUE(done) << done.error().what();
    EXPECT_EQ(done->statements, std::vector<std::string>());
    EXPECT_EQ(done->drift, std::vector<std::string>());
}

TEST_F(described_sync, indexes_of_one_column_have_names_of_their_own)
{
    static constexpr std::array<index_descriptor, 3> indexes{
        {{.column = 1, .target = index_target::keys}, {.column = 1, .target = index_target::entries}, {.column = 1}}};
    const result<sync_result> made = sync(labelled(indexes));
    ASSERT_TRUE(made) << made.error().what();
    EXPECT_EQ(made->statements.size(), 4u);
    expect_in_sync(sync(labelled(indexes)));
    for (const char* const condition : {"m CONTAINS KEY 'a'", "m CONTAINS 1", "m['a'] = 1"})
        EXPECT_NO_THROW(db->execute("SELECT id FROM labelled WHERE " + std::string(condition))) << condition;
}

TEST_F(described_sync, indexes_of_two_tables_whose_default_names_are_one_are_both_made)
{
    static constexpr std::array<index_descriptor, 2> of_both{
        {{.column = 2}, {.column = 4}}};                                        // labelled_m_n_idx, labelled_mn_idx
    static constexpr std::array<index_descriptor, 1> of_other{{{.column = 3}}}; // labelled_m_n_idx
    ASSERT_TRUE(sync(labelled(of_both)));
    ASSERT_TRUE(sync(labelled(of_other, "labelled_m")));
    expect_in_sync(sync(labelled(of_both)));
    expect_in_sync(sync(labelled(of_other, "labelled_m")));
    EXPECT_NO_THROW(db->execute("SELECT id FROM labelled_m WHERE n = 1"));
    EXPECT_NO_THROW(db->execute(R"(SELECT id FROM labelled WHERE "m n" = 1)"));
}

TEST_F(described_sync, an_index_of_another_target_is_made_and_the_old_one_told)
{
    static constexpr std::array<index_descriptor, 1> values{{{.column = 1}}};
    static constexpr std::array<index_descriptor, 1> keys{{{.column = 1, .target = index_target::keys}}};
    ASSERT_TRUE(sync(labelled(values)));
    const result<sync_result> changed = sync(labelled(keys));
    ASSERT_TRUE(changed) << changed.error().what();
    EXPECT_EQ(changed->statements,
              std::vector<std::string>{R"(CREATE INDEX ON "cassium_test"."labelled" (keys("m")))"});
    EXPECT_EQ(changed->drift, std::vector<std::string>{R"-(index labelled_m_idx ("m"))-"});
    EXPECT_NO_THROW(db->execute("SELECT id FROM labelled WHERE m CONTAINS KEY 'a'"));
}

TEST_F(described_sync, a_name_that_another_index_has_is_never_taken_for_success)
{
    static constexpr std::array<index_descriptor, 1> first{{{.name = "mine", .column = 2}}};
    static constexpr std::array<index_descriptor, 1> second{{{.name = "mine", .column = 3}}};
    static constexpr std::array<index_descriptor, 1> renamed{{{.name = "other", .column = 2}}};
    ASSERT_TRUE(sync(labelled(first)));
    expect_in_sync(sync(labelled(renamed)));
    const result<sync_result> told = sync(labelled(second));
    ASSERT_TRUE(told) << told.error().what();
    EXPECT_TRUE(told->statements.empty());
    EXPECT_EQ(told->drift, std::vector<std::string>{
                               R"(index mine: "n" in the model, "m_n" on the server; drop it and it is made anew)"});
    const std::vector<std::string> taken{R"(index mine: "n" in the model; the name is that of another table's index)"};
    db->execute("DROP TABLE IF EXISTS labelled_m");
    const result<sync_result> beside = sync(labelled(second, "labelled_m"));
    ASSERT_TRUE(beside) << beside.error().what();
    EXPECT_EQ(beside->drift, taken);
    const result<sync_result> again = sync(labelled(second, "labelled_m"));
    ASSERT_TRUE(again) << again.error().what();
    EXPECT_TRUE(again->statements.empty());
    EXPECT_EQ(again->drift, taken);
}

TEST_F(described_sync, storage_attached_indexes_have_classes_and_options)
{
    static constexpr std::array<text_entry, 1> options{{{"case_sensitive", "false"}}};
    static constexpr std::array texts{
        column_descriptor{.name = "id", .type = number, .kind = column_kind::partition_key},
        column_descriptor{.name = "t", .type = &scalar_type<type_id::text>}};
    static constexpr std::array<index_descriptor, 1> legacy{{{.column = 1}}};
    static constexpr std::array<index_descriptor, 1> plain{{{.column = 1, .custom_class = "StorageAttachedIndex"}}};
    static constexpr std::array<index_descriptor, 1> other{{{.column = 1, .custom_class = "sai", .options = options}}};
    const auto described = [&](std::span<const index_descriptor> indexes) {
        return table_descriptor{
            .name = "labelled_with", .columns = texts, .partition_key = first_column, .indexes = indexes};
    };
    ASSERT_TRUE(sync(described(legacy)));
    const result<sync_result> added = sync(described(plain));
    ASSERT_TRUE(added) << added.error().what();
    EXPECT_EQ(added->statements.size(), 1u) << "another class is another index";
    EXPECT_EQ(added->drift.size(), 1u);
    const result<sync_result> told = sync(described(other));
    ASSERT_TRUE(told) << told.error().what();
    EXPECT_EQ(told->statements.size(), 0u) << "the server has one of a class for a column";
    EXPECT_EQ(told->drift.size(), 2u);
}

/// Calls a function in several programs at once: sessions of their own.
template <class Function>
void at_once(int programs, const Function& function)
{
    std::barrier together(programs);
    std::vector<std::thread> threads;
    for (int i = 0; i < programs; ++i)
        threads.emplace_back([&, i] {
            auto params = test_params();
            params.io_threads = 1;
            const std::shared_ptr<cluster::client> own = cluster::connect(params);
            together.arrive_and_wait();
            function(i, own);
        });
    for (std::thread& thread : threads)
        thread.join();
}

TEST_F(described_sync, programs_that_do_the_same_at_once_all_succeed)
{
    static constexpr std::array<const cql_type*, 3> numbers{number, number, number};
    static constexpr std::array<std::string_view, 3> names{"a", "b", "c"};
    static constexpr cql_type inner{
        .id = type_id::udt, .elements = numbers, .name = "shared_inner", .field_names = names, .frozen = true};
    static constexpr std::array<const cql_type*, 2> of_outer{&inner, number};
    static constexpr cql_type outer{
        .id = type_id::udt, .elements = of_outer, .name = "shared_outer", .field_names = names, .frozen = true};
    static constexpr std::array<table_option, 1> options{{{"comment", "new"}}};
    std::vector<column_descriptor> more(columns.begin(), columns.end());
    more.push_back({.name = "inner", .type = &inner});
    more.push_back({.name = "outer", .type = &outer});
    for (const char* const name : {"c1", "c2", "c3", "c4"})
        more.push_back({.name = name, .type = number});
    static constexpr std::array<index_descriptor, 3> indexes{
        {{.column = 1, .target = index_target::keys}, {.name = "mine", .column = 2}, {.column = 3}}};

    // From nothing, and from an older table: all types, columns and indexes are raced for.
    cql_type older = inner;
    older.elements = older.elements.first(1);
    const std::array old_columns{columns[0], columns[1], columns[2], columns[3],
                                 column_descriptor{.name = "inner", .type = &older}};
    for (const bool exists : {false, true}) {
        SetUp();
        if (exists) {
            ASSERT_TRUE(sync({.name = "labelled", .columns = old_columns, .partition_key = first_column}));
        }
        const table_descriptor wanted{
            .name = "labelled", .columns = more, .partition_key = first_column, .indexes = indexes, .options = options};
        std::atomic<int> failed = 0;
        std::array<std::string, 6> why;
        std::array<std::vector<std::string>, 6> statements;
        at_once(6, [&](int program, const std::shared_ptr<cluster::client>& own) {
            result<sync_result> done = detail::run_sync({.client = own, .table = wanted});
            const auto at = static_cast<std::size_t>(program);
            if (done) {
                statements[at] = std::move(done->statements);
            } else {
                ++failed;
                why[at] = done.error().what();
            }
        });
        EXPECT_EQ(failed, 0) << *std::ranges::max_element(why);
        std::map<std::string, int> times;
        for (const std::vector<std::string>& of_program : statements)
            for (const std::string& cql : of_program)
                ++times[cql];
        EXPECT_EQ(times.size(), exists ? 13u : 6u);
        // ALTER TABLE … WITH may be done by several, to the same effect.
        for (const auto& [cql, count] : times)
            EXPECT_TRUE(count == 1 || cql.find(" WITH ") != std::string::npos) << count << " times: " << cql;
        expect_in_sync(sync(wanted));
    }
}

TEST_F(described_sync, of_programs_with_different_tables_at_once_one_is_refused)
{
    std::vector<column_descriptor> others(columns.begin(), columns.end());
    others[3].type = &scalar_type<type_id::text>;
    for (int round = 0; round < 3; ++round) {
        SetUp();
        std::array<failure, 2> why;
        at_once(2, [&](int program, const std::shared_ptr<cluster::client>& own) {
            table_descriptor table = labelled({});
            if (program == 1)
                table.columns = others;
            const result<sync_result> done = detail::run_sync({.client = own, .table = table});
            if (!done)
                why[static_cast<std::size_t>(program)] = done.error();
        });
        EXPECT_NE(static_cast<bool>(why[0]), static_cast<bool>(why[1])) << why[0].what() << why[1].what();
        EXPECT_EQ((why[0] ? why[0] : why[1]).code(), client_errc::schema_mismatch) << why[0].what() << why[1].what();
    }
}

} // namespace
} // namespace cassium::testing
