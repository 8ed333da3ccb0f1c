// What collections and user-defined types consist of.
#pragma once

#include <cassium/model/model.hpp>
#include <cassium/protocol/codec/codec.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace cassium::query::detail {

/// What element types a collection has; `is_collection` is false for any other type.
template <class Container>
struct element_types {
    static constexpr bool is_collection = false;
};
template <class Container>
    requires requires { typename Container::value_type; } && (codec<Container>::type.is_collection())
struct element_types<Container> {
    static constexpr bool is_collection = true;
    static constexpr type_id id = codec<Container>::type.id;

    template <class C>
    static consteval auto find()
    {
        if constexpr (requires { typename C::mapped_type; })
            return std::type_identity<std::pair<typename C::key_type, typename C::mapped_type>>{};
        else if constexpr (id == type_id::list)
            return std::type_identity<std::pair<std::int32_t, typename C::value_type>>{};
        else
            return std::type_identity<std::pair<typename C::value_type, typename C::value_type>>{};
    }
    using key = typename decltype(find<Container>())::type::first_type;    ///< of maps; a position for lists
    using value = typename decltype(find<Container>())::type::second_type; ///< of lists, sets and maps
};

template <auto Member>
using declared_type = std::remove_cv_t<typename cassium::detail::pointer_traits<Member>::member_type>;
/// What a member holds, without its std::optional.
template <auto Member>
using held_type = value_type_of<declared_type<Member>>;

/// The position of a field in its user-defined type; -1 where it has none.
template <auto Member, auto Field>
consteval int find_field()
{
    using held = held_type<Member>;
    if constexpr (reflectable<held> && cassium::detail::is_member_of<held, Field>)
        return codec<held>::type.id == type_id::udt ? member_index<held, Field> : -1;
    else
        return -1;
}

} // namespace cassium::query::detail
