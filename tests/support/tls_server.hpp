// TLS for tests: certificates made at run time, and a server's side of a connection in this process.
#pragma once

#include <openssl/ssl.h>

#include <functional>
#include <memory>
#include <string>
#include <thread>

namespace cassium::testing {

/// A key as PKCS #8; encrypted where a password is given.
[[nodiscard]] std::string key_pem(EVP_PKEY& key, const std::string& password = {});

/// A key and a certificate for it.
class tls_identity {
public:
    /// For the address 127.0.0.1, signed by `issuer`; by itself, as a CA, where there is none.
    explicit tls_identity(const std::string& name, const tls_identity* issuer = nullptr);

    [[nodiscard]] X509* certificate() const noexcept { return certificate_.get(); }
    [[nodiscard]] EVP_PKEY* key() const noexcept { return key_.get(); }
    [[nodiscard]] std::string certificate_pem() const;
    [[nodiscard]] std::string key_pem(const std::string& password = {}) const
    {
        return testing::key_pem(*key_, password);
    }

private:
    std::shared_ptr<EVP_PKEY> key_;
    std::shared_ptr<X509> certificate_;
};

/// A file of a test's own that goes away with it.
class temporary_file {
public:
    explicit temporary_file(const std::string& content);
    ~temporary_file();
    temporary_file(const temporary_file&) = delete;
    temporary_file& operator=(const temporary_file&) = delete;
    [[nodiscard]] const std::string& path() const noexcept { return path_; }

private:
    std::string path_;
};

/// Listens on 127.0.0.1 on a port of its own choice and serves one client on a thread of its own.
class tls_server {
public:
    /// Runs on the thread after the handshake, whose outcome it is told; the socket is closed behind it.
    using session = std::function<void(SSL* client, bool shaken)>;

    tls_server(const tls_identity& identity, session serve);
    /// Waits for the thread.
    ~tls_server();
    tls_server(const tls_server&) = delete;
    tls_server& operator=(const tls_server&) = delete;

    [[nodiscard]] unsigned short port() const noexcept { return port_; }
    /// Waits until the client's socket is closed.
    void wait();

private:
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context_;
    int listener_ = -1;
    unsigned short port_ = 0;
    std::thread thread_;
};

} // namespace cassium::testing
