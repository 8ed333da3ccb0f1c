// The error model: one tree of exceptions rooted in std::system_error. Each carries a std::error_code
// of one of two categories (client_errc: found on this side; server_errc: sent by the server, with the
// protocol's own numbers) and diagnostics: what the server said, on which node, for which CQL text.
// Bound values never appear in any of them.
#pragma once

#include <cassium/base/abi.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace cassium {

/// Errors found on the client's side.
enum class client_errc {
    // decoding what a server sent
    truncated = 1,      ///< fewer bytes than a value or message needs
    malformed_frame,    ///< a header, length or opcode that the protocol does not allow
    bad_checksum,       ///< a v5 segment whose CRC24 or CRC32 does not match
    frame_too_large,    ///< a frame over the configured maximum
    bad_compression,    ///< a compressed body that does not decompress to its declared length
    bad_value,          ///< a value that its CQL type does not allow
    unexpected_null,    ///< null where there must be none
    type_mismatch,      ///< a column whose CQL type is not the one of its member
    unknown_stream,     ///< an answer to a request that was never sent
    unexpected_message, ///< a message that is legal, but not at this point
    // encoding what the user gave
    value_too_large,    ///< a value, text or count over its length field or the frame limit
    value_out_of_range, ///< a number that its column's type cannot hold
    // reaching a server
    host_not_found,     ///< a contact point whose name does not resolve
    connection_refused, ///< nothing listens on the address
    connect_failed,     ///< no contact point could be used
    connection_lost,    ///< there is no connection, or it ended before the answer came: see error::written()
    handshake_failed,   ///< the server refused STARTUP or speaks no version of ours
    tls_failed,         ///< TLS handshake, trust or identity failure
    other_cluster,      ///< a node that belongs to another cluster than those before it
    timeout,            ///< no answer in time: see error::written()
    closed,             ///< the session is closed
    overloaded_locally, ///< too many requests are waiting on this side
    // using the library
    not_found,             ///< no row for the key
    multiple_rows,         ///< more than one row where one was asked for
    blocking_on_io_thread, ///< a blocking call made on one of the session's own I/O threads
    invalid_argument,      ///< an argument outside its documented range
    schema_mismatch,       ///< the table on the server is not the one that the model describes
    no_keyspace,           ///< an operation that needs a keyspace on a session without one
    forked,                ///< a session of the parent process, used in a child made by fork()
    out_of_memory,         ///< memory could not be had
    foreign_exception,     ///< an exception of the program's own code: a codec's, an allocator's
    canceled,              ///< cancelled by the caller
};

/// Errors sent by the server, with the protocol's codes (native_protocol_v5.spec, section 8). Codes that are not
/// listed are kept as they came.
enum class server_errc : std::int32_t {
    server_error = 0x0000,
    protocol_error = 0x000A,
    bad_credentials = 0x0100,
    unavailable = 0x1000,
    overloaded = 0x1001,
    is_bootstrapping = 0x1002,
    truncate_error = 0x1003,
    write_timeout = 0x1100,
    read_timeout = 0x1200,
    read_failure = 0x1300,
    function_failure = 0x1400,
    write_failure = 0x1500,
    cdc_write_failure = 0x1600,
    cas_write_unknown = 0x1700,
    syntax_error = 0x2000,
    unauthorized = 0x2100,
    invalid = 0x2200,
    config_error = 0x2300,
    already_exists = 0x2400,
    unprepared = 0x2500,
};

[[nodiscard]] const std::error_category& client_category() noexcept;
[[nodiscard]] const std::error_category& server_category() noexcept;
/// server_error has the value 0 on the wire, which an error_code reads as success: it is stored as -1.
[[nodiscard]] std::error_code make_error_code(server_errc code) noexcept;
[[nodiscard]] inline std::error_code make_error_code(client_errc code) noexcept
{
    return {static_cast<int>(code), client_category()};
}

/// How far a request came before it failed.
enum class written : std::uint8_t {
    no,    ///< nothing of it was handed to the network: it has not been executed, and may be sent again whatever it is
    maybe, ///< it was handed over and no answer came: it may have been executed
    yes,   ///< a server has answered it
};

