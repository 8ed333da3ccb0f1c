// Which node an execution goes to, and what has to be prepared there before.
#include <cluster/io_worker.hpp>

#include <boost/asio/post.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace cassium::cluster {
namespace asio = boost::asio;
using message_kind = net::exchange::message_kind;

namespace {

/// A node that does not answer PREPARE is given so much of a request's time that others can be asked in the rest.
constexpr int preparations_in_time = 4;

execution& execution_of(net::exchange& what) noexcept
{
    return static_cast<execution&>(*what.request);
}

/// The statements that have to be prepared for an execution, one after the other; the same one in a row once.
template <class Use>
void for_each_statement(const protocol::request& what, const Use& use)
{
    if (what.kind() == protocol::request_kind::prepared || what.kind() == protocol::request_kind::prepare)
        use(what.statement());
    else if (what.kind() == protocol::request_kind::batch) {
        const protocol::statement* last = nullptr;
        for (const protocol::batch_part& part : what.batch().parts)
            if (part.statement != std::exchange(last, part.statement))
                use(*part.statement);
    }
}

/// What a server says of a statement, compared with what is expected; empty: it fits. Where nothing is, values may have been
/// chosen by what a server has said before: those who wait now are told that it is not so any more.
std::string difference(const statement_entry& entry, const protocol::prepared_metadata& prepared)
{
    const protocol::statement& statement = *entry.statement;
    if (!statement.described) {
        if (entry.prepared.metadata == nullptr)
            return {};
        std::string differs = protocol::compare_parameters(entry.prepared.metadata->parameters->columns(),
                                                           prepared.parameters->columns());
        if (!differs.empty())
            differs.insert(0, "the table has changed since the statement was prepared: ");
        return differs;
    }
    std::string differs = protocol::compare_parameters(statement.parameters, prepared.parameters->columns());
    if (differs.empty())
        differs = protocol::compare_partition_key(statement, prepared.partition_key);
    if (differs.empty() && !statement.conditional)
        differs = protocol::compare_columns(statement.results, prepared.results->columns());
    return differs;
}

/// The entry of a statement that has ended goes with the last of its preparations.
class letting_go {
public:
    letting_go(statement_cache& from, const statement_entry& entry) noexcept : from_(from), entry_(entry) {}
    letting_go(const letting_go&) = delete;
    letting_go& operator=(const letting_go&) = delete;
    ~letting_go() { from_.let_go_of(entry_); }

private:
    statement_cache& from_;
    const statement_entry& entry_;
};

} // namespace

void io_worker::route(execution& what) noexcept
{
    try {
        statement_entry* statement = nullptr;
        if (what.kind() == protocol::request_kind::prepared)
            statement = &statements_.entry_of(what.statement());
        const bool settled = statement != nullptr && statement->is_settled();
        const std::uint32_t node = settled ? choose(what) : choose_prepared(what);
        if (node == no_node) [[unlikely]] {
            wait_for_connection(what);
            return;
        }
        if (statement != nullptr) {
            if (settled || statement->is_ready(node)) [[likely]]
                execute(what, *statement, *peers_[node]->usable());
            else
                wait_for(*statement, what, node);
        } else if (what.kind() == protocol::request_kind::batch) {
            send_batch(what, node);
        } else if (what.kind() == protocol::request_kind::prepare) {
            statement_entry& described = statements_.entry_of(what.statement());
            if (described.is_ready(node))
                tell_prepared(what, described);
            else
                wait_for(described, what, node);
        } else {
            what.exchange.message = message_kind::query;
            peers_[node]->usable()->send(what.exchange);
        }
    } catch (...) {
        finish(what, failure::current(what.statement().cql, {}, written::no, what.statement().idempotent));
    }
}

/// The node that the execution is bound to, or the next one; not one that is just preparing what it needs, if there is another.
std::uint32_t io_worker::choose(const execution& what) noexcept
{
    const auto usable = [this](std::uint32_t node) { return peers_[node]->usable() != nullptr; };
    if (what.affinity != nullptr && what.affinity->node < peers_.size() && usable(what.affinity->node))
        return what.affinity->node;
    const auto count = static_cast<std::uint32_t>(peers_.size());
    std::uint32_t node = no_node;
    if (preparing_ != 0 && count > 1)
        node = turn_.next(count, [&](std::uint32_t each) { return usable(each) && !is_being_prepared(what, each); });
    if (node == no_node)
        node = turn_.next(count, usable);
    if (what.affinity != nullptr)
        what.affinity->node = node;
    return node;
}

