#include <cassium/cluster/client.hpp>

#include <cluster/io_worker.hpp>
#include <net/tls_context.hpp>

#include <cassium/base/error.hpp>
#include <cassium/base/version.hpp>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace cassium::cluster {
namespace asio = boost::asio;

namespace {

/// Brings the first attempts of all workers to one end: told once, by whoever is the last, or the first that suffices.
class opening {
public:
    opening(std::size_t workers, std::size_t nodes, std::function<void(failure)> ended)
        : reached_(workers, false),
          left_(workers * nodes),
          nodes_(nodes),
          ended_(std::move(ended))
    {
        failures_.reserve(left_);
    }

    void report(std::size_t worker, const failure& why) noexcept
    {
        std::unique_lock lock(mutex_);
        --left_;
        if (why)
            failures_.push_back(why);
        else
            reached_[worker] = true;
        const auto reached = std::ranges::count(reached_, true);
        if (reached != std::ssize(reached_) && left_ != 0)
            return;
        end(lock, reached != 0 ? failure() : failure::made_by([this] { return summary(); }));
    }
    /// Ends it without waiting for more.
    void end(const failure& why) noexcept
    {
        std::unique_lock lock(mutex_);
        end(lock, why);
    }

private:
    void end(std::unique_lock<std::mutex>& lock, const failure& why) noexcept
    {
        const auto tell = std::exchange(ended_, nullptr);
        lock.unlock();
        if (tell)
            tell(why);
    }

    /// One contact point's failure as it is; several as connect_failed with a line each; what is the same for all nodes, as it
    /// is.
    [[nodiscard]] failure summary() const
    {
        if (nodes_ == 1)
            return failures_.front();
        std::vector<std::string> lines;
        for (const failure& each : failures_) {
            if (each.code() == server_errc::bad_credentials || each.code() == server_errc::invalid)
                return each;
            if (std::ranges::find(lines, each.what()) == lines.end())
                lines.emplace_back(each.what());
        }
        std::string text;
        for (const std::string& line : lines)
            text += "\n  " + line;
        return connection_error(client_errc::connect_failed, std::move(text));
    }

    std::mutex mutex_;
    std::vector<bool> reached_;
    std::size_t left_;
    std::size_t nodes_;
    std::vector<failure> failures_;
    std::function<void(failure)> ended_;
};

void require(bool holds, const char* what)
{
    if (!holds)
        throw usage_error(client_errc::invalid_argument, what);
}

/// What a server needs to describe itself and a statement; what the header of an envelope can say (native_protocol_v5.spec,
/// section 2.5).
constexpr std::uint32_t smallest_frame_limit = 1024;
constexpr std::uint32_t greatest_frame_limit = 0x7fffffff;

void check(const connect_params& params)
{
    for (const std::string& each : params.contact_points) {
        require(!each.empty(), "connect_params::contact_points has an empty entry");
        require(each.find('\0') == std::string::npos, "connect_params::contact_points has an entry with a NUL in it");
    }
    require(params.port != 0, "connect_params::port must be 1 to 65535");
    require(params.protocol_version == 4 || params.protocol_version == 5,
            "connect_params::protocol_version must be 4 or 5");
    require(params.page_size > 0, "connect_params::page_size must be positive");
    require(params.max_in_flight >= 1 && params.max_in_flight <= 32768,
            "connect_params::max_in_flight must be 1 to 32768, the number of stream ids");
    require(params.request_timeout.count() > 0, "connect_params::request_timeout must be positive");
    require(params.connect_timeout.count() > 0, "connect_params::connect_timeout must be positive");
    require(params.max_waiting >= 1, "connect_params::max_waiting must be positive");
    require(params.max_write_buffer >= 1, "connect_params::max_write_buffer must be positive");
    require(params.max_orphans >= 1, "connect_params::max_orphans must be positive");
    require(params.max_statements >= 1, "connect_params::max_statements must be positive");
    require(params.max_frame_size >= smallest_frame_limit && params.max_frame_size <= greatest_frame_limit,
            "connect_params::max_frame_size must be 1024 to 2147483647 bytes");
    require(params.serial_consistency == consistency::serial || params.serial_consistency == consistency::local_serial,
            "connect_params::serial_consistency must be serial or local_serial");
    require(params.io_threads <= 256, "connect_params::io_threads must be at most 256");
}

net::connection_settings settings_of(const connect_params& with, std::string create_keyspace_cql)
{
    net::connection_settings settings;
    settings.highest_version = with.protocol_version;
    settings.keyspace = with.keyspace;
    settings.create_keyspace_cql = std::move(create_keyspace_cql);
    settings.handshake.driver_name = "cassium";
    settings.handshake.driver_version = CASSIUM_VERSION;
    settings.handshake.compression = with.compression;
    if (with.credentials)
        settings.handshake.credentials = {with.credentials->username, with.credentials->password};
    if (with.tls)
        settings.tls = std::make_shared<const net::tls_context>(*with.tls);
    settings.connect_timeout = with.connect_timeout;
    settings.request_timeout = with.request_timeout;
    settings.read_write = with.consistency;
    settings.serial = with.serial_consistency;
    settings.page_size = with.page_size;
    settings.max_in_flight = with.max_in_flight;
    settings.max_waiting = with.max_waiting;
    settings.max_orphans = std::max(1u, std::min(with.max_orphans, with.max_in_flight / 2));
    settings.max_frame_size = with.max_frame_size;
    settings.max_write_buffer = with.max_write_buffer;
    settings.environment = with.environment;
    return settings;
}

/// How long close() waits for the threads at most.
constexpr std::chrono::seconds join_limit{4};

class node_client final : public client, public std::enable_shared_from_this<node_client> {
public:
    node_client(connect_params params, std::string create_keyspace_cql, const std::vector<void*>& contexts)
        : client(std::move(params), !contexts.empty())
    {
        const connect_params& with = this->params();
        shared_.settings = settings_of(with, std::move(create_keyspace_cql));
        static const std::vector<std::string> local{"127.0.0.1"};
        for (const std::string& text : with.contact_points.empty() ? local : with.contact_points)
            shared_.nodes.push_back(parse_contact_point(text, with.port));
        const unsigned cores = std::max(1u, std::thread::hardware_concurrency());
        const std::size_t own = with.io_threads != 0 ? with.io_threads : std::min(cores, 4u);
        const std::size_t count = borrows_threads() ? contexts.size() : own;
        for (std::size_t i = 0; i < count; ++i) {
            auto* const foreign = !borrows_threads() ? nullptr : static_cast<asio::io_context*>(contexts[i]);
            workers_.push_back(
                std::make_unique<io_worker>(shared_, static_cast<std::uint32_t>(i),
                                            borrows_threads() ? served_by::others : served_by::own_thread, foreign));
            shared_.workers.push_back(workers_.back().get());
        }
    }
    node_client(const node_client&) = delete;
    node_client& operator=(const node_client&) = delete;

