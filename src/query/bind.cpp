// Errors of values that are bound to columns.
#include <cassium/query/bind.hpp>
#include <cassium/query/detail/number_clauses.hpp>

namespace cassium::query::detail {

void throw_misfit(misfit why)
{
    if (why == misfit::null_pointer)
        throw encode_error(client_errc::invalid_argument, "a null pointer is no text");
    throw encode_error(client_errc::value_out_of_range, "the number does not fit the column's type");
}

void throw_bad_ttl()
{
    throw encode_error(client_errc::value_out_of_range, "a TTL has 0 to 630720000 seconds (20 years)");
}

void throw_bad_limit()
{
    throw encode_error(client_errc::value_out_of_range, "a limit has 1 to 2147483647 rows");
}

} // namespace cassium::query::detail
