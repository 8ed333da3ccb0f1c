#include <cassium/cluster/client.hpp>

#include <cluster/io_worker.hpp>
#include <net/tls_context.hpp>

#include <cassium/base/error.hpp>
#include <cassium/base/version.hpp>

#include <algorithm>
#include <charconv>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace cassium::cluster {
namespace {

/// Collects what became of the first attempts of all I/O threads.
class first_attempts {
public:
    first_attempts(std::size_t workers, std::size_t nodes) : reached_(workers, false), left_(workers * nodes) {}

    void report(std::size_t worker, std::exception_ptr failure)
    {
        const std::lock_guard lock(mutex_);
        --left_;
        if (!failure)
            reached_[worker] = true;
        else
            failures_.push_back(std::move(failure));
        changed_.notify_all();
    }

    /// Returns when every worker has a connection or every attempt has ended; then whether any worker has one.
    bool wait()
    {
        std::unique_lock lock(mutex_);
        changed_.wait(lock,
                      [this] { return left_ == 0 || std::ranges::count(reached_, true) == std::ssize(reached_); });
        return std::ranges::count(reached_, true) != 0;
    }

    /// One contact point's failure as it is; several as connect_failed with a line each.
    [[noreturn]] void raise(std::size_t nodes)
    {
        const std::lock_guard lock(mutex_);
        if (nodes == 1)
            std::rethrow_exception(failures_.front());
        std::vector<std::string> lines;
        for (const std::exception_ptr& failure : failures_) {
            try {
                std::rethrow_exception(failure);
            } catch (const authentication_error&) {
                throw;
            } catch (const invalid_query&) {
                throw;
            } catch (const std::exception& e) {
                if (std::ranges::find(lines, e.what()) == lines.end())
                    lines.emplace_back(e.what());
            }
        }
        std::string text;
        for (const std::string& line : lines)
            text += "\n  " + line;
        throw connection_error(client_errc::connect_failed, std::move(text));
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<bool> reached_;
    std::size_t left_;
    std::vector<std::exception_ptr> failures_;
};

void require(bool holds, const char* what)
{
    if (!holds)
        throw usage_error(client_errc::invalid_argument, what);
}

void check(const connect_params& params)
{
    require(!params.contact_points.empty(), "connect_params::contact_points is empty");
    require(params.protocol_version == 4 || params.protocol_version == 5,
            "connect_params::protocol_version must be 4 or 5");
    require(params.page_size > 0, "connect_params::page_size must be positive");
    require(params.max_in_flight >= 1 && params.max_in_flight <= 32768,
            "connect_params::max_in_flight must be 1 to 32768, the number of stream ids");
    require(params.request_timeout.count() > 0, "connect_params::request_timeout must be positive");
    require(params.connect_timeout.count() > 0, "connect_params::connect_timeout must be positive");
    require(params.io_threads <= 256, "connect_params::io_threads must be at most 256");
}

class threaded_client final : public client, public std::enable_shared_from_this<threaded_client> {
public:
    explicit threaded_client(connect_params params) : client(std::move(params)) {}

    ~threaded_client() override { threaded_client::close(); }

    void start()
    {
        const connect_params& with = params();
        std::vector<node_address> nodes;
        for (const std::string& text : with.contact_points)
            nodes.push_back(parse_contact_point(text, with.port));
        net::connection_settings settings;
        settings.highest_version = with.protocol_version;
        settings.keyspace = with.keyspace;
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
        settings.max_frame_size = with.max_frame_size;

        const unsigned cores = std::max(1u, std::thread::hardware_concurrency());
        const std::size_t count = with.io_threads != 0 ? with.io_threads : std::min(cores, 4u);
        for (std::size_t i = 0; i < count; ++i)
            workers_.push_back(std::make_shared<io_worker>(settings, nodes));
        auto attempts = std::make_shared<first_attempts>(count, nodes.size());
        // The threads keep the client alive: what is under way ends even when its last user lets it go on one of them.
        for (std::size_t i = 0; i < count; ++i)
            workers_[i]->start(shared_from_this(),
                               [attempts, i](std::exception_ptr failure) { attempts->report(i, std::move(failure)); });
        if (!attempts->wait()) {
            close();
            attempts->raise(nodes.size());
        }
    }

