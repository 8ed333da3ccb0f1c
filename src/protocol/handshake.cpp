#include <cassium/protocol/handshake.hpp>
#include <cassium/protocol/requests.hpp>
#include <cassium/protocol/responses.hpp>
#include <cassium/protocol/server_errors.hpp>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace cassium::protocol {

handshake::handshake(const handshake_params& params, version version, outbound& out, inbound& in)
    : params_(params),
      version_(version),
      out_(out),
      in_(in)
{
    out_.set_version(version);
}

void handshake::start()
{
    (void)out_.begin(0, opcode::options);
    out_.end();
}

handshake::state handshake::consume(const envelope& message)
{
    byte_reader body(message.body);
    (void)read_prefix(message.header, body);
    if (message.header.opcode == opcode::error)
        return refused(message, body);
    switch (message.header.opcode) {
    case opcode::supported:
        if (step_ != step::supported)
            break;
        send_startup(body);
        return state::going_on;
    case opcode::ready:
        if (step_ != step::started)
            break;
        out_.start_framing(compression_);
        in_.start_framing(version_, compression_);
        return state::ready;
    case opcode::authenticate:
        if (step_ != step::started)
            break;
        // From here on both sides speak in segments (section 2.3).
        out_.start_framing(compression_);
        in_.start_framing(version_, compression_);
        send_credentials(decode_authenticate(body));
        return state::going_on;
    case opcode::auth_challenge:
        if (step_ != step::authenticating)
            break;
        // PLAIN has one step: a challenge means that the server wants what we do not have.
        throw authentication_error(server_errc::bad_credentials,
                                   diagnostics{.client_message =
                                                   "the server's authenticator asks for more than a user name "
                                                   "and a password",
                                               .server_message = {},
                                               .cql = {},
                                               .node = {}});
    case opcode::auth_success:
        if (step_ != step::authenticating)
            break;
        return state::ready;
    default: break;
    }
    throw decode_error(client_errc::unexpected_message,
                       "opcode " + std::to_string(static_cast<int>(message.header.opcode)) + " during the handshake");
}

void handshake::send_startup(byte_reader supported)
{
    const auto options = decode_supported(supported);
    const auto offers = [&options](std::string_view key, std::string_view value) {
        return std::ranges::any_of(options, [&](const auto& option) {
            return option.first == key && std::ranges::find(option.second, value) != option.second.end();
        });
    };
    // Protocol v5 knows no snappy (section 2.2).
    const bool possible = params_.compression == cassium::compression::lz4 ||
                          (params_.compression == cassium::compression::snappy && version_ < version::v5);
    if (possible && offers("COMPRESSION", to_string(params_.compression)))
        compression_ = params_.compression;
    std::vector<std::pair<std::string_view, std::string_view>> startup{
        {"CQL_VERSION", "3.0.0"}, {"DRIVER_NAME", params_.driver_name}, {"DRIVER_VERSION", params_.driver_version}};
    if (compression_ != cassium::compression::none)
        startup.emplace_back("COMPRESSION", to_string(compression_));
    byte_writer out = out_.begin(0, opcode::startup);
    write_startup(out, startup);
    out_.end();
    // With v4 the answer to STARTUP may be compressed already (native_protocol_v4.spec, section 5).
    if (version_ < version::v5)
        in_.start_framing(version_, compression_);
    step_ = step::started;
}

void handshake::send_credentials(const std::string& authenticator)
{
    if (!params_.credentials)
        throw authentication_error(server_errc::bad_credentials,
                                   diagnostics{.client_message = "the server asks for credentials (" + authenticator +
                                                                 "); set connect_params::credentials",
                                               .server_message = {},
                                               .cql = {},
                                               .node = {}});
    byte_writer out = out_.begin(0, opcode::auth_response);
    try {
        write_plain_credentials(out, params_.credentials->username, params_.credentials->password);
    } catch (...) {
        out_.abort();
        throw;
    }
    out_.end();
    step_ = step::authenticating;
}

handshake::state handshake::refused(const envelope& message, byte_reader body)
{
    const failure refusal = decode_error_message(body, version_);
    // Servers phrase it differently, frame it in a version of theirs, and may omit our stream id.
    const std::string& said = refusal.diagnostics().server_message;
    const bool about_version = refusal.code() == server_errc::protocol_error && step_ != step::authenticating &&
                               (message.header.version != static_cast<std::uint8_t>(version_) ||
                                said.find("protocol version") != std::string::npos ||
                                said.find("version of the protocol") != std::string::npos);
    if (!about_version)
        refusal.raise();
    if (version_ > version::v4)
        return state::step_down;
    throw connection_error(client_errc::handshake_failed, "the server speaks no protocol version of ours: " + said);
}

} // namespace cassium::protocol
