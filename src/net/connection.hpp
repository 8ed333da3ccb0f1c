// One multiplexed connection to one node: opens it, keeps requests and answers together by stream id, and lets
// writes that are ready together leave in one system call. All of it runs on the connection's own I/O thread.
#pragma once

#include <net/request_queue.hpp>
#include <net/transport.hpp>

#include <cassium/protocol/handshake.hpp>
#include <cassium/protocol/inbound.hpp>
#include <cassium/protocol/outbound.hpp>
#include <cassium/protocol/requests.hpp>
#include <cassium/protocol/responses.hpp>
#include <cassium/protocol/server_errors.hpp>
#include <cassium/protocol/stream_table.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace cassium::net {

class connection;

/// A statement as one I/O thread has prepared it.
struct prepared_statement {
    std::shared_ptr<const protocol::prepared_metadata> metadata; ///< null: not prepared yet
    byte_buffer checked;                                         ///< the last result metadata found to fit, v4
};

/// What a connection tells to who owns it.
class connection_owner {
public:
    /// A request is over; `failure` is null for success. The owner completes it.
    virtual void on_finished(protocol::request&, std::exception_ptr failure) noexcept = 0;
    /// The answer to send_prepare().
    virtual void on_prepared(connection&, protocol::request&, std::shared_ptr<const protocol::prepared_metadata>) = 0;
    /// The node does not know the prepared id any more. The request is not on the wire now.
    virtual void on_unprepared(connection&, protocol::request&) noexcept = 0;
    /// The id of a statement of a batch, all of which have been prepared.
    [[nodiscard]] virtual byte_view prepared_id(const protocol::statement&) const noexcept = 0;
    /// The connection ended; its requests have been finished before.
    virtual void on_disconnected(connection&, std::exception_ptr reason) noexcept = 0;

protected:
    ~connection_owner() = default;
};

/// Shared by the connections of one I/O thread.
struct connection_settings {
    std::uint8_t highest_version = 5;
    std::string keyspace;
    protocol::handshake_params handshake;
    std::shared_ptr<const tls_context> tls;
    std::chrono::milliseconds connect_timeout{5000};
    std::chrono::milliseconds request_timeout{12000};
    consistency read_write = consistency::local_quorum;
    consistency serial = consistency::local_serial;
    std::int32_t page_size = 5000;
    std::uint32_t max_in_flight = 4096;
    std::uint32_t max_waiting = 65536;
    std::uint32_t max_frame_size = 256u << 20;
};

/// Counters of one I/O thread, read from others.
struct connection_counters {
    std::atomic<std::uint64_t> requests{0}, writes{0}, reads{0}, preparations{0}, connections{0}, timeouts{0};
    std::atomic<std::int64_t> orphaned{0};
    std::atomic<std::uint8_t> version{0};

    template <class Int>
    static void add(std::atomic<Int>& counter, Int by = 1) noexcept
    {
        counter.store(counter.load(std::memory_order_relaxed) + by, std::memory_order_relaxed);
    }
};

class connection : public std::enable_shared_from_this<connection> {
public:
    using tcp = boost::asio::ip::tcp;

    connection(boost::asio::io_context& io, connection_owner& owner, const connection_settings& settings,
               connection_counters& counters, std::string host, std::string label);
    ~connection();

    /// Connects, does TLS and the handshake, chooses the keyspace and starts to read. Throws connection_error,
    /// authentication_error, invalid_query (unknown keyspace). Call once. `version` is the one to speak; when the server
    /// wants a lower one, false is returned and a new connection has to be made with it.
    boost::asio::awaitable<bool> open(tcp::endpoint endpoint, protocol::version version);

    [[nodiscard]] bool is_open() const noexcept { return open_; }
    /// "address:port" of the node.
    [[nodiscard]] const std::string& label() const noexcept { return label_; }
    [[nodiscard]] std::size_t in_flight() const noexcept { return streams_.used(); }

    /// Sends QUERY. Ends in on_finished().
    void send_query(protocol::request& request) noexcept;
    /// Sends EXECUTE; `prepared.metadata` is set and `prepared` outlives the request. Ends in on_finished() or
    /// on_unprepared().
    void send_execute(protocol::request& request, prepared_statement& prepared) noexcept;
    /// Sends BATCH; all of its statements have been prepared. Ends in on_finished() or on_unprepared().
    void send_batch(protocol::request& request) noexcept;
    /// Sends PREPARE with the request's text. Ends in on_prepared() or on_finished().
    void send_prepare(protocol::request& request) noexcept;
    /// Gives up a request that is on the wire or in this connection's queue: its stream id stays taken until the answer
    /// came. The caller completes it.
    void abandon(protocol::request& request) noexcept;

    /// Between these two what is written is only gathered: many requests that come together leave together.
    void cork() noexcept { corked_ = true; }
    void uncork()
    {
        corked_ = false;
        flush();
    }

    /// Ends the connection: every request on it is finished with `reason`. No event follows.
    void close(const std::exception_ptr& reason) noexcept;

private:
    enum class message : std::uint8_t { query, execute, prepare, batch };
    void send(protocol::request& request, message kind) noexcept;
    void write(protocol::request& request, message kind, std::int16_t stream);
    void write_params(protocol::request& request, byte_writer& out, const protocol::prepared_metadata* prepared);
    void write_batch(protocol::request& request, byte_writer& out);
    [[nodiscard]] protocol::query_params common_params(const protocol::request& request) const;
    void schedule_flush();
    void flush();
    void wait_readable();
    void wait_writable();
    void on_readable();
    void drain();
    void dispatch(const protocol::envelope& envelope);
    bool take_answer(protocol::request& request, protocol::opcode opcode, byte_reader body);
    void take_rows(protocol::request& request, byte_reader& body);
    void check_columns(protocol::request& request, const protocol::rows_header& header);
    void send_waiting();
    void lost(const std::exception_ptr& reason) noexcept;

    boost::asio::awaitable<void> dial(tcp::endpoint endpoint);
    boost::asio::awaitable<bool> shake_hands();
    boost::asio::awaitable<void> use_keyspace();
    boost::asio::awaitable<void> send_now();
    boost::asio::awaitable<protocol::envelope> receive();
    boost::asio::awaitable<void> ready(transport::progress what);

    boost::asio::io_context& io_;
    connection_owner& owner_;
    const connection_settings& settings_;
    connection_counters& counters_;
    std::string host_;
    std::string label_;
    std::optional<tcp::socket> dialing_;
    std::unique_ptr<transport> transport_;
    protocol::version version_ = protocol::version::v5;
    protocol::outbound outbound_;
    protocol::inbound inbound_;
    protocol::stream_table<protocol::request> streams_;
    request_queue waiting_;
    byte_buffer sending_;
    std::size_t sent_ = 0;
    bool open_ = false;
    bool closed_ = false;
    bool reading_ = false;
    bool corked_ = false;
    bool flush_scheduled_ = false;
    bool write_blocked_ = false;
};

} // namespace cassium::net
