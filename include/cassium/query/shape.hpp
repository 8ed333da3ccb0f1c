// The shape of a statement: all of it but the values. Flat records, so that text, markers and rules are plain functions,
// at compile time for structs and at run time for everyone else.
#pragma once

#include <cassium/model/table_descriptor.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace cassium::query {

/// How an operand is compared (CQL, "The WHERE clause" and "Conditions").
enum class relation : std::uint8_t { eq, ne, lt, le, gt, ge, in, contains, contains_key, like };

/// What stands on the left of a relation or an assignment, or is deleted.
enum class operand_form : std::uint8_t {
    column,  ///< c
    element, ///< c[?]: of a map by its key, of a list by its position
    field,   ///< c.f: of a user-defined type
    token,   ///< token(the partition key)
    tuple,   ///< (c, d, …): clustering columns together
};

/// <operand> <op> ?.
struct condition_shape {
    std::uint16_t column = 0; ///< of the forms column, element and field
    relation op = relation::eq;
    operand_form form = operand_form::column;
    std::uint16_t field = 0;                  ///< of the form field: which one
    bool null = false;                        ///< the value may be null
    std::span<const std::uint16_t> columns{}; ///< of the form tuple
};

/// What an UPDATE does to a column (CQL, UPDATE).
enum class assignment_op : std::uint8_t {
    set,         ///< c = ?, c[?] = ?, c.f = ?
    add,         ///< c = c + ?: counters, lists at the end, sets, maps
    subtract,    ///< c = c - ?: counters, elements of lists and sets
    prepend,     ///< c = ? + c: lists
    remove_keys, ///< c = c - ?: keys of maps
};

struct assignment_shape {
    std::uint16_t column = 0;
    assignment_op op = assignment_op::set;
    operand_form form = operand_form::column; ///< column, element or field; the last two with set
    std::uint16_t field = 0;
};

/// What a DELETE takes of a row: a column, an element or a field.
struct target_shape {
    std::uint16_t column = 0;
    operand_form form = operand_form::column;
    std::uint16_t field = 0;
};

struct order_shape {
    std::uint16_t column = 0;
    clustering_order order = clustering_order::asc;
};

/// ORDER BY column ANN OF ?.
struct ann_shape {
    std::uint16_t column = 0;
};

/// What a SELECT returns in one place (CQL, "The SELECT clause").
enum class selector_form : std::uint8_t {
    column,     ///< c
    element,    ///< c[?]
    field,      ///< c.f
    count_rows, ///< COUNT(*)
    function,   ///< name(arguments): aggregates, too
    cast,       ///< CAST(argument AS name)
    writetime,  ///< WRITETIME(c): microseconds
    ttl,        ///< TTL(c): seconds
    token,      ///< token(the partition key)
    literal,    ///< CQL text as it is
};

struct selector {
    selector_form form = selector_form::column;
    std::uint16_t column = 0;              ///< of the forms column, element, field, writetime and ttl
    std::uint16_t field = 0;               ///< of the form field
    std::string_view name{};               ///< a function's, as it is written; a cast's CQL type; a literal's text
    std::span<const selector> arguments{}; ///< of a function; of a cast one
    std::string_view alias{};              ///< AS …; empty: none
};

/// SELECT. Columns are positions in the table's.
struct select_shape {
    std::span<const selector> select{}; ///< empty: all columns
    bool distinct = false;
    std::span<const condition_shape> where{};
    std::span<const std::uint16_t> group_by{};
    std::span<const order_shape> order{};
    std::span<const ann_shape> ann{}; ///< one, and then no order; empty: none
    bool per_partition_limit = false;
    bool limit = false;
    bool limit_one = false; ///< LIMIT 1 as a constant
    bool allow_filtering = false;
};

/// INSERT.
struct insert_shape {
    std::span<const std::uint16_t> columns{}; ///< empty: all
    bool if_not_exists = false;
    bool ttl = false;
    bool timestamp = false;
};

/// UPDATE.
struct update_shape {
    std::span<const assignment_shape> set{};
    std::span<const condition_shape> where{};
    bool ttl = false;
    bool timestamp = false;
    bool if_exists = false;
    std::span<const condition_shape> only_if{};
};

/// DELETE.
struct delete_shape {
    std::span<const target_shape> targets{}; ///< empty: whole rows
    std::span<const condition_shape> where{};
    bool timestamp = false;
    bool if_exists = false;
    std::span<const condition_shape> only_if{};
};

/// Which statement a WHERE belongs to.
enum class statement_kind : std::uint8_t { select, update, erase };

} // namespace cassium::query
