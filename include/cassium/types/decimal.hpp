// The C++ type of decimal columns.
#pragma once

#include <cassium/types/varint.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace cassium {

/// CQL decimal (native_protocol_v5.spec, section 5.6): unscaled * 10^-scale. The scale is part of the value, may be
/// negative or huge, and is never expanded into digits.
///
/// == compares both members, so 1.0 and 1.00 differ, as they do on the wire; the order is that of the numbers, so
/// neither is less. std::map and std::set keys are therefore numbers, as they are for the server.
struct decimal {
    varint unscaled{};
    std::int32_t scale = 0;

    friend bool operator==(const decimal&, const decimal&) = default;
    friend std::weak_ordering operator<=>(const decimal& a, const decimal& b);
};

/// "12.50", "-0.001", "1.5E+20": plain where the scale is not negative and the exponent is at least -6, else
/// scientific, so that parse_decimal gives back the same unscaled value and scale. Takes time square in the unscaled
/// value's digits.
[[nodiscard]] std::string to_string(const decimal& value);

/// Reads digits with an optional sign, point and exponent. Throws client_error (client_errc::invalid_argument) on
/// anything else and on a scale that does not fit int32.
[[nodiscard]] decimal parse_decimal(std::string_view text);

} // namespace cassium

template <>
struct std::hash<cassium::decimal> {
    std::size_t operator()(const cassium::decimal& value) const noexcept
    {
        return std::hash<cassium::varint>{}(value.unscaled) * 31 + static_cast<std::uint32_t>(value.scale);
    }
};
