// One I/O thread: its io_context, its connection to every node, the statements it has prepared and the deadlines of
// its requests. Nothing of it is shared with other threads but the inbox.
#pragma once

#include <net/connection.hpp>
#include <net/deadline_wheel.hpp>
#include <net/request_queue.hpp>

#include <cassium/cluster/connect_params.hpp>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <functional>
#include <memory>
#include <mutex>
#include <random>
#include <string>
#include <thread>
#include <vector>

namespace cassium::cluster {

/// A contact point as the user wrote it.
struct node_address {
    std::string host;
    std::uint16_t port = 0;
    [[nodiscard]] std::string label() const;
};

/// Splits "host", "host:port", "address", "[v6]:port". Throws usage_error (invalid_argument) that quotes the text.
[[nodiscard]] node_address parse_contact_point(const std::string& text, std::uint16_t default_port);

class io_worker final : public net::connection_owner {
public:
    /// Called on the worker's thread after each first attempt to reach a node; null for success.
    using report = std::function<void(std::exception_ptr)>;

    io_worker(net::connection_settings settings, std::vector<node_address> nodes);
    ~io_worker();
    io_worker(const io_worker&) = delete;
    io_worker& operator=(const io_worker&) = delete;

    /// Starts the thread and the first connection attempts; `owner` is kept alive by the thread.
    void start(std::shared_ptr<void> owner, report reached);
    /// From any thread.
    void submit(protocol::request& request) noexcept;
    /// Fails what is under way and ends the thread's loop. From any thread; idempotent.
    void stop() noexcept;
    /// Waits for the thread; detaches it when it is the calling one.
    void join() noexcept;

    [[nodiscard]] bool is_current() const noexcept;
    [[nodiscard]] boost::asio::io_context& io() noexcept { return io_; }
    [[nodiscard]] const net::connection_counters& counters() const noexcept { return counters_; }

private:
    /// A statement on this thread, and who waits for it.
    struct prepared_entry;
    struct peer;

    void run() noexcept;
    void take_inbox();
    void start_request(protocol::request& request) noexcept;
    void route(protocol::request& request) noexcept;
    void prepare(prepared_entry& entry, net::connection& on) noexcept;
    void send_batch(protocol::request& request, net::connection& on) noexcept;
    void prepare_again(protocol::request& batch, net::connection& on) noexcept;
    void fail(protocol::request& request, client_errc code, const std::string& why,
              const std::string& node = {}) noexcept;
    void fail_waiting(prepared_entry& entry, const std::exception_ptr& failure) noexcept;
    void shut_down() noexcept;
    [[nodiscard]] prepared_entry& entry_of(const protocol::statement& statement);
    [[nodiscard]] net::connection* choose() noexcept;
    void keep_ticking();
    void expire(protocol::request& request) noexcept;

    boost::asio::awaitable<void> maintain(peer& target, report reached);
    boost::asio::awaitable<void> connect(peer& target);

    void on_finished(protocol::request& request, std::exception_ptr failure) noexcept override;
    void on_prepared(net::connection& on, protocol::request& request,
                     std::shared_ptr<const protocol::prepared_metadata> metadata) override;
    void on_unprepared(net::connection& on, protocol::request& request) noexcept override;
    byte_view prepared_id(const protocol::statement& statement) const noexcept override;
    void on_disconnected(net::connection& which, std::exception_ptr reason) noexcept override;

    net::connection_settings settings_;
    net::connection_counters counters_;
    boost::asio::io_context io_{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work_{io_.get_executor()};
    std::vector<std::unique_ptr<peer>> peers_;
    std::size_t next_peer_ = 0;
    std::vector<std::unique_ptr<prepared_entry>> prepared_;
    net::deadline_wheel deadlines_;
    boost::asio::steady_timer ticker_{io_};
    bool ticking_ = false;
    bool stopped_ = false;
    std::uint8_t version_; ///< the newest one that the servers are known to speak
    std::string last_failure_;
    std::minstd_rand jitter_{std::random_device{}()};

    std::mutex inbox_mutex_;
    net::request_queue inbox_;
    bool inbox_closed_ = false;

    std::thread thread_;
};

} // namespace cassium::cluster
