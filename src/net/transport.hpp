// A byte stream to one server in the readiness model: try, and wait when it would block. The same for plain TCP and
// for TLS, so that a connection sees one interface and a plain read or write is exactly one system call.
#pragma once

#include <cassium/base/bytes.hpp>

#include <boost/asio/ip/tcp.hpp>

#include <memory>
#include <span>
#include <string>

namespace cassium::net {

class tls_context;

/// Used from its socket's I/O thread only.
class transport {
public:
    using tcp = boost::asio::ip::tcp;

    /// Takes over a connected socket: makes it non-blocking, and closed in programs that this one starts.
    explicit transport(tcp::socket socket);
    virtual ~transport() = default;
    transport(const transport&) = delete;
    transport& operator=(const transport&) = delete;

    /// What came of an attempt that does not block.
    enum class progress : std::uint8_t {
        done,         ///< `count` bytes moved
        want_read,    ///< try again when the socket is readable
        want_write,   ///< try again when the socket is writable
        end_of_stream ///< the peer closed its side
    };
    struct outcome {
        progress state = progress::done;
        std::size_t count = 0;
    };

    /// Reads at most room.size() bytes. Throws connection_error (connection_lost).
    virtual outcome try_read(std::span<std::byte> room);
    /// Writes from the front of `bytes`. Throws connection_error (connection_lost).
    virtual outcome try_write(byte_view bytes);
    /// Whether bytes may be waiting above the socket, so that its readiness tells nothing.
    [[nodiscard]] virtual bool has_buffered() const noexcept { return false; }

    [[nodiscard]] tcp::socket& socket() noexcept { return socket_; }

private:
    tcp::socket socket_;
};

/// A TLS client over a connected socket. The handshake is made of handshake() calls until it says done.
class tls_transport final : public transport {
public:
    /// `host` is the name or address that was dialled: the server's certificate must be for it when the context
    /// verifies.
    tls_transport(tcp::socket socket, const tls_context& context, const std::string& host);
    ~tls_transport() override;

    /// One step; throws connection_error (tls_failed) that names the reason.
    progress handshake();

    outcome try_read(std::span<std::byte> room) override;
    outcome try_write(byte_view bytes) override;
    [[nodiscard]] bool has_buffered() const noexcept override;

private:
    struct ssl;
    std::unique_ptr<ssl> ssl_;
};

} // namespace cassium::net
