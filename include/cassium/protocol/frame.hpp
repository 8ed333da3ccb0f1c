// Envelopes: the 9-byte header that every message of protocol v4 and v5 begins with (native_protocol_v5.spec,
// section 2.4).
#pragma once

#include <cassium/base/bytes.hpp>

#include <algorithm>
#include <cstdint>

namespace cassium::protocol {

enum class version : std::uint8_t { v4 = 4, v5 = 5 };

enum class opcode : std::uint8_t {
    error = 0x00,
    startup = 0x01,
    ready = 0x02,
    authenticate = 0x03,
    options = 0x05,
    supported = 0x06,
    query = 0x07,
    result = 0x08,
    prepare = 0x09,
    execute = 0x0A,
    register_ = 0x0B,
    event = 0x0C,
    batch = 0x0D,
    auth_challenge = 0x0E,
    auth_response = 0x0F,
    auth_success = 0x10,
};

/// Which end of a connection one is: clients send requests, servers (and the test nodes that play one) responses.
enum class role : std::uint8_t { client, server };

/// Flags of the header.
namespace frame_flag {
inline constexpr std::uint8_t compressed = 0x01;
inline constexpr std::uint8_t tracing = 0x02;
inline constexpr std::uint8_t custom_payload = 0x04;
inline constexpr std::uint8_t warning = 0x08;
inline constexpr std::uint8_t use_beta = 0x10;
} // namespace frame_flag

inline constexpr std::size_t header_size = 9;
/// The protocol's own limit of a body.
inline constexpr std::uint32_t default_max_frame = 256u << 20;
/// What the length field can hold, whatever the configured limit.
inline constexpr std::uint32_t largest_body = 0x7fffffff;

struct envelope_header {
    std::uint8_t version = 0; ///< without the direction bit
    bool response = false;    ///< the direction bit
    std::uint8_t flags = 0;
    std::int16_t stream = 0; ///< negative: pushed by the server
    protocol::opcode opcode = protocol::opcode::error;
    std::uint32_t length = 0; ///< of the body
};

/// One message as it lies in a buffer; see inbound::next() for how long.
struct envelope {
    envelope_header header{};
    byte_view body{};
};

/// The cold half of read_header(): throws what is wrong with `header`.
[[noreturn]] void throw_bad_header(const envelope_header& header, std::uint32_t max_frame);

/// Reads a header. Throws decode_error: malformed_frame for a version other than 3 to 6 or a negative length,
/// frame_too_large for a body over `max_frame`. (Other versions' headers come with a server's refusal.)
[[nodiscard]] inline envelope_header read_header(byte_reader& in, std::uint32_t max_frame)
{
    envelope_header header;
    const auto first = in.read<std::uint8_t>();
    header.version = first & 0x7f;
    header.response = (first & 0x80) != 0;
    header.flags = in.read<std::uint8_t>();
    header.stream = in.read<std::int16_t>();
    header.opcode = static_cast<opcode>(in.read<std::uint8_t>());
    header.length = in.read<std::uint32_t>();
    if (header.version < 3 || header.version > 6 || header.length > std::min(max_frame, largest_body)) [[unlikely]]
        throw_bad_header(header, max_frame);
    return header;
}

/// Writes the header of a request (role::client) or a response (role::server).
inline void write_header(std::byte* at, role sender, version version, std::uint8_t flags, std::int16_t stream,
                         opcode opcode, std::uint32_t length) noexcept
{
    at[0] = static_cast<std::byte>(version) | std::byte(sender == role::server ? 0x80 : 0);
    at[1] = static_cast<std::byte>(flags);
    detail::store_big(at + 2, stream);
    at[4] = static_cast<std::byte>(opcode);
    detail::store_big(at + 5, length);
}

} // namespace cassium::protocol
