#include "support/scripted_node.hpp"

#include <cassium/protocol/notations.hpp>
#include <cassium/types/cql_writer.hpp>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace cassium::testing {
namespace {

using protocol::opcode;

std::string class_name(const cql_type& type)
{
    const std::string package = "org.apache.cassandra.db.marshal.";
    switch (type.id) {
    case type_id::vector:
        return package + "VectorType(" + class_name(*type.elements[0]) + " , " + std::to_string(type.dimension) + ")";
    case type_id::float_: return package + "FloatType";
    case type_id::int_: return package + "Int32Type";
    case type_id::text: return package + "UTF8Type";
    default: throw std::logic_error("the scripted node has no class name for " + to_string(type));
    }
}

void write_columns(byte_writer& out, std::span<const column_spec> columns)
{
    protocol::write_string(out, "ks");
    protocol::write_string(out, "t");
    for (const column_spec& column : columns) {
        protocol::write_string(out, column.name);
        write_type(out, *column.type);
    }
}

std::vector<std::byte> bytes_of(const byte_buffer& buffer)
{
    return {buffer.data(), buffer.data() + buffer.size()};
}

/// Where the id begins in what follows.
constexpr std::size_t first_of_id = sizeof(std::int32_t) + sizeof(std::uint16_t);

std::vector<std::byte> prepared_body(std::size_t id, const protocol::statement& statement, protocol::version version)
{
    byte_buffer body;
    byte_writer out(body);
    out.put(std::int32_t{4});
    out.put(std::uint16_t{4});
    out.put(static_cast<std::uint32_t>(id));
    if (version >= protocol::version::v5) {
        out.put(std::uint16_t{4});
        out.put(static_cast<std::uint32_t>(id));
    }
    out.put(std::uint32_t{statement.parameters.empty() ? 0u : 1u});
    out.put(static_cast<std::int32_t>(statement.parameters.size()));
    out.put(static_cast<std::int32_t>(statement.routing_key.size()));
    for (const std::uint16_t marker : statement.routing_key)
        out.put(marker);
    if (!statement.parameters.empty())
        write_columns(out, statement.parameters);
    out.put(std::uint32_t{statement.results.empty() ? 4u : 1u});
    out.put(static_cast<std::int32_t>(statement.results.size()));
    if (!statement.results.empty())
        write_columns(out, statement.results);
    return bytes_of(body);
}

std::vector<std::byte> answer_body(const protocol::statement& statement, protocol::version version, std::int32_t rows,
                                   byte_view cells)
{
    byte_buffer body;
    byte_writer out(body);
    if (statement.results.empty()) {
        out.put(std::int32_t{1});
        return bytes_of(body);
    }
    const bool described = version < protocol::version::v5;
    out.put(std::int32_t{2});
    out.put(std::uint32_t{described ? 1u : 4u});
    out.put(static_cast<std::int32_t>(statement.results.size()));
    if (described)
        write_columns(out, statement.results);
    out.put(rows);
    out.put_bytes(cells);
    return bytes_of(body);
}

} // namespace

void write_type(byte_writer& out, const cql_type& type)
{
    if (type.id == type_id::vector) {
        out.put(std::uint16_t{0});
        protocol::write_string(out, class_name(type));
        return;
    }
    out.put(static_cast<std::uint16_t>(type.id));
    if (type.id == type_id::udt) {
        protocol::write_string(out, type.keyspace);
        protocol::write_string(out, type.name);
    }
    if (type.id == type_id::udt || type.id == type_id::tuple)
        out.put(static_cast<std::uint16_t>(type.elements.size()));
    for (std::size_t i = 0; i < type.elements.size(); ++i) {
        if (type.id == type_id::udt)
            protocol::write_string(out, type.field_names[i]);
        write_type(out, *type.elements[i]);
    }
}

node_connection::node_connection(int socket, protocol::version highest) : socket_(socket), version_(highest)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    out_.set_version(highest);
}

node_connection::~node_connection()
{
    ::close(socket_);
}

void node_connection::error(std::int16_t stream, server_errc code, std::string_view message,
                            const std::function<void(byte_writer&)>& extra)
{
    byte_writer out = begin(stream, opcode::error);
    out.put(static_cast<std::int32_t>(code));
    protocol::write_string(out, message);
    if (extra)
        extra(out);
    end();
}

void node_connection::nothing(std::int16_t stream)
{
    byte_writer out = begin(stream, opcode::result);
    out.put(std::int32_t{1});
    end();
}

void node_connection::raw(byte_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        bytes = bytes.subspan(static_cast<std::size_t>(sent));
    }
}

void node_connection::flush()
{
    if (out_.take(sending_))
        raw(sending_.view());
    sending_.clear();
}

void node_connection::kill() noexcept
{
    ::shutdown(socket_, SHUT_RDWR);
}

void node_connection::start_framing(compression compression)
{
    flush();
    framed_ = true;
    out_.start_framing(compression);
    in_.start_framing(version_, compression);
}

