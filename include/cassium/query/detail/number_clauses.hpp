// Clauses that are a number: limits and times to live. What is none of theirs is told when it is to be sent.
#pragma once

#include <cassium/protocol/codec/scalar.hpp>
#include <cassium/query/detail/clause_pack.hpp>

#include <chrono>
#include <concepts>
#include <cstdint>
#include <utility>

namespace cassium::query::detail {

/// encode_error, client_errc::value_out_of_range.
[[noreturn]] void throw_bad_limit();
[[noreturn]] void throw_bad_ttl();

/// The greatest TTL that a server takes: 20 years of 365 days.
inline constexpr std::int32_t max_ttl = 630'720'000;
inline constexpr std::int32_t bad_number = -1;

/// Seconds, rounded up so that a value never lives shorter than asked for; bad_number for what is no TTL. 0: without end, even
/// where the table has a default.
constexpr std::int32_t ttl_seconds(std::chrono::milliseconds time) noexcept
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(time).count();
    return time.count() >= 0 && seconds <= max_ttl ? static_cast<std::int32_t>(seconds) : bad_number;
}
/// How many rows: a whole number.
template <class T>
concept row_number = std::integral<T> && !std::same_as<T, bool>;

constexpr std::int32_t limit_rows(row_number auto rows) noexcept
{
    return rows < 1 || std::cmp_greater(rows, 0x7fffffff) ? bad_number : static_cast<std::int32_t>(rows);
}

inline void write_ttl(byte_writer& out, std::int32_t seconds)
{
    if (seconds == bad_number) [[unlikely]]
        throw_bad_ttl();
    write_value(out, seconds);
}
inline void write_limit(byte_writer& out, std::int32_t rows)
{
    if (rows == bad_number) [[unlikely]]
        throw_bad_limit();
    write_value(out, rows);
}

struct limit_clause {
    static constexpr clause_kind kind = clause_kind::limit;
    std::int32_t rows;
    void encode(byte_writer& out) const { write_limit(out, rows); }
};
struct per_partition_limit_clause {
    static constexpr clause_kind kind = clause_kind::per_partition_limit;
    std::int32_t rows;
    void encode(byte_writer& out) const { write_limit(out, rows); }
};
struct ttl_clause {
    static constexpr clause_kind kind = clause_kind::ttl;
    std::int32_t seconds;
    void encode(byte_writer& out) const { write_ttl(out, seconds); }
};
struct allow_filtering_clause {
    static constexpr clause_kind kind = clause_kind::allow_filtering;
};
struct filtering_if_needed_clause {
    static constexpr clause_kind kind = clause_kind::filtering_if_needed;
};
struct distinct_clause {
    static constexpr clause_kind kind = clause_kind::distinct;
};
struct if_exists_clause {
    static constexpr clause_kind kind = clause_kind::if_exists;
};

} // namespace cassium::query::detail
