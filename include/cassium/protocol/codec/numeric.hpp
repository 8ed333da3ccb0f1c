// Codecs of varint and decimal.
#pragma once

#include <cassium/protocol/codec/codec.hpp>
#include <cassium/protocol/codec/detail/check.hpp>
#include <cassium/types/decimal.hpp>
#include <cassium/types/scalar_types.hpp>
#include <cassium/types/varint.hpp>

#include <cstring>

namespace cassium {

/// varint (native_protocol_v5.spec, section 5.24): written in as few bytes as possible, read in any number.
template <>
struct detail::default_codec<varint> {
    static constexpr const cql_type& type = scalar_type<type_id::varint>;
    static constexpr bool empty_is_null = true;

    static std::size_t size(const varint& value) noexcept { return value.bytes().size(); }
    static void store(const varint& value, std::byte* at) noexcept
    {
        const byte_view bytes = value.bytes();
        std::memcpy(at, bytes.data(), bytes.size());
    }
    static void encode(const varint& value, byte_writer& out) { out.put_bytes(value.bytes()); }
    static void decode(byte_view content, varint& to)
    {
        if (content.empty()) [[unlikely]]
            detail::throw_bad_size(type, 0, 1);
        to.assign_bytes(content);
    }
};

/// decimal (section 5.6): an int32 scale, then the unscaled value as a varint.
template <>
struct detail::default_codec<decimal> {
    static constexpr const cql_type& type = scalar_type<type_id::decimal>;
    static constexpr bool empty_is_null = true;

    static std::size_t size(const decimal& value) noexcept
    {
        return sizeof value.scale + value.unscaled.bytes().size();
    }
    static void store(const decimal& value, std::byte* at) noexcept
    {
        detail::store_big(at, value.scale);
        codec<varint>::store(value.unscaled, at + sizeof value.scale);
    }
    static void encode(const decimal& value, byte_writer& out) { store(value, out.buffer().extend(size(value))); }
    static void decode(byte_view content, decimal& to)
    {
        if (content.size() <= sizeof to.scale) [[unlikely]]
            detail::throw_bad_size(type, content.size(), sizeof to.scale + 1);
        to.scale = detail::load_big<std::int32_t>(content.data());
        to.unscaled.assign_bytes(content.subspan(sizeof to.scale));
    }
};

} // namespace cassium
