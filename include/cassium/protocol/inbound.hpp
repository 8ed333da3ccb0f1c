// The receiving side of one connection: bytes in, whole messages out, whatever the cuts between reads.
#pragma once

#include <cassium/protocol/compression.hpp>
#include <cassium/protocol/frame.hpp>
#include <cassium/protocol/segment.hpp>

#include <span>

namespace cassium::protocol {

/// Plain envelopes before the handshake is over and with v4, v5's segments after start_framing(). After an exception
/// the stream cannot be trusted and the connection must end. A declared length is compared with max_frame before
/// anything else, and memory grows only with the bytes that have come. Distinct objects: safe. Shared objects: unsafe.
class inbound {
public:
    struct params {
        std::uint32_t max_frame = default_max_frame; ///< largest body, compressed or not, in bytes
        protocol::role role = role::client;
    };

    explicit inbound(params with) : params_(with) {}

    /// The handshake is over: v5 sends segments from here on, and bodies may be compressed.
    void start_framing(version version, compression compression) noexcept
    {
        framed_ = version >= version::v5;
        compression_ = compression;
    }

    /// Room for at least `at_least` bytes to be received into; ends the life of all views given before. Messages that
    /// next() has not given yet are kept.
    [[nodiscard]] std::span<std::byte> prepare(std::size_t at_least);
    /// `count` bytes were received into the front of prepare()'s room.
    void commit(std::size_t count) { (void)bytes_.extend(count); }

    /// Gives the next whole message, or returns false when more bytes are needed. `to.body` is valid until the next
    /// call of next() or prepare(). Throws decode_error.
    [[nodiscard]] bool next(envelope& to);

private:
    [[nodiscard]] bool next_plain(envelope& to, byte_view from, std::size_t& consumed);
    [[nodiscard]] bool next_segment();
    void assemble(byte_view slice);

    params params_;
    bool framed_ = false;
    cassium::compression compression_ = compression::none;
    byte_buffer bytes_;             ///< as received
    std::size_t read_ = 0;          ///< of bytes_, consumed
    byte_view payload_{};           ///< what is left of the self-contained segment being taken apart
    bool payload_unpacked_ = false; ///< it lies in unpacked_, not in bytes_
    byte_buffer unpacked_;          ///< that segment's payload, or a v4 body, decompressed
    byte_buffer assembly_;          ///< slices of a message that spans segments
    std::size_t assembled_ = 0;     ///< its whole size; 0: none
    bool taken_ = false;            ///< the assembled message was given out
};

} // namespace cassium::protocol
