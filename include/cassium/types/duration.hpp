// The C++ type of duration columns.
#pragma once

#include <cassium/base/abi.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace cassium {

/// CQL duration (native_protocol_v5.spec, section 5.8): months, days and nanoseconds, kept apart because a month has no
/// fixed number of days and a day none of hours. All three are >= 0 or all are <= 0; a mix does not encode
/// (encode_error, client_errc::value_out_of_range). Ordered member by member, which is not by length: CQL has no order.
struct duration {
    std::int32_t months = 0;
    std::int32_t days = 0;
    std::int64_t nanoseconds = 0;

    friend bool operator==(const duration&, const duration&) = default;
    friend auto operator<=>(const duration&, const duration&) = default;
};

/// Whether no part is negative beside a positive one.
[[nodiscard]] constexpr bool has_one_sign(const duration& value) noexcept
{
    return (value.months >= 0 && value.days >= 0 && value.nanoseconds >= 0) ||
           (value.months <= 0 && value.days <= 0 && value.nanoseconds <= 0);
}

/// As cqlsh shows it: "1y2mo3d4h5m6s7ms8us9ns", "-1d", "0s". A value of mixed signs is written with a sign on each
/// part, which parse_duration refuses.
[[nodiscard]] std::string to_string(const duration& value);

/// Reads what CQL accepts as a duration literal: units y, mo, w, d, h, m, s, ms, us (µs), ns, each once and in this
/// order, or ISO 8601 "P1Y2M3DT4H5M6S" and "P2W"; with a minus in front for negative ones. Throws client_error
/// (client_errc::invalid_argument) on anything else and on overflow of a part.
[[nodiscard]] duration parse_duration(std::string_view text);

} // namespace cassium

template <>
struct std::hash<cassium::duration> {
    std::size_t operator()(const cassium::duration& value) const noexcept
    {
        const std::uint64_t days_and_months =
            std::uint64_t{static_cast<std::uint32_t>(value.months)} << 32 | static_cast<std::uint32_t>(value.days);
        return std::hash<std::uint64_t>{}(days_and_months * 0x9e3779b97f4a7c15 ^
                                          static_cast<std::uint64_t>(value.nanoseconds));
    }
};
