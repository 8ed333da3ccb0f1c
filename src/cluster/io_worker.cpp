#include <cluster/io_worker.hpp>

#include <net/quiet_thread.hpp>

#include <cassium/base/error.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>

#include <chrono>
#include <deque>
#include <new>
#include <system_error>
#include <utility>

namespace cassium::cluster {
namespace asio = boost::asio;
using clock = std::chrono::steady_clock;

namespace {

/// How long what has been ended may take to hear of it before the thread's loop ends.
constexpr std::chrono::seconds drain_limit{1};

/// Asio's queue of timers grows here, where a failure is one, and not where a coroutine waits: see net::operation_memory.
void grow_timer_queue(asio::io_context& io, std::size_t count)
{
    std::deque<asio::steady_timer> timers;
    for (std::size_t i = 0; i < count; ++i)
        timers.emplace_back(io, std::chrono::hours(1)).async_wait([](const boost::system::error_code&) {});
}

} // namespace

void shared_state::check_cluster(const std::string& name, const std::string& node)
{
    if (name.empty())
        return;
    const std::lock_guard lock(mutex_);
    if (cluster_name_.empty()) {
        cluster_name_ = name;
        first_node_ = node;
    } else if (name != cluster_name_) {
        throw connection_error(client_errc::other_cluster,
                               diagnostics{.client_message = "it belongs to cluster '" + name + "', and " +
                                                             first_node_ + " to '" + cluster_name_ + "'",
                                           .node = node});
    }
}

io_worker::io_worker(shared_state& shared, std::uint32_t number, served_by whom, asio::io_context* foreign)
    : shared_(shared),
      number_(number),
      served_(whom),
      own_(foreign == nullptr ? std::make_unique<own_context>() : nullptr),
      io_(foreign == nullptr ? *own_ : *foreign),
      waiting_(shared.settings.max_waiting),
      ended_statements_(std::make_shared<ended_statements>(
          this, [](void* worker) noexcept { return static_cast<io_worker*>(worker)->announce_ended(); })),
      statements_(static_cast<std::uint32_t>(shared.nodes.size()), ended_statements_),
      ticker_(io_),
      inbox_(shared.settings.max_waiting)
{
    grow_timer_queue(io_, 3 * shared.nodes.size() + 1);
    const net::connection_environment with{io_, *this, shared.settings, counters_, waiting_};
    for (std::uint32_t node = 0; node < shared.nodes.size(); ++node)
        peers_.push_back(std::make_unique<peer>(with, static_cast<peer_owner&>(*this), shared.nodes[node], node));
}

io_worker::~io_worker()
{
    ended_statements_->close();
    if (thread_.joinable())
        thread_.detach(); // it holds the client, and so this: it is the one that lets it go
}

bool io_worker::is_current() const noexcept
{
    return is_foreign() ? io_.get_executor().running_in_this_thread() : current_ == this;
}

void io_worker::begin(const std::shared_ptr<void>& owner, const report& reached)
{
    work_.emplace(io_.get_executor());
    if (is_foreign()) {
        {
            const std::lock_guard lock(door_mutex_);
            keep_ = owner;
        }
        if (stopping_) { // by one that has begun before: stop() found nothing to be kept
            stopping_ = false;
            stop();
        }
    }
    for (const auto& each : peers_)
        asio::co_spawn(io_, each->maintain(keep_, reached), asio::detached);
    if (served_ != served_by::own_thread)
        return;
    try {
        thread_ = net::quiet_thread([this, owner] { run(); });
    } catch (const std::system_error& e) {
        throw client_error(client_errc::connect_failed, std::string("no thread could be started: ") + e.what());
    }
}

void io_worker::run() noexcept
{
    current_ = this;
    carry_on([this] { io_.run(); }); // until shut_down()
    drain();
    current_ = nullptr;
}

/// What has been ended is told so; what the program has running here beside is let go.
void io_worker::drain() noexcept
{
    {
        const std::lock_guard lock(door_mutex_);
        door_closed_ = true;
    }
    io_.restart();
    const auto until = clock::now() + drain_limit;
    carry_on([this, until] {
        while (clock::now() < until && io_.poll_one() != 0) {
        }
    });
    bool last = false;
    {
        const std::lock_guard lock(door_mutex_);
        drained_ = true;
        last = let_go_;
    }
    if (last)
        own_->let_go();
    const std::lock_guard lock(door_mutex_);
    ended_ = true;
    ended_changed_.notify_all();
}

void io_worker::let_go() noexcept
{
    bool here = false;
    {
        const std::lock_guard lock(door_mutex_);
        here = drained_ && !let_go_;
        let_go_ = true;
    }
    if (here && own_)
        own_->let_go();
}

void io_worker::submit(execution& what) noexcept
{
    if (is_closing()) [[unlikely]] {
        what.complete(closed(what));
        return;
    }
    if (is_current()) {
        enter(what);
        return;
    }
    what.worker = this; // who cancels it may come before it is taken out
    switch (inbox_.put(what)) {
    case inbox::answer::first: try { announce<&io_worker::take_inbox>();
        } catch (...) {
            // Nobody can be told of what is there: it is taken back.
            inbox_.take_all([](execution& each) { each.complete(failure::out_of_memory()); });
        }
        break;
    case inbox::answer::taken: break;
    case inbox::answer::full: refuse(what); break;
    case inbox::answer::closed: what.complete(closed(what)); break;
    }
}

template <auto Function>
void io_worker::announce()
{
    const std::lock_guard lock(door_mutex_);
    if (door_closed_ || (!own_ && !keep_))
        return; // nothing has begun, or all has been ended
    asio::post(io_, [this, keep = keep_] { (this->*Function)(); });
}

bool io_worker::announce_ended() noexcept
{
    try {
        announce<&io_worker::forget_ended>();
        return true;
    } catch (...) {
        return false;
    }
}

void io_worker::forget_ended() noexcept
{
    ended_statements_->take_all([this](const protocol::statement& each) { statements_.forget(each); });
}

failure io_worker::closed(const execution& what) noexcept
{
    return failure::made_by([&what] {
        return client_error(client_errc::closed, diagnostics{.client_message = "the request was not sent",
                                                             .cql = std::string(what.statement().cql)});
    });
}

void io_worker::refuse(execution& what) noexcept
{
    counters_.refused.fetch_add(1, std::memory_order_relaxed); // here on any thread
    what.complete(failure::made_by([&] {
        return client_error(
            client_errc::overloaded_locally,
            diagnostics{.client_message = std::to_string(shared_.settings.max_waiting) +
                                          " requests are waiting for this I/O thread (connect_params::max_waiting)",
                        .cql = std::string(what.statement().cql),
                        .idempotent = what.statement().idempotent});
    }));
}

void io_worker::take_inbox()
{
    if (stopped_)
        return;
    write_together(
        [this, now = clock::now()] { inbox_.take_all([this, now](execution& each) { enter_in_time(each, now); }); });
}

void io_worker::enter(execution& what) noexcept
{
    what.worker = this;
    what.preparations = 0;
    if (is_closing()) [[unlikely]] {
        net::connection_counters::add(counters_.requests);
        what.complete(closed(what));
        return;
    }
    deadlines_.add(what.timed, what.deadline);
    if (!ticking_)
        keep_ticking();
    route(what);
}

void io_worker::finish(execution& what, failure&& why) noexcept
{
    deadlines_.remove(what.timed);
    net::connection_counters::add(counters_.requests);
    what.complete(std::move(why));
}

bool io_worker::post(void (*task)(void*), void* argument) noexcept
{
    const std::lock_guard lock(door_mutex_);
    // A context of the program's outlives what is made of the session; a thread of our own does what it begins to its end.
    if (door_closed_ && !is_foreign() && !(is_current() && !drained_))
        return false;
    try {
        asio::post(io_, [task, argument] { task(argument); });
        return true;
    } catch (...) {
        return false;
    }
}

void io_worker::stop() noexcept
{
    if (stopping_.exchange(true))
        return;
    for (;;) {
        try {
            announce<&io_worker::shut_down>();
            return;
        } catch (...) {
            std::this_thread::yield(); // until there is memory to say so
        }
    }
}

void io_worker::shut_down() noexcept
{
    stopped_ = true;
    const failure closed = failure::made_by([] { return client_error(client_errc::closed, diagnostics{}); });
    inbox_.close([this](execution& each) { enter(each); });
    for (const auto& each : peers_)
        each->stop(closed);
    statements_.for_each([&](statement_entry& each) { fail_waiting(each.waiting, closed); });
    fail_waiting(unrouted_, closed);
    fail_waiting(delayed_, closed);
    update_reach();
    ticker_.cancel();
    work_.reset();
    if (own_) {
        io_.stop();
        return;
    }
    const std::lock_guard lock(door_mutex_);
    door_closed_ = true;
    keep_.reset();
}

void io_worker::join(clock::time_point until) noexcept
{
    if (served_ == served_by::callers)
        drain_when_free(until);
    // Its own thread may be the one that lets the client go, at its very end.
    if (!thread_.joinable() || thread_.get_id() == std::this_thread::get_id())
        return;
    std::unique_lock lock(door_mutex_);
    const bool ended = ended_changed_.wait_until(lock, until, [this] { return ended_; });
    lock.unlock();
    if (ended)
        thread_.join();
    else
        thread_.detach();
}

void io_worker::check_cluster(const std::string& name, const std::string& node)
{
    shared_.check_cluster(name, node);
}

} // namespace cassium::cluster
