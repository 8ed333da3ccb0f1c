#include <cassium/protocol/compression.hpp>

#include <lz4.h>
#include <snappy.h>

#include <limits>

namespace cassium::protocol {
namespace {

const char* chars(byte_view bytes) noexcept
{
    return reinterpret_cast<const char*>(bytes.data());
}

[[noreturn]] void throw_corrupt(const char* what)
{
    throw decode_error(client_errc::bad_compression, what);
}

void check_declared(std::size_t declared, std::size_t packed, std::size_t max_ratio, std::uint32_t max_frame)
{
    if (declared > max_frame)
        throw decode_error(client_errc::frame_too_large, "a body declares " + std::to_string(declared) +
                                                             " bytes when decompressed; the limit is " +
                                                             std::to_string(max_frame));
    // Neither format can expand further than that: a larger declaration is a lie, told to make us allocate.
    if (declared / max_ratio > packed + 1)
        throw_corrupt("the declared size cannot come of so few bytes");
}

} // namespace

std::string_view to_string(compression kind) noexcept
{
    switch (kind) {
    case compression::lz4: return "lz4";
    case compression::snappy: return "snappy";
    case compression::none: break;
    }
    return "";
}

void lz4_compress(byte_view plain, byte_buffer& to)
{
    if (plain.size() > LZ4_MAX_INPUT_SIZE)
        detail::throw_too_large(plain.size());
    const int bound = LZ4_compressBound(static_cast<int>(plain.size()));
    const std::size_t before = to.size();
    auto* at = reinterpret_cast<char*>(to.extend(static_cast<std::size_t>(bound)));
    const int size = LZ4_compress_default(chars(plain), at, static_cast<int>(plain.size()), bound);
    to.truncate(before + static_cast<std::size_t>(size));
}

void lz4_decompress(byte_view block, std::size_t size, byte_buffer& to)
{
    check_declared(size, block.size(), 255, std::numeric_limits<std::int32_t>::max());
    const std::size_t before = to.size();
    auto* at = reinterpret_cast<char*>(to.extend(size));
    if (block.size() > std::numeric_limits<std::int32_t>::max() ||
        LZ4_decompress_safe(chars(block), at, static_cast<int>(block.size()), static_cast<int>(size)) !=
            static_cast<int>(size)) {
        to.truncate(before);
        throw_corrupt("an LZ4 block does not decompress to its declared size");
    }
}

void compress_body(compression kind, byte_view plain, byte_buffer& to)
{
    if (kind == compression::lz4) {
        byte_writer(to).put(static_cast<std::uint32_t>(plain.size()));
        lz4_compress(plain, to);
        return;
    }
    const std::size_t before = to.size();
    auto* at = reinterpret_cast<char*>(to.extend(snappy::MaxCompressedLength(plain.size())));
    std::size_t size = 0;
    snappy::RawCompress(chars(plain), plain.size(), at, &size);
    to.truncate(before + size);
}

void decompress_body(compression kind, byte_view packed, std::uint32_t max_frame, byte_buffer& to)
{
    if (kind == compression::lz4) {
        byte_reader in(packed);
        const auto declared = in.read<std::uint32_t>();
        check_declared(declared, in.remaining(), 255, max_frame);
        lz4_decompress(in.rest(), declared, to);
        return;
    }
    if (kind == compression::none)
        throw_corrupt("a compressed body on a connection without compression");
    std::size_t declared = 0;
    if (!snappy::GetUncompressedLength(chars(packed), packed.size(), &declared))
        throw_corrupt("a snappy body without a length");
    check_declared(declared, packed.size(), 64, max_frame);
    const std::size_t before = to.size();
    auto* at = reinterpret_cast<char*>(to.extend(declared));
    if (!snappy::RawUncompress(chars(packed), packed.size(), at)) {
        to.truncate(before);
        throw_corrupt("a snappy body that does not decompress");
    }
}

} // namespace cassium::protocol
