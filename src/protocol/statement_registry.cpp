#include <cassium/protocol/statement_registry.hpp>

#include <cassium/base/error.hpp>
#include <cassium/types/cql_writer.hpp>

#include <algorithm>
#include <functional>
#include <iterator>
#include <span>
#include <string>
#include <utility>

namespace cassium::protocol {
namespace {

bool same_columns(std::span<const column_spec> a, std::span<const column_spec> b) noexcept
{
    return std::ranges::equal(a, b, [](const column_spec& one, const column_spec& other) {
        return one.name == other.name && (one.type == other.type || (one.type != nullptr && other.type != nullptr &&
                                                                     same_type(*one.type, *other.type)));
    });
}

} // namespace

std::size_t statement_registry::hash::operator()(const statement* of) const noexcept
{
    return std::hash<std::string_view>()(of->cql);
}

bool statement_registry::equal::operator()(const statement* a, const statement* b) const noexcept
{
    return a->cql == b->cql && a->described == b->described && a->conditional == b->conditional &&
           a->idempotent == b->idempotent && a->keyspace_at == b->keyspace_at &&
           std::ranges::equal(a->routing_key, b->routing_key) && same_columns(a->parameters, b->parameters) &&
           same_columns(a->results, b->results);
}

std::shared_ptr<const owned_statement> statement_registry::find(const statement& like)
{
    handles outdated; // ends without the lock, when all else is done
    const std::lock_guard lock(mutex_);
    if (const auto found = by_content_.find(&like); found != by_content_.end()) {
        used_.splice(used_.begin(), used_, found->second);
        return *found->second;
    }
    handles made;
    made.push_back(owned_statement::make(like));
    by_content_.emplace(made.front().get(), made.begin());
    used_.splice(used_.begin(), made);
    if (used_.size() > limit_) {
        by_content_.erase(used_.back().get());
        outdated.splice(outdated.begin(), used_, std::prev(used_.end()));
    }
    return used_.front();
}

std::shared_ptr<const owned_statement> statement_registry::find_in(const statement& like, std::string_view keyspace)
{
    if (like.keyspace_at == 0 || like.keyspace_at > like.cql.size())
        throw usage_error(client_errc::invalid_argument,
                          "the statement's text has no place for a keyspace: " + std::string(like.cql));
    if (keyspace.empty())
        throw usage_error(client_errc::invalid_argument, "a keyspace without a name");
    cql_writer count;
    count.identifier(keyspace) << '.';
    std::string text(like.cql.size() + count.size(), '\0');
    const auto rest = std::ranges::copy(like.cql.substr(0, like.keyspace_at), text.data()).out;
    cql_writer(rest).identifier(keyspace) << '.';
    std::ranges::copy(like.cql.substr(like.keyspace_at), rest + count.size());
    return find({.cql = text,
                 .parameters = like.parameters,
                 .results = like.results,
                 .routing_key = like.routing_key,
                 .idempotent = like.idempotent,
                 .conditional = like.conditional,
                 .described = like.described});
}

std::size_t statement_registry::size() const
{
    const std::lock_guard lock(mutex_);
    return used_.size();
}

} // namespace cassium::protocol
