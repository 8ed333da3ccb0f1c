// Asio is compiled into the library and into the program, and both use its objects. Where they disagree on its version or on a
// macro that changes its classes, connect() would hang or crash: so they do not link, as in abi.hpp. The missing symbol names
// what the program has. <cassium/async.hpp> includes this, and <cassium/cassium.hpp> where Asio was included before it.
#pragma once

#include <boost/asio/detail/config.hpp>
#include <boost/asio/version.hpp>

namespace cassium::abi {

template <int BoostAsioVersion>
struct version;

struct without_rtti;          ///< -fno-rtti or BOOST_ASIO_NO_TYPEID: services are not found by type
struct without_threads;       ///< BOOST_ASIO_DISABLE_THREADS
struct without_epoll;         ///< BOOST_ASIO_DISABLE_EPOLL
struct without_eventfd;       ///< BOOST_ASIO_DISABLE_EVENTFD
struct without_recycling;     ///< BOOST_ASIO_DISABLE_SMALL_BLOCK_RECYCLING
struct with_handler_tracking; ///< BOOST_ASIO_ENABLE_HANDLER_TRACKING or BOOST_ASIO_CUSTOM_HANDLER_TRACKING
struct with_buffer_debugging; ///< BOOST_ASIO_ENABLE_BUFFER_DEBUGGING or _GLIBCXX_DEBUG
struct with_io_uring;         ///< BOOST_ASIO_HAS_IO_URING
struct with_io_uring_alone;   ///< BOOST_ASIO_HAS_IO_URING_AS_DEFAULT

template <class Version, class... Macros>
struct asio {
    static const volatile char does_not_fit_the_library;
};

// clang-format off
/// Asio as this translation unit has it.
using this_asio = asio<version<BOOST_ASIO_VERSION>
#if defined(BOOST_ASIO_NO_TYPEID)
    , without_rtti
#endif
#if !defined(BOOST_ASIO_HAS_THREADS)
    , without_threads
#endif
#if !defined(BOOST_ASIO_HAS_EPOLL)
    , without_epoll
#endif
#if !defined(BOOST_ASIO_HAS_EVENTFD)
    , without_eventfd
#endif
#if defined(BOOST_ASIO_DISABLE_SMALL_BLOCK_RECYCLING)
    , without_recycling
#endif
#if defined(BOOST_ASIO_ENABLE_HANDLER_TRACKING) || defined(BOOST_ASIO_CUSTOM_HANDLER_TRACKING)
    , with_handler_tracking
#endif
#if defined(BOOST_ASIO_ENABLE_BUFFER_DEBUGGING) || \
    (defined(_GLIBCXX_DEBUG) && !defined(BOOST_ASIO_DISABLE_BUFFER_DEBUGGING))
    , with_buffer_debugging
#endif
#if defined(BOOST_ASIO_HAS_IO_URING)
    , with_io_uring
#endif
#if defined(BOOST_ASIO_HAS_IO_URING_AS_DEFAULT)
    , with_io_uring_alone
#endif
    >;
// clang-format on

template <>
const volatile char this_asio::does_not_fit_the_library;

[[maybe_unused]] const char asio_fits = this_asio::does_not_fit_the_library;

} // namespace cassium::abi
