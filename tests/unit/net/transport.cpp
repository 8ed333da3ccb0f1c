// Plain TCP and TLS over real sockets, with a TLS server in this process.
#include "support/tls_server.hpp"

#include <cassium/base/error.hpp>
#include <net/tls_context.hpp>
#include <net/transport.hpp>

#include <boost/asio/io_context.hpp>

#include <gtest/gtest.h>

#include <atomic>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <vector>

namespace cassium::net {
namespace {

using testing::temporary_file;
using testing::tls_identity;
using testing::tls_server;
using tcp = transport::tcp;
using progress = transport::progress;

/// Counts SIGPIPE, whose default is to end the process, as long as it lives.
class pipe_signals {
public:
    pipe_signals()
    {
        count = 0;
        struct sigaction counting {};
        counting.sa_handler = [](int) { ++count; };
        ::sigaction(SIGPIPE, &counting, &before_);
    }
    ~pipe_signals() { ::sigaction(SIGPIPE, &before_, nullptr); }
    pipe_signals(const pipe_signals&) = delete;
    pipe_signals& operator=(const pipe_signals&) = delete;

    static inline std::atomic<int> count{0};

private:
    struct sigaction before_ {};
};

const tls_identity& authority()
{
    static const tls_identity made("a test's authority");
    return made;
}
const tls_identity& node()
{
    static const tls_identity made("node", &authority());
    return made;
}
const tls_identity& stranger()
{
    static const tls_identity made("a stranger");
    return made;
}

/// The test's side of a connection.
class client {
public:
    explicit client(unsigned short port) : socket_(io_)
    {
        socket_.connect(tcp::endpoint(boost::asio::ip::address_v4::loopback(), port));
    }
    [[nodiscard]] tcp::socket take() { return std::move(socket_); }

private:
    boost::asio::io_context io_;
    tcp::socket socket_;
};

void await(transport& on, progress wanted)
{
    pollfd what{on.socket().native_handle(), static_cast<short>(wanted == progress::want_write ? POLLOUT : POLLIN), 0};
    ASSERT_EQ(::poll(&what, 1, 10'000), 1) << "nothing happens";
}

void shake_hands(tls_transport& on)
{
    for (progress step = on.handshake(); step != progress::done; step = on.handshake())
        await(on, step);
}

/// Writes until the transport gives up, and returns what it says.
std::string write_until_lost(transport& on)
{
    // Many records a flush, as a full send buffer is.
    const std::vector<std::byte> bytes(200'000, std::byte{'x'});
    try {
        for (int i = 0; i < 1000; ++i)
            if (const transport::outcome outcome = on.try_write(bytes); outcome.state != progress::done)
                await(on, outcome.state);
    } catch (const connection_error& lost) {
        EXPECT_EQ(lost.code().value(), static_cast<int>(client_errc::connection_lost));
        return lost.diagnostics().client_message;
    }
    ADD_FAILURE() << "the server is gone, and writing goes on";
    return {};
}

TEST(transport, the_socket_is_closed_in_programs_that_this_one_starts)
{
    tls_server server(node(), [](SSL*, bool) {});
    client dialled(server.port());
    tcp::socket socket = dialled.take();
    ASSERT_EQ(::fcntl(socket.native_handle(), F_SETFD, 0), 0);
    transport taken(std::move(socket));
    EXPECT_EQ(::fcntl(taken.socket().native_handle(), F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
    taken.socket().close();
}

TEST(transport, a_server_that_is_gone_is_an_error_and_no_signal)
{
    const pipe_signals signals;
    tls_server server(node(), [](SSL*, bool) {});
    client dialled(server.port());
    transport plain(dialled.take());
    const std::vector<std::byte> no_tls(100, std::byte{'x'});
    ASSERT_EQ(plain.try_write(no_tls).state, progress::done);
    server.wait();
    EXPECT_NE(write_until_lost(plain), "");
    EXPECT_EQ(signals.count, 0);
}

TEST(tls_transport, a_server_that_is_gone_is_an_error_and_no_signal)
{
    const tls_context context({.verify = false});
    const pipe_signals signals;
    tls_server server(node(), [](SSL*, bool shaken) { EXPECT_TRUE(shaken); });
    client dialled(server.port());
    tls_transport tls(dialled.take(), context, "127.0.0.1");
    shake_hands(tls);
    server.wait();
    const std::string reason = write_until_lost(tls);
    EXPECT_TRUE(reason == "TLS write: Broken pipe" || reason == "TLS write: Connection reset by peer") << reason;
    EXPECT_EQ(signals.count, 0);
}

TEST(tls_transport, carries_bytes_both_ways_and_ends_in_order)
{
    const tls_context context({.verify = false});
    const std::string large(1'000'000, 'y');
    tls_server server(node(), [&](SSL* peer, bool shaken) {
        ASSERT_TRUE(shaken);
        std::string got(large.size(), ' ');
        for (std::size_t at = 0; at < got.size();) {
            const int count = SSL_read(peer, got.data() + at, static_cast<int>(got.size() - at));
            ASSERT_GT(count, 0);
            at += static_cast<std::size_t>(count);
        }
        EXPECT_EQ(got, large);
        ASSERT_EQ(SSL_write(peer, got.data(), static_cast<int>(got.size())), static_cast<int>(got.size()));
        SSL_shutdown(peer);
    });
    client dialled(server.port());
    tls_transport tls(dialled.take(), context, "127.0.0.1");
    shake_hands(tls);
    for (byte_view left = std::as_bytes(std::span(large)); !left.empty();) {
        const transport::outcome outcome = tls.try_write(left);
        if (outcome.state != progress::done)
            await(tls, outcome.state);
        left = left.subspan(outcome.count);
    }
    std::string got;
    std::vector<std::byte> room(10'000);
    for (;;) {
        const transport::outcome outcome = tls.try_read(room);
        if (outcome.state == progress::end_of_stream)
            break;
        if (outcome.state != progress::done)
            await(tls, outcome.state);
        got.append(reinterpret_cast<const char*>(room.data()), outcome.count);
    }
    EXPECT_EQ(got.size(), large.size());
    EXPECT_EQ(got, large);
}

TEST(tls_transport, an_end_without_a_goodbye_is_a_lost_connection)
{
    const tls_context context({.verify = false});
    tls_server server(node(), [](SSL*, bool) {});
    client dialled(server.port());
    tls_transport tls(dialled.take(), context, "127.0.0.1");
    shake_hands(tls);
    server.wait();
    std::byte room[100];
    try {
        for (transport::outcome outcome{}; outcome.state != progress::end_of_stream; outcome = tls.try_read(room))
            if (outcome.state == progress::want_read)
                await(tls, outcome.state);
        ADD_FAILURE() << "a cut stream is taken for a whole one";
    } catch (const connection_error& lost) {
        EXPECT_EQ(lost.code().value(), static_cast<int>(client_errc::connection_lost));
        EXPECT_NE(lost.diagnostics().client_message.find("unexpected eof"), std::string::npos) << lost.what();
    }
}

TEST(tls_transport, a_server_that_hangs_up_on_the_handshake_is_said_to)
{
    const tls_context context({.verify = false});
    const pipe_signals signals;
    boost::asio::io_context io;
    tcp::acceptor listener(io, tcp::endpoint(boost::asio::ip::address_v4::loopback(), 0));
    client dialled(listener.local_endpoint().port());
    {
        tcp::socket peer = listener.accept();
        peer.set_option(boost::asio::socket_base::linger(true, 0)); // a reset
    }
    tls_transport tls(dialled.take(), context, "127.0.0.1");
    try {
        shake_hands(tls);
        ADD_FAILURE();
    } catch (const connection_error& failed) {
        EXPECT_EQ(failed.code().value(), static_cast<int>(client_errc::tls_failed));
        const std::string& text = failed.diagnostics().client_message;
        EXPECT_TRUE(text == "handshake: Connection reset by peer" || text == "handshake: Broken pipe") << text;
    }
    EXPECT_EQ(signals.count, 0);
}

/// What the handshake with a server of `identity` throws; "" when it succeeds.
std::string handshake_failure(const tls_context& context, const tls_identity& identity)
{
    tls_server server(identity, [](SSL*, bool) {});
    client dialled(server.port());
    tls_transport tls(dialled.take(), context, "127.0.0.1");
    try {
        shake_hands(tls);
    } catch (const connection_error& failed) {
        EXPECT_EQ(failed.code().value(), static_cast<int>(client_errc::tls_failed));
        return failed.diagnostics().client_message;
    }
    return {};
}

TEST(tls_transport, trusts_every_authority_of_a_bundle)
{
    const tls_identity other("another authority");
    const temporary_file bundle("# first\n" + stranger().certificate_pem() + "\nsecond\n" + other.certificate_pem() +
                                authority().certificate_pem());
    const tls_context context({.ca_file = bundle.path()});
    EXPECT_EQ(handshake_failure(context, node()), "");
    EXPECT_EQ(handshake_failure(context, tls_identity("node", &other)), "");
    EXPECT_EQ(handshake_failure(context, stranger()), "");

    const temporary_file without(stranger().certificate_pem() + other.certificate_pem());
    const std::string refused = handshake_failure(tls_context({.ca_file = without.path()}), node());
    EXPECT_EQ(refused.find("the server's certificate is not trusted: "), 0u) << refused;
}

} // namespace
} // namespace cassium::net
