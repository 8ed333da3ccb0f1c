// The receiving half of net/connection.hpp.
#include <net/connection.hpp>

#include <base/wake_batch.hpp>

#include <boost/asio/post.hpp>

#include <algorithm>
#include <cstring>
#include <utility>

namespace cassium::net {
namespace asio = boost::asio;

namespace {

/// What one read takes at most: also how far many answers are batched.
constexpr std::size_t read_room = std::size_t{64} * 1024;
/// Reads before other connections of the thread get their turn.
constexpr int reads_in_a_row = 16;

void check_count(const protocol::rows_header& header, const prepared_statement& prepared)
{
    if (static_cast<std::size_t>(header.column_count) != prepared.metadata->results->columns().size())
        throw decode_error(client_errc::type_mismatch, "the rows do not have the columns that were prepared");
}

} // namespace

void connection::wait_readable()
{
    transport_->socket().async_wait(transport::tcp::socket::wait_read,
                                    [self = shared_from_this()](const boost::system::error_code& failed) {
                                        if (!failed && self->open_)
                                            self->on_readable();
                                    });
}

void connection::on_readable() noexcept
{
    const detail::wake_batch woken_together;
    reading_ = true;
    bool drained = false;
    try {
        for (int i = 0; i < reads_in_a_row && !drained && open_; ++i) {
            const std::span<std::byte> room = inbound_.prepare(read_room);
            const transport::outcome outcome = transport_->try_read(room);
            switch (outcome.state) {
            case transport::progress::done:
                connection_counters::add(with_.counters.reads);
                inbound_.commit(outcome.count);
                drain();
                drained = open_ && outcome.count < room.size() && !transport_->has_buffered();
                break;
            case transport::progress::end_of_stream:
                throw connection_error(client_errc::connection_lost, "the server closed the connection");
            default: drained = true;
            }
        }
        reading_ = false;
        if (!open_)
            return;
        write_blocked_ = write_blocked_ && with_.settings.tls == nullptr;
        flush();
        if (!open_)
            return;
        if (drained)
            wait_readable();
        else
            asio::post(with_.io, [self = shared_from_this()] {
                if (self->open_)
                    self->on_readable();
            });
    } catch (...) {
        reading_ = false;
        if (open_)
            lost(failure::current());
    }
}

void connection::drain()
{
    protocol::envelope envelope;
    while (open_ && inbound_.next(envelope))
        dispatch(envelope);
}

void connection::dispatch(const protocol::envelope& envelope)
{
    // Events have negative ids; this client registers for none, and one that comes all the same is no error.
    if (envelope.header.stream < 0)
        return;
    const std::int16_t stream = envelope.header.stream;
    const auto found = streams_.find(stream);
    if (found.orphaned) {
        streams_.release(stream);
        connection_counters::add(with_.counters.orphaned, std::int64_t{-1});
        send_waiting();
        end_if_retired();
        return;
    }
    if (found.request == nullptr)
        throw decode_error(client_errc::unknown_stream, "stream " + std::to_string(stream));
    exchange& what = *found.request;
    streams_.release(stream);
    what.on = nullptr;
    what.where = exchange::place::nowhere;

    // What a PREPARE is answered with says nothing of the executions that wait for it: they have not been sent.
    const written how_far = what.message == exchange::message_kind::prepare ? written::no : written::yes;
    bool finished = true;
    failure why;
    try {
        byte_reader body(envelope.body);
        (void)protocol::read_prefix(envelope.header, body);
        finished = take_answer(what, envelope.header.opcode, body, how_far, why);
    } catch (...) {
        why = failure::current(what.statement->cql, label_, how_far, what.statement->idempotent);
    }
    if (finished)
        with_.owner.on_finished(what, std::move(why));
    if (!waiting_.empty())
        send_waiting();
    if (retiring_) [[unlikely]]
        end_if_retired();
}

/// Whether the exchange is over.
bool connection::take_answer(exchange& what, protocol::opcode opcode, byte_reader body, written how_far, failure& why)
{
    using kind = exchange::message_kind;
    if (opcode == protocol::opcode::error) {
        why = protocol::decode_error_message(body, version_, about(what, how_far));
        if (why.code() == server_errc::unprepared && (what.message == kind::execute || what.message == kind::batch)) {
            with_.owner.on_unprepared(*this, what);
            return false;
        }
        return true;
    }
    if (opcode != protocol::opcode::result)
        throw decode_error(client_errc::unexpected_message,
                           "opcode " + std::to_string(static_cast<int>(opcode)) + " answers a request");
    const protocol::result_kind result = protocol::decode_result_kind(body);
    if ((result == protocol::result_kind::prepared) != (what.message == kind::prepare))
        throw decode_error(client_errc::unexpected_message, result == protocol::result_kind::prepared
                                                                ? "PREPARED answers an execution"
                                                                : "PREPARE is answered with another result");
    switch (result) {
    case protocol::result_kind::rows: take_rows(what, body); return true;
    case protocol::result_kind::prepared:
        with_.owner.on_prepared(*this, what, protocol::decode_prepared(body, version_));
        return false;
    case protocol::result_kind::set_keyspace: {
        // A USE that no guard saw: what is prepared here and on the other connections belongs to the old keyspace.
        const std::string keyspace = protocol::decode_set_keyspace(body);
        if (keyspace != with_.settings.keyspace)
            lost(connection_error(client_errc::connection_lost,
                                  "the connection was switched to keyspace " + keyspace +
                                      " behind the session's back; a session keeps connect_params::keyspace"));
        return true;
    }
    default: return true;
    }
}

void connection::take_rows(exchange& what, byte_reader& body)
{
    const protocol::rows_header header = protocol::decode_rows_header(body);
    protocol::rows page;
    page.column_count = header.column_count;
    page.row_count = header.row_count;
    page.paging_state = header.paging_state;
    page.cells = body;
    page.environment = with_.settings.environment.get();
    if (what.message != exchange::message_kind::execute || what.statement->conditional) {
        if (!header.has_metadata)
            throw decode_error(client_errc::unexpected_message,
                               "rows come without metadata, which nothing else describes");
        const auto columns = header.parse_metadata();
        const protocol::result_metadata described{columns->columns()};
        page.metadata = &described;
        what.request->on_rows(page);
        return;
    }
    if (!what.statement->described) {
        const auto columns = described_columns(what, header);
        page.metadata = &columns->metadata();
        what.request->on_rows(page);
        return;
    }
    check_columns(what, header);
    what.request->on_rows(page);
}

/// What the server has said last of the columns of an undescribed statement: one object until it says something else.
std::shared_ptr<const protocol::column_list> connection::described_columns(exchange& what,
                                                                           const protocol::rows_header& header)
{
    prepared_statement& prepared = *what.prepared;
    if (!header.has_metadata) {
        check_count(header, prepared);
        return prepared.metadata->results;
    }
    const byte_view bytes = header.metadata;
    if (prepared.seen != nullptr && std::ranges::equal(bytes, prepared.checked.view()))
        return prepared.seen;
    std::shared_ptr<const protocol::column_list> columns = header.parse_metadata();
    const auto same = [](const column_spec& a, const column_spec& b) {
        return a.name == b.name && same_type(*a.type, *b.type);
    };
    if (std::ranges::equal(columns->columns(), prepared.metadata->results->columns(), same))
        columns = prepared.metadata->results;
    prepared.seen = nullptr;
    prepared.checked.clear();
    prepared.checked.append(bytes);
    prepared.seen = columns;
    if (!header.new_metadata_id.empty())
        prepared.metadata = prepared.metadata->with_results(header.new_metadata_id, columns);
    return columns;
}

/// Rows are decoded by position: the columns must be the ones that the statement expects. That was checked when the
/// statement was prepared, and is checked again only when the server describes other columns than the last time.
void connection::check_columns(exchange& what, const protocol::rows_header& header)
{
    prepared_statement& prepared = *what.prepared;
    if (!header.has_metadata) {
        check_count(header, prepared);
        return;
    }
    const byte_view bytes = header.metadata;
    if (bytes.size() == prepared.checked.size() &&
        (bytes.empty() || std::memcmp(bytes.data(), prepared.checked.data(), bytes.size()) == 0))
        return;
    auto columns = header.parse_metadata();
    const std::string differs = protocol::compare_columns(what.statement->results, columns->columns());
    if (!differs.empty())
        throw schema_error(client_errc::schema_mismatch, differs);
    prepared.checked.clear();
    prepared.checked.append(bytes);
    if (!header.new_metadata_id.empty())
        prepared.metadata = prepared.metadata->with_results(header.new_metadata_id, std::move(columns));
}

} // namespace cassium::net
