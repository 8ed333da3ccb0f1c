#include <cassium/protocol/statement_registry.hpp>

#include <cassium/base/error.hpp>
#include <cassium/protocol/owned_statement.hpp>
#include <cassium/types/cql_writer.hpp>

#include <algorithm>
#include <functional>
#include <iterator>
#include <list>
#include <mutex>
#include <span>
#include <string>
#include <unordered_map>
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

struct content_hash {
    std::size_t operator()(const statement* of) const noexcept { return std::hash<std::string_view>()(of->cql); }
};

struct same_content {
    bool operator()(const statement* a, const statement* b) const noexcept
    {
        return a->cql == b->cql && a->described == b->described && a->conditional == b->conditional &&
               a->counters == b->counters && a->idempotent == b->idempotent && a->keyspace_at == b->keyspace_at &&
               std::ranges::equal(a->routing_key, b->routing_key) && same_columns(a->parameters, b->parameters) &&
               same_columns(a->results, b->results);
    }
};

} // namespace

struct statement_registry::content {
    using handles = std::list<std::shared_ptr<const owned_statement>>;

    std::size_t limit;
    std::mutex mutex{};
    handles used{}; ///< the last one first
    std::unordered_map<const statement*, handles::iterator, content_hash, same_content> known{};
};

statement_registry::statement_registry(std::size_t limit) : content_(new content{.limit = limit}) {}

statement_registry::~statement_registry() = default;

std::shared_ptr<const owned_statement> statement_registry::find(const statement& like)
{
    content::handles outdated; // ends without the lock, when all else is done
    auto& [limit, mutex, used, known] = *content_;
    const std::lock_guard lock(mutex);
    if (const auto found = known.find(&like); found != known.end()) {
        used.splice(used.begin(), used, found->second);
        return *found->second;
    }
    content::handles made;
    made.push_back(owned_statement::make(like));
    known.emplace(made.front().get(), made.begin());
    used.splice(used.begin(), made);
    if (used.size() > limit) {
        known.erase(used.back().get());
        outdated.splice(outdated.begin(), used, std::prev(used.end()));
    }
    return used.front();
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
                 .counters = like.counters,
                 .described = like.described});
}

std::size_t statement_registry::size() const
{
    const std::lock_guard lock(content_->mutex);
    return content_->used.size();
}

} // namespace cassium::protocol