scripted_node::scripted_node(protocol::version highest) : highest_(highest)
{
    listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (listener_ < 0 || ::bind(listener_, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
        ::listen(listener_, 256) != 0 || ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        throw std::system_error(errno, std::generic_category(), "the scripted node cannot listen");
    port_ = ntohs(address.sin_port);
    acceptor_ = std::thread([this] { accept_loop(); });
}

scripted_node::~scripted_node()
{
    stopping_ = true;
    ::shutdown(listener_, SHUT_RDWR);
    acceptor_.join();
    ::close(listener_);
    kill_connections();
    for (std::thread& thread : threads_)
        thread.join();
}

void scripted_node::know(const protocol::statement& statement, std::int32_t rows, byte_view cells)
{
    const std::lock_guard lock(mutex_);
    const std::size_t id = statements_.size();
    statements_.push_back(std::make_unique<known_statement>());
    describe(*statements_.back(), id, statement, rows, cells);
    by_text_[std::string(statement.cql)] = id;
}

void scripted_node::describe_anew(const protocol::statement& statement, std::int32_t rows, byte_view cells)
{
    const std::lock_guard lock(mutex_);
    const std::size_t id = by_text_.at(std::string(statement.cql));
    describe(*statements_[id], id, statement, rows, cells);
}

void scripted_node::describe(known_statement& known, std::size_t id, const protocol::statement& statement,
                             std::int32_t rows, byte_view cells)
{
    known.cql = statement.cql;
    known.prepared = prepared_body(id, statement, protocol::version::v5);
    known.prepared_v4 = prepared_body(id, statement, protocol::version::v4);
    known.answer = answer_body(statement, protocol::version::v5, rows, cells);
    known.answer_v4 = answer_body(statement, protocol::version::v4, rows, cells);
}

void scripted_node::set_hook(request_hook hook)
{
    const std::lock_guard lock(mutex_);
    hook_ = std::move(hook);
}

void scripted_node::forget()
{
    const std::lock_guard lock(mutex_);
    for (const auto& known : statements_)
        known->is_prepared = false;
}

void scripted_node::kill_connections()
{
    const std::lock_guard lock(mutex_);
    for (const auto& weak : live_)
        if (const auto connection = weak.lock())
            connection->kill();
    live_.clear();
}

void scripted_node::accept_loop()
{
    while (!stopping_) {
        const int socket = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            continue;
        auto connection = std::make_shared<node_connection>(socket, highest_);
        ++accepted_;
        const std::lock_guard lock(mutex_);
        live_.push_back(connection);
        threads_.emplace_back([this, connection]() mutable { serve(std::move(connection)); });
    }
}

void scripted_node::serve(std::shared_ptr<node_connection> connection)
{
    try {
        for (;;) {
            const std::span<std::byte> room = connection->in_.prepare(64 * 1024);
            const ssize_t count = ::recv(connection->socket_, room.data(), room.size(), 0);
            if (count <= 0)
                return;
            connection->in_.commit(static_cast<std::size_t>(count));
            protocol::envelope envelope;
            while (connection->in_.next(envelope))
                handle(*connection, envelope);
            connection->flush();
        }
    } catch (const error&) {
        // The client broke the protocol, as some tests mean it to: the connection ends.
        connection->kill();
    }
}

void scripted_node::handle(node_connection& connection, const protocol::envelope& envelope)
{
    const std::lock_guard lock(mutex_);
    byte_reader body(envelope.body);
    request what{connection, envelope, {}, body};
    const std::int16_t stream = envelope.header.stream;
    if (envelope.header.version > static_cast<std::uint8_t>(highest_)) {
        connection.error(stream, server_errc::protocol_error, "Invalid or unsupported protocol version");
        return;
    }
    if (envelope.header.opcode == opcode::options && !connection.framed_) {
        connection.version_ = static_cast<protocol::version>(envelope.header.version);
        connection.out_.set_version(connection.version_);
    }
    switch (envelope.header.opcode) {
    case opcode::query:
    case opcode::prepare:
        what.cql = body.read_text(static_cast<std::size_t>(body.read<std::int32_t>()));
        what.body = body;
        break;
    case opcode::execute: {
        const byte_view id = protocol::read_short_bytes(body);
        byte_reader number(id);
        const auto position = number.read<std::uint32_t>();
        if (position < statements_.size())
            what.cql = statements_[position]->cql;
        break;
    }
    default: break;
    }
    if (what.cql.starts_with("SELECT cluster_name FROM system.local")) {
        tell_cluster_name(what);
        return;
    }
    if (hook_ && hook_(what))
        return;
    switch (envelope.header.opcode) {
    case opcode::options: {
        byte_writer out = connection.begin(stream, opcode::supported);
        out.put(std::uint16_t{2});
        protocol::write_string(out, "CQL_VERSION");
        out.put(std::uint16_t{1});
        protocol::write_string(out, "3.4.7");
        protocol::write_string(out, "COMPRESSION");
        out.put(std::uint16_t{2});
        protocol::write_string(out, "lz4");
        protocol::write_string(out, "snappy");
        connection.end();
        break;
    }
    case opcode::startup: {
        compression chosen = compression::none;
        const auto options = body.read<std::uint16_t>();
        for (std::uint16_t i = 0; i < options; ++i) {
            const std::string_view key = protocol::read_string(body);
            const std::string_view value = protocol::read_string(body);
            if (key == "COMPRESSION")
                chosen = value == "lz4" ? compression::lz4 : compression::snappy;
        }
        (void)connection.begin(stream, opcode::ready);
        connection.end();
        connection.start_framing(chosen);
        break;
    }
    case opcode::query: connection.nothing(stream); break;
    case opcode::prepare: prepare(what); break;
    case opcode::execute: execute(what); break;
    case opcode::batch: batch(what); break;
    default: connection.error(stream, server_errc::protocol_error, "not in the script");
    }
}

void scripted_node::set_cluster_name(std::string name)
{
    const std::lock_guard lock(mutex_);
    cluster_name_ = std::move(name);
}

void scripted_node::tell_cluster_name(request& what)
{
    const std::int16_t stream = what.envelope.header.stream;
    if (cluster_name_.empty()) {
        what.connection.nothing(stream);
        return;
    }
    constexpr cql_type text{.id = type_id::text};
    const column_spec column{"cluster_name", &text};
    byte_writer out = what.connection.begin(stream, opcode::result);
    out.put(std::int32_t{2});
    out.put(std::uint32_t{1}); // keyspace and table once
    out.put(std::int32_t{1});
    write_columns(out, {&column, 1});
    out.put(std::int32_t{1});
    out.put(static_cast<std::int32_t>(cluster_name_.size()));
    out.put_text(cluster_name_);
    what.connection.end();
}

void scripted_node::prepare(request& what)
{
    const bool aside = what.cql.ends_with(' ');
    ++(aside ? prepares_aside_ : prepares_);
    const std::int16_t stream = what.envelope.header.stream;
    const auto found = by_text_.find(what.cql.substr(0, what.cql.size() - (aside ? 1 : 0)));
    if (found == by_text_.end()) {
        what.connection.error(stream, server_errc::invalid, "not in the script: " + std::string(what.cql));
        return;
    }
    known_statement& statement = *statements_[found->second];
    std::vector<std::byte> body =
        what.connection.version() >= protocol::version::v5 ? statement.prepared : statement.prepared_v4;
    if (aside)
        body.at(first_of_id) = std::byte{0xff}; // an id that nothing is executed by
    else
        statement.is_prepared = true;
    byte_writer out = what.connection.begin(stream, opcode::result);
    out.put_bytes(body);
    what.connection.end();
}

bool scripted_node::is_prepared(byte_view id) const
{
    const auto position = byte_reader(id).read<std::uint32_t>();
    return position < statements_.size() && statements_[position]->is_prepared;
}

void scripted_node::batch(request& what)
{
    ++batches_;
    const std::int16_t stream = what.envelope.header.stream;
    byte_reader body = what.body;
    body.skip(1);
    const auto statements = body.read<std::uint16_t>();
    for (std::uint16_t i = 0; i < statements; ++i) {
        body.skip(1);
        const byte_view id = protocol::read_short_bytes(body);
        if (!is_prepared(id)) {
            what.connection.error(stream, server_errc::unprepared, "Unknown prepared statement",
                                  [id](byte_writer& out) { protocol::write_short_bytes(out, id); });
            return;
        }
        const auto values = body.read<std::uint16_t>();
        for (std::uint16_t at = 0; at < values; ++at)
            if (const auto length = body.read<std::int32_t>(); length > 0)
                body.skip(static_cast<std::size_t>(length));
    }
    ++carried_out_;
    what.connection.nothing(stream);
}

void scripted_node::execute(request& what)
{
    ++executes_;
    const std::int16_t stream = what.envelope.header.stream;
    byte_reader body(what.envelope.body);
    const byte_view id = protocol::read_short_bytes(body);
    const auto position = byte_reader(id).read<std::uint32_t>();
    if (!is_prepared(id)) {
        what.connection.error(stream, server_errc::unprepared, "Unknown prepared statement",
                              [id](byte_writer& out) { protocol::write_short_bytes(out, id); });
        return;
    }
    ++carried_out_;
    const known_statement& statement = *statements_[position];
    byte_writer out = what.connection.begin(stream, opcode::result);
    out.put_bytes(what.connection.version() >= protocol::version::v5 ? statement.answer : statement.answer_v4);
    what.connection.end();
}

} // namespace cassium::testing

#if defined(__SANITIZE_THREAD__)
// Exceptions are counted inside the standard library's shared object, which ThreadSanitizer does not see into: the last thread
// that lets one go seems to race with those that have looked at it.
extern "C" const char* __tsan_default_suppressions() // NOLINT(bugprone-reserved-identifier)
{
    return "race:std::__exception_ptr::exception_ptr::_M_release\n";
}
#endif
