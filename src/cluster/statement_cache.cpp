#include <cluster/statement_cache.hpp>

#include <algorithm>
#include <atomic>
#include <utility>

namespace cassium::cluster {
namespace {

void settle(statement_entry& entry) noexcept
{
    const bool asked =
        std::ranges::all_of(entry.by_node, [](const auto& each) { return each != nullptr && !each->to_be_asked; });
    entry.settled = asked ? entry.verified : 0;
}

} // namespace

preparation::preparation(statement_entry& of, std::uint32_t at) : exchange(*of.statement, nullptr), entry(&of), node(at)
{
    message = message_kind::prepare;
}

std::uint32_t statement_cache::give_slot(const protocol::statement& statement) noexcept
{
    static std::atomic<std::uint32_t> given{0};
    std::uint32_t slot = 0;
    const std::uint32_t fresh = given.fetch_add(1, std::memory_order_relaxed) + 1;
    return statement.slot.compare_exchange_strong(slot, fresh, std::memory_order_acq_rel) ? fresh : slot;
}

preparation& statement_cache::place_of(statement_entry& entry, std::uint32_t node)
{
    auto& place = entry.by_node[node];
    if (!place)
        place = std::make_unique<preparation>(entry, node);
    place->to_be_asked = true;
    entry.settled = 0;
    return *place;
}

void statement_cache::fits(preparation& answered, std::shared_ptr<const protocol::prepared_metadata> metadata) noexcept
{
    statement_entry& entry = *answered.entry;
    answered.told = true;
    answered.to_be_asked = false;
    entry.prepared.metadata = std::move(metadata);
    entry.prepared.checked.clear();
    entry.verified = std::max(entry.verified, answered.doubts);
    settle(entry);
}

void statement_cache::does_not_fit(preparation& answered) noexcept
{
    statement_entry& entry = *answered.entry;
    entry.verified = entry.settled = 0;
    entry.statement->doubts.fetch_add(1, std::memory_order_relaxed);
}

const statement_entry* statement_cache::find(const protocol::statement& statement) const noexcept
{
    const std::uint32_t slot = slot_of(statement);
    if (slot < entries_.size() && entries_[slot] != nullptr && entries_[slot]->statement == &statement)
        return entries_[slot].get();
    const auto found = homeless_.find(&statement);
    return found != homeless_.end() ? found->second.get() : nullptr;
}

statement_entry& statement_cache::find_slowly(const protocol::statement& statement, std::uint32_t slot)
{
    if (slot >= entries_.size())
        entries_.resize(slot + std::size_t{1});
    auto& home = entries_[slot];
    if (!home) {
        home = std::make_unique<statement_entry>(statement, nodes_);
        return *home;
    }
    auto& entry = homeless_[&statement];
    if (!entry)
        entry = std::make_unique<statement_entry>(statement, nodes_);
    return *entry;
}

} // namespace cassium::cluster
