// Mistakes in words, with what they are about.
#pragma once

#include <cassium/model/table_descriptor.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace cassium::detail {

/// A sentence that names the table, and the column where there is one of that position: "cassium: … (column brand of table
/// products)".
[[nodiscard]] inline std::string finding_text(std::string_view sentence, const table_descriptor& table,
                                              std::uint16_t column)
{
    std::string text(sentence);
    text += " (";
    if (column < table.columns.size())
        text += "column " + std::string(table.columns[column].name) + " of ";
    text += "table " + std::string(table.name) + ")";
    return text;
}

/// That a table cannot have a user-defined type.
[[nodiscard]] inline std::string foreign_type_text(std::string_view name, std::string_view keyspace)
{
    return "type " + std::string(name) + " is of keyspace " + std::string(keyspace) +
           ", and a table uses types of its own keyspace only";
}

} // namespace cassium::detail
