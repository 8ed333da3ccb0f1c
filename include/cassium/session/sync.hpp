// Synchronising a table with its description.
#pragma once

#include <cassium/cluster/client.hpp>
#include <cassium/model/table_descriptor.hpp>

#include <optional>
#include <string>
#include <vector>

namespace cassium {

struct sync_options {
    /// Create the table's keyspace where it does not exist.
    std::optional<keyspace_replication> create_keyspace{};
    /// Execute nothing: return the statements that would be.
    bool dry_run = false;
};

struct sync_result {
    /// CQL, in the order of execution; empty: everything was as described.
    std::vector<std::string> statements{};
    /// What the server has and the model has not; never touched.
    std::vector<std::string> drift{};
};

namespace detail {

sync_result sync_table(cluster::client& client, const execution_options& with, const table_descriptor& table,
                       const sync_options& options);

} // namespace detail
} // namespace cassium
