// LIMIT, PER PARTITION LIMIT and ALLOW FILTERING.
#pragma once

#include <cassium/query/detail/clause_pack.hpp>

#include <cstdint>

namespace cassium::query::detail {

/// encode_error, client_errc::value_out_of_range.
[[noreturn]] void throw_bad_limit();

constexpr std::int32_t checked_limit(std::int64_t rows)
{
    if (rows < 1 || rows > 0x7fffffff)
        throw_bad_limit();
    return static_cast<std::int32_t>(rows);
}

struct limit_clause {
    static constexpr clause_kind kind = clause_kind::limit;
    std::int32_t rows;
};
struct per_partition_limit_clause {
    static constexpr clause_kind kind = clause_kind::per_partition_limit;
    std::int32_t rows;
};
struct allow_filtering_clause {
    static constexpr clause_kind kind = clause_kind::allow_filtering;
};

} // namespace cassium::query::detail
