// One message to one node and its answer: an attempt as its connection sees it.
#pragma once

#include <cassium/protocol/request.hpp>

#include <boost/intrusive/list_hook.hpp>

#include <cstdint>

namespace cassium::net {

class connection;
struct prepared_statement;

/// A place in a list that is left by itself when the object ends.
using list_hook = boost::intrusive::list_member_hook<boost::intrusive::link_mode<boost::intrusive::auto_unlink>>;

/// A place in a deadline_wheel. Whose it is says `owner`.
struct timed {
    enum class owner_kind : std::uint8_t { execution, preparation };

    explicit timed(owner_kind whose) noexcept : owner(whose) {}

    list_hook link{};
    std::int64_t tick = 0; ///< when it is due
    owner_kind owner;
};

/// What is sent as one message. Belongs to a connection between connection::send() and the call that ends it.
struct exchange {
    enum class message_kind : std::uint8_t { query, execute, prepare, batch };
    enum class place : std::uint8_t {
        nowhere,
        waiting, ///< for a stream id, or for room in the send buffer
        on_wire, ///< it has a stream id; whether its bytes left, the connection knows
    };

    exchange(const protocol::statement& what, protocol::request* with) noexcept : statement(&what), request(with) {}

    const protocol::statement* statement;
    protocol::request* request;             ///< values and rows; null for PREPARE
    prepared_statement* prepared = nullptr; ///< of EXECUTE: what it was sent with
    connection* on = nullptr;
    list_hook link{};
    std::uint32_t flush = 0; ///< which of the connection's flushes its bytes are part of
    std::int16_t stream = -1;
    message_kind message = message_kind::query;
    /// Of PREPARE: with another text of the same meaning, so that what the node says is known and the statement's own id
    /// still is not.
    bool aside = false;
    place where = place::nowhere;
};

} // namespace cassium::net
