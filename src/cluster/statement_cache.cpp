#include <cluster/statement_cache.hpp>

#include <atomic>

namespace cassium::cluster {

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
        home = std::make_unique<statement_entry>(statement);
        return *home;
    }
    auto& entry = homeless_[&statement];
    if (!entry)
        entry = std::make_unique<statement_entry>(statement);
    return *entry;
}

} // namespace cassium::cluster
