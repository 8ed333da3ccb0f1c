// recv() and send() on a non-blocking socket, as plain TCP and TLS have them in common.
#pragma once

#include <cassium/base/bytes.hpp>

#include <cerrno>
#include <span>
#include <sys/socket.h>

namespace cassium::net {

/// Bytes received, 0 where the peer has closed its side, -1 with errno.
[[nodiscard]] inline ssize_t receive_some(int socket, std::span<std::byte> room) noexcept
{
    ssize_t count = 0;
    do
        count = ::recv(socket, room.data(), room.size(), 0);
    while (count < 0 && errno == EINTR);
    return count;
}

/// Bytes sent, -1 with errno. A peer that is gone is EPIPE and no signal: a library may not let its user's process die of one,
/// nor change what the process does about it.
[[nodiscard]] inline ssize_t send_some(int socket, byte_view bytes) noexcept
{
    ssize_t count = 0;
    do
        count = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    while (count < 0 && errno == EINTR);
    return count;
}

[[nodiscard]] inline bool would_block(int error) noexcept
{
    return error == EAGAIN || error == EWOULDBLOCK;
}

} // namespace cassium::net
