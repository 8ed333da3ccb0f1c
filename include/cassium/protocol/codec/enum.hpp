// Codec of enums: as integers, or as text with the enumerators' names taken from the compiler.
#pragma once

#include <cassium/protocol/codec/codec.hpp>
#include <cassium/protocol/codec/detail/check.hpp>
#include <cassium/protocol/codec/detail/enum_names.hpp>
#include <cassium/protocol/codec/scalar.hpp>
#include <cassium/types/scalar_types.hpp>

#include <concepts>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string_view>
#include <type_traits>
#include <utility>

namespace cassium {

namespace detail {

template <class Enum>
struct integer_enum_codec;
template <class Enum>
struct text_enum_codec;

} // namespace detail

/// How the values of an enum are stored: as the CQL integer of its underlying type, an unsigned one as the next wider signed.
struct as_integer_t {
    template <class Enum>
    using codec = detail::integer_enum_codec<Enum>;
};
/// As the enumerator's name.
struct as_text_t {
    template <class Enum>
    using codec = detail::text_enum_codec<Enum>;
};
inline constexpr as_integer_t as_integer{};
inline constexpr as_text_t as_text{};

namespace detail {

template <class Enum>
consteval auto find_enum_storage()
{
    if constexpr (requires { cassium_enum(std::type_identity<Enum>{}); })
        return cassium_enum(std::type_identity<Enum>{});
    else
        return as_integer;
}

} // namespace detail

/// How an enum is stored: as an integer, unless it says that it shall be stored by name:
///
///     consteval auto cassium_enum(std::type_identity<color>) { return cassium::as_text; }     // beside the enum
///     template <> inline constexpr auto cassium::enum_storage<their::color> = cassium::as_text; // of somebody else's
///
/// Then its enumerators' values must lie within -16 and 127. Of several names for one value the first is used.
template <class Enum>
inline constexpr auto enum_storage = detail::find_enum_storage<Enum>();

/// The name of an enumerator within -16 and 127, "" for other values.
template <class Enum>
    requires std::is_enum_v<Enum>
[[nodiscard]] constexpr std::string_view enum_name(Enum value) noexcept
{
    using names = detail::enum_names<Enum>;
    const auto number = static_cast<std::underlying_type_t<Enum>>(value);
    if (std::cmp_less(number, names::first) || std::cmp_greater(number, names::last))
        return {};
    return detail::enum_table<Enum>[static_cast<std::size_t>(static_cast<int>(number) - names::first)].view();
}

namespace detail {

[[noreturn]] void throw_unknown_enumerator(std::string_view enum_type);
[[noreturn]] void throw_unnamed_enumerator(std::string_view enum_type);
[[noreturn]] void throw_enum_out_of_range(std::string_view enum_type);

// The signed integer that holds all values of an enum's underlying type.
template <class Underlying>
struct wire_integer {
    static_assert(sizeof(Underlying) < 8 || std::signed_integral<Underlying>,
                  "cassium: CQL has no integer for an enum over std::uint64_t");
    using type = std::conditional_t<
        std::unsigned_integral<Underlying>,
        std::conditional_t<sizeof(Underlying) == 1, std::int16_t,
                           std::conditional_t<sizeof(Underlying) == 2, std::int32_t, std::int64_t>>,
        std::conditional_t<
            sizeof(Underlying) == 1, std::int8_t,
            std::conditional_t<sizeof(Underlying) == 2, std::int16_t,
                               std::conditional_t<sizeof(Underlying) == 4, std::int32_t, std::int64_t>>>>;
};

template <class Enum>
struct integer_enum_codec {
    static_assert(std::is_enum_v<Enum>, "cassium: as_text and as_integer are for enums");
    static_assert(
        requires { Enum{0}; }, "cassium: give the enum a fixed underlying type (enum color : std::int8_t), "
                               "so that its column's type does not depend on the compiler");
    using underlying = std::underlying_type_t<Enum>;
    using wire = typename wire_integer<underlying>::type;

    static constexpr const cql_type& type = codec<wire>::type;
    static constexpr std::int32_t fixed_size = sizeof(wire);

    static void store(Enum value, std::byte* at) noexcept
    {
        store_big(at, static_cast<wire>(static_cast<underlying>(value)));
    }
    static void encode(Enum value, byte_writer& out) { out.put(static_cast<wire>(static_cast<underlying>(value))); }
    static void decode(byte_view content, Enum& to)
    {
        check_size(type, content, sizeof(wire));
        const auto number = load_big<wire>(content.data());
        if constexpr (std::same_as<underlying, bool>) {
            if (number != 0 && number != 1) [[unlikely]]
                throw_enum_out_of_range(enum_type_name<Enum>());
        } else if (!std::in_range<underlying>(number)) [[unlikely]] {
            throw_enum_out_of_range(enum_type_name<Enum>());
        }
        to = static_cast<Enum>(static_cast<underlying>(number));
    }
};

template <class Enum>
struct text_enum_codec {
    static_assert(std::is_enum_v<Enum>, "cassium: as_text and as_integer are for enums");
    static constexpr const cql_type& type = scalar_type<type_id::text>;

    static std::size_t size(Enum value) { return name_of(value).size(); }
    static void store(Enum value, std::byte* at)
    {
        const std::string_view name = name_of(value);
        std::memcpy(at, name.data(), name.size());
    }
    static void encode(Enum value, byte_writer& out) { out.put_text(name_of(value)); }
    static void decode(byte_view content, Enum& to)
    {
        constexpr const auto& table = enum_table<Enum>;
        const std::string_view name(reinterpret_cast<const char*>(content.data()), content.size());
        for (std::size_t i = 0; i < table.size(); ++i)
            if (table[i].size != 0 && table[i].view() == name) {
                to = static_cast<Enum>(enum_names<Enum>::first + static_cast<int>(i));
                return;
            }
        throw_unknown_enumerator(enum_type_name<Enum>());
    }

private:
    static std::string_view name_of(Enum value)
    {
        const std::string_view name = enum_name(value);
        if (name.empty()) [[unlikely]]
            throw_unnamed_enumerator(enum_type_name<Enum>());
        return name;
    }
};

} // namespace detail

template <class Enum>
    requires std::is_enum_v<Enum>
struct detail::default_codec<Enum> : decltype(enum_storage<Enum>)::template codec<Enum> {
    static_assert(!std::same_as<Enum, std::byte>,
                  "cassium: a single std::byte is no CQL type; use std::int8_t, or std::vector<std::byte> for a blob");
};

} // namespace cassium
