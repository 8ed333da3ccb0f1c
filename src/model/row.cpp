// Errors of rows: what went wrong, with the column that it went wrong in.
#include <cassium/model/row.hpp>

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

} // namespace

void throw_in_column(std::string_view table, std::string_view column, const encode_error& cause)
{
    throw_like(table, column, cause);
}

void leave_row(byte_reader& cells, const byte_reader& row, std::span<const column_spec> columns, std::size_t at,
               std::string_view table)
{
    cells = row;
    skip_cells(cells, columns.size());
    try {
        throw;
    } catch (const decode_error& cause) {
        if (at < columns.size())
            throw_like(table, columns[at].name, cause);
        throw;
    }
}

void throw_empty_key()
{
    throw encode_error(client_errc::invalid_argument, "a partition key of one column must not be empty");
}

} // namespace cassium::detail
