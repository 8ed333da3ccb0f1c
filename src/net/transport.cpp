#include <net/transport.hpp>

#include <net/tls_context.hpp>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

#include <cerrno>
#include <sys/socket.h>
#include <system_error>

namespace cassium::net {
namespace {

[[noreturn]] void throw_lost(int error)
{
    throw connection_error(client_errc::connection_lost, std::generic_category().message(error));
}

/// Once it has connected a socket, Asio watches it for writability for good, and each wait to read would begin with a wake-up
/// that says so. A socket that is new to Asio is watched for what is waited for.
transport::tcp::socket watched_anew(transport::tcp::socket connected)
{
    const auto executor = connected.get_executor();
    const auto protocol = connected.local_endpoint().protocol();
    return {executor, protocol, connected.release()};
}

} // namespace

transport::transport(tcp::socket socket) : socket_(watched_anew(std::move(socket)))
{
    socket_.non_blocking(true);
    socket_.set_option(tcp::no_delay(true));
    socket_.set_option(boost::asio::socket_base::keep_alive(true));
}

transport::outcome transport::try_read(std::span<std::byte> room)
{
    for (;;) {
        const ssize_t count = ::recv(socket_.native_handle(), room.data(), room.size(), 0);
        if (count > 0)
            return {progress::done, static_cast<std::size_t>(count)};
        if (count == 0)
            return {progress::end_of_stream};
        if (errno == EAGAIN || errno == EWOULDBLOCK)
            return {progress::want_read};
        if (errno != EINTR)
            throw_lost(errno);
    }
}

transport::outcome transport::try_write(byte_view bytes)
{
    for (;;) {
        const ssize_t count = ::send(socket_.native_handle(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count >= 0)
            return {progress::done, static_cast<std::size_t>(count)};
        if (errno == EAGAIN || errno == EWOULDBLOCK)
            return {progress::want_write};
        if (errno != EINTR)
            throw_lost(errno);
    }
}

struct tls_transport::ssl {
    SSL* handle = nullptr;
    ~ssl() { SSL_free(handle); }
};

tls_transport::tls_transport(tcp::socket socket, const tls_context& context, const std::string& host)
    : transport(std::move(socket)),
      ssl_(std::make_unique<ssl>())
{
    ssl_->handle = SSL_new(context.native());
    if (ssl_->handle == nullptr || SSL_set_fd(ssl_->handle, this->socket().native_handle()) != 1)
        throw connection_error(client_errc::tls_failed, last_tls_error());
    boost::system::error_code not_an_address;
    boost::asio::ip::make_address(host, not_an_address);
    if (context.verifies()) {
        X509_VERIFY_PARAM* verify = SSL_get0_param(ssl_->handle);
        const int set = not_an_address ? X509_VERIFY_PARAM_set1_host(verify, host.c_str(), host.size())
                                       : X509_VERIFY_PARAM_set1_ip_asc(verify, host.c_str());
        if (set != 1)
            throw connection_error(client_errc::tls_failed, "cannot verify the name " + host);
    }
    if (not_an_address)
        SSL_set_tlsext_host_name(ssl_->handle, host.c_str());
    SSL_set_connect_state(ssl_->handle);
}

tls_transport::~tls_transport() = default;

transport::progress tls_transport::handshake()
{
    ERR_clear_error();
    const int result = SSL_do_handshake(ssl_->handle);
    if (result == 1)
        return progress::done;
    switch (SSL_get_error(ssl_->handle, result)) {
    case SSL_ERROR_WANT_READ: return progress::want_read;
    case SSL_ERROR_WANT_WRITE: return progress::want_write;
    default: break;
    }
    const long verified = SSL_get_verify_result(ssl_->handle);
    if (verified != X509_V_OK)
        throw connection_error(client_errc::tls_failed, std::string("the server's certificate is not trusted: ") +
                                                            X509_verify_cert_error_string(verified));
    throw connection_error(client_errc::tls_failed, "handshake: " + last_tls_error());
}

transport::outcome tls_transport::try_read(std::span<std::byte> room)
{
    std::size_t count = 0;
    ERR_clear_error();
    const int result = SSL_read_ex(ssl_->handle, room.data(), room.size(), &count);
    if (result == 1)
        return {progress::done, count};
    switch (SSL_get_error(ssl_->handle, result)) {
    case SSL_ERROR_WANT_READ: return {progress::want_read};
    case SSL_ERROR_WANT_WRITE: return {progress::want_write};
    case SSL_ERROR_ZERO_RETURN: return {progress::end_of_stream};
    default: throw connection_error(client_errc::connection_lost, "TLS read: " + last_tls_error());
    }
}

transport::outcome tls_transport::try_write(byte_view bytes)
{
    std::size_t count = 0;
    ERR_clear_error();
    const int result = SSL_write_ex(ssl_->handle, bytes.data(), bytes.size(), &count);
    if (result == 1)
        return {progress::done, count};
    switch (SSL_get_error(ssl_->handle, result)) {
    case SSL_ERROR_WANT_READ: return {progress::want_read};
    case SSL_ERROR_WANT_WRITE: return {progress::want_write};
    default: throw connection_error(client_errc::connection_lost, "TLS write: " + last_tls_error());
    }
}

bool tls_transport::has_buffered() const noexcept
{
    return SSL_has_pending(ssl_->handle) == 1;
}

} // namespace cassium::net
