#include "types/digits.hpp"

#include <cassium/base/error.hpp>
#include <cassium/types/decimal.hpp>

#include <algorithm>
#include <charconv>
#include <limits>

namespace cassium {
namespace {

[[noreturn]] void fail(std::string_view text, std::string_view why)
{
    throw client_error(client_errc::invalid_argument,
                       "not a decimal: '" + std::string(text.substr(0, 64)) + "' (" + std::string(why) + ")");
}

// Digits of the unscaled value without its sign.
std::string magnitude_digits(const varint& value)
{
    std::string digits = to_string(value);
    if (digits[0] == '-')
        digits.erase(0, 1);
    return digits;
}

} // namespace

std::weak_ordering operator<=>(const decimal& a, const decimal& b)
{
    const int sign = a.unscaled.sign();
    if (sign != b.unscaled.sign())
        return sign <=> b.unscaled.sign();
    if (sign == 0)
        return std::weak_ordering::equivalent;
    if (a.scale == b.scale)
        return a.unscaled <=> b.unscaled;
    std::string digits_a = magnitude_digits(a.unscaled);
    std::string digits_b = magnitude_digits(b.unscaled);
    // How many digits stand before the point decides first; then no more than the longer number's digits are compared.
    const std::int64_t before_a = static_cast<std::int64_t>(digits_a.size()) - a.scale;
    const std::int64_t before_b = static_cast<std::int64_t>(digits_b.size()) - b.scale;
    if (before_a != before_b)
        return sign < 0 ? before_b <=> before_a : before_a <=> before_b;
    const std::size_t length = std::max(digits_a.size(), digits_b.size());
    digits_a.resize(length, '0');
    digits_b.resize(length, '0');
    return sign < 0 ? digits_b.compare(digits_a) <=> 0 : digits_a.compare(digits_b) <=> 0;
}

std::string to_string(const decimal& value)
{
    std::string digits = magnitude_digits(value.unscaled);
    const auto count = static_cast<std::int64_t>(digits.size());
    const std::int64_t scale = value.scale;
    const std::int64_t exponent = count - 1 - scale;
    std::string text = value.unscaled.sign() < 0 ? "-" : "";
    if (scale >= 0 && exponent >= -6) {
        if (scale == 0)
            return text + digits;
        if (count <= scale)
            digits.insert(0, static_cast<std::size_t>(scale - count + 1), '0');
        digits.insert(digits.size() - static_cast<std::size_t>(scale), 1, '.');
        return text + digits;
    }
    if (count > 1)
        digits.insert(1, 1, '.');
    text += digits;
    if (exponent != 0)
        text.append(exponent < 0 ? "E" : "E+").append(std::to_string(exponent));
    return text;
}

decimal parse_decimal(std::string_view text)
{
    std::string digits;
    std::string_view left = text;
    if (!left.empty() && (left[0] == '-' || left[0] == '+')) {
        if (left[0] == '-')
            digits = "-";
        left.remove_prefix(1);
    }
    std::int64_t after_point = 0;
    bool point = false;
    bool any = false;
    while (!left.empty() && (is_digit(left[0]) || (left[0] == '.' && !point))) {
        if (left[0] == '.') {
            point = true;
        } else {
            digits += left[0];
            any = true;
            after_point += point ? 1 : 0;
        }
        left.remove_prefix(1);
    }
    if (!any)
        fail(text, "no digits");
    std::int64_t exponent = 0;
    if (!left.empty() && (left[0] == 'e' || left[0] == 'E')) {
        left.remove_prefix(1);
        if (left.size() > 1 && left[0] == '+' && is_digit(left[1]))
            left.remove_prefix(1);
        const auto [end, error] = std::from_chars(left.data(), left.data() + left.size(), exponent);
        if (error != std::errc{} || exponent > 1LL << 32 || exponent < -(1LL << 32))
            fail(text, "bad exponent");
        left.remove_prefix(static_cast<std::size_t>(end - left.data()));
    }
    if (!left.empty())
        fail(text, "unexpected '" + std::string(left.substr(0, 8)) + "'");
    const std::int64_t scale = after_point - exponent;
    if (scale < std::numeric_limits<std::int32_t>::min() || scale > std::numeric_limits<std::int32_t>::max())
        fail(text, "the scale does not fit 32 bits");
    return {parse_varint(digits), static_cast<std::int32_t>(scale)};
}

} // namespace cassium
