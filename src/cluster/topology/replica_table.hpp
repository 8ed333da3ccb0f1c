// Which nodes have a token's rows.
#pragma once

#include <cluster/topology/replication.hpp>
#include <cluster/topology/token_ring.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace cassium::cluster {

/// The replicas of every position of a ring, for all keyspaces that are replicated alike. Immutable, so that threads may share it;
/// keeps its ring alive.
class replica_table {
public:
    /// 64 MiB. A thousand nodes with 256 tokens each and three replicas in each of two datacenters take 6.
    static constexpr std::size_t most_cells = std::size_t{1} << 24;

    /// Of no keyspace: a token has no replicas.
    replica_table() noexcept = default;
    /// As Cassandra chooses them (AbstractReplicationStrategy); early releases had the same ones in another order. Transient
    /// replicas are left out: they have only some of the rows. Where nothing is known of the strategy, or each node has rows of its
    /// own, there are none. Where a table would be larger than `most`, each position has as many of its replicas as fit, and at
    /// least one. Throws std::bad_alloc.
    replica_table(std::shared_ptr<const token_ring> ring, const replication& how, std::size_t most = most_cells);

    /// Nodes of the ring in its order: first the one that owns the token, if it is a replica. Lives as long as the table.
    [[nodiscard]] std::span<const std::uint32_t> replicas_of(token where) const noexcept
    {
        if (replicas_ == 0)
            return {};
        return std::span(cells_).subspan(ring_->position_of(where) * replicas_, replicas_);
    }
    /// How many replicas each token has here.
    [[nodiscard]] std::size_t replicas() const noexcept { return replicas_; }

private:
    std::shared_ptr<const token_ring> ring_;
    std::vector<std::uint32_t> cells_; ///< replicas_ for each position
    std::size_t replicas_ = 0;
};

} // namespace cassium::cluster
