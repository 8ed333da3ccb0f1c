// The client as the session layer sees it: something that carries out requests. Nothing of Asio or OpenSSL here.
#pragma once

#include <cassium/cluster/connect_params.hpp>

#include <atomic>
#include <cstddef>
#include <exception>
#include <memory>

namespace cassium::cluster {

/// Owns the I/O threads and the connections. Shared objects: safe. The destructor closes.
class client {
public:
    virtual ~client() = default;

    /// Carries out a request: hands it to an I/O thread (to the current one, at once, when it is one of this client's)
    /// and sees to it that request.complete() is called exactly once. `request` must stay in place until then.
    virtual void submit(protocol::request& request) noexcept = 0;

    /// Refuses new requests, fails those under way with client_errc::closed, ends the connections and the threads.
    /// From another thread it returns when all of that is done, from an I/O thread at once. Idempotent.
    virtual void close() noexcept = 0;

    /// Whether the calling thread is one of this client's I/O threads.
    [[nodiscard]] virtual bool on_io_thread() const noexcept = 0;
    [[nodiscard]] virtual std::size_t io_threads() const noexcept = 0;
    /// The io_context of the n-th I/O thread, for the headers that know Asio; n < io_threads().
    [[nodiscard]] virtual void* io_context(std::size_t n) const noexcept = 0;
    /// The io_context of the calling I/O thread, or of one chosen in turn.
    [[nodiscard]] virtual void* current_io_context() noexcept = 0;
    [[nodiscard]] const connect_params& params() const noexcept { return params_; }

    /// What the client did since it was made. Read from any thread.
    struct statistics {
        std::uint64_t requests = 0;     ///< completed, in whatever way
        std::uint64_t writes = 0;       ///< write system calls
        std::uint64_t reads = 0;        ///< read system calls that brought bytes
        std::uint64_t preparations = 0; ///< PREPARE messages sent
        std::uint64_t connections = 0;  ///< connections opened, the present ones included
        std::uint64_t timeouts = 0;     ///< requests that ran out of time
        std::uint64_t orphaned = 0;     ///< stream ids now waiting for the answer to a request that timed out
        std::uint8_t protocol_version = 0;
    };
    [[nodiscard]] virtual statistics stats() const = 0;

protected:
    explicit client(connect_params params) : params_(std::move(params)) {}

private:
    connect_params params_;
};

/// Connects to every contact point and returns when at least one can be used, with all I/O threads running. Throws
/// connection_error (host_not_found, connection_refused, timeout, tls_failed, handshake_failed, or connect_failed with
/// one line per contact point), authentication_error, invalid_query for an unknown keyspace, usage_error for
/// parameters out of range. Blocks.
[[nodiscard]] std::shared_ptr<client> connect(connect_params params);

} // namespace cassium::cluster
