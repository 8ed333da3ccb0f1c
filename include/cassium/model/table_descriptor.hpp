// What the library knows of a table: one flat record a column. The same type is filled at compile time from a
// struct and at run time by tools and other languages; CQL text, schema sync and drift see nothing else.
#pragma once

#include <cassium/base/abi.hpp>
#include <cassium/types/cql_type.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
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
    bool strict = false;   ///< null that the member has no room for is an error, and not the member's default
};

/// A text by name: an entry of one of CQL's maps of options.
using text_entry = std::pair<std::string_view, std::string_view>;

/// One secondary index. It is known by what it covers, and not by its name.
struct index_descriptor {
    std::string_view name{};  ///< empty: the server gives it one
    std::uint16_t column = 0; ///< position in table_descriptor::columns
    index_target target = index_target::values;
    std::string_view custom_class{};       ///< USING 'class'; empty: the server's default index
    std::span<const text_entry> options{}; ///< WITH OPTIONS
};

/// The value of a table option: a text, a number, true or false, or texts by name. Refers to texts, owns none.
class option_value {
public:
    enum class kind : std::uint8_t { text, integer, real, boolean, map };

    constexpr option_value() noexcept = default;
    constexpr option_value(std::string_view value) noexcept : text_(value) {}
    constexpr option_value(const char* value) noexcept : text_(value) {}
    constexpr option_value(const std::convertible_to<std::span<const text_entry>> auto& value) noexcept
        : map_(value),
          kind_(kind::map)
    {
    }
    constexpr option_value(std::same_as<bool> auto value) noexcept : integer_(value), kind_(kind::boolean) {}
    constexpr option_value(std::integral auto value) noexcept
        requires(!std::same_as<decltype(value), bool>)
        : integer_(static_cast<std::int64_t>(value)),
          kind_(kind::integer)
    {
    }
    constexpr option_value(std::floating_point auto value) noexcept
        : real_(static_cast<double>(value)),
          kind_(kind::real)
    {
    }

    [[nodiscard]] constexpr kind what() const noexcept { return kind_; }
    // Each for its kind only.
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }
    [[nodiscard]] constexpr std::int64_t integer() const noexcept { return integer_; }
    [[nodiscard]] constexpr double real() const noexcept { return real_; }
    [[nodiscard]] constexpr bool boolean() const noexcept { return integer_ != 0; }
    [[nodiscard]] constexpr std::span<const text_entry> map() const noexcept { return map_; }

private:
    std::string_view text_{};
    std::span<const text_entry> map_{};
    std::int64_t integer_ = 0;
    double real_ = 0;
    kind kind_ = kind::text;
};

/// One table option (CQL, "Table options"), under the server's name for it: servers have others than the library knows.
struct table_option {
    std::string_view name{};
    option_value value{};
};

/// A table. Every span and view points to storage that outlives it: static for a struct's table.
struct table_descriptor {
    std::string_view keyspace{}; ///< empty: the session's
    std::string_view name{};
    std::span<const column_descriptor> columns{};   ///< in declaration order
    std::span<const std::uint16_t> partition_key{}; ///< positions in `columns`, in key order
    std::span<const std::uint16_t> clustering{};    ///< positions in `columns`, in key order
    std::span<const index_descriptor> indexes{};
    std::span<const table_option> options{}; ///< those that are not left to the server, each once

    /// How many columns make up the primary key.
    [[nodiscard]] constexpr std::size_t key_size() const noexcept { return partition_key.size() + clustering.size(); }
    /// Position of the n-th primary key column, partition key first. n < key_size().
    [[nodiscard]] constexpr std::uint16_t key_column(std::size_t n) const noexcept
    {
        return n < partition_key.size() ? partition_key[n] : clustering[n - partition_key.size()];
    }
    /// The value of the option of that name, or null.
    [[nodiscard]] constexpr const option_value* option(std::string_view option) const noexcept
    {
        for (const table_option& one : options)
            if (one.name == option)
                return &one.value;
        return nullptr;
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
    layout<size_of<column_descriptor>, size_of<index_descriptor>, size_of<table_option>, size_of<table_descriptor>>;
template <>
const volatile char descriptors::does_not_fit_the_library;
[[maybe_unused]] const char descriptors_fit = descriptors::does_not_fit_the_library;

} // namespace cassium::abi
