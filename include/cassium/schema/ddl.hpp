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
constexpr void write_map(cql_writer& out, std::span<const text_entry> map)
{
    out << '{';
    for (std::size_t i = 0; i < map.size(); ++i)
        ((out << (i == 0 ? "" : ", ")).literal(map[i].first) << ": ").literal(map[i].second);
    out << '}';
}

/// The shortest decimal number that reads as `value`; in quotes what is no number, for the server to refuse.
void write_real(cql_writer& out, double value);

constexpr void write_option_value(cql_writer& out, const option_value& value)
{
    switch (value.what()) {
    case option_value::kind::text: out.literal(value.text()); break;
    case option_value::kind::integer:
        if (value.integer() < 0)
            out << '-';
        out.number(value.integer() < 0 ? 0 - static_cast<std::uint64_t>(value.integer())
                                       : static_cast<std::uint64_t>(value.integer()));
        break;
    case option_value::kind::real: write_real(out, value.real()); break;
    case option_value::kind::boolean: out << (value.boolean() ? "true" : "false"); break;
    case option_value::kind::map: write_map(out, value.map()); break;
    }
}

/// The name of an option: as it is where it may stand so, else in quotes.
constexpr void write_option_name(cql_writer& out, std::string_view name)
{
    bool plain = !name.empty() && (name[0] < '0' || name[0] > '9');
    for (const char c : name)
        plain = plain && ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_');
    if (plain)
        out << name;
    else
        out.identifier(name);
}

/// Table options, joined with AND; nothing where there are none. `first` is written before the first.
constexpr void write_options(cql_writer& out, std::span<const table_option> options, std::string_view first)
{
    for (std::size_t i = 0; i < options.size(); ++i) {
        out << (i == 0 ? first : std::string_view(" AND "));
        write_option_name(out, options[i].name);
        write_option_value(out << " = ", options[i].value);
    }
}

/// CREATE TABLE with its primary key, clustering order and options (CQL, "CREATE TABLE"). Without IF NOT EXISTS, as all that
/// is made of a plan: where somebody else was faster with another table, that must not pass for success.
constexpr void write_create_table(cql_writer& out, const table_descriptor& table)
{
    (out << "CREATE TABLE ").qualified(table.keyspace, table.name) << " (";
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

/// ALTER TABLE … WITH options; call only when there are some.
constexpr void write_alter_options(cql_writer& out, const table_descriptor& table,
                                   std::span<const table_option> options)
{
    (out << "ALTER TABLE ").qualified(table.keyspace, table.name);
    write_options(out, options, " WITH ");
}

/// What an index covers, as CQL writes it: "tags", keys("tags").
constexpr void write_index_target(cql_writer& out, std::string_view column, index_target target)
{
    const std::string_view function = target == index_target::keys      ? "keys("
                                      : target == index_target::entries ? "entries("
                                      : target == index_target::full    ? "full("
                                                                        : "";
    (out << function).identifier(column) << (function.empty() ? "" : ")");
}

/// CREATE INDEX (CQL, "CREATE INDEX"). An index without a name is given one by the server: only the server knows the names
/// of all indexes of the keyspace, among which it has to be the only one.
constexpr void write_create_index(cql_writer& out, const table_descriptor& table, const index_descriptor& index)
{
    out << (index.custom_class.empty() ? "CREATE INDEX " : "CREATE CUSTOM INDEX ");
    if (!index.name.empty())
        out.identifier(index.name) << ' ';
    (out << "ON ").qualified(table.keyspace, table.name) << " (";
    write_index_target(out, table.columns[index.column].name, index.target);
    out << ')';
    if (!index.custom_class.empty())
        (out << " USING ").literal(index.custom_class);
    if (!index.options.empty())
        write_map(out << " WITH OPTIONS = ", index.options);
}

/// CREATE TYPE (CQL, "CREATE TYPE"). `keyspace` is used where the type names none.
constexpr void write_create_type(cql_writer& out, const cql_type& udt, std::string_view keyspace)
{
    (out << "CREATE TYPE ").qualified(udt.keyspace.empty() ? keyspace : udt.keyspace, udt.name) << " (";
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
