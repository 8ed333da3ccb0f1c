// The one template gate between a struct and the rest: how many members an aggregate has, references to
// them, their names, and which one a pointer to member means. Nothing past here knows how it is done.
#pragma once

#include <cassium/base/faults.hpp>
#include <cassium/model/detail/bindings.hpp>
#include <cassium/model/detail/struct_faults.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace cassium {
namespace detail {

/// Stands for a value of any type in an unevaluated `T{…}`. Not for T itself, which would be a copy.
template <class T>
struct any_member {
    template <class Member>
        requires(!std::is_same_v<Member, T>)
    operator Member() const noexcept
    {
        __builtin_unreachable(); // never called; a body is wanted for types without linkage
    }
};

/// Stands for a base class of T.
template <class T>
struct any_base {
    template <class Base>
        requires(std::is_base_of_v<Base, T> && !std::is_same_v<Base, T>)
    operator Base() const noexcept
    {
        __builtin_unreachable();
    }
};

template <class T, std::size_t>
using any_member_at = any_member<T>;

template <class T, std::size_t... I>
consteval bool initialisable(std::index_sequence<I...>)
{
    return requires { T{any_member_at<T, I>{}...}; };
}

template <class T, std::size_t Low, std::size_t High>
consteval std::size_t count_members()
{
    if constexpr (Low == High) {
        return Low;
    } else {
        constexpr std::size_t middle = (Low + High + 1) / 2;
        if constexpr (initialisable<T>(std::make_index_sequence<middle>{}))
            return count_members<T, middle, High>();
        else
            return count_members<T, Low, middle - 1>();
    }
}

/// max_members + 1 stands for any greater count. Few structs have more than 16 members: the long lists are tried last.
template <class T>
inline constexpr std::size_t raw_member_count = [] {
    if constexpr (!initialisable<T>(std::make_index_sequence<17>{}))
        return count_members<T, 0, 16>();
    else
        return count_members<T, 17, max_members + 1>();
}();

template <class T>
inline constexpr bool has_base = requires { T{any_base<T>{}}; };

template <class T, std::size_t... I>
consteval bool initialisable_in_parentheses(std::index_sequence<I...>)
{
#ifdef __cpp_aggregate_paren_init
    return requires { T(any_member_at<T, I>{}...); };
#else
    return true;
#endif
}

/// Whether a member is a C array, whose elements count as members in braces. In parentheses they do not.
template <class T>
inline constexpr bool has_c_array = !initialisable_in_parentheses<T>(std::make_index_sequence<raw_member_count<T>>{});

#ifdef __clang__
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wundefined-var-template"
#pragma clang diagnostic ignored "-Wundefined-internal"
#endif

/// A constant that is declared and never defined: only the addresses of its members are looked at.
template <class T>
struct declared {
    const T value;
    static const declared object;
};

/// An address as a template argument that Clang takes for members, too.
template <class Member>
struct member_address {
    const Member* at;
};
template <class Member>
member_address(const Member*) -> member_address<Member>;

template <auto Address>
consteval const char* printed_name() // a type without an alias: GCC would explain it behind the constant
{
    return __PRETTY_FUNCTION__;
}

template <class T>
consteval const char* printed_type()
{
    return __PRETTY_FUNCTION__;
}

/// The identifier at the end of what a compiler prints for a constant: "…::object.value.name}]", "…::name]".
consteval std::string_view last_identifier(std::string_view text)
{
    const auto is_part = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
               static_cast<unsigned char>(c) >= 0x80;
    };
    std::size_t end = text.size();
    while (end != 0 && !is_part(text[end - 1]))
        --end;
    std::size_t begin = end;
    while (begin != 0 && is_part(text[begin - 1]))
        --begin;
    return text.substr(begin, end - begin);
}

// short_text keeps the identifier and not the whole printed signature in the program.
template <auto Address>
inline constexpr short_text<last_identifier(printed_name<Address>()).size()> member_text{
    last_identifier(printed_name<Address>())};

/// The addresses of all members: one base for each, so that finding one costs no recursion.
template <std::size_t, class Member>
struct address_slot {
    member_address<Member> address;
};
template <class Sequence, class... Member>
struct address_slots;
template <std::size_t... I, class... Member>
struct address_slots<std::index_sequence<I...>, Member...> : address_slot<I, Member>... {};

template <std::size_t I, class Member>
constexpr member_address<Member> slot_address(const address_slot<I, Member>& slot)
{
    return slot.address;
}

struct list_addresses {
    template <class... Member>
    constexpr auto operator()(const Member&... members) const
    {
        return address_slots<std::index_sequence_for<Member...>, Member...>{{{&members}}...};
    }
};

template <auto>
struct constant;
/// Whether each member has an address: a bit-field has none.
template <class T>
concept has_addresses =
    requires { typename constant<visit_bindings<raw_member_count<T>>(declared<T>::object.value, list_addresses{})>; };

template <class T>
struct aggregate_names {
    template <std::size_t... I>
    static consteval auto make(std::index_sequence<I...>)
    {
        constexpr auto addresses = visit_bindings<raw_member_count<T>>(declared<T>::object.value, list_addresses{});
        return std::array<std::string_view, sizeof...(I)>{member_text<slot_address<I>(addresses)>.view()...};
    }
};

template <auto Pointer>
struct pointer_traits;
template <class T, class Member, Member T::*Pointer>
struct pointer_traits<Pointer> {
    using class_type = T;
    using member_type = Member;
};