    void submit(protocol::request& request) noexcept override { worker().submit(request); }

    void close() noexcept override
    {
        for (const auto& worker : workers_)
            worker->stop();
        if (on_io_thread())
            return;
        const std::lock_guard lock(joining_);
        for (const auto& worker : workers_)
            worker->join();
    }

    bool on_io_thread() const noexcept override
    {
        return std::ranges::any_of(workers_, [](const auto& worker) { return worker->is_current(); });
    }

    std::size_t io_threads() const noexcept override { return workers_.size(); }
    void* io_context(std::size_t n) const noexcept override { return &workers_[n]->io(); }
    void* current_io_context() noexcept override { return &worker().io(); }

    statistics stats() const override
    {
        statistics all;
        for (const auto& worker : workers_) {
            const net::connection_counters& one = worker->counters();
            all.requests += one.requests.load(std::memory_order_relaxed);
            all.writes += one.writes.load(std::memory_order_relaxed);
            all.reads += one.reads.load(std::memory_order_relaxed);
            all.preparations += one.preparations.load(std::memory_order_relaxed);
            all.connections += one.connections.load(std::memory_order_relaxed);
            all.timeouts += one.timeouts.load(std::memory_order_relaxed);
            all.orphaned += static_cast<std::uint64_t>(one.orphaned.load(std::memory_order_relaxed));
            all.protocol_version = std::max(all.protocol_version, one.version.load(std::memory_order_relaxed));
        }
        return all;
    }

private:
    io_worker& worker() noexcept
    {
        for (const auto& worker : workers_)
            if (worker->is_current())
                return *worker;
        return *workers_[next_.fetch_add(1, std::memory_order_relaxed) % workers_.size()];
    }

    std::vector<std::shared_ptr<io_worker>> workers_;
    std::atomic<std::size_t> next_{0};
    std::mutex joining_; ///< for threads that close at the same time
};

} // namespace

std::string node_address::label() const
{
    const std::string port_text = std::to_string(port);
    return host.find(':') != std::string::npos ? "[" + host + "]:" + port_text : host + ":" + port_text;
}

node_address parse_contact_point(const std::string& text, std::uint16_t default_port)
{
    const auto bad = [&text](const char* why) {
        throw usage_error(client_errc::invalid_argument, "contact point '" + text + "': " + why);
    };
    node_address address{text, default_port};
    std::string_view port;
    if (text.starts_with('[')) {
        const std::size_t end = text.find(']');
        if (end == std::string::npos)
            bad("the bracket is not closed");
        address.host = text.substr(1, end - 1);
        if (end + 1 < text.size()) {
            if (text[end + 1] != ':')
                bad("a port is written after a colon");
            port = std::string_view(text).substr(end + 2);
        }
    } else if (const std::size_t colon = text.find(':'); colon != std::string::npos && text.rfind(':') == colon) {
        address.host = text.substr(0, colon);
        port = std::string_view(text).substr(colon + 1);
        if (port.empty())
            bad("the port is missing after the colon");
    }
    if (address.host.empty())
        bad("the host is missing");
    if (!port.empty()) {
        const auto [end, failure] = std::from_chars(port.data(), port.data() + port.size(), address.port);
        if (failure != std::errc{} || end != port.data() + port.size() || address.port == 0)
            bad("the port is not a number from 1 to 65535");
    }
    return address;
}

std::shared_ptr<client> connect(connect_params params)
{
    check(params);
    auto made = std::make_shared<threaded_client>(std::move(params));
    try {
        made->start();
    } catch (...) {
        made->close();
        throw;
    }
    client* const handle = made.get();
    return {handle, [made = std::move(made)](client* released) mutable {
                released->close();
                made.reset();
            }};
}

} // namespace cassium::cluster
