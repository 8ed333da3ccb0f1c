// The session: where the mapper meets the client.
#pragma once

#include <cassium/session/operations.hpp>

#include <memory>

namespace cassium {

namespace detail {
struct session_access;
}

/// A live connection to a cluster and everything that can be done with it.
///
/// A session owns its I/O threads and connections; make one for the life of the program. All members may be called from
/// any thread, also on one session at the same time. Every operation has two forms: a blocking one, which throws
/// usage_error (blocking_on_io_thread) when it is called on one of the session's own I/O threads, and an async_ one: see
/// cassium::operation. Moving is safe while no operation is under way on the moved-from object.
class session : public operations {
public:
    /// Connects to every contact point and returns when the session can be used. Blocks; see cluster::connect() for what
    /// it throws. With create_keyspace set, the keyspace is created first where it does not exist.
    [[nodiscard]] static session connect(connect_params params);
    // async_connect() is in <cassium/async.hpp>: a function of its own, since there is no session yet to ask.

    session(session&&) noexcept;
    session& operator=(session&&) noexcept;
    /// Closes.
    ~session();

    /// Refuses new operations, ends those under way with client_errc::closed, and ends connections and threads. From one
    /// of the session's own I/O threads it returns at once and the rest follows. May be called more than once.
    void close() noexcept;

    /// Counters since the session was made.
    [[nodiscard]] cluster::client::statistics stats() const;
    [[nodiscard]] std::size_t io_threads() const noexcept;

private:
    friend struct detail::session_access;

    session() noexcept = default;
    explicit session(std::shared_ptr<cluster::client> client) noexcept;

    std::shared_ptr<cluster::client> owned_;
};

} // namespace cassium
