#include "answers.hpp"

#include <zlib.h>

#include <algorithm>
#include <cstring>

namespace cassium::bench {
namespace {

constexpr std::size_t stream_at = 2;

std::uint32_t crc32_of(std::uint32_t before, byte_view bytes) noexcept
{
    return static_cast<std::uint32_t>(
        crc32_z(before, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()));
}

/// What `crc` becomes when `count` bytes follow that add nothing of their own.
std::uint32_t shifted(std::uint32_t crc, std::size_t count) noexcept
{
    return static_cast<std::uint32_t>(crc32_combine(crc, 0, static_cast<z_off_t>(count)));
}

} // namespace

answer::answer(byte_buffer envelope) : envelope_(std::move(envelope)), own_(crc32_of(0, envelope_.view()))
{
    auto made = std::make_unique<tables>();
    const std::size_t size = envelope_.size();
    const std::byte zero{0};
    for (std::uint32_t value = 0; value < 256; ++value) {
        for (std::size_t i = 0; i < made->before.size(); ++i)
            made->before[i][value] = shifted(value << (8 * i), size);
        const auto byte = static_cast<std::byte>(value);
        const std::uint32_t difference = crc32_of(0, {&byte, 1}) ^ crc32_of(0, {&zero, 1});
        for (std::size_t i = 0; i < made->stream.size(); ++i)
            made->stream[i][value] = shifted(difference, size - stream_at - i - 1);
    }
    tables_ = std::move(made);
}

void reply_buffer::start_framing()
{
    close_segment();
    framed_ = true;
}

/// Room for an envelope, within a segment if there are segments.
std::byte* reply_buffer::make_room(std::size_t size)
{
    if (!framed_)
        return bytes_.extend(size);
    if (open_ && bytes_.size() - segment_at_ + size > protocol::max_segment_payload)
        close_segment();
    if (!open_) {
        (void)bytes_.extend(protocol::segment_header_size);
        segment_at_ = bytes_.size();
        crc_ = protocol::payload_crc32({});
        open_ = true;
    }
    return bytes_.extend(size);
}

void reply_buffer::append(const answer& what, std::int16_t stream)
{
    const byte_view envelope = what.envelope();
    if (framed_ && envelope.size() > protocol::max_segment_payload) {
        byte_buffer copy;
        copy.append(envelope);
        cassium::detail::store_big(copy.data() + stream_at, stream);
        append_slices(copy.view());
        return;
    }
    std::byte* const at = make_room(envelope.size());
    std::memcpy(at, envelope.data(), envelope.size());
    cassium::detail::store_big(at + stream_at, stream);
    if (framed_)
        crc_ = what.extend_crc(crc_, stream);
}

void reply_buffer::append(byte_view envelope)
{
    if (framed_ && envelope.size() > protocol::max_segment_payload) {
        append_slices(envelope);
        return;
    }
    std::memcpy(make_room(envelope.size()), envelope.data(), envelope.size());
    if (framed_)
        crc_ = crc32_of(crc_, envelope);
}

void reply_buffer::append_slices(byte_view envelope)
{
    close_segment();
    while (!envelope.empty()) {
        const byte_view slice = envelope.first(std::min(envelope.size(), protocol::max_segment_payload));
        std::byte* const at =
            bytes_.extend(protocol::segment_header_size + slice.size() + protocol::segment_trailer_size);
        protocol::write_segment_header(at, {.payload_size = static_cast<std::uint32_t>(slice.size())});
        std::memcpy(at + protocol::segment_header_size, slice.data(), slice.size());
        protocol::write_segment_trailer(at + protocol::segment_header_size + slice.size(), slice);
        envelope = envelope.subspan(slice.size());
    }
}

void reply_buffer::close_segment()
{
    if (!open_)
        return;
    open_ = false;
    const std::size_t size = bytes_.size() - segment_at_;
    std::byte* const trailer = bytes_.extend(protocol::segment_trailer_size);
    for (std::size_t i = 0; i < protocol::segment_trailer_size; ++i)
        trailer[i] = static_cast<std::byte>(crc_ >> (8 * i));
    protocol::write_segment_header(bytes_.data() + segment_at_ - protocol::segment_header_size,
                                   {.payload_size = static_cast<std::uint32_t>(size), .self_contained = true});
}

void reply_buffer::sent(std::size_t count) noexcept
{
    sent_ += count;
    if (sent_ == bytes_.size()) {
        bytes_.clear();
        sent_ = 0;
    }
}

} // namespace cassium::bench
