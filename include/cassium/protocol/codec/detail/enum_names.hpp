// Names of enumerators, read at compile time out of what the compiler prints for a function that takes all values
// of a range as template arguments: one instantiation an enum.
#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <string_view>
#include <type_traits>
#include <utility>

namespace cassium::detail {

inline constexpr int enum_names_first = -16;
inline constexpr int enum_names_last = 127;

constexpr bool is_identifier(std::string_view text) noexcept
{
    if (text.empty() || (text[0] >= '0' && text[0] <= '9'))
        return false;
    for (const char c : text)
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
              static_cast<unsigned char>(c) >= 0x80))
            return false;
    return true;
}

// GCC: "… [with E = color; E ...V = {color::red, (color)1}]"; Clang: "… [E = color, V = <color::red, (color)1>]". No
// std::string_view here: GCC would spell it out behind the list.
template <class E, E... V>
constexpr const char* print_values() noexcept
{
    return __PRETTY_FUNCTION__;
}

template <class E>
constexpr const char* print_enum_type() noexcept
{
    return __PRETTY_FUNCTION__;
}

/// "shop::color".
template <class E>
constexpr std::string_view enum_type_name() noexcept
{
    constexpr std::string_view text = print_enum_type<E>();
    constexpr std::size_t from = text.find("E = ") + 4;
    return text.substr(from, text.find_first_of(";]", from) - from);
}

/// A name inside of a printed list; GCC 12 does not build an array of std::string_view this way.
struct name_slice {
    const char* data;
    std::size_t size;

    [[nodiscard]] constexpr std::string_view view() const noexcept { return {data, size}; }
};

template <class E>
struct enum_names {
    using underlying = std::underlying_type_t<E>;

    // The part of the range that the underlying type can hold; all of it is valid for enums of fixed type.
    static constexpr int first = std::cmp_less(std::numeric_limits<underlying>::min(), enum_names_first)
                                     ? enum_names_first
                                     : static_cast<int>(std::numeric_limits<underlying>::min());
    static constexpr int last = std::cmp_greater(std::numeric_limits<underlying>::max(), enum_names_last)
                                    ? enum_names_last
                                    : static_cast<int>(std::numeric_limits<underlying>::max());
    static constexpr std::size_t count = static_cast<std::size_t>(last - first + 1);

    template <std::size_t... I>
    static constexpr const char* print(std::index_sequence<I...>) noexcept
    {
        return print_values<E, static_cast<E>(first + static_cast<int>(I))...>();
    }

    // Takes the list of values apart, from the last to the first, at the commas outside of all brackets.
    static constexpr std::array<name_slice, count> parse() noexcept
    {
        std::array<name_slice, count> names{};
        std::string_view text = print(std::make_index_sequence<count>{});
        text.remove_suffix(text.size() - text.find_last_of("}>"));
        for (std::size_t i = count; i != 0; --i) {
            std::size_t from = text.size();
            int depth = 0;
            for (; from != 0; --from) {
                const char c = text[from - 1];
                if (c == ')' || c == '}' || c == '>')
                    ++depth;
                else if ((c == '(' || c == '{' || c == '<') && depth-- == 0)
                    break;
                else if (c == ',' && depth == 0)
                    break;
            }
            std::string_view value = text.substr(from);
            if (const std::size_t colon = value.rfind(':'); colon != std::string_view::npos)
                value.remove_prefix(colon + 1);
            else if (!value.empty() && value[0] == ' ')
                value.remove_prefix(1);
            if (is_identifier(value))
                names[i - 1] = {value.data(), value.size()};
            if (from == 0)
                break;
            text = text.substr(0, from - 1);
        }
        return names;
    }
};

template <class E>
inline constexpr auto enum_table = enum_names<E>::parse();

} // namespace cassium::detail
