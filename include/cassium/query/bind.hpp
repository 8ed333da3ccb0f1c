// How a user's value becomes the value of a column: which conversions are allowed, and what is kept until it is sent.
#pragma once

#include <cassium/base/error.hpp>
#include <cassium/model/row.hpp>
#include <cassium/protocol/codec/codec.hpp>
#include <cassium/query/detail/value_faults.hpp>
#include <cassium/types/cql_writer.hpp>

#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace cassium::query::detail {

template <class T>
concept number =
    std::is_arithmetic_v<T> && !std::same_as<T, bool> && !std::same_as<T, char> && !std::same_as<T, wchar_t> &&
    !std::same_as<T, char8_t> && !std::same_as<T, char16_t> && !std::same_as<T, char32_t>;

/// Numbers that hold any integer.
template <class T>
concept exact_number = std::same_as<T, varint> || std::same_as<T, decimal>;

template <class T>
inline constexpr std::size_t char_array = 0;
template <std::size_t N>
inline constexpr std::size_t char_array<char[N]> = N;
template <std::size_t N>
inline constexpr std::size_t char_array<const char[N]> = N;

/// The characters of an array, which nobody promises to keep or to have ended: up to the first NUL, in room for so many.
template <std::size_t Room>
struct array_text {
    char text[Room]{};
    std::uint32_t size = 0;

    constexpr explicit array_text(std::string_view from) : size(static_cast<std::uint32_t>(from.size()))
    {
        for (std::size_t i = 0; i < from.size(); ++i)
            text[i] = from[i];
    }
    template <class Table, std::size_t Column>
    void write(byte_writer& out) const
    {
        if constexpr (cassium::detail::has_own_codec<Table, Column>)
            cassium::detail::write_column<Table, Column>(std::string(text, size), out);
        else
            write_value(out, std::string_view(text, size));
    }
};

template <std::size_t N>
constexpr std::string_view text_of(const char (&array)[N])
{
    std::size_t size = 0;
    while (size < N && array[size] != '\0')
        ++size;
    return {array, size};
}

/// Whether a number keeps its value, rounding to the nearest float or double aside.
template <number To, number From>
constexpr bool fits(From value)
{
    if constexpr (std::integral<To> && std::integral<From>) {
        return std::in_range<To>(value);
    } else if constexpr (std::integral<From>) {
        // Every integer that is one up to the last digit; larger ones come back as another number.
        constexpr auto digits = std::numeric_limits<To>::digits;
        if constexpr (std::numeric_limits<From>::digits <= digits)
            return true;
        else
            return value <= (From{1} << digits) && (std::unsigned_integral<From> || value >= -(From{1} << digits));
    } else if constexpr (sizeof(To) < sizeof(From)) {
        const From most = std::numeric_limits<To>::max();
        return !(value > most && value <= std::numeric_limits<From>::max()) &&
               !(value < -most && value >= std::numeric_limits<From>::lowest());
    } else {
        return true;
    }
}
/// Whether any value of one type fits the other.
template <number To, number From>
consteval bool always_fits()
{
    if constexpr (std::integral<To> && std::floating_point<From>)
        return false;
    else if constexpr (std::integral<To>)
        return std::in_range<To>(std::numeric_limits<From>::min()) &&
               std::in_range<To>(std::numeric_limits<From>::max());
    else if constexpr (std::integral<From>)
        return std::numeric_limits<From>::digits <= std::numeric_limits<To>::digits;
    else
        return sizeof(To) >= sizeof(From);
}

template <class T>
inline constexpr bool is_system_time = false;
template <class Duration>
inline constexpr bool is_system_time<std::chrono::time_point<std::chrono::system_clock, Duration>> = true;

/// Why a V cannot stand for a `Target`.
template <class Target, class V>
consteval value_fault judge()
{
    using value = std::remove_cvref_t<V>;
    if constexpr (std::same_as<value, Target>)
        return value_fault::none;
    else if constexpr (std::same_as<value, std::nullopt_t> || std::same_as<value, std::nullptr_t> ||
                       cassium::detail::optional_traits<value>::is_optional)
        return value_fault::null;
    else if constexpr (number<value> && number<Target>)
        return std::integral<value> || !std::integral<Target> ? value_fault::none : value_fault::fraction;
    else if constexpr (number<value> && exact_number<Target>)
        return std::integral<value> ? value_fault::none : value_fault::binary_fraction;
    else if constexpr (std::is_arithmetic_v<Target> || std::is_enum_v<value> || std::is_enum_v<Target>)
        return value_fault::unrelated;
    else if constexpr (std::is_arithmetic_v<value> && !std::is_class_v<Target>)
        return value_fault::unrelated;
    else if constexpr (std::is_convertible_v<V, Target> ||
                       (std::same_as<Target, std::string> && std::is_convertible_v<V, std::string_view>))
        return value_fault::none;
    else if constexpr (std::same_as<Target, timestamp> && is_system_time<value>)
        return value_fault::fine_time;
    else if constexpr (std::same_as<Target, date> && is_system_time<value>)
        return value_fault::time_of_day;
    else if constexpr ((std::same_as<Target, uuid> ||
                        std::same_as<Target, timeuuid>)&&std::is_convertible_v<V, std::string_view>)
        return value_fault::text_uuid;
    else
        return value_fault::unrelated;
}

/// A column and its CQL type, to be read in what a compiler prints.
template <cassium::detail::short_text Name, cassium::detail::short_text Type>
struct column_of_type;

