#include <cassium/protocol/codec/enum.hpp>

#include <string>

namespace cassium::detail {

void throw_unknown_enumerator(std::string_view enum_type)
{
    throw decode_error(client_errc::bad_value, std::string("a text that is no enumerator of ").append(enum_type));
}

void throw_unnamed_enumerator(std::string_view enum_type)
{
    throw encode_error(client_errc::value_out_of_range,
                       std::string("a value without an enumerator of ").append(enum_type).append(" to store it by"));
}

void throw_enum_out_of_range(std::string_view enum_type)
{
    throw decode_error(client_errc::bad_value, std::string("an integer that is no value of ").append(enum_type));
}

} // namespace cassium::detail
