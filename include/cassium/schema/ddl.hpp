// The one author of DDL text: statements from table descriptors, by constexpr builders (build_cql() makes a string of
// one).
#pragma once

#include <cassium/model/table_descriptor.hpp>
#include <cassium/types/cql_writer.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace cassium::schema {

/// Replicas by datacenter.
using datacenter_factor = std::pair<std::string_view, std::uint32_t>;

/// CREATE KEYSPACE IF NOT EXISTS: SimpleStrategy with `factor` where `datacenters` is empty, else
/// NetworkTopologyStrategy (CQL, "CREATE KEYSPACE").
constexpr void write_create_keyspace(cql_writer& out, std::string_view name, std::uint32_t factor,
                                     std::span<const datacenter_factor> datacenters = {})
{
    (out << "CREATE KEYSPACE IF NOT EXISTS ").identifier(name) << " WITH replication = {'class': ";
    if (datacenters.empty()) {
        (out << "'SimpleStrategy', 'replication_factor': ").number(factor);
    } else {
        out << "'NetworkTopologyStrategy'";
        for (const auto& [datacenter, replicas] : datacenters)
            ((out << ", ").literal(datacenter) << ": ").number(replicas);
    }
    out << '}';
}

/// A map literal of text.
constexpr void write_map(cql_writer& out, std::span<const std::pair<std::string_view, std::string_view>> map)
{
    out << '{';
    for (std::size_t i = 0; i < map.size(); ++i)
        ((out << (i == 0 ? "" : ", ")).literal(map[i].first) << ": ").literal(map[i].second);
    out << '}';
}

/// The table options that are set, joined with AND; returns whether there are any. `first` is written before the first.
constexpr bool write_options(cql_writer& out, const table_options& options, std::string_view first)
{
    bool any = false;
    const auto option = [&](std::string_view name) -> cql_writer& {
        out << (any ? std::string_view(" AND ") : first) << name << " = ";
        any = true;
        return out;
    };
    if (options.comment)
        option("comment").literal(*options.comment);
    if (options.default_time_to_live)
        option("default_time_to_live").number(*options.default_time_to_live);
    if (options.gc_grace_seconds)
        option("gc_grace_seconds").number(*options.gc_grace_seconds);
    if (!options.compaction.empty())
        write_map(option("compaction"), options.compaction);
    if (!options.compression.empty())
        write_map(option("compression"), options.compression);
    if (!options.caching.empty())
        write_map(option("caching"), options.caching);
    return any;
}

/// CREATE TABLE IF NOT EXISTS with its primary key, clustering order and options (CQL, "CREATE TABLE").
constexpr void write_create_table(cql_writer& out, const table_descriptor& table)
{
    (out << "CREATE TABLE IF NOT EXISTS ").qualified(table.keyspace, table.name) << " (";
    for (const column_descriptor& column : table.columns) {
        (out.identifier(column.name) << ' ').type(*column.type);
        out << (column.kind == column_kind::static_column ? " STATIC, " : ", ");
    }
    out << "PRIMARY KEY ((";
    for (std::size_t i = 0; i < table.partition_key.size(); ++i)
        (out << (i == 0 ? "" : ", ")).identifier(table.columns[table.partition_key[i]].name);
    out << ')';
    for (const std::uint16_t position : table.clustering)
        (out << ", ").identifier(table.columns[position].name);
    out << "))";
    bool descending = false;
    for (const std::uint16_t position : table.clustering)
        descending = descending || table.columns[position].order == clustering_order::desc;
    if (descending) {
        out << " WITH CLUSTERING ORDER BY (";
        for (std::size_t i = 0; i < table.clustering.size(); ++i) {
            const column_descriptor& column = table.columns[table.clustering[i]];
            (out << (i == 0 ? "" : ", ")).identifier(column.name)
                << (column.order == clustering_order::desc ? " DESC" : " ASC");
        }
        out << ')';
    }
    write_options(out, table.options, descending ? " AND " : " WITH ");
}

/// ALTER TABLE … ADD (CQL, "ALTER TABLE").
constexpr void write_add_column(cql_writer& out, const table_descriptor& table, const column_descriptor& column)
{
    ((out << "ALTER TABLE ").qualified(table.keyspace, table.name) << " ADD ").identifier(column.name) << ' ';
    out.type(*column.type);
    if (column.kind == column_kind::static_column)
        out << " STATIC";
}

/// ALTER TABLE … WITH options; call only when some are set.
constexpr void write_alter_options(cql_writer& out, const table_descriptor& table, const table_options& options)
{
    (out << "ALTER TABLE ").qualified(table.keyspace, table.name);
    write_options(out, options, " WITH ");
}

/// The name of an index: the one given, or <table>_<column>_idx.
constexpr void write_index_name(cql_writer& out, const table_descriptor& table, const index_descriptor& index)
{
    if (!index.name.empty())
        out << index.name;
    else
        out << table.name << '_' << table.columns[index.column].name << "_idx";
}
[[nodiscard]] std::string index_name(const table_descriptor& table, const index_descriptor& index);

/// CREATE INDEX IF NOT EXISTS (CQL, "CREATE INDEX"). `name` is index_name()'s.
constexpr void write_create_index(cql_writer& out, const table_descriptor& table, const index_descriptor& index,
                                  std::string_view name)
{
    out << (index.custom_class.empty() ? "CREATE INDEX IF NOT EXISTS " : "CREATE CUSTOM INDEX IF NOT EXISTS ");
    (out.identifier(name) << " ON ").qualified(table.keyspace, table.name) << " (";
    const column_descriptor& column = table.columns[index.column];
    const std::string_view target = index.target == index_target::keys      ? "KEYS("
                                    : index.target == index_target::entries ? "ENTRIES("
                                    : index.target == index_target::full    ? "FULL("
                                                                            : "";
    (out << target).identifier(column.name) << (target.empty() ? ")" : "))");
    if (!index.custom_class.empty())
        (out << " USING ").literal(index.custom_class);
    if (!index.options.empty())
        write_map(out << " WITH OPTIONS = ", index.options);
}

/// CREATE TYPE IF NOT EXISTS (CQL, "CREATE TYPE"). `keyspace` is used where the type names none.
constexpr void write_create_type(cql_writer& out, const cql_type& udt, std::string_view keyspace)
{
    (out << "CREATE TYPE IF NOT EXISTS ").qualified(udt.keyspace.empty() ? keyspace : udt.keyspace, udt.name) << " (";
    for (std::size_t i = 0; i < udt.elements.size(); ++i)
        ((out << (i == 0 ? "" : ", ")).identifier(udt.field_names[i]) << ' ').type(*udt.elements[i], true);
    out << ')';
}

/// ALTER TYPE … ADD of its n-th field (CQL, "ALTER TYPE").
constexpr void write_add_field(cql_writer& out, const cql_type& udt, std::string_view keyspace, std::size_t field)
{
    ((out << "ALTER TYPE ").qualified(udt.keyspace.empty() ? keyspace : udt.keyspace, udt.name) << " ADD ")
            .identifier(udt.field_names[field])
        << ' ';
    out.type(*udt.elements[field], true);
}

} // namespace cassium::schema
