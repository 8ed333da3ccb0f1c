// Reading some columns of a table into another struct, checked member by member.
#pragma once

#include <cassium/model/row.hpp>
#include <cassium/query/faults.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

namespace cassium::query {
namespace detail {

/// Whether partitions can have static columns and no row, which a server returns as a row whose clustering columns are null.
constexpr bool has_rowless_partitions(const table_descriptor& table) noexcept
{
    for (const column_descriptor& column : table.columns)
        if (column.kind == column_kind::static_column)
            return true;
    return false;
}

template <class Table, class Source>
consteval bool find_need_of_witness()
{
    if constexpr (std::is_same_v<Table, Source> || !model<Table>) {
        return false;
    } else {
        bool has_clustering = false;
        for (std::size_t cell = 0; cell < row_columns<Source>.size(); ++cell)
            has_clustering = has_clustering || cassium::detail::is_clustering_cell<Table, Source>(cell);
        return !has_clustering && has_rowless_partitions(descriptor_of<Table>);
    }
}

} // namespace detail

/// Whether a partition without rows cannot be told from a row by the columns of a Source: one clustering column, the witness, is then
/// read behind them.
template <class Table, class Source>
inline constexpr bool needs_witness = detail::find_need_of_witness<Table, Source>();

namespace detail {

/// Whether a type stands for columns.
template <class Source>
concept has_columns = model<Source> || reflectable<Source>;

/// The columns of a table that a `Source` is made of: another struct, or the table itself.
template <class Table, class Source>
struct projection {
    static constexpr std::span<const column_spec> results() { return row_columns<Source>; }

    static consteval fault find_fault()
    {
        if constexpr (!has_columns<Source>) {
            return fault::no_columns;
        } else if constexpr (!std::is_same_v<Table, Source>) {
            for (const column_spec& wanted : row_columns<Source>) {
                const int at = descriptor_of<Table>.find(wanted.name);
                if (at < 0)
                    return fault::no_such_column;
                if (!same_type(*wanted.type, *descriptor_of<Table>.columns[static_cast<std::size_t>(at)].type))
                    return fault::other_type;
            }
        }
        return fault::none;
    }
    static consteval auto selectors()
    {
        constexpr std::size_t count = std::is_same_v<Table, Source> ? 0 : row_columns<Source>.size();
        std::array<selector, count> each{};
        for (std::size_t i = 0; i < count; ++i) {
            const int at = descriptor_of<Table>.find(row_columns<Source>[i].name);
            each[i] = selector{.column = static_cast<std::uint16_t>(at < 0 ? 0 : at)};
        }
        return each;
    }
    /// The same with the witness; none where that is not needed.
    static consteval auto witnessed_selectors()
    {
        constexpr auto plain = selectors();
        std::array<selector, needs_witness<Table, Source> ? plain.size() + 1 : 0> each{};
        if constexpr (needs_witness<Table, Source>) {
            for (std::size_t i = 0; i < plain.size(); ++i)
                each[i] = plain[i];
            each[plain.size()] = selector{.column = descriptor_of<Table>.clustering[0]};
        }
        return each;
    }
    static consteval auto witnessed_results()
    {
        std::array<column_spec, needs_witness<Table, Source> ? row_columns<Source>.size() + 1 : 0> each{};
        if constexpr (needs_witness<Table, Source>) {
            for (std::size_t i = 0; i < row_columns<Source>.size(); ++i)
                each[i] = row_columns<Source>[i];
            each[row_columns<Source>.size()] = row_columns<Table>[descriptor_of<Table>.clustering[0]];
        }
        return each;
    }
};

} // namespace detail
} // namespace cassium::query
