// What the library knows of a table: one flat record a column. The same type is filled at compile time from a
// struct and at run time by tools and other languages; CQL text, schema sync and drift see nothing else.
#pragma once

#include <cassium/base/abi.hpp>
#include <cassium/types/cql_type.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace cassium {

/// The part that a column plays (CQL, "Defining a primary key").
enum class column_kind : std::uint8_t { partition_key, clustering, static_column, regular };

/// The order of a clustering column within its partition.
enum class clustering_order : std::uint8_t { asc, desc };

/// What a write does with an empty optional or an empty collection.
enum class null_policy : std::uint8_t {
    by_operation, ///< save writes null, insert leaves it unset
    write_null,   ///< always null: a tombstone
    leave_unset,  ///< never touched
};

/// What an index on a collection column covers (CQL, CREATE INDEX). `values` is the default.
enum class index_target : std::uint8_t { values, keys, entries, full };

/// One column.
struct column_descriptor {
    std::string_view name{};
    const cql_type* type = nullptr;
    column_kind kind = column_kind::regular;
    clustering_order order = clustering_order::asc; ///< clustering columns only
    null_policy nulls = null_policy::by_operation;
    bool nullable = false; ///< the member is a std::optional, or has a null of its own
};

/// One secondary index.
struct index_descriptor {
    std::string_view name{};  ///< empty: <table>_<column>_idx
    std::uint16_t column = 0; ///< position in table_descriptor::columns
    index_target target = index_target::values;
    std::string_view custom_class{}; ///< USING 'class'; empty: the server's default index
    std::span<const std::pair<std::string_view, std::string_view>> options{}; ///< WITH OPTIONS
};

/// Table options (CQL, "Table options"). What is empty is left to the server.
struct table_options {
    std::optional<std::string_view> comment{};
    std::optional<std::uint32_t> default_time_to_live{}; ///< seconds; 0: none
    std::optional<std::uint32_t> gc_grace_seconds{};
    std::span<const std::pair<std::string_view, std::string_view>> compaction{};  ///< with its 'class'
    std::span<const std::pair<std::string_view, std::string_view>> compression{}; ///< with its 'class'
    std::span<const std::pair<std::string_view, std::string_view>> caching{};
};

/// A table. Every span and view points to storage that outlives it: static for a struct's table.
struct table_descriptor {
    std::string_view keyspace{}; ///< empty: the session's
    std::string_view name{};
    std::span<const column_descriptor> columns{};   ///< in declaration order
    std::span<const std::uint16_t> partition_key{}; ///< positions in `columns`, in key order
    std::span<const std::uint16_t> clustering{};    ///< positions in `columns`, in key order
    std::span<const index_descriptor> indexes{};
    table_options options{};

    /// How many columns make up the primary key.
    [[nodiscard]] constexpr std::size_t key_size() const noexcept { return partition_key.size() + clustering.size(); }
    /// Position of the n-th primary key column, partition key first. n < key_size().
    [[nodiscard]] constexpr std::uint16_t key_column(std::size_t n) const noexcept
    {
        return n < partition_key.size() ? partition_key[n] : clustering[n - partition_key.size()];
    }
    /// Position of the column of that name, or -1.
    [[nodiscard]] constexpr int find(std::string_view column) const noexcept
    {
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i].name == column)
                return static_cast<int>(i);
        return -1;
    }
};

} // namespace cassium

namespace cassium::abi {

using descriptors =
    layout<size_of<column_descriptor>, size_of<index_descriptor>, size_of<table_options>, size_of<table_descriptor>>;
template <>
const volatile char descriptors::does_not_fit_the_library;
[[maybe_unused]] const char descriptors_fit = descriptors::does_not_fit_the_library;

} // namespace cassium::abi
