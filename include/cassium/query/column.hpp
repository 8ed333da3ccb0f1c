// col<&T::member>: a column in an expression. Its operators make conditions, assignments and orders, and check the
// value's type against the member's.
#pragma once

#include <cassium/model/model.hpp>
#include <cassium/query/ann.hpp>
#include <cassium/query/assignment.hpp>
#include <cassium/query/bind.hpp>
#include <cassium/query/condition.hpp>
#include <cassium/query/order.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <ranges>
#include <type_traits>
#include <utility>
#include <vector>

namespace cassium {
namespace query {
namespace detail {

template <class T, auto Member>
consteval std::size_t find_checked()
{
    if constexpr (cassium::detail::check_described<T>()) {
        constexpr int at = column_index<T, Member>;
        static_assert(at >= 0, "cassium: the member is no column of its table");
        return at >= 0 ? static_cast<std::size_t>(at) : 0;
    }
}

} // namespace detail

/// column[key]: an element of a map, or of a list by its position.
template <auto Member, class Key>
class element_ref {
    using traits = cassium::detail::pointer_traits<Member>;
    using model_type = typename traits::class_type;
    using member = value_type_of<std::remove_cv_t<typename traits::member_type>>;
    using mapped = typename detail::element_types<member>::value;

public:
    constexpr explicit element_ref(Key key) : key_(std::move(key)) {}

    /// column[key] = value (CQL, UPDATE).
    template <class V>
    constexpr auto operator=(V&& value) &&
    {
        constexpr std::size_t column = detail::find_checked<model_type, Member>();
        if constexpr (detail::check_bindable<mapped, V>()) {
            using bound = detail::bound_type<mapped, V>;
            return element_assignment<model_type, column, Key, bound>{
                std::move(key_),
                detail::bind<mapped>(static_cast<V&&>(value), descriptor_of<model_type>.columns[column].name)};
        }
    }
    /// column[key] <op> value: in IF, and in WHERE for a map whose entries have an index.
    template <class V>
    constexpr auto operator==(V&& value) &&
    {
        return compare<relation::eq>(static_cast<V&&>(value));
    }
    template <class V>
    constexpr auto operator!=(V&& value) &&
    {
        return compare<relation::ne>(static_cast<V&&>(value));
    }
    template <class V>
    constexpr auto operator<(V&& value) &&
    {
        return compare<relation::lt>(static_cast<V&&>(value));
    }
    template <class V>
    constexpr auto operator<=(V&& value) &&
    {
        return compare<relation::le>(static_cast<V&&>(value));
    }
    template <class V>
    constexpr auto operator>(V&& value) &&
    {
        return compare<relation::gt>(static_cast<V&&>(value));
    }
    template <class V>
    constexpr auto operator>=(V&& value) &&
    {
        return compare<relation::ge>(static_cast<V&&>(value));
    }

private:
    template <relation Op, class V>
    constexpr auto compare(V&& value)
    {
        constexpr std::size_t column = detail::find_checked<model_type, Member>();
        if constexpr (detail::check_bindable<mapped, V>()) {
            using bound = detail::bound_type<mapped, V>;
            return element_condition<model_type, column, Op, Key, bound>{
                std::move(key_),
                detail::bind<mapped>(static_cast<V&&>(value), descriptor_of<model_type>.columns[column].name)};
        }
    }

    Key key_;
};

/// A column in an expression; see col.
template <auto Member>
class column_ref {
    static_assert(std::is_member_object_pointer_v<decltype(Member)>,
                  "cassium: a column is named by a pointer to a data member of its struct, such as &Product::name");
    using traits = cassium::detail::pointer_traits<Member>;
    using model_type = typename traits::class_type;
    using member = value_type_of<std::remove_cv_t<typename traits::member_type>>;
    using elements = detail::element_types<member>;
    /// False where the table stores a collection as something else.
    static consteval bool has_elements()
    {
        if constexpr (elements::is_collection)
            return descriptor_of<model_type>.columns[detail::find_checked<model_type, Member>()].type->is_collection();
        else
            return false;
    }

public:
    // Relations (CQL, "The WHERE clause"; != in conditions of writes only).
    template <class V>
    constexpr auto operator==(V&& value) const
    {
        return compare<relation::eq, member>(static_cast<V&&>(value));
    }
    template <class V>
    constexpr auto operator!=(V&& value) const
    {
        return compare<relation::ne, member>(static_cast<V&&>(value));
    }
    template <class V>
    constexpr auto operator<(V&& value) const
    {
        return compare<relation::lt, member>(static_cast<V&&>(value));
    }
    template <class V>
    constexpr auto operator<=(V&& value) const
    {
        return compare<relation::le, member>(static_cast<V&&>(value));
    }
    template <class V>
    constexpr auto operator>(V&& value) const
    {
        return compare<relation::gt, member>(static_cast<V&&>(value));
    }
    template <class V>
    constexpr auto operator>=(V&& value) const
    {
        return compare<relation::ge, member>(static_cast<V&&>(value));
    }

    /// column IN ?: any of the values, which travel as one list; none of them is legal and finds nothing.
    template <std::ranges::input_range Range>
    constexpr auto in(Range&& values) const
    {
        using value = std::ranges::range_value_t<Range>;
        constexpr std::size_t column = detail::find_checked<model_type, Member>();
        if constexpr (detail::check_bindable<member, value>()) {
            std::vector<member> list;
            if constexpr (std::ranges::sized_range<Range>)
                list.reserve(static_cast<std::size_t>(std::ranges::size(values)));
            for (auto&& one : values)
                list.push_back(member(detail::bind<member>(one, descriptor_of<model_type>.columns[column].name)));
            return condition<model_type, column, relation::in, std::vector<member>>{std::move(list)};
        }
    }
    constexpr auto in(std::initializer_list<member> values) const
    {
        constexpr std::size_t column = detail::find_checked<model_type, Member>();
        return condition<model_type, column, relation::in, std::vector<member>>{std::vector<member>(values)};
    }

