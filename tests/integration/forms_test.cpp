// Every operation of a session's own in all of its forms: see forms.hpp. Those of queries, writes and batches have another file.
#include "forms.hpp"

#include <utility>

namespace cassium::testing {

struct form_synced {
    std::int32_t id = 0;
    std::string text{};
};
consteval auto cassium_table(std::type_identity<form_synced>)
{
    return table<form_synced>("form_synced").partition_key<&form_synced::id>();
}

namespace {

using namespace std::chrono_literals;

TEST_F(forms_test, save)
{
    const auto save = forms(
        "operations::save", [&](const auto& at, const auto&... options) { return at.save(row, options...); },
        [&](const auto& at, auto&&... rest) { return at.async_save(row, std::forward<decltype(rest)>(rest)...); });
    const auto prepare = [&] {
        store();
        row.text = "new";
    };
    save.give(*db, done, prepare, [&] { EXPECT_EQ(stored(), row); });
    save.give(
        *db, done, prepare, [&] { EXPECT_EQ(stored()->text, "old"); }, too_late);
}

TEST_F(forms_test, insert)
{
    const auto insert = forms(
        "operations::insert", [&](const auto& at, const auto&... options) { return at.insert(row, options...); },
        [&](const auto& at, auto&&... rest) { return at.async_insert(row, std::forward<decltype(rest)>(rest)...); });
    const auto prepare = [&] {
        store();
        row.text = "new";
    };
    insert.give(*db, done, prepare, [&] { EXPECT_EQ(stored(), row); });
    insert.give(
        *db, done, prepare, [&] { EXPECT_EQ(stored()->text, "old"); }, too_late);
}

TEST_F(forms_test, insert_if_not_exists)
{
    const auto insert = forms(
        "operations::insert_if_not_exists",
        [&](const auto& at, const auto&... options) { return at.insert_if_not_exists(row, options...); },
        [&](const auto& at, auto&&... rest) {
            return at.async_insert_if_not_exists(row, std::forward<decltype(rest)>(rest)...);
        });
    form_entry in_the_way = row;
    in_the_way.title.reset(); // a server that was asked for none reads no static columns
    insert.give(*db, {std::pair(false, std::optional(in_the_way))}, nothing, nothing);
    const std::pair<bool, std::optional<form_entry>> applied(true, std::nullopt);
    const auto is_stored = [&] { EXPECT_EQ(stored().value_or(form_entry{}).text, row.text); };
    insert.give(
        *db, applied, [&] { fresh(); }, is_stored);
    insert.give(
        *db, applied, [&] { fresh(); }, is_stored, write_options{.ttl = 1h});
    const auto is_not = [&] { EXPECT_FALSE(stored()); };
    insert.give(
        *db, make_error_code(client_errc::invalid_argument), [&] { fresh(); }, is_not, too_late);
}

TEST_F(forms_test, save_static_columns)
{
    const auto save = forms(
        "operations::save_static_columns",
        [&](const auto& at, const auto&... options) { return at.save_static_columns(row, options...); },
        [&](const auto& at, auto&&... rest) {
            return at.async_save_static_columns(row, std::forward<decltype(rest)>(rest)...);
        });
    const auto prepare = [&] {
        store();
        row.title = "new";
    };
    save.give(*db, done, prepare, [&] { EXPECT_EQ(stored(), row); });
    save.give(
        *db, done, prepare, [&] { EXPECT_EQ(stored()->title, "old"); }, too_late);
}

TEST_F(forms_test, get)
{
    const auto get = forms(
        "operations::get", [&](const auto& at) { return at.template get<form_entry>(row.book, row.page); },
        [&](const auto& at, auto&&... token) {
            return at.template async_get<form_entry>(row.book, row.page, std::forward<decltype(token)>(token)...);
        });
    const auto get_whole = forms(
        "operations::get, a whole key",
        [&](const auto& at) { return at.template get<form_entry>(key_of<form_entry>(row.book, row.page)); },
        [&](const auto& at, auto&&... token) {
            return at.template async_get<form_entry>(key_of<form_entry>(row.book, row.page),
                                                     std::forward<decltype(token)>(token)...);
        });
    get.give(*db, row, nothing, nothing);
    get_whole.give(*db, row, nothing, nothing);
    const auto not_found = make_error_code(client_errc::not_found);
    get.give(
        *db, not_found, [&] { fresh(); }, nothing);
    get_whole.give(
        *db, not_found, [&] { fresh(); }, nothing);
}

TEST_F(forms_test, find_one)
{
    const auto find_one = forms(
        "operations::find_one", [&](const auto& at) { return at.template find_one<form_entry>(row.book, row.page); },
        [&](const auto& at, auto&&... token) {
            return at.template async_find_one<form_entry>(row.book, row.page, std::forward<decltype(token)>(token)...);
        });
    find_one.give(*db, std::optional(row), nothing, nothing);
    find_one.give(
        *db, std::optional<form_entry>(), [&] { fresh(); }, nothing);
}

TEST_F(forms_test, exists)
{
    const auto exists = forms(
        "operations::exists", [&](const auto& at) { return at.template exists<form_entry>(row.book, row.page); },
        [&](const auto& at, auto&&... token) {
            return at.template async_exists<form_entry>(row.book, row.page, std::forward<decltype(token)>(token)...);
        });
    exists.give(*db, true, nothing, nothing);
    exists.give(
        *db, false, [&] { fresh(); }, nothing);
}

TEST_F(forms_test, count)
{
    const auto count = forms(
        "operations::count", [](const auto& at) { return at.template count<form_entry>(); },
        [](const auto& at, auto&&... token) {
            return at.template async_count<form_entry>(std::forward<decltype(token)>(token)...);
        });
    db->execute("TRUNCATE form_entries");
    store();
    store();
    count.give(*db, 2, nothing, nothing);
}

TEST_F(forms_test, erase)
{
    const auto erase_by_key = forms(
        "operations::erase, a key",
        [&](const auto& at, const auto&... options) {
            return at.template erase<form_entry>(row.book, row.page, options...);
        },
        [&](const auto& at, auto&&... rest) {
            return at.template async_erase<form_entry>(row.book, row.page, std::forward<decltype(rest)>(rest)...);
        });
    const auto erase_by_whole_key = forms(
        "operations::erase, a whole key",
        [&](const auto& at, const auto&... options) {
            return at.template erase<form_entry>(key_of<form_entry>(row.book, row.page), options...);
        },
        [&](const auto& at, auto&&... rest) {
            return at.template async_erase<form_entry>(key_of<form_entry>(row.book, row.page),
                                                       std::forward<decltype(rest)>(rest)...);
        });
    const auto erase_row = forms(
        "operations::erase, a row", [&](const auto& at, const auto&... options) { return at.erase(row, options...); },
        [&](const auto& at, auto&&... rest) { return at.async_erase(row, std::forward<decltype(rest)>(rest)...); });
    const auto check = [&](const auto& erase) {
        erase.give(
            *db, done, [&] { store(); }, [&] { EXPECT_FALSE(stored()); });
        erase.give(
            *db, done, [&] { store(); }, [&] { EXPECT_TRUE(stored()); }, erased_too_late);
    };
    check(erase_by_key);
    check(erase_by_whole_key);
    check(erase_row);
}

TEST_F(forms_test, erase_partition)
{
    const auto erase = forms(
        "operations::erase_partition",
        [&](const auto& at, const auto&... options) {
            return at.template erase_partition<form_entry>(row.book, options...);
        },
        [&](const auto& at, auto&&... rest) {
            return at.template async_erase_partition<form_entry>(row.book, std::forward<decltype(rest)>(rest)...);
        });
    erase.give(
        *db, done, [&] { store(); }, [&] { EXPECT_FALSE(stored()); });
    erase.give(
        *db, done, [&] { store(); }, [&] { EXPECT_TRUE(stored()); }, erased_too_late);
}

TEST_F(forms_test, sync_table)
{
    const auto sync = forms(
        "operations::sync_table",
        [](const auto& at, const auto&... options) { return at.template sync_table<form_synced>(options...); },
        [](const auto& at, auto&&... rest) {
            return at.template async_sync_table<form_synced>(std::forward<decltype(rest)>(rest)...);
        });
    const auto drop = [&] { db->execute("DROP TABLE IF EXISTS form_synced"); };
    drop();
    const std::vector<std::string> statements = db->sync_table<form_synced>({.dry_run = true}).statements;
    ASSERT_EQ(statements.size(), 1u);
    sync.give(*db, statements, nothing, nothing, sync_options{.dry_run = true}); // each finds the table missing
    sync.give(*db, statements, drop, [&] { EXPECT_EQ(db->count<form_synced>(), 0); });
    sync.give(*db, std::vector<std::string>(), nothing, nothing);
}

TEST_F(forms_test, create_keyspace)
{
    keyspace_replication replication;
    std::string name = "form_keyspace";
    const auto create = forms(
        "operations::create_keyspace", [&](const auto& at) { return at.create_keyspace(name, replication); },
        [&](const auto& at, auto&&... token) {
            return at.async_create_keyspace(name, replication, std::forward<decltype(token)>(token)...);
        });
    db->execute("DROP KEYSPACE IF EXISTS form_keyspace");
    create.give(*db, done, nothing, [&] { EXPECT_NO_THROW(db->execute("DROP KEYSPACE form_keyspace")); });
    replication.datacenters = {{"nowhere", 1}};
    create.give(*db, make_error_code(server_errc::config_error), nothing, nothing);
    name.clear();
    create.give(*db, make_error_code(client_errc::invalid_argument), nothing, nothing);
}

TEST_F(forms_test, execute)
{
    std::string text = "DROP TABLE form_nothing";
    const auto execute = forms(
        "operations::execute", [&](const auto& at) { return at.execute(text); },
        [&](const auto& at, auto&&... token) {
            return at.async_execute(text, std::forward<decltype(token)>(token)...);
        });
    execute.give(*db, make_error_code(server_errc::invalid), nothing, nothing);
    const auto prepare = [&] {
        fresh();
        text = "INSERT INTO form_entries (book, page, text) VALUES ('" + row.book + "', 1, 'new')";
    };
    execute.give(*db, done, prepare, [&] { EXPECT_EQ(stored().value_or(row).text, "new"); });
}

TEST_F(forms_test, options_in_braces)
{
    const auto check = [&](auto operation, const char* expected) {
        store();
        row.text = "new";
        row.title = "new";
        operation();
        EXPECT_EQ(stored().value_or(row).text, expected);
    };
    namespace asio = boost::asio;
    const auto then = *too_late.timestamp;
    check([&] { db->save(row, {.timestamp = then}); }, "old");
    check([&] { db->async_save(row, {.timestamp = then}, asio::use_future).get(); }, "old");
    check([&] { db->insert(row, {.timestamp = then}); }, "old");
    check([&] { db->async_insert(row, {.timestamp = then}, asio::use_future).get(); }, "old");
    check([&] { db->save_static_columns(row, {.timestamp = then}); }, "old");
    check([&] { db->async_save_static_columns(row, {.timestamp = then}, asio::use_future).get(); }, "old");
    check([&] { (void)db->insert_if_not_exists(row, {.ttl = 1h}); }, "old");
    check([&] { (void)db->async_insert_if_not_exists(row, {.ttl = 1h}, asio::use_future).get(); }, "old");
    check([&] { db->erase(row, {.timestamp = then}); }, "old");
    check([&] { db->async_erase(row, {.timestamp = then}, asio::use_future).get(); }, "old");
    check([&] { db->async_sync_table<form_entry>({.dry_run = true}, asio::use_future).get(); }, "old");
}

} // namespace
} // namespace cassium::testing
