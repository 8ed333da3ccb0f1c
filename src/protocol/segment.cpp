#include <cassium/protocol/segment.hpp>

#include <libdeflate.h>

#include <array>

namespace cassium::protocol {
namespace {

constexpr std::uint32_t crc24_initial = 0x875060;
constexpr std::uint32_t crc24_polynomial = 0x1974F0B;

constexpr std::array<std::uint32_t, 256> crc24_table = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t crc = i << 16;
        for (int bit = 0; bit < 8; ++bit) {
            crc <<= 1;
            if ((crc & 0x1000000) != 0)
                crc ^= crc24_polynomial;
        }
        table[i] = crc & 0xffffff;
    }
    return table;
}();

template <std::size_t Size>
constexpr std::uint64_t load_little(const std::byte* at) noexcept
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < Size; ++i)
        value |= std::to_integer<std::uint64_t>(at[i]) << (8 * i);
    return value;
}

template <std::size_t Size>
void store_little(std::byte* at, std::uint64_t value) noexcept
{
    for (std::size_t i = 0; i < Size; ++i)
        at[i] = static_cast<std::byte>(value >> (8 * i));
}

template <std::size_t Size>
std::uint64_t checked_header(const std::byte* at)
{
    if (load_little<3>(at + Size) != crc24(at, Size)) [[unlikely]]
        throw decode_error(client_errc::bad_checksum, "CRC24 of a segment header");
    return load_little<Size>(at);
}

} // namespace

std::uint32_t crc24(const std::byte* bytes, std::size_t count) noexcept
{
    std::uint32_t crc = crc24_initial;
    for (std::size_t i = 0; i < count; ++i)
        crc = ((crc << 8) & 0xffffff) ^ crc24_table[((crc >> 16) ^ std::to_integer<std::uint32_t>(bytes[i])) & 0xff];
    return crc;
}

std::uint32_t payload_crc32(byte_view payload) noexcept
{
    // The CRC32 of Cassandra's four bytes FA 2D 55 CA, which come before every payload.
    constexpr std::uint32_t seeded = 0x44777ed3;
    // Null would mean: begin anew.
    return payload.empty() ? seeded : libdeflate_crc32(seeded, payload.data(), payload.size());
}

void write_segment_header(std::byte* at, const segment_header& header) noexcept
{
    store_little<3>(at, header.payload_size | (header.self_contained ? 1u << 17 : 0u));
    store_little<3>(at + 3, crc24(at, 3));
}

void write_lz4_segment_header(std::byte* at, const segment_header& header) noexcept
{
    store_little<5>(at, header.payload_size | (std::uint64_t{header.plain_size} << 17) |
                            (std::uint64_t{header.self_contained} << 34));
    store_little<3>(at + 5, crc24(at, 5));
}

void write_segment_trailer(std::byte* at, byte_view payload) noexcept
{
    store_little<4>(at, payload_crc32(payload));
}

segment_header read_segment_header(const std::byte* at)
{
    const std::uint64_t bits = checked_header<3>(at);
    return {static_cast<std::uint32_t>(bits & max_segment_payload), 0, (bits >> 17 & 1) != 0};
}

segment_header read_lz4_segment_header(const std::byte* at)
{
    const std::uint64_t bits = checked_header<5>(at);
    return {static_cast<std::uint32_t>(bits & max_segment_payload),
            static_cast<std::uint32_t>(bits >> 17 & max_segment_payload), (bits >> 34 & 1) != 0};
}

void check_segment_trailer(byte_view payload, const std::byte* trailer)
{
    if (load_little<4>(trailer) != payload_crc32(payload)) [[unlikely]]
        throw decode_error(client_errc::bad_checksum, "CRC32 of a segment payload");
}

} // namespace cassium::protocol
