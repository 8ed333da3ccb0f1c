#include "null_node.hpp"

#include <cassium/base/error.hpp>
#include <cassium/protocol/notations.hpp>
#include <cassium/protocol/requests.hpp>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace cassium::bench {
namespace {

using protocol::opcode;

/// What one recv() takes, and so how many answers leave together.
constexpr std::size_t read_room = 128 * 1024;

/// Bits of the [flags] of QUERY and EXECUTE.
constexpr std::uint32_t flag_values = 0x01;
constexpr std::uint32_t flag_skip_metadata = 0x02;
constexpr std::uint32_t flag_page_size = 0x04;
constexpr std::uint32_t flag_paging_state = 0x08;
constexpr std::uint32_t flag_names = 0x40;

[[noreturn]] void fail(const char* what)
{
    throw std::system_error(errno, std::generic_category(), std::string("null node: ") + what);
}

} // namespace

struct null_node::connection {
    explicit connection(int descriptor) : socket(descriptor) {}
    ~connection() { ::close(socket); }

    int socket;
    bool greeted = false;
    bool blocked = false; ///< the client reads too slowly: nothing is taken from it until it does
    protocol::version version = protocol::version::v5;
    protocol::inbound in{{.role = protocol::role::server}};
    reply_buffer out{};

    /// One answer that is not ready beforehand.
    template <class WriteBody>
    void reply(std::int16_t stream, protocol::opcode opcode, const WriteBody& write_body)
    {
        byte_buffer envelope;
        (void)envelope.extend(protocol::header_size);
        byte_writer body(envelope);
        write_body(body);
        protocol::write_header(envelope.data(), protocol::role::server, version, 0, stream, opcode,
                               static_cast<std::uint32_t>(envelope.size() - protocol::header_size));
        out.append(envelope.view());
    }
    void error(std::int16_t stream, server_errc code, std::string_view message, byte_view id = {})
    {
        reply(stream, opcode::error, [&](byte_writer& body) {
            body.put(static_cast<std::int32_t>(code));
            protocol::write_string(body, message);
            if (code == server_errc::unprepared)
                protocol::write_short_bytes(body, id);
        });
    }
};

