// The C++ type of varint columns: an integer of any size.
#pragma once

#include <cassium/base/bytes.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace cassium {

/// CQL varint (native_protocol_v5.spec, section 5.24): a signed integer of any size, held as the wire has it, in as few
/// bytes as it needs. It stores, compares and prints; to calculate, convert to int64 or, with
/// <cassium/protocol/codec/boost_multiprecision.hpp>, map boost::multiprecision::cpp_int itself. Values of up to
/// 15 bytes do not allocate. Distinct objects: safe.
class varint {
public:
    /// Zero.
    varint() noexcept = default;
    /// Any built-in integer.
    template <std::integral Int>
        requires(!std::same_as<Int, bool> && sizeof(Int) <= 8)
    varint(Int value)
    {
        if constexpr (std::is_signed_v<Int>)
            assign_int(static_cast<std::int64_t>(value), value < 0);
        else
            assign_int(static_cast<std::int64_t>(value), false);
    }

    /// From big-endian two's complement, which may be longer than needed; no bytes are zero.
    [[nodiscard]] static varint from_bytes(byte_view bytes)
    {
        varint made;
        made.assign_bytes(bytes);
        return made;
    }
    /// The same into an existing object, whose memory is reused.
    void assign_bytes(byte_view bytes);

    /// Big-endian two's complement in as few bytes as possible, at least one. Points into this object.
    [[nodiscard]] byte_view bytes() const noexcept;

    /// -1, 0 or 1.
    [[nodiscard]] int sign() const noexcept;
    /// Whether to_int64 would return.
    [[nodiscard]] bool fits_int64() const noexcept { return bytes_.size() <= sizeof(std::int64_t); }
    /// The value. Throws client_error (client_errc::value_out_of_range) when it does not fit.
    [[nodiscard]] std::int64_t to_int64() const;

    friend bool operator==(const varint&, const varint&) noexcept = default;
    friend std::strong_ordering operator<=>(const varint& a, const varint& b) noexcept;

private:
    friend struct std::hash<varint>;

    void assign_int(std::int64_t value, bool negative);

    std::string bytes_; // minimal; zero is no bytes at all. A string for its room for 15 bytes without allocation.
};

/// Decimal digits, with a minus in front of negative values. Takes time square in the number of digits.
[[nodiscard]] std::string to_string(const varint& value);

/// Reads decimal digits with an optional sign. Throws client_error (client_errc::invalid_argument) on anything else.
/// Takes time square in the number of digits.
[[nodiscard]] varint parse_varint(std::string_view text);

} // namespace cassium

template <>
struct std::hash<cassium::varint> {
    std::size_t operator()(const cassium::varint& value) const noexcept
    {
        return std::hash<std::string>{}(value.bytes_);
    }
};
