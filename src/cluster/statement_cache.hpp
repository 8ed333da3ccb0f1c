// What one I/O thread has prepared, on which nodes, and who waits for it.
#pragma once

#include <cluster/ended_statements.hpp>
#include <net/connection.hpp>

#include <protocol/statement_slots.hpp>

#include <cassium/cluster/execution.hpp>
#include <cassium/protocol/owned_statement.hpp>

#include <boost/intrusive/list.hpp>

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

namespace cassium::cluster {

using execution_list =
    boost::intrusive::list<execution, boost::intrusive::member_hook<execution, net::list_hook, &execution::link>,
                           boost::intrusive::constant_time_size<false>>;

/// A PREPARE of one statement on one node.
struct preparation final : net::exchange {
    preparation(struct statement_entry& of, std::uint32_t at);

    statement_entry* entry;
    std::uint32_t node;
    std::uint64_t doubts = 0; ///< the statement's, when it was asked for
    bool under_way = false;
    bool told = false;       ///< the node has known it
    bool to_be_asked = true; ///< the node has not said yet that it knows a statement that fits, or has forgotten it
    net::timed timed{net::timed::owner_kind::preparation};
};

/// One statement. Nodes give the same id for the same text, so that the first one that answers serves all.
struct statement_entry {
    statement_entry(const protocol::statement& what, std::uint32_t nodes) : statement(&what), by_node(nodes) {}

    /// Whether it may be executed on every node: the one look that an execution takes as a rule.
    [[nodiscard]] bool is_settled() const noexcept
    {
        return settled == statement->doubts.load(std::memory_order_relaxed);
    }
    /// Whether what was prepared still holds, on nodes that have not said otherwise.
    [[nodiscard]] bool is_trusted() const noexcept
    {
        return verified == statement->doubts.load(std::memory_order_relaxed);
    }
    [[nodiscard]] bool is_ready(std::uint32_t node) const noexcept
    {
        return is_trusted() && by_node[node] != nullptr && !by_node[node]->to_be_asked;
    }
    /// Whether a node is being asked, for the first time or again.
    [[nodiscard]] bool is_under_way(std::uint32_t node) const noexcept
    {
        return by_node[node] != nullptr && by_node[node]->under_way;
    }

    const protocol::statement* statement;
    std::shared_ptr<const protocol::owned_statement> memory; ///< of a statement that may end before what is made for it
    net::prepared_statement prepared;
    execution_list waiting;
    std::vector<std::unique_ptr<preparation>> by_node;
    std::uint32_t under_way = 0; ///< nodes that are being asked
    std::uint64_t verified = 0;  ///< the statement's doubts when a preparation that fits was asked for; 0: none fits
    std::uint64_t settled = 0;   ///< the same where all nodes have been asked; else 0
    bool ended = false;          ///< it goes when no node is being asked any more
};

/// Finds entries by the statement's slot, without hashing. Used on one thread.
class statement_cache {
public:
    /// `ended` is told of the end of statements that have entries; what it has is for forget(). Null: they stay.
    explicit statement_cache(std::uint32_t nodes, std::shared_ptr<ended_statements> ended = nullptr) noexcept
        : nodes_(nodes),
          ended_(std::move(ended))
    {
    }

    /// The entry, made where there is none. Throws std::bad_alloc.
    [[nodiscard]] statement_entry& entry_of(const protocol::statement& statement)
    {
        const std::uint32_t slot = slot_of(statement);
        if (slot < entries_.size() && entries_[slot] != nullptr && entries_[slot]->statement == &statement) [[likely]]
            return *entries_[slot];
        return find_slowly(statement, slot);
    }
    /// The node's place in an entry, made where there is none: it is to be asked. Throws std::bad_alloc.
    [[nodiscard]] static preparation& place_of(statement_entry& entry, std::uint32_t node);
    /// A node has prepared it, and it fits; or it does not, and what was prepared before holds on no thread any more.
    static void fits(preparation& answered, std::shared_ptr<const protocol::prepared_metadata> metadata) noexcept;
    static void does_not_fit(preparation& answered) noexcept;
    /// What a node has said of it, without a word on whether it fits.
    static void describe(statement_entry& entry, std::shared_ptr<const protocol::prepared_metadata> metadata) noexcept;

    /// Lets the entry of a statement that has ended go, if there is one, as soon as no node is being asked.
    void forget(const protocol::statement& statement) noexcept;
    /// The same for one whose preparation has ended.
    void let_go_of(const statement_entry& entry) noexcept
    {
        if (entry.ended && entry.under_way == 0) [[unlikely]]
            erase(*entry.statement);
    }

    /// The entry, or null.
    [[nodiscard]] const statement_entry* find(const protocol::statement& statement) const noexcept;
    template <class Use>
    void for_each(const Use& use)
    {
        for (const auto& entry : entries_)
            if (entry)
                use(*entry);
        for (const auto& [statement, entry] : homeless_)
            use(*entry);
    }

private:
    static std::uint32_t slot_of(const protocol::statement& statement)
    {
        const std::uint32_t slot = statement.slot.load(std::memory_order_acquire);
        return slot != 0 ? slot : protocol::give_slot(statement);
    }
    [[nodiscard]] statement_entry& find_slowly(const protocol::statement& statement, std::uint32_t slot);
    [[nodiscard]] std::unique_ptr<statement_entry> make(const protocol::statement& statement) const;
    void erase(const protocol::statement& statement) noexcept;

    std::uint32_t nodes_;
    std::shared_ptr<ended_statements> ended_;
    std::vector<std::unique_ptr<statement_entry>> entries_;
    /// Statements whose number another one has: a second copy of this library in the process counts for itself, and its
    /// numbers are seen where the copies share a model's statements.
    std::unordered_map<const protocol::statement*, std::unique_ptr<statement_entry>> homeless_;
};

} // namespace cassium::cluster
