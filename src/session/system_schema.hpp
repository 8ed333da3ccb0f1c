// The server's own description of its tables, as models like any other (system_schema); but for the table of tables, whose
// columns differ between versions: live_options_action reads it.
#pragma once

#include <cassium/model/table.hpp>
#include <cassium/protocol/codec/all.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace cassium::system_schema {

struct keyspaces {
    std::string keyspace_name;
};

struct columns {
    std::string keyspace_name;
    std::string table_name;
    std::string column_name;
    std::string clustering_order;
    std::string kind;
    std::int32_t position = 0;
    std::string type;
};

struct indexes {
    std::string keyspace_name;
    std::string table_name;
    std::string index_name;
    std::map<std::string, std::string> options;
};

struct types {
    std::string keyspace_name;
    std::string type_name;
    std::vector<std::string> field_names;
    std::vector<std::string> field_types;
};

} // namespace cassium::system_schema

template <>
inline constexpr auto cassium::table_of<cassium::system_schema::keyspaces> =
    cassium::table<cassium::system_schema::keyspaces>("keyspaces")
        .keyspace("system_schema")
        .partition_key<&cassium::system_schema::keyspaces::keyspace_name>();

template <>
inline constexpr auto cassium::table_of<cassium::system_schema::columns> =
    cassium::table<cassium::system_schema::columns>("columns")
        .keyspace("system_schema")
        .partition_key<&cassium::system_schema::columns::keyspace_name>()
        .clustering_key<&cassium::system_schema::columns::table_name>()
        .clustering_key<&cassium::system_schema::columns::column_name>();

template <>
inline constexpr auto cassium::table_of<cassium::system_schema::indexes> =
    cassium::table<cassium::system_schema::indexes>("indexes")
        .keyspace("system_schema")
        .partition_key<&cassium::system_schema::indexes::keyspace_name>()
        .clustering_key<&cassium::system_schema::indexes::table_name>()
        .clustering_key<&cassium::system_schema::indexes::index_name>()
        .frozen<&cassium::system_schema::indexes::options>();

template <>
inline constexpr auto cassium::table_of<cassium::system_schema::types> =
    cassium::table<cassium::system_schema::types>("types")
        .keyspace("system_schema")
        .partition_key<&cassium::system_schema::types::keyspace_name>()
        .clustering_key<&cassium::system_schema::types::type_name>()
        .frozen<&cassium::system_schema::types::field_names>()
        .frozen<&cassium::system_schema::types::field_types>();
