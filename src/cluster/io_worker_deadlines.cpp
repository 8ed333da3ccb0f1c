// Executions and preparations that end without an answer.
#include <cluster/io_worker.hpp>

#include <boost/intrusive/parent_from_member.hpp>

#include <algorithm>
#include <string>
#include <thread>
#include <utility>

namespace cassium::cluster {

void io_worker::keep_ticking() noexcept
{
    while (!ticking_) {
        try {
            ticker_.expires_after(net::deadline_wheel::tick);
            ticker_.async_wait([this, keep = keep_](const boost::system::error_code& canceled) {
                ticking_ = false;
                if (canceled || stopped_)
                    return;
                const auto now = std::chrono::steady_clock::now();
                deadlines_.advance(now, [this, now](net::timed& late) { expire(late, now); });
                if (!deadlines_.empty())
                    keep_ticking();
            });
            ticking_ = true;
        } catch (...) {
            std::this_thread::yield(); // until there is memory: without the clock nothing would end in time
        }
    }
}

void io_worker::enter_in_time(execution& what, std::chrono::steady_clock::time_point now) noexcept
{
    if (what.deadline > now || is_closing()) [[likely]] {
        enter(what);
        return;
    }
    what.worker = this;
    net::connection_counters::add(counters_.timeouts);
    give_up(what, client_errc::timeout, "no answer in time");
}

void io_worker::expire(net::timed& late, std::chrono::steady_clock::time_point now) noexcept
{
    using boost::intrusive::get_parent_from_member;
    if (late.owner == net::timed::owner_kind::preparation) {
        auto& what = *get_parent_from_member<preparation>(&late, &preparation::timed);
        preparation_is_late(what);
        return;
    }
    auto& what = *get_parent_from_member<execution>(&late, &execution::timed);
    if (what.deadline > now) { // it was delayed until now
        what.link.unlink();
        waiting_.give_back();
        deadlines_.add(what.timed, what.deadline);
        route(what);
        return;
    }
    net::connection_counters::add(counters_.timeouts);
    give_up(what, client_errc::timeout, "no answer in time");
}

void io_worker::route_later(execution& what, std::chrono::milliseconds after) noexcept
{
    if (!line_up(delayed_, what))
        return;
    deadlines_.remove(what.timed);
    deadlines_.add(what.timed, std::min(what.deadline, net::after(std::chrono::steady_clock::now(), after)));
}

void io_worker::preparation_is_late(preparation& what) noexcept
{
    const failure why = failure::made_by([&what] {
        return request_timeout(client_errc::timeout,
                               diagnostics{.client_message = "the node did not prepare the statement in time",
                                           .cql = std::string(what.statement->cql),
                                           .node = what.on != nullptr ? what.on->label() : std::string()});
    });
    if (what.on != nullptr)
        static_cast<void>(what.on->abandon(what));
    preparation_failed(what, why, preparation_end::silence);
}

void io_worker::cancel(execution& what) noexcept
{
    if (what.timed.link.is_linked())
        give_up(what, client_errc::canceled, "");
}

void io_worker::give_up(execution& what, client_errc code, const char* why) noexcept
{
    // Nobody finds it any more, whoever else ends meanwhile.
    deadlines_.remove(what.timed);
    written how_far = written::no;
    std::uint32_t node = no_node;
    if (net::connection* const on = what.exchange.on) {
        node = on->node();
        how_far = on->abandon(what.exchange);
    } else if (what.link.is_linked()) {
        what.link.unlink();
        waiting_.give_back();
    }
    finish(what, unanswered(what, code, why, how_far, node));
}

void io_worker::expire_unsent(execution& what) noexcept
{
    what.complete(unanswered(what, client_errc::timeout, "its time was over before it began", written::no, no_node));
}

failure io_worker::unanswered(const execution& what, client_errc code, const char* why, written how_far,
                              std::uint32_t node) const noexcept
{
    return failure::made_by([&]() -> failure {
        diagnostics details{.client_message = why,
                            .cql = std::string(what.statement().cql),
                            .node = node != no_node ? shared_.nodes[node].label() : std::string(),
                            .written = how_far,
                            .idempotent = what.statement().idempotent};
        if (code == client_errc::timeout && !what.options.deadline)
            details.client_message +=
                ": within " + std::to_string(what.options.timeout.value_or(shared_.settings.request_timeout).count()) +
                " ms";
        if (!details.client_message.empty())
            details.client_message += "; ";
        details.client_message += how_far == written::maybe ? "the request may have been executed"
                                  : what.goes_on            ? "there are more pages"
                                  : what.preparations > forgotten_without_wait
                                      ? "the node keeps forgetting the statement"
                                      : "the request was not sent";
        if (how_far == written::no && what.goes_on)
            details.written = written::yes;
        if (code == client_errc::timeout)
            return request_timeout(code, std::move(details));
        return client_error(code, std::move(details));
    });
}

} // namespace cassium::cluster
