// Assignments of an UPDATE: what may be set, added and taken away, by the column's type.
#pragma once

#include <cassium/model/model.hpp>
#include <cassium/model/row.hpp>
#include <cassium/query/bind.hpp>
#include <cassium/query/detail/clause_pack.hpp>
#include <cassium/query/shape.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <ranges>
#include <type_traits>
#include <utility>
#include <vector>

namespace cassium::query {
namespace detail {

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

/// Null as a value.
struct null_value {
    template <class, std::size_t>
    void write(byte_writer& out) const
    {
        write_null(out);
    }
};

/// A list or set of one element.
template <class Element>
struct single_element {
    Element element;

    template <class T, std::size_t Column>
    void write(byte_writer& out) const
    {
        const std::size_t at = out.begin_length();
        out.put(std::int32_t{1});
        cassium::detail::write_column<T, Column>(element, out);
        out.end_length(at);
    }
};

/// A map of one entry.
template <class Key, class Value>
struct single_entry {
    Key key;
    Value value;

    template <class T, std::size_t Column>
    void write(byte_writer& out) const
    {
        const std::size_t at = out.begin_length();
        out.put(std::int32_t{1});
        cassium::detail::write_column<T, Column>(key, out);
        cassium::detail::write_column<T, Column>(value, out);
        out.end_length(at);
    }
};

} // namespace detail

/// An assignment of T's column; made by the operators of col<>. Holds its value.
template <class T, std::size_t Column, assignment_op Op, class Value>
struct assignment {
    using model_type = T;
    static constexpr detail::clause_kind kind = detail::clause_kind::set;
    static constexpr assignment_shape shape{.column = static_cast<std::uint16_t>(Column), .op = Op};
    static constexpr std::uint16_t values = 1;

    Value value;

    void encode(byte_writer& out) const
    {
        if constexpr (requires { value.template write<T, Column>(out); })
            value.template write<T, Column>(out);
        else
            cassium::detail::write_column<T, Column>(value, out);
    }
};

/// column[key] = value.
template <class T, std::size_t Column, class Key, class Value>
struct element_assignment {
    using model_type = T;
    static constexpr detail::clause_kind kind = detail::clause_kind::set;
    static constexpr assignment_shape shape{.column = static_cast<std::uint16_t>(Column),
                                            .op = assignment_op::set_element};
    static constexpr std::uint16_t values = 2;

    Key key;
    Value value;

