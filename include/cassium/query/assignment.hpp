// Assignments of an UPDATE: what may be set, added and taken away, by the member's type. They name members, and find their
// columns in the table that they are given to.
#pragma once

#include <cassium/query/condition.hpp>

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

/// A list or set of one element.
template <class Element>
struct single_element {
    Element element;

    template <class Table, std::size_t Column>
    void write(byte_writer& out) const
    {
        const std::size_t at = out.begin_length();
        out.put(std::int32_t{1});
        write_bound<Table, Column>(out, element);
        out.end_length(at);
    }
};

/// A map of one entry.
template <class Key, class Value>
struct single_entry {
    Key key;
    Value value;

    template <class Table, std::size_t Column>
    void write(byte_writer& out) const
    {
        const std::size_t at = out.begin_length();
        out.put(std::int32_t{1});
        write_bound<Table, Column>(out, key);
        write_bound<Table, Column>(out, value);
        out.end_length(at);
    }
};

/// Values of a range; the first that is a misfit is told when they are to be sent.
template <class Element>
struct value_list {
    std::vector<Element> values;
    misfit wrong = misfit::none;

    template <class Table, std::size_t Column>
    void write(byte_writer& out) const
    {
        if (wrong != misfit::none) [[unlikely]]
            throw_misfit(wrong);
        cassium::detail::write_column<Table, Column>(values, out);
    }
};

template <class Element, class Range>
constexpr value_list<Element> bind_all(Range&& given)
{
    value_list<Element> list;
    if constexpr (std::ranges::sized_range<Range>)
        list.values.reserve(static_cast<std::size_t>(std::ranges::size(given)));
    for (auto&& one : given) {
        const misfit wrong = find_misfit<Element>(one);
        if (wrong == misfit::none)
            list.values.push_back(convert<Element>(static_cast<decltype(one)&&>(one)));
        else
            list.wrong = wrong;
    }
    return list;
}

} // namespace detail

/// An assignment to a member's column; made by the operators of col<>. Holds its value.
template <auto Member, assignment_op Op, class Value>
struct assignment {
    static constexpr detail::clause_kind kind = detail::clause_kind::set;
    static constexpr std::size_t count = 1;

    Value value;

    template <class Table>
    static consteval bool check()
    {
        return detail::check_column<Table, Member>();
    }
    template <class Table>
    static constexpr assignment_shape shape{.column = detail::column_position<Table, Member>, .op = Op};
    template <class Table>
    void encode(byte_writer& out) const
    {
        detail::write_in_column<Table, Member>(out, value);
    }
};

/// column[key] = value.
template <auto Member, class Key, class Value>
struct element_assignment {
    static constexpr detail::clause_kind kind = detail::clause_kind::set;
    static constexpr std::size_t count = 1;

    Key key;
    Value value;

    template <class Table>
    static consteval bool check()
    {
        return detail::check_column<Table, Member>();
    }
    template <class Table>
    static constexpr assignment_shape shape{.column = detail::column_position<Table, Member>,
                                            .form = operand_form::element};
    template <class Table>
    void encode(byte_writer& out) const
    {
        detail::write_in_column<Table, Member>(out, key, value);
    }
};

/// column.field = value.
template <auto Member, auto Field, class Value>
struct field_assignment {
    static constexpr detail::clause_kind kind = detail::clause_kind::set;
    static constexpr std::size_t count = 1;

    Value value;

    template <class Table>
    static consteval bool check()
    {
        return detail::check_column<Table, Member>();
    }
    template <class Table>
    static constexpr assignment_shape shape{.column = detail::column_position<Table, Member>,
                                            .form = operand_form::field,
                                            .field = static_cast<std::uint16_t>(detail::find_field<Member, Field>())};
    template <class Table>
    void encode(byte_writer& out) const
    {
        detail::write_in_column<Table, Member>(out, value);
    }
};

