// Reading some columns of a table into another struct, checked member by member.
#pragma once

#include <cassium/model/row.hpp>
#include <cassium/query/faults.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

namespace cassium::query::detail {

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
};

} // namespace cassium::query::detail
