// Who owns which tokens, and where the owners stand.
#pragma once

#include <cluster/topology/token.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cassium::cluster {

/// A node as system.local or system.peers describes it.
struct ring_node {
    std::string datacenter{};
    std::string rack{};
    std::vector<token> tokens{}; ///< in any order; none of one that is joining, or holds no data

    /// Adds one that is written; false, and nothing is added, where it is none (see parse_token).
    bool add_token(std::string_view text);
};

/// The tokens of all nodes in their order, each with the node that owns it: what is between the token before and its own, that
/// included. A node is known by its place among those that were given. Nodes without a token do not count, as they do not for
/// servers when replicas are chosen. Immutable, so that threads may share it.
class token_ring {
public:
    /// Where a node stands. Racks are counted over all datacenters: those of two are never the same, whatever their names.
    struct place {
        static constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();
        std::uint32_t datacenter = nowhere; ///< in datacenters(); nowhere of a node that owns nothing
        std::uint32_t rack = nowhere;
    };
    struct datacenter {
        std::string name;
        std::uint32_t nodes = 0;
        std::uint32_t racks = 0;
    };

    token_ring() noexcept = default;
    /// A token of several nodes belongs to the first of them: a node that has replaced another one, and is not to be doubted, is
    /// given first. Throws std::bad_alloc.
    explicit token_ring(std::span<const ring_node> nodes);

    /// In ascending order, each once.
    [[nodiscard]] std::span<const token> tokens() const noexcept { return tokens_; }
    [[nodiscard]] std::size_t size() const noexcept { return tokens_.size(); }
    [[nodiscard]] bool empty() const noexcept { return tokens_.empty(); }
    /// The position of the token to whose range a token belongs. Not for an empty ring.
    [[nodiscard]] std::size_t position_of(token where) const noexcept;
    /// The node that owns a position.
    [[nodiscard]] std::uint32_t owner(std::size_t position) const noexcept { return owners_[position]; }

    /// How many nodes were given.
    [[nodiscard]] std::size_t nodes() const noexcept { return places_.size(); }
    [[nodiscard]] place place_of(std::uint32_t node) const noexcept { return places_[node]; }
    /// Those of nodes that own something, by name.
    [[nodiscard]] std::span<const datacenter> datacenters() const noexcept { return datacenters_; }
    /// Of all datacenters together.
    [[nodiscard]] std::uint32_t racks() const noexcept { return racks_; }

private:
    void place_owners(std::span<const ring_node> nodes);

    std::vector<token> tokens_;
    std::vector<std::uint32_t> owners_;
    std::vector<place> places_;
    std::vector<datacenter> datacenters_;
    std::uint32_t racks_ = 0;
};

} // namespace cassium::cluster
