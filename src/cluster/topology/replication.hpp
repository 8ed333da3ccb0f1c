// How a keyspace is replicated, as system_schema.keyspaces has it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace cassium::cluster {

/// A replication factor: "3", or "3/1" where one of three is transient and has only what has not been repaired yet.
struct replication_factor {
    std::uint32_t all = 0;
    std::uint32_t transient = 0; ///< of all; less than all, or 0

    [[nodiscard]] bool operator==(const replication_factor&) const noexcept = default;
};

/// The factor of one datacenter.
struct datacenter_factor {
    std::string datacenter{};
    replication_factor factor{};

    [[nodiscard]] bool operator==(const datacenter_factor&) const noexcept = default;
};

enum class replication_strategy : std::uint8_t {
    unknown,          ///< of somebody's own, or of a newer server
    local,            ///< LocalStrategy: each node has its own rows
    simple,           ///< SimpleStrategy
    network_topology, ///< NetworkTopologyStrategy
    everywhere        ///< EverywhereStrategy, ScyllaDB's and DSE's: all nodes have all rows
};

/// What is said of a keyspace. Keyspaces whose values are equal have the same replicas.
struct replication {
    replication_strategy strategy = replication_strategy::unknown;
    replication_factor factor{};                  ///< of simple
    std::vector<datacenter_factor> datacenters{}; ///< of network_topology; by name, each once, without factors of 0

    [[nodiscard]] bool operator==(const replication&) const noexcept = default;
};

enum class replication_fault : std::uint8_t {
    none,
    no_class,      ///< no strategy is named
    no_factor,     ///< SimpleStrategy without a replication_factor
    bad_factor,    ///< not a number from 0 to 2^31 - 1, or two with a slash between them
    bad_transient, ///< all are transient, or more than there are
};
/// One sentence; empty for none.
[[nodiscard]] std::string_view to_string(replication_fault what) noexcept;

/// What was read, or what is wrong with it: then the value is of an unknown strategy, and the keyspace's requests go to any node.
struct parsed_replication {
    replication value{};
    replication_fault fault = replication_fault::none;
    std::string about{}; ///< the option that is wrong; empty where it is the class
};

/// Reads the column `replication`: "class", with or without its package, and the strategy's options. Throws std::bad_alloc only.
[[nodiscard]] parsed_replication parse_replication(const std::map<std::string, std::string>& options);

} // namespace cassium::cluster
