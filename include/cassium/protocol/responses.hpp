// The responses of the protocol (native_protocol_v5.spec, section 4.2). All functions throw decode_error for a body
// that does not follow the specification, and never read past its end.
#pragma once

#include <cassium/protocol/frame.hpp>
#include <cassium/protocol/request.hpp>
#include <cassium/protocol/statement.hpp>
#include <cassium/types/type_arena.hpp>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cassium::protocol {

/// What may come before a response's own body (section 2.4.2).
struct response_prefix {
    byte_view tracing_id{}; ///< 16 bytes; empty: not traced
    std::vector<std::string> warnings{};
    std::vector<std::pair<std::string, byte_view>> payload{};
};
/// Reads it off the front of `body`, which must be the envelope's whole body.
[[nodiscard]] response_prefix read_prefix(const envelope_header& header, byte_reader& body);

/// SUPPORTED: options with their values.
[[nodiscard]] std::vector<std::pair<std::string, std::vector<std::string>>> decode_supported(byte_reader body);
/// AUTHENTICATE: the authenticator's class.
[[nodiscard]] std::string decode_authenticate(byte_reader body);
/// AUTH_CHALLENGE and AUTH_SUCCESS: the authenticator's token; empty for null. A view into the body.
[[nodiscard]] byte_view decode_auth_token(byte_reader body);

enum class result_kind : std::int32_t { void_ = 1, rows = 2, set_keyspace = 3, prepared = 4, schema_change = 5 };
/// The first thing in a RESULT.
[[nodiscard]] result_kind decode_result_kind(byte_reader& body);

/// RESULT/Set_keyspace: the keyspace that USE has set.
[[nodiscard]] std::string decode_set_keyspace(byte_reader body);

/// Columns of a result or of bind markers, and the memory of their names and types. Immutable.
class column_list {
public:
    column_list() = default;
    column_list(type_arena arena, std::vector<column_spec> columns);
    column_list(const column_list&) = delete;
    column_list& operator=(const column_list&) = delete;
    ~column_list() = default;

    [[nodiscard]] std::span<const column_spec> columns() const noexcept { return columns_; }
    /// The same for rows::metadata.
    [[nodiscard]] const result_metadata& metadata() const noexcept { return metadata_; }

private:
    type_arena arena_;
    std::vector<column_spec> columns_;
    result_metadata metadata_;
};

/// The front of RESULT/Rows, up to the first cell.
struct rows_header {
    std::int32_t column_count = 0;
    std::int32_t row_count = 0;
    byte_view paging_state{};    ///< empty: no more pages
    byte_view new_metadata_id{}; ///< v5: the columns are others than the ones that were prepared
    bool has_metadata = false;
    byte_view metadata{}; ///< the columns as they lie in the message, when has_metadata
    bool global_table = false;

    /// The columns; call only when has_metadata.
    [[nodiscard]] std::shared_ptr<const column_list> parse_metadata() const;
};
/// Leaves `body` at the first cell; allocates nothing.
[[nodiscard]] rows_header decode_rows_header(byte_reader& body);

/// RESULT/Prepared. Immutable.
struct prepared_metadata {
    std::vector<std::byte> id;
    std::vector<std::byte> result_metadata_id;     ///< v5
    std::shared_ptr<const column_list> parameters; ///< never null
    std::shared_ptr<const column_list> results;    ///< never null; no columns: not a read
    std::vector<std::uint16_t> partition_key;      ///< markers of the partition key, in key order; may be empty

    /// A copy with other result columns (section 4.2.5.2, metadata_changed).
    [[nodiscard]] std::shared_ptr<const prepared_metadata>
    with_results(byte_view new_id, std::shared_ptr<const column_list> columns) const;
};
[[nodiscard]] std::shared_ptr<const prepared_metadata> decode_prepared(byte_reader body, version version);

/// EVENT, and RESULT/Schema_change.
struct event {
    enum class type : std::uint8_t { topology_change, status_change, schema_change, unknown };
    event::type kind = type::unknown;
    std::string change{};  ///< "NEW_NODE", "UP", "CREATED"…
    std::string address{}; ///< topology and status: the node
    std::int32_t port = 0;
    std::string target{}; ///< schema: "KEYSPACE", "TABLE", "TYPE", "FUNCTION", "AGGREGATE"
    std::string keyspace{};
    std::string name{};
    std::vector<std::string> arguments{}; ///< of functions and aggregates
};
[[nodiscard]] event decode_event(byte_reader body);
[[nodiscard]] event decode_schema_change(byte_reader body);

/// How deep types may be nested.
inline constexpr int max_type_depth = 32;
/// One type [option], with its nodes in `arena` (section 4.2.5.2).
[[nodiscard]] const cql_type* decode_type(byte_reader& in, type_arena& arena, int depth = 0);

} // namespace cassium::protocol
