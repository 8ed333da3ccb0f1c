// The one author of DML text: statements from a table descriptor and a shape, with every value bound.
#pragma once

#include <cassium/query/query_writer.hpp>
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

namespace detail {

constexpr cql_writer& write_column(query_writer& out, const table_descriptor& table, std::uint16_t column)
{
    return out.text().identifier(table.columns[column].name);
}

/// Columns, separated by commas.
constexpr void write_columns(query_writer& out, const table_descriptor& table, std::span<const std::uint16_t> columns)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        out.text() << (i == 0 ? "" : ", ");
        write_column(out, table, columns[i]);
    }
}

/// c, c[?] or c.f.
constexpr void write_operand(query_writer& out, const table_descriptor& table, operand_form form, std::uint16_t column,
                             std::uint16_t field)
{
    const cql_type& type = *table.columns[column].type;
    write_column(out, table, column);
    if (form == operand_form::element) {
        out.text() << '[';
        out.bind(type.id == type_id::map ? marker_form::key : marker_form::position, column);
        out.text() << ']';
    } else if (form == operand_form::field) {
        (out.text() << '.').identifier(type.field_names[field]);
    }
}

constexpr void write_token(query_writer& out, const table_descriptor& table)
{
    out.text() << "token(";
    write_columns(out, table, table.partition_key);
    out.text() << ')';
}

/// What a value is bound as that stands behind an operand.
constexpr void bind_value(query_writer& out, operand_form form, std::uint16_t column, std::uint16_t field,
                          marker_form whole)
{
    out.bind(form == operand_form::element ? marker_form::contained
             : form == operand_form::field ? marker_form::field
                                           : whole,
             column, field);
}

constexpr void write_condition(query_writer& out, const table_descriptor& table, const condition_shape& condition)
{
    if (condition.form == operand_form::token) {
        write_token(out, table);
        out.text() << relation_text(condition.op);
        out.bind(marker_form::token);
        return;
    }
    if (condition.form == operand_form::tuple) {
        out.text() << '(';
        write_columns(out, table, condition.columns);
        out.text() << ')' << relation_text(condition.op) << '(';
        for (std::size_t i = 0; i < condition.columns.size(); ++i) {
            out.text() << (i == 0 ? "" : ", ");
            out.bind(marker_form::compared, condition.columns[i]);
        }
        out.text() << ')';
        return;
    }
    write_operand(out, table, condition.form, condition.column, condition.field);
    out.text() << relation_text(condition.op);
    switch (condition.op) {
    case relation::in: out.bind(marker_form::in, condition.column); break;
    case relation::contains: out.bind(marker_form::contained, condition.column); break;
    case relation::contains_key: out.bind(marker_form::key, condition.column); break;
    default:
        bind_value(out, condition.form, condition.column, condition.field,
                   condition.op == relation::eq ? marker_form::value : marker_form::compared);
    }
}

} // namespace detail

/// `conditions` joined with AND.
constexpr void write_conditions(query_writer& out, const table_descriptor& table,
                                std::span<const condition_shape> conditions)
{
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        out.text() << (i == 0 ? "" : " AND ");
        detail::write_condition(out, table, conditions[i]);
    }
}

constexpr void write_where(query_writer& out, const table_descriptor& table, std::span<const condition_shape> where)
{
    if (!where.empty())
        out.text() << " WHERE ";
    write_conditions(out, table, where);
}

constexpr void write_if(query_writer& out, const table_descriptor& table, bool exists,
                        std::span<const condition_shape> only_if)
{
    if (exists)
        out.text() << " IF EXISTS";
    else if (!only_if.empty())
        out.text() << " IF ";
    write_conditions(out, table, only_if);
}

/// [USING TIMESTAMP ? AND TTL ?].
constexpr void write_using(query_writer& out, bool timestamp, bool ttl)
{
    if (timestamp) {
        out.text() << " USING TIMESTAMP ";
        out.bind(marker_form::timestamp);
    }
    if (ttl) {
        out.text() << (timestamp ? " AND TTL " : " USING TTL ");
        out.bind(marker_form::ttl);
    }
}

/// INSERT INTO t (…) VALUES (?, …) [IF NOT EXISTS] [USING …] (CQL, INSERT).
constexpr void write_insert(query_writer& out, const table_descriptor& table, const insert_shape& shape)
{
    const std::size_t count = shape.columns.empty() ? table.columns.size() : shape.columns.size();
    const auto column = [&](std::size_t i) {
        return shape.columns.empty() ? static_cast<std::uint16_t>(i) : shape.columns[i];
    };
    out.text() << "INSERT INTO ";
    out.table(table);
    for (std::size_t i = 0; i < count; ++i) {
        out.text() << (i == 0 ? " (" : ", ");
        detail::write_column(out, table, column(i));
    }
    out.text() << ") VALUES (";
    for (std::size_t i = 0; i < count; ++i) {
        out.text() << (i == 0 ? "" : ", ");
        out.bind(marker_form::value, column(i));
    }
    out.text() << ')';
    if (shape.if_not_exists)
        out.text() << " IF NOT EXISTS";
    write_using(out, shape.timestamp, shape.ttl);
}

