// The opening conversation against scripted servers: plain, with credentials, with each compression, and refused.
#include "protocol_support.hpp"

#include <cassium/protocol/handshake.hpp>
#include <cassium/protocol/notations.hpp>
#include <cassium/protocol/server_errors.hpp>

#include <gtest/gtest.h>

#include <map>

namespace cassium::protocol {
namespace {

using namespace test;
using state = handshake::state;

const std::string both_compressions =
    "0001" + hex_string("COMPRESSION") + "0002" + hex_string("snappy") + hex_string("lz4");
const std::string no_compression = "0000";

/// Both ends of a connection; what the client sends is read as a server would read it.
class conversation {
public:
    explicit conversation(version speaks, handshake_params with = {},
                          compression server_compression = compression::none)
        : params_(std::move(with)),
          speaks_(speaks),
          server_compression_(server_compression),
          server_out_({.version = speaks, .role = role::server}),
          client_(params_, speaks, out_, in_)
    {
        client_.start();
    }

    /// The client's next message.
    received sent()
    {
        const auto messages = receive(server_in_, taken(out_).view());
        EXPECT_EQ(messages.size(), 1u);
        return messages.empty() ? received{} : messages.front();
    }

    /// The server's next message.
    state answer(opcode code, std::string_view hex)
    {
        put_message(server_out_, 0, code, from_hex(hex));
        const state after = raw(taken(server_out_).view());
        if (code == opcode::ready || code == opcode::authenticate)
            server_starts_framing();
        return after;
    }

    state raw(byte_view bytes)
    {
        feed(in_, bytes);
        envelope message;
        EXPECT_TRUE(in_.next(message));
        return client_.consume(message);
    }

    void server_starts_framing()
    {
        server_out_.start_framing(server_compression_);
        server_in_.start_framing(speaks_, server_compression_);
    }

