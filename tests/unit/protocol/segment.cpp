// Headers and segments against native_protocol_v5.spec, sections 2.1 to 2.4. Vectors: the Java driver's
// BytesToSegmentDecoderTest, and the same algorithm for OPTIONS.
#include "protocol_support.hpp"

#include <gtest/gtest.h>
#include <zlib.h>

#include <cstdint>

namespace cassium::protocol {
namespace {

using namespace test;

TEST(envelope_header, has_nine_big_endian_bytes)
{
    std::byte bytes[header_size];
    write_header(bytes, role::client, version::v5, frame_flag::tracing | frame_flag::custom_payload, 0x1234,
                 opcode::execute, 0x00abcdef);
    EXPECT_EQ(to_hex(bytes), "05061234"
                             "0a"
                             "00abcdef");
    write_header(bytes, role::server, version::v4, 0, -1, opcode::event, 7);
    EXPECT_EQ(to_hex(bytes), "8400ffff"
                             "0c"
                             "00000007");
}

TEST(envelope_header, is_read_with_its_direction_and_sign)
{
    const auto bytes = from_hex("8409ffff0c00000007");
    byte_reader in(bytes);
    const envelope_header header = read_header(in, default_max_frame);
    EXPECT_EQ(header.version, 4);
    EXPECT_TRUE(header.response);
    EXPECT_EQ(header.flags, frame_flag::warning | frame_flag::compressed);
    EXPECT_EQ(header.stream, -1);
    EXPECT_EQ(header.opcode, opcode::event);
    EXPECT_EQ(header.length, 7u);
    EXPECT_TRUE(in.empty());
}

TEST(envelope_header, is_refused_when_the_protocol_does_not_allow_it)
{
    struct refused {
        const char* hex;
        client_errc code;
    };
    for (const refused& each : {refused{"820000000800000000", client_errc::malformed_frame}, // version 2
                                refused{"870000000800000000", client_errc::malformed_frame}, // version 7
                                refused{"480000000800000000", client_errc::malformed_frame}, // "H": not CQL at all
                                refused{"8400000008ffffffff", client_errc::malformed_frame}, // length -1
                                refused{"840000000880000000", client_errc::malformed_frame}, // length -2^31
                                refused{"840000000810000001", client_errc::frame_too_large}, // 256 MiB + 1
                                refused{"84000000087fffffff", client_errc::frame_too_large}}) {
        const auto bytes = from_hex(each.hex);
        EXPECT_EQ(failure_of<decode_error>([&] {
                      byte_reader in(bytes);
                      (void)read_header(in, default_max_frame);
                  }),
                  of(each.code))
            << each.hex;
    }
    const auto largest = from_hex("840000000810000000");
    byte_reader in(largest);
    EXPECT_EQ(read_header(in, default_max_frame).length, default_max_frame);
}

TEST(envelope_header, of_a_server_that_is_too_old_is_named)
{
    // Protocol v2: 8 bytes, the stream has one.
    const auto bytes = from_hex("82000000 0000000a 00");
    try {
        byte_reader in(bytes);
        (void)read_header(in, default_max_frame);
        FAIL();
    } catch (const decode_error& error) {
        EXPECT_EQ(error.code(), client_errc::malformed_frame);
        EXPECT_NE(error.diagnostics().client_message.find("protocol version 2"), std::string::npos);
    }
}

TEST(envelope_header, never_holds_more_than_its_field)
{
    const auto bytes = from_hex("840000000880000000");
    EXPECT_EQ(failure_of<decode_error>([&] {
                  byte_reader in(bytes);
                  (void)read_header(in, 0xffffffff);
              }),
              of(client_errc::malformed_frame));
}

TEST(segment, has_the_published_bytes)
{
    std::byte head[segment_header_size];
    const auto payload = from_hex("00000001");
    write_segment_header(head, {.payload_size = 4, .self_contained = true});
    EXPECT_EQ(to_hex(head), "04000201f9f2");
    std::byte trailer[segment_trailer_size];
    write_segment_trailer(trailer, payload);
    EXPECT_EQ(to_hex(trailer), "1fd6022d");
}

TEST(segment, has_the_published_bytes_when_it_is_full)
{
    const std::vector<std::byte> payload(max_segment_payload, std::byte{1});
    std::byte head[segment_header_size];
    write_segment_header(head, {.payload_size = max_segment_payload, .self_contained = true});
    EXPECT_EQ(to_hex(head), "ffff03254047");
    std::byte trailer[segment_trailer_size];
    write_segment_trailer(trailer, payload);
    EXPECT_EQ(to_hex(trailer), "a05c2f13");
}

TEST(segment, has_the_published_bytes_with_lz4)
{
    std::byte head[lz4_segment_header_size];
    const auto payload = from_hex("f00100000001000000010000000100000001");
    write_lz4_segment_header(head, {.payload_size = 18, .plain_size = 16, .self_contained = true});
    EXPECT_EQ(to_hex(head), "120020000491c94f");
    std::byte trailer[segment_trailer_size];
    write_segment_trailer(trailer, payload);
    EXPECT_EQ(to_hex(trailer), "2bd67f90");
    byte_buffer plain;
    lz4_decompress(payload, 16, plain);
    EXPECT_EQ(to_hex(plain.view()), "00000001000000010000000100000001");
}

TEST(segment, has_a_checksum_of_nothing)
{
    std::byte head[segment_header_size];
    write_segment_header(head, {.payload_size = 0, .self_contained = true});
    EXPECT_EQ(to_hex(head), "0000026a36c4");
    std::byte trailer[segment_trailer_size];
    write_segment_trailer(trailer, {});
    EXPECT_EQ(to_hex(trailer), "d37e7744");
}

TEST(segment, headers_are_read_bit_by_bit)
{
    for (const std::uint32_t size : {0u, 1u, 0xffffu, 0x10000u, 0x1ffffu})
        for (const bool self_contained : {false, true}) {
            std::byte head[segment_header_size];
            write_segment_header(head, {.payload_size = size, .self_contained = self_contained});
            const segment_header read = read_segment_header(head);
            EXPECT_EQ(read.payload_size, size);
            EXPECT_EQ(read.plain_size, 0u);
            EXPECT_EQ(read.self_contained, self_contained);
            for (const std::uint32_t plain : {0u, 1u, 0x1ffffu}) {
                std::byte packed[lz4_segment_header_size];
                write_lz4_segment_header(packed,
                                         {.payload_size = size, .plain_size = plain, .self_contained = self_contained});
                const segment_header other = read_lz4_segment_header(packed);
                EXPECT_EQ(other.payload_size, size);
                EXPECT_EQ(other.plain_size, plain);
                EXPECT_EQ(other.self_contained, self_contained);
            }
        }
}

TEST(segment, the_table_agrees_with_the_algorithm_of_the_specification)
{
    // native_protocol_v5.spec gives CRC24 as polynomial and initial value; this is its plain form.
    const auto bitwise = [](byte_view bytes) {
        std::uint32_t crc = 0x875060;
        for (const std::byte byte : bytes) {
            crc ^= std::to_integer<std::uint32_t>(byte) << 16;
            for (int i = 0; i < 8; ++i) {
                crc <<= 1;
                if ((crc & 0x1000000) != 0)
                    crc ^= 0x1974F0B;
            }
        }
        return crc;
    };
    for (std::uint32_t seed = 0; seed < 1000; ++seed) {
        const auto bytes = noise(seed % 9, seed);
        EXPECT_EQ(crc24(bytes.data(), bytes.size()), bitwise(bytes));
    }
}

TEST(segment, the_payload_checksum_is_the_one_of_zlib_at_every_size)
{
    const auto bytes = noise(1000);
    const unsigned char seed[] = {0xFA, 0x2D, 0x55, 0xCA};
    for (std::size_t size = 1; size <= bytes.size(); ++size) {
        const auto seeded = crc32(0, seed, sizeof seed);
        const auto* const from = reinterpret_cast<const unsigned char*>(bytes.data());
        ASSERT_EQ(payload_crc32(byte_view(bytes).first(size)), crc32(seeded, from, static_cast<unsigned>(size)))
            << size;
    }
}

/// Every bit of a segment with one envelope, flipped.
void expect_every_flip_is_found(compression with, std::string_view hex)
{
    const auto whole = from_hex(hex);
    for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
        auto bytes = whole;
        bytes[bit / 8] ^= static_cast<std::byte>(1 << (bit % 8));
        inbound in({.role = role::server});
        in.start_framing(version::v5, with);
        EXPECT_EQ(failure_of<decode_error>([&] { (void)receive(in, bytes); }), of(client_errc::bad_checksum))
            << "bit " << bit;
    }
    inbound in({.role = role::server});
    in.start_framing(version::v5, with);
    EXPECT_EQ(receive(in, whole).size(), 1u);
}

TEST(segment, no_flipped_bit_goes_unnoticed)
{
    expect_every_flip_is_found(compression::none, "090002a4c8c1 050000010500000000 b5557486");
    expect_every_flip_is_found(compression::lz4, "0900000004c2b895 050000010500000000 b5557486");
}

} // namespace
} // namespace cassium::protocol
