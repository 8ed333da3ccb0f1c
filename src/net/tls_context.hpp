// What all TLS connections of a session share: trust, own certificate, versions.
#pragma once

#include <cassium/net/tls_params.hpp>

#include <memory>
#include <string>

using SSL_CTX = struct ssl_ctx_st;

namespace cassium::net {

/// Immutable after construction; may be used from any thread.
class tls_context {
public:
    /// Loads the files. Throws connection_error (tls_failed) that names the file and the reason.
    explicit tls_context(const tls_params& params);
    ~tls_context();
    tls_context(const tls_context&) = delete;
    tls_context& operator=(const tls_context&) = delete;

    [[nodiscard]] SSL_CTX* native() const noexcept { return context_; }
    [[nodiscard]] bool verifies() const noexcept { return verifies_; }

private:
    SSL_CTX* context_;
    bool verifies_;
};

/// OpenSSL's newest error of this thread, as text.
[[nodiscard]] std::string last_tls_error();

} // namespace cassium::net
