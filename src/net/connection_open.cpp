// Opening a connection: the cold half of net/connection.hpp.
#include <net/connection.hpp>

#include <cassium/base/error.hpp>
#include <cassium/types/cql_writer.hpp>

#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace cassium::net {
namespace asio = boost::asio;

namespace {

/// A socket that programs which this one starts do not inherit, from its first moment on.
transport::tcp::socket new_socket(asio::io_context& io, const transport::tcp::endpoint& towards)
{
    const auto protocol = towards.protocol();
    const int handle = ::socket(protocol.family(), SOCK_STREAM | SOCK_CLOEXEC, IPPROTO_TCP);
    if (handle < 0)
        throw connection_error(client_errc::connect_failed, std::generic_category().message(errno));
    boost::system::error_code failed;
    transport::tcp::socket made(io);
    made.assign(protocol, handle, failed);
    if (failed) {
        ::close(handle);
        throw connection_error(client_errc::connect_failed, failed.message());
    }
    return made;
}

} // namespace

asio::awaitable<connection::opening> connection::open(tcp::endpoint endpoint, protocol::version version,
                                                      bool may_create)
{
    version_ = version;
    try {
        co_await dial(endpoint);
        if (!co_await shake_hands())
            co_return opening::step_down;
        co_await ask_cluster_name();
        if (!with_.settings.keyspace.empty())
            co_await use_keyspace(may_create);
        // The last wait may have ended just before the connection was to be given up.
        if (aborted_)
            aborted_.raise();
        wait_readable();
    } catch (error& failed) {
        if (aborted_)
            aborted_.raise();
        failed.add_context({}, label_);
        throw;
    } catch (const boost::system::system_error& failed) { // Asio cannot watch the socket
        if (aborted_)
            aborted_.raise();
        throw connection_error(client_errc::connect_failed,
                               diagnostics{.client_message = failed.what(), .node = label_});
    }
    open_ = true;
    connection_counters::add(with_.counters.connections);
    with_.counters.version.store(static_cast<std::uint8_t>(version_), std::memory_order_relaxed);
    co_return opening::done;
}

void connection::abort(const failure& reason) noexcept
{
    if (open_)
        return;
    if (!aborted_)
        aborted_ = reason;
    boost::system::error_code ignored;
    if (dialing_)
        dialing_->close(ignored);
    if (transport_)
        transport_->socket().close(ignored);
}

asio::awaitable<void> connection::dial(tcp::endpoint endpoint)
{
    boost::system::error_code failed;
    dialing_.emplace(new_socket(with_.io, endpoint));
    co_await dialing_->async_connect(endpoint, in_memory(memory_, failed));
    tcp::socket socket = std::move(*dialing_);
    dialing_.reset();
    if (aborted_)
        aborted_.raise();
    if (failed == asio::error::connection_refused)
        throw connection_error(client_errc::connection_refused, diagnostics{});
    if (failed)
        throw connection_error(client_errc::connect_failed, failed.message());
    if (!with_.settings.tls) {
        transport_ = std::make_unique<transport>(std::move(socket));
        co_return;
    }
    auto tls = std::make_unique<tls_transport>(std::move(socket), *with_.settings.tls, host_);
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
    boost::system::error_code failed;
    co_await transport_->socket().async_wait(wanted == transport::progress::want_write ? tcp::socket::wait_write
                                                                                       : tcp::socket::wait_read,
                                             in_memory(memory_, failed));
    if (aborted_)
        aborted_.raise(); // the socket is closed, and its number may be another's already
    if (failed)
        throw connection_error(client_errc::connection_lost, failed.message());
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
            throw connection_error(client_errc::connection_lost,
                                   "the server closed the connection before it was open (is it a CQL port, and does it "
                                   "want TLS?)");
        else
            co_await ready(outcome.state);
    }
    co_return envelope;
}

asio::awaitable<bool> connection::shake_hands()
{
    protocol::handshake conversation(with_.settings.handshake, version_, outbound_, inbound_);
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

asio::awaitable<protocol::envelope> connection::ask(std::string_view cql)
{
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
    co_return co_await receive();
}

/// Nodes of two clusters in one session would answer by turns. A node that does not tell its name (a proxy, a server without
/// the right) is taken as it is.
asio::awaitable<void> connection::ask_cluster_name()
{
    const protocol::envelope answer = co_await ask("SELECT cluster_name FROM system.local WHERE key='local'");
    byte_reader body(answer.body);
    (void)protocol::read_prefix(answer.header, body);
    if (answer.header.opcode != protocol::opcode::result ||
        protocol::decode_result_kind(body) != protocol::result_kind::rows)
        co_return;
    const protocol::rows_header header = protocol::decode_rows_header(body);
    if (header.row_count < 1 || header.column_count != 1)
        co_return;
    if (const auto length = body.read<std::int32_t>(); length > 0)
        cluster_name_ = body.read_text(static_cast<std::size_t>(length));
}

asio::awaitable<void> connection::use_keyspace(bool may_create)
{
    const std::string cql = build_cql([this](cql_writer& out) {
        out << "USE ";
        out.identifier(with_.settings.keyspace);
    });
    for (bool created = false;; created = true) {
        const protocol::envelope answer = co_await ask(cql);
        byte_reader body(answer.body);
        (void)protocol::read_prefix(answer.header, body);
        if (answer.header.opcode == protocol::opcode::result)
            co_return;
        if (answer.header.opcode != protocol::opcode::error)
            throw decode_error(client_errc::unexpected_message, "USE was not answered with RESULT");
        const failure refused = protocol::decode_error_message(body, version_, {.cql = cql, .node = label_});
        if (refused.code() != server_errc::invalid || created || !may_create)
            refused.raise();
        const std::string& create = with_.settings.create_keyspace_cql;
        const protocol::envelope made = co_await ask(create);
        byte_reader answered(made.body);
        (void)protocol::read_prefix(made.header, answered);
        if (made.header.opcode == protocol::opcode::error)
            protocol::decode_error_message(answered, version_, {.cql = create, .node = label_}).raise();
    }
}

} // namespace cassium::net
