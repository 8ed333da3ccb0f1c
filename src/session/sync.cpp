#include <cassium/session/sync.hpp>

#include <session/system_schema.hpp>

#include <cassium/schema/ddl.hpp>
#include <cassium/schema/plan.hpp>
#include <cassium/session/operations.hpp>

#include <utility>

namespace cassium::detail {
namespace {

schema::live_table read_live(const operations& db, const std::string& keyspace, const std::string& table)
{
    namespace sys = system_schema;
    schema::live_table live;
    if (auto found = db.find_one<sys::tables>(keyspace, table)) {
        live.exists = true;
        live.comment = std::move(found->comment);
        live.default_time_to_live = found->default_time_to_live;
        live.gc_grace_seconds = found->gc_grace_seconds;
        live.compaction = std::move(found->compaction);
        live.compression = std::move(found->compression);
        live.caching = std::move(found->caching);
    }
    for (auto& row : db.find<sys::columns>()
                         .where(col<&sys::columns::keyspace_name> == keyspace, col<&sys::columns::table_name> == table)
                         .all())
        live.columns.push_back({std::move(row.column_name), std::move(row.kind), row.position,
                                std::move(row.clustering_order), std::move(row.type)});
    for (auto& row : db.find<sys::indexes>()
                         .where(col<&sys::indexes::keyspace_name> == keyspace, col<&sys::indexes::table_name> == table)
                         .all())
        live.indexes.push_back({std::move(row.index_name), std::move(row.options)});
    for (auto& row : db.find<sys::types>().where(col<&sys::types::keyspace_name> == keyspace).all())
        live.types.push_back({std::move(row.type_name), std::move(row.field_names), std::move(row.field_types)});
    return live;
}

std::string create_keyspace_cql(std::string_view name, const keyspace_replication& replication)
{
    const std::vector<schema::datacenter_factor> datacenters(replication.datacenters.begin(), replication.datacenters.end());
    return build_cql([&](cql_writer& out) {
        schema::write_create_keyspace(out, name, replication.replication_factor, datacenters);
    });
}

} // namespace

sync_result sync_table(cluster::client& client, const execution_options& with, const table_descriptor& table,
                       const sync_options& options)
{
    const operations db(client, with);
    const std::string keyspace(table.keyspace.empty() ? client.params().keyspace : table.keyspace);
    if (keyspace.empty())
        throw usage_error(client_errc::no_keyspace, "table " + std::string(table.name) +
                                                        " names no keyspace, and the session has none");
    sync_result result;
    if (!db.exists<system_schema::keyspaces>(keyspace)) {
        if (!options.create_keyspace)
            throw schema_error(client_errc::schema_mismatch,
                               "keyspace " + keyspace + " does not exist; sync_options::create_keyspace makes it");
        result.statements.push_back(create_keyspace_cql(keyspace, *options.create_keyspace));
    }
    schema::plan plan = schema::make_plan(table, read_live(db, keyspace, std::string(table.name)), keyspace);
    for (schema::step& step : plan.steps)
        result.statements.push_back(std::move(step.cql));
    result.drift = std::move(plan.drift);
    if (!options.dry_run)
        for (const std::string& cql : result.statements)
            db.execute(cql);
    return result;
}

} // namespace cassium::detail

namespace cassium {

void operations::create_keyspace(std::string_view name, const keyspace_replication& replication) const
{
    if (name.empty())
        throw usage_error(client_errc::invalid_argument, "a keyspace without a name");
    execute(detail::create_keyspace_cql(name, replication));
}

} // namespace cassium
