#include <cassium/protocol/codec/text.hpp>

#include <algorithm>

namespace cassium::detail {

void check_ascii(std::string_view text)
{
    const auto* const bad = std::find_if(text.data(), text.data() + text.size(),
                                         [](char c) { return static_cast<unsigned char>(c) > 127; });
    if (bad != text.data() + text.size())
        throw_out_of_range(scalar_type<type_id::ascii>,
                           "the byte at position " + std::to_string(bad - text.data()) + " is over 127");
}

void throw_null_text()
{
    throw encode_error(client_errc::invalid_argument, "a null pointer was bound as text");
}

} // namespace cassium::detail