namespace detail {

template <class Assignment>
inline constexpr bool is_assignment = false;
template <auto Member, assignment_op Op, class Value>
inline constexpr bool is_assignment<assignment<Member, Op, Value>> = true;
template <auto Member, class Key, class Value>
inline constexpr bool is_assignment<element_assignment<Member, Key, Value>> = true;
template <auto Member, auto Field, class Value>
inline constexpr bool is_assignment<field_assignment<Member, Field, Value>> = true;

template <class Table, class Assignment>
consteval bool check_assignment()
{
    static_assert(is_assignment<Assignment>,
                  "cassium: an assignment is made with col<>, as in col<&Product::price> = 12.5");
    if constexpr (is_assignment<Assignment>)
        return Assignment::template check<Table>();
    else
        return false;
}

template <class Target, class Declared>
inline constexpr bool can_be_null =
    cassium::detail::optional_traits<Declared>::is_optional || cassium::detail::has_null<codec<Target>, Target> ||
    requires { codec<Target>::null_is_empty; };

/// What is kept of a value that may be null, where that is allowed; `Declared` says of what.
template <cassium::detail::short_text Name, class Target, class Declared, class V, class Use>
constexpr auto bind_nullable(V&& given, const Use& use)
{
    using value = std::remove_cvref_t<V>;
    constexpr bool null = std::same_as<value, std::nullopt_t>;
    constexpr bool optional = cassium::detail::optional_traits<value>::is_optional;
    static_assert(!(null || optional) || can_be_null<Target, Declared>,
                  "cassium: only a std::optional, a collection or a type with a null of its own can become null");
    if constexpr ((null || optional) && !can_be_null<Target, Declared>) {
        return use(refused_value{});
    } else if constexpr (null) {
        return use(null_value{});
    } else if constexpr (optional) {
        using held = typename value::value_type;
        if constexpr (check_bindable<Name, Target, held>()) {
            using bound = bound_type<Target, held>;
            std::optional<bound> kept;
            if (given)
                kept.emplace(bind<Target>(*static_cast<V&&>(given)));
            return use(nullable_value<bound>{std::move(kept)});
        } else {
            return use(refused_value{});
        }
    } else if constexpr (check_bindable<Name, Target, V>()) {
        return use(bind<Target>(static_cast<V&&>(given)));
    } else {
        return use(refused_value{});
    }
}

/// In place of one that the compiler has refused: of the kind that its column would take.
template <auto Member>
constexpr auto refused_assignment()
{
    constexpr bool counter = cql_type_of<held_type<Member>>.id == type_id::counter;
    constexpr assignment_op op = counter ? assignment_op::add : assignment_op::set;
    return assignment<Member, op, refused_value>{};
}

/// column = value.
template <auto Member, class V>
constexpr auto make_assignment(V&& given)
{
    using held = held_type<Member>;
    constexpr bool counter = cql_type_of<held>.id == type_id::counter;
    constexpr fault wrong = counter ? fault::set_counter : fault::none;
    if constexpr (cassium::detail::refuse<wrong>())
        return bind_nullable<name_of_member<Member>, held, declared_type<Member>>(
            static_cast<V&&>(given),
            []<class Bound>(Bound bound) { return assignment<Member, assignment_op::set, Bound>{std::move(bound)}; });
    else
        return refused_assignment<Member>();
}

template <auto Member, assignment_op Op, class V>
constexpr auto change_collection(V&& given)
{
    using collection = held_type<Member>;
    using elements = element_types<collection>;
    using element = typename elements::value;
    constexpr auto name = name_of_member<Member>;
    constexpr bool is_map = elements::id == type_id::map;
    if constexpr (is_map && Op == assignment_op::subtract) {
        using key = typename elements::key;
        if constexpr (judge<key, V>() == value_fault::none) {
            using bound = bound_type<key, V>;
            return assignment<Member, assignment_op::remove_keys, single_element<bound>>{
                {bind<key>(static_cast<V&&>(given))}};
        } else if constexpr (std::ranges::input_range<V>) {
            if constexpr (check_bindable<name, key, std::ranges::range_reference_t<V>>())
                return assignment<Member, assignment_op::remove_keys, value_list<key>>{
                    bind_all<key>(static_cast<V&&>(given))};
            else
                return refused_assignment<Member>();
        } else {
            (void)check_bindable<name, key, V>();
            return refused_assignment<Member>();
        }
    } else if constexpr (judge<collection, V>() == value_fault::none) {
        return assignment<Member, Op, collection>{bind<collection>(static_cast<V&&>(given))};
    } else if constexpr (is_map) {
        constexpr bool is_pair = requires { given.first, given.second; };
        static_assert(is_pair, "cassium: what is added to a map is a map, or a pair of key and value");
        if constexpr (is_pair) {
            using key = typename elements::key;
            using first = decltype((given.first));
            using second = decltype((given.second));
            if constexpr (check_bindable<name, key, first>() && check_bindable<name, element, second>())
                return assignment<Member, Op, single_entry<bound_type<key, first>, bound_type<element, second>>>{
                    {bind<key>(given.first), bind<element>(given.second)}};
            else
                return refused_assignment<Member>();
        } else {
            return refused_assignment<Member>();
        }
    } else if constexpr (check_bindable<name, element, V>()) {
        return assignment<Member, Op, single_element<bound_type<element, V>>>{{bind<element>(static_cast<V&&>(given))}};
    } else {
        return refused_assignment<Member>();
    }
}

/// column = column + value, column - value, value + column.
template <auto Member, assignment_op Op, class V>
constexpr auto make_change(V&& given)
{
    using held = held_type<Member>;
    constexpr bool counter = cql_type_of<held>.id == type_id::counter;
    constexpr bool collection = element_types<held>::is_collection;
    constexpr bool list = cql_type_of<held>.id == type_id::list;
    constexpr fault wrong = !counter && !collection                 ? fault::change_scalar
                            : Op == assignment_op::prepend && !list ? fault::prepend_other
                                                                    : fault::none;
    if constexpr (!cassium::detail::refuse<wrong>()) {
        return refused_assignment<Member>();
    } else if constexpr (counter) {
        using target = std::conditional_t<std::same_as<std::remove_cvref_t<V>, held>, held, std::int64_t>;
        if constexpr (check_bindable<name_of_member<Member>, target, V>())
            return assignment<Member, Op, bound_type<target, V>>{bind<target>(static_cast<V&&>(given))};
        else
            return refused_assignment<Member>();
    } else {
        return change_collection<Member, Op>(static_cast<V&&>(given));
    }
}

} // namespace detail
} // namespace cassium::query
