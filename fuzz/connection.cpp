// Both ends of a connection: whatever is written, taken back and sent between, the messages that were ended arrive.
#include "protocol_input.hpp"

#include <deque>

using namespace cassium;
using namespace cassium::fuzz;

namespace {

/// `size` bytes that repeat `pattern`.
std::vector<std::byte> body_of(byte_view pattern, std::size_t size)
{
    std::vector<std::byte> body(size);
    std::size_t filled = std::min(size, pattern.size());
    std::copy_n(pattern.begin(), filled, body.begin());
    while (filled != 0 && filled < size) {
        const std::size_t more = std::min(filled, size - filled);
        std::memcpy(body.data() + filled, body.data(), more);
        filled += more;
    }
    return body;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::uint32_t max_frame = 400'000;
    input from(data, size);
    const std::uint8_t choice = from.byte();
    const speech with = choose_speech(choice);
    const std::size_t piece = 1 + from.number(2);
    protocol::outbound out({.version = with.version, .max_frame = max_frame});
    out.start_framing(with.compression);
    protocol::inbound in({.max_frame = max_frame, .role = protocol::role::server});
    in.start_framing(with.version, with.compression);

    std::deque<std::vector<std::byte>> sent;
    std::int16_t stream = 0;
    std::int16_t arrived = 0;
    byte_buffer sending;
    const auto deliver = [&] {
        if (!out.take(sending))
            return;
        const outcome result = receive(in, sending.view(), std::max(piece, sending.size() / 256), 0);
        require(result.failure == 0);
        require(result.messages.size() == sent.size());
        for (const message& one : result.messages) {
            require(one.header.stream == arrived++);
            require(one.header.opcode == protocol::opcode::query);
            require(one.body == sent.front());
            sent.pop_front();
        }
    };
    std::size_t total = 0;
    for (int steps = 0; steps < 64 && total < 1'000'000 && !from.empty(); ++steps) {
        const std::uint8_t action = from.byte();
        const std::size_t length = from.number(3) % (max_frame + 1000);
        total += length;
        const auto body = body_of(from.bytes(action % 32), length);
        byte_writer writer = out.begin(stream, protocol::opcode::query);
        writer.put_bytes(body);
        if ((action & 0x80) != 0) {
            out.abort();
        } else {
            try {
                out.end();
                require(length <= max_frame);
                ++stream;
                sent.push_back(body);
            } catch (const encode_error&) {
                require(length > max_frame);
            }
        }
        if ((action & 0x40) != 0)
            deliver();
    }
    deliver();
    require(sent.empty());
    return 0;
}
