// The two compressions of frame bodies: LZ4 blocks and snappy, with declared sizes bounded before anything is
// allocated.
#pragma once

#include <cassium/base/bytes.hpp>

#include <cstdint>
#include <string_view>

namespace cassium {

/// Compression of frames, where the server offers it: lz4 with protocol v4 and v5, snappy with v4 only.
enum class compression : std::uint8_t { none, lz4, snappy };

namespace protocol {

/// The name used in STARTUP and SUPPORTED.
[[nodiscard]] std::string_view to_string(compression kind) noexcept;

/// Appends one compressed LZ4 block (native_protocol_v5.spec, section 2.2); no length prefix. Input up to 2^31 - 1.
void lz4_compress(byte_view plain, byte_buffer& to);
/// Appends `size` bytes decompressed from an LZ4 block. Throws decode_error (bad_compression) when it does not
/// decompress to exactly that.
void lz4_decompress(byte_view block, std::size_t size, byte_buffer& to);

/// Compresses a v4 body (native_protocol_v4.spec, section 5): lz4 with a big-endian length, or snappy.
void compress_body(compression kind, byte_view plain, byte_buffer& to);
/// The inverse; throws decode_error (bad_compression, frame_too_large for a declared size over `max_frame`).
void decompress_body(compression kind, byte_view packed, std::uint32_t max_frame, byte_buffer& to);

} // namespace protocol
} // namespace cassium
