#include <net/transport.hpp>

#include <net/socket_io.hpp>

#include <fcntl.h>
#include <system_error>

namespace cassium::net {
namespace {

[[noreturn]] void throw_lost(int error)
{
    throw connection_error(client_errc::connection_lost, std::generic_category().message(error));
}

/// Once it has connected a socket, Asio watches it for writability for good, and each wait to read would begin with a wake-up
/// that says so. A socket that is new to Asio is watched for what is waited for.
transport::tcp::socket watched_anew(transport::tcp::socket connected)
{
    const auto executor = connected.get_executor();
    const auto protocol = connected.local_endpoint().protocol();
    return {executor, protocol, connected.release()};
}

} // namespace

transport::transport(tcp::socket socket) : socket_(watched_anew(std::move(socket)))
{
    // A program that this one starts must not hold the connection open.
    ::fcntl(socket_.native_handle(), F_SETFD, FD_CLOEXEC);
    socket_.non_blocking(true);
    socket_.set_option(tcp::no_delay(true));
    socket_.set_option(boost::asio::socket_base::keep_alive(true));
}

transport::outcome transport::try_read(std::span<std::byte> room)
{
    const ssize_t count = receive_some(socket_.native_handle(), room);
    if (count > 0)
        return {progress::done, static_cast<std::size_t>(count)};
    if (count == 0)
        return {progress::end_of_stream};
    if (would_block(errno))
        return {progress::want_read};
    throw_lost(errno);
}

transport::outcome transport::try_write(byte_view bytes)
{
    const ssize_t count = send_some(socket_.native_handle(), bytes);
    if (count >= 0)
        return {progress::done, static_cast<std::size_t>(count)};
    if (would_block(errno))
        return {progress::want_write};
    throw_lost(errno);
}

} // namespace cassium::net
