#include "by_hand.hpp"
#include "floor_client.hpp"

#include <cassium/protocol/notations.hpp>
#include <cassium/protocol/requests.hpp>
#include <cassium/protocol/responses.hpp>
#include <cassium/protocol/segment.hpp>

#include <algorithm>
#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace cassium::bench {
namespace {

using protocol::opcode;
using protocol::segment_header_size;
using protocol::segment_trailer_size;

constexpr std::size_t read_room = 256 * 1024;
constexpr std::uint32_t flag_values = 0x01;
constexpr std::uint32_t flag_skip_metadata = 0x02;
constexpr std::uint32_t flag_page_size = 0x04;
constexpr std::uint32_t flag_paging_state = 0x08;
constexpr std::int32_t page_size = 5000;

} // namespace

floor_client::floor_client(std::uint16_t port, protocol::version version) : version_(version), in_(2 * read_room)
{
    socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    const int on = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
        throw std::runtime_error("the floor's client cannot connect");
    begin(0, opcode::startup);
    const std::pair<std::string_view, std::string_view> options[] = {{"CQL_VERSION", "3.0.0"}};
    byte_writer startup(out_);
    protocol::write_startup(startup, options);
    end();
    flush();
    if (receive().header.opcode != opcode::ready)
        throw std::runtime_error("the floor's client is refused");
    framed_ = version >= protocol::version::v5;
    select_ = prepare(select_by_hand);
    insert_ = prepare(insert_by_hand);
    scan_ = prepare(scan_by_hand);
}

floor_client::~floor_client()
{
    ::close(socket_);
}

void floor_client::begin(std::int16_t stream, opcode opcode)
{
    // A request is far smaller than what is left out here of a segment.
    if (open_ && out_.size() - segment_at_ > protocol::max_segment_payload - 4096)
        flush();
    if (framed_ && !open_) {
        (void)out_.extend(segment_header_size);
        segment_at_ = out_.size();
        open_ = true;
    }
    message_at_ = out_.size();
    protocol::write_header(out_.extend(protocol::header_size), protocol::role::client, version_, 0, stream, opcode, 0);
}

void floor_client::end()
{
    cassium::detail::store_big(out_.data() + message_at_ + 5,
                               static_cast<std::uint32_t>(out_.size() - message_at_ - protocol::header_size));
}

void floor_client::execute_head(std::int16_t stream, const prepared& what, std::uint32_t flags, std::uint16_t values)
{
    begin(stream, opcode::execute);
    byte_writer out(out_);
    out.put(static_cast<std::uint16_t>(what.id.size()));
    out.put_bytes(what.id);
    if (framed_) {
        out.put(static_cast<std::uint16_t>(what.result_id.size()));
        out.put_bytes(what.result_id);
    }
    out.put(static_cast<std::uint16_t>(consistency::local_one));
    flags |= values != 0 ? flag_values : 0;
    if (framed_)
        out.put(flags);
    else
        out.put(static_cast<std::uint8_t>(flags));
    if (values != 0)
        out.put(values);
}

