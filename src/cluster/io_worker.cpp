#include <cluster/io_worker.hpp>

#include <cassium/base/error.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <utility>

namespace cassium::cluster {
namespace asio = boost::asio;

namespace {

thread_local const io_worker* current_worker = nullptr;

/// How often one execution may meet a node that forgot its statement before that is an error.
constexpr std::uint8_t max_preparations = 3;

std::uint32_t slot_of(const protocol::statement& statement) noexcept
{
    static std::atomic<std::uint32_t> given{0};
    std::uint32_t slot = statement.slot.load(std::memory_order_acquire);
    if (slot == 0) {
        const std::uint32_t fresh = given.fetch_add(1, std::memory_order_relaxed) + 1;
        if (statement.slot.compare_exchange_strong(slot, fresh, std::memory_order_acq_rel))
            slot = fresh;
    }
    return slot;
}

} // namespace

struct io_worker::prepared_entry final : protocol::request {
    prepared_entry(io_worker& worker, const protocol::statement& what)
        : request(what, protocol::request_kind::direct),
          owner(worker)
    {
    }
    void complete(std::exception_ptr failure) noexcept override { owner.fail_waiting(*this, failure); }

    [[nodiscard]] bool is_ready() const noexcept { return prepared.metadata && !preparing; }

    io_worker& owner;
    net::prepared_statement prepared;
    net::request_queue waiting;
    bool preparing = false;
};

struct io_worker::peer {
    explicit peer(asio::io_context& io, node_address where) : address(std::move(where)), changed(io) {}
    node_address address;
    std::shared_ptr<net::connection> connection;
    asio::steady_timer changed; ///< never expires: cancelled when the connection ends
};

io_worker::io_worker(net::connection_settings settings, std::vector<node_address> nodes)
    : settings_(std::move(settings)),
      version_(settings_.highest_version)
{
    for (node_address& address : nodes)
        peers_.push_back(std::make_unique<peer>(io_, std::move(address)));
}

io_worker::~io_worker()
{
    join();
}

bool io_worker::is_current() const noexcept
{
    return current_worker == this;
}

void io_worker::run() noexcept
{
    current_worker = this;
    io_.run();
    current_worker = nullptr;
}

void io_worker::submit(protocol::request& request) noexcept
{
    if (is_current()) {
        start_request(request);
        return;
    }
    bool first = false;
    bool closed = false;
    {
        const std::lock_guard lock(inbox_mutex_);
        closed = inbox_closed_;
        if (!closed) {
            first = inbox_.empty();
            inbox_.push(request);
        }
    }
    if (closed)
        request.complete(std::make_exception_ptr(client_error(client_errc::closed, "the session was closed")));
    else if (first)
        asio::post(io_, [this] { take_inbox(); });
}

void io_worker::take_inbox()
{
    net::request_queue taken;
    {
        const std::lock_guard lock(inbox_mutex_);
        taken.take_all(inbox_);
    }
    const auto each_connection = [this](auto&& use) {
        for (const auto& each : peers_)
            if (each->connection)
                use(*each->connection);
    };
    each_connection([](net::connection& connection) { connection.cork(); });
    while (protocol::request* request = taken.pop())
        start_request(*request);
    each_connection([](net::connection& connection) { connection.uncork(); });
}

void io_worker::start_request(protocol::request& request) noexcept
{
    request.hook = {};
    if (stopped_) {
        fail(request, client_errc::closed, "the session was closed");
        return;
    }
    const auto timeout = request.options.timeout.value_or(settings_.request_timeout);
    deadlines_.add(request, std::chrono::steady_clock::now() + timeout);
    if (!ticking_)
        keep_ticking();
    route(request);
}

void io_worker::route(protocol::request& request) noexcept
{
    net::connection* const connection = choose();
    if (connection == nullptr) {
        fail(request, client_errc::connection_lost,
             "no connection to any node; the last attempt: " + (last_failure_.empty() ? "none yet" : last_failure_));
        return;
    }
    if (request.kind() == protocol::request_kind::direct) {
        connection->send_query(request);
        return;
    }
    if (request.kind() == protocol::request_kind::batch) {
        send_batch(request, *connection);
        return;
    }
    try {
        prepared_entry& entry = entry_of(request.statement());
        if (entry.is_ready()) {
            connection->send_execute(request, entry.prepared);
            return;
        }
        entry.waiting.push(request);
        if (!entry.preparing)
            prepare(entry, *connection);
    } catch (...) {
        on_finished(request, std::current_exception());
    }
}

io_worker::prepared_entry& io_worker::entry_of(const protocol::statement& statement)
{
    const std::uint32_t slot = slot_of(statement);
    if (slot >= prepared_.size())
        prepared_.resize(slot + 1);
    auto& entry = prepared_[slot];
    if (!entry)
        entry = std::make_unique<prepared_entry>(*this, statement);
    return *entry;
}

net::connection* io_worker::choose() noexcept
{
    for (std::size_t tried = 0; tried < peers_.size(); ++tried) {
        next_peer_ = next_peer_ + 1 < peers_.size() ? next_peer_ + 1 : 0;
        net::connection* const connection = peers_[next_peer_]->connection.get();
        if (connection != nullptr && connection->is_open())
            return connection;
    }
    return nullptr;
}

void io_worker::prepare(prepared_entry& entry, net::connection& on) noexcept
{
    entry.preparing = true;
    entry.hook = {};
    // A preparation has no deadline of its own: those who wait for it do.
    on.send_prepare(entry);
}

void io_worker::on_prepared(net::connection& on, protocol::request& request,
                            std::shared_ptr<const protocol::prepared_metadata> metadata)
{
    auto& entry = static_cast<prepared_entry&>(request);
    const protocol::statement& statement = entry.statement();
    std::string differs = protocol::compare_parameters(statement.parameters, metadata->parameters->columns());
    if (differs.empty() && !statement.conditional)
        differs = protocol::compare_columns(statement.results, metadata->results->columns());
    if (!differs.empty()) {
        diagnostics details{
            .client_message = differs, .server_message = {}, .cql = std::string(statement.cql), .node = on.label()};
        fail_waiting(entry, std::make_exception_ptr(schema_error(client_errc::schema_mismatch, std::move(details))));
        return;
    }
    entry.preparing = false;
    entry.prepared.metadata = std::move(metadata);
    entry.prepared.checked.clear();
    net::request_queue ready;
    ready.take_all(entry.waiting);
    while (protocol::request* waiting = ready.pop()) {
        if (waiting->kind() == protocol::request_kind::batch)
            send_batch(*waiting, on);
        else
            on.send_execute(*waiting, entry.prepared);
    }
}

/// Sends a batch once all of its statements are prepared. Those that are not are asked for together; the batch waits for
/// the first of them and then comes here again.
void io_worker::send_batch(protocol::request& request, net::connection& on) noexcept
{
    prepared_entry* missing = nullptr;
    try {
        const protocol::statement* last = nullptr;
        for (const protocol::batch_part& part : request.batch().parts) {
            if (part.statement == last)
                continue;
            last = part.statement;
            prepared_entry& entry = entry_of(*last);
            if (entry.is_ready())
                continue;
            if (missing == nullptr)
                missing = &entry;
            else if (&entry != missing && !entry.preparing)
                prepare(entry, on);
        }
    } catch (...) {
        on_finished(request, std::current_exception());
        return;
    }
    if (missing == nullptr) {
        on.send_batch(request);
        return;
    }
    missing->waiting.push(request);
    if (!missing->preparing)
        prepare(*missing, on);
}

/// A node that has forgotten one statement of a batch has mostly forgotten the others, too: it is told all of them at
/// once, so that the limit of preparations does not depend on how many there are.
void io_worker::prepare_again(protocol::request& batch, net::connection& on) noexcept
{
    for (const protocol::batch_part& part : batch.batch().parts)
        if (prepared_entry& entry = *prepared_[slot_of(*part.statement)]; !entry.preparing)
            prepare(entry, on);
    send_batch(batch, on);
}

byte_view io_worker::prepared_id(const protocol::statement& statement) const noexcept
{
    return prepared_[slot_of(statement)]->prepared.metadata->id;
}

void io_worker::on_unprepared(net::connection& on, protocol::request& request) noexcept
{
    if (++request.hook.preparations > max_preparations) {
        fail(request, client_errc::unexpected_message, "the node keeps forgetting the statement", on.label());
        return;
    }
    if (request.kind() == protocol::request_kind::batch) {
        prepare_again(request, on);
        return;
    }
    auto& entry = *prepared_[slot_of(request.statement())];
    entry.waiting.push(request);
    if (!entry.preparing)
        prepare(entry, on);
}

void io_worker::fail_waiting(prepared_entry& entry, const std::exception_ptr& failure) noexcept
{
    entry.preparing = false;
    net::request_queue waiting;
    waiting.take_all(entry.waiting);
    while (protocol::request* request = waiting.pop())
        on_finished(*request, failure);
}

void io_worker::on_finished(protocol::request& request, std::exception_ptr failure) noexcept
{
    deadlines_.remove(request);
    net::connection_counters::add(counters_.requests);
    request.complete(std::move(failure));
}

void io_worker::fail(protocol::request& request, client_errc code, const std::string& why,
                     const std::string& node) noexcept
{
    diagnostics details{
        .client_message = why, .server_message = {}, .cql = std::string(request.statement().cql), .node = node};
    switch (code) {
    case client_errc::connection_lost:
        on_finished(request, std::make_exception_ptr(connection_error(code, std::move(details))));
        break;
    case client_errc::timeout:
        on_finished(request, std::make_exception_ptr(request_timeout(code, std::move(details))));
        break;
    default: on_finished(request, std::make_exception_ptr(client_error(code, std::move(details))));
    }
}

void io_worker::keep_ticking()
{
    ticking_ = true;
    ticker_.expires_after(net::deadline_wheel::tick);
    ticker_.async_wait([this](const boost::system::error_code& canceled) {
        ticking_ = false;
        if (canceled || stopped_)
            return;
        deadlines_.advance(std::chrono::steady_clock::now(), [this](protocol::request& late) { expire(late); });
        if (!deadlines_.empty() && !ticking_)
            keep_ticking();
    });
}

void io_worker::expire(protocol::request& request) noexcept
{
    std::string node;
    if (request.hook.connection != nullptr) {
        auto& connection = *static_cast<net::connection*>(request.hook.connection);
        node = connection.label();
        connection.abandon(request);
    } else if (request.hook.queue != nullptr) {
        static_cast<net::request_queue*>(request.hook.queue)->remove(request);
    }
    net::connection_counters::add(counters_.timeouts);
    const auto limit = request.options.timeout.value_or(settings_.request_timeout);
    fail(request, client_errc::timeout,
         "no answer within " + std::to_string(limit.count()) + " ms; the request may have been executed", node);
}

void io_worker::stop() noexcept
{
    {
        const std::lock_guard lock(inbox_mutex_);
        if (inbox_closed_)
            return;
        inbox_closed_ = true;
    }
    asio::post(io_, [this] { shut_down(); });
}

void io_worker::shut_down() noexcept
{
    take_inbox();
    stopped_ = true;
    const auto closed = std::make_exception_ptr(client_error(client_errc::closed, "the session was closed"));
    for (const auto& each : peers_) {
        each->changed.cancel();
        if (each->connection)
            each->connection->close(closed);
    }
    for (const auto& entry : prepared_)
        if (entry)
            fail_waiting(*entry, closed);
    ticker_.cancel();
    work_.reset();
}

void io_worker::join() noexcept
{
    if (!thread_.joinable())
        return;
    if (thread_.get_id() == std::this_thread::get_id())
        thread_.detach();
    else
        thread_.join();
}

void io_worker::start(std::shared_ptr<void> owner, report reached)
{
    for (const auto& each : peers_)
        asio::co_spawn(io_, maintain(*each, reached), asio::detached);
    thread_ = std::thread([this, owner = std::move(owner)] { run(); });
}

asio::awaitable<void> io_worker::maintain(peer& target, report reached)
{
    constexpr std::chrono::milliseconds shortest{100};
    constexpr std::chrono::milliseconds longest{10000};
    std::chrono::milliseconds delay = shortest;
    while (!stopped_) {
        std::exception_ptr failure;
        try {
            co_await connect(target);
            delay = shortest;
        } catch (const std::exception& e) {
            failure = std::current_exception();
            last_failure_ = e.what();
        }
        if (reached)
            std::exchange(reached, nullptr)(failure);
        boost::system::error_code ended;
        while (!failure && !stopped_ && target.connection->is_open()) {
            target.changed.expires_at(asio::steady_timer::time_point::max());
            co_await target.changed.async_wait(asio::redirect_error(asio::use_awaitable, ended));
        }
        if (stopped_)
            break;
        // Full jitter: nodes that come back are not met by all their clients at once.
        target.changed.expires_after(std::chrono::milliseconds(
            std::uniform_int_distribution<std::int64_t>(delay.count() / 2, delay.count())(jitter_)));
        co_await target.changed.async_wait(asio::redirect_error(asio::use_awaitable, ended));
        delay = std::min(delay * 2, longest);
    }
}

asio::awaitable<void> io_worker::connect(peer& target)
{
    using tcp = asio::ip::tcp;
    std::vector<tcp::endpoint> endpoints;
    boost::system::error_code failure;
    const auto address = asio::ip::make_address(target.address.host, failure);
    if (!failure) {
        endpoints.emplace_back(address, target.address.port);
    } else {
        tcp::resolver resolver(io_);
        const auto found = co_await resolver.async_resolve(target.address.host, std::to_string(target.address.port),
                                                           asio::redirect_error(asio::use_awaitable, failure));
        for (const auto& entry : found)
            endpoints.push_back(entry.endpoint());
        if (failure || endpoints.empty())
            throw connection_error(client_errc::host_not_found, target.address.host + ": " + failure.message());
    }
    std::exception_ptr refused;
    for (const tcp::endpoint& endpoint : endpoints) {
        try {
            for (std::uint8_t version = version_;; --version) {
                target.connection = std::make_shared<net::connection>(io_, *this, settings_, counters_,
                                                                      target.address.host, target.address.label());
                if (co_await target.connection->open(endpoint, static_cast<protocol::version>(version))) {
                    version_ = version;
                    co_return;
                }
                if (version <= static_cast<std::uint8_t>(protocol::version::v4))
                    throw connection_error(client_errc::handshake_failed,
                                           "the server speaks neither protocol version 5 nor 4");
            }
        } catch (...) {
            refused = std::current_exception();
        }
    }
    std::rethrow_exception(refused);
}

void io_worker::on_disconnected(net::connection& which, std::exception_ptr reason) noexcept
{
    try {
        std::rethrow_exception(reason);
    } catch (const std::exception& e) {
        last_failure_ = e.what();
    }
    for (const auto& each : peers_)
        if (each->connection.get() == &which)
            each->changed.cancel();
}

} // namespace cassium::cluster
