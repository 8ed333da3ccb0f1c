// Codec of boost::asio::ip::address as inet. Opt-in: it brings in Asio and the system's socket headers.
#pragma once

#include <cassium/protocol/codec/net.hpp>

#include <boost/asio/ip/address.hpp>

#include <cstring>

namespace cassium {

/// inet (native_protocol_v5.spec, section 5.10). The zone of an IPv6 address is not stored.
template <>
struct detail::default_codec<boost::asio::ip::address> {
    static constexpr const cql_type& type = scalar_type<type_id::inet>;
    static constexpr bool empty_is_null = true;

    static std::size_t size(const boost::asio::ip::address& value) noexcept { return value.is_v4() ? 4 : 16; }
    static void store(const boost::asio::ip::address& value, std::byte* at)
    {
        if (value.is_v4())
            std::memcpy(at, value.to_v4().to_bytes().data(), 4);
        else
            std::memcpy(at, value.to_v6().to_bytes().data(), 16);
    }
    static void encode(const boost::asio::ip::address& value, byte_writer& out)
    {
        store(value, out.buffer().extend(size(value)));
    }
    static void decode(byte_view content, boost::asio::ip::address& to)
    {
        if (content.size() == 4) {
            boost::asio::ip::address_v4::bytes_type bytes;
            std::memcpy(bytes.data(), content.data(), bytes.size());
            to = boost::asio::ip::address_v4(bytes);
        } else {
            detail::check_size(type, content, 16);
            boost::asio::ip::address_v6::bytes_type bytes;
            std::memcpy(bytes.data(), content.data(), bytes.size());
            to = boost::asio::ip::address_v6(bytes);
        }
    }
};

} // namespace cassium
