// The sending side of one connection: messages are written straight into the bytes that leave in one write.
#pragma once

#include <cassium/protocol/compression.hpp>
#include <cassium/protocol/frame.hpp>
#include <cassium/protocol/segment.hpp>

namespace cassium::protocol {

/// Collects envelopes, one after the other, into one run of bytes: plain before the handshake is over and with v4,
/// in v5's segments after start_framing(). Without compression a v5 envelope is written into its place in a segment and
/// is not copied again. Distinct objects: safe. Shared objects: unsafe.
class outbound {
public:
    struct params {
        protocol::version version = version::v5;
        cassium::compression compression = cassium::compression::none;
        std::uint32_t max_frame = default_max_frame; ///< largest body, in bytes
        protocol::role role = role::client;
        const codec_environment* environment = nullptr; ///< what the writers of messages carry
    };

    explicit outbound(params with) : params_(with) {}

    /// Sets what the handshake has found. Only while nothing is pending.
    void set_version(protocol::version version) noexcept { params_.version = version; }
    /// From here on messages are compressed, and v5 sends segments.
    void start_framing(cassium::compression compression) noexcept
    {
        params_.compression = compression;
        ready_ = true;
        framed_ = params_.version >= version::v5;
    }

    /// Begins a message; its body is then written with the returned writer, and end() or abort() follows.
    [[nodiscard]] byte_writer begin(std::int16_t stream, opcode opcode, std::uint8_t flags = 0);
    /// Ends the message begun. Throws encode_error (value_too_large) when its body is over max_frame, and
    /// std::bad_alloc; nothing of the message is sent then.
    void end();
    /// Takes back the message begun, if there is one.
    void abort() noexcept;

    /// Hands over all ended messages, ready to be sent, in exchange for an empty buffer whose memory is used next.
    /// Returns false, and leaves `to` alone, when there are none.
    [[nodiscard]] bool take(byte_buffer& to);
    [[nodiscard]] bool empty() const noexcept { return bytes_.empty() && plain_.empty(); }
    /// Bytes that take() would hand over, about.
    [[nodiscard]] std::size_t size() const noexcept { return bytes_.size() + plain_.size(); }

private:
    [[nodiscard]] bool packs() const noexcept { return framed_ && params_.compression == compression::lz4; }
    [[nodiscard]] byte_buffer& target() noexcept { return packs() ? plain_ : bytes_; }
    void compress_message(std::size_t length);
    void close_segment();
    void split_segment();
    void append_segment(byte_view payload, bool self_contained);
    void append_slices(byte_view message);

    params params_;
    bool ready_ = false;
    bool framed_ = false;
    bool begun_ = false;
    bool segment_open_ = false;
    std::size_t segment_at_ = 0; ///< where the open segment's payload starts
    std::size_t message_at_ = 0; ///< where the message begun starts
    byte_buffer bytes_;          ///< ready to be sent, but for the open segment's header and trailer
    byte_buffer plain_;          ///< messages to be packed into an LZ4 segment
    byte_buffer spare_;          ///< scratch: a body being compressed, a message being moved to the next segment
};

} // namespace cassium::protocol
