// TIME TO LIVE of what a statement writes.
#pragma once

#include <cassium/base/abi.hpp>

#include <chrono>
#include <cstdint>

namespace cassium::query::detail {

/// encode_error, client_errc::value_out_of_range.
[[noreturn]] void throw_bad_ttl();

/// The greatest TTL that a server takes: 20 years of 365 days.
inline constexpr std::int32_t max_ttl = 630'720'000;

/// Seconds, rounded up so that a value never lives shorter than asked for; [1, max_ttl].
constexpr std::int32_t ttl_seconds(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(time).count();
    if (seconds < 1 || seconds > max_ttl)
        throw_bad_ttl();
    return static_cast<std::int32_t>(seconds);
}

} // namespace cassium::query::detail
