#include <cluster/peer.hpp>

#include <net/deadline_wheel.hpp>

#include <thread>
#include <utility>

namespace cassium::cluster {
namespace asio = boost::asio;
using clock = std::chrono::steady_clock;

peer::peer(const net::connection_environment& with, peer_owner& owner, node_address address, std::uint32_t number)
    : with_(with),
      owner_(owner),
      address_(std::move(address)),
      number_(number),
      resolver_(with.io, address_.host, address_.port),
      changed_(with.io),
      limit_(with.io)
{
}

asio::awaitable<void> peer::maintain(std::shared_ptr<void> keep, report reached)
{
    while (!stopped_) {
        try {
            // (Where the wait for its end has failed, for want of memory, it is there.)
            if (usable() == nullptr) {
                failure why;
                dialling_ = true;
                about_to_dial_ = dial_soon_ = false;
                last_attempt_ = clock::now();
                try {
                    co_await connect();
                } catch (...) {
                    why = failure::current();
                }
                dialling_ = false;
                if (stopped_)
                    break;
                last_failure_ = why;
                if (!why) {
                    backoff_.opened(clock::now());
                    owner_.on_connected(*this);
                }
                if (reached)
                    std::exchange(reached, nullptr)(why);
            }
            if (usable() != nullptr) {
                while (!stopped_ && usable() != nullptr)
                    co_await wait(clock::time_point::max());
                backoff_.ended(clock::now());
                if (stopped_)
                    break;
            }
            const auto until = clock::now() + backoff_.next(std::uniform_real_distribution<double>(0, 1)(chance_));
            about_to_dial_ = about_to_dial_ || until - clock::now() <= backoff::shortest;
            owner_.on_unreachable(*this);
            while (!stopped_ && !dial_soon_ && clock::now() < until)
                co_await wait(until);
            // Whoever asks for it may have it soon, and not as often as they ask.
            const auto soonest = std::min(until, last_attempt_ + backoff::shortest);
            while (!stopped_ && clock::now() < soonest)
                co_await wait(soonest);
        } catch (...) {
            // There was no memory to wait with. The node is dialled again all the same.
            dialling_ = false;
            std::this_thread::yield();
        }
    }
    if (reached)
        reached(stopped_);
    keep.reset();
}

asio::awaitable<void> peer::wait(clock::time_point until)
{
    boost::system::error_code ended;
    changed_.expires_at(until);
    co_await changed_.async_wait(net::in_memory(memory_, ended));
}

void peer::dial_soon() noexcept
{
    if (dialling_ || usable() != nullptr)
        return;
    about_to_dial_ = dial_soon_ = true;
    changed_.cancel();
}

void peer::stop(const failure& reason) noexcept
{
    stopped_ = reason;
    give_up_attempt(reason);
    resolver_.stop();
    changed_.cancel();
    if (connection_)
        connection_->close(reason);
    for (const auto& each : former_)
        if (const auto still_there = each.lock())
            still_there->close(reason);
}

void peer::give_up_attempt(const failure& why) noexcept
{
    if (!given_up_)
        given_up_ = why;
    limit_.cancel();
    resolver_.cancel();
    if (connection_)
        connection_->abort(why);
}

/// One attempt: all addresses of the name, all versions, in one span of time.
asio::awaitable<void> peer::connect()
{
    given_up_ = stopped_;
    const std::uint32_t attempt = ++attempts_;
    limit_.expires_at(net::after(clock::now(), with_.settings.connect_timeout));
    limit_.async_wait([this, attempt](const boost::system::error_code& canceled) {
        if (canceled || attempt != attempts_ || !dialling_)
            return;
        give_up_attempt(failure::made_by([this] {
            return connection_error(
                client_errc::timeout,
                diagnostics{.client_message = "not connected within " +
                                              std::to_string(with_.settings.connect_timeout.count()) + " ms",
                            .node = address_.label()});
        }));
    });
    failure refused;
    try {
        const auto endpoints = co_await resolver_.resolve();
        for (const auto& endpoint : endpoints) {
            if (given_up_)
                break;
            try {
                co_await connect_to(endpoint);
                limit_.cancel();
                co_return;
            } catch (...) {
                refused = failure::current();
            }
        }
    } catch (...) {
        refused = failure::current();
    }
    limit_.cancel();
    if (connection_)
        connection_->abort(refused); // its socket is not kept until the next attempt
    if (given_up_)
        given_up_.raise();
    refused.raise();
}

asio::awaitable<void> peer::connect_to(net::connection::tcp::endpoint endpoint)
{
    std::erase_if(former_, [](const auto& each) { return each.expired(); });
    if (connection_ && connection_->is_open())
        former_.push_back(connection_);
    // Each attempt begins with the highest version again: servers are upgraded.
    for (std::uint8_t version = with_.settings.highest_version;; --version) {
        if (given_up_)
            given_up_.raise();
        connection_ = std::make_shared<net::connection>(with_, address_.host, address_.label(), number_);
        const bool may_create = may_create_keyspace_ && !with_.settings.create_keyspace_cql.empty();
        const auto opened = co_await connection_->open(endpoint, static_cast<protocol::version>(version), may_create);
        if (opened == net::connection::opening::done) {
            try {
                owner_.check_cluster(connection_->cluster_name(), address_.label());
            } catch (...) {
                connection_->close(failure::current());
                throw;
            }
            may_create_keyspace_ = false;
            co_return;
        }
        if (version <= static_cast<std::uint8_t>(protocol::version::v4))
            throw connection_error(client_errc::handshake_failed, "the server speaks neither protocol version 5 nor 4");
    }
}

} // namespace cassium::cluster
