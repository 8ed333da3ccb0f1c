// The opening conversation with a server that says anything: it ends in one of its states or in one of the library's
// errors, and what the client says is well formed throughout.
#include "protocol_input.hpp"

#include <cassium/protocol/handshake.hpp>

using namespace cassium;
using namespace cassium::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace protocol;
    using state = handshake::state;
    input from(data, size);
    const std::uint8_t choice = from.byte();
    const version version = (choice & 1) != 0 ? version::v5 : version::v4;
    handshake_params params{.driver_version = "1", .compression = static_cast<compression>(choice >> 1 & 3)};
    if (params.compression > compression::snappy)
        params.compression = compression::none;
    if ((choice & 8) != 0)
        params.credentials = handshake_params::plain_credentials{"user", "pass"};

    outbound out({.max_frame = 1u << 20});
    inbound in({.max_frame = 1u << 20});
    inbound server({.role = role::server});
    handshake client(params, version, out, in);
    byte_buffer sending;
    const auto listen = [&](std::size_t expected) {
        if (!out.take(sending)) {
            require(expected == 0);
            return;
        }
        const outcome heard = receive(server, sending.view(), sending.size(), 0);
        require(heard.failure == 0 && heard.messages.size() == expected);
    };

    client.start();
    listen(1);
    const auto room = in.prepare(from.rest().size());
    if (!from.empty())
        std::memcpy(room.data(), from.rest().data(), from.rest().size());
    in.commit(from.rest().size());
    try {
        envelope message;
        while (in.next(message)) {
            const opcode said = message.header.opcode;
            const state after = client.consume(message);
            if (said == opcode::ready || said == opcode::authenticate)
                server.start_framing(version, client.compression());
            listen(after == state::going_on ? 1 : 0);
            if (after != state::going_on) {
                require(after == state::ready || version == version::v5);
                return 0;
            }
        }
    } catch (const cassium::error&) {
        // The connection fails with a typed error.
    }
    return 0;
}
