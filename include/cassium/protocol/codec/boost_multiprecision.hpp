// Codec of boost::multiprecision::cpp_int as varint. Opt-in: include it where cpp_int is a member's type.
#pragma once

#include <cassium/protocol/codec/numeric.hpp>

#include <boost/multiprecision/cpp_int.hpp>

#include <cstddef>

namespace cassium {

/// varint (native_protocol_v5.spec, section 5.24): written in as few bytes as possible, read in any number.
template <>
struct detail::default_codec<boost::multiprecision::cpp_int> {
    using number = boost::multiprecision::cpp_int;
    static constexpr const cql_type& type = scalar_type<type_id::varint>;
    static constexpr bool empty_is_null = true;

    static void encode(const number& value, byte_writer& out)
    {
        // -x is written as ~(x - 1), which needs as many bytes as x - 1.
        const bool negative = value.sign() < 0;
        const number magnitude = negative ? number(-value - 1) : value;
        const std::size_t size = magnitude.is_zero() ? 1 : msb(magnitude) / 8 + 1;
        const bool needs_sign_byte = !magnitude.is_zero() && bit_test(magnitude, static_cast<unsigned>(size * 8 - 1));
        std::byte* at = out.buffer().extend(size + (needs_sign_byte ? 1 : 0));
        const std::byte flip = negative ? std::byte{0xff} : std::byte{0};
        if (needs_sign_byte)
            *at++ = flip;
        auto* const bytes = reinterpret_cast<unsigned char*>(at);
        export_bits(magnitude, bytes, 8);
        for (std::size_t i = 0; i < size; ++i)
            at[i] ^= flip;
    }
    static void decode(byte_view content, number& to)
    {
        if (content.empty()) [[unlikely]]
            detail::throw_bad_size(type, 0, 1);
        const auto* const bytes = reinterpret_cast<const unsigned char*>(content.data());
        import_bits(to, bytes, bytes + content.size());
        if (bytes[0] >= 0x80) {
            number beyond;
            bit_set(beyond, static_cast<unsigned>(content.size() * 8));
            to -= beyond;
        }
    }
};

} // namespace cassium
