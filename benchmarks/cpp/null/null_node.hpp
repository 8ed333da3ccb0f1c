// A node without a database: it answers requests about products at once, with answers made beforehand, so that what is
// measured against it is the client. For a script of behaviour in a test, see tests/support/scripted_node.hpp.
#pragma once

#include "served_statement.hpp"

#include <cassium/protocol/inbound.hpp>

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>

namespace cassium::bench {

struct null_node_params {
    std::uint16_t port = 0;            ///< on 127.0.0.1; 0: one that is free
    std::uint8_t protocol_version = 5; ///< the highest that is spoken: 5 or 4
    std::uint32_t products = 100'000;  ///< rows of `SELECT … FROM products`
};

/// Speaks protocol v4 and v5 without compression, TLS and authentication, to any number of clients, on the thread that
/// calls run(). It knows `products` of benchmarks/README.md in any keyspace, with any list of columns: a SELECT by id
/// gives product(0, 0), one by another column 100 rows, one without WHERE all of them in pages; whatever is written is
/// gone. Of the system's tables, `system.local` has its row and all others are empty.
class null_node {
public:
    /// Listens. Throws std::system_error.
    explicit null_node(const null_node_params& params);
    ~null_node();
    null_node(const null_node&) = delete;
    null_node& operator=(const null_node&) = delete;

    [[nodiscard]] std::uint16_t port() const noexcept { return content_.port; }
    [[nodiscard]] std::string address() const { return "127.0.0.1:" + std::to_string(port()); }

    /// Serves until stop(). Throws std::system_error for what is wrong with the machine, not with a client.
    void run();
    /// Ends run(). From any thread, and from a signal handler.
    void stop() noexcept;
    /// Stops when the other end of this pipe, socket or terminal is closed, too; call before run(). A file is never
    /// closed.
    void stop_when_closed(int descriptor);

    /// EXECUTE and BATCH messages answered; after run(), or on its thread.
    [[nodiscard]] std::uint64_t executions() const noexcept { return executions_; }

private:
    struct connection;

    void accept_all();
    void serve(connection& on);
    bool receive(connection& on);
    void handle(connection& on, const protocol::envelope& envelope);
    void execute(connection& on, const protocol::envelope& envelope);
    void query(connection& on, const protocol::envelope& envelope);
    void prepare(connection& on, const protocol::envelope& envelope);
    void answer_execution(connection& on, served_statement& statement, byte_reader params, std::int16_t stream);
    served_statement& statement_of(std::string_view cql);
    bool send(connection& on);
    void watch(int descriptor, std::uint32_t events, void* as, bool again = false);

    null_node_params params_;
    node_content content_;
    cql_catalogue catalogue_;
    std::deque<served_statement> statements_; ///< the prepared id is the position
    std::map<std::string, served_statement*, std::less<>> by_text_;
    std::unordered_map<int, std::unique_ptr<connection>> connections_;
    int listener_ = -1;
    int epoll_ = -1;
    int stopper_ = -1;
    int parent_ = -1;
    std::uint64_t executions_ = 0;
};

} // namespace cassium::bench
