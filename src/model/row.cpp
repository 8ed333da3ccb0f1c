// Errors of rows: what went wrong, with the column that it went wrong in.
#include <cassium/model/row.hpp>
#include <cassium/protocol/codec/cql_value.hpp>

#include <string>

namespace cassium::detail {
namespace {

std::string column_text(std::string_view table, std::string_view column)
{
    std::string text = "column ";
    text += column;
    if (!table.empty()) {
        text += " of table ";
        text += table;
    }
    return text;
}

template <class Error>
[[noreturn]] void throw_like(std::string_view table, std::string_view column, const Error& cause)
{
    cassium::diagnostics details = cause.diagnostics();
    details.client_message.insert(0, column_text(table, column) + ": ");
    throw Error(static_cast<client_errc>(cause.code().value()), std::move(details));
}

void skip_cells(byte_reader& cells, std::size_t count) noexcept
{
    for (; count != 0 && cells.remaining() >= sizeof(std::int32_t); --count) {
        const auto length = cells.read<std::int32_t>();
        if (length > 0 && static_cast<std::size_t>(length) > cells.remaining())
            break;
        cells.skip(length > 0 ? static_cast<std::size_t>(length) : 0);
    }
    if (count != 0)
        cells.skip(cells.remaining());
}

/// The values of a row's key, as CQL writes them: what tells the row from others. "" where they cannot be read.
std::string key_text(byte_reader cells, const row_layout& layout)
{
    std::string text;
    try {
        std::size_t next = 0;
        for (const std::uint16_t place : layout.key) {
            skip_cells(cells, place - next);
            const column_spec& column = layout.columns[place];
            text += (text.empty() ? " (" : ", ") + std::string(column.name) + " = " +
                    to_string(read_value(cells, *column.type), *column.type);
            next = place + 1U;
        }
    } catch (const cassium::error&) { // what is told is the other error
        return {};
    }
    return text.empty() ? text : text + ")";
}

} // namespace

void throw_in_column(std::string_view table, std::string_view column, const encode_error& cause)
{
    throw_like(table, column, cause);
}

void leave_row(byte_reader& cells, const byte_reader& row, const row_layout& layout, std::size_t at)
{
    cells = row;
    skip_cells(cells, layout.columns.size());
    try {
        throw;
    } catch (const decode_error& cause) {
        if (at >= layout.columns.size())
            throw;
        cassium::diagnostics details = cause.diagnostics();
        details.client_message.insert(0, column_text(layout.table, layout.columns[at].name) + key_text(row, layout) +
                                             ": ");
        throw decode_error(static_cast<client_errc>(cause.code().value()), std::move(details));
    }
}

void throw_strict_null()
{
    throw decode_error(client_errc::unexpected_null, "null, which the table's description does not allow");
}

void throw_empty_key()
{
    throw encode_error(client_errc::invalid_argument, "a partition key of one column must not be empty");
}

} // namespace cassium::detail