    ~node_client() override
    {
        node_client::close();
        if (!shared_.process.in_child())
            return;
        // Threads, locks and sockets are the parent's: what is made of them is left as it is.
        for (auto& each : workers_)
            static_cast<void>(each.release());
        static_cast<void>(owned_by_callers_.release());
    }

    /// `opening` is told of every first attempt. The threads keep the client alive: what is under way ends even when its
    /// last user lets it go on one of them.
    void begin(const std::shared_ptr<opening>& told)
    {
        for (std::size_t i = 0; i < workers_.size(); ++i)
            workers_[i]->begin(shared_from_this(), [told, i](const failure& why) { told->report(i, why); });
    }
    [[nodiscard]] std::size_t nodes() const noexcept { return shared_.nodes.size(); }

    std::size_t pick() noexcept override
    {
        const io_worker* const own = current();
        return own != nullptr ? own->number() : next_.fetch_add(1, std::memory_order_relaxed) % workers_.size();
    }

    void submit(execution& what, std::size_t worker) noexcept override
    {
        if (set_deadline(what)) [[likely]]
            begin(what, worker);
        else
            expire(what);
    }
    /// One whose deadline is set.
    void begin(execution& what, std::size_t worker) noexcept
    {
        if (shared_.process.in_child()) [[unlikely]] {
            what.complete(failure::made_by([&what] {
                return client_error(client_errc::forked, diagnostics{.client_message = "connect anew in the child",
                                                                     .cql = std::string(what.statement().cql)});
            }));
            return;
        }
        worker_at(worker).submit(what);
    }

    void go_on(execution& what) noexcept override { what.worker->go_on(what); }

    void carry_out(execution& what, completion_latch& done) noexcept override
    {
        if (!set_deadline(what)) [[unlikely]] {
            expire(what);
            return;
        }
        if (borrows_threads()) {
            failure why;
            if (shared_.process.in_child())
                begin(what, 0); // which refuses it
            else if (io_worker* const turn = callers_worker(&why))
                turn->wait_in_turn(&what, done);
            else
                what.complete(std::move(why));
            return;
        }
        // One caller alone serves the sockets by itself; several wait together for the threads that do.
        const bool alone = callers_.fetch_add(1, std::memory_order_relaxed) == 0 && !shared_.process.in_child();
        io_worker* const own = alone ? callers_worker() : nullptr;
        if (own == nullptr || !own->try_carry_out(what, done)) {
            begin(what, pick());
            done.wait();
        }
        callers_.fetch_sub(1, std::memory_order_relaxed);
    }

