// Codecs that a table's description chooses for its members: constants among the template arguments of the table's type.
#pragma once

#include <cassium/model/detail/table_data.hpp>
#include <cassium/protocol/codec/codec.hpp>

#include <cstddef>
#include <type_traits>

namespace cassium::detail {

/// That the values of a member are stored as a tag says.
template <auto Member, auto Tag>
struct field_codec {
    static constexpr auto member = Member;
    template <class T>
    using codec = typename decltype(Tag)::template codec<T>;
};

template <class T>
inline constexpr bool is_field_codec = false;
template <auto Member, auto Tag>
inline constexpr bool is_field_codec<const field_codec<Member, Tag>> = true;

template <auto... Values>
struct constants {};

/// The members of a table: those that are listed, without what is said of codecs.
template <class T, class Kept, auto... Left>
struct listed_members;
template <class T, auto... Kept>
struct listed_members<T, constants<Kept...>> {
    using type = member_list<T, Kept...>;
};
template <class T, auto... Kept, auto First, auto... Left>
    requires(!is_field_codec<const decltype(First)>)
struct listed_members<T, constants<Kept...>, First, Left...> : listed_members<T, constants<Kept..., First>, Left...> {};
template <class T, auto... Kept, auto First, auto... Left>
    requires is_field_codec<const decltype(First)>
struct listed_members<T, constants<Kept...>, First, Left...> : listed_members<T, constants<Kept...>, Left...> {};

/// The codec of the member at a position, whose values have type T.
template <class Members, std::size_t At, class T, auto... Listed>
struct codec_at {
    using type = codec<T>;
};
template <class Members, std::size_t At, class T, auto First, auto... Left>
struct codec_at<Members, At, T, First, Left...> : codec_at<Members, At, T, Left...> {};
template <class Members, std::size_t At, class T, auto First, auto... Left>
    requires(is_field_codec<const decltype(First)> && Members::template find<First.member>() == static_cast<int>(At))
struct codec_at<Members, At, T, First, Left...> {
    using type = typename decltype(First)::template codec<T>;
};

} // namespace cassium::detail
