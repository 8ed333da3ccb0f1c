#include "support/tls_server.hpp"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <arpa/inet.h>
#include <csignal>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace cassium::testing {
namespace {

void require(bool done, const char* what)
{
    if (!done)
        throw std::runtime_error(what);
}

void add_extension(X509* certificate, int id, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, &context, id, value);
    require(extension != nullptr && X509_add_ext(certificate, extension, -1) == 1, "a certificate's extension");
    X509_EXTENSION_free(extension);
}

template <class Write>
std::string text_of(const Write& write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), &BIO_free);
    require(write(out.get()) == 1, "PEM");
    char* text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return {text, static_cast<std::size_t>(size)};
}

} // namespace

std::string key_pem(EVP_PKEY& key, const std::string& password)
{
    return text_of([&](BIO* out) {
        return PEM_write_bio_PKCS8PrivateKey(out, &key, password.empty() ? nullptr : EVP_aes_128_cbc(), password.data(),
                                             static_cast<int>(password.size()), nullptr, nullptr);
    });
}

tls_identity::tls_identity(const std::string& name, const tls_identity* issuer)
    : key_(EVP_EC_gen("P-256"), &EVP_PKEY_free),
      certificate_(X509_new(), &X509_free)
{
    require(key_ != nullptr, "a key");
    X509* const to = certificate_.get();
    X509_set_version(to, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(to), issuer == nullptr ? 1 : 2);
    X509_gmtime_adj(X509_getm_notBefore(to), -3600);
    X509_gmtime_adj(X509_getm_notAfter(to), 3600);
    X509_set_pubkey(to, key());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(to), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0);
    X509_set_issuer_name(to, X509_get_subject_name(issuer == nullptr ? to : issuer->certificate()));
    if (issuer == nullptr)
        add_extension(to, NID_basic_constraints, "critical,CA:TRUE");
    add_extension(to, NID_subject_alt_name, "IP:127.0.0.1");
    require(X509_sign(to, issuer == nullptr ? key() : issuer->key(), EVP_sha256()) > 0, "a signature");
}

std::string tls_identity::certificate_pem() const
{
    return text_of([this](BIO* out) { return PEM_write_bio_X509(out, certificate()); });
}

temporary_file::temporary_file(const std::string& content) : path_("/tmp/cassium_test_XXXXXX")
{
    const int file = ::mkstemp(path_.data());
    require(file >= 0 && ::write(file, content.data(), content.size()) == static_cast<ssize_t>(content.size()),
            "a temporary file");
    ::close(file);
}

temporary_file::~temporary_file()
{
    ::unlink(path_.c_str());
}

tls_server::tls_server(const tls_identity& identity, session serve)
    : context_(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free)
{
    require(SSL_CTX_use_certificate(context_.get(), identity.certificate()) == 1 &&
                SSL_CTX_use_PrivateKey(context_.get(), identity.key()) == 1,
            "the server's certificate");
    listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    require(::bind(listener_, reinterpret_cast<sockaddr*>(&address), size) == 0 && ::listen(listener_, 1) == 0 &&
                ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size) == 0,
            "a listening socket");
    port_ = ntohs(address.sin_port);
    thread_ = std::thread([this, serve = std::move(serve)] {
        sigset_t pipe;
        sigemptyset(&pipe);
        sigaddset(&pipe, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &pipe, nullptr); // OpenSSL's own sockets raise it, and tests count it
        const int socket = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            return;
        SSL* const client = SSL_new(context_.get());
        SSL_set_fd(client, socket);
        serve(client, SSL_accept(client) == 1);
        SSL_free(client);
        ::close(socket);
    });
}

tls_server::~tls_server()
{
    ::shutdown(listener_, SHUT_RDWR); // a client that never came
    wait();
    ::close(listener_);
}

void tls_server::wait()
{
    if (thread_.joinable())
        thread_.join();
}

} // namespace cassium::testing
