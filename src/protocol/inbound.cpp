#include "protocol/kept_capacity.hpp"

#include <cassium/protocol/inbound.hpp>

#include <algorithm>

namespace cassium::protocol {

std::span<std::byte> inbound::prepare(std::size_t at_least)
{
    // The rest of a segment that is still being taken apart stays, and moves with the buffer.
    const bool inside = !payload_.empty() && !payload_unpacked_;
    const std::size_t done = inside ? static_cast<std::size_t>(payload_.data() - bytes_.data()) : read_;
    if (done != 0) {
        bytes_.consume(done);
        read_ -= done;
    }
    if (bytes_.empty() && bytes_.capacity() > kept_capacity)
        bytes_ = byte_buffer();
    if (payload_.empty() && unpacked_.capacity() > kept_capacity)
        unpacked_ = byte_buffer();
    bytes_.reserve(bytes_.size() + at_least);
    if (inside)
        payload_ = {bytes_.data(), payload_.size()};
    return {bytes_.data() + bytes_.size(), bytes_.capacity() - bytes_.size()};
}

bool inbound::next(envelope& to)
{
    if (!framed_) {
        std::size_t consumed = 0;
        const bool whole = next_plain(to, bytes_.view().subspan(read_), consumed);
        read_ += consumed;
        return whole;
    }
    for (;;) {
        if (!payload_.empty()) {
            std::size_t consumed = 0;
            if (!next_plain(to, payload_, consumed))
                throw decode_error(client_errc::malformed_frame, "a self-contained segment ends within a message");
            payload_ = payload_.subspan(consumed);
            return true;
        }
        if (taken_) {
            taken_ = false;
            assembled_ = 0;
            if (assembly_.capacity() > kept_capacity)
                assembly_ = byte_buffer();
            assembly_.clear();
        }
        if (assembled_ != 0 && assembly_.size() == assembled_) {
            std::size_t consumed = 0;
            (void)next_plain(to, assembly_.view(), consumed);
            taken_ = true;
            return true;
        }
        if (!next_segment())
            return false;
    }
}

bool inbound::next_plain(envelope& to, byte_view from, std::size_t& consumed)
{
    if (from.size() < header_size)
        return false;
    byte_reader in(from);
    to.header = read_header(in, params_.max_frame);
    if (to.header.response != (params_.role == role::client))
        throw decode_error(client_errc::malformed_frame, "a message whose direction bit is wrong");
    if (in.remaining() < to.header.length)
        return false;
    to.body = in.read_bytes(to.header.length);
    consumed = header_size + to.header.length;
    if (!framed_ && (to.header.flags & frame_flag::compressed) != 0) {
        unpacked_.clear();
        decompress_body(compression_, to.body, params_.max_frame, unpacked_);
        to.body = unpacked_.view();
    }
    return true;
}

/// Takes the next whole segment off the received bytes, into payload_ or assembly_.
bool inbound::next_segment()
{
    const bool packed = compression_ == compression::lz4;
    const std::size_t head = packed ? lz4_segment_header_size : segment_header_size;
    const byte_view from = bytes_.view().subspan(read_);
    if (from.size() < head)
        return false;
    const segment_header header = packed ? read_lz4_segment_header(from.data()) : read_segment_header(from.data());
    const std::size_t whole = head + header.payload_size + segment_trailer_size;
    if (from.size() < whole)
        return false;
    byte_view payload = from.subspan(head, header.payload_size);
    check_segment_trailer(payload, payload.data() + payload.size());
    read_ += whole;
    if (header.plain_size != 0) {
        unpacked_.clear();
        lz4_decompress(payload, header.plain_size, unpacked_);
        payload = unpacked_.view();
    }
    if (!header.self_contained) {
        assemble(payload);
        return true;
    }
    if (!assembly_.empty())
        throw decode_error(client_errc::malformed_frame, "a self-contained segment amid the slices of a message");
    payload_ = payload;
    payload_unpacked_ = header.plain_size != 0;
    return true;
}

void inbound::assemble(byte_view slice)
{
    assembly_.append(slice);
    if (assembled_ == 0) {
        if (assembly_.size() < header_size)
            return;
        byte_reader in(assembly_.view());
        assembled_ = header_size + read_header(in, params_.max_frame).length;
    }
    if (assembly_.size() > assembled_)
        throw decode_error(client_errc::malformed_frame, "the slices of a message hold more than the message");
}

} // namespace cassium::protocol
