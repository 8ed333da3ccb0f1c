#include <cluster/topology/token_ring.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace cassium::cluster {

bool ring_node::add_token(std::string_view text)
{
    const auto parsed = parse_token(text);
    if (parsed)
        tokens.push_back(*parsed);
    return parsed.has_value();
}

token_ring::token_ring(std::span<const ring_node> nodes) : places_(nodes.size())
{
    std::vector<std::pair<token, std::uint32_t>> owned;
    for (std::uint32_t node = 0; node < nodes.size(); ++node)
        for (const token each : nodes[node].tokens)
            owned.emplace_back(each, node);
    std::ranges::sort(owned);
    const auto repeated = std::ranges::unique(owned, {}, [](const auto& each) { return each.first; });
    owned.erase(repeated.begin(), repeated.end());

    tokens_.reserve(owned.size());
    owners_.reserve(owned.size());
    for (const auto& [at, node] : owned) {
        tokens_.push_back(at);
        owners_.push_back(node);
    }
    place_owners(nodes);
}

void token_ring::place_owners(std::span<const ring_node> nodes)
{
    std::vector<bool> owns(nodes.size());
    for (const std::uint32_t node : owners_)
        owns[node] = true;

    std::map<std::string_view, std::map<std::string_view, std::vector<std::uint32_t>>> standing;
    for (std::uint32_t node = 0; node < nodes.size(); ++node)
        if (owns[node])
            standing[nodes[node].datacenter][nodes[node].rack].push_back(node);

    for (const auto& [name, racks] : standing) {
        const auto index = static_cast<std::uint32_t>(datacenters_.size());
        datacenter& made = datacenters_.emplace_back();
        made.name = name;
        made.racks = static_cast<std::uint32_t>(racks.size());
        for (const auto& [rack, members] : racks) {
            made.nodes += static_cast<std::uint32_t>(members.size());
            for (const std::uint32_t node : members)
                places_[node] = {index, racks_};
            ++racks_;
        }
    }
}

std::size_t token_ring::position_of(token where) const noexcept
{
    const auto found = std::ranges::lower_bound(tokens_, where);
    return found != tokens_.end() ? static_cast<std::size_t>(found - tokens_.begin()) : 0;
}

} // namespace cassium::cluster