template <class T>
consteval std::size_t type_text_size()
{
    cql_writer counter;
    counter.type(cql_type_of<T>);
    return counter.size();
}
template <class T>
consteval auto type_text()
{
    constexpr std::size_t size = type_text_size<T>();
    char text[size + 1]{};
    cql_writer out(text);
    out.type(cql_type_of<T>);
    return cassium::detail::short_text<size>(std::string_view(text, size));
}

/// True, or one sentence; compilers print the column, its CQL type and the type that was given beside it.
template <cassium::detail::short_text Column, class Target, class V>
consteval bool check_bindable()
{
    constexpr value_fault found = judge<Target, V>();
    if constexpr (found == value_fault::none)
        return true;
    else
        return cassium::detail::refuse<found, column_of_type<Column, type_text<Target>()>, std::remove_cvref_t<V>>();
}
template <auto Member>
inline constexpr cassium::detail::short_text<member_name<Member>.size()> name_of_member{member_name<Member>};

/// Why a value that is of a right type is none of the column's.
enum class misfit : std::uint8_t { none, number, null_pointer };

/// encode_error: client_errc::value_out_of_range, or client_errc::invalid_argument for a null pointer.
[[noreturn]] void throw_misfit(misfit why);

/// A value that may be a misfit: that is told when it is to be sent, as the operation's failure.
template <class Target>
struct checked_value {
    Target value;
    misfit wrong = misfit::none;

    template <class Table, std::size_t Column>
    void write(byte_writer& out) const
    {
        if (wrong != misfit::none) [[unlikely]]
            throw_misfit(wrong);
        cassium::detail::write_column<Table, Column>(value, out);
    }
};

/// Null as a value.
struct null_value {
    template <class, std::size_t>
    static void write(byte_writer& out)
    {
        write_null(out);
    }
};

/// Writes a value for a column: one of the column's, or what it is compared with or changed by.
template <class Table, std::size_t Column, class Value>
void write_bound(byte_writer& out, const Value& value)
{
    if constexpr (requires { value.template write<Table, Column>(out); })
        value.template write<Table, Column>(out);
    else
        cassium::detail::write_column<Table, Column>(value, out);
}

/// A value that may be missing.
template <class Value>
struct nullable_value {
    std::optional<Value> value;

    template <class Table, std::size_t Column>
    void write(byte_writer& out) const
    {
        if (value)
            write_bound<Table, Column>(out, *value);
        else
            write_null(out);
    }
};

/// Stands for a value that the compiler has refused, so that it has no more to say.
struct refused_value {
    template <class Table, std::size_t Column>
    void write(byte_writer& /*out*/) const
    {
    }
};

template <class Value>
inline constexpr bool may_be_null = false;
template <>
inline constexpr bool may_be_null<null_value> = true;
template <class Value>
inline constexpr bool may_be_null<nullable_value<Value>> = true;

template <class Target, class V>
consteval bool may_misfit()
{
    using value = std::remove_cvref_t<V>;
    if constexpr (number<value> && number<Target>)
        return !always_fits<Target, value>();
    else
        return std::is_pointer_v<value> && !std::is_pointer_v<Target>;
}

template <class Target, class V>
constexpr misfit find_misfit(const V& given)
{
    if constexpr (number<V> && number<Target>)
        return fits<Target>(given) ? misfit::none : misfit::number;
    else if constexpr (std::is_pointer_v<V> && !std::is_pointer_v<Target>)
        return given == nullptr ? misfit::null_pointer : misfit::none;
    else
        return misfit::none;
}

/// A Target of our own, of a value that is no misfit.
template <class Target, class V>
constexpr Target convert(V&& given)
{
    using value = std::remove_reference_t<V>;
    if constexpr (number<std::remove_cv_t<value>> && number<Target>)
        return static_cast<Target>(given);
    else if constexpr (std::integral<std::remove_cv_t<value>> && std::same_as<Target, decimal>)
        return decimal{.unscaled = varint(given)};
    else if constexpr (std::same_as<Target, std::string> && char_array<value> != 0)
        return std::string(text_of(given));
    else if constexpr (std::same_as<Target, std::string> && !std::is_convertible_v<V, std::string>)
        return std::string(std::string_view(given));
    else
        return static_cast<V&&>(given);
}

/// What is kept of a V that stands for a `Target`.
template <class Target, class V>
consteval auto find_bound_type()
{
    constexpr std::size_t array = char_array<std::remove_reference_t<V>>;
    if constexpr (std::same_as<Target, std::string> && array != 0 && array <= 64)
        return std::type_identity<array_text<array <= 16 ? 16 : array <= 32 ? 32 : 64>>{};
    else if constexpr (may_misfit<Target, V>())
        return std::type_identity<checked_value<Target>>{};
    else
        return std::type_identity<Target>{};
}
template <class Target, class V>
using bound_type = typename decltype(find_bound_type<Target, V>())::type;

template <class Target, class V>
constexpr bound_type<Target, V> bind(V&& given)
{
    if constexpr (may_misfit<Target, V>()) {
        if (const misfit wrong = find_misfit<Target>(given); wrong != misfit::none)
            return {Target{}, wrong};
        return {convert<Target>(static_cast<V&&>(given))};
    } else if constexpr (std::same_as<bound_type<Target, V>, Target>) {
        return convert<Target>(static_cast<V&&>(given));
    } else {
        return bound_type<Target, V>(text_of(given));
    }
}

} // namespace cassium::query::detail
