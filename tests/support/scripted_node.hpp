// A server for tests and benchmarks: speaks as much of the protocol as a client needs, from a script, on loopback.
#pragma once

#include <cassium/protocol/inbound.hpp>
#include <cassium/protocol/outbound.hpp>
#include <cassium/protocol/requests.hpp>
#include <cassium/protocol/statement.hpp>

#include <atomic>
#include <cstdint>
#include <functional>
#include <list>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace cassium::testing {

/// One client of the node. Used on the connection's own thread, but for kill().
class node_connection {
public:
    node_connection(int socket, protocol::version highest);
    ~node_connection();
    node_connection(const node_connection&) = delete;
    node_connection& operator=(const node_connection&) = delete;

    /// Begins an answer; write its body, then end().
    [[nodiscard]] byte_writer begin(std::int16_t stream, protocol::opcode opcode) { return out_.begin(stream, opcode); }
    void end() { out_.end(); }
    /// ERROR with a code and a message; what the code adds must be written by `extra`.
    void error(std::int16_t stream, server_errc code, std::string_view message,
               const std::function<void(byte_writer&)>& extra = {});
    /// RESULT/Void.
    void nothing(std::int16_t stream);
    /// Sends bytes as they are, past all framing.
    void raw(byte_view bytes);
    /// Sends what is pending. Called by itself after each batch of requests.
    void flush();
    /// Ends the connection, from any thread.
    void kill() noexcept;
    /// The next bytes are framed as this version wants it (after READY and AUTHENTICATE).
    void start_framing(compression compression);

    [[nodiscard]] protocol::version version() const noexcept { return version_; }

private:
    friend class scripted_node;
    int socket_;
    protocol::version version_;
    protocol::inbound in_{{.role = protocol::role::server}};
    protocol::outbound out_{{.role = protocol::role::server}};
    byte_buffer sending_;
    bool framed_ = false;
};

/// Listens on 127.0.0.1 on a port of its own choice, a thread per connection. All members may be called from any thread.
class scripted_node {
public:
    struct request {
        node_connection& connection;
        const protocol::envelope& envelope;
        std::string_view cql; ///< of QUERY and PREPARE, and of what EXECUTE names
        byte_reader body;     ///< behind the text or the ids
    };
    /// Returns whether it has taken care of the request; otherwise the script goes on with what it knows.
    using request_hook = std::function<bool(request&)>;

    explicit scripted_node(protocol::version highest = protocol::version::v5);
    ~scripted_node();
    scripted_node(const scripted_node&) = delete;
    scripted_node& operator=(const scripted_node&) = delete;

    [[nodiscard]] std::uint16_t port() const noexcept { return port_; }
    [[nodiscard]] std::string address() const { return "127.0.0.1:" + std::to_string(port_); }

    /// Makes a statement known, and the same text with a space behind it, under another id: PREPARE describes its parameters and results, EXECUTE answers with `rows` rows whose
    /// cells (as [bytes], row by row) are `cells`; for a statement without results with Void. BATCH is answered with Void.
    void know(const protocol::statement& statement, std::int32_t rows = 0, byte_view cells = {});
    /// As know(), under the id that the text has already: as servers do it, whose ids are made of the text.
    void describe_anew(const protocol::statement& statement, std::int32_t rows = 0, byte_view cells = {});
    /// The name that it gives when it is asked for its cluster's, past the hook: empty, as at first, for none.
    void set_cluster_name(std::string name);
    /// Sees every other request first.
    void set_hook(request_hook hook);
    /// Forgets all prepared ids: EXECUTE and BATCH are answered with UNPREPARED until the text is prepared again.
    void forget();
    /// Ends all connections; new ones are accepted.
    void kill_connections();

    [[nodiscard]] std::uint64_t connections() const noexcept { return accepted_; }
    /// Of texts as they are, and of those with a space behind them.
    [[nodiscard]] std::uint64_t prepares() const noexcept { return prepares_; }
    [[nodiscard]] std::uint64_t prepares_aside() const noexcept { return prepares_aside_; }
    [[nodiscard]] std::uint64_t executes() const noexcept { return executes_; }
    [[nodiscard]] std::uint64_t batches() const noexcept { return batches_; }
    /// Of these, how many it knew all statements of.
    [[nodiscard]] std::uint64_t carried_out() const noexcept { return carried_out_; }

private:
    struct known_statement {
        std::string cql;
        std::vector<std::byte> prepared; ///< the RESULT body of PREPARE, from the id on, v5
        std::vector<std::byte> prepared_v4;
        std::vector<std::byte> answer; ///< the RESULT body of EXECUTE, v5 (without metadata)
        std::vector<std::byte> answer_v4;
        bool is_prepared = false;
    };

    void accept_loop();
    void serve(std::shared_ptr<node_connection> connection);
    void handle(node_connection& connection, const protocol::envelope& envelope);
    void tell_cluster_name(request& what);
    static void describe(known_statement& known, std::size_t id, const protocol::statement& statement,
                         std::int32_t rows, byte_view cells);
    void prepare(request& what);
    void execute(request& what);
    void batch(request& what);
    [[nodiscard]] bool is_prepared(byte_view id) const;

    int listener_ = -1;
    std::uint16_t port_ = 0;
    protocol::version highest_;
    std::mutex mutex_;
    request_hook hook_;
    std::string cluster_name_;
    std::vector<std::unique_ptr<known_statement>> statements_; ///< the id is the position
    std::map<std::string, std::size_t, std::less<>> by_text_;
    std::vector<std::weak_ptr<node_connection>> live_;
    std::vector<std::thread> threads_;
    std::thread acceptor_;
    std::atomic<bool> stopping_{false};
    std::atomic<std::uint64_t> accepted_{0}, prepares_{0}, executes_{0}, batches_{0}, carried_out_{0},
        prepares_aside_{0};
};

/// Writes a type as an [option] (native_protocol_v5.spec, section 4.2.5.2).
void write_type(byte_writer& out, const cql_type& type);

} // namespace cassium::testing
