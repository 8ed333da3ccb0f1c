#include <net/connection.hpp>

#include <utility>

namespace cassium::net {

connection::connection(const connection_environment& with, std::string host, std::string label, std::uint32_t node)
    : with_(with),
      host_(std::move(host)),
      label_(std::move(label)),
      node_(node),
      outbound_({.version = protocol::version::v5,
                 .max_frame = with.settings.max_frame_size,
                 .environment = with.settings.environment.get()}),
      inbound_({.max_frame = with.settings.max_frame_size})
{
}

connection::~connection() = default;

diagnostics connection::about(const exchange& what, written how_far) const
{
    return {.cql = std::string(what.statement->cql),
            .node = label_,
            .written = how_far,
            .idempotent = what.statement->idempotent};
}

void connection::finish(exchange& what, failure why) noexcept
{
    what.on = nullptr;
    what.where = exchange::place::nowhere;
    with_.owner.on_finished(what, std::move(why));
}

/// Another connection may take it; a PREPARE is this one's alone.
void connection::end_unsent(exchange& what, failure why) noexcept
{
    if (what.message == exchange::message_kind::prepare) {
        finish(what, std::move(why));
        return;
    }
    what.on = nullptr;
    what.where = exchange::place::nowhere;
    with_.owner.on_unsent(what, why);
}

written connection::abandon(exchange& what) noexcept
{
    what.on = nullptr;
    if (std::exchange(what.where, exchange::place::nowhere) == exchange::place::waiting) {
        what.link.unlink();
        with_.waiting.give_back();
        return written::no;
    }
    const written how_far = written_of(what);
    if (what.link.is_linked()) { // the connection has ended and was about to say so
        what.link.unlink();
        return how_far;
    }
    streams_.orphan(what.stream);
    connection_counters::add(with_.counters.orphaned, std::int64_t{1});
    if (!retiring_ && streams_.orphaned() >= with_.settings.max_orphans) {
        retiring_ = true;
        connection_counters::add(with_.counters.recycled);
        with_.owner.on_retiring(*this);
        // Those that have not been sent need not wait for ids that do not come back.
        exchange_list unsent;
        unsent.swap(waiting_);
        while (!unsent.empty()) {
            exchange& next = unsent.front();
            unsent.pop_front();
            with_.waiting.give_back();
            end_unsent(next, lost_before(next));
        }
    }
    end_if_retired();
    return how_far;
}

failure connection::lost_before(const exchange& what) const noexcept
{
    return failure::made_by([&] { return connection_error(client_errc::connection_lost, about(what, written::no)); });
}

void connection::end_if_retired() noexcept
{
    if (retiring_ && open_ && streams_.used() == streams_.orphaned())
        lost(failure::made_by([this] {
            return connection_error(client_errc::connection_lost,
                                    std::to_string(streams_.orphaned()) + " requests were never answered");
        }));
}

void connection::lost(const failure& reason) noexcept
{
    const auto self = shared_from_this();
    close(reason);
    with_.owner.on_disconnected(*this, reason);
}

void connection::close(const failure& reason) noexcept
{
    open_ = false;
    abort(reason);
    boost::system::error_code ignored;
    if (transport_)
        transport_->socket().close(ignored);
    connection_counters::add(with_.counters.orphaned, -static_cast<std::int64_t>(streams_.orphaned()));
    // What completes may cancel others: those that are still to be told can be abandoned as before.
    exchange_list gone;
    streams_.drain([&gone](exchange& what) { gone.push_back(what); });
    gone.splice(gone.end(), waiting_);
    const bool closing = reason.code() == client_errc::closed;
    while (!gone.empty()) {
        exchange& what = gone.front();
        gone.pop_front();
        written how_far = written::no;
        if (what.where == exchange::place::waiting)
            with_.waiting.give_back();
        else
            how_far = written_of(what);
        failure why = failure::made_by([&]() -> failure {
            diagnostics details = about(what, how_far);
            if (!closing)
                details.client_message = reason.diagnostics().client_message;
            if (how_far == written::maybe)
                details.client_message += details.client_message.empty() ? "the request may have been executed"
                                                                         : "; the request may have been executed";
            if (closing)
                return client_error(client_errc::closed, std::move(details));
            return connection_error(client_errc::connection_lost, std::move(details));
        });
        if (!closing && how_far == written::no)
            end_unsent(what, std::move(why));
        else
            finish(what, std::move(why));
    }
}

} // namespace cassium::net
