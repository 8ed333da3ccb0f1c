// The receiving side: the same messages whatever the cuts between reads, and a typed error for everything else.
#include "protocol_support.hpp"

#include <gtest/gtest.h>

namespace cassium::protocol {
namespace {

using namespace test;

struct setting {
    version speaks;
    compression with;
};

constexpr setting settings[] = {{version::v4, compression::none},
                                {version::v4, compression::lz4},
                                {version::v4, compression::snappy},
                                {version::v5, compression::none},
                                {version::v5, compression::lz4}};

std::string name_of(const setting& each)
{
    return "v" + std::to_string(static_cast<int>(each.speaks)) + " " + std::string(to_string(each.with));
}

inbound client_side(const setting& each, std::uint32_t max_frame = default_max_frame)
{
    inbound in({.max_frame = max_frame});
    in.start_framing(each.speaks, each.with);
    return in;
}

outbound server_side(const setting& each)
{
    outbound out({.version = each.speaks, .role = role::server});
    out.start_framing(each.with);
    return out;
}

/// What a server may send: small messages together, and one that spans segments.
std::vector<std::vector<std::byte>> some_bodies()
{
    return {{},           noise(1),  std::vector<std::byte>(5000, std::byte{'x'}),
            noise(70, 3), noise(10), noise(2 * max_segment_payload + 5),
            noise(3),     {}};
}

byte_buffer stream_of(const setting& each, const std::vector<std::vector<std::byte>>& bodies)
{
    outbound out = server_side(each);
    byte_buffer all;
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        put_message(out, static_cast<std::int16_t>(i), opcode::result, bodies[i]);
        if (i == 1) // two writes, so that segments end in different places
            all.append(taken(out).view());
    }
    all.append(taken(out).view());
    return all;
}

TEST(inbound, gives_the_same_messages_whatever_the_cuts)
{
    for (const setting& each : settings) {
        SCOPED_TRACE(name_of(each));
        const auto bodies = some_bodies();
        const byte_buffer stream = stream_of(each, bodies);
        for (const std::size_t chunk : {1, 2, 7, 9, 100, 4096, 65536, 131081, 1 << 20}) {
            inbound in = client_side(each);
            const auto messages = receive(in, stream.view(), chunk);
            ASSERT_EQ(messages.size(), bodies.size()) << "chunks of " << chunk;
            for (std::size_t i = 0; i < bodies.size(); ++i) {
                EXPECT_EQ(messages[i].header.stream, static_cast<std::int16_t>(i));
                EXPECT_EQ(messages[i].header.opcode, opcode::result);
                EXPECT_TRUE(messages[i].body == bodies[i]) << i;
            }
        }
    }
}

TEST(inbound, asks_for_more_at_every_cut)
{
    for (const setting& each : settings) {
        SCOPED_TRACE(name_of(each));
        outbound out = server_side(each);
        put_message(out, 1, opcode::result, std::vector<std::byte>(60, std::byte{1}));
        const byte_buffer stream = taken(out);
        for (std::size_t cut = 0; cut < stream.size(); ++cut) {
            inbound in = client_side(each);
            EXPECT_TRUE(receive(in, stream.view().first(cut)).empty()) << cut;
            EXPECT_EQ(receive(in, stream.view().subspan(cut)).size(), 1u) << cut;
        }
    }
}

TEST(inbound, keeps_messages_that_were_not_asked_for_yet)
{
    for (const setting& each : settings) {
        SCOPED_TRACE(name_of(each));
        outbound out = server_side(each);
        for (std::int16_t stream = 0; stream < 5; ++stream)
            put_message(out, stream, opcode::result, std::vector<std::byte>(40, static_cast<std::byte>(stream)));
        const byte_buffer first = taken(out);
        put_message(out, 5, opcode::result, noise(100'000));
        const byte_buffer second = taken(out);

        inbound in = client_side(each);
        feed(in, first.view());
        envelope message;
        ASSERT_TRUE(in.next(message));
        ASSERT_TRUE(in.next(message));
        feed(in, second.view()); // moves what was received
        std::vector<received> rest;
        drain(in, rest);
        ASSERT_EQ(rest.size(), 4u);
        for (std::size_t i = 0; i < 3; ++i)
            EXPECT_EQ(rest[i].body, std::vector<std::byte>(40, static_cast<std::byte>(i + 2)));
        EXPECT_TRUE(rest[3].body == noise(100'000));
    }
}

TEST(inbound, reads_the_published_lz4_segment)
{
    // Its payload is no envelope: the first field read is version 0.
    inbound in = client_side({version::v5, compression::lz4});
    const auto bytes = from_hex("120020000491c94f f00100000001000000010000000100000001 2bd67f90");
    EXPECT_EQ(failure_of<decode_error>([&] { (void)receive(in, bytes); }), of(client_errc::malformed_frame));
}

TEST(inbound, skips_empty_segments)
{
    inbound in({.role = role::server});
    in.start_framing(version::v5, compression::none);
    const auto bytes = from_hex("0000026a36c4 d37e7744 090002a4c8c1 050000010500000000 b5557486 0000026a36c4 d37e7744");
    EXPECT_EQ(receive(in, bytes).size(), 1u);
}

TEST(inbound, goes_from_plain_to_segments_where_the_handshake_says_so)
{
    inbound in({.role = role::server});
    EXPECT_EQ(receive(in, from_hex("050000000500000000")).size(), 1u);
    in.start_framing(version::v5, compression::none);
    EXPECT_EQ(receive(in, from_hex("090002a4c8c1 050000010500000000 b5557486")).size(), 1u);
}

TEST(inbound, refuses_messages_of_its_own_direction)
{
    inbound in({});
    EXPECT_EQ(failure_of<decode_error>([&] { (void)receive(in, from_hex("040000010500000000")); }),
              of(client_errc::malformed_frame));
}

/// A segment with this payload.
byte_buffer segment(byte_view payload, bool self_contained)
{
    byte_buffer bytes;
    write_segment_header(bytes.extend(segment_header_size), {.payload_size = static_cast<std::uint32_t>(payload.size()),
                                                             .self_contained = self_contained});
    bytes.append(payload);
    write_segment_trailer(bytes.extend(segment_trailer_size), payload);
    return bytes;
}

int failure_of_segments(std::initializer_list<std::pair<std::string_view, bool>> payloads)
{
    byte_buffer all;
    for (const auto& [hex, self_contained] : payloads)
        all.append(segment(from_hex(hex), self_contained).view());
    return failure_of<decode_error>([&] {
        inbound in = client_side({version::v5, compression::none});
        (void)receive(in, all.view());
    });
}

TEST(inbound, refuses_segments_that_do_not_add_up)
{
    const int malformed = of(client_errc::malformed_frame);
    EXPECT_EQ(failure_of_segments({{"850000010800000004 00000001", true}}), 0);
    EXPECT_EQ(failure_of_segments({{"850000010800000004 0000", false}, {"0001", false}}), 0);
    EXPECT_EQ(failure_of_segments({{"8500", false}, {"", false}, {"00010800000004 00000001", false}}), 0);
    // A self-contained segment that ends within a message, or within a header.
    EXPECT_EQ(failure_of_segments({{"850000010800000004 0000", true}}), malformed);
    EXPECT_EQ(failure_of_segments({{"8500000108", true}}), malformed);
    // A whole segment amid slices; slices of more than one message.
    EXPECT_EQ(failure_of_segments({{"850000010800000004 0000", false}, {"850000010800000000", true}}), malformed);
    EXPECT_EQ(failure_of_segments({{"8500", false}, {"850000010800000000", true}}), malformed);
    EXPECT_EQ(failure_of_segments({{"850000010800000004 00000001 85", false}}), malformed);
}

TEST(inbound, refuses_what_is_over_its_limit)
{
    const int too_large = of(client_errc::frame_too_large);
    inbound plain({.max_frame = 100});
    EXPECT_EQ(failure_of<decode_error>([&] { (void)receive(plain, from_hex("840000010800000065")); }), too_large);
    inbound exact({.max_frame = 100});
    EXPECT_TRUE(receive(exact, from_hex("840000010800000064")).empty());

    // Small when compressed.
    for (const compression with : {compression::lz4, compression::snappy}) {
        const setting each{version::v4, with};
        outbound out = server_side(each);
        put_message(out, 1, opcode::result, std::vector<std::byte>(101));
        inbound in = client_side(each, 100);
        EXPECT_EQ(failure_of<decode_error>([&] { (void)receive(in, taken(out).view()); }), too_large);
    }
    // In slices: known from the first.
    const setting each{version::v5, compression::none};
    outbound out = server_side(each);
    put_message(out, 1, opcode::result, noise(200'000));
    inbound in = client_side(each, 199'999);
    EXPECT_EQ(failure_of<decode_error>([&] { (void)receive(in, taken(out).view()); }), too_large);
}

TEST(inbound, refuses_compressed_bodies_that_are_not)
{
    const int bad = of(client_errc::bad_compression);
    const auto failure = [](compression with, std::string_view hex) {
        return failure_of<decode_error>([&] {
            inbound in({});
            in.start_framing(version::v4, with);
            (void)receive(in, from_hex(hex));
        });
    };
    EXPECT_EQ(failure(compression::none, "8401000108 00000001 00"), bad) << "nobody agreed on a compression";
    EXPECT_EQ(failure(compression::lz4, "8401000108 00000003 000000"), of(client_errc::truncated)) << "no size";
    EXPECT_EQ(failure(compression::lz4, "8401000108 00000006 00000005 1041"), bad) << "one byte of five";
    EXPECT_EQ(failure(compression::lz4, "8401000108 00000006 00000001 1041"), 0);
    EXPECT_EQ(failure(compression::lz4, "8401000108 00000005 00000000 00"), 0);
    EXPECT_EQ(failure(compression::lz4, "8401000108 00000006 0fffffff 1041"), bad) << "256 MiB of two bytes";
    EXPECT_EQ(failure(compression::snappy, "8401000108 00000000"), bad) << "no size";
    EXPECT_EQ(failure(compression::snappy, "8401000108 00000003 010041"), 0);
    EXPECT_EQ(failure(compression::snappy, "8401000108 00000003 020041"), bad);
    EXPECT_EQ(failure(compression::snappy, "8401000108 00000006 ffffff7f 0041"), bad) << "256 MiB of two bytes";
}

TEST(inbound, refuses_an_lz4_segment_that_is_not)
{
    byte_buffer bytes;
    const auto block = from_hex("1041");
    write_lz4_segment_header(bytes.extend(lz4_segment_header_size),
                             {.payload_size = 2, .plain_size = 131071, .self_contained = true});
    bytes.append(block);
    write_segment_trailer(bytes.extend(segment_trailer_size), block);
    inbound in = client_side({version::v5, compression::lz4});
    EXPECT_EQ(failure_of<decode_error>([&] { (void)receive(in, bytes.view()); }), of(client_errc::bad_compression));
}

TEST(inbound, declared_sizes_cost_no_memory)
{
    struct hostile {
        setting each;
        const char* hex;
    };
    const hostile inputs[] = {
        {{version::v4, compression::none}, "840000010810000000"},
        {{version::v4, compression::lz4}, "8401000108 00000006 0fffffff 1041"},
        {{version::v4, compression::snappy}, "8401000108 00000006 ffffff7f 0041"},
    };
    for (const hostile& input : inputs) {
        const auto bytes = from_hex(input.hex);
        const std::size_t before = bytes_allocated();
        (void)failure_of<decode_error>([&] {
            inbound in = client_side(input.each);
            (void)receive(in, bytes);
        });
        EXPECT_LT(bytes_allocated() - before, 1u << 16) << input.hex;
    }
    // A slice that announces 256 MiB.
    const byte_buffer slice = segment(from_hex("850000010810000000 00"), false);
    const std::size_t before = bytes_allocated();
    inbound in = client_side({version::v5, compression::none});
    EXPECT_TRUE(receive(in, slice.view()).empty());
    EXPECT_LT(bytes_allocated() - before, 1u << 16);
}

TEST(inbound, allocates_nothing_in_steady_state)
{
    for (const setting& each : settings) {
        outbound out = server_side(each);
        for (std::int16_t stream = 0; stream < 50; ++stream)
            put_message(out, stream, opcode::result, std::vector<std::byte>(500, std::byte{5}));
        const byte_buffer stream = taken(out);
        inbound in = client_side(each);
        const auto round = [&] {
            std::size_t count = 0;
            for (byte_view left = stream.view(); !left.empty();) {
                const byte_view piece = left.first(std::min<std::size_t>(left.size(), 1000));
                const auto room = in.prepare(1000);
                std::memcpy(room.data(), piece.data(), piece.size());
                in.commit(piece.size());
                envelope message;
                while (in.next(message))
                    ++count;
                left = left.subspan(piece.size());
            }
            return count;
        };
        EXPECT_EQ(round(), 50u);
        (void)round();
        const std::size_t before = allocations();
        for (int i = 0; i < 10; ++i)
            EXPECT_EQ(round(), 50u);
        EXPECT_EQ(allocations(), before) << name_of(each);
    }
}

TEST(inbound, does_not_keep_the_memory_of_a_huge_message)
{
    for (const setting& each : settings) {
        byte_buffer stream;
        {
            outbound out = server_side(each);
            put_message(out, 1, opcode::result, std::vector<std::byte>(20u << 20));
            stream = taken(out);
        }
        const std::size_t before = bytes_live();
        inbound in = client_side(each);
        EXPECT_EQ(receive(in, stream.view(), 1u << 20).size(), 1u);
        (void)in.prepare(100);
        EXPECT_LT(bytes_live() - before, 10u << 20) << name_of(each);
    }
}

} // namespace
} // namespace cassium::protocol
