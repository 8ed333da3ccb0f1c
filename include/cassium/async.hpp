// Asio for those who want it: completion tokens and asio::awaitable for the async_ operations, the session's executors, and
// connecting without blocking. Blocking programs and those with coroutines of their own do not need this header. What each
// token gives, lifetimes, cancellation and shutdown: docs/async.md.
#pragma once

#include <cassium/asio/awaitable.hpp>
#include <cassium/asio/connect.hpp>
#include <cassium/asio/operations.hpp>
#include <cassium/asio/tokens.hpp>
#include <cassium/base/asio_abi.hpp>
#include <cassium/session/session.hpp>

#include <boost/asio/io_context.hpp>

#include <cstddef>

namespace cassium {
namespace detail {

template <>
struct executors_of<void> {
    static boost::asio::io_context::executor_type get(cluster::client& client)
    {
        return io_of(client, client.pick()).get_executor();
    }
    static boost::asio::io_context::executor_type get(cluster::client& client, std::size_t n)
    {
        return io_of(client, n).get_executor();
    }
};

} // namespace detail

/// See session::get_executor().
/// \{
[[nodiscard]] inline boost::asio::io_context::executor_type get_executor(const session& db)
{
    return db.get_executor();
}
[[nodiscard]] inline boost::asio::io_context::executor_type get_executor(const session& db, std::size_t n)
{
    return db.get_executor(n);
}
[[nodiscard]] inline boost::asio::io_context::executor_type get_executor(const session_ref& db)
{
    return db.get_executor();
}
[[nodiscard]] inline boost::asio::io_context::executor_type get_executor(const session_ref& db, std::size_t n)
{
    return db.get_executor(n);
}
/// \}

} // namespace cassium