    void encode(byte_writer& out) const
    {
        cassium::detail::write_column<T, Column>(key, out);
        cassium::detail::write_column<T, Column>(value, out);
    }
};

namespace detail {

template <class T, std::size_t Column>
consteval bool check_not_key()
{
    constexpr bool key = cassium::detail::is_key_column<T, Column>();
    static_assert(!key, "cassium: a key column cannot be updated; erase the row and save another one");
    return !key;
}

template <class T, std::size_t Column>
consteval bool check_not_frozen()
{
    constexpr bool frozen = descriptor_of<T>.columns[Column].type->frozen;
    static_assert(!frozen, "cassium: a frozen collection is replaced as a whole, with =");
    return !frozen;
}

template <class T, std::size_t Column>
inline constexpr std::string_view column_name = descriptor_of<T>.columns[Column].name;

/// column = value.
template <class T, std::size_t Column, auto Member, class V>
constexpr auto make_assignment(V&& given)
{
    using declared = std::remove_cv_t<typename cassium::detail::pointer_traits<Member>::member_type>;
    using member = value_type_of<declared>;
    using value = std::remove_cvref_t<V>;
    constexpr bool may_be_null =
        cassium::detail::optional_traits<declared>::is_optional || requires { codec<member>::null_is_empty; };
    constexpr bool counter = descriptor_of<T>.columns[Column].type->id == type_id::counter;
    static_assert(!counter, "cassium: a counter cannot be set; it grows with += and falls with -=");
    if constexpr (check_not_key<T, Column>() && !counter) {
        if constexpr (std::same_as<value, std::nullopt_t>) {
            static_assert(may_be_null, "cassium: only a std::optional or a collection can become null");
            return assignment<T, Column, assignment_op::set, null_value>{};
        } else if constexpr (cassium::detail::optional_traits<value>::is_optional) {
            static_assert(may_be_null, "cassium: only a std::optional or a collection can become null");
            using held = typename value::value_type;
            if constexpr (check_bindable<member, held>()) {
                std::optional<member> kept;
                if (given)
                    kept.emplace(bind<member>(*static_cast<V&&>(given), column_name<T, Column>));
                return assignment<T, Column, assignment_op::set, std::optional<member>>{std::move(kept)};
            }
        } else if constexpr (check_bindable<member, V>()) {
            return assignment<T, Column, assignment_op::set, bound_type<member, V>>{
                bind<member>(static_cast<V&&>(given), column_name<T, Column>)};
        }
    }
}

template <class T, std::size_t Column, assignment_op Op, class Collection, class V>
constexpr auto change_collection(V&& given)
{
    using elements = element_types<Collection>;
    using element = typename elements::value;
    constexpr bool is_map = elements::id == type_id::map;
    static_assert(Op != assignment_op::prepend || elements::id == type_id::list, "cassium: prepend() is for lists");
    if constexpr (is_map && Op == assignment_op::subtract) {
        using key = typename elements::key;
        if constexpr (judge<key, V>() == verdict::fits) {
            using bound = bound_type<key, V>;
            return assignment<T, Column, assignment_op::remove_keys, single_element<bound>>{
                {bind<key>(static_cast<V&&>(given), column_name<T, Column>)}};
        } else if constexpr (std::ranges::input_range<V>) {
            if constexpr (check_bindable<key, std::ranges::range_reference_t<V>>()) {
                std::vector<key> keys;
                for (auto&& one : given)
                    keys.push_back(key(bind<key>(one, column_name<T, Column>)));
                return assignment<T, Column, assignment_op::remove_keys, std::vector<key>>{std::move(keys)};
            }
        } else {
            (void)check_bindable<key, V>();
        }
    } else if constexpr (judge<Collection, V>() == verdict::fits) {
        return assignment<T, Column, Op, Collection>{bind<Collection>(static_cast<V&&>(given), column_name<T, Column>)};
    } else if constexpr (is_map) {
        constexpr bool is_pair = requires { given.first, given.second; };
        static_assert(is_pair, "cassium: what is added to a map is a map, or a pair of key and value");
        if constexpr (is_pair) {
            using key = typename elements::key;
            using first = decltype((given.first));
            using second = decltype((given.second));
            if constexpr (check_bindable<key, first>() && check_bindable<element, second>())
                return assignment<T, Column, Op, single_entry<key, element>>{
                    {key(bind<key>(given.first, column_name<T, Column>)),
                     element(bind<element>(given.second, column_name<T, Column>))}};
        }
    } else if constexpr (check_bindable<element, V>()) {
        using bound = bound_type<element, V>;
        return assignment<T, Column, Op, single_element<bound>>{
            {bind<element>(static_cast<V&&>(given), column_name<T, Column>)}};
    }
}

/// column = column + value, column - value, value + column.
template <class T, std::size_t Column, class Member, assignment_op Op, class V>
constexpr auto make_change(V&& given)
{
    constexpr bool counter = descriptor_of<T>.columns[Column].type->id == type_id::counter;
    constexpr bool collection =
        element_types<Member>::is_collection && descriptor_of<T>.columns[Column].type->is_collection();
    static_assert(counter || collection, "cassium: += and -= are for counters and collections");
    if constexpr (!check_not_key<T, Column>()) {
    } else if constexpr (counter) {
        static_assert(Op != assignment_op::prepend, "cassium: prepend() is for lists");
        using target = std::conditional_t<std::same_as<std::remove_cvref_t<V>, Member>, Member, std::int64_t>;
        if constexpr (check_bindable<target, V>())
            return assignment<T, Column, Op, target>{bind<target>(static_cast<V&&>(given), column_name<T, Column>)};
    } else if constexpr (collection) {
        if constexpr (check_not_frozen<T, Column>())
            return change_collection<T, Column, Op, Member>(static_cast<V&&>(given));
    }
}

} // namespace detail
} // namespace cassium::query
