// Codec of inet.
#pragma once

#include <cassium/protocol/codec/codec.hpp>
#include <cassium/protocol/codec/detail/check.hpp>
#include <cassium/types/inet.hpp>
#include <cassium/types/scalar_types.hpp>

#include <cstring>

namespace cassium {

/// inet (native_protocol_v5.spec, section 5.10): 4 or 16 bytes.
template <>
struct detail::default_codec<inet> {
    static constexpr const cql_type& type = scalar_type<type_id::inet>;
    static constexpr bool empty_is_null = true;

    static std::size_t size(const inet& value) noexcept { return value.bytes().size(); }
    static void store(const inet& value, std::byte* at) noexcept
    {
        const byte_view bytes = value.bytes();
        std::memcpy(at, bytes.data(), bytes.size());
    }
    static void encode(const inet& value, byte_writer& out) { out.put_bytes(value.bytes()); }
    static void decode(byte_view content, inet& to)
    {
        if (content.size() != 4)
            detail::check_size(type, content, 16);
        to = inet::from_bytes(content);
    }
};

} // namespace cassium
