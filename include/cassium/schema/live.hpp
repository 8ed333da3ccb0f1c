// What a server says of one table, as its system_schema tables hold it: plain records that whoever can ask fills.
#pragma once

#include <cassium/base/abi.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cassium::schema {

/// A row of system_schema.columns.
struct live_column {
    std::string name{};
    std::string kind{};             ///< "partition_key", "clustering", "static", "regular"
    std::int32_t position = -1;     ///< within the partition key or the clustering columns; -1 for others
    std::string clustering_order{}; ///< "asc", "desc", "none"
    std::string type{};             ///< CQL
};

/// A row of system_schema.indexes.
struct live_index {
    std::string name{};
    std::map<std::string, std::string> options{}; ///< "target", "class_name"…
};

/// A row of system_schema.types.
struct live_type {
    std::string name{};
    std::vector<std::string> field_names{};
    std::vector<std::string> field_types{}; ///< CQL
};

/// A table, and the user-defined types of its keyspace.
struct live_table {
    bool exists = false;
    std::vector<live_column> columns{};
    std::vector<live_index> indexes{};
    std::vector<live_type> types{};
    // A row of system_schema.tables.
    std::string comment{};
    std::int32_t default_time_to_live = 0;
    std::int32_t gc_grace_seconds = 0;
    std::map<std::string, std::string> compaction{};
    std::map<std::string, std::string> compression{};
    std::map<std::string, std::string> caching{};
};

} // namespace cassium::schema
