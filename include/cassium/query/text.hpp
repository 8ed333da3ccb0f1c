// The one author of DML text: statements from a table descriptor and a shape, with every value bound.
#pragma once

#include <cassium/query/shape.hpp>
#include <cassium/types/scalar_types.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace cassium::query {

[[nodiscard]] constexpr std::string_view relation_text(relation op) noexcept
{
    switch (op) {
    case relation::eq: return " = ";
    case relation::ne: return " != ";
    case relation::lt: return " < ";
    case relation::le: return " <= ";
    case relation::gt: return " > ";
    case relation::ge: return " >= ";
    case relation::in: return " IN ";
    case relation::contains: return " CONTAINS ";
    case relation::contains_key: return " CONTAINS KEY ";
    case relation::like: return " LIKE ";
    }
    return {};
}

/// The key or position inside the brackets of column[?].
constexpr void write_element(query_writer& out, const table_descriptor& table, std::uint16_t column)
{
    out.text().identifier(table.columns[column].name) << '[';
    out.bind(table.columns[column].type->id == type_id::map ? marker_form::key : marker_form::position, column);
    out.text() << ']';
}

/// `conditions` joined with AND.
constexpr void write_conditions(query_writer& out, const table_descriptor& table,
                                std::span<const condition_shape> conditions)
{
    bool first = true;
    for (const condition_shape& condition : conditions) {
        if (!first)
            out.text() << " AND ";
        first = false;
        if (condition.element)
            write_element(out, table, condition.column);
        else
            out.text().identifier(table.columns[condition.column].name);
        out.text() << relation_text(condition.op);
        switch (condition.op) {
        case relation::in: out.bind(marker_form::in, condition.column); break;
        case relation::contains: out.bind(marker_form::contained, condition.column); break;
        case relation::contains_key: out.bind(marker_form::key, condition.column); break;
        case relation::eq:
            out.bind(condition.element ? marker_form::contained : marker_form::value, condition.column);
            break;
        default: out.bind(condition.element ? marker_form::contained : marker_form::compared, condition.column);
        }
    }
}

/// The first `key_size` primary key columns, each equal to a marker.
constexpr void write_key(query_writer& out, const table_descriptor& table, std::size_t key_size)
{
    for (std::size_t i = 0; i < key_size; ++i) {
        out.text() << (i == 0 ? " WHERE " : " AND ");
        out.text().identifier(table.columns[table.key_column(i)].name) << " = ";
        out.bind(marker_form::value, table.key_column(i));
    }
}

constexpr void write_if(query_writer& out, const table_descriptor& table, bool exists,
                        std::span<const condition_shape> only_if)
{
    if (exists) {
        out.text() << " IF EXISTS";
    } else if (!only_if.empty()) {
        out.text() << " IF ";
        write_conditions(out, table, only_if);
    }
}

/// INSERT INTO t (…) VALUES (?, …) [IF NOT EXISTS] [USING TTL ?] (CQL, INSERT).
constexpr void write_insert(query_writer& out, const table_descriptor& table, const insert_shape& shape)
{
    (out.text() << "INSERT INTO ").qualified(table.keyspace, table.name) << " (";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        (out.text() << (i == 0 ? "" : ", ")).identifier(table.columns[i].name);
    out.text() << ") VALUES (";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        out.text() << (i == 0 ? "" : ", ");
        out.bind(marker_form::value, static_cast<std::uint16_t>(i));
    }
    out.text() << ')';
    if (shape.if_not_exists)
        out.text() << " IF NOT EXISTS";
    if (shape.ttl) {
        out.text() << " USING TTL ";
        out.bind(marker_form::ttl);
    }
}

/// SELECT … FROM t [WHERE …] [ORDER BY … | ORDER BY … ANN OF ?] [PER PARTITION LIMIT ?] [LIMIT ?] [ALLOW FILTERING] (CQL, SELECT). The
/// exists form has LIMIT 1 where no limit is bound.
constexpr void write_select(query_writer& out, const table_descriptor& table, const select_shape& shape)
{
    out.text() << "SELECT ";
    switch (shape.form) {
    case select_form::count: out.text() << "COUNT(*)"; break;
    case select_form::exists: out.text().identifier(table.columns[table.key_column(0)].name); break;
    case select_form::rows:
        if (shape.columns.empty())
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                (out.text() << (i == 0 ? "" : ", ")).identifier(table.columns[i].name);
        for (std::size_t i = 0; i < shape.columns.size(); ++i)
            (out.text() << (i == 0 ? "" : ", ")).identifier(table.columns[shape.columns[i]].name);
        break;
    }
    (out.text() << " FROM ").qualified(table.keyspace, table.name);
    if (!shape.where.empty()) {
        out.text() << " WHERE ";
        write_conditions(out, table, shape.where);
    }
    for (std::size_t i = 0; i < shape.order.size(); ++i)
        (out.text() << (i == 0 ? " ORDER BY " : ", ")).identifier(table.columns[shape.order[i].column].name)
            << (shape.order[i].order == clustering_order::asc ? " ASC" : " DESC");
    for (const ann_shape& ann : shape.ann) {
        (out.text() << " ORDER BY ").identifier(table.columns[ann.column].name) << " ANN OF ";
        out.bind(marker_form::compared, ann.column);
    }
    if (shape.per_partition_limit) {
        out.text() << " PER PARTITION LIMIT ";
        out.bind(marker_form::per_partition_limit);
    }
    if (shape.limit) {
        out.text() << " LIMIT ";
        out.bind(marker_form::limit);
    } else if (shape.form == select_form::exists) {
        out.text() << " LIMIT 1";
    }
    if (shape.allow_filtering)
        out.text() << " ALLOW FILTERING";
}

