#include <cassium/base/error.hpp>
#include <cassium/types/varint.hpp>

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <iterator>

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
    const byte_view bytes = value.bytes();
    cpp_int number;
    import_bits(number, reinterpret_cast<const unsigned char*>(bytes.data()),
                reinterpret_cast<const unsigned char*>(bytes.data() + bytes.size()));
    if (value.sign() < 0)
        number -= cpp_int(1) << static_cast<unsigned>(bytes.size() * 8);
    return number.str();
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
    // One sign byte in front of the magnitude, then two's complement.
    const std::size_t size = number.is_zero() ? 1 : msb(number) / 8 + 2;
    if (negative && !number.is_zero())
        number = (cpp_int(1) << static_cast<unsigned>(size * 8)) - number;
    std::string magnitude;
    export_bits(number, std::back_inserter(magnitude), 8);
    std::string bytes(size > magnitude.size() ? size - magnitude.size() : 0, '\0');
    bytes += magnitude;
    return varint::from_bytes({reinterpret_cast<const std::byte*>(bytes.data()), bytes.size()});
}

} // namespace cassium
