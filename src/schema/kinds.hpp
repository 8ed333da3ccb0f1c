// Kinds of columns as servers call them.
#pragma once

#include <cassium/model/table_descriptor.hpp>

#include <optional>
#include <string_view>

namespace cassium::schema {

[[nodiscard]] constexpr std::string_view kind_name(column_kind kind) noexcept
{
    switch (kind) {
    case column_kind::partition_key: return "partition_key";
    case column_kind::clustering: return "clustering";
    case column_kind::static_column: return "static";
    case column_kind::regular: break;
    }
    return "regular";
}

/// The kind of that name; nothing for other words.
[[nodiscard]] constexpr std::optional<column_kind> kind_of(std::string_view name) noexcept
{
    for (const column_kind kind :
         {column_kind::partition_key, column_kind::clustering, column_kind::static_column, column_kind::regular})
        if (kind_name(kind) == name)
            return kind;
    return std::nullopt;
}

} // namespace cassium::schema