/// What is known about a failure beside its code. Every text may be empty. `server_message` is the
/// server's text and may quote data of the statement: log it knowingly.
struct diagnostics {
    std::string client_message{}; ///< what this side has to say
    std::string server_message{}; ///< what the server said
    std::string cql{};            ///< the statement's text, without bound values
    std::string node{};           ///< "address:port" of the node that was asked
    cassium::written written = written::no;
    bool idempotent = false; ///< the statement has the effect of once when it is executed twice
};

/// Root of all exceptions of this library. what() holds the code's text and the texts of the diagnostics.
///
/// Copying does not throw. Distinct objects: safe; const members of shared objects, too.
class error : public std::system_error {
public:
    error(std::error_code code, cassium::diagnostics details);

    [[nodiscard]] const cassium::diagnostics& diagnostics() const noexcept;
    [[nodiscard]] const char* what() const noexcept override;
    /// Whether the request may have reached a server.
    [[nodiscard]] cassium::written written() const noexcept { return diagnostics().written; }
    /// Whether it is about the state of servers or of the network, which passes, and not about the request.
    [[nodiscard]] bool transient() const noexcept;
    /// Whether the same request may be sent again: the failure is transient, and the request has not been executed or
    /// is idempotent.
    [[nodiscard]] bool retryable() const noexcept;

    /// Adds what is not known yet of statement and node, and how far the request came. The library calls it before the
    /// exception reaches anyone else; not thread-safe.
    void add_context(std::string_view cql, std::string_view node);
    void add_context(std::string_view cql, std::string_view node, cassium::written written, bool idempotent);

private:
    struct state;
    std::shared_ptr<const state> state_;
};

/// An error found on this side. code() is of client_errc.
class client_error : public error {
public:
    client_error(client_errc code, cassium::diagnostics details) : error(make_error_code(code), std::move(details)) {}
    client_error(client_errc code, std::string message);
};

/// Bytes from the server that do not follow the protocol or do not fit the type they are read as.
class decode_error : public client_error {
    using client_error::client_error;
};
/// A value of the user's that cannot be written.
class encode_error : public client_error {
    using client_error::client_error;
};
/// The client could not reach a server, or lost it. written() tells whether the request may have been executed.
class connection_error : public client_error {
    using client_error::client_error;
};
/// No answer within the request's time. written() tells whether the request may have been executed.
class request_timeout : public client_error {
    using client_error::client_error;
};
/// get() found no row.
class not_found : public client_error {
    using client_error::client_error;
};
/// More than one row came where one was asked for.
class multiple_rows : public client_error {
    using client_error::client_error;
};
/// The table on the server differs from the model in a way that cannot be synchronised or decoded.
class schema_error : public client_error {
    using client_error::client_error;
};
/// The library was used in a way that its documentation rules out.
class usage_error : public client_error {
    using client_error::client_error;
};

/// An ERROR message of the server. code() is of server_errc. Subclasses carry the fields of their code
/// (native_protocol_v5.spec, section 8); codes without fields of their own come as this class.
class server_error : public error {
public:
    server_error(server_errc code, cassium::diagnostics details)
        : error(make_error_code(code), std::move(details)),
          code_(code)
    {
    }
    [[nodiscard]] server_errc server_code() const noexcept { return code_; }

private:
    server_errc code_;
};

/// Wrong credentials, or none where the server asks for some.
class authentication_error : public server_error {
    using server_error::server_error;
};
class syntax_error : public server_error {
    using server_error::server_error;
};
/// A statement that is well formed and cannot be executed: unknown table or column, wrong keyspace, wrong type…
class invalid_query : public server_error {
    using server_error::server_error;
};
class unauthorized : public server_error {
    using server_error::server_error;
};

} // namespace cassium

template <>
struct std::is_error_code_enum<cassium::client_errc> : std::true_type {};
template <>
struct std::is_error_code_enum<cassium::server_errc> : std::true_type {};

namespace cassium::abi {

using errors = layout<size_of<diagnostics>, size_of<error>, size_of<server_error>>;
template <>
const volatile char errors::does_not_fit_the_library;
[[maybe_unused]] const char errors_fit = errors::does_not_fit_the_library;

} // namespace cassium::abi