    [[nodiscard]] compression agreed() const { return client_.compression(); }
    [[nodiscard]] bool silent() const { return out_.empty(); }
    outbound& client_out() { return out_; }
    inbound& client_in() { return in_; }
    outbound& server_out() { return server_out_; }
    inbound& server_in() { return server_in_; }

private:
    handshake_params params_;
    version speaks_;
    compression server_compression_;
    outbound out_{{}};
    inbound in_{{}};
    outbound server_out_;
    inbound server_in_{{.role = role::server}};
    handshake client_;
};

std::map<std::string, std::string> startup_of(const received& message)
{
    EXPECT_EQ(message.header.opcode, opcode::startup);
    std::map<std::string, std::string> options;
    byte_reader in(message.body);
    for (auto left = in.read<std::uint16_t>(); left != 0; --left) {
        std::string key(read_string(in));
        options[key] = read_string(in);
    }
    EXPECT_TRUE(in.empty());
    return options;
}

/// ERROR with a code and a message.
std::string error_body(std::uint32_t code, std::string_view message)
{
    return bytes_of([code](byte_writer& out) { out.put(code); }) + hex_string(message);
}

TEST(handshake, opens_a_connection_that_asks_for_nothing)
{
    for (const version speaks : {version::v4, version::v5}) {
        conversation talk(speaks, {.driver_name = "cassium", .driver_version = "1.2.3"});
        const received options = talk.sent();
        EXPECT_EQ(options.header.opcode, opcode::options);
        EXPECT_EQ(options.header.version, static_cast<std::uint8_t>(speaks));
        EXPECT_TRUE(options.body.empty());
        EXPECT_EQ(talk.answer(opcode::supported, both_compressions), state::going_on);
        EXPECT_EQ(startup_of(talk.sent()),
                  (std::map<std::string, std::string>{
                      {"CQL_VERSION", "3.0.0"}, {"DRIVER_NAME", "cassium"}, {"DRIVER_VERSION", "1.2.3"}}));
        EXPECT_EQ(talk.answer(opcode::ready, ""), state::ready);
        EXPECT_TRUE(talk.silent());
        EXPECT_EQ(talk.agreed(), compression::none);
    }
}

TEST(handshake, v5_speaks_in_segments_from_ready_on_and_v4_never)
{
    for (const version speaks : {version::v4, version::v5}) {
        conversation talk(speaks);
        EXPECT_EQ(to_hex(taken(talk.client_out()).view()).substr(2), "0000000500000000") << "OPTIONS is not framed";
        (void)talk.answer(opcode::supported, no_compression);
        EXPECT_EQ(to_hex(taken(talk.client_out()).view()).substr(2, 8), "00000001") << "STARTUP is not framed";
        (void)talk.answer(opcode::ready, "");
        put_message(talk.client_out(), 1, opcode::options, {});
        EXPECT_EQ(to_hex(taken(talk.client_out()).view()),
                  speaks == version::v4 ? "040000010500000000" : "090002a4c8c1050000010500000000b5557486");
        put_message(talk.server_out(), 1, opcode::result, from_hex("00000001"));
        EXPECT_EQ(receive(talk.client_in(), taken(talk.server_out()).view()).size(), 1u);
    }
}

TEST(handshake, agrees_on_a_compression_that_both_sides_have)
{
    struct expected {
        version speaks;
        compression wish;
        std::string offered;
        compression agreed;
    };
    const expected table[] = {
        {version::v5, compression::lz4, both_compressions, compression::lz4},
        {version::v5, compression::snappy, both_compressions, compression::none},
        {version::v5, compression::lz4, no_compression, compression::none},
        {version::v4, compression::lz4, both_compressions, compression::lz4},
        {version::v4, compression::snappy, both_compressions, compression::snappy},
        {version::v4, compression::snappy, no_compression, compression::none},
        {version::v4, compression::lz4, "0001" + hex_string("COMPRESSION") + "0001" + hex_string("snappy"),
         compression::none},
        {version::v4, compression::none, both_compressions, compression::none},
    };
    for (const expected& each : table) {
        conversation talk(each.speaks, {.compression = each.wish}, each.agreed);
        (void)talk.sent();
        (void)talk.answer(opcode::supported, each.offered);
        auto options = startup_of(talk.sent());
        EXPECT_EQ(options.contains("COMPRESSION"), each.agreed != compression::none);
        EXPECT_EQ(options["COMPRESSION"], to_string(each.agreed));
        EXPECT_EQ(talk.answer(opcode::ready, ""), state::ready);
        EXPECT_EQ(talk.agreed(), each.agreed);
        const std::vector<std::byte> body(500, std::byte{1});
        put_message(talk.client_out(), 1, opcode::query, body);
        const byte_buffer bytes = taken(talk.client_out());
        EXPECT_EQ(bytes.size() < 500, each.agreed != compression::none);
        const auto messages = receive(talk.server_in(), bytes.view());
        ASSERT_EQ(messages.size(), 1u);
        EXPECT_TRUE(messages[0].body == body);
    }
}

TEST(handshake, reads_a_compressed_answer_to_startup)
{
    // native_protocol_v4.spec, section 5: STARTUP itself is not compressed, its answer may be.
    conversation talk(version::v4, {.compression = compression::lz4}, compression::lz4);
    (void)talk.sent();
    (void)talk.answer(opcode::supported, both_compressions);
    (void)talk.sent();
    EXPECT_EQ(talk.raw(from_hex("840100000200000005 0000000000")), state::ready);
}

TEST(handshake, gives_credentials_where_the_server_asks)
{
    for (const version speaks : {version::v4, version::v5}) {
        conversation talk(speaks, {.credentials = handshake_params::plain_credentials{"user", "pass"}});
        (void)talk.sent();
        (void)talk.answer(opcode::supported, no_compression);
        (void)talk.sent();
        EXPECT_EQ(talk.answer(opcode::authenticate, hex_string("org.apache.cassandra.auth.PasswordAuthenticator")),
                  state::going_on);
        const received response = talk.sent(); // v5: in a segment, or it would not be found
        EXPECT_EQ(response.header.opcode, opcode::auth_response);
        EXPECT_EQ(to_hex(response.body), "0000000a00757365720070617373");
        EXPECT_EQ(talk.answer(opcode::auth_success, "ffffffff"), state::ready);
        EXPECT_TRUE(talk.silent());
    }
}

// PLAIN (RFC 4616) ends both with NUL: one inside would make the server read another name or password.
TEST(handshake, never_sends_credentials_with_a_nul)
{
    using namespace std::string_literals;
    for (const auto& [username, password] :
         {std::pair{"al\0ice"s, "secret"s}, {"alice"s, "secret\0"s}, {"\0"s, ""s}, {"alice\0"s, "\0secret"s}})
        for (const version speaks : {version::v4, version::v5}) {
            conversation talk(speaks, {.credentials = handshake_params::plain_credentials{username, password}});
            (void)talk.sent();
            (void)talk.answer(opcode::supported, no_compression);
            (void)talk.sent();
            try {
                (void)talk.answer(opcode::authenticate, hex_string("A"));
                ADD_FAILURE() << "sent";
            } catch (const encode_error& refused) {
                EXPECT_EQ(refused.code(), client_errc::invalid_argument);
                EXPECT_EQ(std::string(refused.what()).find("secret"), std::string::npos) << refused.what();
            }
            EXPECT_TRUE(talk.silent());
        }
}

TEST(handshake, reports_refused_and_missing_credentials)
{
    conversation refused(version::v5, {.credentials = handshake_params::plain_credentials{"user", "wrong"}});
    (void)refused.sent();
    (void)refused.answer(opcode::supported, no_compression);
    (void)refused.sent();
    (void)refused.answer(opcode::authenticate, hex_string("A"));
    (void)refused.sent();
    EXPECT_EQ(failure_of<authentication_error>(
                  [&] { (void)refused.answer(opcode::error, error_body(0x0100, "Bad credentials")); }),
              0x0100);

    conversation missing(version::v5);
    (void)missing.sent();
    (void)missing.answer(opcode::supported, no_compression);
    (void)missing.sent();
    EXPECT_EQ(failure_of<authentication_error>([&] { (void)missing.answer(opcode::authenticate, hex_string("A")); }),
              0x0100);
    EXPECT_TRUE(missing.silent());

    conversation challenged(version::v5, {.credentials = handshake_params::plain_credentials{"user", "pass"}});
    (void)challenged.sent();
    (void)challenged.answer(opcode::supported, no_compression);
    (void)challenged.sent();
    (void)challenged.answer(opcode::authenticate, hex_string("A"));
    (void)challenged.sent();
    EXPECT_EQ(failure_of<authentication_error>([&] { (void)challenged.answer(opcode::auth_challenge, "0000000101"); }),
              0x0100);
}

/// The answer to the first message, with a header of the server's own.
std::vector<std::byte> refusal(std::string_view version_byte, std::string_view stream, std::uint32_t code,
                               std::string_view message)
{
    const std::string body = error_body(code, message);
    return from_hex(std::string(version_byte) + "00" + std::string(stream) + "00" +
                    bytes_of([&](byte_writer& out) { out.put(static_cast<std::uint32_t>(body.size() / 2)); }) + body);
}

TEST(handshake, steps_down_when_the_server_refuses_v5)
{
    struct server {
        const char* what;
        const char* version_byte;
        const char* stream;
        const char* message;
    };
    const server servers[] = {
        {"Cassandra 3", "84", "0000",
         "Invalid or unsupported protocol version (5); the lowest supported version is 3 and the greatest is 4"},
        {"in the version asked for", "85", "0000", "Invalid or unsupported protocol version: 5"},
        {"in v3, on another stream", "83", "0007", "Invalid or unsupported protocol version: 5"},
        {"ScyllaDB", "84", "0000", "Invalid CQL frame version 5"},
        {"beta", "85", "0000", "Beta version of the protocol used (5/v5-beta), but USE_BETA flag is unset"},
    };
    for (const server& each : servers) {
        conversation talk(version::v5);
        (void)talk.sent();
        EXPECT_EQ(talk.raw(refusal(each.version_byte, each.stream, 0x000A, each.message)), state::step_down)
            << each.what;
        EXPECT_TRUE(talk.silent());
    }
}

TEST(handshake, steps_down_when_startup_is_refused)
{
    conversation talk(version::v5);
    (void)talk.sent();
    (void)talk.answer(opcode::supported, no_compression);
    (void)talk.sent();
    EXPECT_EQ(talk.raw(refusal("84", "0000", 0x000A, "Invalid or unsupported protocol version (5)")), state::step_down);
}

TEST(handshake, fails_when_the_server_refuses_v4_too)
{
    conversation talk(version::v4);
    (void)talk.sent();
    EXPECT_EQ(failure_of<connection_error>(
                  [&] { (void)talk.raw(refusal("83", "0000", 0x000A, "Invalid or unsupported protocol version: 4")); }),
              of(client_errc::handshake_failed));
}

TEST(handshake, hands_on_every_other_error_of_the_server)
{
    conversation busy(version::v5);
    (void)busy.sent();
    EXPECT_EQ(failure_of<server_error>([&] { (void)busy.answer(opcode::error, error_body(0x1001, "busy")); }), 0x1001);
    conversation other(version::v5);
    (void)other.sent();
    EXPECT_EQ(failure_of<server_error>([&] { (void)other.answer(opcode::error, error_body(0x000A, "Cannot decode")); }),
              0x000A);
}

TEST(handshake, refuses_messages_out_of_turn)
{
    const int unexpected = of(client_errc::unexpected_message);
    const std::pair<opcode, std::string> early[] = {{opcode::ready, ""},
                                                    {opcode::authenticate, hex_string("A")},
                                                    {opcode::auth_success, "ffffffff"},
                                                    {opcode::auth_challenge, "ffffffff"},
                                                    {opcode::result, "00000001"},
                                                    {opcode::event, ""},
                                                    {opcode::query, ""},
                                                    {static_cast<opcode>(0x04), ""}};
    for (const auto& [code, body] : early) {
        conversation talk(version::v5);
        (void)talk.sent();
        EXPECT_EQ(failure_of<decode_error>([&] { (void)talk.answer(code, body); }), unexpected)
            << static_cast<int>(code);
    }
    conversation twice(version::v5);
    (void)twice.sent();
    (void)twice.answer(opcode::supported, no_compression);
    (void)twice.sent();
    EXPECT_EQ(failure_of<decode_error>([&] { (void)twice.answer(opcode::supported, no_compression); }), unexpected);

    conversation late(version::v5, {.credentials = handshake_params::plain_credentials{"user", "pass"}});
    (void)late.sent();
    (void)late.answer(opcode::supported, no_compression);
    (void)late.sent();
    (void)late.answer(opcode::authenticate, hex_string("A"));
    EXPECT_EQ(failure_of<decode_error>([&] { (void)late.answer(opcode::ready, ""); }), unexpected);
}

TEST(handshake, reports_a_body_that_is_cut)
{
    const auto supported = from_hex(both_compressions);
    for (std::size_t cut = 0; cut < supported.size(); ++cut) {
        conversation talk(version::v5);
        (void)talk.sent();
        EXPECT_THROW((void)talk.answer(opcode::supported, to_hex(byte_view(supported).first(cut))), decode_error)
            << cut;
    }
}

TEST(handshake, reads_past_warnings)
{
    conversation talk(version::v4);
    (void)talk.sent();
    EXPECT_EQ(talk.raw(from_hex("8408000006 0000000a 0001 000477617474 0000")), state::going_on);
    EXPECT_EQ(startup_of(talk.sent()).at("CQL_VERSION"), "3.0.0");
}

} // namespace
} // namespace cassium::protocol
