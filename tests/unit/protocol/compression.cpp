// LZ4 blocks and snappy: bytes of their formats, round trips, and damage.
#include "protocol_support.hpp"

#include <gtest/gtest.h>

namespace cassium::protocol {
namespace {

using namespace test;

constexpr compression kinds[] = {compression::lz4, compression::snappy};

std::vector<std::vector<std::byte>> some_bodies()
{
    std::vector<std::vector<std::byte>> bodies;
    for (const std::size_t size : {1, 10, 100, 5000, 200'000}) {
        bodies.push_back(noise(size));
        bodies.emplace_back(size, std::byte{'a'});
    }
    return bodies;
}

TEST(compression, reads_blocks_written_by_hand)
{
    // LZ4: token 1 literal, 'A'; then as a run: token (1 literal, match 4+15 with one more length byte 5), offset 1,
    // token 5 literals.
    const auto body = from_hex("0000001e 1f41010005 504242424242");
    byte_buffer plain;
    decompress_body(compression::lz4, body, default_max_frame, plain);
    EXPECT_EQ(std::string(reinterpret_cast<const char*>(plain.data()), plain.size()), std::string(25, 'A') + "BBBBB");
    // snappy: 3 bytes, a literal of 3.
    byte_buffer other;
    decompress_body(compression::snappy, from_hex("0308616263"), default_max_frame, other);
    EXPECT_EQ(to_hex(other.view()), "616263");
}

TEST(compression, gives_back_what_it_was_given)
{
    for (const compression kind : kinds)
        for (const auto& body : some_bodies()) {
            byte_buffer packed;
            compress_body(kind, body, packed);
            byte_buffer plain;
            plain.append(from_hex("ee"));
            decompress_body(kind, packed.view(), default_max_frame, plain);
            ASSERT_EQ(plain.size(), body.size() + 1);
            EXPECT_EQ(std::memcmp(plain.data() + 1, body.data(), body.size()), 0) << to_string(kind);
        }
}

TEST(compression, reports_every_cut)
{
    for (const compression kind : kinds) {
        byte_buffer packed;
        compress_body(kind, std::vector<std::byte>(300, std::byte{1}), packed);
        for (std::size_t cut = 0; cut < packed.size(); ++cut) {
            const std::vector<std::byte> part(packed.data(), packed.data() + cut);
            byte_buffer plain;
            EXPECT_THROW(decompress_body(kind, part, default_max_frame, plain), decode_error) << cut;
        }
    }
}

TEST(compression, survives_every_flipped_bit)
{
    for (const compression kind : kinds) {
        byte_buffer packed;
        compress_body(kind, noise(40), packed);
        for (std::size_t bit = 0; bit < packed.size() * 8; ++bit) {
            std::vector<std::byte> damaged(packed.data(), packed.data() + packed.size());
            damaged[bit / 8] ^= static_cast<std::byte>(1 << (bit % 8));
            byte_buffer plain;
            try {
                decompress_body(kind, damaged, default_max_frame, plain);
                EXPECT_LE(plain.size(), 100'000u);
            } catch (const decode_error&) {
                EXPECT_TRUE(plain.empty()) << "a failure leaves nothing behind";
            }
        }
    }
}

TEST(compression, has_the_names_of_the_protocol)
{
    EXPECT_EQ(to_string(compression::lz4), "lz4");
    EXPECT_EQ(to_string(compression::snappy), "snappy");
    EXPECT_EQ(to_string(compression::none), "");
}

} // namespace
} // namespace cassium::protocol
