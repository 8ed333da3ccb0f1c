// Tokens: where a partition is on the ring of a cluster whose partitioner is Murmur3Partitioner, and on which of a node's shards.
#pragma once

#include <cassium/base/bytes.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace cassium::cluster {

/// A place on the ring.
using token = std::int64_t;

/// The first half of MurmurHash3 (x64, 128 bits, seed 0) as Cassandra has it: bytes behind the last whole block are
/// sign-extended, so that it differs from everybody else's where one of them is above 0x7f. Takes its input in pieces of any
/// length and allocates nothing. Distinct objects: safe.
class murmur3 {
public:
    void add(byte_view bytes) noexcept;
    /// Of all that has been added.
    [[nodiscard]] std::int64_t hash() const noexcept;

private:
    static constexpr std::size_t block_size = 16;

    void mix(const std::byte* block) noexcept;

    std::uint64_t first_ = 0;
    std::uint64_t second_ = 0;
    std::uint64_t length_ = 0;
    std::array<std::byte, block_size> begun_{}; ///< the first length_ % block_size bytes of the next block
};

/// The token of a partition key, column by column, in the form that partition keys have on servers: the bytes of one column; of
/// several, each with its length in front (a short) and a zero byte behind. Allocates nothing. Distinct objects: safe.
class key_token {
public:
    /// Of a key of so many columns.
    explicit key_token(std::size_t columns) noexcept : columns_(columns) {}

    /// The next column's value as it is bound, without a length. A null cannot be added, and no token comes of its key.
    void add(byte_view value) noexcept;
    /// None where the columns are not as many as was said, or a value is longer than a key may be (65,535 bytes).
    [[nodiscard]] std::optional<token> get() const noexcept;

private:
    murmur3 hash_;
    std::size_t columns_;
    std::size_t added_ = 0;
    bool is_empty_ = true;
    bool is_possible_ = true;
};

/// A token as system.local and system.peers have it; none where it is not Murmur3Partitioner's (or not a number at all).
[[nodiscard]] std::optional<token> parse_token(std::string_view text) noexcept;

/// Which shard of a ScyllaDB node has a token (docs/dev/protocol-extensions.md, "biased-token-round-robin"): `shards` and
/// `ignored_bits` are its SCYLLA_NR_SHARDS and SCYLLA_SHARDING_IGNORE_MSB. 0 where they cannot be: no shard, 64 bits or more.
[[nodiscard]] constexpr std::uint32_t shard_of(token where, std::uint32_t shards, std::uint32_t ignored_bits) noexcept
{
    constexpr std::uint32_t token_bits = 64;
    if (ignored_bits >= token_bits)
        return 0;
    constexpr std::uint64_t bias = std::uint64_t{1} << (token_bits - 1);
    const std::uint64_t biased = (static_cast<std::uint64_t>(where) + bias) << ignored_bits;
    // The upper 64 bits of biased * shards, by halves: there is no portable 128-bit integer.
    const std::uint64_t low = (biased & 0xffffffff) * shards;
    const std::uint64_t high = (biased >> 32) * shards;
    return static_cast<std::uint32_t>((high + (low >> 32)) >> 32);
}

} // namespace cassium::cluster
