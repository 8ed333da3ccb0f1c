// Handles to a session: what repositories and functions take.
#pragma once

#include <cassium/session/operations.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace cassium {

namespace detail {

/// A share of a client, which need not be there: that of a session which was moved from.
class client_handle {
public:
    client_handle() noexcept = default;
    explicit client_handle(std::shared_ptr<cluster::client> client) noexcept : client_(std::move(client)) {}

    /// The client; throws usage_error (invalid_argument) where there is none.
    [[nodiscard]] const std::shared_ptr<cluster::client>& get() const
    {
        if (!client_) [[unlikely]]
            throw_moved_from();
        return client_;
    }
    [[nodiscard]] const std::shared_ptr<cluster::client>& peek() const noexcept { return client_; }

    [[nodiscard]] cluster::client::statistics stats() const;
    [[nodiscard]] std::size_t io_threads() const noexcept { return client_ ? client_->workers() : 0; }

private:
    [[noreturn]] static void throw_moved_from();

    std::shared_ptr<cluster::client> client_;
};

/// Completes session types with what needs Asio: its definition is in <cassium/async.hpp>.
template <class Executor>
struct executors_of;

template <class Executor, class... Number>
auto executor_of(cluster::client& client, Number... n)
{
    constexpr bool included = requires { sizeof(executors_of<Executor>); };
    static_assert(included, "cassium: get_executor() needs #include <cassium/async.hpp>");
    if constexpr (included)
        return executors_of<Executor>::get(client, n...);
}

} // namespace detail

class session_results;

/// A session to work with, and options for what is done through it: what a session converts to, and with() returns. Cheap
/// to copy and to keep. Owns a share of the client: when the session is closed or gone its operations end with
/// client_errc::closed. May be used from any thread.
class session_ref : public operations<session_ref> {
public:
    explicit session_ref(std::shared_ptr<cluster::client> client, const execution_options& options = {},
                         detail::chosen_keyspace keyspace = {}) noexcept
        : client_(std::move(client)),
          options_(options),
          keyspace_(std::move(keyspace))
    {
    }

    /// The same session with other consistency, timeout or page size: what is given here, and for the rest what was given before.
    /// Each operation takes what applies to it. Throws usage_error for values out of range.
    [[nodiscard]] session_ref with(const execution_options& options) const
    {
        return session_ref(client_.peek(), detail::merged(options, options_, detail::option_target::anything),
                           keyspace_);
    }
    /// The same session in another keyspace, which may be any name: that of tables whose description names none. For programs that
    /// find it out at run time, a keyspace for each customer; their statements are prepared for each keyspace. execute() is not
    /// concerned. An operation on a table whose description names its keyspace ends with usage_error.
    [[nodiscard]] session_ref on(std::string_view keyspace) const
    {
        return session_ref(client_.peek(), options_, std::make_shared<const std::string>(keyspace));
    }
    /// The same session, whose operations give a result<T> where these give a T, and throw nothing; see session_results.
    [[nodiscard]] session_results as_results() const;

    /// See session.
    /// \{
    template <class Executor = void>
    [[nodiscard]] auto get_executor() const
    {
        return detail::executor_of<Executor>(client());
    }
    template <class Executor = void>
    [[nodiscard]] auto get_executor(std::size_t n) const
    {
        return detail::executor_of<Executor>(client(), n);
    }
    [[nodiscard]] cluster::client::statistics stats() const { return client_.stats(); }
    [[nodiscard]] std::size_t io_threads() const noexcept { return client_.io_threads(); }
    /// \}

    /// The client below, for the library's own headers.
    [[nodiscard]] cluster::client& client() const { return *client_.get(); }

private:
    friend class operations<session_ref>;
    [[nodiscard]] const std::shared_ptr<cluster::client>& handle() const { return client_.get(); }
    [[nodiscard]] const execution_options& options() const noexcept { return options_; }
    [[nodiscard]] const detail::chosen_keyspace& keyspace() const noexcept { return keyspace_; }

    detail::client_handle client_;
    execution_options options_;
    detail::chosen_keyspace keyspace_;
};

/// A session_ref for those who do not want exceptions: what as_results() returns. Blocking forms give a result<T>, and so do
/// async_ forms when they are awaited or given a completion token. What comes before there is an operation is thrown here,
/// too: usage_error for options out of range, encode_error of what a query is built of and of a batch's values.
class session_results : public operations<session_results, failures::returned> {
public:
    explicit session_results(std::shared_ptr<cluster::client> client, const execution_options& options = {},
                             detail::chosen_keyspace keyspace = {}) noexcept
        : client_(std::move(client)),
          options_(options),
          keyspace_(std::move(keyspace))
    {
    }

    /// See session_ref.
    [[nodiscard]] session_results with(const execution_options& options) const
    {
        return session_results(client_.peek(), detail::merged(options, options_, detail::option_target::anything),
                               keyspace_);
    }
    [[nodiscard]] session_results on(std::string_view keyspace) const
    {
        return session_results(client_.peek(), options_, std::make_shared<const std::string>(keyspace));
    }

private:
    friend class operations<session_results, failures::returned>;
    [[nodiscard]] const std::shared_ptr<cluster::client>& handle() const { return client_.get(); }
    [[nodiscard]] const execution_options& options() const noexcept { return options_; }
    [[nodiscard]] const detail::chosen_keyspace& keyspace() const noexcept { return keyspace_; }

    detail::client_handle client_;
    execution_options options_;
    detail::chosen_keyspace keyspace_;
};

inline session_results session_ref::as_results() const
{
    return session_results(client_.peek(), options_, keyspace_);
}

} // namespace cassium
