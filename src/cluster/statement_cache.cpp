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
    describe(entry, std::move(metadata));
    entry.verified = std::max(entry.verified, answered.doubts);
    settle(entry);
}

void statement_cache::describe(statement_entry& entry,
                               std::shared_ptr<const protocol::prepared_metadata> metadata) noexcept
{
    entry.prepared.metadata = std::move(metadata);
    entry.prepared.checked.clear();
    entry.prepared.seen = nullptr;
}

void statement_cache::does_not_fit(preparation& answered) noexcept
{
    statement_entry& entry = *answered.entry;
    entry.verified = entry.settled = 0;
    entry.statement->doubts.fetch_add(1, std::memory_order_relaxed);
}

const statement_entry* statement_cache::find(const protocol::statement& statement) const noexcept
{
    const std::uint32_t slot = statement.slot.load(std::memory_order_acquire);
    if (slot < entries_.size() && entries_[slot] != nullptr && entries_[slot]->statement == &statement)
        return entries_[slot].get();
    const auto found = homeless_.find(&statement);
    return found != homeless_.end() ? found->second.get() : nullptr;
}

std::unique_ptr<statement_entry> statement_cache::make(const protocol::statement& statement) const
{
    auto made = std::make_unique<statement_entry>(statement, nodes_);
    if (statement.owned != nullptr && ended_ != nullptr) {
        ended_->make_room();
        made->memory = statement.owned->keep_in_memory();
        statement.owned->tell(ended_);
    }
    return made;
}

statement_entry& statement_cache::find_slowly(const protocol::statement& statement, std::uint32_t slot)
{
    if (const auto found = homeless_.find(&statement); found != homeless_.end())
        return *found->second; // its number was another one's, which may have ended
    if (slot >= entries_.size())
        entries_.resize(slot + std::size_t{1});
    auto& home = entries_[slot];
    if (!home) {
        home = make(statement);
        return *home;
    }
    auto made = make(statement);
    return *homeless_.emplace(&statement, std::move(made)).first->second;
}

void statement_cache::forget(const protocol::statement& statement) noexcept
{
    const std::uint32_t slot = statement.slot.load(std::memory_order_acquire);
    const bool at_home = slot < entries_.size() && entries_[slot] != nullptr && entries_[slot]->statement == &statement;
    const auto homeless = homeless_.find(&statement);
    statement_entry* const entry = at_home                       ? entries_[slot].get()
                                   : homeless != homeless_.end() ? homeless->second.get()
                                                                 : nullptr;
    if (entry == nullptr)
        return;
    entry->ended = true;
    let_go_of(*entry);
}

void statement_cache::erase(const protocol::statement& statement) noexcept
{
    const std::uint32_t slot = statement.slot.load(std::memory_order_acquire);
    if (slot < entries_.size() && entries_[slot] != nullptr && entries_[slot]->statement == &statement)
        entries_[slot].reset();
    else
        homeless_.erase(&statement);
}

} // namespace cassium::cluster
