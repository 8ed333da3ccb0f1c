// The C++ type of ascii columns.
#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <string>

namespace cassium {

/// CQL ascii (native_protocol_v5.spec, section 5.1). Bytes over 127 do not encode (encode_error,
/// client_errc::value_out_of_range). For text of any kind use std::string.
struct ascii {
    std::string value{};

    friend bool operator==(const ascii&, const ascii&) = default;
    friend auto operator<=>(const ascii&, const ascii&) = default;
};

} // namespace cassium

template <>
struct std::hash<cassium::ascii> {
    std::size_t operator()(const cassium::ascii& text) const noexcept { return std::hash<std::string>{}(text.value); }
};
