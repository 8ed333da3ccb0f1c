// The product of benchmarks/README.md, as the null node serves it and as its clients read and write it.
#pragma once

#include <cassium/model/model.hpp>
#include <cassium/model/row.hpp>
#include <cassium/protocol/codec/all.hpp>

#include <cstdint>
#include <optional>
#include <set>
#include <string>

namespace cassium::bench {

struct product {
    uuid id{};
    std::string name{};
    std::string brand{};
    double price = 0;
    std::optional<std::string> description{};
    std::int32_t stock = 0;
    timestamp created_at{};
    std::set<std::string> tags{};

    bool operator==(const product&) const = default;
};

/// The uuid whose first 8 bytes are `space` and whose last 8 bytes are `number`.
[[nodiscard]] uuid key(std::uint64_t space, std::uint64_t number) noexcept;
/// product(space, n) of benchmarks/README.md.
[[nodiscard]] product make_product(std::uint64_t space, std::uint64_t number);

} // namespace cassium::bench

template <>
inline constexpr auto cassium::table_of<cassium::bench::product> = cassium::table<cassium::bench::product>("products")
                                                                       .partition_key<&cassium::bench::product::id>()
                                                                       .index<&cassium::bench::product::brand>();