namespace detail {

constexpr void write_selector(query_writer& out, const table_descriptor& table, const selector& what)
{
    switch (what.form) {
    case selector_form::column: write_column(out, table, what.column); break;
    case selector_form::element: write_operand(out, table, operand_form::element, what.column, what.field); break;
    case selector_form::field: write_operand(out, table, operand_form::field, what.column, what.field); break;
    case selector_form::count_rows: out.text() << "COUNT(*)"; break;
    case selector_form::function:
        out.text() << what.name << '(';
        for (std::size_t i = 0; i < what.arguments.size(); ++i) {
            out.text() << (i == 0 ? "" : ", ");
            write_selector(out, table, what.arguments[i]);
        }
        out.text() << ')';
        break;
    case selector_form::cast:
        out.text() << "CAST(";
        for (const selector& argument : what.arguments)
            write_selector(out, table, argument);
        out.text() << " AS " << what.name << ')';
        break;
    case selector_form::writetime:
    case selector_form::ttl:
        out.text() << (what.form == selector_form::ttl ? "TTL(" : "WRITETIME(");
        write_column(out, table, what.column) << ')';
        break;
    case selector_form::token: write_token(out, table); break;
    case selector_form::literal: out.text() << what.name; break;
    }
    if (!what.alias.empty())
        (out.text() << " AS ").identifier(what.alias);
}

} // namespace detail

/// SELECT [DISTINCT] … FROM t [WHERE …] [GROUP BY …] [ORDER BY … | ORDER BY … ANN OF ?] [PER PARTITION LIMIT ?] [LIMIT ?]
/// [ALLOW FILTERING] (CQL, SELECT).
constexpr void write_select(query_writer& out, const table_descriptor& table, const select_shape& shape)
{
    out.text() << (shape.distinct ? "SELECT DISTINCT " : "SELECT ");
    for (std::size_t i = 0; i < shape.select.size(); ++i) {
        out.text() << (i == 0 ? "" : ", ");
        detail::write_selector(out, table, shape.select[i]);
    }
    if (shape.select.empty())
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            (out.text() << (i == 0 ? "" : ", ")).identifier(table.columns[i].name);
    out.text() << " FROM ";
    out.table(table);
    write_where(out, table, shape.where);
    if (!shape.group_by.empty())
        out.text() << " GROUP BY ";
    detail::write_columns(out, table, shape.group_by);
    for (std::size_t i = 0; i < shape.order.size(); ++i) {
        out.text() << (i == 0 ? " ORDER BY " : ", ");
        detail::write_column(out, table, shape.order[i].column)
            << (shape.order[i].order == clustering_order::asc ? " ASC" : " DESC");
    }
    for (const ann_shape& ann : shape.ann) {
        out.text() << " ORDER BY ";
        detail::write_column(out, table, ann.column) << " ANN OF ";
        out.bind(marker_form::compared, ann.column);
    }
    if (shape.per_partition_limit) {
        out.text() << " PER PARTITION LIMIT ";
        out.bind(marker_form::per_partition_limit);
    }
    if (shape.limit) {
        out.text() << " LIMIT ";
        out.bind(marker_form::limit);
    } else if (shape.limit_one) {
        out.text() << " LIMIT 1";
    }
    if (shape.allow_filtering)
        out.text() << " ALLOW FILTERING";
}

/// UPDATE t [USING …] SET … WHERE … [IF …] (CQL, UPDATE).
constexpr void write_update(query_writer& out, const table_descriptor& table, const update_shape& shape)
{
    out.text() << "UPDATE ";
    out.table(table);
    write_using(out, shape.timestamp, shape.ttl);
    for (std::size_t i = 0; i < shape.set.size(); ++i) {
        const assignment_shape& one = shape.set[i];
        out.text() << (i == 0 ? " SET " : ", ");
        detail::write_operand(out, table, one.form, one.column, one.field);
        out.text() << " = ";
        switch (one.op) {
        case assignment_op::set: detail::bind_value(out, one.form, one.column, one.field, marker_form::value); break;
        case assignment_op::add:
        case assignment_op::subtract:
        case assignment_op::remove_keys:
            detail::write_column(out, table, one.column) << (one.op == assignment_op::add ? " + " : " - ");
            out.bind(one.op == assignment_op::remove_keys ? marker_form::removed_keys : marker_form::value, one.column);
            break;
        case assignment_op::prepend:
            out.bind(marker_form::value, one.column);
            out.text() << " + ";
            detail::write_column(out, table, one.column);
            break;
        }
    }
    write_where(out, table, shape.where);
    write_if(out, table, shape.if_exists, shape.only_if);
}

/// DELETE [columns] FROM t [USING TIMESTAMP ?] WHERE … [IF …] (CQL, DELETE).
constexpr void write_delete(query_writer& out, const table_descriptor& table, const delete_shape& shape)
{
    out.text() << "DELETE ";
    for (std::size_t i = 0; i < shape.targets.size(); ++i) {
        out.text() << (i == 0 ? "" : ", ");
        detail::write_operand(out, table, shape.targets[i].form, shape.targets[i].column, shape.targets[i].field);
    }
    out.text() << (shape.targets.empty() ? "FROM " : " FROM ");
    out.table(table);
    write_using(out, shape.timestamp, false);
    write_where(out, table, shape.where);
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
    case marker_form::field: out << column << '.' << table.columns[what.column].type->field_names[what.field]; break;
    case marker_form::token: out << "partition key token"; break;
    case marker_form::ttl: out << "[ttl]"; break;
    case marker_form::timestamp: out << "[timestamp]"; break;
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
    case marker_form::field: return table.columns[what.column].type->elements[what.field];
    case marker_form::token: // of the partitioner that is the rule, Murmur3
    case marker_form::timestamp: return &scalar_type<type_id::bigint>;
    case marker_form::position:
    case marker_form::ttl:
    case marker_form::limit:
    case marker_form::per_partition_limit: return &scalar_type<type_id::int_>;
    }
    return nullptr;
}

/// What a marker's type is made of marker_type() by: a list, a set, or custom: nothing.
[[nodiscard]] constexpr type_id composed_type(marker_form form) noexcept
{
    return form == marker_form::in ? type_id::list : form == marker_form::removed_keys ? type_id::set : type_id::custom;
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
