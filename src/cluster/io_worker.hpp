// An io_context, its connection to every node, the executions that it carries and their deadlines: what one thread serves,
// an I/O thread as a rule. Nothing of it is shared with other threads but the inbox and the door for tasks.
#pragma once

#include <cluster/ended_statements.hpp>
#include <cluster/fork_guard.hpp>
#include <cluster/inbox.hpp>
#include <cluster/peer.hpp>
#include <cluster/plan.hpp>
#include <cluster/statement_cache.hpp>
#include <net/connection.hpp>
#include <net/deadline_wheel.hpp>

#include <cassium/base/completion_latch.hpp>
#include <cassium/cluster/execution.hpp>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/intrusive/list.hpp>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace cassium::cluster {

class io_worker;

/// What the workers of one client share.
struct shared_state {
    net::connection_settings settings;
    std::vector<node_address> nodes; ///< does not change
    std::vector<io_worker*> workers; ///< does not change once they run
    fork_guard process;
    std::atomic<std::uint32_t> reaching{0}; ///< workers that have a connection

    /// Throws connection_error (other_cluster) where a node belongs to another cluster than those before it.
    void check_cluster(const std::string& name, const std::string& node);

private:
    std::mutex mutex_;
    std::string cluster_name_;
    std::string first_node_;
};

/// Who runs a worker's io_context.
enum class served_by : std::uint8_t {
    own_thread,
    others, ///< an io_context of the program's
    callers ///< whoever waits for an execution on it, one at a time: see try_carry_out()
};

class io_worker final : private net::connection_owner, private peer_owner {
public:
    /// Called on the worker's thread after each first attempt to reach a node; empty for success.
    using report = std::function<void(const failure&)>;

    /// `foreign`: the io_context of served_by::others, otherwise null.
    io_worker(shared_state& shared, std::uint32_t number, served_by whom, boost::asio::io_context* foreign = nullptr);
    ~io_worker();
    io_worker(const io_worker&) = delete;
    io_worker& operator=(const io_worker&) = delete;

    /// Starts the first connection attempts and the thread; `owner` is kept alive until the worker has ended. Throws
    /// client_error when there is no thread to be had.
    void begin(const std::shared_ptr<void>& owner, const report& reached);
    /// Begins an execution whose deadline is set. From any thread; refuses by completing it.
    void submit(execution& what) noexcept;
    /// Of a worker that callers serve: carries the execution out on the calling thread, if nobody else is being served, and
    /// returns true when `done` is open. False: it has not been begun; but if there is no connection yet, one is a little
    /// nearer.
    [[nodiscard]] bool try_carry_out(execution& what, const completion_latch& done) noexcept;
    /// Of a worker that callers serve: returns when `done` is open. The calling threads serve the sockets in turn, one for all
    /// who wait. `first` is begun by this, where it is not null.
    void wait_in_turn(execution* first, completion_latch& done) noexcept;
    /// Goes on with one that was begun here and has just ended.
    void go_on(execution& what) noexcept
    {
        what.goes_on = true;
        enter_in_time(what, std::chrono::steady_clock::now());
    }
    /// Completes one whose time is over before it has begun. From any thread.
    void expire_unsent(execution& what) noexcept;
    /// Ends one that is under way here. On the worker's thread.
    void cancel(execution& what) noexcept;
    /// Calls a function on the worker's thread; false when the worker has ended, which one that others
    /// run never does. From any thread.
    [[nodiscard]] bool post(void (*task)(void*), void* argument) noexcept;
    /// Fails what is under way and ends the thread's loop. From any thread; idempotent.
    void stop() noexcept;
    /// Waits for the thread until then: a handler of the program's may hold it up, and it then ends by itself. Does not
    /// wait for itself, nor for an io_context of others.
    void join(std::chrono::steady_clock::time_point until) noexcept;

    /// Lets go of what the program has left running on the worker's own io_context, when the worker has ended: it may hold the
    /// client. Nobody may use that io_context any more.
    void let_go() noexcept;

    [[nodiscard]] bool is_current() const noexcept;
    /// The worker whose thread the calling one is; null: none.
    [[nodiscard]] static io_worker* current() noexcept { return current_; }
    [[nodiscard]] const shared_state& shared() const noexcept { return shared_; }
    [[nodiscard]] std::uint32_t number() const noexcept { return number_; }
    [[nodiscard]] bool is_foreign() const noexcept { return served_ == served_by::others; }
    [[nodiscard]] boost::asio::io_context& io() noexcept { return io_; }
    [[nodiscard]] const net::connection_counters& counters() const noexcept { return counters_; }

private:
    /// The worker whose thread the calling one is.
    static inline thread_local io_worker* current_ = nullptr;

    /// One whose handlers can be let go before it ends: those that are left over may hold the client.
    struct own_context final : boost::asio::io_context {
        own_context() : io_context(1) {}
        void let_go() { shutdown(); }
    };

    /// The library's coroutines, which end when it is closed, say so, to nobody, and Asio takes memory for that. Whatever else
    /// throws is the program's.
    template <class Run>
    void carry_on(const Run& run)
    {
        for (;;) {
            try {
                run();
                return;
            } catch (const std::bad_alloc&) {
                if (!is_closing())
                    throw;
            }
        }
    }
    /// What `send` writes leaves when it is done, in one system call a connection.
    template <class Send>
    void write_together(const Send& send)
    {
        for (const auto& each : peers_)
            if (net::connection* const connection = each->usable())
                connection->cork();
        send();
        for (const auto& each : peers_)
            if (net::connection* const connection = each->any())
                connection->uncork();
    }
    void run() noexcept;
    void drain() noexcept;
    /// Lets a member function be called on the worker's thread. From any thread; throws std::bad_alloc.
    template <auto Function>
    void announce();
    void take_inbox();
    [[nodiscard]] bool announce_ended() noexcept;
    void forget_ended() noexcept;
    void enter(execution& what) noexcept;
    void finish(execution& what, failure&& why) noexcept;
    void refuse(execution& what) noexcept;
    [[nodiscard]] static failure closed(const execution& what) noexcept;
    void shut_down() noexcept;
    /// Whether close() was called: nothing is begun any more, though what is under way may not have been told.
    [[nodiscard]] bool is_closing() const noexcept { return stopping_.load(std::memory_order_relaxed); }

