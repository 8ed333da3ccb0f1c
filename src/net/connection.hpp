// One multiplexed connection to one node: opens it, keeps exchanges and answers together by stream id, and lets
// writes that are ready together leave in one system call. All of it runs on the connection's own I/O thread.
#pragma once

#include <net/operation_memory.hpp>
#include <net/transport.hpp>

#include <cassium/base/failure.hpp>
#include <cassium/net/exchange.hpp>
#include <cassium/protocol/handshake.hpp>
#include <cassium/protocol/inbound.hpp>
#include <cassium/protocol/outbound.hpp>
#include <cassium/protocol/requests.hpp>
#include <cassium/protocol/responses.hpp>
#include <cassium/protocol/server_errors.hpp>
#include <cassium/protocol/stream_table.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/intrusive/list.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace cassium::net {

class connection;
class tls_context;

/// A statement as the nodes of one I/O thread have prepared it: they give the same id for the same text.
struct prepared_statement {
    std::shared_ptr<const protocol::prepared_metadata> metadata; ///< null: not prepared yet
    byte_buffer checked;                                         ///< the last result metadata found to fit, v4
    std::shared_ptr<const protocol::column_list> seen;           ///< of an undescribed statement, the same
};

/// What a connection tells to who owns it.
class connection_owner {
public:
    /// An exchange is over: answered, or failed. The failure is empty for success.
    virtual void on_finished(exchange&, failure&&) noexcept = 0;
    /// Nothing of an exchange was handed to the network, and the connection will not send it: `reason`. Not for PREPARE.
    virtual void on_unsent(exchange&, const failure& reason) noexcept = 0;
    /// The answer to a PREPARE.
    virtual void on_prepared(connection&, exchange&, std::shared_ptr<const protocol::prepared_metadata>) = 0;
    /// The node does not know the prepared id any more. The exchange is not on the wire now.
    virtual void on_unprepared(connection&, exchange&) noexcept = 0;
    /// Whether what an EXECUTE or BATCH needs is still prepared on the connection's node; it was when it was sent, and it
    /// had to wait for its turn.
    [[nodiscard]] virtual bool is_ready(const connection&, const exchange&) const noexcept = 0;
    /// The id of a statement of a batch, all of which have been prepared.
    [[nodiscard]] virtual byte_view prepared_id(const protocol::statement&) const noexcept = 0;
    /// So many answers are missing that the connection takes nothing new: another one has to take its place. It ends
    /// when the exchanges that are on it have.
    virtual void on_retiring(connection&) noexcept = 0;
    /// The connection ended; its exchanges have been finished before.
    virtual void on_disconnected(connection&, const failure& reason) noexcept = 0;

protected:
    ~connection_owner() = default;
};

/// Shared by the connections of one client.
struct connection_settings {
    std::uint8_t highest_version = 5;
    std::string keyspace;
    std::string create_keyspace_cql; ///< executed where `keyspace` does not exist; empty: that is an error
    protocol::handshake_params handshake;
    std::shared_ptr<const tls_context> tls;
    std::chrono::milliseconds connect_timeout{5000};
    std::chrono::milliseconds request_timeout{12000};
    consistency read_write = consistency::local_quorum;
    consistency serial = consistency::local_serial;
    std::int32_t page_size = 5000;
    std::uint32_t max_in_flight = 4096;
    std::uint32_t max_waiting = 65536;
    std::uint32_t max_orphans = 1024;
    std::uint32_t max_frame_size = 256u << 20;
    std::size_t max_write_buffer = 16u << 20;
    std::shared_ptr<const codec_environment> environment{};
};

/// How many executions of one I/O thread wait for something on this side: a stream id, room to write, a preparation, a
/// connection.
struct waiting_budget {
    explicit waiting_budget(std::uint32_t most) noexcept : limit(most) {}
    [[nodiscard]] bool take() noexcept
    {
        if (used >= limit)
            return false;
        ++used;
        return true;
    }
    /// For a PREPARE: there is at most one for each statement, and those who wait for it have been counted.
    void take_in_any_case() noexcept { ++used; }
    void give_back() noexcept { --used; }

    std::uint32_t limit;
    std::uint32_t used = 0;
};

/// Counters of one I/O thread, read from others.
struct connection_counters {
    std::atomic<std::uint64_t> requests{0}, writes{0}, reads{0}, preparations{0}, connections{0}, timeouts{0},
        refused{0}, recycled{0};
    std::atomic<std::int64_t> orphaned{0};
    std::atomic<std::uint8_t> version{0};

    template <class Int>
    static void add(std::atomic<Int>& counter, Int by = 1) noexcept
    {
        counter.store(counter.load(std::memory_order_relaxed) + by, std::memory_order_relaxed);
    }
};

/// What the connections of one I/O thread share.
struct connection_environment {
    boost::asio::io_context& io;
    connection_owner& owner;
    const connection_settings& settings;
    connection_counters& counters;
    waiting_budget& waiting;
};

class connection : public std::enable_shared_from_this<connection> {
public:
    using tcp = boost::asio::ip::tcp;

    /// `host` is the name that was dialled, `label` "address:port", `node` the owner's number of the node.
    connection(const connection_environment& with, std::string host, std::string label, std::uint32_t node);
    ~connection();
    connection(const connection&) = delete;
    connection& operator=(const connection&) = delete;

