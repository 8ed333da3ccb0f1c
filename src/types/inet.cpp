#include <cassium/base/error.hpp>
#include <cassium/types/inet.hpp>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <optional>

namespace cassium {
namespace {

constexpr int groups = 8;

// The next `.`-separated number; no sign, no leading zero, at most 255.
std::optional<std::byte> take_octet(std::string_view& text)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + std::min<std::size_t>(text.size(), 3), value);
    const auto length = static_cast<std::size_t>(end - text.data());
    if (error != std::errc{} || value > 255 || (length > 1 && text[0] == '0'))
        return std::nullopt;
    text.remove_prefix(length);
    return static_cast<std::byte>(value);
}

bool read_v4(std::string_view text, std::byte* to)
{
    for (int i = 0; i < 4; ++i) {
        if (i != 0) {
            if (text.empty() || text[0] != '.')
                return false;
            text.remove_prefix(1);
        }
        const auto octet = take_octet(text);
        if (!octet)
            return false;
        to[i] = *octet;
    }
    return text.empty();
}

// Up to `room` groups separated by colons, the last two of which may be an IPv4 address. Returns how many groups were
// read, or -1.
int read_groups(std::string_view text, std::byte* to, int room)
{
    int count = 0;
    while (!text.empty()) {
        if (count == room)
            return -1;
        if (text.find(':') == std::string_view::npos && text.find('.') != std::string_view::npos)
            return count + 2 <= room && read_v4(text, to + 2 * count) ? count + 2 : -1;
        unsigned value = 0;
        const auto [end, error] =
            std::from_chars(text.data(), text.data() + std::min<std::size_t>(text.size(), 4), value, 16);
        if (error != std::errc{})
            return -1;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        detail::store_big(to + 2 * count, static_cast<std::uint16_t>(value));
        ++count;
        if (text.empty())
            break;
        if (text[0] != ':' || text.size() == 1)
            return -1;
        text.remove_prefix(1);
    }
    return count;
}

bool read_v6(std::string_view text, std::array<std::byte, 16>& to)
{
    const std::size_t gap = text.find("::");
    if (gap == std::string_view::npos)
        return read_groups(text, to.data(), groups) == groups;
    std::array<std::byte, 16> tail{};
    // The gap stands for one group at least.
    const int before = read_groups(text.substr(0, gap), to.data(), groups - 1);
    const int after = before < 0 ? -1 : read_groups(text.substr(gap + 2), tail.data(), groups - 1 - before);
    if (after < 0 || (gap != 0 && text.substr(0, gap).find('.') != std::string_view::npos))
        return false;
    std::copy_n(tail.begin(), 2 * after, to.end() - 2 * after);
    return true;
}

std::string v4_text(const std::byte* bytes)
{
    std::string text;
    for (int i = 0; i < 4; ++i)
        text.append(i == 0 ? "" : ".").append(std::to_string(std::to_integer<int>(bytes[i])));
    return text;
}

std::string v6_text(const std::byte* bytes)
{
    constexpr std::byte mapped_prefix[12] = {{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, std::byte{0xff}, std::byte{0xff}};
    if (std::memcmp(bytes, mapped_prefix, sizeof mapped_prefix) == 0)
        return "::ffff:" + v4_text(bytes + 12);
    // RFC 5952, section 4.2: the first of the longest runs of two or more zero groups becomes "::".
    int gap = groups;
    int gap_length = 1;
    for (int at = 0, length = 0; at < groups; ++at) {
        length = detail::load_big<std::uint16_t>(bytes + 2 * at) == 0 ? length + 1 : 0;
        if (length > gap_length) {
            gap_length = length;
            gap = at + 1 - length;
        }
    }
    std::string text;
    for (int at = 0; at < groups; ++at) {
        if (at == gap) {
            text += "::";
            at += gap_length - 1;
            continue;
        }
        if (!text.empty() && text.back() != ':')
            text += ':';
        char digits[4];
        const auto end = std::to_chars(digits, digits + 4, detail::load_big<std::uint16_t>(bytes + 2 * at), 16).ptr;
        text.append(digits, end);
    }
    return text;
}

} // namespace

inet inet::from_bytes(byte_view bytes)
{
    if (bytes.size() != 4 && bytes.size() != 16)
        throw client_error(client_errc::invalid_argument,
                           "an address has 4 or 16 bytes, not " + std::to_string(bytes.size()));
    inet address;
    address.size_ = static_cast<std::uint8_t>(bytes.size());
    std::copy(bytes.begin(), bytes.end(), address.bytes_.begin());
    return address;
}

std::string to_string(const inet& address)
{
    return address.is_v4() ? v4_text(address.bytes().data()) : v6_text(address.bytes().data());
}

inet parse_inet(std::string_view text)
{
    std::array<std::byte, 16> bytes{};
    if (text.find(':') != std::string_view::npos) {
        if (read_v6(text, bytes))
            return inet(bytes);
    } else if (read_v4(text, bytes.data())) {
        return inet::from_bytes(byte_view(bytes).first(4));
    }
    throw client_error(client_errc::invalid_argument, "not an IP address: '" + std::string(text.substr(0, 64)) + "'");
}

} // namespace cassium