    // io_worker_serving.cpp
    /// One who waits for the turn to serve the sockets.
    struct waiting_caller {
        explicit waiting_caller(completion_latch& until) noexcept : done(until) {}

        completion_latch& done;
        bool leads = false; ///< its turn; with turns_
        net::list_hook link{};
    };
    void catch_up() noexcept;
    void serve(execution* first, const completion_latch& done) noexcept;
    void lead(execution* first, const completion_latch& done) noexcept;
    void drain_when_free(std::chrono::steady_clock::time_point until) noexcept;

    // io_worker_routing.cpp
    void route(execution& what) noexcept;
    [[nodiscard]] std::uint32_t choose_prepared(const execution& what);
    [[nodiscard]] std::uint32_t choose(const execution& what) noexcept;
    [[nodiscard]] bool is_being_prepared(const execution& what, std::uint32_t node) const noexcept;
    void wait_for_connection(execution& what) noexcept;
    [[nodiscard]] bool line_up(execution_list& waiting, execution& what) noexcept;
    void execute(execution& what, statement_entry& statement, net::connection& on) noexcept;
    void send_batch(execution& what, std::uint32_t node);
    void tell_prepared(execution& what, const statement_entry& statement) noexcept;
    void wait_for(statement_entry& statement, execution& what, std::uint32_t node);
    void prepare(statement_entry& statement, std::uint32_t node);
    void end(preparation& what) noexcept;
    /// Why a node did not prepare a statement.
    enum class preparation_end : std::uint8_t {
        refused, ///< another node would say the same
        lost,    ///< the connection has ended
        silence
    };
    void preparation_failed(preparation& what, const failure& why, preparation_end how) noexcept;
    void fail_waiting(execution_list& waiting, const failure& why) noexcept;
    void route_again(execution_list& waiting) noexcept;
    void update_reach() noexcept;
    [[nodiscard]] execution& take_first(execution_list& waiting) noexcept;

    // io_worker_deadlines.cpp
    void keep_ticking() noexcept;
    void enter_in_time(execution& what, std::chrono::steady_clock::time_point now) noexcept;
    void expire(net::timed& late, std::chrono::steady_clock::time_point now) noexcept;
    void route_later(execution& what, std::chrono::milliseconds after) noexcept;
    void preparation_is_late(preparation& what) noexcept;
    void give_up(execution& what, client_errc code, const char* why) noexcept;
    [[nodiscard]] failure unanswered(const execution& what, client_errc code, const char* why, written how_far,
                                     std::uint32_t node) const noexcept;

    void on_finished(net::exchange& what, failure&& why) noexcept override;
    void on_unsent(net::exchange& what, const failure& reason) noexcept override;
    void on_prepared(net::connection& on, net::exchange& what,
                     std::shared_ptr<const protocol::prepared_metadata> metadata) override;
    void on_unprepared(net::connection& on, net::exchange& what) noexcept override;
    bool is_ready(const net::connection& on, const net::exchange& what) const noexcept override;
    byte_view prepared_id(const protocol::statement& statement) const noexcept override;
    void on_retiring(net::connection& which) noexcept override;
    void on_disconnected(net::connection& which, const failure& reason) noexcept override;
    void check_cluster(const std::string& name, const std::string& node) override;
    void on_connected(peer& which) noexcept override;
    void on_unreachable(peer& which) noexcept override;

    shared_state& shared_;
    std::uint32_t number_;
    served_by served_;
    std::unique_ptr<own_context> own_;
    boost::asio::io_context& io_;
    std::optional<boost::asio::executor_work_guard<boost::asio::io_context::executor_type>> work_;
    std::shared_ptr<void> keep_; ///< the client, while others run the io_context; of other threads with door_mutex_
    net::connection_counters counters_;
    net::waiting_budget waiting_;
    std::vector<std::unique_ptr<peer>> peers_;
    round_robin turn_;
    std::shared_ptr<ended_statements> ended_statements_;
    mutable statement_cache statements_;
    std::uint32_t preparing_ = 0; ///< PREPAREs under way
    execution_list unrouted_;     ///< that wait for a connection
    execution_list delayed_;      ///< that wait before they meet nodes again which have forgotten their statements
    net::deadline_wheel deadlines_;
    boost::asio::steady_timer ticker_;
    bool ticking_ = false;
    bool stopped_ = false;
    bool reaches_ = false; ///< counted in shared_state::reaching
    bool was_reached_ = false;

    inbox inbox_;
    std::atomic<bool> stopping_{false};
    std::atomic<bool> busy_{false};                       ///< a caller is being served
    std::chrono::steady_clock::time_point last_served_{}; ///< when the last caller was

    std::mutex turns_;
    bool led_ = false; ///< one of those who wait in turn has it
    boost::intrusive::list<waiting_caller,
                           boost::intrusive::member_hook<waiting_caller, net::list_hook, &waiting_caller::link>,
                           boost::intrusive::constant_time_size<false>>
        callers_;

    std::mutex door_mutex_;
    std::condition_variable ended_changed_;
    bool door_closed_ = false;
    bool drained_ = false;
    bool let_go_ = false;
    bool ended_ = false;
    std::thread thread_;
};

} // namespace cassium::cluster
