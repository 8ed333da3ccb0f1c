// The requests of the protocol as functions that write a body (native_protocol_v5.spec, section 4.1). Lengths and
// counts that do not fit their fields throw encode_error (value_too_large); nothing is ever truncated. OPTIONS has no
// body.
#pragma once

#include <cassium/protocol/frame.hpp>
#include <cassium/protocol/statement.hpp>

#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace cassium::protocol {

/// [string]: at most 65535 bytes.
void write_string(byte_writer& out, std::string_view text);
/// [long string]
void write_long_string(byte_writer& out, std::string_view text);
/// [short bytes]: at most 65535 bytes.
void write_short_bytes(byte_writer& out, byte_view bytes);
/// [bytes]
void write_bytes(byte_writer& out, byte_view bytes);

/// STARTUP's [string map].
void write_startup(byte_writer& out, std::span<const std::pair<std::string_view, std::string_view>> options);
/// AUTH_RESPONSE with the authenticator's token.
void write_auth_response(byte_writer& out, byte_view token);
/// AUTH_RESPONSE of SASL PLAIN (RFC 4616): a zero byte before each of user name and password. Throws encode_error
/// (invalid_argument) when one of them has a zero byte itself; nothing has been written then.
void write_plain_credentials(byte_writer& out, std::string_view username, std::string_view password);
/// REGISTER: "TOPOLOGY_CHANGE", "STATUS_CHANGE", "SCHEMA_CHANGE".
void write_register(byte_writer& out, std::span<const std::string_view> events);
/// PREPARE. `keyspace`, where unqualified tables are looked for, needs v5; empty: the connection's. Throws encode_error
/// (invalid_argument) for a keyspace with v4.
void write_prepare(byte_writer& out, version version, std::string_view cql, std::string_view keyspace = {});

/// What QUERY and EXECUTE have in common (section 4.1.4).
struct query_params {
    cassium::consistency consistency = cassium::consistency::local_one;
    std::optional<cassium::consistency> serial_consistency{};
    std::optional<std::int32_t> page_size{}; ///< > 0
    byte_view paging_state{};                ///< empty: from the start
    std::optional<std::int64_t> timestamp{}; ///< microseconds since the epoch, >= 0
    bool skip_metadata = false;
    std::uint16_t value_count = 0;
    std::string_view keyspace{};                  ///< v5; for unqualified tables; empty: the connection's
    std::optional<std::int32_t> now_in_seconds{}; ///< v5; what the server takes for now, in seconds since the epoch
};

/// A QUERY is write_query_head, write_params_head, value_count x [value], write_params_tail.
inline void write_query_head(byte_writer& out, std::string_view cql)
{
    write_long_string(out, cql);
}
/// An EXECUTE is write_execute_head, write_params_head, value_count x [value], write_params_tail.
/// `result_metadata_id` travels from v5 on.
void write_execute_head(byte_writer& out, version version, byte_view id, byte_view result_metadata_id);
/// Up to where the values come. Throws encode_error (invalid_argument) for a page size or timestamp outside its range
/// and for members that need v5 on a v4 connection; nothing has been written then.
void write_params_head(byte_writer& out, version version, const query_params& params);
/// What comes behind the values.
void write_params_tail(byte_writer& out, version version, const query_params& params);

/// A BATCH (section 4.1.7) is write_batch_head, then for each statement write_batch_statement or write_batch_query and its [value]s,
/// then write_batch_tail.
void write_batch_head(byte_writer& out, batch_kind kind, std::size_t statements);
/// A prepared statement of a batch.
void write_batch_statement(byte_writer& out, byte_view id, std::uint16_t value_count);
/// A statement of a batch by its text.
void write_batch_query(byte_writer& out, std::string_view cql, std::uint16_t value_count);
/// Of `params`, consistency, serial consistency, timestamp, keyspace and now_in_seconds count. Throws as
/// write_params_head does.
void write_batch_tail(byte_writer& out, version version, const query_params& params);

} // namespace cassium::protocol