    /// column CONTAINS ?: an element of a list or set, a value of a map.
    template <class V>
    constexpr auto contains(V&& value) const
    {
        static_assert(has_elements(), "cassium: contains() is for lists, sets and maps");
        if constexpr (has_elements())
            return compare<relation::contains, typename elements::value>(static_cast<V&&>(value));
    }
    /// column CONTAINS KEY ?: a key of a map.
    template <class V>
    constexpr auto contains_key(V&& value) const
    {
        constexpr bool is_map = requires { typename member::mapped_type; } && has_elements();
        static_assert(is_map, "cassium: contains_key() is for maps");
        if constexpr (is_map)
            return compare<relation::contains_key, typename elements::key>(static_cast<V&&>(value));
    }
    /// column LIKE ?: a pattern with % at its ends; needs an index that can do it, such as SASI.
    template <class V>
    constexpr auto like(V&& pattern) const
    {
        return compare<relation::like, member>(static_cast<V&&>(pattern));
    }

    /// An element: of a map by its key, of a list by its position, from 0.
    template <class K>
    constexpr auto operator[](K&& key) const
    {
        constexpr bool has_places = [] {
            if constexpr (has_elements())
                return elements::id != type_id::set;
            else
                return false;
        }();
        static_assert(has_places, "cassium: [] is for the elements of maps and lists");
        if constexpr (has_places) {
            constexpr std::size_t column = detail::find_checked<model_type, Member>();
            using target = typename elements::key;
            if constexpr (detail::check_bindable<target, K>())
                return element_ref<Member, detail::bound_type<target, K>>(
                    detail::bind<target>(static_cast<K&&>(key), descriptor_of<model_type>.columns[column].name));
        }
    }

    // Assignments (CQL, UPDATE).
    /// column = value; nullopt or an empty optional writes null.
    template <class V>
    constexpr auto operator=(V&& value) const
    {
        return detail::make_assignment<model_type, detail::find_checked<model_type, Member>(), Member>(
            static_cast<V&&>(value));
    }
    constexpr auto operator=(member value) const
    {
        return detail::make_assignment<model_type, detail::find_checked<model_type, Member>(), Member>(
            std::move(value));
    }
    /// column = column + value: what a counter grows by; elements for a set or the end of a list; entries for a map.
    /// One element may stand for a collection of one.
    template <class V>
    constexpr auto operator+=(V&& value) const
    {
        return detail::make_change<model_type, detail::find_checked<model_type, Member>(), member, assignment_op::add>(
            static_cast<V&&>(value));
    }
    constexpr auto operator+=(member value) const
    {
        return detail::make_change<model_type, detail::find_checked<model_type, Member>(), member, assignment_op::add>(
            std::move(value));
    }
    /// column = column - value: what a counter falls by; elements of a set, all equal elements of a list; keys of a
    /// map.
    template <class V>
    constexpr auto operator-=(V&& value) const
    {
        return detail::make_change<model_type, detail::find_checked<model_type, Member>(), member,
                                   assignment_op::subtract>(static_cast<V&&>(value));
    }
    /// column = value + column: elements for the front of a list, kept in their order.
    template <class V>
    constexpr auto prepend(V&& value) const
    {
        return detail::make_change<model_type, detail::find_checked<model_type, Member>(), member,
                                   assignment_op::prepend>(static_cast<V&&>(value));
    }

    // Orders (CQL, "ordering clause").
    [[nodiscard]] constexpr auto asc() const { return order<Member, clustering_order::asc>{}; }
    [[nodiscard]] constexpr auto desc() const { return order<Member, clustering_order::desc>{}; }
    /// The rows whose vectors are nearest to `vector`, the nearest first: for order_by() of a query with a limit().
    template <class V>
    [[nodiscard]] constexpr auto ann_of(V&& vector) const
    {
        constexpr const cql_type& type = codec<member>::type;
        constexpr bool fits = type.id == type_id::vector && type.elements[0]->id == type_id::float_;
        static_assert(fits, "cassium: ann_of() is for columns of type vector<float, n>, std::array<float, n> in C++");
        if constexpr (fits) {
            constexpr std::size_t column = detail::find_checked<model_type, Member>();
            if constexpr (detail::check_bindable<member, V>())
                return ann_order<Member, member>{
                    detail::bind<member>(static_cast<V&&>(vector), descriptor_of<model_type>.columns[column].name)};
        }
    }

private:
    template <relation Op, class Target, class V>
    constexpr auto compare(V&& value) const
    {
        constexpr std::size_t column = detail::find_checked<model_type, Member>();
        if constexpr (detail::check_bindable<Target, V>()) {
            using bound = detail::bound_type<Target, V>;
            return condition<model_type, column, Op, bound>{
                detail::bind<Target>(static_cast<V&&>(value), descriptor_of<model_type>.columns[column].name)};
        }
    }
};

} // namespace query

/// A column in an expression: col<&Product::price> == 5 in where(), col<&Product::price> = 12.5 in set().
///
/// Values are kept by value until the statement is executed (a string literal as a view of it). A number of another
/// type is converted where nothing is lost: encode_error (client_errc::value_out_of_range), naming the column, where it
/// does not fit; a floating-point number for an integer column and any unrelated type do not compile. Nor does
/// comparing with null.
template <auto Member>
inline constexpr query::column_ref<Member> col{};

} // namespace cassium
