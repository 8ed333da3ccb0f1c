// How a user's value becomes the value of a column: which conversions are allowed, and what is kept until it is sent.
#pragma once

#include <cassium/base/error.hpp>
#include <cassium/model/model.hpp>
#include <cassium/protocol/codec/codec.hpp>

#include <concepts>
#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace cassium::query::detail {

/// encode_error, client_errc::value_out_of_range.
[[noreturn]] void throw_out_of_range(std::string_view column);
/// encode_error, client_errc::invalid_argument.
[[noreturn]] void throw_null_pointer(std::string_view column);

template <class T>
concept number =
    std::is_arithmetic_v<T> && !std::same_as<T, bool> && !std::same_as<T, char> && !std::same_as<T, wchar_t> &&
    !std::same_as<T, char8_t> && !std::same_as<T, char16_t> && !std::same_as<T, char32_t>;

/// A string literal, whose characters live for ever. (A char array that can be written to is no literal.)
template <class T>
inline constexpr bool is_literal = false;
template <std::size_t N>
inline constexpr bool is_literal<const char (&)[N]> = true;

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

enum class verdict : unsigned char { fits, null, fraction, unrelated };

/// Whether a V can stand for a `Target`, and why not.
template <class Target, class V>
consteval verdict judge()
{
    using value = std::remove_cvref_t<V>;
    if constexpr (std::same_as<value, Target>)
        return verdict::fits;
    else if constexpr (std::same_as<value, std::nullopt_t> || std::same_as<value, std::nullptr_t> ||
                       cassium::detail::optional_traits<value>::is_optional)
        return verdict::null;
    else if constexpr (number<value> && number<Target>)
        return std::integral<value> || !std::integral<Target> ? verdict::fits : verdict::fraction;
    else if constexpr (std::is_arithmetic_v<Target> || std::is_enum_v<value> || std::is_enum_v<Target>)
        return verdict::unrelated;
    else if constexpr (std::is_arithmetic_v<value> && !std::is_class_v<Target>)
        return verdict::unrelated;
    else if constexpr (std::is_convertible_v<V, Target> ||
                       (std::same_as<Target, std::string> && std::is_convertible_v<V, std::string_view>))
        return verdict::fits;
    else
        return verdict::unrelated;
}

/// True, or one sentence.
template <class Target, class V>
consteval bool check_bindable()
{
    constexpr verdict found = judge<Target, V>();
    static_assert(found != verdict::null,
                  "cassium: nothing equals null in CQL; compare with a value, not with nullopt or a std::optional");
    static_assert(found != verdict::fraction,
                  "cassium: a floating-point number cannot stand for an integer column; convert it first");
    static_assert(found != verdict::unrelated, "cassium: the value's type does not fit the column's member");
    return found == verdict::fits;
}

/// What is kept of a V that stands for a `Target`: a Target of our own, or a view of a literal.
template <class Target, class V>
using bound_type = std::conditional_t<std::same_as<Target, std::string> && is_literal<V>, std::string_view, Target>;

template <class Target, class V>
constexpr bound_type<Target, V> bind(V&& given, std::string_view column)
{
    using value = std::remove_cvref_t<V>;
    if constexpr (std::is_pointer_v<value> && !std::is_pointer_v<Target>) {
        if (given == nullptr)
            throw_null_pointer(column);
    }
    if constexpr (number<value> && number<Target> && !std::same_as<value, Target>) {
        if (!fits<Target>(given))
            throw_out_of_range(column);
        return static_cast<Target>(given);
    } else if constexpr (std::same_as<Target, std::string> && !std::is_convertible_v<V, std::string> &&
                         !is_literal<V>) {
        return std::string(std::string_view(given));
    } else {
        return static_cast<V&&>(given);
    }
}

} // namespace cassium::query::detail
