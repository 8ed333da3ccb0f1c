#include <cassium/session/batch.hpp>

#include <cassium/base/error.hpp>
#include <cassium/protocol/owned_statement.hpp>
#include <cassium/protocol/statement_registry.hpp>

#include <limits>

namespace cassium {

void batch_result::take(const protocol::rows& page)
{
    applied = detail::read_applied(page);
    if (!applied)
        rows_ = std::make_shared<const detail::kept_rows>(page);
}

} // namespace cassium

namespace cassium::detail {

void batch_content::add_part(const protocol::statement& statement, std::uint16_t value_count, const place& where)
{
    if (parts_.size() == std::numeric_limits<std::uint16_t>::max())
        throw encode_error(client_errc::value_too_large, "a batch holds at most 65535 statements");
    const protocol::statement* placed = &statement;
    if (where.keyspace) [[unlikely]] {
        owned_.push_back(where.client->statements().find_in(statement, *where.keyspace));
        placed = owned_.back().get();
    }
    parts_.push_back({placed, values_.size(), value_count});
    conditional_ = conditional_ || statement.conditional;
    idempotent_ = idempotent_ && statement.idempotent;
}

void batch_content::clear() noexcept
{
    parts_.clear();
    owned_.clear();
    values_.clear();
    conditional_ = false;
    idempotent_ = true;
}

batch_content batch_content::copy() const
{
    batch_content made(kind_);
    made.conditional_ = conditional_;
    made.idempotent_ = idempotent_;
    made.parts_ = parts_;
    made.owned_ = owned_;
    made.values_.append(values_.view());
    return made;
}

const protocol::statement& batch_content::statement() const noexcept
{
    return protocol::batch_statement(kind_, conditional_, idempotent_ && kind_ != batch_kind::counter);
}

failure batch_content::refused() const noexcept
{
    if (!parts_.empty()) [[likely]]
        return {};
    try {
        return usage_error(client_errc::invalid_argument, "a batch without statements");
    } catch (...) {
        return failure::current();
    }
}

const place& place_in_batch(const place& of_write, const place& of_batch)
{
    if (of_write.client != of_batch.client)
        throw usage_error(client_errc::invalid_argument, "the statement is another session's than the batch");
    return of_write.keyspace ? of_write : of_batch;
}

void check_timestamp(const std::optional<std::chrono::sys_time<std::chrono::microseconds>>& own,
                     const protocol::request_options& of_batch)
{
    if (own && own != of_batch.timestamp)
        throw usage_error(
            client_errc::invalid_argument,
            "a statement in a batch has no write time of its own; give it to the batch, with timestamp()");
}

} // namespace cassium::detail
