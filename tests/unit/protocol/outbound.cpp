// The sending side: which bytes leave, in which segments, and what becomes of a message that fails.
#include "protocol_support.hpp"

#include <gtest/gtest.h>

namespace cassium::protocol {
namespace {

using namespace test;

/// The headers of all segments in `bytes`, checked against their checksums.
std::vector<segment_header> segments_of(byte_view bytes, bool lz4 = false)
{
    std::vector<segment_header> found;
    while (!bytes.empty()) {
        const std::size_t head = lz4 ? lz4_segment_header_size : segment_header_size;
        found.push_back(lz4 ? read_lz4_segment_header(bytes.data()) : read_segment_header(bytes.data()));
        const byte_view payload = bytes.subspan(head, found.back().payload_size);
        check_segment_trailer(payload, payload.data() + payload.size());
        bytes = bytes.subspan(head + payload.size() + segment_trailer_size);
    }
    return found;
}

outbound framed(compression with = compression::none)
{
    outbound out({});
    out.start_framing(with);
    return out;
}

TEST(outbound, sends_plain_envelopes_before_the_handshake_is_over)
{
    outbound out({});
    put_message(out, 0, opcode::options, {});
    EXPECT_EQ(to_hex(taken(out).view()), "050000000500000000");
    EXPECT_TRUE(out.empty());
}

TEST(outbound, sends_plain_envelopes_with_v4)
{
    outbound out({.version = version::v4});
    out.start_framing(compression::none);
    put_message(out, 1, opcode::options, {});
    put_message(out, 2, opcode::query, from_hex("c0ffee"));
    EXPECT_EQ(to_hex(taken(out).view()), "040000010500000000"
                                         "040000020700000003c0ffee");
}

TEST(outbound, puts_an_envelope_into_a_segment)
{
    outbound out = framed();
    put_message(out, 1, opcode::options, {});
    EXPECT_EQ(to_hex(taken(out).view()), "090002a4c8c1050000010500000000b5557486");
}

TEST(outbound, sends_raw_in_an_lz4_segment_what_does_not_shrink)
{
    outbound out = framed(compression::lz4);
    put_message(out, 1, opcode::options, {});
    EXPECT_EQ(to_hex(taken(out).view()), "0900000004c2b895050000010500000000b5557486");
}

TEST(outbound, lets_messages_that_are_ready_together_share_a_segment)
{
    outbound out = framed();
    for (std::int16_t stream = 0; stream < 100; ++stream)
        put_message(out, stream, opcode::query, noise(50));
    const byte_buffer bytes = taken(out);
    const auto segments = segments_of(bytes.view());
    ASSERT_EQ(segments.size(), 1u);
    EXPECT_TRUE(segments[0].self_contained);
    EXPECT_EQ(segments[0].payload_size, 100 * (header_size + 50));
}

TEST(outbound, begins_a_segment_for_the_message_that_no_longer_fits)
{
    for (const compression with : {compression::none, compression::lz4}) {
        outbound out = framed(with);
        put_message(out, 1, opcode::query, noise(100'000));
        put_message(out, 2, opcode::query, noise(max_segment_payload - 100'000 - 2 * header_size));
        put_message(out, 3, opcode::query, {});
        const byte_buffer bytes = taken(out);
        const auto segments = segments_of(bytes.view(), with == compression::lz4);
        ASSERT_EQ(segments.size(), 2u);
        EXPECT_EQ(segments[0].payload_size, max_segment_payload);
        EXPECT_EQ(segments[1].payload_size, header_size);
        EXPECT_TRUE(segments[0].self_contained);
        EXPECT_TRUE(segments[1].self_contained);
    }
}

TEST(outbound, keeps_a_message_of_the_largest_segment_whole)
{
    outbound out = framed();
    put_message(out, 1, opcode::query, noise(max_segment_payload - header_size));
    const byte_buffer bytes = taken(out);
    const auto segments = segments_of(bytes.view());
    ASSERT_EQ(segments.size(), 1u);
    EXPECT_TRUE(segments[0].self_contained);
}

TEST(outbound, cuts_a_larger_message_into_slices_between_its_neighbours)
{
    for (const compression with : {compression::none, compression::lz4}) {
        outbound out = framed(with);
        put_message(out, 1, opcode::options, {});
        put_message(out, 2, opcode::query, noise(2 * max_segment_payload));
        put_message(out, 3, opcode::options, {});
        const byte_buffer bytes = taken(out);
        const auto segments = segments_of(bytes.view(), with == compression::lz4);
        ASSERT_EQ(segments.size(), 5u);
        const std::size_t sizes[] = {header_size, max_segment_payload, max_segment_payload, header_size, header_size};
        const bool contained[] = {true, false, false, false, true};
        for (std::size_t i = 0; i < 5; ++i) {
            EXPECT_EQ(segments[i].payload_size, sizes[i]) << i;
            EXPECT_EQ(segments[i].self_contained, contained[i]) << i;
        }
    }
}

TEST(outbound, compresses_segments_that_shrink)
{
    outbound out = framed(compression::lz4);
    for (std::int16_t stream = 0; stream < 20; ++stream)
        put_message(out, stream, opcode::query, std::vector<std::byte>(200, std::byte{7}));
    const byte_buffer bytes = taken(out);
    const auto segments = segments_of(bytes.view(), true);
    ASSERT_EQ(segments.size(), 1u);
    EXPECT_EQ(segments[0].plain_size, 20 * (header_size + 200));
    EXPECT_LT(segments[0].payload_size, 600u);
}

TEST(outbound, compresses_bodies_with_v4)
{
    for (const compression with : {compression::lz4, compression::snappy}) {
        outbound out({.version = version::v4});
        put_message(out, 0, opcode::startup, std::vector<std::byte>(100));
        out.start_framing(with);
        put_message(out, 1, opcode::options, {});
        put_message(out, 2, opcode::query, std::vector<std::byte>(100, std::byte{7}));
        put_message(out, 3, opcode::query, noise(20));
        const byte_buffer bytes = taken(out);

        inbound in({.role = role::server});
        in.start_framing(version::v4, with);
        const auto messages = receive(in, bytes.view());
        ASSERT_EQ(messages.size(), 4u);
        EXPECT_EQ(messages[0].header.flags, 0) << "STARTUP is never compressed";
        EXPECT_EQ(messages[1].header.flags, 0) << "nothing to compress";
        EXPECT_EQ(messages[2].header.flags, frame_flag::compressed);
        EXPECT_LT(messages[2].header.length, 60u);
        EXPECT_EQ(messages[2].body, std::vector<std::byte>(100, std::byte{7}));
        EXPECT_EQ(messages[3].header.flags, 0) << "does not shrink";
        EXPECT_EQ(messages[3].body, noise(20));
    }
}

TEST(outbound, a_v4_lz4_body_begins_with_its_big_endian_size)
{
    outbound out({.version = version::v4});
    out.start_framing(compression::lz4);
    put_message(out, 2, opcode::query, std::vector<std::byte>(100, std::byte{7}));
    const byte_buffer bytes = taken(out);
    EXPECT_EQ(to_hex(bytes.view().subspan(header_size, 4)), "00000064");
}

TEST(outbound, refuses_a_message_over_the_limit_and_sends_the_others)
{
    for (const version speaks : {version::v4, version::v5})
        for (const compression with : {compression::none, compression::lz4}) {
            outbound out({.version = speaks, .max_frame = 1000});
            out.start_framing(with);
            put_message(out, 1, opcode::query, noise(1000));
            EXPECT_EQ(failure_of<encode_error>([&] { put_message(out, 2, opcode::query, noise(1001)); }),
                      of(client_errc::value_too_large));
            put_message(out, 3, opcode::query, noise(10));
            inbound in({.role = role::server});
            in.start_framing(speaks, with);
            const auto messages = receive(in, taken(out).view());
            ASSERT_EQ(messages.size(), 2u);
            EXPECT_EQ(messages[0].header.stream, 1);
            EXPECT_EQ(messages[1].header.stream, 3);
        }
}

TEST(outbound, takes_a_message_back_without_a_trace)
{
    for (const compression with : {compression::none, compression::lz4}) {
        outbound out = framed(with);
        out.abort();
        (void)out.begin(1, opcode::query);
        out.abort();
        EXPECT_TRUE(out.empty());
        byte_buffer bytes;
        EXPECT_FALSE(out.take(bytes));

        put_message(out, 1, opcode::options, {});
        out.begin(2, opcode::query).put_bytes(noise(200'000));
        out.abort();
        out.abort();
        const std::string sent = to_hex(taken(out).view());
        EXPECT_EQ(sent, with == compression::none ? "090002a4c8c1050000010500000000b5557486"
                                                  : "0900000004c2b895050000010500000000b5557486");
    }
}

TEST(outbound, leaves_the_other_buffer_alone_when_nothing_is_pending)
{
    outbound out = framed();
    byte_buffer bytes;
    bytes.append(from_hex("aa"));
    EXPECT_FALSE(out.take(bytes));
    EXPECT_EQ(bytes.size(), 1u);
}

TEST(outbound, sends_flags_and_the_direction_of_a_server)
{
    outbound out({.version = version::v4, .role = role::server});
    (void)out.begin(-1, opcode::event, frame_flag::warning);
    out.end();
    EXPECT_EQ(to_hex(taken(out).view()), "8408ffff0c00000000");
}

TEST(outbound, allocates_nothing_in_steady_state)
{
    struct setting {
        version speaks;
        compression with;
    };
    for (const setting& each : {setting{version::v5, compression::none}, setting{version::v5, compression::lz4},
                                setting{version::v4, compression::none}, setting{version::v4, compression::lz4}}) {
        outbound out({.version = each.speaks});
        out.start_framing(each.with);
        byte_buffer sending;
        const auto body = noise(3000);
        const auto round = [&] {
            // More than one segment: messages are also moved from one to the next.
            for (std::int16_t stream = 0; stream < 100; ++stream)
                put_message(out, stream, opcode::query, body);
            (void)out.take(sending);
        };
        for (int i = 0; i < 4; ++i)
            round();
        const std::size_t before = allocations();
        for (int i = 0; i < 20; ++i)
            round();
        EXPECT_EQ(allocations(), before) << static_cast<int>(each.speaks) << to_string(each.with);
    }
}

TEST(outbound, does_not_keep_the_memory_of_a_huge_message)
{
    struct setting {
        version speaks;
        compression with;
    };
    for (const setting& each : {setting{version::v5, compression::none}, setting{version::v5, compression::lz4},
                                setting{version::v4, compression::none}, setting{version::v4, compression::snappy}}) {
        const auto huge = noise(20u << 20);
        const std::size_t before = bytes_live();
        outbound out({.version = each.speaks});
        out.start_framing(each.with);
        byte_buffer sending;
        put_message(out, 1, opcode::query, huge);
        (void)out.take(sending);
        for (int i = 0; i < 2; ++i) { // both buffers have their turn
            put_message(out, 1, opcode::options, {});
            (void)out.take(sending);
        }
        EXPECT_LT(bytes_live() - before, 10u << 20) << static_cast<int>(each.speaks) << to_string(each.with);
    }
}

} // namespace
} // namespace cassium::protocol
