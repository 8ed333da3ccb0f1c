#include <cluster/topology/token.hpp>

#include <boost/endian/conversion.hpp>

#include <algorithm>
#include <bit>
#include <charconv>
#include <limits>

namespace cassium::cluster {
namespace {

constexpr std::uint64_t first_factor = 0x87c37b91114253d5;
constexpr std::uint64_t second_factor = 0x4cf5ad432745937f;

std::uint64_t load_little(const std::byte* from) noexcept
{
    return boost::endian::load_little_u64(reinterpret_cast<const unsigned char*>(from));
}

std::uint64_t scrambled_first(std::uint64_t half) noexcept
{
    return std::rotl(half * first_factor, 31) * second_factor;
}
std::uint64_t scrambled_second(std::uint64_t half) noexcept
{
    return std::rotl(half * second_factor, 33) * first_factor;
}

std::uint64_t spread(std::uint64_t bits) noexcept
{
    bits = (bits ^ bits >> 33) * 0xff51afd7ed558ccd;
    bits = (bits ^ bits >> 33) * 0xc4ceb9fe1a85ec53;
    return bits ^ bits >> 33;
}

/// Up to eight bytes of the tail: each is a signed number in Java, and the sign of one is in all the bits above it.
std::uint64_t half_of_tail(byte_view bytes) noexcept
{
    std::uint64_t half = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        half ^= static_cast<std::uint64_t>(std::int64_t{static_cast<signed char>(bytes[i])}) << (8 * i);
    return half;
}

} // namespace

void murmur3::mix(const std::byte* block) noexcept
{
    first_ ^= scrambled_first(load_little(block));
    first_ = (std::rotl(first_, 27) + second_) * 5 + 0x52dce729;
    second_ ^= scrambled_second(load_little(block + block_size / 2));
    second_ = (std::rotl(second_, 31) + first_) * 5 + 0x38495ab5;
}

void murmur3::add(byte_view bytes) noexcept
{
    const std::size_t begun = length_ % block_size;
    length_ += bytes.size();
    if (begun != 0) {
        const byte_view missing = bytes.first(std::min(bytes.size(), block_size - begun));
        std::ranges::copy(missing, begun_.begin() + static_cast<std::ptrdiff_t>(begun));
        if (begun + missing.size() < block_size)
            return;
        mix(begun_.data());
        bytes = bytes.subspan(missing.size());
    }
    for (; bytes.size() >= block_size; bytes = bytes.subspan(block_size))
        mix(bytes.data());
    std::ranges::copy(bytes, begun_.begin());
}

std::int64_t murmur3::hash() const noexcept
{
    const byte_view tail = byte_view(begun_).first(length_ % block_size);
    const std::size_t in_first = std::min(tail.size(), block_size / 2);
    std::uint64_t first = first_ ^ scrambled_first(half_of_tail(tail.first(in_first))) ^ length_;
    std::uint64_t second = second_ ^ scrambled_second(half_of_tail(tail.subspan(in_first))) ^ length_;
    first += second;
    second += first;
    return static_cast<std::int64_t>(spread(first) + spread(second));
}

void key_token::add(byte_view value) noexcept
{
    constexpr std::size_t longest = std::numeric_limits<std::uint16_t>::max();
    ++added_;
    if (value.size() > longest) {
        is_possible_ = false;
        return;
    }
    if (columns_ == 1) {
        hash_.add(value);
        is_empty_ = value.empty();
        return;
    }
    std::array<std::byte, sizeof(std::uint16_t)> length{};
    detail::store_big(length.data(), static_cast<std::uint16_t>(value.size()));
    constexpr std::array<std::byte, 1> end{};
    hash_.add(length);
    hash_.add(value);
    hash_.add(end);
    is_empty_ = false;
}

std::optional<token> key_token::get() const noexcept
{
    constexpr token lowest = std::numeric_limits<token>::min();
    if (!is_possible_ || added_ != columns_ || columns_ == 0)
        return std::nullopt;
    // The lowest token stands for the ring's beginning: a key that would have it has the highest, and only the empty one has it.
    if (is_empty_)
        return lowest;
    const token hash = hash_.hash();
    return hash != lowest ? hash : std::numeric_limits<token>::max();
}

std::optional<token> parse_token(std::string_view text) noexcept
{
    token number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace cassium::cluster
