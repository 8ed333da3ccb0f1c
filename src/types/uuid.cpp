#include "types/random_block.hpp"

#include <cassium/base/bytes.hpp>
#include <cassium/base/error.hpp>
#include <cassium/types/uuid.hpp>

#include <algorithm>
#include <atomic>
#include <cstring>

namespace cassium {
namespace {

using ticks = timeuuid_clock_time::duration;

// 100 ns ticks from 1582-10-15, where version 1 uuids begin, to 1970-01-01.
constexpr std::int64_t gregorian_offset = 122'192'928'000'000'000;
constexpr std::uint64_t max_ticks = (std::uint64_t{1} << 60) - 1;
constexpr std::int64_t ticks_per_ms = 10'000;

std::byte* bytes_of(uuid& id) noexcept
{
    return reinterpret_cast<std::byte*>(&id);
}

const std::byte* bytes_of(const uuid& id) noexcept
{
    return reinterpret_cast<const std::byte*>(&id);
}

// The first eight bytes with the version on top, the high, middle and low part of the timestamp below.
std::uint64_t ordered_time(const uuid& id) noexcept
{
    const auto raw = detail::load_big<std::uint64_t>(bytes_of(id));
    return raw << 48 | (raw << 16 & 0xffff'0000'0000) | raw >> 32;
}

uuid from_parts(std::uint64_t timestamp, std::uint64_t clock_and_node) noexcept
{
    const std::uint64_t raw = timestamp << 32 | (timestamp >> 16 & 0xffff'0000) | 0x1000 | timestamp >> 48;
    uuid id;
    detail::store_big(bytes_of(id), raw);
    detail::store_big(bytes_of(id) + 8, clock_and_node);
    return id;
}

std::uint64_t gregorian(std::int64_t since_epoch) noexcept
{
    return static_cast<std::uint64_t>(since_epoch + gregorian_offset) & max_ticks;
}

// The low half of this process's timeuuids: random, with the variant and the multicast bit that marks a node id as no
// network card's (RFC 4122, section 4.5). A forked child draws another.
std::uint64_t clock_and_node()
{
    static std::atomic<std::uint64_t> drawn{0};
    static std::atomic<std::uint32_t> drawn_in{0};
    const std::uint32_t generation = detail::fork_generation();
    if (drawn_in.load(std::memory_order_acquire) != generation) [[unlikely]] {
        std::uint64_t random = 0;
        detail::fill_random(&random, sizeof random);
        drawn.store((random & 0x3fff'ffff'ffff'ffff) | 0x8000'0100'0000'0000, std::memory_order_relaxed);
        drawn_in.store(generation, std::memory_order_release);
    }
    return drawn.load(std::memory_order_relaxed);
}

std::uint64_t checked_ms(timestamp at)
{
    constexpr std::int64_t first = -gregorian_offset / ticks_per_ms;
    constexpr auto last = static_cast<std::int64_t>((max_ticks - gregorian_offset - (ticks_per_ms - 1)) / ticks_per_ms);
    const std::int64_t ms = at.time_since_epoch().count();
    if (ms < first || ms > last)
        throw client_error(client_errc::invalid_argument,
                           "a timeuuid cannot hold the time " + std::to_string(ms) + " ms after 1970-01-01");
    return gregorian(ms * ticks_per_ms);
}

constexpr int hex_value(char c) noexcept
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

constexpr bool is_dash_at(std::size_t position) noexcept
{
    return position == 8 || position == 13 || position == 18 || position == 23;
}

} // namespace

uuid random_uuid()
{
    uuid id;
    detail::fill_random(&id, sizeof id);
    id.data[6] = static_cast<std::uint8_t>((id.data[6] & 0x0f) | 0x40);
    id.data[8] = static_cast<std::uint8_t>((id.data[8] & 0x3f) | 0x80);
    return id;
}

std::string to_string(const uuid& id)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string text(36, '-');
    std::size_t at = 0;
    for (const std::uint8_t byte : id) {
        if (is_dash_at(at))
            ++at;
        text[at++] = digits[byte >> 4];
        text[at++] = digits[byte & 15];
    }
    return text;
}

uuid parse_uuid(std::string_view text)
{
    uuid id{};
    bool good = text.size() == 36;
    for (std::size_t at = 0, digit = 0; good && at < text.size(); ++at) {
        if (is_dash_at(at)) {
            good = text[at] == '-';
            continue;
        }
        const int value = hex_value(text[at]);
        good = value >= 0;
        id.data[digit / 2] = static_cast<std::uint8_t>(id.data[digit / 2] << 4 | value);
        ++digit;
    }
    if (!good)
        throw client_error(client_errc::invalid_argument, "not a uuid: '" + std::string(text.substr(0, 64)) + "'");
    return id;
}

timeuuid_clock_time timeuuid::time() const noexcept
{
    return timeuuid_clock_time(ticks(static_cast<std::int64_t>(ordered_time(value) & max_ticks) - gregorian_offset));
}

std::strong_ordering operator<=>(const timeuuid& a, const timeuuid& b) noexcept
{
    const auto time_a = static_cast<std::int64_t>(ordered_time(a.value));
    const auto time_b = static_cast<std::int64_t>(ordered_time(b.value));
    if (time_a != time_b)
        return time_a <=> time_b;
    // Cassandra's TimeUUIDType compares the low half byte by byte as signed numbers.
    for (std::size_t i = 8; i < 16; ++i)
        if (a.value.data[i] != b.value.data[i])
            return static_cast<std::int8_t>(a.value.data[i]) <=> static_cast<std::int8_t>(b.value.data[i]);
    return std::strong_ordering::equal;
}

timeuuid make_timeuuid()
{
    static std::atomic<std::int64_t> last{0};
    const std::uint64_t low = clock_and_node();
    const std::int64_t now = std::chrono::floor<ticks>(std::chrono::system_clock::now()).time_since_epoch().count();
    std::int64_t before = last.load(std::memory_order_relaxed);
    std::int64_t mine;
    do
        mine = std::max(now, before + 1);
    while (!last.compare_exchange_weak(before, mine, std::memory_order_relaxed));
    return {from_parts(gregorian(mine), low)};
}

timeuuid min_timeuuid(timestamp at)
{
    return {from_parts(checked_ms(at), 0x8080'8080'8080'8080)};
}

timeuuid max_timeuuid(timestamp at)
{
    return {from_parts(checked_ms(at) + (ticks_per_ms - 1), 0x7f7f'7f7f'7f7f'7f7f)};
}

} // namespace cassium
