#include <net/tls_context.hpp>

#include <cassium/base/error.hpp>

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <cstring>

namespace cassium::net {
namespace {

[[noreturn]] void fail(const std::string& text)
{
    throw connection_error(client_errc::tls_failed, text);
}

void require(bool done, const std::string& what, const std::string& file)
{
    if (!done)
        fail(what + " " + file + ": " + last_tls_error());
}

/// What OpenSSL is answered when a file is encrypted, instead of its own question on the terminal.
struct password_answer {
    const std::string& password;
    bool asked = false;

    static int give(char* room, int size, int, void* answer)
    {
        if (answer == nullptr)
            return -1;
        auto& self = *static_cast<password_answer*>(answer);
        self.asked = true;
        if (self.password.empty() || self.password.size() > static_cast<std::size_t>(size))
            return -1;
        // NOLINTNEXTLINE(bugprone-not-null-terminated-result): OpenSSL is told the length
        std::memcpy(room, self.password.data(), self.password.size());
        return static_cast<int>(self.password.size());
    }
};

void load_private_key(SSL_CTX* context, const tls_params& params)
{
    const std::string& file = params.private_key_file;
    password_answer answer{params.private_key_password};
    SSL_CTX_set_default_passwd_cb_userdata(context, &answer);
    const bool loaded = SSL_CTX_use_PrivateKey_file(context, file.c_str(), SSL_FILETYPE_PEM) == 1;
    SSL_CTX_set_default_passwd_cb_userdata(context, nullptr);
    if (!loaded && answer.asked)
        fail("cannot load private key file " + file + ": it is encrypted, and " +
             (params.private_key_password.empty() ? "tls_params::private_key_password is empty"
                                                  : "tls_params::private_key_password does not open it"));
    require(loaded, "cannot load private key file", file);
}

/// The chain goes last: OpenSSL lets go of a key that is not the certificate's, and then SSL_CTX_check_private_key says so.
void load_identity(SSL_CTX* context, const tls_params& params)
{
    if (params.certificate_file.empty() && params.private_key_file.empty())
        return;
    if (params.private_key_file.empty())
        fail("certificate file " + params.certificate_file + " needs tls_params::private_key_file");
    if (params.certificate_file.empty())
        fail("private key file " + params.private_key_file + " needs tls_params::certificate_file");
    load_private_key(context, params);
    require(SSL_CTX_use_certificate_chain_file(context, params.certificate_file.c_str()) == 1,
            "cannot load certificate file", params.certificate_file);
    if (SSL_CTX_check_private_key(context) != 1)
        fail("private key file " + params.private_key_file + " is not the key of certificate file " +
             params.certificate_file);
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
        fail(last_tls_error());
    try {
        ERR_clear_error();
        SSL_CTX_set_min_proto_version(context_, TLS1_2_VERSION);
        SSL_CTX_set_mode(context_, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
        SSL_CTX_set_verify(context_, params.verify ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, nullptr);
        SSL_CTX_set_default_passwd_cb(context_, &password_answer::give);
        if (!params.ca_file.empty())
            require(SSL_CTX_load_verify_locations(context_, params.ca_file.c_str(), nullptr) == 1,
                    "cannot load CA file", params.ca_file);
        else if (params.verify)
            require(SSL_CTX_set_default_verify_paths(context_) == 1, "cannot load", "the system's CA certificates");
        load_identity(context_, params);
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