bool io_worker::is_being_prepared(const execution& what, std::uint32_t node) const noexcept
{
    const auto is_under_way = [&](const protocol::statement& statement) {
        const statement_entry* const entry = statements_.find(statement);
        return entry != nullptr && entry->is_under_way(node);
    };
    switch (what.kind()) {
    case protocol::request_kind::prepared:
    case protocol::request_kind::prepare: return is_under_way(what.statement());
    case protocol::request_kind::batch:
        return std::ranges::any_of(what.batch().parts,
                                   [&](const protocol::batch_part& part) { return is_under_way(*part.statement); });
    case protocol::request_kind::direct: break;
    }
    return false;
}

/// The same. A node that has to be asked about statements which others know is asked, and one of the others takes the
/// execution meanwhile.
std::uint32_t io_worker::choose_prepared(const execution& what)
{
    std::uint32_t node = choose(what);
    for (std::size_t others = peers_.size() - 1; others != 0 && node != no_node; --others) {
        bool asked = false;
        for_each_statement(what, [&](const protocol::statement& statement) {
            statement_entry& each = statements_.entry_of(statement);
            if (!each.is_trusted() || each.is_ready(node) || each.is_under_way(node))
                return;
            prepare(each, node);
            asked = true;
        });
        if (!asked)
            break;
        node = choose(what);
    }
    return node;
}

void io_worker::wait_for_connection(execution& what) noexcept
{
    const bool dialling = std::ranges::any_of(peers_, [](const auto& each) { return each->is_dialling(); });
    const bool others = shared_.reaching.load(std::memory_order_relaxed) != 0;
    const without_connection decision = decide_without_connection(dialling, others);
    if (decision == without_connection::fail) {
        finish(what, failure::made_by([&] {
                   std::string last;
                   for (const auto& each : peers_)
                       if (each->last_failure())
                           last = each->last_failure().what();
                   return connection_error(
                       client_errc::connection_lost,
                       diagnostics{.client_message = "no connection to any node; the request was not "
                                                     "sent; the last attempt: " +
                                                     (last.empty() ? "none yet" : last),
                                   .cql = std::string(what.statement().cql),
                                   .idempotent = what.statement().idempotent});
               }));
        return;
    }
    if (!line_up(unrouted_, what))
        return;
    if (decision == without_connection::dial_now)
        for (const auto& each : peers_)
            each->dial_soon();
}

/// False: too many are waiting, and it has been refused.
bool io_worker::line_up(execution_list& waiting, execution& what) noexcept
{
    if (!waiting_.take()) {
        deadlines_.remove(what.timed);
        refuse(what);
        return false;
    }
    waiting.push_back(what);
    return true;
}

void io_worker::execute(execution& what, statement_entry& statement, net::connection& on) noexcept
{
    what.exchange.message = message_kind::execute;
    what.exchange.prepared = &statement.prepared;
    on.send(what.exchange);
}

void io_worker::wait_for(statement_entry& statement, execution& what, std::uint32_t node)
{
    if (!line_up(statement.waiting, what))
        return;
    if (!statement.is_under_way(node))
        prepare(statement, node);
}

void io_worker::prepare(statement_entry& statement, std::uint32_t node)
{
    net::connection* const on = peers_[node]->usable();
    if (on == nullptr) { // it ended while other statements were being prepared
        if (statement.under_way == 0)
            route_again(statement.waiting);
        return;
    }
    try {
        preparation& what = statement_cache::place_of(statement, node);
        what.doubts = statement.statement->doubts.load(std::memory_order_relaxed);
        // A node forgets a statement when its table is changed. As soon as it knows the id again it takes what still comes in
        // with the old encoding, from whatever thread: it is asked for the new description first.
        what.aside = what.told || what.doubts > 1;
        what.under_way = true;
        ++statement.under_way;
        ++preparing_;
        deadlines_.add(what.timed, net::after(std::chrono::steady_clock::now(),
                                              std::max(shared_.settings.request_timeout / preparations_in_time,
                                                       std::chrono::milliseconds(1))));
        if (!ticking_)
            keep_ticking();
        on->send(what);
    } catch (...) {
        execution_list waiting;
        waiting.swap(statement.waiting);
        fail_waiting(waiting, failure::current());
    }
}

