// Codecs of timestamp, date, time and duration.
#pragma once

#include <cassium/protocol/codec/codec.hpp>
#include <cassium/protocol/codec/detail/check.hpp>
#include <cassium/types/duration.hpp>
#include <cassium/types/scalar_types.hpp>
#include <cassium/types/temporal.hpp>

#include <chrono>
#include <cstdint>

namespace cassium {
namespace detail {

inline constexpr std::int64_t ns_per_day = 86'400'000'000'000;

[[noreturn]] void throw_date_out_of_range();
[[noreturn]] void throw_time_out_of_range(bool encoding);
[[nodiscard]] std::size_t duration_size(const duration& value);
void store_duration(const duration& value, std::byte* at);
void decode_duration(byte_view content, duration& to);

} // namespace detail

/// timestamp (native_protocol_v5.spec, section 5.18).
template <>
struct detail::default_codec<timestamp> {
    static constexpr const cql_type& type = scalar_type<type_id::timestamp>;
    static constexpr std::int32_t fixed_size = 8;

    static void store(timestamp value, std::byte* at) noexcept
    {
        detail::store_big(at, static_cast<std::int64_t>(value.time_since_epoch().count()));
    }
    static void encode(timestamp value, byte_writer& out) { store(value, out.buffer().extend(8)); }
    static void decode(byte_view content, timestamp& to)
    {
        detail::check_size(type, content, 8);
        to = timestamp(std::chrono::milliseconds(detail::load_big<std::int64_t>(content.data())));
    }
};

/// date (section 5.5): days around 2^31.
template <>
struct detail::default_codec<date> {
    static constexpr const cql_type& type = scalar_type<type_id::date>;
    static constexpr std::int32_t fixed_size = 4;

    static void store(date value, std::byte* at)
    {
        const auto days = static_cast<std::int64_t>(value.time_since_epoch().count());
        if (days != static_cast<std::int32_t>(days)) [[unlikely]]
            detail::throw_date_out_of_range();
        detail::store_big(at, static_cast<std::uint32_t>(days) ^ 0x8000'0000u);
    }
    static void encode(date value, byte_writer& out) { store(value, out.buffer().extend(4)); }
    static void decode(byte_view content, date& to)
    {
        detail::check_size(type, content, 4);
        const auto days = static_cast<std::int32_t>(detail::load_big<std::uint32_t>(content.data()) ^ 0x8000'0000u);
        to = date(std::chrono::days(days));
    }
};

/// time (section 5.17): checked both ways.
template <>
struct detail::default_codec<time_of_day> {
    static constexpr const cql_type& type = scalar_type<type_id::time>;
    static constexpr std::int32_t fixed_size = 8;

    static void store(time_of_day value, std::byte* at)
    {
        check(value.count(), true);
        detail::store_big(at, static_cast<std::int64_t>(value.count()));
    }
    static void encode(time_of_day value, byte_writer& out) { store(value, out.buffer().extend(8)); }
    static void decode(byte_view content, time_of_day& to)
    {
        detail::check_size(type, content, 8);
        const auto nanoseconds = detail::load_big<std::int64_t>(content.data());
        check(nanoseconds, false);
        to = time_of_day(nanoseconds);
    }

private:
    static void check(std::int64_t nanoseconds, bool encoding)
    {
        if (static_cast<std::uint64_t>(nanoseconds) >= static_cast<std::uint64_t>(detail::ns_per_day)) [[unlikely]]
            detail::throw_time_out_of_range(encoding);
    }
};

/// duration (section 5.8): its signs are checked both ways.
template <>
struct detail::default_codec<duration> {
    static constexpr const cql_type& type = scalar_type<type_id::duration>;
    static constexpr bool empty_is_null = true;

    static std::size_t size(const duration& value) { return detail::duration_size(value); }
    static void store(const duration& value, std::byte* at) { detail::store_duration(value, at); }
    static void encode(const duration& value, byte_writer& out) { store(value, out.buffer().extend(size(value))); }
    static void decode(byte_view content, duration& to) { detail::decode_duration(content, to); }
};

template <class Clock, class Duration>
struct detail::default_codec<std::chrono::time_point<Clock, Duration>>
    : detail::refused_codec<detail::type_fault::time_point> {};

template <class Rep, class Period>
struct detail::default_codec<std::chrono::duration<Rep, Period>>
    : detail::refused_codec<detail::type_fault::time_span> {};

} // namespace cassium
