// The session: where the mapper meets the client.
#pragma once

#include <cassium/session/session_ref.hpp>

#include <cstddef>
#include <exception>
#include <memory>
#include <type_traits>

namespace cassium {

/// A live connection to a cluster and everything that can be done with it.
///
/// A session owns its I/O threads and connections; make one for the life of the program, and give session_ref to those who
/// work with it: that is what a session converts to. All members may be called from any thread, also on one session at the
/// same time. Every operation has two forms: a blocking one, which throws usage_error (blocking_on_io_thread) when it is
/// called on one of the session's own I/O threads, and an async_ one: see cassium::operation. Moving is safe while no
/// operation is being started on the moved-from object; one that was moved from can be assigned to and destroyed, its
/// counters are zero, close() does nothing, and every other member throws usage_error.
class session : public operations<session> {
public:
    /// Connects to every contact point and returns when the session can be used. Blocks; see cluster::connect() for what
    /// it throws. With create_keyspace set, the keyspace is created first where it does not exist.
    [[nodiscard]] static session connect(connect_params params);
    // async_connect() is in <cassium/async.hpp>: a function of its own, since there is no session yet to ask.

    /// Takes a client over, which ends with the session.
    explicit session(std::shared_ptr<cluster::client> client) noexcept : client_(std::move(client)) {}
    session(session&&) noexcept = default;
    /// Closes what it had.
    session& operator=(session&&) noexcept;
    /// Closes.
    ~session();

    /// A handle that may outlive the session. Not of a temporary one: who takes a handle may keep it, and the session closes
    /// at the end of its statement. Its operations can be called: `session::connect(where).execute("CREATE TABLE …")`.
    operator session_ref() const& { return session_ref(client_.get()); } // NOLINT(google-explicit-constructor)
    // NOLINTNEXTLINE(google-explicit-constructor)
    operator session_ref() const&& = delete; // name the session first: a temporary one closes with its statement
    /// See session_ref::with(), session_ref::on() and session_ref::as_results().
    /// \{
    [[nodiscard]] session_ref with(const execution_options& options) const&
    {
        return session_ref(client_.get()).with(options);
    }
    [[nodiscard]] session_ref on(std::string_view keyspace) const& { return session_ref(client_.get()).on(keyspace); }
    [[nodiscard]] session_results as_results() const& { return session_results(client_.get()); }
    template <class Session = session>
    session_ref with(const execution_options& /*options*/) const&&
    {
        refuse_handle<Session>();
    }
    template <class Session = session>
    session_ref on(std::string_view /*keyspace*/) const&&
    {
        refuse_handle<Session>();
    }
    template <class Session = session>
    session_results as_results() const&&
    {
        refuse_handle<Session>();
    }
    /// \}

    /// Refuses new operations, ends those under way with client_errc::closed, and ends connections and threads. From one
    /// of the session's own I/O threads it returns at once and the rest follows. May be called more than once.
    void close() noexcept;

    /// The executor of the calling I/O thread of the session, or of one chosen in turn: a boost::asio::io_context's.
    /// Coroutines spawned on it stay on that thread, and so do their requests: no hop, no lock. Needs <cassium/async.hpp>.
    template <class Executor = void>
    [[nodiscard]] auto get_executor() const
    {
        return detail::executor_of<Executor>(client());
    }
    /// The executor of the session's n-th I/O thread; n < io_threads().
    template <class Executor = void>
    [[nodiscard]] auto get_executor(std::size_t n) const
    {
        return detail::executor_of<Executor>(client(), n);
    }

    /// Counters since the session was made; zeros of one that was moved from.
    [[nodiscard]] cluster::client::statistics stats() const { return client_.stats(); }
    [[nodiscard]] std::size_t io_threads() const noexcept { return client_.io_threads(); }

    /// The client below, for the library's own headers.
    [[nodiscard]] cluster::client& client() const { return *client_.get(); }

private:
    template <class Session>
    [[noreturn]] static void refuse_handle() noexcept
    {
        static_assert(
            !std::is_same_v<Session, session>,
            "cassium: name the session first: a temporary one closes at the end of its statement, and what this "
            "returns with it");
        std::terminate();
    }
    void end() noexcept;
    friend class operations<session>;
    [[nodiscard]] const std::shared_ptr<cluster::client>& handle() const { return client_.get(); }
    [[nodiscard]] static const execution_options& options() noexcept;
    [[nodiscard]] static detail::chosen_keyspace keyspace() noexcept { return {}; }

    detail::client_handle client_;
};

} // namespace cassium
