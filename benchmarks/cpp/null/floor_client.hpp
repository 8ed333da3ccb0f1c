// The floor: as little as a client can do, on one blocking socket. No timeouts, no routing, no retries, no other
// threads, no errors but the end of the program. It speaks protocol v4 and v5, prepares, pipelines and decodes rows in
// full.
#pragma once

#include "product.hpp"

#include <cassium/protocol/frame.hpp>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace cassium::bench {

class floor_client {
public:
    /// Connects to 127.0.0.1 and prepares the three statements. Throws std::runtime_error.
    floor_client(std::uint16_t port, protocol::version version);
    ~floor_client();
    floor_client(const floor_client&) = delete;
    floor_client& operator=(const floor_client&) = delete;

    /// `count` operations with `in_flight` of them under way at any time.
    void get(std::uint64_t count, std::uint32_t in_flight);
    void save(std::uint64_t count, std::uint32_t in_flight, std::span<product> rows);
    /// Reads all rows, in pages of 5,000, and returns their number.
    std::uint64_t scan();

    /// Of all the rows that were read, so that nothing of it can be left out.
    [[nodiscard]] std::int64_t stock() const noexcept { return stock_; }

private:
    struct prepared {
        std::vector<std::byte> id;
        std::vector<std::byte> result_id;
    };

    void begin(std::int16_t stream, protocol::opcode opcode);
    void end();
    void execute_head(std::int16_t stream, const prepared& what, std::uint32_t flags, std::uint16_t values);
    void flush();
    protocol::envelope receive();
    bool next(protocol::envelope& to);
    bool next_segment();
    byte_reader rows_of(const protocol::envelope& answer, std::int32_t& count, byte_view& paging_state);
    prepared prepare(std::string_view cql);
    template <class Send, class Take>
    void pipeline(std::uint64_t count, std::uint32_t in_flight, const Send& send, const Take& take);

    int socket_ = -1;
    protocol::version version_;
    bool framed_ = false;
    byte_buffer out_;
    std::size_t segment_at_ = 0;
    std::size_t message_at_ = 0;
    bool open_ = false;
    std::vector<std::byte> in_;
    std::size_t read_ = 0;
    std::size_t filled_ = 0;
    byte_view payload_;
    byte_buffer assembly_;
    prepared select_, insert_, scan_;
    std::int64_t stock_ = 0;
};

} // namespace cassium::bench
