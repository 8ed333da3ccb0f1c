// The conversation that opens a connection, without I/O: what to send next, given what came (native_protocol_v5.spec,
// sections 4.1.1 to 4.1.3 and 4.2.3).
#pragma once

#include <cassium/protocol/compression.hpp>
#include <cassium/protocol/inbound.hpp>
#include <cassium/protocol/outbound.hpp>

#include <optional>
#include <string>

namespace cassium::protocol {

struct handshake_params {
    std::string driver_name = "cassium";
    std::string driver_version{};
    cassium::compression compression = cassium::compression::none; ///< used where the server supports it
    struct plain_credentials {
        std::string username{};
        std::string password{};
    };
    std::optional<plain_credentials> credentials{}; ///< for servers that ask (SASL PLAIN); without zero bytes
};

/// OPTIONS, STARTUP and SASL PLAIN as a state machine. start() and consume() write into an outbound whose bytes are to
/// be sent after each call; once the server has accepted, they switch both directions to v5's segments or v4's
/// compression. `params`, `out` and `in` must outlive it. Distinct objects: safe. Shared objects: unsafe.
class handshake {
public:
    enum class state : std::uint8_t {
        going_on,  ///< send what is pending, feed the next message
        ready,     ///< requests may follow
        step_down, ///< the server wants an older version: try it on a new connection
    };

    handshake(const handshake_params& params, version version, outbound& out, inbound& in);

    /// Writes the first message.
    void start();
    /// Takes the server's next message. Throws authentication_error for refused or missing credentials, another
    /// server_error for what the server said, connection_error (handshake_failed) for a refused version 4, encode_error
    /// (invalid_argument) for credentials with a zero byte, and decode_error for a message that does not belong here.
    [[nodiscard]] state consume(const envelope& message);
    /// What was agreed on; set when ready.
    [[nodiscard]] cassium::compression compression() const noexcept { return compression_; }

private:
    enum class step : std::uint8_t { supported, started, authenticating };

    void send_startup(byte_reader supported);
    void send_credentials(const std::string& authenticator);
    [[nodiscard]] state refused(const envelope& message, byte_reader body);

    const handshake_params& params_;
    version version_;
    outbound& out_;
    inbound& in_;
    step step_ = step::supported;
    cassium::compression compression_ = cassium::compression::none;
};

} // namespace cassium::protocol
