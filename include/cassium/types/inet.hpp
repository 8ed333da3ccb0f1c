// The C++ type of inet columns.
#pragma once

#include <cassium/base/bytes.hpp>

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace cassium {

/// CQL inet (native_protocol_v5.spec, section 5.10): an IPv4 or IPv6 address without a port. 0.0.0.0 at first. Ordered
/// IPv4 first, then by bytes. An IPv4 address and its IPv6-mapped form are different values. To map
/// boost::asio::ip::address itself, include <cassium/protocol/codec/asio_address.hpp>.
class inet {
public:
    constexpr inet() noexcept = default;
    /// An IPv4 address: inet(127, 0, 0, 1).
    constexpr inet(std::uint8_t a, std::uint8_t b, std::uint8_t c, std::uint8_t d) noexcept
        : bytes_{std::byte{a}, std::byte{b}, std::byte{c}, std::byte{d}}
    {
    }
    /// An IPv6 address in network order.
    constexpr explicit inet(const std::array<std::byte, 16>& v6) noexcept : size_(16), bytes_(v6) {}
    /// 4 or 16 bytes in network order. Throws client_error (client_errc::invalid_argument) on any other size.
    [[nodiscard]] static inet from_bytes(byte_view bytes);

    [[nodiscard]] constexpr bool is_v4() const noexcept { return size_ == 4; }
    [[nodiscard]] constexpr bool is_v6() const noexcept { return size_ == 16; }
    /// 4 or 16 bytes in network order. Points into this object.
    [[nodiscard]] constexpr byte_view bytes() const noexcept { return {bytes_.data(), size_}; }

    friend bool operator==(const inet&, const inet&) noexcept = default;
    friend auto operator<=>(const inet&, const inet&) noexcept = default;

private:
    std::uint8_t size_ = 4;
    std::array<std::byte, 16> bytes_{}; // what is over size_ stays zero
};

/// "192.0.2.1", or IPv6 as RFC 5952 writes it: "2001:db8::1", "::ffff:192.0.2.1".
[[nodiscard]] std::string to_string(const inet& address);

/// Reads dotted IPv4 (four decimal numbers, no leading zeros) or any form of IPv6 of RFC 4291, section 2.2, without a
/// zone. Throws client_error (client_errc::invalid_argument) on anything else; no name is ever looked up.
[[nodiscard]] inet parse_inet(std::string_view text);

} // namespace cassium

template <>
struct std::hash<cassium::inet> {
    std::size_t operator()(const cassium::inet& address) const noexcept
    {
        const auto bytes = address.bytes();
        return std::hash<std::string_view>{}({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    }
};
