// The shape of a statement: all of it but the values. Flat records of numbers, so that text, markers and checks are
// plain functions, at compile time for structs and at run time for everyone else.
#pragma once

#include <cassium/model/table_descriptor.hpp>
#include <cassium/types/cql_writer.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace cassium::query {

/// How a column is compared (CQL, "The WHERE clause" and "Conditions").
enum class relation : std::uint8_t { eq, ne, lt, le, gt, ge, in, contains, contains_key, like };

/// column <op> ?, or column[?] <op> ? with `element`.
struct condition_shape {
    std::uint16_t column = 0;
    relation op = relation::eq;
    bool element = false;
};

/// What an UPDATE does to a column (CQL, UPDATE).
enum class assignment_op : std::uint8_t {
    set,         ///< c = ?
    add,         ///< c = c + ?: counters, lists at the end, sets, maps
    subtract,    ///< c = c - ?: counters, elements of lists and sets
    prepend,     ///< c = ? + c: lists
    remove_keys, ///< c = c - ?: keys of maps
    set_element, ///< c[?] = ?: lists by position, maps by key
};

struct assignment_shape {
    std::uint16_t column = 0;
    assignment_op op = assignment_op::set;
};

struct order_shape {
    std::uint16_t column = 0;
    clustering_order order = clustering_order::asc;
};

/// ORDER BY column ANN OF ?.
struct ann_shape {
    std::uint16_t column = 0;
};

enum class select_form : std::uint8_t {
    rows,   ///< the columns
    count,  ///< COUNT(*)
    exists, ///< one key column of one row
};

/// SELECT. All spans are of positions in the table's columns or hold such.
struct select_shape {
    select_form form = select_form::rows;
    std::span<const std::uint16_t> columns{}; ///< of the rows form; empty: all
    std::span<const condition_shape> where{};
    std::span<const order_shape> order{};
    std::span<const ann_shape> ann{}; ///< one, and then no order; empty: none
    bool per_partition_limit = false;
    bool limit = false;
    bool allow_filtering = false;
};

/// INSERT of all columns.
struct insert_shape {
    bool if_not_exists = false;
    bool ttl = false;
};

/// What decides whether a conditional write takes place: nothing, IF EXISTS, or conditions.
struct update_shape {
    std::span<const assignment_shape> set{};
    std::size_t key_size = 0; ///< how many primary key columns are given
    bool ttl = false;
    bool if_exists = false;
    std::span<const condition_shape> only_if{};
};

/// DELETE of a row, a partition, what a key prefix covers, or single columns.
struct delete_shape {
    std::span<const std::uint16_t> columns{}; ///< empty: whole rows
    std::size_t key_size = 0;                 ///< how many primary key columns are given
    bool if_exists = false;
    std::span<const condition_shape> only_if{};
};

/// What a bind marker stands for; with the column it gives the name and the type that a server will describe it with.
enum class marker_form : std::uint8_t {
    value,        ///< a column's value, where it is set or equal
    compared,     ///< a column's value in any other relation, or as the one whose neighbours are wanted
    in,           ///< a list of a column's values
    contained,    ///< an element of a collection, or a map's value
    key,          ///< a map's key
    position,     ///< a position in a list
    removed_keys, ///< a set of a map's keys
    ttl,
    limit,
    per_partition_limit,
};

struct marker {
    marker_form form = marker_form::value;
    std::uint16_t column = 0;
};

/// Takes a statement's text and its markers in one go, so that their order has one author. As cql_writer, it only
/// counts where it has no room.
class query_writer {
public:
    constexpr explicit query_writer(cql_writer& text, marker* markers = nullptr) noexcept
        : text_(&text),
          markers_(markers)
    {
    }

    [[nodiscard]] constexpr cql_writer& text() const noexcept { return *text_; }
    /// Markers written or counted so far.
    [[nodiscard]] constexpr std::size_t markers() const noexcept { return count_; }

    /// Writes `?` and notes what it stands for.
    constexpr void bind(marker_form form, std::uint16_t column = 0) noexcept
    {
        if (markers_ != nullptr)
            markers_[count_] = {form, column};
        ++count_;
        *text_ << '?';
    }

private:
    cql_writer* text_;
    marker* markers_;
    std::size_t count_ = 0;
};

} // namespace cassium::query
