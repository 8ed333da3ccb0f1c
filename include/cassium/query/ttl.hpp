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

/// Whether it is one: 1 second to 20 years, rounded up to seconds.
constexpr bool is_ttl(std::chrono::milliseconds time) noexcept
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(time).count();
    return seconds >= 1 && seconds <= max_ttl;
}

/// Seconds, rounded up so that a value never lives shorter than asked for; [1, max_ttl].
constexpr std::int32_t ttl_seconds(std::chrono::milliseconds time)
{
    if (!is_ttl(time))
        throw_bad_ttl();
    return static_cast<std::int32_t>(std::chrono::ceil<std::chrono::seconds>(time).count());
}

} // namespace cassium::query::detail
