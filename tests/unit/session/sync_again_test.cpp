// Synchronising a table while others do: what a server says changes between two questions and between question and statement.
#include "support/entry_node.hpp"

#include <session/system_schema.hpp>

#include <cassium/model/row.hpp>

#include <atomic>
#include <functional>
#include <string>
#include <vector>

namespace cassium {
namespace {

using testing::entry;
namespace sys = system_schema;

/// A [string] of the protocol.
void put_string(byte_writer& out, std::string_view text)
{
    out.put(static_cast<std::uint16_t>(text.size()));
    out.put_text(text);
}

/// A node whose keyspace is there and whose table of entries is there in parts.
class changing_node {
public:
    changing_node()
    {
        node.know(query::select_by_key<sys::keyspaces, query::select_form::exists>::statement());
        node.know(query::select_statement<sys::columns>()
                      .where(col<&sys::columns::keyspace_name> == std::string(),
                             col<&sys::columns::table_name> == std::string())
                      .statement());
        node.know(query::select_statement<sys::indexes>()
                      .where(col<&sys::indexes::keyspace_name> == std::string(),
                             col<&sys::indexes::table_name> == std::string())
                      .statement());
        node.know(
            query::select_statement<sys::types>().where(col<&sys::types::keyspace_name> == std::string()).statement());
        node.set_hook([this](testing::scripted_node::request& what) { return answer(what); });
    }

    [[nodiscard]] result<sync_result> sync()
    {
        const session db = session::connect({.contact_points = {node.address()}, .keyspace = "k", .io_threads = 1});
        return db.as_results().sync_table<entry>({.create_keyspace = keyspace_replication{}});
    }

    std::atomic<int> looks{0};
    std::function<bool()> has_table = [] { return false; };
    std::function<bool()> has_columns = [] { return false; };
    std::string type_of_id = "int";
    std::function<void(testing::scripted_node::request&)> on_ddl;

private:
    bool answer(testing::scripted_node::request& what)
    {
        if (what.envelope.header.opcode == protocol::opcode::query && what.cql.starts_with("CREATE TABLE")) {
            on_ddl(what);
            return true;
        }
        if (what.envelope.header.opcode == protocol::opcode::query && what.cql.starts_with("CREATE")) {
            what.connection.nothing(what.envelope.header.stream);
            return true;
        }
        if (what.envelope.header.opcode == protocol::opcode::query &&
            what.cql.find("system_schema.tables") != std::string_view::npos) {
            ++looks;
            byte_writer out = what.connection.begin(what.envelope.header.stream, protocol::opcode::result);
            for (const std::int32_t part : {2, 1, 1})
                out.put(part); // rows, of one table, one column
            for (const std::string_view name : {"system_schema", "tables", "comment"})
                put_string(out, name);
            testing::write_type(out, cql_type_of<std::string>);
            out.put(std::int32_t{has_table() ? 1 : 0});
            if (has_table())
                write_value(out, std::string());
            what.connection.end();
            return true;
        }
        if (what.envelope.header.opcode == protocol::opcode::execute &&
            what.cql.find("\"columns\"") != std::string_view::npos) {
            byte_writer out = what.connection.begin(what.envelope.header.stream, protocol::opcode::result);
            for (const std::int32_t part : {2, 4, static_cast<std::int32_t>(row_columns<sys::columns>.size())})
                out.put(part);
            out.put(std::int32_t{has_columns() ? 2 : 0});
            if (has_columns()) {
                encode_row(sys::columns{"k", "entries", "id", "none", "partition_key", 0, type_of_id}, write_mode::save,
                           out);
                encode_row(sys::columns{"k", "entries", "at", "none", "regular", -1, "bigint"}, write_mode::save, out);
            }
            what.connection.end();
            return true;
        }
        return false;
    }

    testing::scripted_node node;
};

void refuse(testing::scripted_node::request& what, server_errc code)
{
    what.connection.error(what.envelope.header.stream, code, "no", [](byte_writer& out) {
        put_string(out, "k"); // what already_exists adds
        put_string(out, "entries");
    });
}

TEST(sync_again, looks_again_where_a_table_was_read_while_it_was_made)
{
    changing_node node;
    node.has_table = [] { return true; };
    node.has_columns = [&node] { return node.looks > 1; };
    const result<sync_result> done = node.sync();
    ASSERT_TRUE(done) << done.error().what();
    EXPECT_EQ(node.looks, 2);
}

TEST(sync_again, takes_no_for_somebody_elses_yes)
{
    changing_node node;
    std::atomic<bool> made = false;
    node.has_table = node.has_columns = [&made] { return made.load(); };
    node.on_ddl = [&made](testing::scripted_node::request& what) {
        made = true;
        refuse(what, server_errc::already_exists);
    };
    const result<sync_result> done = node.sync();
    ASSERT_TRUE(done) << done.error().what();
    for (const std::string& statement : done->statements)
        EXPECT_FALSE(statement.starts_with("CREATE TABLE")) << "it was made by somebody else";
    EXPECT_EQ(node.looks, 2);
}

TEST(sync_again, gives_the_servers_words_where_it_refuses_for_another_reason)
{
    changing_node node;
    std::atomic<int> asked = 0;
    node.on_ddl = [&asked](testing::scripted_node::request& what) {
        ++asked;
        what.connection.error(what.envelope.header.stream, server_errc::invalid, "tables are forbidden");
    };
    const result<sync_result> done = node.sync();
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code(), server_errc::invalid);
    EXPECT_EQ(done.error().diagnostics().server_message, "tables are forbidden");
    EXPECT_EQ(asked, 1) << "once is enough";
    EXPECT_EQ(node.looks, 2);
}

TEST(sync_again, refuses_a_table_that_stays_another_one)
{
    changing_node node;
    std::atomic<bool> made = false;
    node.has_table = node.has_columns = [&made] { return made.load(); };
    node.type_of_id = "text";
    node.on_ddl = [&made](testing::scripted_node::request& what) {
        made = true;
        refuse(what, server_errc::already_exists);
    };
    const result<sync_result> done = node.sync();
    ASSERT_FALSE(done) << "a program with another table was faster";
    EXPECT_EQ(done.error().code(), client_errc::schema_mismatch) << done.error().what();
    EXPECT_EQ(node.looks, 3);
}

} // namespace
} // namespace cassium
