// Whether a member's type can be a column's or a field's, and whose fault it is where it cannot.
#pragma once

#include <cassium/model/reflect.hpp>
#include <cassium/protocol/codec/all.hpp>
#include <cassium/protocol/codec/detail/refusal.hpp>

#include <cstddef>
#include <memory>
#include <tuple>
#include <type_traits>
#include <utility>

namespace cassium::detail {

template <class T>
inline constexpr bool is_smart_pointer = false;
template <class T>
inline constexpr bool is_smart_pointer<std::shared_ptr<T>> = true;
template <class T, class Deleter>
inline constexpr bool is_smart_pointer<std::unique_ptr<T, Deleter>> = true;

template <class T>
consteval type_fault find_fault();
template <class T>
inline constexpr type_fault fault_of = find_fault<T>();

template <class Parts>
inline constexpr type_fault first_fault = type_fault::none;
template <class First, class... Others>
inline constexpr type_fault first_fault<std::tuple<First, Others...>> =
    fault_of<First> != type_fault::none ? fault_of<First> : first_fault<std::tuple<Others...>>;

template <class T>
inline constexpr type_fault fault_of_parts = type_fault::none;
template <class T>
    requires requires { typename codec<T>::parts; }
inline constexpr type_fault fault_of_parts<T> = first_fault<typename codec<T>::parts>;

/// Why values of a type, or of one that it consists of, cannot be both written and read.
template <class T>
consteval type_fault find_fault()
{
    using value = value_type_of<T>;
    if constexpr (std::is_pointer_v<value> || is_smart_pointer<value>) {
        return type_fault::pointer;
    } else if constexpr (optional_traits<value>::is_optional) {
        return type_fault::optional;
    } else if constexpr (std::is_array_v<value>) {
        return type_fault::c_array;
    } else if constexpr (requires { codec<value>::refused; }) {
        return codec<value>::refused;
    } else if constexpr (fault_of_parts<value> != type_fault::none) {
        return fault_of_parts<value>; // before the codec is asked for its type, which it makes of theirs
    } else {
        return has_codec<value> ? type_fault::none : has_encoder<value> ? type_fault::view : type_fault::no_codec;
    }
}

/// One of a struct's members: its name and type, to be read in what a compiler prints.
template <class Struct, short_text Name, class Type>
struct member_of;

/// True, or the sentence that says what is wrong with the type of a member.
template <class Struct, class Members, std::size_t At>
consteval bool check_member_type()
{
    using type = std::tuple_element_t<At, typename Members::types>;
    constexpr type_fault found = fault_of<type>;
    if constexpr (found != type_fault::none) {
        constexpr std::string_view name = Members::names()[At];
        refuse_type<found, member_of<Struct, short_text<name.size()>(name), type>>();
    }
    return found == type_fault::none;
}

} // namespace cassium::detail