/// Sends a batch once all of its statements are prepared. Those that are not are asked for together; the batch waits for
/// the first of them and then comes here again.
void io_worker::send_batch(execution& what, std::uint32_t node)
{
    statement_entry* missing = nullptr;
    for_each_statement(what, [&](const protocol::statement& statement) {
        statement_entry& each = statements_.entry_of(statement);
        if (each.is_ready(node))
            return;
        if (missing == nullptr)
            missing = &each;
        else if (&each != missing && !each.is_under_way(node))
            prepare(each, node);
    });
    if (missing != nullptr) {
        wait_for(*missing, what, node);
        return;
    }
    what.exchange.message = message_kind::batch;
    net::connection* const on = peers_[node]->usable();
    if (on == nullptr)
        route(what);
    else
        on->send(what.exchange);
}

void io_worker::tell_prepared(execution& what, const statement_entry& statement) noexcept
{
    failure why;
    try {
        what.on_prepared(statement.prepared.metadata);
    } catch (...) {
        why = failure::current(what.statement().cql, {}, written::no, what.statement().idempotent);
    }
    finish(what, std::move(why));
}

void io_worker::end(preparation& what) noexcept
{
    if (!what.under_way)
        return;
    what.under_way = false;
    --what.entry->under_way;
    --preparing_;
    deadlines_.remove(what.timed);
}

void io_worker::on_prepared(net::connection& on, net::exchange& what,
                            std::shared_ptr<const protocol::prepared_metadata> metadata)
{
    auto& answered = static_cast<preparation&>(what);
    statement_entry& entry = *answered.entry;
    const protocol::statement& statement = *entry.statement;
    const letting_go at_last(statements_, entry);
    if (is_closing() || entry.ended) { // shut_down() tells those who wait
        end(answered);
        return;
    }
    execution_list waiting;
    try {
        std::string differs = difference(entry, *metadata);
        if (differs.empty() && std::exchange(answered.aside, false) && on.is_usable()) {
            on.send(answered);
            return;
        }
        end(answered);
        waiting.swap(entry.waiting);
        if (!differs.empty()) {
            statement_cache::does_not_fit(answered);
            if (!statement.described)
                statement_cache::describe(entry, std::move(metadata));
            fail_waiting(waiting,
                         schema_error(client_errc::schema_mismatch, diagnostics{.client_message = differs,
                                                                                .cql = std::string(statement.cql),
                                                                                .node = on.label()}));
            return;
        }
    } catch (...) {
        end(answered);
        waiting.swap(entry.waiting);
        fail_waiting(waiting, failure::current());
        return;
    }
    statement_cache::fits(answered, std::move(metadata));
    while (!waiting.empty()) {
        execution& next = take_first(waiting);
        try {
            if (!on.is_usable())
                route(next);
            else if (next.kind() == protocol::request_kind::batch)
                send_batch(next, on.node());
            else if (next.kind() == protocol::request_kind::prepare)
                tell_prepared(next, entry);
            else
                execute(next, entry, on);
        } catch (...) {
            finish(next, failure::current(next.statement().cql, on.label(), written::no, next.statement().idempotent));
        }
    }
}

void io_worker::preparation_failed(preparation& what, const failure& why, preparation_end how) noexcept
{
    statement_entry& entry = *what.entry;
    const letting_go at_last(statements_, entry);
    end(what);
    if (entry.waiting.empty() || is_closing())
        return;
    if (how != preparation_end::refused && entry.under_way != 0)
        return; // another node is being asked, and may serve them
    if (how == preparation_end::silence) {
        // The others are asked first, then the same again: the deadlines of those who wait end that.
        const auto count = static_cast<std::uint32_t>(peers_.size());
        std::uint32_t node = turn_.next(
            count, [&](std::uint32_t each) { return each != what.node && peers_[each]->usable() != nullptr; });
        if (node == no_node && peers_[what.node]->usable() != nullptr)
            node = what.node;
        if (node != no_node) {
            prepare(entry, node);
            return;
        }
    }
    execution_list waiting;
    waiting.swap(entry.waiting);
    if (how == preparation_end::refused)
        fail_waiting(waiting, why);
    else
        route_again(waiting);
}

