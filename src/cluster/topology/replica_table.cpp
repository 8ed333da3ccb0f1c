// A server finds replicas by walking along the ring from a token: in each datacenter it takes a node when its rack has not been met
// yet, and others as they come as long as there are more replicas to be found than racks. From every position that would be a walk
// over most of the ring where a rack is small. What the walk meets is known without it: the ring is gone round once backwards, and
// nodes and racks are kept in the order in which they come next.
#include <cluster/topology/replica_table.hpp>

#include <algorithm>
#include <utility>

namespace cassium::cluster {
namespace {

constexpr std::uint32_t none = token_ring::place::nowhere;

/// Lists of numbers, each number in one of them at most; what has been met last is in front.
class recency_lists {
public:
    recency_lists(std::size_t lists, std::size_t numbers)
        : front_(lists, none),
          next_(numbers, none),
          before_(numbers, none)
    {
    }

    [[nodiscard]] std::uint32_t front(std::uint32_t list) const noexcept { return front_[list]; }
    [[nodiscard]] std::uint32_t next(std::uint32_t number) const noexcept { return next_[number]; }
    void meet(std::uint32_t list, std::uint32_t number) noexcept
    {
        if (front_[list] == number)
            return;
        if (before_[number] != none) {
            next_[before_[number]] = next_[number];
            if (next_[number] != none)
                before_[next_[number]] = before_[number];
        }
        next_[number] = front_[list];
        before_[number] = none;
        if (front_[list] != none)
            before_[front_[list]] = number;
        front_[list] = number;
    }

private:
    std::vector<std::uint32_t> front_;
    std::vector<std::uint32_t> next_;
    std::vector<std::uint32_t> before_;
};

/// What a datacenter has to give.
struct quota {
    std::size_t kept = 0;    ///< replicas that are not transient: the first ones
    std::size_t repeats = 0; ///< replicas in racks that have been met before
};

quota quota_of(replication_factor factor, std::uint32_t nodes, std::uint32_t racks) noexcept
{
    return {.kept = std::min(factor.all - std::min(factor.transient, factor.all), nodes),
            .repeats = factor.all > racks ? factor.all - racks : 0};
}

class table_maker {
public:
    table_maker(const token_ring& ring, const replication& how, std::size_t most)
        : ring_(&ring),
          is_one_place_(how.strategy == replication_strategy::simple),
          quotas_(is_one_place_ ? 1 : ring.datacenters().size()),
          nodes_(quotas_.size(), ring.nodes()),
          racks_(quotas_.size(), is_one_place_ ? 1 : ring.racks()),
          position_of_(ring.nodes()),
          nearest_in_(is_one_place_ ? 1 : ring.racks())
    {
        set_quotas(how);
        const std::size_t fit = std::max<std::size_t>(most / ring.size(), 1);
        for (quota& each : quotas_) {
            each.kept = std::min(each.kept, fit);
            width_ += each.kept;
        }
        width_ = std::min(width_, fit);
    }

    [[nodiscard]] std::size_t width() const noexcept { return width_; }
    [[nodiscard]] std::vector<std::uint32_t> make()
    {
        const std::size_t size = ring_->size();
        std::vector<std::uint32_t> cells(size * width_);
        // Once round without looking, so that everything has been met when the last position is looked at.
        for (std::size_t position = 2 * size; position-- > size;)
            meet(position);
        for (std::uint32_t datacenter = 0; datacenter < quotas_.size(); ++datacenter)
            choose(datacenter);
        for (std::size_t position = size; position-- > 0;) {
            choose(meet(position));
            std::transform(row_.begin(), row_.begin() + static_cast<std::ptrdiff_t>(width_),
                           cells.begin() + static_cast<std::ptrdiff_t>(position * width_),
                           [](const chosen& each) { return each.node; });
        }
        return cells;
    }

private:
    struct chosen {
        std::size_t position; ///< where it comes next, counted on beyond the ring's end
        std::uint32_t node;
        std::uint32_t datacenter;
    };

