// Lists of mistakes: each has one name and one sentence, which a compiler prints and an exception says.
#pragma once

#include <cassium/base/abi.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cassium {

/// A mistake, and the column that it is about.
template <class Fault>
struct finding_of {
    static constexpr std::uint16_t no_column = 0xffff;

    Fault what = Fault::none;
    std::uint16_t column = no_column; ///< position in table_descriptor::columns

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return what != Fault::none; }
};

} // namespace cassium

namespace cassium::detail {

/// Text as a template argument, to be read in what a compiler prints.
template <std::size_t Size>
struct short_text {
    char text[Size + 1]{};

    consteval explicit short_text(std::string_view from)
    {
        for (std::size_t i = 0; i < Size; ++i)
            text[i] = from[i];
    }
    [[nodiscard]] constexpr std::string_view view() const { return {text, Size}; }
};

/// What a sentence is about, for a compiler to print.
template <class... About>
struct about_types {};
template <class Fault, Fault What>
struct fault_constant {}; // found by the namespace of its fault

/// Compilers have nothing to add to a constant that is false.
template <auto What, auto Other>
inline constexpr bool is_not = What != Other;

/// True for no mistake; any other does not compile, with its sentence. What compilers print of it has `About`.
template <auto What, class... About>
consteval bool refuse()
{
    return refuse_fault(fault_constant<decltype(What), What>{}, about_types<About...>{});
}

} // namespace cassium::detail

// A static_assert takes its sentence from a literal only: hence a macro and not a table of texts.
#define CASSIUM_FAULT_NAME(name, sentence) name,
#define CASSIUM_FAULT_CASE(name, sentence)                                                                             \
    case fault_type::name: return sentence;
#define CASSIUM_FAULT_ASSERT(name, sentence)                                                                           \
    static_assert(cassium::detail::is_not<What, decltype(What)::name>, sentence);

/// Declares, from a list of FAULT(name, "sentence"), an enum with `none` and the names; to_string(), which gives the sentence;
/// and what detail::refuse<What>() asserts.
#define CASSIUM_DECLARE_FAULTS(type, LIST)                                                                             \
    enum class type : std::uint8_t { none, LIST(CASSIUM_FAULT_NAME) };                                                 \
    [[nodiscard]] constexpr std::string_view to_string(type what) noexcept                                             \
    {                                                                                                                  \
        using fault_type = type;                                                                                       \
        switch (what) {                                                                                                \
        case fault_type::none: break; LIST(CASSIUM_FAULT_CASE)                                                         \
        }                                                                                                              \
        return {};                                                                                                     \
    }                                                                                                                  \
    template <type What, class... About>                                                                               \
    consteval bool refuse_fault(cassium::detail::fault_constant<type, What>, cassium::detail::about_types<About...>)   \
    {                                                                                                                  \
        if constexpr (What != type::none) {                                                                            \
            LIST(CASSIUM_FAULT_ASSERT)                                                                                 \
        }                                                                                                              \
        return What == type::none;                                                                                     \
    }