/// The address that a pointer to member means inside the declared constant.
template <class T, auto Pointer>
consteval const void* declared_address()
{
    return &(declared<T>::object.value.*Pointer);
}

/// The position of a member in an aggregate, or -1.
template <class T, auto Pointer>
consteval int find_member()
{
    using member = std::remove_cv_t<typename pointer_traits<Pointer>::member_type>;
    return visit_bindings<raw_member_count<T>>(declared<T>::object.value, [](const auto&... members) {
        int at = 0;
        int found = -1;
        ((found < 0 && std::is_same_v<member, std::remove_cvref_t<decltype(members)>> &&
                  static_cast<const void*>(&members) == declared_address<T, Pointer>()
              ? void(found = at)
              : void(),
          ++at),
         ...);
        return found;
    });
}

struct list_types { // no lambda: GCC 12 loses those in aliases
    template <class... Member>
    constexpr auto operator()(const Member&...) const
    {
        return std::type_identity<std::tuple<Member...>>{};
    }
};

/// The types of an aggregate's members, in a std::tuple.
template <class T>
using aggregate_types =
    typename decltype(visit_bindings<raw_member_count<T>>(declared<T>::object.value, list_types{}))::type;

#ifdef __clang__
#pragma clang diagnostic pop
#endif

/// What a type is called, without its namespaces, the classes around it and template arguments; "" where it has no name.
template <class T>
consteval std::string_view find_type_name()
{
    std::string_view text(printed_type<T>());
    text.remove_prefix(text.find("T = ") + 4);
    std::size_t begin = 0;
    std::size_t end = 0;
    int depth = 0; // in brackets: template arguments, and what compilers say in place of a name
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (depth == 0 && (c == ';' || c == ']'))
            break;
        if (c == '<' || c == '(' || c == '{')
            ++depth;
        else if (c == '>' || c == ')' || c == '}')
            --depth;
        else if (depth == 0 && (c == ':' || c == ' '))
            begin = end = i + 1;
        else if (depth == 0)
            end = i + 1;
    }
    return text.substr(begin, end - begin);
}
template <class T>
inline constexpr short_text<find_type_name<T>().size()> type_text{find_type_name<T>()};

/// Stands for an lvalue of any type.
struct any_reference {
    template <class Member>
    operator Member&() const noexcept
    {
        __builtin_unreachable();
    }
};
template <std::size_t>
using any_reference_at = any_reference;

/// Whether a struct that nothing could be made of can be made of lvalues: one of its members is a reference.
template <class T, std::size_t Most = 32>
consteval bool has_reference()
{
    constexpr bool made = []<std::size_t... I>(std::index_sequence<I...>) {
        return requires { T{any_reference_at<I>{}...}; };
    }(std::make_index_sequence<Most>{});
    if constexpr (made || Most == 1)
        return made;
    else
        return has_reference<T, Most - 1>();
}

/// Why a type's members cannot be told.
template <class T>
inline constexpr struct_fault fault_of_struct = [] {
    if constexpr (std::is_union_v<T>)
        return struct_fault::is_union;
    else if constexpr (!std::is_class_v<T> || !std::is_aggregate_v<T>)
        return struct_fault::no_aggregate;
    else if constexpr (has_base<T>)
        return struct_fault::base_class;
    else if constexpr (raw_member_count<T> > max_members)
        return struct_fault::too_many_members;
    else if constexpr (raw_member_count<T> == 0)
        return has_reference<T>() ? struct_fault::reference : struct_fault::no_members;
    else if constexpr (has_c_array<T>)
        return struct_fault::c_array_inside;
    else if constexpr (!has_addresses<T>)
        return struct_fault::bit_field;
    else
        return struct_fault::none;
}();

} // namespace detail

/// Whether `T` can be taken apart: an aggregate struct without a base class, of 1 to 255 members, none of them a C array or a bit-field.
template <class T>
concept reflectable = detail::fault_of_struct<T> == detail::struct_fault::none;

/// How many members an aggregate has.
template <class T>
    requires reflectable<std::remove_const_t<T>>
inline constexpr std::size_t member_count = detail::raw_member_count<std::remove_const_t<T>>;

/// Calls visit(first, second, …) with references to all members of `object`, in declaration order, and returns what it
/// returns. `T` may be const.
template <class T, class Visitor>
    requires reflectable<std::remove_const_t<T>>
constexpr decltype(auto) visit_members(T& object, Visitor&& visit)
{
    return detail::visit_bindings<member_count<T>>(object, static_cast<Visitor&&>(visit));
}

/// The names of an aggregate's members, in declaration order, in static storage.
template <class T>
    requires reflectable<T>
inline constexpr std::array<std::string_view, member_count<T>> member_names =
    detail::aggregate_names<T>::make(std::make_index_sequence<member_count<T>>{});

/// The name of the member that `Pointer` (&T::member) means.
template <auto Pointer>
inline constexpr std::string_view member_name = detail::member_text<Pointer>.view();

/// The position of the member that `Pointer` (&T::member) means among the members of aggregate `T`; -1 when it is none.
template <class T, auto Pointer>
    requires reflectable<T>
inline constexpr int member_index = detail::find_member<T, Pointer>();

/// A type's own name: "Product" for shop::Product.
template <class T>
inline constexpr std::string_view type_name = detail::type_text<T>.view();

} // namespace cassium