    failure pick_to_wait(std::size_t& worker) noexcept override
    {
        worker = pick();
        failure why;
        if (borrows_threads() && !shared_.process.in_child() && callers_worker(&why) != nullptr)
            worker = workers_.size();
        return why;
    }
    bool wait(completion_latch& done, std::size_t worker, std::chrono::steady_clock::time_point limit) noexcept override
    {
        if (worker != workers_.size() || shared_.process.in_child())
            return done.wait_until(limit);
        worker_at(worker).wait_in_turn(nullptr, done);
        return true;
    }

    void cancel(execution& what) noexcept override { what.worker->cancel(what); }

    bool post(std::size_t worker, void (*task)(void*), void* argument) noexcept override
    {
        return !shared_.process.in_child() && worker_at(worker).post(task, argument);
    }

    void close() noexcept override
    {
        if (shared_.process.in_child())
            return;
        for (const auto& worker : workers_)
            worker->stop();
        {
            const std::lock_guard lock(making_);
            closed_ = true;
        }
        io_worker* const by_callers = served_by_callers_.load(std::memory_order_acquire);
        if (by_callers != nullptr)
            by_callers->stop();
        if (on_io_thread())
            return;
        const auto until = std::chrono::steady_clock::now() + join_limit;
        const std::lock_guard lock(joining_);
        for (const auto& worker : workers_)
            worker->join(until);
        if (by_callers != nullptr)
            by_callers->join(until);
    }

    void close_for_good() noexcept override
    {
        if (shared_.process.in_child())
            return;
        close();
        for (const auto& worker : workers_)
            worker->let_go();
    }

    bool on_io_thread() const noexcept override { return current() != nullptr; }
    bool on_io_thread(std::size_t worker) const noexcept override { return worker_at(worker).is_current(); }
    std::size_t workers() const noexcept override { return workers_.size(); }
    void* io_context(std::size_t n) const noexcept override { return &worker_at(n).io(); }
    std::shared_ptr<client> share() noexcept override { return shared_from_this(); }

    statistics stats() const override
    {
        statistics all;
        const auto add = [&all](const io_worker& worker) {
            const net::connection_counters& one = worker.counters();
            all.requests += one.requests.load(std::memory_order_relaxed);
            all.writes += one.writes.load(std::memory_order_relaxed);
            all.reads += one.reads.load(std::memory_order_relaxed);
            all.preparations += one.preparations.load(std::memory_order_relaxed);
            all.connections += one.connections.load(std::memory_order_relaxed);
            all.timeouts += one.timeouts.load(std::memory_order_relaxed);
            all.orphaned += static_cast<std::uint64_t>(one.orphaned.load(std::memory_order_relaxed));
            all.refused += one.refused.load(std::memory_order_relaxed);
            all.recycled += one.recycled.load(std::memory_order_relaxed);
            all.protocol_version = std::max(all.protocol_version, one.version.load(std::memory_order_relaxed));
        };
        for (const auto& worker : workers_)
            add(*worker);
        if (const io_worker* const by_callers = served_by_callers_.load(std::memory_order_acquire))
            add(*by_callers);
        all.timeouts += expired_.load(std::memory_order_relaxed);
        all.requests += expired_.load(std::memory_order_relaxed);
        return all;
    }

private:
    /// The worker whose thread this is, if it is one of this client's.
    [[nodiscard]] const io_worker* current() const noexcept
    {
        const io_worker* const found = io_worker::current();
        if (found != nullptr)
            return &found->shared() == &shared_ ? found : nullptr;
        if (borrows_threads())
            for (const auto& worker : workers_)
                if (worker->is_current())
                    return worker.get();
        return nullptr;
    }

    [[nodiscard]] io_worker& worker_at(std::size_t n) const noexcept
    {
        return n < workers_.size() ? *workers_[n] : *served_by_callers_.load(std::memory_order_acquire);
    }

    /// False: its time is over.
    [[nodiscard]] bool set_deadline(execution& what) const noexcept
    {
        what.goes_on = false;
        const execution_options& options = what.options;
        const auto now = std::chrono::steady_clock::now();
        what.deadline = options.deadline ? *options.deadline : net::deadline_wheel::time_point::max();
        if (options.timeout || !options.deadline)
            what.deadline =
                std::min(what.deadline, net::after(now, options.timeout.value_or(shared_.settings.request_timeout)));
        return what.deadline > now;
    }
    void expire(execution& what) noexcept
    {
        expired_.fetch_add(1, std::memory_order_relaxed);
        workers_.front()->expire_unsent(what);
    }

