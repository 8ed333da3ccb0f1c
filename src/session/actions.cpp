#include <cassium/session/actions.hpp>

#include <cassium/base/error.hpp>
#include <cassium/protocol/owned_statement.hpp>
#include <cassium/protocol/statement_registry.hpp>
#include <cassium/query/faults.hpp>
#include <cassium/session/operation.hpp>
#include <cassium/types/type_difference.hpp>

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace cassium::detail {
namespace {

cassium::diagnostics about(const protocol::statement& statement)
{
    cassium::diagnostics details;
    details.cql = statement.cql;
    details.idempotent = statement.idempotent;
    return details;
}

/// A failure of the error that a function makes, which may run out of memory.
template <class Make>
failure made(const Make& make) noexcept
{
    try {
        return make();
    } catch (...) {
        return failure::current();
    }
}

} // namespace

failure no_row(const protocol::statement& statement) noexcept
{
    return made([&] {
        cassium::diagnostics details = about(statement);
        details.written = written::yes;
        return not_found(client_errc::not_found, std::move(details));
    });
}

failure blocking_refused(const cluster::client& client) noexcept
{
    if (!client.on_io_thread()) [[likely]]
        return {};
    return made([] {
        return usage_error(
            client_errc::blocking_on_io_thread,
            "use the async_ form here: the thread that would have to carry the operation out is this one");
    });
}

failure timestamp_refused(const protocol::statement& statement) noexcept
{
    return made([&] {
        cassium::diagnostics details = about(statement);
        details.client_message = query::to_string(statement.conditional ? query::fault::condition_timestamp
                                                                        : query::fault::counter_timestamp);
        return usage_error(client_errc::invalid_argument, std::move(details));
    });
}

failure unserved(const protocol::statement& statement) noexcept
{
    return made([&] {
        cassium::diagnostics details = about(statement);
        details.client_message =
            "no answer in time, and no word from the thread that should have said so: a handler holds it up, or "
            "nobody runs the session's io_context; the request may have been executed";
        details.written = written::maybe;
        return request_timeout(client_errc::timeout, std::move(details));
    });
}

std::chrono::steady_clock::time_point last_moment(std::chrono::steady_clock::time_point deadline) noexcept
{
    constexpr std::chrono::seconds patience{1};
    using time_point = std::chrono::steady_clock::time_point;
    return deadline > time_point::max() - patience ? time_point::max() : deadline + patience;
}

void shared_place::enter(cluster::execution& what) noexcept
{
    what.affinity = &affinity_;
    for (auto& one : under_way_) {
        if (one.load(std::memory_order_relaxed) == nullptr) {
            one.store(&what, std::memory_order_relaxed);
            return;
        }
    }
    assert(false && "more at once than shared_place::most");
}

void shared_place::leave(cluster::execution& what) noexcept
{
    for (auto& one : under_way_)
        if (one.load(std::memory_order_relaxed) == &what)
            one.store(nullptr, std::memory_order_relaxed);
}

void shared_place::cancel(cluster::client& client) noexcept
{
    canceled_ = true;
    // With the last of them the task may end, and this with it.
    std::array<cluster::execution*, most> under_way{};
    std::ranges::transform(under_way_, under_way.begin(),
                           [](const auto& one) { return one.load(std::memory_order_relaxed); });
    for (cluster::execution* const one : under_way)
        if (one != nullptr)
            client.cancel(*one);
}

struct placed_statement::content {
    std::shared_ptr<const protocol::owned_statement> statement{};
    failure refused{};
};

void placed_statement::end::operator()(content* what) const noexcept
{
    delete what; // NOLINT(cppcoreguidelines-owning-memory): a unique_ptr's
}

void placed_statement::find(cluster::client& client, const protocol::statement& statement, const std::string& keyspace)
{
    content_.reset(new content);
    try {
        content_->statement = client.statements().find_in(statement, keyspace);
    } catch (const usage_error&) {
        content_->refused = failure::current();
    }
}

void placed_statement::find(cluster::client& client, std::shared_ptr<const protocol::owned_statement> statement,
                            failure refused, const std::string* keyspace)
{
    content_.reset(new content{std::move(statement), std::move(refused)});
    if (content_->refused)
        return;
    try {
        protocol::statement_registry& known = client.statements();
        content_->statement =
            keyspace == nullptr ? known.find(*content_->statement) : known.find_in(*content_->statement, *keyspace);
    } catch (const usage_error&) {
        content_->refused = failure::current();
    }
}

failure placed_statement::refused() const noexcept
{
    return content_->refused;
}

const protocol::statement* placed_statement::get() const noexcept
{
    return content_->statement.get();
}

void throw_multiple_rows(const protocol::statement& statement)
{
    throw multiple_rows(client_errc::multiple_rows, about(statement));
}

bool read_applied(const protocol::rows& page)
{
    if (page.metadata == nullptr || page.metadata->columns.empty() || page.metadata->columns[0].name != "[applied]" ||
        page.metadata->columns[0].type->id != type_id::boolean || page.row_count == 0)
        throw decode_error(client_errc::unexpected_message,
                           "the answer to a conditional write does not begin with [applied]");
    byte_reader cells = page.cells;
    bool applied = false;
    read_value(cells, applied);
    return applied;
}

void match_columns(const protocol::rows& page, std::span<const column_spec> wanted, std::span<int> positions)
{
    const std::span<const column_spec> columns = page.metadata->columns;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        positions[i] = -1;
        for (std::size_t at = 0; at < columns.size(); ++at) {
            if (columns[at].name != wanted[i].name)
                continue;
            const std::string differs = type_difference(*wanted[i].type, *columns[at].type, value_flow::read);
            if (!differs.empty())
                throw schema_error(client_errc::schema_mismatch,
                                   "column " + std::string(wanted[i].name) + ": " + differs);
            positions[i] = static_cast<int>(at);
        }
    }
}

byte_buffer in_order(protocol::rows& page, std::span<const int> positions)
{
    std::vector<byte_view> cells;
    for (std::int32_t i = 0; i < page.column_count; ++i) {
        const byte_view from = page.cells.rest();
        const auto length = page.cells.read<std::int32_t>();
        if (length > 0)
            page.cells.skip(static_cast<std::size_t>(length));
        cells.push_back(from.first(from.size() - page.cells.remaining()));
    }
    byte_buffer ordered;
    for (const int position : positions)
        ordered.append(cells[static_cast<std::size_t>(position)]);
    return ordered;
}

void page_position::keep(byte_view state)
{
    if (!state_.empty() && state.size() == state_.size() && std::equal(state.begin(), state.end(), state_.data()))
        throw decode_error(client_errc::unexpected_message, "the server sent the same paging state twice");
    state_.clear();
    state_.append(state);
}

} // namespace cassium::detail
