// Answers that are ready before they are asked for: bytes with a hole for the stream id, in v5 with the checksum of the
// segment that they end up in computed out of what is known of each.
#pragma once

#include <cassium/protocol/frame.hpp>
#include <cassium/protocol/segment.hpp>

#include <array>
#include <cstdint>
#include <memory>

namespace cassium::bench {

/// One whole envelope. Its part in a segment's CRC32 takes six table look-ups, whatever its size: CRC32 is linear.
class answer {
public:
    /// `envelope` is kept; its stream id must be 0.
    explicit answer(byte_buffer envelope);

    [[nodiscard]] byte_view envelope() const noexcept { return envelope_.view(); }
    /// The CRC32 of bytes whose CRC32 is `before`, followed by this envelope with `stream` as its stream id.
    [[nodiscard]] std::uint32_t extend_crc(std::uint32_t before, std::int16_t stream) const noexcept
    {
        const auto id = static_cast<std::uint16_t>(stream);
        const tables& t = *tables_;
        return own_ ^ t.stream[0][id >> 8] ^ t.stream[1][id & 0xff] ^ t.before[0][before & 0xff] ^
               t.before[1][before >> 8 & 0xff] ^ t.before[2][before >> 16 & 0xff] ^ t.before[3][before >> 24];
    }

private:
    using row = std::array<std::uint32_t, 256>;
    struct tables {
        std::array<row, 4> before; ///< what each byte of the CRC before becomes when so many bytes follow
        std::array<row, 2> stream; ///< what each byte of the stream id adds
    };

    byte_buffer envelope_;
    std::uint32_t own_;
    std::unique_ptr<const tables> tables_;
};

/// What one connection is to be sent: envelopes, plain or in v5's segments, as many in a segment as fit.
class reply_buffer {
public:
    /// v5, after READY: segments from here on.
    void start_framing();

    void append(const answer& what, std::int16_t stream);
    /// Any envelope, as it is; one that is too large for a segment becomes slices.
    void append(byte_view envelope);

    /// Ends the segment that is open: everything may be sent.
    void close_segment();
    [[nodiscard]] byte_view unsent() const noexcept { return bytes_.view().subspan(sent_); }
    void sent(std::size_t count) noexcept;
    [[nodiscard]] bool empty() const noexcept { return bytes_.empty(); }

private:
    std::byte* make_room(std::size_t size);
    void append_slices(byte_view envelope);

    byte_buffer bytes_;
    std::size_t sent_ = 0;
    bool framed_ = false;
    bool open_ = false;
    std::size_t segment_at_ = 0; ///< where the open segment's payload starts
    std::uint32_t crc_ = 0;      ///< of the open segment's payload
};

} // namespace cassium::bench
