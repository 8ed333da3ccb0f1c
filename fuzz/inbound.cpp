// The receiving side: bytes are refused or give messages, and the cuts between reads change neither. Half of the inputs
// are made into segments with right checksums, which chance does not find.
#include "protocol_input.hpp"

using namespace cassium;
using namespace cassium::fuzz;

namespace {

/// Segments whose sizes and payloads come from `from`.
byte_buffer sealed(input from, bool lz4)
{
    using namespace protocol;
    byte_buffer bytes;
    while (!from.empty()) {
        const std::uint8_t flags = from.byte();
        const std::size_t size = from.number(2);
        const auto plain_size = (flags & 2) != 0 ? from.number(3) & 0x1ffff : 0;
        const byte_view payload = from.bytes(size);
        const segment_header header{.payload_size = static_cast<std::uint32_t>(payload.size()),
                                    .plain_size = lz4 ? plain_size : 0,
                                    .self_contained = (flags & 1) != 0};
        if (lz4)
            write_lz4_segment_header(bytes.extend(lz4_segment_header_size), header);
        else
            write_segment_header(bytes.extend(segment_header_size), header);
        bytes.append(payload);
        write_segment_trailer(bytes.extend(segment_trailer_size), payload);
    }
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    input from(data, size);
    const std::uint8_t choice = from.byte();
    const speech with = choose_speech(choice);
    const std::size_t first = from.byte();
    const std::size_t step = from.byte() % 16;
    const protocol::role role = (choice & 0x40) != 0 ? protocol::role::server : protocol::role::client;
    const bool framed = with.version == protocol::version::v5;

    byte_buffer bytes;
    if (framed && (choice & 0x80) != 0)
        bytes = sealed(from, with.compression == compression::lz4);
    else
        bytes.append(from.rest());

    const auto run = [&](std::size_t piece, std::size_t growth) {
        protocol::inbound in({.max_frame = 1u << 20, .role = role});
        in.start_framing(with.version, with.compression);
        return receive(in, bytes.view(), piece, growth);
    };
    const outcome at_once = run(std::max<std::size_t>(bytes.size(), 1), 0);
    require(run(first, step) == at_once);
    for (const message& one : at_once.messages)
        require(one.body.size() <= 1u << 20);
    return 0;
}
