// Reading some columns of a table into another struct, checked member by member.
#pragma once

#include <cassium/model/row.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

namespace cassium::query::detail {

enum class projection_problem : std::uint8_t { none, no_such_column, other_type };

/// The columns of T that `Row` is made of.
template <class T, class Row>
struct projection {
    static consteval projection_problem find_problem()
    {
        for (const column_spec& wanted : row_columns<Row>) {
            const int at = descriptor_of<T>.find(wanted.name);
            if (at < 0)
                return projection_problem::no_such_column;
            if (!same_type(*wanted.type, *descriptor_of<T>.columns[static_cast<std::size_t>(at)].type))
                return projection_problem::other_type;
        }
        return projection_problem::none;
    }
    static constexpr projection_problem problem = find_problem();

    static consteval auto columns()
    {
        std::array<std::uint16_t, row_columns<Row>.size()> positions{};
        for (std::size_t i = 0; i < positions.size(); ++i) {
            const int at = descriptor_of<T>.find(row_columns<Row>[i].name);
            positions[i] = static_cast<std::uint16_t>(at < 0 ? 0 : at);
        }
        return positions;
    }
    static constexpr std::span<const column_spec> results() { return row_columns<Row>; }
};

template <class T>
struct projection<T, T> {
    static constexpr projection_problem problem = projection_problem::none;

    static consteval std::array<std::uint16_t, 0> columns() { return {}; }
    static constexpr std::span<const column_spec> results() { return row_columns<T>; }
};

template <projection_problem Problem>
consteval bool check_projection()
{
    static_assert(Problem != projection_problem::no_such_column,
                  "cassium: a projection has a member that is no column of the table");
    static_assert(Problem != projection_problem::other_type,
                  "cassium: a projection has a member whose type is not the column's");
    return Problem == projection_problem::none;
}

} // namespace cassium::query::detail
