// Bytes of tests in readable form.
#pragma once

#include <cassium/base/bytes.hpp>

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace cassium::test {

/// The bytes of "00 ff 1a"; spaces are skipped.
inline std::vector<std::byte> from_hex(std::string_view text)
{
    std::vector<std::byte> bytes;
    int high = -1;
    for (const char c : text) {
        if (c == ' ')
            continue;
        const auto digit = std::string_view("0123456789abcdef").find(c);
        if (digit == std::string_view::npos)
            throw std::logic_error("not hex: " + std::string(text));
        if (high < 0) {
            high = static_cast<int>(digit);
        } else {
            bytes.push_back(static_cast<std::byte>(high << 4 | static_cast<int>(digit)));
            high = -1;
        }
    }
    if (high >= 0)
        throw std::logic_error("half a byte: " + std::string(text));
    return bytes;
}

/// "00ff1a".
inline std::string to_hex(byte_view bytes)
{
    std::string text;
    for (const std::byte byte : bytes) {
        text += "0123456789abcdef"[std::to_integer<int>(byte) >> 4];
        text += "0123456789abcdef"[std::to_integer<int>(byte) & 15];
    }
    return text;
}

} // namespace cassium::test
