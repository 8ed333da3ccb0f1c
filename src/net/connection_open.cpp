// Opening a connection: the cold half of net/connection.hpp.
#include <net/connection.hpp>

#include <cassium/base/error.hpp>
#include <cassium/types/cql_writer.hpp>

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace cassium::net {
namespace asio = boost::asio;

namespace {

/// Ends the socket when opening takes too long.
class watchdog {
public:
    watchdog(asio::io_context& io, std::chrono::milliseconds limit, std::shared_ptr<connection> guarded)
        : timer_(io, limit),
          fired_(std::make_shared<bool>(false))
    {
        timer_.async_wait([fired = fired_, guarded = std::move(guarded)](const boost::system::error_code& canceled) {
            if (canceled)
                return;
            *fired = true;
            guarded->close(nullptr);
        });
    }
    ~watchdog() { timer_.cancel(); }
    watchdog(const watchdog&) = delete;
    watchdog& operator=(const watchdog&) = delete;
    [[nodiscard]] bool fired() const noexcept { return *fired_; }

private:
    asio::steady_timer timer_;
    std::shared_ptr<bool> fired_;
};

} // namespace

asio::awaitable<bool> connection::open(tcp::endpoint endpoint, protocol::version version)
{
    version_ = version;
    watchdog guard(io_, settings_.connect_timeout, shared_from_this());
    try {
        co_await dial(endpoint);
        if (!co_await shake_hands())
            co_return false;
        if (!settings_.keyspace.empty())
            co_await use_keyspace();
        // It may have fired while the last answer was taken.
        if (guard.fired())
            throw connection_error(client_errc::timeout, "too slow");
    } catch (error& failure) {
        if (guard.fired())
            throw connection_error(
                client_errc::timeout,
                diagnostics{.client_message =
                                "not connected within " + std::to_string(settings_.connect_timeout.count()) + " ms",
                            .server_message = {},
                            .cql = {},
                            .node = label_});
        failure.add_context({}, label_);
        throw;
    }
    open_ = true;
    connection_counters::add(counters_.connections);
    counters_.version.store(static_cast<std::uint8_t>(version_), std::memory_order_relaxed);
    wait_readable();
    co_return true;
}

asio::awaitable<void> connection::dial(tcp::endpoint endpoint)
{
    boost::system::error_code failure;
    dialing_.emplace(io_);
    co_await dialing_->async_connect(endpoint, asio::redirect_error(asio::use_awaitable, failure));
    tcp::socket socket = std::move(*dialing_);
    dialing_.reset();
    if (failure)
        throw connection_error(failure == asio::error::connection_refused ? client_errc::connection_refused
                                                                          : client_errc::connect_failed,
                               failure.message());
    if (!settings_.tls) {
        transport_ = std::make_unique<transport>(std::move(socket));
        co_return;
    }
    auto tls = std::make_unique<tls_transport>(std::move(socket), *settings_.tls, host_);
    tls_transport& shaking = *tls;
    transport_ = std::move(tls);
    for (;;) {
        const transport::progress step = shaking.handshake();
        if (step == transport::progress::done)
            co_return;
        co_await ready(step);
    }
}

asio::awaitable<void> connection::ready(transport::progress wanted)
{
    boost::system::error_code failure;
    co_await transport_->socket().async_wait(wanted == transport::progress::want_write ? tcp::socket::wait_write
                                                                                       : tcp::socket::wait_read,
                                             asio::redirect_error(asio::use_awaitable, failure));
    if (failure)
        throw connection_error(client_errc::connection_lost, failure.message());
}

asio::awaitable<void> connection::send_now()
{
    while (sent_ < sending_.size() || outbound_.take(sending_)) {
        const transport::outcome outcome = transport_->try_write(sending_.view().subspan(sent_));
        if (outcome.state != transport::progress::done) {
            co_await ready(outcome.state);
            continue;
        }
        sent_ += outcome.count;
        if (sent_ == sending_.size()) {
            sending_.clear();
            sent_ = 0;
        }
    }
}

asio::awaitable<protocol::envelope> connection::receive()
{
    protocol::envelope envelope;
    while (!inbound_.next(envelope)) {
        const std::span<std::byte> room = inbound_.prepare(4096);
        const transport::outcome outcome = transport_->try_read(room);
        if (outcome.state == transport::progress::done)
            inbound_.commit(outcome.count);
        else if (outcome.state == transport::progress::end_of_stream)
            throw connection_error(client_errc::handshake_failed,
                                   "the server closed the connection (is it a CQL port, and does it want TLS?)");
        else
            co_await ready(outcome.state);
    }
    co_return envelope;
}

asio::awaitable<bool> connection::shake_hands()
{
    protocol::handshake conversation(settings_.handshake, version_, outbound_, inbound_);
    conversation.start();
    for (;;) {
        co_await send_now();
        switch (conversation.consume(co_await receive())) {
        case protocol::handshake::state::ready: co_return true;
        case protocol::handshake::state::step_down: co_return false;
        case protocol::handshake::state::going_on: break;
        }
    }
}

asio::awaitable<void> connection::use_keyspace()
{
    const std::string cql = build_cql([this](cql_writer& out) {
        out << "USE ";
        out.identifier(settings_.keyspace);
    });
    {
        byte_writer out = outbound_.begin(0, protocol::opcode::query);
        protocol::query_params params;
        params.consistency = consistency::one;
        protocol::write_query_head(out, cql);
        protocol::write_params_head(out, version_, params);
        protocol::write_params_tail(out, version_, params);
        outbound_.end();
    }
    co_await send_now();
    const protocol::envelope answer = co_await receive();
    byte_reader body(answer.body);
    (void)protocol::read_prefix(answer.header, body);
    if (answer.header.opcode == protocol::opcode::error) {
        try {
            std::rethrow_exception(protocol::decode_error_message(body, version_));
        } catch (error& refused) {
            refused.add_context(cql, label_);
            throw;
        }
    }
    if (answer.header.opcode != protocol::opcode::result)
        throw decode_error(client_errc::unexpected_message, "USE was not answered with RESULT");
}

} // namespace cassium::net
