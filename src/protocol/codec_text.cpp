#include <cassium/protocol/codec/text.hpp>

#include <algorithm>

namespace cassium::detail {

void check_ascii(std::string_view text, bool encoding)
{
    const auto bad = std::find_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > 127; });
    if (bad == text.end())
        return;
    const std::string what = "the byte at position " + std::to_string(bad - text.begin()) + " is over 127";
    if (encoding)
        throw_out_of_range(scalar_type<type_id::ascii>, what);
    throw_bad_value(scalar_type<type_id::ascii>, what);
}

void throw_null_text()
{
    throw encode_error(client_errc::invalid_argument, "a null pointer was bound as text");
}

} // namespace cassium::detail
