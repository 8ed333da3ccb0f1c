// What a session is made from.
#pragma once

#include <cassium/net/tls_params.hpp>
#include <cassium/protocol/codec/context.hpp>
#include <cassium/protocol/compression.hpp>
#include <cassium/protocol/statement.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cassium {

/// User name and password for PasswordAuthenticator (SASL PLAIN).
struct credentials {
    std::string username{};
    std::string password{};
};

/// How many replicas a keyspace that the session creates gets.
struct keyspace_replication {
    /// Replicas for SimpleStrategy; used when `datacenters` is empty.
    std::uint32_t replication_factor = 1;
    /// Replicas by datacenter, for NetworkTopologyStrategy.
    std::vector<std::pair<std::string, std::uint32_t>> datacenters{};
};

/// Parameters of session::connect(). An aggregate for designated initialisers; every member has a default.
struct connect_params {
    /// Host names or addresses, each with an optional ":port" ("db1", "10.0.0.7:9042", "[::1]:9042"), of one cluster.
    /// Every one that can be reached is used; one suffices. Empty: "127.0.0.1".
    std::vector<std::string> contact_points{};
    /// For contact points without a port.
    std::uint16_t port = 9042;
    /// The keyspace of every table whose description names none. May be empty when all do.
    std::string keyspace{};
    /// When set, connect() creates `keyspace` if it does not exist.
    std::optional<keyspace_replication> create_keyspace{};
    std::optional<cassium::credentials> credentials{};
    std::optional<tls_params> tls{};
    cassium::compression compression = cassium::compression::none;
    /// Highest protocol version to offer: 5 or 4. The session steps down to 4 when the server asks for it.
    std::uint8_t protocol_version = 5;
    /// I/O threads, each with one connection to every contact point; 0: one per core, at most four. A program that makes
    /// blocking calls has one connection more, which the callers serve themselves.
    unsigned io_threads = 0;
    /// Bound of one attempt to reach a node: resolving its name, and connecting and the handshake with all addresses and
    /// protocol versions together.
    std::chrono::milliseconds connect_timeout{5000};
    /// Defaults of execution_options.
    std::chrono::milliseconds request_timeout{12000};
    cassium::consistency consistency = cassium::consistency::local_quorum;
    cassium::consistency serial_consistency = cassium::consistency::local_serial;
    std::int32_t page_size = 5000;
    /// Requests that may be on the wire of one connection at once, 1 to 32768; more wait their turn.
    std::uint32_t max_in_flight = 4096;
    /// Requests that may wait on this side for one I/O thread: for the thread itself, and then for a connection, a
    /// preparation, a stream id or room to write. One more fails at once with overloaded_locally.
    std::uint32_t max_waiting = 65536;
    /// Bytes that may be ready to be written to one connection; what comes then waits.
    std::size_t max_write_buffer = std::size_t{16} << 20;
    /// Requests of one connection that were given up (out of time, cancelled) and whose answers have not come: with as
    /// many, at least 1 and at most half of max_in_flight, it is replaced.
    std::uint32_t max_orphans = 1024;
    /// Largest frame that is sent or accepted, in bytes, 1024 to 2^31 - 1; the server has a limit of its own.
    std::uint32_t max_frame_size = 256u << 20;
    /// Statements made at run time that stay prepared, at least 1: those that were used last.
    std::uint32_t max_statements = 1024;
    /// What codecs that ask for a codec_context get to see: keys, dictionaries. Kept as long as the session's requests.
    std::shared_ptr<const codec_environment> environment{};
};

} // namespace cassium
