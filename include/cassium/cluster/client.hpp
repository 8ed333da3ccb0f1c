// The client as the session layer sees it: something that carries out executions. Nothing of Asio or OpenSSL here.
#pragma once

#include <cassium/base/completion_latch.hpp>
#include <cassium/cluster/connect_params.hpp>
#include <cassium/cluster/execution.hpp>
#include <cassium/protocol/statement_registry.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace cassium::cluster {

/// Owns the connections and, as a rule, the threads that serve them. Shared objects: safe. The destructor closes.
class client {
public:
    client(const client&) = delete;
    client& operator=(const client&) = delete;
    virtual ~client() = default;

    /// The worker (an I/O thread and its connections) that a request of the calling thread should go to: its own where it
    /// is one of this client's, else one in turn. 0 to workers() - 1.
    [[nodiscard]] virtual std::size_t pick() noexcept = 0;
    /// Carries out an execution on a worker and sees to it that complete() is called exactly once. Its time begins now.
    /// Refused at once, with complete() called inside: by a client that is closed, or in a child of the process that made
    /// it, when too many are waiting, and when its time is over. It must stay in place until then.
    virtual void submit(execution& what, std::size_t worker) noexcept = 0;
    void submit(execution& what) noexcept { submit(what, pick()); }
    /// Sends an execution again that has just ended, for its next page: on the same worker, in the time that is left of the
    /// first. Only inside complete().
    virtual void go_on(execution& what) noexcept = 0;
    /// As submit(), for a caller that has nothing to do but to wait until complete() was called, which opens `done`.
    /// Where a worker is free the caller serves it meanwhile; not on an I/O thread.
    virtual void carry_out(execution& what, completion_latch& done) noexcept = 0;
    /// Chooses the worker for executions that the calling thread will wait for, and for nothing else, by wait(); it may be
    /// workers(). Where the I/O threads are the program's, it does not need them: nobody may be running their contexts. Why
    /// there is none.
    [[nodiscard]] virtual failure pick_to_wait(std::size_t& worker) noexcept = 0;
    /// Waits for `done`, which is opened when an execution on that worker ends, until then at the latest; false: too late.
    [[nodiscard]] virtual bool
    wait(completion_latch& done, std::size_t worker,
         std::chrono::steady_clock::time_point limit = std::chrono::steady_clock::time_point::max()) noexcept = 0;
    /// Ends an execution that is under way with client_errc::canceled; its stream id stays taken until the answer has
    /// come. Only on the I/O thread that carries it.
    virtual void cancel(execution& what) noexcept = 0;
    /// Calls `task` with `argument` on a worker's thread, not from inside. False when the worker has ended: never.
    [[nodiscard]] virtual bool post(std::size_t worker, void (*task)(void*), void* argument) noexcept = 0;

    /// Refuses new executions, fails those under way with client_errc::closed, ends connections and threads, within
    /// seconds whatever is under way. From another thread it returns when that is done, from an I/O thread at once.
    /// Idempotent.
    virtual void close() noexcept = 0;
    /// As close(), when nobody uses the client's executors any more: what the program has left running there is destroyed,
    /// which may hold the client.
    virtual void close_for_good() noexcept = 0;

    /// Whether the calling thread is one of this client's I/O threads; with a number, that one.
    [[nodiscard]] virtual bool on_io_thread() const noexcept = 0;
    [[nodiscard]] virtual bool on_io_thread(std::size_t worker) const noexcept = 0;
    [[nodiscard]] virtual std::size_t workers() const noexcept = 0;
    /// The boost::asio::io_context of the n-th worker, for the headers that know Asio; n < workers().
    [[nodiscard]] virtual void* io_context(std::size_t n) const noexcept = 0;
    [[nodiscard]] const connect_params& params() const noexcept { return params_; }
    /// The statements that were made at run time for this client, as many as connect_params::max_statements.
    [[nodiscard]] protocol::statement_registry& statements() noexcept { return statements_; }
    /// Whether the I/O threads are the program's: they run its io_contexts.
    [[nodiscard]] bool borrows_threads() const noexcept { return borrows_threads_; }
    /// The client itself, kept alive and not kept open: for what begins when its users may have let it go.
    [[nodiscard]] virtual std::shared_ptr<client> share() noexcept = 0;

    /// What the client did since it was made. Read from any thread.
    struct statistics {
        std::uint64_t requests = 0;     ///< completed, in whatever way
        std::uint64_t writes = 0;       ///< write system calls
        std::uint64_t reads = 0;        ///< read system calls that brought bytes
        std::uint64_t preparations = 0; ///< PREPARE messages sent
        std::uint64_t connections = 0;  ///< connections opened, the present ones included
        std::uint64_t timeouts = 0;     ///< requests that ran out of time
        std::uint64_t orphaned = 0;     ///< stream ids now waiting for the answer to a request that was given up
        std::uint64_t refused = 0;      ///< requests refused because too many were waiting
        std::uint64_t recycled = 0;     ///< connections replaced because answers were missing
        std::uint8_t protocol_version = 0;
    };
    [[nodiscard]] virtual statistics stats() const = 0;

protected:
    client(connect_params params, bool borrows_threads)
        : params_(std::move(params)),
          borrows_threads_(borrows_threads),
          statements_(params_.max_statements)
    {
    }

private:
    connect_params params_;
    bool borrows_threads_;
    protocol::statement_registry statements_;
};

/// Connects to every contact point and returns when at least one can be used, with all I/O threads running. Throws
/// connection_error (host_not_found, connection_refused, timeout, tls_failed, handshake_failed, other_cluster, or
/// connect_failed with one line per contact point), authentication_error, invalid_query for an unknown keyspace,
/// usage_error for parameters out of range; nothing that is no cassium::error. Blocks. `create_keyspace_cql` is executed where
/// params.keyspace does not exist; empty: that is an error.
[[nodiscard]] std::shared_ptr<client> connect(connect_params params, std::string create_keyspace_cql = {});

/// How async_connect() ends: with a client, or why there is none.
using connect_handler = std::function<void(failure, std::shared_ptr<client>)>;
/// The same without blocking; `done` is called once, on an I/O thread of the client's or in here. Throws usage_error.
/// What is returned ends the attempt when it is called: `done` then gets client_errc::canceled. It may be called at any
/// time, also after the end.
///
/// `contexts`: boost::asio::io_context objects of the caller's to be used instead of threads of the client's own, one
/// worker each; each is to be run by one thread at a time, and to live as long as it has work.
std::function<void()> async_connect(connect_params params, connect_handler done,
                                    const std::vector<void*>& contexts = {}, std::string create_keyspace_cql = {});

} // namespace cassium::cluster

namespace cassium::abi {

using clients = layout<size_of<connect_params>, size_of<cluster::client>, size_of<cluster::client::statistics>>;
template <>
const volatile char clients::does_not_fit_the_library;
[[maybe_unused]] const char clients_fit = clients::does_not_fit_the_library;

} // namespace cassium::abi
