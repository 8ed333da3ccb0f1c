#include "protocol/kept_capacity.hpp"

#include <cassium/protocol/outbound.hpp>

#include <algorithm>

namespace cassium::protocol {
namespace {

void recycle(byte_buffer& buffer) noexcept
{
    if (buffer.capacity() > kept_capacity)
        buffer = byte_buffer();
    buffer.clear();
}

/// What `size` bytes can take as segments at most, compressed or not, with one begun and one left over.
constexpr std::size_t segments_bound(std::size_t size) noexcept
{
    constexpr std::size_t lz4_slack = max_segment_payload / 255 + 16;
    return size + (size / max_segment_payload + 2) * (lz4_segment_header_size + segment_trailer_size + lz4_slack);
}

} // namespace

byte_writer outbound::begin(std::int16_t stream, opcode opcode, std::uint8_t flags)
{
    byte_buffer& to = target();
    if (framed_ && !segment_open_) {
        if (!packs())
            (void)to.extend(segment_header_size);
        segment_at_ = to.size();
        segment_open_ = true;
    }
    message_at_ = to.size();
    write_header(to.extend(header_size), params_.role, params_.version, flags, stream, opcode, 0);
    begun_ = true;
    return byte_writer(to, params_.environment);
}

void outbound::end()
{
    byte_buffer& to = target();
    const std::size_t length = to.size() - message_at_ - header_size;
    if (length > std::min(params_.max_frame, largest_body)) [[unlikely]] {
        abort();
        throw encode_error(client_errc::value_too_large,
                           "a message of " + std::to_string(length) + " bytes is over the limit of " +
                               std::to_string(params_.max_frame) + " (connect_params::max_frame_size)");
    }
    detail::store_big(to.data() + message_at_ + 5, static_cast<std::uint32_t>(length));
    try {
        if (framed_) {
            if (to.size() - segment_at_ > max_segment_payload) [[unlikely]]
                split_segment();
        } else if (ready_ && params_.compression != compression::none && length != 0) {
            compress_message(length);
        }
    } catch (...) {
        abort();
        throw;
    }
    begun_ = false;
}

/// v4's compression: of the body alone, and only where it makes it smaller.
void outbound::compress_message(std::size_t length)
{
    spare_.clear();
    compress_body(params_.compression, bytes_.view().subspan(message_at_ + header_size), spare_);
    if (spare_.size() < length) {
        bytes_.truncate(message_at_ + header_size);
        bytes_.append(spare_.view());
        bytes_.data()[message_at_ + 1] |= std::byte{frame_flag::compressed};
        detail::store_big(bytes_.data() + message_at_ + 5, static_cast<std::uint32_t>(spare_.size()));
    }
    recycle(spare_);
}

void outbound::abort() noexcept
{
    if (!begun_)
        return;
    begun_ = false;
    byte_buffer& to = target();
    to.truncate(message_at_);
    if (segment_open_ && message_at_ == segment_at_) {
        segment_open_ = false;
        if (!packs())
            to.truncate(segment_at_ - segment_header_size);
    }
    if (to.empty())
        recycle(to);
}

bool outbound::take(byte_buffer& to)
{
    if (empty())
        return false;
    close_segment();
    recycle(plain_);
    recycle(to);
    std::swap(to, bytes_);
    return true;
}

/// Ends the open segment with everything that is in it.
void outbound::close_segment()
{
    if (!segment_open_)
        return;
    if (packs()) {
        bytes_.reserve(bytes_.size() + segments_bound(plain_.size()));
        segment_open_ = false;
        append_segment(plain_.view(), true);
        plain_.clear();
        return;
    }
    const std::size_t size = bytes_.size() - segment_at_;
    std::byte* const trailer = bytes_.extend(segment_trailer_size);
    segment_open_ = false;
    write_segment_header(bytes_.data() + segment_at_ - segment_header_size,
                         {.payload_size = static_cast<std::uint32_t>(size), .self_contained = true});
    write_segment_trailer(trailer, {bytes_.data() + segment_at_, size});
}

/// The message just ended does not fit behind the others: they leave without it, and it begins the next segment or
/// becomes slices of its own.
void outbound::split_segment()
{
    byte_buffer& from = target();
    // All memory is taken first: a message goes out whole or not at all.
    spare_.clear();
    spare_.append(from.view().subspan(message_at_));
    bytes_.reserve(bytes_.size() + segments_bound(from.size() - segment_at_));

    const byte_view message = spare_.view();
    const bool first = message_at_ == segment_at_;
    from.truncate(first && !packs() ? segment_at_ - segment_header_size : message_at_);
    if (first)
        segment_open_ = false;
    else
        close_segment();
    if (message.size() > max_segment_payload) {
        append_slices(message);
    } else {
        if (!packs())
            (void)from.extend(segment_header_size);
        segment_at_ = from.size();
        segment_open_ = true;
        from.append(message);
    }
    recycle(spare_);
}

void outbound::append_slices(byte_view message)
{
    while (!message.empty()) {
        const byte_view slice = message.first(std::min(message.size(), max_segment_payload));
        append_segment(slice, false);
        message = message.subspan(slice.size());
    }
}

void outbound::append_segment(byte_view payload, bool self_contained)
{
    segment_header header{.payload_size = static_cast<std::uint32_t>(payload.size()), .self_contained = self_contained};
    const std::size_t at = bytes_.size();
    if (!packs()) {
        (void)bytes_.extend(segment_header_size);
        bytes_.append(payload);
        write_segment_header(bytes_.data() + at, header);
    } else {
        (void)bytes_.extend(lz4_segment_header_size);
        lz4_compress(payload, bytes_);
        const std::size_t packed = bytes_.size() - at - lz4_segment_header_size;
        if (packed < payload.size()) {
            header.plain_size = header.payload_size;
            header.payload_size = static_cast<std::uint32_t>(packed);
        } else {
            bytes_.truncate(at + lz4_segment_header_size);
            bytes_.append(payload);
        }
        write_lz4_segment_header(bytes_.data() + at, header);
    }
    std::byte* const trailer = bytes_.extend(segment_trailer_size);
    write_segment_trailer(trailer, {trailer - header.payload_size, header.payload_size});
}

} // namespace cassium::protocol
