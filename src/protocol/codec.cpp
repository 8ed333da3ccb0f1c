#include <cassium/protocol/codec/codec.hpp>
#include <cassium/protocol/codec/detail/check.hpp>
#include <cassium/types/cql_writer.hpp>

#include <string>

namespace cassium::detail {

void throw_bad_size(const cql_type& type, std::size_t size, std::size_t wanted)
{
    const std::string name = to_string(type);
    throw decode_error(client_errc::bad_value,
                       size == 0 ? "empty value of type " + name
                                 : name + " of " + std::to_string(size) + " bytes, needs " + std::to_string(wanted));
}

void throw_bad_value(const cql_type& type, std::string_view what)
{
    throw decode_error(client_errc::bad_value, to_string(type).append(": ").append(what));
}

void throw_bad_count(const cql_type& type, std::int32_t count, std::size_t left)
{
    throw_bad_value(type,
                    "a count of " + std::to_string(count) + " cannot fit the " + std::to_string(left) + " bytes left");
}

void throw_trailing(const cql_type& type, std::size_t left)
{
    throw_bad_value(type, std::to_string(left) + " bytes too many");
}

void throw_equal_elements(const cql_type& type, std::size_t count, std::size_t kept)
{
    throw_bad_value(
        type, std::to_string(count) + " elements, of which the container can hold " + std::to_string(kept) +
                  " only, since it takes others for equal to them: give it a comparison that tells them apart, such "
                  "as std::strong_order for NaN and -0.0");
}

void throw_out_of_range(const cql_type& type, std::string_view what)
{
    throw encode_error(client_errc::value_out_of_range, to_string(type).append(": ").append(what));
}

void throw_too_many(const cql_type& type, std::size_t count)
{
    throw encode_error(client_errc::value_too_large,
                       to_string(type) + ": " + std::to_string(count) + " elements do not fit an int32 count");
}

} // namespace cassium::detail
