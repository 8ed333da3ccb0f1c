// byte_reader, byte_buffer and byte_writer.
#include "support/hex.hpp"

#include <cassium/base/bytes.hpp>

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <utility>

namespace cassium {
namespace {

using test::from_hex;
using test::to_hex;

TEST(byte_reader, reads_big_endian_integers_at_any_offset)
{
    const auto bytes = from_hex("01 0203 04050607 08090a0b0c0d0e0f ff");
    byte_reader in(bytes);
    EXPECT_EQ(in.read<std::uint8_t>(), 0x01);
    EXPECT_EQ(in.read<std::uint16_t>(), 0x0203);
    EXPECT_EQ(in.read<std::int32_t>(), 0x04050607);
    EXPECT_EQ(in.read<std::int64_t>(), 0x08090a0b0c0d0e0f);
    EXPECT_EQ(in.remaining(), 1u);
    EXPECT_EQ(in.read<std::int8_t>(), -1);
    EXPECT_TRUE(in.empty());
}

TEST(byte_reader, reads_the_extremes_of_signed_integers)
{
    const auto bytes = from_hex("8000 7fff 80000000 8000000000000000");
    byte_reader in(bytes);
    EXPECT_EQ(in.read<std::int16_t>(), std::numeric_limits<std::int16_t>::min());
    EXPECT_EQ(in.read<std::int16_t>(), std::numeric_limits<std::int16_t>::max());
    EXPECT_EQ(in.read<std::int32_t>(), std::numeric_limits<std::int32_t>::min());
    EXPECT_EQ(in.read<std::int64_t>(), std::numeric_limits<std::int64_t>::min());
}

TEST(byte_reader, gives_views_into_the_bytes)
{
    const auto bytes = from_hex("616263 0102");
    byte_reader in(bytes);
    const std::string_view text = in.read_text(3);
    EXPECT_EQ(text, "abc");
    EXPECT_EQ(static_cast<const void*>(text.data()), bytes.data());
    EXPECT_EQ(in.rest().size(), 2u);
    EXPECT_EQ(in.rest().data(), bytes.data() + 3);
    in.skip(1);
    EXPECT_EQ(to_hex(in.read_bytes(1)), "02");
    EXPECT_EQ(in.read_bytes(0).size(), 0u);
}

TEST(byte_reader, never_reads_past_the_end)
{
    const auto bytes = from_hex("010203");
    const auto refused = [&bytes](auto&& read) {
        byte_reader in(bytes);
        try {
            read(in);
        } catch (const decode_error& failure) {
            return failure.code() == client_errc::truncated && in.remaining() == 3;
        }
        return false;
    };
    EXPECT_TRUE(refused([](byte_reader& in) { (void)in.read<std::int32_t>(); }));
    EXPECT_TRUE(refused([](byte_reader& in) { (void)in.read<std::int64_t>(); }));
    EXPECT_TRUE(refused([](byte_reader& in) { (void)in.read_bytes(4); }));
    EXPECT_TRUE(refused([](byte_reader& in) { (void)in.read_bytes(std::numeric_limits<std::size_t>::max()); }));
    EXPECT_TRUE(refused([](byte_reader& in) { (void)in.read_text(4); }));
    EXPECT_TRUE(refused([](byte_reader& in) { in.skip(4); }));
    byte_reader none;
    EXPECT_THROW((void)none.read<std::uint8_t>(), decode_error);
    EXPECT_EQ(none.remaining(), 0u);
}

TEST(byte_reader, says_how_much_was_missing)
{
    const auto bytes = from_hex("010203");
    byte_reader in(bytes);
    try {
        (void)in.read<std::int64_t>();
        FAIL();
    } catch (const decode_error& failure) {
        EXPECT_EQ(failure.diagnostics().client_message, "needed 8 bytes, 3 are left");
    }
}

TEST(byte_buffer, keeps_its_content_when_it_grows)
{
    byte_buffer buffer;
    EXPECT_TRUE(buffer.empty());
    std::string expected;
    for (int i = 0; i < 10'000; ++i) {
        *buffer.extend(1) = static_cast<std::byte>(i);
        expected += static_cast<char>(i);
    }
    EXPECT_EQ(buffer.size(), 10'000u);
    EXPECT_EQ(std::string(reinterpret_cast<const char*>(buffer.data()), buffer.size()), expected);
}

TEST(byte_buffer, keeps_its_capacity_when_it_is_cleared)
{
    byte_buffer buffer;
    buffer.reserve(5000);
    EXPECT_GE(buffer.capacity(), 5000u);
    EXPECT_EQ(buffer.size(), 0u);
    const std::size_t capacity = buffer.capacity();
    (void)buffer.extend(5000);
    const std::byte* const at = buffer.data();
    buffer.clear();
    (void)buffer.extend(5000);
    EXPECT_EQ(buffer.data(), at);
    EXPECT_EQ(buffer.capacity(), capacity);
    buffer.reserve(1);
    EXPECT_EQ(buffer.capacity(), capacity);
}

TEST(byte_buffer, drops_bytes_at_either_end)
{
    byte_buffer buffer;
    buffer.append(from_hex("0102030405"));
    buffer.append({});
    buffer.truncate(4);
    EXPECT_EQ(to_hex(buffer.view()), "01020304");
    buffer.consume(1);
    EXPECT_EQ(to_hex(buffer.view()), "020304");
    buffer.consume(3);
    EXPECT_TRUE(buffer.empty());
}

TEST(byte_buffer, moves_its_bytes)
{
    byte_buffer from;
    from.append(from_hex("010203"));
    const std::byte* const at = from.data();
    byte_buffer to(std::move(from));
    EXPECT_EQ(to.data(), at);
    EXPECT_EQ(from.size(), 0u); // NOLINT(bugprone-use-after-move)
    byte_buffer other;
    other.append(from_hex("ff"));
    other = std::move(to);
    EXPECT_EQ(to_hex(other.view()), "010203");
}

TEST(byte_writer, writes_big_endian_integers)
{
    byte_buffer buffer;
    byte_writer out(buffer);
    out.put(std::int8_t{-1});
    out.put(std::uint16_t{0x0102});
    out.put(std::int32_t{-2});
    out.put(std::int32_t{8}, std::int64_t{0x0102030405060708});
    out.put_text("ab");
    out.put_bytes(from_hex("00ff"));
    EXPECT_EQ(to_hex(buffer.view()), "ff0102fffffffe0000000801020304050607086162"
                                     "00ff");
    EXPECT_EQ(out.position(), buffer.size());
}

TEST(byte_writer, fills_in_lengths_afterwards_even_when_the_buffer_grew)
{
    byte_buffer buffer;
    byte_writer out(buffer);
    out.put(std::uint8_t{0xaa});
    const std::size_t outer = out.begin_length();
    const std::size_t inner = out.begin_length();
    out.put_text(std::string(1000, 'x'));
    out.end_length(inner);
    out.end_length(outer);
    EXPECT_EQ(to_hex(buffer.view().first(9)), "aa000003ec000003e8");
    out.patch(0, std::uint8_t{0xbb});
    EXPECT_EQ(to_hex(buffer.view().first(1)), "bb");
    const std::size_t empty = out.begin_length();
    out.end_length(empty);
    EXPECT_EQ(to_hex(buffer.view().subspan(empty)), "00000000");
}

} // namespace
} // namespace cassium
