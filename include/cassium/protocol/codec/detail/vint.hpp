// Variable-length integers (native_protocol_v5.spec, section 3, [unsigned vint] and [vint]): the number of one bits at
// the top of the first byte is the number of bytes that follow.
#pragma once

#include <cassium/base/bytes.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>

namespace cassium::detail {

inline constexpr std::size_t max_vint_size = 9;

/// Bytes that a value takes: 1 to 9.
[[nodiscard]] constexpr std::size_t unsigned_vint_size(std::uint64_t value) noexcept
{
    const auto bits = static_cast<std::size_t>(64 - std::countl_zero(value | 1));
    return bits > 56 ? 9 : (bits + 6) / 7;
}

/// Writes unsigned_vint_size(value) bytes and returns where they end.
inline std::byte* store_unsigned_vint(std::uint64_t value, std::byte* at) noexcept
{
    const std::size_t extra = unsigned_vint_size(value) - 1;
    for (std::size_t i = extra; i != 0; --i) {
        at[i] = static_cast<std::byte>(value & 0xff);
        value >>= 8;
    }
    at[0] = static_cast<std::byte>((0xff00u >> extra & 0xff) | (extra < 8 ? value : 0));
    return at + 1 + extra;
}

/// Throws decode_error (client_errc::truncated).
[[nodiscard]] inline std::uint64_t read_unsigned_vint(byte_reader& in)
{
    const auto first = in.read<std::uint8_t>();
    if (first < 0x80) [[likely]]
        return first;
    const int extra = std::countl_one(first);
    std::uint64_t value = extra < 8 ? first & (0xffu >> extra) : 0;
    for (const std::byte byte : in.read_bytes(static_cast<std::size_t>(extra)))
        value = value << 8 | std::to_integer<std::uint64_t>(byte);
    return value;
}

[[nodiscard]] constexpr std::uint64_t zig_zag(std::int64_t value) noexcept
{
    return static_cast<std::uint64_t>(value) << 1 ^ static_cast<std::uint64_t>(value >> 63);
}

[[nodiscard]] constexpr std::int64_t un_zig_zag(std::uint64_t value) noexcept
{
    return static_cast<std::int64_t>(value >> 1 ^ (0 - (value & 1)));
}

} // namespace cassium::detail
