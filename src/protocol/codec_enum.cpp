#include <cassium/protocol/codec/enum.hpp>

#include <string>

namespace cassium::detail {

void throw_unknown_enumerator(std::string_view enum_type, std::string_view name)
{
    throw decode_error(client_errc::bad_value,
                       std::string(enum_type).append(" has no enumerator '").append(name.substr(0, 64)).append("'"));
}

void throw_unnamed_enumerator(std::string_view enum_type, std::int64_t value)
{
    throw encode_error(client_errc::value_out_of_range,
                       std::string(enum_type).append(" has no enumerator of value ").append(std::to_string(value)));
}

void throw_enum_out_of_range(std::string_view enum_type, std::int64_t value)
{
    throw decode_error(client_errc::bad_value, std::to_string(value).append(" is not a value of ").append(enum_type));
}

} // namespace cassium::detail
