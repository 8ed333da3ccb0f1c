// Codecs of the fixed-size scalars: boolean, the integers, float, double, uuid, timeuuid and counter.
// A value of no bytes, which is legal and which the C++ types have not, reads as null.
#pragma once

#include <cassium/protocol/codec/codec.hpp>
#include <cassium/protocol/codec/detail/check.hpp>
#include <cassium/types/counter.hpp>
#include <cassium/types/scalar_types.hpp>
#include <cassium/types/uuid.hpp>

#include <bit>
#include <concepts>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace cassium {
namespace detail {

template <class T>
concept character = std::same_as<T, char> || std::same_as<T, wchar_t> || std::same_as<T, char8_t> ||
                    std::same_as<T, char16_t> || std::same_as<T, char32_t>;
template <class T>
concept signed_number = std::signed_integral<T> && !character<T>;
template <class T>
concept unsigned_number = std::unsigned_integral<T> && !character<T> && !std::same_as<T, bool>;

constexpr type_id integer_type_id(std::size_t size) noexcept
{
    return size == 1 ? type_id::tinyint : size == 2 ? type_id::smallint : size == 4 ? type_id::int_ : type_id::bigint;
}

/// A value that goes over the wire as an integer of its own size; Bits is that integer.
template <class T, type_id Id, class Bits>
struct number_codec {
    static constexpr const cql_type& type = scalar_type<Id>;
    static constexpr std::int32_t fixed_size = sizeof(T);

    static void store(T value, std::byte* at) noexcept { store_big(at, std::bit_cast<Bits>(value)); }
    static void encode(T value, byte_writer& out) { out.put(std::bit_cast<Bits>(value)); }
    static void decode(byte_view content, T& to)
    {
        check_size(type, content, sizeof(T));
        to = std::bit_cast<T>(load_big<Bits>(content.data()));
    }
};

template <class T, type_id Id>
struct uuid_codec {
    static_assert(sizeof(T) == 16 && std::is_trivially_copyable_v<T>);
    static constexpr const cql_type& type = scalar_type<Id>;
    static constexpr std::int32_t fixed_size = 16;

    static void store(const T& value, std::byte* at) noexcept { std::memcpy(at, &value, 16); }
    static void encode(const T& value, byte_writer& out) { store(value, out.buffer().extend(16)); }
    static void decode(byte_view content, T& to)
    {
        check_size(type, content, 16);
        std::memcpy(&to, content.data(), 16);
    }
};

} // namespace detail

/// tinyint, smallint, int and bigint: chosen by the width of the C++ type (native_protocol_v5.spec, sections 5.2, 5.11,
/// 5.15 and 5.20).
template <detail::signed_number T>
struct detail::default_codec<T> : detail::number_codec<T, detail::integer_type_id(sizeof(T)), T> {};

template <detail::unsigned_number T>
struct detail::default_codec<T> : detail::refused_codec<detail::type_fault::unsigned_number> {};

template <detail::character T>
struct detail::default_codec<T> : detail::refused_codec<detail::type_fault::character> {};

/// float and double (sections 5.9 and 5.7).
template <>
struct detail::default_codec<float> : detail::number_codec<float, type_id::float_, std::int32_t> {};
template <>
struct detail::default_codec<double> : detail::number_codec<double, type_id::double_, std::int64_t> {};

/// boolean (section 5.4): any byte but 0 reads as true.
template <>
struct detail::default_codec<bool> {
    static constexpr const cql_type& type = scalar_type<type_id::boolean>;
    static constexpr std::int32_t fixed_size = 1;

    static void store(bool value, std::byte* at) noexcept { *at = static_cast<std::byte>(value ? 1 : 0); }
    static void encode(bool value, byte_writer& out) { store(value, out.buffer().extend(1)); }
    static void decode(byte_view content, bool& to)
    {
        detail::check_size(type, content, 1);
        to = content[0] != std::byte{0};
    }
};

/// uuid and timeuuid (sections 5.22 and 5.19). The version is not looked at: the server refuses a timeuuid of another.
template <>
struct detail::default_codec<uuid> : detail::uuid_codec<uuid, type_id::uuid> {};
template <>
struct detail::default_codec<timeuuid> : detail::uuid_codec<timeuuid, type_id::timeuuid> {};

/// counter: as bigint. One that was never added to is null to the server, and 0 to whoever counts.
template <>
struct detail::default_codec<counter> : detail::number_codec<counter, type_id::counter, std::int64_t> {
    static constexpr bool null_is_empty = true;
};

} // namespace cassium
