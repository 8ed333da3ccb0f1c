// UTF-8 and the search for characters that JSON strings escape.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace cassium::detail {

/// The length of the sequence at `at`, or 0 where it is none (RFC 3629: no overlong form, no surrogate).
inline std::size_t utf8_sequence(const char* at, const char* end) noexcept
{
    const auto byte = [at](std::size_t i) { return static_cast<unsigned char>(at[i]); };
    const auto left = static_cast<std::size_t>(end - at);
    const auto follows = [&](std::size_t i) { return i < left && (byte(i) & 0xc0) == 0x80; };
    const unsigned char first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return follows(1) ? 2 : 0;
    if (first >= 0xe0 && first <= 0xef) {
        if (!follows(1) || !follows(2) || (first == 0xe0 && byte(1) < 0xa0) || (first == 0xed && byte(1) > 0x9f))
            return 0;
        return 3;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        if (!follows(1) || !follows(2) || !follows(3) || (first == 0xf0 && byte(1) < 0x90) ||
            (first == 0xf4 && byte(1) > 0x8f))
            return 0;
        return 4;
    }
    return 0;
}

/// Whether a character of a JSON string stands for itself and is ASCII.
inline bool is_plain(char c) noexcept
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
}

/// Where the plain characters from `at` on end.
inline const char* skip_plain(const char* at, const char* end) noexcept
{
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t highs = 0x8080808080808080;
    while (end - at >= 8) {
        std::uint64_t word;
        std::memcpy(&word, at, sizeof word);
        const std::uint64_t quotes = word ^ (ones * '"');
        const std::uint64_t backslashes = word ^ (ones * '\\');
        const std::uint64_t special =
            word | ((word - ones * 0x20) & ~word) | ((quotes - ones) & ~quotes) | ((backslashes - ones) & ~backslashes);
        if ((special & highs) != 0)
            break;
        at += 8;
    }
    while (at != end && is_plain(*at))
        ++at;
    return at;
}

} // namespace cassium::detail
