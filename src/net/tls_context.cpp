#include <net/tls_context.hpp>

#include <cassium/base/error.hpp>

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace cassium::net {
namespace {

void require(bool done, const std::string& what, const std::string& file)
{
    if (!done)
        throw connection_error(client_errc::tls_failed, what + " " + file + ": " + last_tls_error());
}

} // namespace

std::string last_tls_error()
{
    const unsigned long code = ERR_peek_last_error();
    if (code == 0)
        return "the connection was closed";
    char text[256];
    ERR_error_string_n(code, text, sizeof text);
    return text;
}

tls_context::tls_context(const tls_params& params)
    : context_(SSL_CTX_new(TLS_client_method())),
      verifies_(params.verify)
{
    if (context_ == nullptr)
        throw connection_error(client_errc::tls_failed, last_tls_error());
    try {
        SSL_CTX_set_min_proto_version(context_, TLS1_2_VERSION);
        SSL_CTX_set_mode(context_, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
        SSL_CTX_set_verify(context_, params.verify ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, nullptr);
        if (!params.ca_file.empty())
            require(SSL_CTX_load_verify_locations(context_, params.ca_file.c_str(), nullptr) == 1,
                    "cannot load CA file", params.ca_file);
        else if (params.verify)
            require(SSL_CTX_set_default_verify_paths(context_) == 1, "cannot load", "the system's CA certificates");
        if (!params.certificate_file.empty())
            require(SSL_CTX_use_certificate_chain_file(context_, params.certificate_file.c_str()) == 1,
                    "cannot load certificate file", params.certificate_file);
        if (!params.private_key_file.empty())
            require(SSL_CTX_use_PrivateKey_file(context_, params.private_key_file.c_str(), SSL_FILETYPE_PEM) == 1,
                    "cannot load private key file", params.private_key_file);
    } catch (...) {
        SSL_CTX_free(context_);
        throw;
    }
}

tls_context::~tls_context()
{
    SSL_CTX_free(context_);
}

} // namespace cassium::net