void io_worker::on_unprepared(net::connection& on, net::exchange& what) noexcept
{
    execution& next = execution_of(what);
    if (is_closing()) {
        finish(next, closed(next));
        return;
    }
    try {
        ++next.preparations;
        // Of a batch it has mostly forgotten the other statements, too.
        for_each_statement(next, [&](const protocol::statement& statement) {
            static_cast<void>(statement_cache::place_of(statements_.entry_of(statement), on.node()));
        });
        // It is told again when it is used again, at the end of the wait, if there is one: what has just been prepared is the
        // last to be forgotten.
        if (const auto wait = wait_before_asking_again(next.preparations); wait.count() != 0)
            route_later(next, wait);
        else
            route(next);
    } catch (...) {
        finish(next, failure::current(next.statement().cql, on.label(), written::no, next.statement().idempotent));
    }
}

bool io_worker::is_ready(const net::connection& on, const net::exchange& what) const noexcept
{
    if (what.message == message_kind::prepare)
        return true;
    bool ready = true;
    for_each_statement(*what.request, [&](const protocol::statement& statement) {
        const statement_entry* const entry = statements_.find(statement);
        ready = ready && entry != nullptr && entry->is_ready(on.node());
    });
    return ready;
}

byte_view io_worker::prepared_id(const protocol::statement& statement) const noexcept
{
    return statements_.entry_of(statement).prepared.metadata->id;
}

void io_worker::on_finished(net::exchange& what, failure&& why) noexcept
{
    if (what.message == message_kind::prepare) [[unlikely]]
        preparation_failed(static_cast<preparation&>(what), why,
                           why.code() == client_errc::connection_lost ? preparation_end::lost
                                                                      : preparation_end::refused);
    else
        finish(execution_of(what), std::move(why));
}

void io_worker::on_unsent(net::exchange& what, const failure& reason) noexcept
{
    if (stopped_)
        finish(execution_of(what), failure(reason));
    else if (is_closing())
        finish(execution_of(what), closed(execution_of(what)));
    else
        route(execution_of(what));
}

execution& io_worker::take_first(execution_list& waiting) noexcept
{
    execution& first = waiting.front();
    waiting.pop_front();
    waiting_.give_back();
    return first;
}

void io_worker::fail_waiting(execution_list& waiting, const failure& why) noexcept
{
    execution_list failed;
    failed.swap(waiting);
    while (!failed.empty())
        finish(take_first(failed), failure(why));
}

void io_worker::route_again(execution_list& waiting) noexcept
{
    if (is_closing())
        return; // shut_down() tells them
    execution_list again;
    again.swap(waiting);
    while (!again.empty())
        route(take_first(again));
}

void io_worker::update_reach() noexcept
{
    const bool reaches =
        !stopped_ && std::ranges::any_of(peers_, [](const auto& each) { return each->usable() != nullptr; });
    if (reaches == std::exchange(reaches_, reaches))
        return;
    if (reaches)
        shared_.reaching.fetch_add(1, std::memory_order_relaxed);
    else
        shared_.reaching.fetch_sub(1, std::memory_order_relaxed);
}

void io_worker::on_connected(peer& which) noexcept
{
    update_reach();
    route_again(unrouted_);
    if (!std::exchange(was_reached_, true))
        return;
    // A node that has come back is there for all threads: they need not wait out their back-off.
    for (io_worker* const each : shared_.workers) {
        if (each == this)
            continue;
        const std::lock_guard lock(each->door_mutex_);
        if (each->door_closed_)
            continue;
        try {
            asio::post(each->io_, [each, node = which.number(), keep = each->keep_] {
                if (!each->stopped_)
                    each->peers_[node]->dial_soon();
            });
        } catch (...) {
            continue; // its own back-off brings it back, too
        }
    }
}

void io_worker::on_unreachable(peer&) noexcept
{
    update_reach();
    route_again(unrouted_);
}

void io_worker::on_retiring(net::connection& which) noexcept
{
    peers_[which.node()]->replace();
    update_reach();
}

void io_worker::on_disconnected(net::connection& which, const failure& reason) noexcept
{
    peer& lost = *peers_[which.node()];
    if (lost.any() == &which)
        lost.check(reason);
    update_reach();
}

} // namespace cassium::cluster