/// UPDATE t [USING TTL ?] SET … WHERE … [IF …] (CQL, UPDATE).
constexpr void write_update(query_writer& out, const table_descriptor& table, const update_shape& shape)
{
    (out.text() << "UPDATE ").qualified(table.keyspace, table.name);
    if (shape.ttl) {
        out.text() << " USING TTL ";
        out.bind(marker_form::ttl);
    }
    for (std::size_t i = 0; i < shape.set.size(); ++i) {
        const std::uint16_t column = shape.set[i].column;
        const std::string_view name = table.columns[column].name;
        out.text() << (i == 0 ? " SET " : ", ");
        switch (shape.set[i].op) {
        case assignment_op::set:
            out.text().identifier(name) << " = ";
            out.bind(marker_form::value, column);
            break;
        case assignment_op::add:
        case assignment_op::subtract:
        case assignment_op::remove_keys:
            (out.text().identifier(name) << " = ").identifier(name)
                << (shape.set[i].op == assignment_op::add ? " + " : " - ");
            out.bind(shape.set[i].op == assignment_op::remove_keys ? marker_form::removed_keys : marker_form::value,
                     column);
            break;
        case assignment_op::prepend:
            out.text().identifier(name) << " = ";
            out.bind(marker_form::value, column);
            (out.text() << " + ").identifier(name);
            break;
        case assignment_op::set_element:
            write_element(out, table, column);
            out.text() << " = ";
            out.bind(marker_form::contained, column);
            break;
        }
    }
    write_key(out, table, shape.key_size);
    write_if(out, table, shape.if_exists, shape.only_if);
}

/// DELETE [columns] FROM t WHERE … [IF …] (CQL, DELETE).
constexpr void write_delete(query_writer& out, const table_descriptor& table, const delete_shape& shape)
{
    out.text() << "DELETE ";
    for (std::size_t i = 0; i < shape.columns.size(); ++i)
        (out.text() << (i == 0 ? "" : ", ")).identifier(table.columns[shape.columns[i]].name);
    (out.text() << (shape.columns.empty() ? "FROM " : " FROM ")).qualified(table.keyspace, table.name);
    write_key(out, table, shape.key_size);
    write_if(out, table, shape.if_exists, shape.only_if);
}

/// The name that a server gives a marker: "price", "in(price)", "key(prices)", "[limit]".
constexpr void write_marker_name(cql_writer& out, const table_descriptor& table, const marker& what)
{
    const std::string_view column = what.column < table.columns.size() ? table.columns[what.column].name : "";
    switch (what.form) {
    case marker_form::value:
    case marker_form::compared:
    case marker_form::removed_keys: out << column; break;
    case marker_form::in: out << "in(" << column << ')'; break;
    case marker_form::contained: out << "value(" << column << ')'; break;
    case marker_form::key: out << "key(" << column << ')'; break;
    case marker_form::position: out << "idx(" << column << ')'; break;
    case marker_form::ttl: out << "[ttl]"; break;
    case marker_form::limit: out << "[limit]"; break;
    case marker_form::per_partition_limit: out << "[per_partition_limit]"; break;
    }
}

/// The type of what a marker stands for, or of its elements where it stands for a list (in) or a set (removed_keys).
[[nodiscard]] constexpr const cql_type* marker_type(const table_descriptor& table, const marker& what)
{
    switch (what.form) {
    case marker_form::value:
    case marker_form::compared:
    case marker_form::in: return table.columns[what.column].type;
    case marker_form::contained: return table.columns[what.column].type->elements.back();
    case marker_form::key:
    case marker_form::removed_keys: return table.columns[what.column].type->elements.front();
    default: return &scalar_type<type_id::int_>; // positions, times, limits
    }
}

/// The markers of the partition key among `markers`, in key order, into `positions`, which has room for the table's
/// partition key. False, with nothing meant by `positions`, when one of them is not bound to a single value.
constexpr bool find_routing_key(const table_descriptor& table, std::span<const marker> markers,
                                std::span<std::uint16_t> positions)
{
    for (std::size_t i = 0; i < table.partition_key.size(); ++i) {
        std::size_t at = 0;
        while (at < markers.size() &&
               (markers[at].form != marker_form::value || markers[at].column != table.partition_key[i]))
            ++at;
        if (at == markers.size())
            return false;
        positions[i] = static_cast<std::uint16_t>(at);
    }
    return true;
}

} // namespace cassium::query
