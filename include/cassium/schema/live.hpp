// What a server says of one table, as its system_schema tables hold it: plain records that whoever can ask fills.
#pragma once

#include <cassium/base/abi.hpp>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <variant>
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

/// A column of a row of system_schema.tables: null, a scalar as text ("0.01", "true"), or texts by name.
using live_option = std::variant<std::monostate, std::string, std::map<std::string, std::string>>;

/// A table, and the user-defined types of its keyspace.
struct live_table {
    bool exists = false;
    std::vector<live_column> columns{};
    std::vector<live_index> indexes{};
    std::vector<std::string> taken_names{}; ///< of indexes of the keyspace's other tables
    std::vector<live_type> types{};
    /// By name. Which there are is the server's business; those of other types than live_option's are left out.
    std::map<std::string, live_option, std::less<>> options{};
};

} // namespace cassium::schema
