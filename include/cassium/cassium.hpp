// The whole mapper but for Asio: models, queries, the session. With completion tokens or asio::awaitable, include
// <cassium/async.hpp> too.
#pragma once

#include <cassium/base/error.hpp>
#include <cassium/base/version.hpp>
#include <cassium/model/model.hpp>
#include <cassium/protocol/codec/all.hpp>
#include <cassium/protocol/server_errors.hpp>
#include <cassium/query/dynamic_query.hpp>
#include <cassium/session/session.hpp>

#if defined(BOOST_ASIO_DETAIL_CONFIG_HPP)
#include <cassium/base/asio_abi.hpp> // the program has contexts of its own, perhaps
#endif
