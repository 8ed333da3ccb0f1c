#include <net/socket_bio.hpp>
#include <net/tls_context.hpp>
#include <net/transport.hpp>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

#include <system_error>

namespace cassium::net {

struct tls_transport::ssl {
    explicit ssl(tcp::socket& socket) noexcept : end{socket} {}
    ~ssl() { SSL_free(handle); }
    ssl(const ssl&) = delete;
    ssl& operator=(const ssl&) = delete;

    /// Why the last call failed: the socket's reason where it has one, else OpenSSL's.
    [[nodiscard]] std::string failure() const
    {
        return end.error != 0 ? std::generic_category().message(end.error) : last_tls_error();
    }

    socket_end end;
    SSL* handle = nullptr;
};

tls_transport::tls_transport(tcp::socket socket, const tls_context& context, const std::string& host)
    : transport(std::move(socket)),
      ssl_(std::make_unique<ssl>(this->socket()))
{
    ERR_clear_error();
    ssl_->handle = SSL_new(context.native());
    BIO* const bio = ssl_->handle == nullptr ? nullptr : new_socket_bio(ssl_->end);
    if (bio == nullptr)
        throw connection_error(client_errc::tls_failed, last_tls_error());
    SSL_set_bio(ssl_->handle, bio, bio);
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
    throw connection_error(client_errc::tls_failed, "handshake: " + ssl_->failure());
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
    default: throw connection_error(client_errc::connection_lost, "TLS read: " + ssl_->failure());
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
    default: throw connection_error(client_errc::connection_lost, "TLS write: " + ssl_->failure());
    }
}

bool tls_transport::has_buffered() const noexcept
{
    return SSL_has_pending(ssl_->handle) == 1;
}

} // namespace cassium::net
