// What the protocol tests share: failures as codes, bodies by hand, and a connection's receiving side fed in pieces.
#pragma once

#include "support/hex.hpp"

#include <cassium/protocol/inbound.hpp>
#include <cassium/protocol/outbound.hpp>

#include <algorithm>
#include <cstring>
#include <limits>
#include <string>
#include <vector>

namespace cassium::test {

/// Bytes asked of operator new by the whole program so far (allocations.cpp).
[[nodiscard]] std::size_t bytes_allocated() noexcept;
/// Bytes from operator new that were not given back yet.
[[nodiscard]] std::size_t bytes_live() noexcept;
/// Calls of operator new by the whole program so far.
[[nodiscard]] std::size_t allocations() noexcept;

/// The client_errc or server_errc of the Error that `run` throws; 0 when it throws none.
template <class Error, class Run>
int failure_of(const Run& run)
{
    try {
        run();
    } catch (const Error& failure) {
        return failure.code().value();
    }
    return 0;
}

inline constexpr int of(client_errc code)
{
    return static_cast<int>(code);
}

/// [string] in hex.
inline std::string hex_string(std::string_view text)
{
    byte_buffer out;
    byte_writer writer(out);
    writer.put(static_cast<std::uint16_t>(text.size()));
    writer.put_text(text);
    return to_hex(out.view());
}

/// What `write` puts into an empty buffer, in hex.
template <class Write>
std::string bytes_of(const Write& write)
{
    byte_buffer out;
    byte_writer writer(out);
    write(writer);
    return to_hex(out.view());
}

/// A message that was received, with memory of its own.
struct received {
    protocol::envelope_header header;
    std::vector<std::byte> body;
};

/// Puts `bytes` into what was received.
inline void feed(protocol::inbound& in, byte_view bytes)
{
    const auto room = in.prepare(std::max<std::size_t>(bytes.size(), 1));
    if (!bytes.empty())
        std::memcpy(room.data(), bytes.data(), bytes.size());
    in.commit(bytes.size());
}

/// All messages that are whole.
inline void drain(protocol::inbound& in, std::vector<received>& to)
{
    protocol::envelope message;
    while (in.next(message))
        to.push_back({message.header, {message.body.begin(), message.body.end()}});
}

/// All messages in `bytes`, received `chunk` bytes at a time.
inline std::vector<received> receive(protocol::inbound& in, byte_view bytes,
                                     std::size_t chunk = std::numeric_limits<std::size_t>::max())
{
    std::vector<received> messages;
    while (!bytes.empty()) {
        const byte_view piece = bytes.first(std::min(chunk, bytes.size()));
        feed(in, piece);
        drain(in, messages);
        bytes = bytes.subspan(piece.size());
    }
    return messages;
}

/// All that is pending.
inline byte_buffer taken(protocol::outbound& out)
{
    byte_buffer bytes;
    (void)out.take(bytes);
    return bytes;
}

/// One message with this body.
inline void put_message(protocol::outbound& out, std::int16_t stream, protocol::opcode opcode, byte_view body)
{
    byte_writer writer = out.begin(stream, opcode);
    writer.put_bytes(body);
    out.end();
}

/// `size` bytes that no compression shrinks, the same in every run.
inline std::vector<std::byte> noise(std::size_t size, std::uint32_t seed = 1)
{
    std::vector<std::byte> bytes(size);
    for (std::byte& byte : bytes) {
        seed = seed * 1664525u + 1013904223u;
        byte = static_cast<std::byte>(seed >> 24);
    }
    return bytes;
}

} // namespace cassium::test
