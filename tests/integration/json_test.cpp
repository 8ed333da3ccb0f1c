// The JSON of rows against the server's own: what to_json writes, INSERT JSON takes.
#include "all_types.hpp"
#include "server.hpp"

#include <cassium/json.hpp>

namespace cassium::testing {
namespace {

class json_test : public server_test {};

void insert_json(const session& db, const all_types& row)
{
    const std::string text = to_json(row);
    db.execute(build_cql([&](cql_writer& out) { (out << "INSERT INTO all_types JSON ").literal(text); }));
}

/// With what Cassandra's reader of JSON can take: it refuses timestamps that fit an int, less than 25 days around 1970, and
/// reads decimals as doubles.
all_types row_for_json(std::int32_t id)
{
    all_types row = full_row(id);
    row.c_decimal = parse_decimal("-12.5");
    row.c_timestamp = timestamp(std::chrono::milliseconds(1704067200123));
    return row;
}

TEST_F(json_test, the_server_reads_every_type_as_it_was_meant)
{
    db->sync_table<all_types>();
    const all_types row = row_for_json(7001);
    insert_json(*db, row);
    EXPECT_EQ(to_json(db->get<all_types>(7001)), to_json(row)) << "which tells more than the next line";
    EXPECT_EQ(db->get<all_types>(7001), row);
    EXPECT_EQ(from_json<all_types>(to_json(db->get<all_types>(7001))), row);
}

TEST_F(json_test, nulls_are_nulls)
{
    db->sync_table<all_types>();
    insert_json(*db, row_for_json(7002));
    all_types empty;
    empty.id = 7002;
    insert_json(*db, empty);
    EXPECT_EQ(db->get<all_types>(7002), empty);
}

} // namespace
} // namespace cassium::testing