null_node::null_node(const null_node_params& params) : params_(params), content_{.products = params.products}
{
    listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    epoll_ = ::epoll_create1(EPOLL_CLOEXEC);
    stopper_ = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (listener_ < 0 || epoll_ < 0 || stopper_ < 0)
        fail("no descriptors");
    const int on = 1;
    ::setsockopt(listener_, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(params.port);
    socklen_t size = sizeof address;
    if (::bind(listener_, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(listener_, 256) != 0 ||
        ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        fail("cannot listen");
    content_.port = ntohs(address.sin_port);
    watch(listener_, EPOLLIN, &listener_);
    watch(stopper_, EPOLLIN, &stopper_);
}

null_node::~null_node()
{
    for (const int descriptor : {listener_, epoll_, stopper_})
        if (descriptor >= 0)
            ::close(descriptor);
}

void null_node::stop() noexcept
{
    const std::uint64_t one = 1;
    // It can only fail when it has been told so often that it cannot be missed.
    (void)!::write(stopper_, &one, sizeof one);
}

void null_node::stop_when_closed(int descriptor)
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = &parent_;
    parent_ = descriptor;
    // Files cannot be waited for.
    if (::epoll_ctl(epoll_, EPOLL_CTL_ADD, descriptor, &event) != 0 && errno != EPERM)
        fail("cannot watch for the end of its input");
}

void null_node::watch(int descriptor, std::uint32_t events, void* as, bool again)
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = as;
    if (::epoll_ctl(epoll_, again ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, descriptor, &event) != 0)
        fail("cannot watch a descriptor");
}

void null_node::run()
{
    std::array<epoll_event, 64> events{};
    for (;;) {
        const int count = ::epoll_wait(epoll_, events.data(), static_cast<int>(events.size()), -1);
        if (count < 0 && errno != EINTR)
            fail("cannot wait");
        for (int i = 0; i < count; ++i) {
            void* const what = events[static_cast<std::size_t>(i)].data.ptr;
            if (what == &stopper_)
                return;
            if (what == &parent_) {
                char ignored[256];
                if (::read(parent_, ignored, sizeof ignored) <= 0)
                    return;
            } else if (what == &listener_) {
                accept_all();
            } else {
                serve(*static_cast<connection*>(what));
            }
        }
    }
}

void null_node::accept_all()
{
    for (;;) {
        const int socket = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (socket < 0) {
            if (errno == EAGAIN || errno == ECONNABORTED || errno == EINTR)
                return;
            fail("cannot accept");
        }
        auto made = std::make_unique<connection>(socket);
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        watch(socket, EPOLLIN, made.get());
        connections_.emplace(socket, std::move(made));
    }
}

/// One event of a connection: takes what has come, answers all of it, sends that with one system call.
void null_node::serve(connection& on)
{
    bool alive = true;
    try {
        alive = (on.blocked || receive(on)) && send(on);
    } catch (const error&) {
        alive = false; // what came is not the protocol
    }
    if (!alive)
        connections_.erase(on.socket);
}

bool null_node::receive(connection& on)
{
    const std::span<std::byte> room = on.in.prepare(read_room);
    const ssize_t count = ::recv(on.socket, room.data(), room.size(), 0);
    if (count <= 0)
        return count < 0 && (errno == EAGAIN || errno == EINTR);
    on.in.commit(static_cast<std::size_t>(count));
    protocol::envelope envelope;
    while (on.in.next(envelope))
        handle(on, envelope);
    return true;
}

bool null_node::send(connection& on)
{
    on.out.close_segment();
    while (!on.out.empty()) {
        const byte_view bytes = on.out.unsent();
        const ssize_t count = ::send(on.socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN) {
            if (!std::exchange(on.blocked, true))
                watch(on.socket, EPOLLOUT, &on, true);
            return true;
        }
        if (count < 0)
            return false;
        on.out.sent(static_cast<std::size_t>(count));
    }
    if (std::exchange(on.blocked, false))
        watch(on.socket, EPOLLIN, &on, true);
    return true;
}

void null_node::handle(connection& on, const protocol::envelope& envelope)
{
    const std::int16_t stream = envelope.header.stream;
    if (envelope.header.opcode == opcode::execute) [[likely]] {
        execute(on, envelope);
        return;
    }
    if (envelope.header.version < 4 || envelope.header.version > params_.protocol_version) {
        on.version = static_cast<protocol::version>(params_.protocol_version);
        on.error(stream, server_errc::protocol_error,
                 "Invalid or unsupported protocol version (" + std::to_string(envelope.header.version) + ")");
        return;
    }
    on.version = static_cast<protocol::version>(envelope.header.version);
    switch (envelope.header.opcode) {
    case opcode::options:
        on.reply(stream, opcode::supported, [this](byte_writer& out) {
            out.put(std::uint16_t{3});
            protocol::write_string(out, "CQL_VERSION");
            out.put(std::uint16_t{1});
            protocol::write_string(out, "3.4.6");
            protocol::write_string(out, "COMPRESSION");
            out.put(std::uint16_t{0});
            protocol::write_string(out, "PROTOCOL_VERSIONS");
            out.put(std::uint16_t(params_.protocol_version - 3));
            protocol::write_string(out, "4/v4");
            if (params_.protocol_version > 4)
                protocol::write_string(out, "5/v5");
        });
        break;
    case opcode::startup:
        on.reply(stream, opcode::ready, [](byte_writer&) {});
        on.in.start_framing(on.version, compression::none);
        if (on.version >= protocol::version::v5)
            on.out.start_framing();
        break;
    case opcode::register_: on.reply(stream, opcode::ready, [](byte_writer&) {}); break;
    case opcode::query: query(on, envelope); break;
    case opcode::prepare: prepare(on, envelope); break;
    case opcode::batch:
        ++executions_;
        on.reply(stream, opcode::result, [](byte_writer& out) { out.put(std::int32_t{1}); });
        break;
    default: on.error(stream, server_errc::protocol_error, "a message that a client does not send"); break;
    }
}

void null_node::execute(connection& on, const protocol::envelope& envelope)
{
    byte_reader body(envelope.body);
    const byte_view id = protocol::read_short_bytes(body);
    const auto number = served_statement::number_of(id);
    if (!number || *number >= statements_.size()) [[unlikely]] {
        on.error(envelope.header.stream, server_errc::unprepared, "this node has not prepared that", id);
        return;
    }
    if (on.version >= protocol::version::v5)
        (void)protocol::read_short_bytes(body);
    ++executions_;
    answer_execution(on, statements_[*number], body, envelope.header.stream);
}

/// `params` from the consistency on.
void null_node::answer_execution(connection& on, served_statement& statement, byte_reader params, std::int16_t stream)
{
    params.skip(sizeof(std::uint16_t));
    const std::uint32_t flags =
        on.version >= protocol::version::v5 ? params.read<std::uint32_t>() : params.read<std::uint8_t>();
    const bool described = (flags & flag_skip_metadata) == 0;
    if (const answer* const ready = statement.fixed(on.version, described)) [[likely]] {
        on.out.append(*ready, stream);
        return;
    }
    served_statement::page wanted{.limit = statement.reading().limit, .described = described};
    if ((flags & flag_values) != 0) {
        const auto values = params.read<std::uint16_t>();
        for (std::uint16_t i = 0; i < values; ++i) {
            if ((flags & flag_names) != 0)
                (void)protocol::read_string(params);
            const byte_view value = protocol::read_bytes(params);
            if (i == statement.reading().limit_marker && value.size() == sizeof(std::int32_t))
                wanted.limit = byte_reader(value).read<std::int32_t>();
        }
    }
    if ((flags & flag_page_size) != 0)
        wanted.size = static_cast<std::uint32_t>(std::max(params.read<std::int32_t>(), 1));
    if ((flags & flag_paging_state) != 0)
        wanted.first = byte_reader(protocol::read_bytes(params)).read<std::uint64_t>();
    statement.append_page(wanted, on.version, stream, on.out);
}

void null_node::query(connection& on, const protocol::envelope& envelope)
{
    byte_reader body(envelope.body);
    const std::string_view cql = body.read_text(body.read<std::uint32_t>());
    try {
        answer_execution(on, statement_of(cql), body, envelope.header.stream);
    } catch (const cql_error& e) {
        on.error(envelope.header.stream, server_errc::invalid, e.what());
    }
}

void null_node::prepare(connection& on, const protocol::envelope& envelope)
{
    byte_reader body(envelope.body);
    const std::string_view cql = body.read_text(body.read<std::uint32_t>());
    try {
        on.out.append(statement_of(cql).prepared(on.version), envelope.header.stream);
    } catch (const cql_error& e) {
        on.error(envelope.header.stream, server_errc::invalid, e.what());
    }
}

served_statement& null_node::statement_of(std::string_view cql)
{
    if (const auto found = by_text_.find(cql); found != by_text_.end())
        return *found->second;
    served_statement& made =
        statements_.emplace_back(catalogue_.read(cql), static_cast<std::uint32_t>(statements_.size()), content_);
    by_text_.emplace(cql, &made);
    return made;
}

} // namespace cassium::bench
