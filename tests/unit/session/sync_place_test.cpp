// Where a synchronisation takes place: DDL reaches the other nodes of a cluster later than it is answered.
#include "support/entry_node.hpp"

#include <session/system_schema.hpp>

#include <boost/asio/use_future.hpp>

#include <atomic>

namespace cassium {
namespace {

using testing::entry;

namespace sys = system_schema;

struct counted_node {
    std::atomic<int> asked{0};
    testing::scripted_node node;
};

class sync_place_test : public ::testing::Test {
protected:
    sync_place_test()
    {
        for (testing::scripted_node* const node : {&first.node, &second.node}) {
            node->know(query::select_by_key<sys::keyspaces, query::select_form::exists>::statement());
            node->know(statement_of<sys::columns>(col<&sys::columns::keyspace_name> == std::string(),
                                                  col<&sys::columns::table_name> == std::string()));
            node->know(statement_of<sys::indexes>(col<&sys::indexes::keyspace_name> == std::string(),
                                                  col<&sys::indexes::table_name> == std::string()));
            node->know(statement_of<sys::types>(col<&sys::types::keyspace_name> == std::string()));
        }
        count(first);
        count(second);
    }

    template <class T, class... Conditions>
    static const protocol::statement& statement_of(Conditions... conditions)
    {
        return query::select_statement<T>().where(std::move(conditions)...).statement();
    }

    /// Counts all that belongs to a synchronisation.
    static void count(counted_node& counted)
    {
        counted.node.set_hook([&asked = counted.asked](testing::scripted_node::request& what) {
            const auto opcode = what.envelope.header.opcode;
            const bool of_schema = what.cql.find("system_schema") != std::string_view::npos;
            const bool ddl = what.cql.starts_with("CREATE");
            if (opcode == protocol::opcode::execute && of_schema) {
                ++asked;
                return false; // there are no rows
            }
            if (opcode == protocol::opcode::query && (ddl || of_schema)) {
                ++asked;
                what.connection.nothing(what.envelope.header.stream);
                return true;
            }
            return false;
        });
    }

    counted_node first;
    counted_node second;
};

TEST_F(sync_place_test, is_one_node_for_all_of_it)
{
    const session db = session::connect(
        {.contact_points = {first.node.address(), second.node.address()}, .keyspace = "k", .io_threads = 2});
    const sync_options options{.create_keyspace = keyspace_replication{}};
    // Often enough for ThreadSanitizer to see questions that are answered while the others are still being put.
    for (int round = 0; round < 40; ++round) {
        first.asked = 0;
        second.asked = 0;
        const result<sync_result> done =
            round % 2 == 0 ? db.as_results().sync_table<entry>(options)
                           : db.as_results().async_sync_table<entry>(options, boost::asio::use_future).get();
        ASSERT_TRUE(done) << done.error().what();
        EXPECT_EQ(done->statements.size(), 2u) << "a keyspace and a table";
        EXPECT_EQ(first.asked * second.asked, 0) << first.asked << " and " << second.asked << " requests";
        EXPECT_GE(first.asked + second.asked, 7) << "and some once more, where they had not been prepared";
    }
}

} // namespace
} // namespace cassium
