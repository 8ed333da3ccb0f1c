#include <cassium/base/error.hpp>
#include <cassium/types/varint.hpp>

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <iterator>
#include <span>
#include <vector>

namespace cassium {
namespace {

using boost::multiprecision::cpp_int;

constexpr std::byte zero[1] = {};

bool is_negative(const std::string& bytes) noexcept
{
    return !bytes.empty() && static_cast<signed char>(bytes[0]) < 0;
}

} // namespace

void varint::assign_int(std::int64_t value, bool negative)
{
    std::byte bytes[1 + sizeof value];
    bytes[0] = negative ? std::byte{0xff} : std::byte{0};
    detail::store_big(bytes + 1, value);
    assign_bytes(bytes);
}

void varint::assign_bytes(byte_view bytes)
{
    // A first byte that only repeats the sign of the second says nothing.
    while (bytes.size() > 1 && ((bytes[0] == std::byte{0} && bytes[1] < std::byte{0x80}) ||
                                (bytes[0] == std::byte{0xff} && bytes[1] >= std::byte{0x80})))
        bytes = bytes.subspan(1);
    if (bytes.size() == 1 && bytes[0] == std::byte{0})
        bytes = {};
    bytes_.assign(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

byte_view varint::bytes() const noexcept
{
    if (bytes_.empty())
        return zero;
    return {reinterpret_cast<const std::byte*>(bytes_.data()), bytes_.size()};
}

int varint::sign() const noexcept
{
    return bytes_.empty() ? 0 : is_negative(bytes_) ? -1 : 1;
}

std::int64_t varint::to_int64() const
{
    if (!fits_int64())
        throw client_error(client_errc::value_out_of_range,
                           "a varint of " + std::to_string(bytes_.size()) + " bytes does not fit a 64-bit integer");
    std::uint64_t value = is_negative(bytes_) ? ~std::uint64_t{0} : 0;
    for (const char c : bytes_)
        value = value << 8 | static_cast<unsigned char>(c);
    return static_cast<std::int64_t>(value);
}

std::strong_ordering operator<=>(const varint& a, const varint& b) noexcept
{
    const int sign = a.sign();
    if (sign != b.sign())
        return sign <=> b.sign();
    if (a.bytes_.size() != b.bytes_.size())
        return sign < 0 ? b.bytes_.size() <=> a.bytes_.size() : a.bytes_.size() <=> b.bytes_.size();
    // Of one sign and length, two's complement orders as its unsigned bytes do.
    return a.bytes_.compare(b.bytes_) <=> 0;
}

std::string to_string(const varint& value)
{
    if (value.fits_int64())
        return std::to_string(value.to_int64());
    // -x is ~(x - 1).
    const bool negative = value.sign() < 0;
    std::vector<unsigned char> bits;
    for (const std::byte byte : value.bytes())
        bits.push_back(std::to_integer<unsigned char>(negative ? ~byte : byte));
    cpp_int magnitude;
    import_bits(magnitude, bits.begin(), bits.end());
    std::string text = negative ? cpp_int(magnitude + 1).str() : magnitude.str();
    if (negative)
        text.insert(text.begin(), '-');
    return text;
}

varint parse_varint(std::string_view text)
{
    const bool negative = !text.empty() && text[0] == '-';
    const std::string_view digits = text.substr(!text.empty() && (negative || text[0] == '+') ? 1 : 0);
    if (digits.empty() || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        throw client_error(client_errc::invalid_argument, "not an integer: '" + std::string(text.substr(0, 64)) + "'");
    // cpp_int takes a leading zero for octal.
    const std::size_t first = std::min(digits.find_first_not_of('0'), digits.size() - 1);
    cpp_int number{std::string(digits.substr(first))};
    // -x is ~(x - 1); a byte in front holds the sign.
    const bool flip = negative && !number.is_zero();
    if (flip)
        --number;
    std::vector<unsigned char> bits{0};
    export_bits(number, std::back_inserter(bits), 8);
    if (flip)
        std::transform(bits.begin(), bits.end(), bits.begin(), [](unsigned char byte) { return byte ^ 0xff; });
    return varint::from_bytes(std::as_bytes(std::span(bits)));
}

} // namespace cassium
