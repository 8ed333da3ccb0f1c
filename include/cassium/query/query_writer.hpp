// A statement's text and its bind markers, put together in one go, so that their order has one author.
#pragma once

#include <cassium/query/shape.hpp>
#include <cassium/types/cql_writer.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace cassium::query {

/// What a bind marker stands for; with the column it gives the name and the type that a server will describe it with.
enum class marker_form : std::uint8_t {
    value,        ///< a column's value, where it is set or equal
    compared,     ///< a column's value in any other relation, or as the one whose neighbours are wanted
    in,           ///< a list of a column's values
    contained,    ///< an element of a collection, or a map's value
    key,          ///< a map's key
    position,     ///< a position in a list
    field,        ///< a field of a user-defined type
    removed_keys, ///< a set of a map's keys
    token,        ///< the partitioner's token
    ttl,
    timestamp,
    limit,
    per_partition_limit,
};

struct marker {
    marker_form form = marker_form::value;
    std::uint16_t column = 0;
    std::uint16_t field = 0;
};

/// Takes text and markers. As cql_writer, it only counts where it has no room.
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
    /// Where the table's name begins that names no keyspace; 0: there is none.
    [[nodiscard]] constexpr std::size_t keyspace_at() const noexcept { return keyspace_at_; }

    /// Writes `?` and notes what it stands for.
    constexpr void bind(marker_form form, std::uint16_t column = 0, std::uint16_t field = 0) noexcept
    {
        if (markers_ != nullptr)
            markers_[count_] = {form, column, field};
        ++count_;
        *text_ << '?';
    }
    /// The table's name, with the keyspace that it has.
    constexpr void table(const table_descriptor& table) noexcept
    {
        if (table.keyspace.empty())
            keyspace_at_ = text_->size();
        text_->qualified(table.keyspace, table.name);
    }

private:
    cql_writer* text_;
    marker* markers_;
    std::size_t count_ = 0;
    std::size_t keyspace_at_ = 0;
};

} // namespace cassium::query
