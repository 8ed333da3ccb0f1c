// Errors of values that are bound to columns.
#include <cassium/query/bind.hpp>
#include <cassium/query/limit.hpp>
#include <cassium/query/ttl.hpp>

#include <string>

namespace cassium::query::detail {

void throw_out_of_range(std::string_view column)
{
    throw encode_error(client_errc::value_out_of_range,
                       "column " + std::string(column) + ": the number does not fit the column's type");
}

void throw_null_pointer(std::string_view column)
{
    throw encode_error(client_errc::invalid_argument, "column " + std::string(column) + ": a null pointer is no text");
}

void throw_bad_ttl()
{
    throw encode_error(client_errc::value_out_of_range, "a TTL has 1 to 630720000 seconds (20 years)");
}

void throw_bad_limit()
{
    throw encode_error(client_errc::value_out_of_range, "a limit has 1 to 2147483647 rows");
}

} // namespace cassium::query::detail
