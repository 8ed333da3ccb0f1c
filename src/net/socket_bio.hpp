// OpenSSL's way to a socket. Its own socket BIO calls write(), which raises SIGPIPE when the peer is gone.
#pragma once

#include <boost/asio/ip/tcp.hpp>

using BIO = struct bio_st;

namespace cassium::net {

/// A socket under OpenSSL, and what became of it. Must outlive the BIO made for it, in place.
struct socket_end {
    boost::asio::ip::tcp::socket& socket;
    int error = 0;      ///< errno of the last read or write that failed for good
    bool ended = false; ///< the peer closed its side
};

/// A BIO over recv() and send() without signals; its reads and writes ask to be repeated when the socket would block. Null
/// when OpenSSL has no memory.
[[nodiscard]] BIO* new_socket_bio(socket_end& end) noexcept;

} // namespace cassium::net
