// How a row is written, and what is checked of options before anything is sent.
#pragma once

#include <cassium/protocol/statement.hpp>

#include <chrono>
#include <optional>

namespace cassium {

/// How a row is written.
struct write_options {
    /// How long the values live: 1 second to 20 years, rounded up to seconds; empty: the table's default.
    std::optional<std::chrono::milliseconds> ttl{};
    /// The write time of the cells; empty: the server's clock. A conditional write or a change of counters that
    /// is given one ends with usage_error.
    std::optional<std::chrono::sys_time<std::chrono::microseconds>> timestamp{};
};

/// How a row is erased.
struct erase_options {
    /// The write time of the deletion: what was written later stays; empty: the server's clock. An erased row of counters that is
    /// given one ends with usage_error.
    std::optional<std::chrono::sys_time<std::chrono::microseconds>> timestamp{};
};

namespace detail {

/// What options are given to.
enum class option_target : std::uint8_t {
    anything, ///< a session: each operation takes what applies to it
    read,
    write,
};

/// `given`, and where it is empty `base`. Throws usage_error (invalid_argument), which names the member, for values out of
/// their range, and for a member that does not apply to the target: a page size of a write, a serial consistency of a read.
[[nodiscard]] execution_options merged(const execution_options& given, const execution_options& base,
                                       option_target target);

} // namespace detail
} // namespace cassium