void floor_client::flush()
{
    if (open_) {
        const byte_view payload = out_.view().subspan(segment_at_);
        const protocol::segment_header header{.payload_size = static_cast<std::uint32_t>(payload.size()),
                                              .self_contained = true};
        protocol::write_segment_header(out_.data() + segment_at_ - segment_header_size, header);
        const std::uint32_t crc = protocol::payload_crc32(payload);
        for (std::size_t i = 0; i < segment_trailer_size; ++i)
            *out_.extend(1) = static_cast<std::byte>(crc >> (8 * i));
        open_ = false;
    }
    for (byte_view left = out_.view(); !left.empty();) {
        const ssize_t sent = ::send(socket_, left.data(), left.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            throw std::runtime_error("the floor's client cannot send");
        left = left.subspan(static_cast<std::size_t>(sent));
    }
    out_.clear();
}

protocol::envelope floor_client::receive()
{
    protocol::envelope answer;
    while (!next(answer)) {
        if (read_ != 0)
            std::memmove(in_.data(), in_.data() + read_, filled_ - read_);
        filled_ -= std::exchange(read_, 0);
        if (in_.size() - filled_ < read_room)
            in_.resize(2 * in_.size());
        const ssize_t count = ::recv(socket_, in_.data() + filled_, in_.size() - filled_, 0);
        if (count <= 0)
            throw std::runtime_error("the floor's client lost its connection");
        filled_ += static_cast<std::size_t>(count);
    }
    return answer;
}

/// The next answer that has come; its body is valid until the next call of this or receive().
bool floor_client::next(protocol::envelope& to)
{
    byte_view from = framed_ ? payload_ : byte_view(in_.data() + read_, filled_ - read_);
    if (framed_ && from.empty()) {
        if (!next_segment())
            return false;
        from = payload_;
    }
    if (from.size() < protocol::header_size)
        return false;
    byte_reader in(from);
    to.header = protocol::read_header(in, protocol::default_max_frame);
    if (in.remaining() < to.header.length)
        return false;
    to.body = in.read_bytes(to.header.length);
    const std::size_t whole = protocol::header_size + to.header.length;
    if (framed_)
        payload_ = payload_.subspan(whole);
    else
        read_ += whole;
    return true;
}

/// Makes payload_ of a segment, or of the slices of one message when the last of them has come.
bool floor_client::next_segment()
{
    for (;;) {
        const byte_view from(in_.data() + read_, filled_ - read_);
        if (from.size() < segment_header_size)
            return false;
        const protocol::segment_header header = protocol::read_segment_header(from.data());
        const std::size_t whole = segment_header_size + header.payload_size + segment_trailer_size;
        if (from.size() < whole)
            return false;
        const byte_view payload = from.subspan(segment_header_size, header.payload_size);
        protocol::check_segment_trailer(payload, payload.data() + payload.size());
        read_ += whole;
        if (header.self_contained) {
            payload_ = payload;
            return true;
        }
        assembly_.append(payload);
        byte_reader in(assembly_.view());
        if (protocol::read_header(in, protocol::default_max_frame).length == in.remaining()) {
            payload_ = assembly_.view();
            return true;
        }
    }
}

floor_client::prepared floor_client::prepare(std::string_view cql)
{
    begin(0, opcode::prepare);
    byte_writer out(out_);
    protocol::write_prepare(out, version_, cql);
    end();
    flush();
    byte_reader body(receive().body);
    if (protocol::decode_result_kind(body) != protocol::result_kind::prepared)
        throw std::runtime_error("the floor's client cannot prepare");
    const auto metadata = protocol::decode_prepared(body, version_);
    return {metadata->id, metadata->result_metadata_id};
}

/// The cells of an answer, which has no metadata.
byte_reader floor_client::rows_of(const protocol::envelope& answer, std::int32_t& count, byte_view& paging_state)
{
    constexpr std::uint32_t more_pages = 2;
    byte_reader body(answer.body);
    if (answer.header.opcode != opcode::result || body.read<std::int32_t>() != 2)
        throw std::runtime_error("the floor's client got no rows");
    const auto flags = body.read<std::uint32_t>();
    (void)body.read<std::int32_t>();
    paging_state = (flags & more_pages) != 0 ? protocol::read_bytes(body) : byte_view();
    count = body.read<std::int32_t>();
    return body;
}

/// Keeps requests in flight: a request is sent with the stream id of an answer that came.
template <class Send, class Take>
void floor_client::pipeline(std::uint64_t count, std::uint32_t in_flight, const Send& send, const Take& take)
{
    std::uint64_t begun = 0;
    for (; begun < count && begun < in_flight; ++begun)
        send(static_cast<std::int16_t>(begun), begun);
    flush();
    for (std::uint64_t done = 0; done < count;) {
        protocol::envelope answer = receive();
        do {
            take(answer);
            ++done;
            if (begun < count)
                send(answer.header.stream, begun++);
        } while (done < count && next(answer));
        flush();
    }
}

void floor_client::get(std::uint64_t count, std::uint32_t in_flight)
{
    pipeline(
        count, in_flight,
        [this](std::int16_t stream, std::uint64_t n) {
            execute_head(stream, select_, flag_skip_metadata, 1);
            encode_key_by_hand(key(0, n), out_);
            end();
        },
        [this](const protocol::envelope& answer) {
            std::int32_t rows = 0;
            byte_view more;
            byte_reader cells = rows_of(answer, rows, more);
            product row;
            decode_by_hand(cells, row);
            stock_ += row.stock + 1;
        });
}

void floor_client::save(std::uint64_t count, std::uint32_t in_flight, std::span<product> rows)
{
    pipeline(
        count, in_flight,
        [this, rows](std::int16_t stream, std::uint64_t n) {
            product& row = rows[n % rows.size()];
            row.id = key(1, n);
            execute_head(stream, insert_, 0, 8);
            encode_by_hand(row, out_);
            end();
        },
        [](const protocol::envelope& answer) {
            if (answer.header.opcode != opcode::result)
                throw std::runtime_error("the floor's client could not save");
        });
}

std::uint64_t floor_client::scan()
{
    std::uint64_t found = 0;
    product row;
    std::vector<std::byte> state;
    do {
        execute_head(0, scan_, flag_skip_metadata | flag_page_size | (state.empty() ? 0 : flag_paging_state), 0);
        byte_writer out(out_);
        out.put(page_size);
        if (!state.empty())
            protocol::write_bytes(out, state);
        end();
        flush();
        assembly_.clear();
        std::int32_t rows = 0;
        byte_view more;
        const protocol::envelope answer = receive();
        byte_reader cells = rows_of(answer, rows, more);
        state.assign(more.begin(), more.end());
        for (std::int32_t i = 0; i < rows; ++i) {
            decode_by_hand(cells, row);
            stock_ += row.stock;
        }
        found += static_cast<std::uint64_t>(rows);
    } while (!state.empty());
    return found;
}

} // namespace cassium::bench
