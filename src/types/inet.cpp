#include <cassium/base/error.hpp>
#include <cassium/types/inet.hpp>

#include <algorithm>
#include <arpa/inet.h>
#include <cstdio>
#include <cstring>
#include <sys/socket.h>

namespace cassium {
namespace {

/// Room for every address as text, with its end.
using text_buffer = char[INET6_ADDRSTRLEN];

bool is_v4_compatible(byte_view v6) noexcept
{
    return std::all_of(v6.begin(), v6.begin() + 12, [](std::byte byte) { return byte == std::byte{0}; }) &&
           (v6[12] != std::byte{0} || v6[13] != std::byte{0});
}

} // namespace

inet inet::from_bytes(byte_view bytes)
{
    if (bytes.size() != 4 && bytes.size() != 16)
        throw client_error(client_errc::invalid_argument,
                           "an address has 4 or 16 bytes, not " + std::to_string(bytes.size()));
    inet address;
    address.size_ = static_cast<std::uint8_t>(bytes.size());
    std::copy(bytes.begin(), bytes.end(), address.bytes_.begin());
    return address;
}

std::string to_string(const inet& address)
{
    const byte_view bytes = address.bytes();
    text_buffer text;
    // ::13.1.68.3 is what C libraries make of ::d01:4403, and not all of them: RFC 5952, section 5, has dots for ::ffff:… alone.
    if (!address.is_v4() && is_v4_compatible(bytes))
        std::snprintf(text, sizeof text, "::%x:%x", unsigned{detail::load_big<std::uint16_t>(&bytes[12])},
                      unsigned{detail::load_big<std::uint16_t>(&bytes[14])});
    else
        ::inet_ntop(address.is_v4() ? AF_INET : AF_INET6, bytes.data(), text, sizeof text);
    return text;
}

inet parse_inet(std::string_view text)
{
    text_buffer ended{};
    // A text that holds a NUL, or that is too long for every address, must not be read up to there.
    if (text.size() < sizeof ended && text.find('\0') == std::string_view::npos) {
        std::memcpy(ended, text.data(), text.size());
        std::array<std::byte, 16> bytes{};
        if (::inet_pton(AF_INET, ended, bytes.data()) == 1)
            return inet::from_bytes(byte_view(bytes).first(4));
        if (::inet_pton(AF_INET6, ended, bytes.data()) == 1)
            return inet(bytes);
    }
    const char* const why =
        text.find('%') == std::string_view::npos ? "" : " (inet holds no scope: leave out '%' and what follows)";
    throw client_error(client_errc::invalid_argument,
                       "not an IP address: '" + std::string(text.substr(0, 64)) + "'" + why);
}

} // namespace cassium