    enum class opening : std::uint8_t {
        done,
        step_down ///< the server wants a lower version: a new connection has to be made with it
    };
    /// Connects, does TLS and the handshake, asks for the cluster's name, chooses the keyspace (creates it, if
    /// `may_create`, where it does not exist) and starts to read. Throws connection_error, authentication_error,
    /// invalid_query (unknown keyspace), or the reason that abort() was given. Call once.
    boost::asio::awaitable<opening> open(tcp::endpoint endpoint, protocol::version version, bool may_create);
    /// Ends open() with `reason`. Does nothing to a connection that is open.
    void abort(const failure& reason) noexcept;

    /// Whether it takes exchanges.
    [[nodiscard]] bool is_usable() const noexcept { return open_ && !retiring_; }
    [[nodiscard]] bool is_open() const noexcept { return open_; }
    /// "address:port" of the node.
    [[nodiscard]] const std::string& label() const noexcept { return label_; }
    [[nodiscard]] std::uint32_t node() const noexcept { return node_; }
    /// As the node says; empty where it did not.
    [[nodiscard]] const std::string& cluster_name() const noexcept { return cluster_name_; }

    /// Sends an exchange, or lets it wait for its turn. The message and what it needs are set: of EXECUTE, `prepared` with
    /// metadata, which outlives the exchange; of BATCH, all statements have been prepared. Ends in one of the owner's
    /// functions, possibly before this returns.
    void send(exchange& what) noexcept;
    /// Gives up an exchange that waits or is on the wire: its stream id stays taken until the answer came. Returns whether
    /// it may have been executed. The caller completes it.
    [[nodiscard]] written abandon(exchange& what) noexcept;

    /// Between these two what is written is only gathered: many requests that come together leave together.
    void cork() noexcept { corked_ = true; }
    void uncork() noexcept
    {
        corked_ = false;
        flush();
    }

    /// Ends the connection: every exchange on it is finished with `reason`. No event follows.
    void close(const failure& reason) noexcept;

private:
    using exchange_list =
        boost::intrusive::list<exchange, boost::intrusive::member_hook<exchange, list_hook, &exchange::link>,
                               boost::intrusive::constant_time_size<false>>;

    // connection_write.cpp
    [[nodiscard]] bool make_room() noexcept;
    void send_later(exchange& what) noexcept;
    void transmit(exchange& what) noexcept;
    void write(exchange& what);
    void write_params(const protocol::request& request, byte_writer& out, const protocol::prepared_metadata* prepared);
    void write_batch(const protocol::request& request, byte_writer& out);
    [[nodiscard]] protocol::query_params common_params(const protocol::request& request) const;
    void send_waiting() noexcept;
    void schedule_flush() noexcept;
    void flush() noexcept;
    void wait_writable();
    [[nodiscard]] written written_of(const exchange& what) const noexcept;

    // connection_read.cpp
    void wait_readable();
    void on_readable() noexcept;
    void drain();
    void dispatch(const protocol::envelope& envelope);
    bool take_answer(exchange& what, protocol::opcode opcode, byte_reader body, written how_far, failure& why);
    void take_rows(exchange& what, byte_reader& body);
    void check_columns(exchange& what, const protocol::rows_header& header);
    static std::shared_ptr<const protocol::column_list> described_columns(exchange& what,
                                                                          const protocol::rows_header& header);

    // connection.cpp
    void finish(exchange& what, failure why) noexcept;
    void end_unsent(exchange& what, failure why) noexcept;
    void end_if_retired() noexcept;
    void lost(const failure& reason) noexcept;
    [[nodiscard]] diagnostics about(const exchange& what, written how_far) const;
    /// That the connection ended, or takes nothing new, before anything of the exchange left.
    [[nodiscard]] failure lost_before(const exchange& what) const noexcept;

    // connection_open.cpp
    boost::asio::awaitable<void> dial(tcp::endpoint endpoint);
    boost::asio::awaitable<bool> shake_hands();
    boost::asio::awaitable<void> ask_cluster_name();
    boost::asio::awaitable<void> use_keyspace(bool may_create);
    boost::asio::awaitable<protocol::envelope> ask(std::string_view cql);
    boost::asio::awaitable<void> send_now();
    boost::asio::awaitable<protocol::envelope> receive();
    boost::asio::awaitable<void> ready(transport::progress wanted);

    connection_environment with_;
    std::string host_;
    std::string label_;
    std::string cluster_name_;
    std::uint32_t node_;
    std::optional<tcp::socket> dialing_;
    std::unique_ptr<transport> transport_;
    failure aborted_;
    operation_memory memory_; ///< of what is waited for while it opens
    protocol::version version_ = protocol::version::v5;
    protocol::outbound outbound_;
    protocol::inbound inbound_;
    protocol::stream_table<exchange> streams_;
    exchange_list waiting_;
    byte_buffer sending_;
    std::size_t sent_ = 0;            ///< of sending_
    std::uint32_t flush_ = 0;         ///< how often outbound_'s messages were taken to be sent
    std::uint32_t begun_flushes_ = 0; ///< of those, how many have left, if only in part
    bool open_ = false;
    bool retiring_ = false;
    bool reading_ = false;
    bool corked_ = false;
    bool flush_scheduled_ = false;
    bool write_blocked_ = false;
};

} // namespace cassium::net
