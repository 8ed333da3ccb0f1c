// The one record that the two columns of the library share: the mapper fills it, the client carries it out.
// Nothing here knows a struct, and nothing here knows a socket.
#pragma once

#include <cassium/base/abi.hpp>
#include <cassium/base/bytes.hpp>
#include <cassium/types/cql_type.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace cassium {

/// Consistency levels, numbered as [consistency] of native_protocol_v5.spec, section 3.
enum class consistency : std::uint16_t {
    any = 0x0,
    one = 0x1,
    two = 0x2,
    three = 0x3,
    quorum = 0x4,
    all = 0x5,
    local_quorum = 0x6,
    each_quorum = 0x7,
    serial = 0x8,
    local_serial = 0x9,
    local_one = 0xA,
};

/// A level's CQL name ("LOCAL_QUORUM"), or "UNKNOWN".
[[nodiscard]] std::string_view to_string(consistency level) noexcept;

/// Kinds of batch, numbered as in BATCH (native_protocol_v5.spec, section 4.1.7).
enum class batch_kind : std::uint8_t {
    logged = 0,   ///< all of it is executed at last, or nothing: written to the batch log of other nodes first
    unlogged = 1, ///< without that: for rows of one partition, where a batch is one write anyway
    counter = 2,  ///< changes of counters, and nothing else
};

/// How one execution is carried out. Every member that is left empty takes the session's default.
struct execution_options {
    std::optional<cassium::consistency> consistency{};        ///< of reads and plain writes
    std::optional<cassium::consistency> serial_consistency{}; ///< serial or local_serial, of conditional writes
    /// > 0; client side, from the call to the end of all that it takes: attempts, preparations, pages.
    std::optional<std::chrono::milliseconds> timeout{};
    /// When it must have ended, whatever `timeout` says: one deadline for all that a caller does for one task.
    std::optional<std::chrono::steady_clock::time_point> deadline{};
    std::optional<std::int32_t> page_size{}; ///< rows, > 0; reads only

    /// These options, and where they are empty those of `base`.
    [[nodiscard]] execution_options over(const execution_options& base) const noexcept;
};

namespace protocol {

class owned_statement;

/// How one request is carried out: the options, and what belongs to the one request alone.
struct request_options : execution_options {
    std::optional<std::chrono::sys_time<std::chrono::microseconds>> timestamp{}; ///< write time of the cells
};

/// What does not change between two executions of a statement. Typed statements keep one in static storage, so
/// that the text is a compile-time constant and its prepared form is found through `slot`, without hashing. Those that are made
/// at run time are owned_statements.
struct statement {
    std::string_view cql;                         ///< with `?` markers only
    std::span<const column_spec> parameters{};    ///< what the bind markers are expected to be, in order
    std::span<const column_spec> results{};       ///< the columns that rows are expected to have, in order
    std::span<const std::uint16_t> routing_key{}; ///< markers of the partition key, in key order; empty: unknown
    bool idempotent = false;                      ///< may be executed twice with the effect of once
    bool conditional = false;                     ///< IF …: the answer's columns vary, see rows::metadata
    bool counters = false;                        ///< of a table of counters: takes no write time
    bool described = true;         ///< false: what is expected is not known; nothing is compared, see rows::metadata
    std::uint32_t keyspace_at = 0; ///< where in the text a keyspace may be put before the table's name; 0: nowhere
    const owned_statement* owned = nullptr;     ///< the statement itself, where it is one that ends
    mutable std::atomic<std::uint32_t> slot{0}; ///< process-wide number, given at first use; 0: none yet
    /// Raised whenever a server describes it as it does not fit: what was prepared before is asked for again before it is
    /// used, on every thread.
    mutable std::atomic<std::uint64_t> doubts{1};
};

/// One statement of a batch.
struct batch_part {
    const protocol::statement* statement = nullptr;
    std::size_t values_end = 0; ///< where its [value]s end in batch_view::values; they begin where those before end
    std::uint16_t value_count = 0;
};

/// A batch as it is sent.
struct batch_view {
    batch_kind kind = batch_kind::logged;
    std::span<const batch_part> parts{};
    byte_view values{}; ///< of all parts, one behind the other
};

/// What stands for all batches that are alike, so that a batch has a text for diagnostics and says how it may be treated.
/// Never prepared.
[[nodiscard]] const statement& batch_statement(batch_kind kind, bool conditional, bool idempotent) noexcept;

/// Compares what a statement expects with what the server prepared, by name and type. Returns one line that names
/// every difference ("column price: double in the model, int on the server; …"); empty when there is none. Types as
/// type_difference says: the server's user-defined types may have more fields at the end, or fewer.
[[nodiscard]] std::string compare_columns(std::span<const column_spec> expected, std::span<const column_spec> actual);
/// The same for bind markers, by type only: servers name the markers of LIMIT, IN and collection elements each in
/// their own way. Here the server's user-defined types may have more fields, and not fewer: what is written must fit.
[[nodiscard]] std::string compare_parameters(std::span<const column_spec> expected,
                                             std::span<const column_spec> actual);
/// The same for the partition key, of which a server names the markers in `actual`: "partition key (id) in the model, (id, day) on
/// the server". Empty as well where one of the two sides does not know it.
[[nodiscard]] std::string compare_partition_key(const statement& expected, std::span<const std::uint16_t> actual);

} // namespace protocol
} // namespace cassium

namespace cassium::abi {

using statements =
    layout<size_of<protocol::request_options>, size_of<protocol::statement>, size_of<protocol::batch_view>>;
template <>
const volatile char statements::does_not_fit_the_library;
[[maybe_unused]] const char statements_fit = statements::does_not_fit_the_library;

} // namespace cassium::abi