    void set_quotas(const replication& how)
    {
        const auto datacenters = ring_->datacenters();
        switch (how.strategy) {
        case replication_strategy::unknown:
        case replication_strategy::local: break;
        case replication_strategy::simple: {
            std::uint32_t nodes = 0;
            for (const auto& each : datacenters)
                nodes += each.nodes;
            quotas_.front() = quota_of(how.factor, nodes, 1);
            break;
        }
        case replication_strategy::network_topology:
            for (const datacenter_factor& each : how.datacenters) {
                const auto found =
                    std::ranges::lower_bound(datacenters, each.datacenter, {}, &token_ring::datacenter::name);
                if (found != datacenters.end() && found->name == each.datacenter)
                    quotas_[static_cast<std::size_t>(found - datacenters.begin())] =
                        quota_of(each.factor, found->nodes, found->racks);
            }
            break;
        case replication_strategy::everywhere:
            for (std::size_t i = 0; i < datacenters.size(); ++i)
                quotas_[i] = quota_of({.all = datacenters[i].nodes}, datacenters[i].nodes, datacenters[i].racks);
            break;
        }
    }
    /// For SimpleStrategy all nodes stand in one rack of one datacenter.
    [[nodiscard]] token_ring::place place_of(std::uint32_t node) const noexcept
    {
        return is_one_place_ ? token_ring::place{0, 0} : ring_->place_of(node);
    }
    /// The owner's datacenter.
    std::uint32_t meet(std::size_t position) noexcept
    {
        const std::uint32_t node = ring_->owner(position % ring_->size());
        const auto [datacenter, rack] = place_of(node);
        nodes_.meet(datacenter, node);
        racks_.meet(datacenter, rack);
        position_of_[node] = position;
        nearest_in_[rack] = node;
        return datacenter;
    }
    /// Puts a datacenter's replicas into the row, which is in the ring's order, instead of those it had there.
    void choose(std::uint32_t datacenter)
    {
        const quota& wanted = quotas_[datacenter];
        if (wanted.kept == 0)
            return;
        found_.clear();
        const auto take = [&](std::uint32_t node) { found_.push_back({position_of_[node], node, datacenter}); };
        std::uint32_t rack = racks_.front(datacenter);
        std::size_t repeats = wanted.repeats;
        for (auto node = nodes_.front(datacenter); node != none && repeats != 0 && found_.size() < wanted.kept;
             node = nodes_.next(node)) {
            if (nearest_in_[place_of(node).rack] == node)
                rack = racks_.next(rack);
            else
                --repeats;
            take(node);
        }
        for (; rack != none && found_.size() < wanted.kept; rack = racks_.next(rack))
            take(nearest_in_[rack]);

        std::erase_if(row_, [datacenter](const chosen& each) { return each.datacenter == datacenter; });
        merged_.clear();
        std::ranges::merge(row_, found_, std::back_inserter(merged_), {}, &chosen::position, &chosen::position);
        std::swap(row_, merged_);
    }

    const token_ring* ring_;
    bool is_one_place_;
    std::vector<quota> quotas_; ///< by datacenter
    recency_lists nodes_;
    recency_lists racks_;
    std::vector<std::size_t> position_of_;  ///< by node
    std::vector<std::uint32_t> nearest_in_; ///< by rack: the node that comes next
    std::vector<chosen> row_;
    std::vector<chosen> found_;
    std::vector<chosen> merged_;
    std::size_t width_ = 0;
};

} // namespace

replica_table::replica_table(std::shared_ptr<const token_ring> ring, const replication& how, std::size_t most)
    : ring_(std::move(ring))
{
    if (ring_ == nullptr || ring_->empty())
        return;
    table_maker maker(*ring_, how, most);
    replicas_ = maker.width();
    if (replicas_ != 0)
        cells_ = maker.make();
}

} // namespace cassium::cluster
