#include <net/connection.hpp>

#include <cassium/base/error.hpp>

#include <boost/asio/post.hpp>

#include <algorithm>
#include <cstring>

namespace cassium::net {
namespace asio = boost::asio;

namespace {

/// What one read takes at most: also how far many answers are batched.
constexpr std::size_t read_room = 64 * 1024;
/// Reads before other connections of the thread get their turn.
constexpr int reads_in_a_row = 16;

/// Adds the statement and the node to the failure of one request.
std::exception_ptr with_context(std::exception_ptr failure, std::string_view cql, std::string_view node) noexcept
{
    try {
        std::rethrow_exception(failure);
    } catch (error& e) {
        e.add_context(cql, node);
    } catch (...) {
        // Not one of ours (bad_alloc, what a user's codec throws): handed on as it is.
    }
    return failure;
}

std::string text_of(const std::exception_ptr& reason)
{
    try {
        if (reason)
            std::rethrow_exception(reason);
    } catch (const std::exception& e) {
        return e.what();
    } catch (...) {
        // Only what() is wanted here.
    }
    return "the connection ended";
}

bool is_closing(const std::exception_ptr& reason) noexcept
{
    try {
        if (reason)
            std::rethrow_exception(reason);
    } catch (const error& e) {
        return e.code() == client_errc::closed;
    } catch (...) {
        return false;
    }
    return false;
}

} // namespace

connection::connection(asio::io_context& io, connection_owner& owner, const connection_settings& settings,
                       connection_counters& counters, std::string host, std::string label)
    : io_(io),
      owner_(owner),
      settings_(settings),
      counters_(counters),
      host_(std::move(host)),
      label_(std::move(label)),
      outbound_({.version = protocol::version::v5, .max_frame = settings.max_frame_size}),
      inbound_({.max_frame = settings.max_frame_size})
{
}

connection::~connection() = default;

void connection::send_query(protocol::request& request) noexcept
{
    send(request, message::query);
}

void connection::send_execute(protocol::request& request, prepared_statement& prepared) noexcept
{
    request.hook.prepared = &prepared;
    send(request, message::execute);
}

void connection::send_batch(protocol::request& request) noexcept
{
    send(request, message::batch);
}

void connection::send_prepare(protocol::request& request) noexcept
{
    connection_counters::add(counters_.preparations);
    send(request, message::prepare);
}

void connection::send(protocol::request& request, message kind) noexcept
{
    request.hook.message = static_cast<std::uint8_t>(kind);
    if (streams_.used() >= settings_.max_in_flight) {
        if (waiting_.size() >= settings_.max_waiting)
            owner_.on_finished(request, std::make_exception_ptr(client_error(
                                            client_errc::overloaded_locally,
                                            diagnostics{.client_message = std::to_string(waiting_.size()) +
                                                                          " requests are waiting for this connection",
                                                        .server_message = {},
                                                        .cql = {},
                                                        .node = label_})));
        else
            waiting_.push(request);
        return;
    }
    std::int16_t stream = -1;
    try {
        stream = streams_.allocate(request);
        write(request, kind, stream);
    } catch (...) {
        outbound_.abort();
        if (stream >= 0)
            streams_.release(stream);
        owner_.on_finished(request, with_context(std::current_exception(), request.statement().cql, label_));
        return;
    }
    request.hook.stream = stream;
    request.hook.connection = this;
    schedule_flush();
}

void connection::write(protocol::request& request, message kind, std::int16_t stream)
{
    using protocol::opcode;
    const std::string_view cql = request.statement().cql;
    switch (kind) {
    case message::prepare: {
        byte_writer out = outbound_.begin(stream, opcode::prepare);
        protocol::write_prepare(out, version_, cql);
        break;
    }
    case message::query: {
        byte_writer out = outbound_.begin(stream, opcode::query);
        protocol::write_query_head(out, cql);
        write_params(request, out, nullptr);
        break;
    }
    case message::execute: {
        const protocol::prepared_metadata& prepared =
            *static_cast<prepared_statement*>(request.hook.prepared)->metadata;
        byte_writer out = outbound_.begin(stream, opcode::execute);
        protocol::write_execute_head(out, version_, prepared.id, prepared.result_metadata_id);
        write_params(request, out, &prepared);
        break;
    }
    case message::batch: {
        byte_writer out = outbound_.begin(stream, opcode::batch);
        write_batch(request, out);
        break;
    }
    }
    outbound_.end();
}

protocol::query_params connection::common_params(const protocol::request& request) const
{
    const execution_options& options = request.options;
    protocol::query_params params;
    params.consistency = options.consistency.value_or(settings_.read_write);
    if (request.statement().conditional || options.serial_consistency)
        params.serial_consistency = options.serial_consistency.value_or(settings_.serial);
    if (options.timestamp)
        params.timestamp = options.timestamp->time_since_epoch().count();
    return params;
}

void connection::write_batch(protocol::request& request, byte_writer& out)
{
    const protocol::batch_view batch = request.batch();
    protocol::write_batch_head(out, batch.kind, batch.parts.size());
    const protocol::statement* last = nullptr;
    byte_view id;
    std::size_t begin = 0;
    for (const protocol::batch_part& part : batch.parts) {
        if (part.statement != last) {
            last = part.statement;
            id = owner_.prepared_id(*last);
        }
        protocol::write_batch_statement(out, id, part.value_count);
        out.put_bytes(batch.values.subspan(begin, part.values_end - begin));
        begin = part.values_end;
    }
    protocol::write_batch_tail(out, version_, common_params(request));
}

void connection::write_params(protocol::request& request, byte_writer& out, const protocol::prepared_metadata* prepared)
{
    const execution_options& options = request.options;
    protocol::query_params params = common_params(request);
    if (prepared == nullptr || !prepared->results->columns().empty())
        params.page_size = options.page_size.value_or(settings_.page_size);
    params.paging_state = request.paging_state;
    params.value_count = request.value_count();
    params.skip_metadata =
        prepared != nullptr && version_ >= protocol::version::v5 && !prepared->results->columns().empty();
    protocol::write_params_head(out, version_, params);
    request.encode_values(out);
    protocol::write_params_tail(out, version_, params);
}

void connection::abandon(protocol::request& request) noexcept
{
    if (request.hook.queue == &waiting_) {
        waiting_.remove(request);
        return;
    }
    streams_.orphan(request.hook.stream);
    connection_counters::add(counters_.orphaned, std::int64_t{1});
    request.hook.connection = nullptr;
}

void connection::schedule_flush()
{
    if (reading_ || corked_ || flush_scheduled_ || write_blocked_)
        return;
    flush_scheduled_ = true;
    asio::post(io_, [self = shared_from_this()] {
        self->flush_scheduled_ = false;
        self->flush();
    });
}

void connection::flush()
{
    if (!open_ || write_blocked_)
        return;
    try {
        for (;;) {
            if (sent_ == sending_.size()) {
                sending_.clear();
                sent_ = 0;
                if (!outbound_.take(sending_))
                    return;
            }
            const transport::outcome outcome = transport_->try_write(sending_.view().subspan(sent_));
            if (outcome.state != transport::progress::done) {
                write_blocked_ = true;
                // A TLS write that wants to read goes on when bytes come: on_readable() flushes.
                if (outcome.state == transport::progress::want_write)
                    wait_writable();
                return;
            }
            connection_counters::add(counters_.writes);
            sent_ += outcome.count;
        }
    } catch (...) {
        lost(std::current_exception());
    }
}

void connection::wait_readable()
{
    transport_->socket().async_wait(transport::tcp::socket::wait_read,
                                    [self = shared_from_this()](const boost::system::error_code& failure) {
                                        if (!failure && self->open_)
                                            self->on_readable();
                                    });
}

void connection::wait_writable()
{
    transport_->socket().async_wait(transport::tcp::socket::wait_write,
                                    [self = shared_from_this()](const boost::system::error_code& failure) {
                                        if (failure || !self->open_)
                                            return;
                                        self->write_blocked_ = false;
                                        self->flush();
                                    });
}

void connection::on_readable()
{
    reading_ = true;
    bool drained = false;
    try {
        for (int i = 0; i < reads_in_a_row && !drained && open_; ++i) {
            const std::span<std::byte> room = inbound_.prepare(read_room);
            const transport::outcome outcome = transport_->try_read(room);
            switch (outcome.state) {
            case transport::progress::done:
                connection_counters::add(counters_.reads);
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
    } catch (...) {
        reading_ = false;
        lost(std::current_exception());
        return;
    }
    if (!open_)
        return;
    write_blocked_ = write_blocked_ && settings_.tls == nullptr;
    flush();
    if (!open_)
        return;
    if (drained)
        wait_readable();
    else
        asio::post(io_, [self = shared_from_this()] {
            if (self->open_)
                self->on_readable();
        });
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
        connection_counters::add(counters_.orphaned, std::int64_t{-1});
        send_waiting();
        return;
    }
    if (found.request == nullptr)
        throw decode_error(client_errc::unknown_stream, "stream " + std::to_string(stream));
    protocol::request& request = *found.request;
    streams_.release(stream);
    request.hook.connection = nullptr;

    bool finished = true;
    std::exception_ptr failure;
    try {
        byte_reader body(envelope.body);
        (void)protocol::read_prefix(envelope.header, body);
        finished = take_answer(request, envelope.header.opcode, body);
    } catch (...) {
        failure = with_context(std::current_exception(), request.statement().cql, label_);
    }
    // Moved: whoever waits in another thread is to have the exception alone.
    if (finished)
        owner_.on_finished(request, std::move(failure));
    send_waiting();
}

bool connection::take_answer(protocol::request& request, protocol::opcode opcode, byte_reader body)
{
    if (opcode == protocol::opcode::error) {
        const std::exception_ptr failure = protocol::decode_error_message(body, version_);
        if (request.hook.message == static_cast<std::uint8_t>(message::execute) ||
            request.hook.message == static_cast<std::uint8_t>(message::batch)) {
            try {
                std::rethrow_exception(failure);
            } catch (const unprepared&) {
                owner_.on_unprepared(*this, request);
                return false;
            }
        }
        std::rethrow_exception(failure);
    }
    if (opcode != protocol::opcode::result)
        throw decode_error(client_errc::unexpected_message,
                           "opcode " + std::to_string(static_cast<int>(opcode)) + " answers a request");
    const protocol::result_kind kind = protocol::decode_result_kind(body);
    if ((kind == protocol::result_kind::prepared) !=
        (request.hook.message == static_cast<std::uint8_t>(message::prepare)))
        throw decode_error(client_errc::unexpected_message, kind == protocol::result_kind::prepared
                                                                ? "PREPARED answers an execution"
                                                                : "PREPARE is answered with another result");
    switch (kind) {
    case protocol::result_kind::rows: take_rows(request, body); return true;
    case protocol::result_kind::prepared:
        owner_.on_prepared(*this, request, protocol::decode_prepared(body, version_));
        return false;
    default: return true;
    }
}

void connection::take_rows(protocol::request& request, byte_reader& body)
{
    const protocol::rows_header header = protocol::decode_rows_header(body);
    protocol::rows page;
    page.column_count = header.column_count;
    page.row_count = header.row_count;
    page.paging_state = header.paging_state;
    page.cells = body;
    if (request.hook.message != static_cast<std::uint8_t>(message::execute) || request.statement().conditional) {
        if (!header.has_metadata)
            throw decode_error(client_errc::unexpected_message,
                               "rows come without metadata, which nothing else describes");
        const auto columns = header.parse_metadata();
        const protocol::result_metadata described{columns->columns()};
        page.metadata = &described;
        request.on_rows(page);
        return;
    }
    check_columns(request, header);
    request.on_rows(page);
}

/// Rows are decoded by position: the columns must be the ones that the statement expects. That was checked when the
/// statement was prepared, and is checked again only when the server describes other columns than the last time.
void connection::check_columns(protocol::request& request, const protocol::rows_header& header)
{
    auto& prepared = *static_cast<prepared_statement*>(request.hook.prepared);
    if (!header.has_metadata) {
        if (static_cast<std::size_t>(header.column_count) != prepared.metadata->results->columns().size())
            throw decode_error(client_errc::type_mismatch, "the rows do not have the columns that were prepared");
        return;
    }
    const byte_view bytes = header.metadata;
    if (bytes.size() == prepared.checked.size() &&
        (bytes.empty() || std::memcmp(bytes.data(), prepared.checked.data(), bytes.size()) == 0))
        return;
    auto columns = header.parse_metadata();
    const std::string differs = protocol::compare_columns(request.statement().results, columns->columns());
    if (!differs.empty())
        throw schema_error(client_errc::schema_mismatch, differs);
    prepared.checked.clear();
    prepared.checked.append(bytes);
    if (!header.new_metadata_id.empty())
        prepared.metadata = prepared.metadata->with_results(header.new_metadata_id, std::move(columns));
}

void connection::send_waiting()
{
    while (!waiting_.empty() && open_ && streams_.used() < settings_.max_in_flight) {
        protocol::request& request = *waiting_.pop();
        send(request, static_cast<message>(request.hook.message));
    }
}

void connection::lost(const std::exception_ptr& reason) noexcept
{
    const auto self = shared_from_this();
    close(reason);
    owner_.on_disconnected(*this, reason);
}

void connection::close(const std::exception_ptr& reason) noexcept
{
    open_ = false;
    boost::system::error_code ignored;
    if (dialing_)
        dialing_->close(ignored);
    if (transport_)
        transport_->socket().close(ignored);
    const bool closing = is_closing(reason);
    const std::string why = "the request may have been executed (" + text_of(reason) + ")";
    connection_counters::add(counters_.orphaned, -static_cast<std::int64_t>(streams_.orphaned()));
    request_queue lost;
    streams_.drain([&lost](protocol::request& request) {
        request.hook.connection = nullptr;
        lost.push(request);
    });
    lost.take_all(waiting_);
    // Each request gets an exception object of its own: they end up in different threads.
    while (protocol::request* request = lost.pop()) {
        diagnostics details{.client_message =
                                closing ? "the session was closed; the request may have been executed" : why,
                            .server_message = {},
                            .cql = std::string(request->statement().cql),
                            .node = label_};
        owner_.on_finished(
            *request,
            closing ? std::make_exception_ptr(client_error(client_errc::closed, std::move(details)))
                    : std::make_exception_ptr(connection_error(client_errc::connection_lost, std::move(details))));
    }
}

} // namespace cassium::net