    /// The worker that blocking callers serve, made when the first one asks for it; null: there is none, for want of
    /// descriptors or because the client is closed, as `why` is told.
    [[nodiscard]] io_worker* callers_worker(failure* why = nullptr) noexcept
    {
        io_worker* const made = served_by_callers_.load(std::memory_order_acquire);
        return made != nullptr ? made : make_callers_worker(why);
    }
    [[nodiscard]] io_worker* make_callers_worker(failure* why) noexcept
    {
        if (shared_.process.in_child())
            return nullptr; // and who holds the lock is not there
        const std::lock_guard lock(making_);
        if (closed_) {
            if (why != nullptr)
                *why = failure::made_by([] { return client_error(client_errc::closed, diagnostics{}); });
            return nullptr;
        }
        if (owned_by_callers_ == nullptr) {
            try {
                auto made = std::make_unique<io_worker>(shared_, static_cast<std::uint32_t>(workers_.size()),
                                                        served_by::callers);
                made->begin(nullptr, {});
                owned_by_callers_ = std::move(made);
            } catch (const std::exception& e) {
                if (why != nullptr)
                    *why = failure::made_by([&e] {
                        return connection_error(
                            client_errc::connect_failed,
                            std::string("a blocking call has no connection of its own; the request was not sent: ") +
                                e.what());
                    });
                return nullptr;
            }
            served_by_callers_.store(owned_by_callers_.get(), std::memory_order_release);
        }
        return owned_by_callers_.get();
    }

    shared_state shared_;
    std::vector<std::unique_ptr<io_worker>> workers_;
    std::mutex making_; ///< of the worker that callers serve
    bool closed_ = false;
    std::unique_ptr<io_worker> owned_by_callers_;
    std::atomic<io_worker*> served_by_callers_{nullptr};
    std::atomic<std::uint32_t> callers_{0}; ///< that are being carried out for
    std::atomic<std::size_t> next_{0};
    std::atomic<std::uint64_t> expired_{0}; ///< before they began
    std::mutex joining_;                    ///< for threads that close at the same time
};

/// The client as its user holds it: closed when the last holder lets it go, though its threads still hold it. Throws
/// std::bad_alloc, and has then closed it.
std::shared_ptr<client> handle_of(std::shared_ptr<node_client> made)
{
    client* const handle = made.get();
    return {handle, [made = std::move(made)](client* released) mutable {
                released->close();
                made.reset();
            }};
}

std::shared_ptr<node_client> make_client(connect_params params, std::string create_keyspace_cql,
                                         const std::vector<void*>& contexts)
{
    check(params);
    try {
        return std::make_shared<node_client>(std::move(params), std::move(create_keyspace_cql), contexts);
    } catch (const error&) {
        throw;
    } catch (const std::exception& e) { // Asio, when there are no descriptors left
        throw connection_error(client_errc::connect_failed, e.what());
    }
}

/// Starts connecting; what is returned ends the attempt.
std::function<void()> begin_connecting(const std::shared_ptr<node_client>& made, connect_handler done)
{
    auto told = std::make_shared<opening>(made->workers(), made->nodes(), [made, done = std::move(done)](failure why) {
        std::shared_ptr<client> handle;
        try {
            if (!why)
                handle = handle_of(made);
        } catch (...) {
            why = failure::current();
        }
        if (why)
            made->close();
        done(std::move(why), std::move(handle));
    });
    try {
        made->begin(told);
    } catch (...) {
        told->end(failure::current());
    }
    return [weak = std::weak_ptr(told)] {
        if (const auto under_way = weak.lock())
            under_way->end(failure::made_by([] { return client_error(client_errc::canceled, "connecting"); }));
    };
}

} // namespace

std::function<void()> async_connect(connect_params params, connect_handler done, const std::vector<void*>& contexts,
                                    std::string create_keyspace_cql)
{
    return begin_connecting(make_client(std::move(params), std::move(create_keyspace_cql), contexts), std::move(done));
}

std::shared_ptr<client> connect(connect_params params, std::string create_keyspace_cql)
{
    const auto made = make_client(std::move(params), std::move(create_keyspace_cql), {});
    completion_latch ended;
    failure failed;
    std::shared_ptr<client> connected;
    (void)begin_connecting(made, [&](failure why, std::shared_ptr<client> handle) {
        failed = std::move(why);
        connected = std::move(handle);
        ended.open();
    });
    ended.wait();
    if (failed) {
        made->close(); // and waits for the threads: the program may end next
        failed.raise();
    }
    return connected;
}

} // namespace cassium::cluster
