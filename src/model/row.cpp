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

} // namespace

void throw_in_column(std::string_view table, std::string_view column, const decode_error& cause)
{
    throw_like(table, column, cause);
}

void throw_in_column(std::string_view table, std::string_view column, const encode_error& cause)
{
    throw_like(table, column, cause);
}

void throw_empty_key()
{
    throw encode_error(client_errc::invalid_argument, "a partition key of one column must not be empty");
}

} // namespace cassium::detail
