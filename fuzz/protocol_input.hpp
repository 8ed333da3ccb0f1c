// What the protocol targets share: taking choices off the front of the input, and a connection's receiving side.
#pragma once

#include <cassium/protocol/inbound.hpp>
#include <cassium/protocol/outbound.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace cassium::fuzz {

inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// The input as choices, then as what is left. At its end all choices are 0.
class input {
public:
    input(const std::uint8_t* data, std::size_t size) : rest_(reinterpret_cast<const std::byte*>(data), size) {}

    [[nodiscard]] bool empty() const noexcept { return rest_.empty(); }
    [[nodiscard]] byte_view rest() const noexcept { return rest_; }

    std::uint8_t byte() noexcept
    {
        const byte_view one = bytes(1);
        return one.empty() ? std::uint8_t{0} : std::to_integer<std::uint8_t>(one[0]);
    }
    std::uint32_t number(int size) noexcept
    {
        std::uint32_t value = 0;
        for (int i = 0; i < size; ++i)
            value = value << 8 | byte();
        return value;
    }
    /// At most `count` bytes.
    byte_view bytes(std::size_t count) noexcept
    {
        const byte_view taken = rest_.first(std::min(count, rest_.size()));
        rest_ = rest_.subspan(taken.size());
        return taken;
    }

private:
    byte_view rest_;
};

/// How a connection speaks.
struct speech {
    protocol::version version;
    cassium::compression compression;
};

inline speech choose_speech(std::uint8_t choice) noexcept
{
    using protocol::version;
    constexpr speech all[] = {{version::v4, compression::none},
                              {version::v4, compression::lz4},
                              {version::v4, compression::snappy},
                              {version::v5, compression::none},
                              {version::v5, compression::lz4}};
    return all[choice % 5];
}

struct message {
    protocol::envelope_header header;
    std::vector<std::byte> body;

    bool operator==(const message& other) const
    {
        return header.version == other.header.version && header.response == other.header.response &&
               header.flags == other.header.flags && header.stream == other.header.stream &&
               header.opcode == other.header.opcode && header.length == other.header.length && body == other.body;
    }
};

/// What came of some bytes: the messages, and the decode_error after them (0: none).
struct outcome {
    std::vector<message> messages;
    int failure = 0;

    bool operator==(const outcome&) const = default;
};

/// Receives `bytes` in pieces of `first`, `first` + `step`, `first` + 2 `step`… bytes.
inline outcome receive(protocol::inbound& in, byte_view bytes, std::size_t first, std::size_t step)
{
    outcome result;
    std::size_t size = std::max<std::size_t>(first, 1);
    try {
        while (!bytes.empty()) {
            const byte_view piece = bytes.first(std::min(size, bytes.size()));
            const auto room = in.prepare(piece.size());
            require(room.size() >= piece.size());
            std::memcpy(room.data(), piece.data(), piece.size());
            in.commit(piece.size());
            bytes = bytes.subspan(piece.size());
            size += step;
            protocol::envelope one;
            while (in.next(one))
                result.messages.push_back({one.header, {one.body.begin(), one.body.end()}});
        }
    } catch (const decode_error& error) {
        result.failure = error.code().value();
    }
    return result;
}

} // namespace cassium::fuzz
