// Segments: protocol v5's checksummed outer frames (native_protocol_v5.spec, sections 2.1 to 2.3). Their integers are
// little-endian. The CRC32 is zlib's, first fed four bytes that the specification does not mention (Cassandra's
// net/Crc.java, initialBytes).
#pragma once

#include <cassium/base/bytes.hpp>

#include <cstdint>

namespace cassium::protocol {

inline constexpr std::size_t max_segment_payload = (1u << 17) - 1;
inline constexpr std::size_t segment_header_size = 6;     ///< 3 bytes and their CRC24
inline constexpr std::size_t lz4_segment_header_size = 8; ///< 5 bytes and their CRC24
inline constexpr std::size_t segment_trailer_size = 4;    ///< CRC32 of the payload as sent

[[nodiscard]] std::uint32_t crc24(const std::byte* bytes, std::size_t count) noexcept;
[[nodiscard]] std::uint32_t payload_crc32(byte_view payload) noexcept;

struct segment_header {
    std::uint32_t payload_size = 0; ///< as sent
    std::uint32_t plain_size = 0;   ///< LZ4 only; 0: the payload is not compressed
    bool self_contained = false;    ///< whole envelopes; otherwise a slice of one
};

/// Writes 6 bytes. `payload_size` <= max_segment_payload.
void write_segment_header(std::byte* at, const segment_header& header) noexcept;
/// Writes 8 bytes.
void write_lz4_segment_header(std::byte* at, const segment_header& header) noexcept;
/// Writes 4 bytes.
void write_segment_trailer(std::byte* at, byte_view payload) noexcept;

/// Read a header and check its CRC24; throw decode_error (bad_checksum), after which nothing on the connection can be
/// trusted.
[[nodiscard]] segment_header read_segment_header(const std::byte* at);
[[nodiscard]] segment_header read_lz4_segment_header(const std::byte* at);
/// Checks the CRC32 behind a payload; throws decode_error (bad_checksum).
void check_segment_trailer(byte_view payload, const std::byte* trailer);

} // namespace cassium::protocol
