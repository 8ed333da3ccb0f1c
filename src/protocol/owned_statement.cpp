#include <cassium/protocol/owned_statement.hpp>

#include <protocol/statement_slots.hpp>

#include <mutex>
#include <utility>

namespace cassium::protocol {
namespace {

std::vector<column_spec> copy(std::span<const column_spec> columns, type_arena& arena)
{
    std::vector<column_spec> copied;
    copied.reserve(columns.size());
    for (const column_spec& each : columns)
        copied.push_back({arena.text(each.name), each.type != nullptr ? arena.copy(*each.type) : nullptr});
    return copied;
}

} // namespace

/// What is held from outside: its end is the statement's, and those who have something to let go still have the object.
struct owned_statement::holder {
    explicit holder(std::shared_ptr<const owned_statement> of) noexcept : held(std::move(of)) {}
    holder(const holder&) = delete;
    holder& operator=(const holder&) = delete;
    ~holder() { held->end(); }

    std::shared_ptr<const owned_statement> held;
};

struct owned_statement::users {
    std::mutex mutex{}; ///< while there is somebody to add to them
    std::vector<std::weak_ptr<statement_user>> all{};
};

std::shared_ptr<const owned_statement> owned_statement::make(const statement& like)
{
    auto made = std::make_shared<owned_statement>(like, hidden{});
    made->self_ = made;
    const owned_statement* const what = made.get();
    return {std::make_shared<const holder>(std::move(made)), what};
}

owned_statement::owned_statement(const statement& like, hidden)
    : text_(like.cql),
      parameters_(copy(like.parameters, arena_)),
      results_(copy(like.results, arena_)),
      routing_key_(like.routing_key.begin(), like.routing_key.end()),
      users_(std::make_unique<users>())
{
    cql = text_;
    parameters = parameters_;
    results = results_;
    routing_key = routing_key_;
    idempotent = like.idempotent;
    conditional = like.conditional;
    counters = like.counters;
    described = like.described;
    keyspace_at = like.keyspace_at;
    owned = this;
}

owned_statement::~owned_statement()
{
    if (const std::uint32_t number = slot.load(std::memory_order_acquire); number != 0)
        take_slot_back(number);
}

void owned_statement::tell(std::weak_ptr<statement_user> user) const
{
    auto& [mutex, all] = *users_;
    const std::lock_guard lock(mutex);
    // Clients may come and go while it is held.
    if (all.size() == all.capacity())
        std::erase_if(all, [](const auto& each) { return each.expired(); });
    all.push_back(std::move(user));
}

void owned_statement::end() const noexcept
{
    // Nobody adds to them any more: whoever uses it holds it. (A lock could be held by a thread that a child does not have.)
    for (const auto& each : users_->all)
        if (const auto user = each.lock())
            user->on_end(*this);
}

} // namespace cassium::protocol
