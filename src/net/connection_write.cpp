// The sending half of net/connection.hpp.
#include <net/connection.hpp>

#include <boost/asio/post.hpp>

#include <string>
#include <utility>

namespace cassium::net {
namespace asio = boost::asio;

inline void connection::transmit(exchange& what) noexcept
{
    try {
        what.stream = streams_.allocate(what);
        write(what);
    } catch (...) {
        outbound_.abort();
        if (what.stream >= 0)
            streams_.release(what.stream);
        finish(what, failure::current(what.statement->cql, label_, written::no, what.statement->idempotent));
        return;
    }
    what.where = exchange::place::on_wire;
    what.flush = flush_;
    if (!reading_ && !corked_ && !flush_scheduled_ && !write_blocked_)
        schedule_flush();
}

void connection::send(exchange& what) noexcept
{
    what.on = this;
    what.stream = -1;
    // Those that wait go first: nobody who sends again from its completion passes them.
    if (open_ && waiting_.empty() && streams_.used() < with_.settings.max_in_flight &&
        (outbound_.size() < with_.settings.max_write_buffer || make_room())) [[likely]]
        transmit(what);
    else
        send_later(what);
}

/// Whether there is room to write one more, when there was none.
bool connection::make_room() noexcept
{
    flush();
    return open_ && outbound_.size() < with_.settings.max_write_buffer;
}

void connection::send_later(exchange& what) noexcept
{
    if (!open_) {
        end_unsent(what, lost_before(what));
        return;
    }
    const bool prepares = what.message == exchange::message_kind::prepare;
    if (prepares)
        with_.waiting.take_in_any_case();
    if (prepares || with_.waiting.take()) {
        what.where = exchange::place::waiting;
        waiting_.push_back(what);
        return;
    }
    with_.counters.refused.fetch_add(1, std::memory_order_relaxed); // others count it, too
    finish(what, failure::made_by([&] {
               diagnostics details = about(what, written::no);
               details.client_message =
                   std::to_string(with_.waiting.used) + " requests of this I/O thread are waiting already";
               return client_error(client_errc::overloaded_locally, std::move(details));
           }));
}

void connection::write(exchange& what)
{
    using protocol::opcode;
    using kind = exchange::message_kind;
    switch (what.message) {
    case kind::prepare: {
        byte_writer out = outbound_.begin(what.stream, opcode::prepare);
        if (what.aside)
            protocol::write_prepare(out, version_, std::string(what.statement->cql) + ' ');
        else
            protocol::write_prepare(out, version_, what.statement->cql);
        connection_counters::add(with_.counters.preparations);
        break;
    }
    case kind::query: {
        byte_writer out = outbound_.begin(what.stream, opcode::query);
        protocol::write_query_head(out, what.statement->cql);
        write_params(*what.request, out, nullptr);
        break;
    }
    case kind::execute: {
        const protocol::prepared_metadata& prepared = *what.prepared->metadata;
        byte_writer out = outbound_.begin(what.stream, opcode::execute);
        protocol::write_execute_head(out, version_, prepared.id, prepared.result_metadata_id);
        write_params(*what.request, out, &prepared);
        break;
    }
    case kind::batch: {
        byte_writer out = outbound_.begin(what.stream, opcode::batch);
        write_batch(*what.request, out);
        break;
    }
    }
    outbound_.end();
}

protocol::query_params connection::common_params(const protocol::request& request) const
{
    const protocol::request_options& options = request.options;
    protocol::query_params params;
    params.consistency = options.consistency.value_or(with_.settings.read_write);
    if (request.statement().conditional || options.serial_consistency)
        params.serial_consistency = options.serial_consistency.value_or(with_.settings.serial);
    if (options.timestamp)
        params.timestamp = options.timestamp->time_since_epoch().count();
    return params;
}

void connection::write_batch(const protocol::request& request, byte_writer& out)
{
    const protocol::batch_view batch = request.batch();
    protocol::write_batch_head(out, batch.kind, batch.parts.size());
    const protocol::statement* last = nullptr;
    byte_view id;
    std::size_t begin = 0;
    for (const protocol::batch_part& part : batch.parts) {
        if (part.statement != last) {
            last = part.statement;
            id = with_.owner.prepared_id(*last);
        }
        protocol::write_batch_statement(out, id, part.value_count);
        out.put_bytes(batch.values.subspan(begin, part.values_end - begin));
        begin = part.values_end;
    }
    protocol::write_batch_tail(out, version_, common_params(request));
}

void connection::write_params(const protocol::request& request, byte_writer& out,
                              const protocol::prepared_metadata* prepared)
{
    const execution_options& options = request.options;
    protocol::query_params params = common_params(request);
    if (prepared == nullptr || !prepared->results->columns().empty())
        params.page_size = options.page_size.value_or(with_.settings.page_size);
    params.paging_state = request.paging_state;
    params.value_count = request.value_count();
    params.skip_metadata =
        prepared != nullptr && version_ >= protocol::version::v5 && !prepared->results->columns().empty();
    protocol::write_params_head(out, version_, params);
    request.encode_values(out);
    protocol::write_params_tail(out, version_, params);
}

void connection::send_waiting() noexcept
{
    while (!waiting_.empty() && open_ && streams_.used() < with_.settings.max_in_flight &&
           outbound_.size() < with_.settings.max_write_buffer) {
        exchange& next = waiting_.front();
        waiting_.pop_front();
        with_.waiting.give_back();
        next.stream = -1;
        if (with_.owner.is_ready(*this, next))
            transmit(next);
        else
            end_unsent(next, lost_before(next));
    }
}

written connection::written_of(const exchange& what) const noexcept
{
    return static_cast<std::int32_t>(what.flush - begun_flushes_) < 0 ? written::maybe : written::no;
}

void connection::schedule_flush() noexcept
{
    try {
        asio::post(with_.io, [self = shared_from_this()] {
            self->flush_scheduled_ = false;
            self->flush();
        });
        flush_scheduled_ = true;
    } catch (...) {
        flush(); // there was no memory to gather for longer
    }
}

void connection::flush() noexcept
{
    if (!open_ || write_blocked_)
        return;
    try {
        for (;;) {
            if (sent_ == sending_.size()) {
                sending_.clear();
                sent_ = 0;
                if (!waiting_.empty())
                    send_waiting();
                if (!outbound_.take(sending_))
                    return;
                ++flush_;
            }
            const transport::outcome outcome = transport_->try_write(sending_.view().subspan(sent_));
            if (outcome.state != transport::progress::done) {
                // A part of a TLS record may have left.
                if (with_.settings.tls != nullptr)
                    begun_flushes_ = flush_;
                write_blocked_ = true;
                // A TLS write that wants to read goes on when bytes come: on_readable() flushes.
                if (outcome.state == transport::progress::want_write)
                    wait_writable();
                return;
            }
            begun_flushes_ = flush_;
            connection_counters::add(with_.counters.writes);
            sent_ += outcome.count;
        }
    } catch (...) {
        lost(failure::current());
    }
}

void connection::wait_writable()
{
    transport_->socket().async_wait(transport::tcp::socket::wait_write,
                                    [self = shared_from_this()](const boost::system::error_code& failed) {
                                        if (failed || !self->open_)
                                            return;
                                        self->write_blocked_ = false;
                                        self->flush();
                                    });
}

} // namespace cassium::net
