// col<&T::member>: a column in an expression. Its operators make conditions, assignments and orders, and check the
// value's type against the member's.
#pragma once

#include <cassium/model/model.hpp>
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
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace cassium {
namespace query {
namespace detail {

/// The relations that compare with one value; `Self` has compare<Op>(value).
template <class Self>
class compared {
public:
    template <class V>
    constexpr auto operator==(V&& value) const
    {
        return self().template compare<relation::eq>(static_cast<V&&>(value));
    }
    template <class V>
    constexpr auto operator!=(V&& value) const
    {
        return self().template compare<relation::ne>(static_cast<V&&>(value));
    }
    template <class V>
    constexpr auto operator<(V&& value) const
    {
        return self().template compare<relation::lt>(static_cast<V&&>(value));
    }
    template <class V>
    constexpr auto operator<=(V&& value) const
    {
        return self().template compare<relation::le>(static_cast<V&&>(value));
    }
    template <class V>
    constexpr auto operator>(V&& value) const
    {
        return self().template compare<relation::gt>(static_cast<V&&>(value));
    }
    template <class V>
    constexpr auto operator>=(V&& value) const
    {
        return self().template compare<relation::ge>(static_cast<V&&>(value));
    }

private:
    constexpr const Self& self() const noexcept { return static_cast<const Self&>(*this); }
};

} // namespace detail

/// column[key]: an element of a map, or of a list by its position. It may be compared, in IF, and in WHERE for a map whose entries
/// have an index; assigned; and erased.
template <auto Member, class Key>
class element_ref : public detail::compared<element_ref<Member, Key>> {
    using element = typename detail::element_types<detail::held_type<Member>>::value;
    static constexpr auto name = detail::name_of_member<Member>;

public:
    constexpr explicit element_ref(Key key) : key_(std::move(key)) {}

    /// column[key] = value (CQL, UPDATE); nullopt removes it.
    template <class V>
    constexpr auto operator=(V&& value) const
    {
        return detail::bind_nullable<name, element, std::optional<element>>(
            static_cast<V&&>(value), [this]<class Bound>(Bound bound) {
                return element_assignment<Member, Key, Bound>{key_, std::move(bound)};
            });
    }
    template <relation Op, class V>
    constexpr auto compare(V&& value) const
    {
        return detail::bind_nullable<name, element, std::optional<element>>(
            static_cast<V&&>(value), [this]<class Bound>(Bound bound) {
                return element_condition<Member, Op, Key, Bound>{key_, std::move(bound)};
            });
    }
    [[nodiscard]] constexpr const Key& key() const noexcept { return key_; }

private:
    Key key_;
};

/// column.field, of a user-defined type. It may be compared in IF, and, where the column is not frozen, assigned and erased.
template <auto Member, auto Field>
class field_ref : public detail::compared<field_ref<Member, Field>> {
    using declared = detail::declared_type<Field>;
    using held = detail::held_type<Field>;
    static constexpr auto name = detail::name_of_member<Field>;

public:
    /// column.field = value (CQL, UPDATE).
    template <class V>
    constexpr auto operator=(V&& value) const
    {
        return detail::bind_nullable<name, held, std::optional<held>>(
            static_cast<V&&>(value),
            []<class Bound>(Bound bound) { return field_assignment<Member, Field, Bound>{std::move(bound)}; });
    }
    template <relation Op, class V>
    constexpr auto compare(V&& value) const
    {
        return detail::bind_nullable<name, held, std::optional<held>>(
            static_cast<V&&>(value),
            []<class Bound>(Bound bound) { return field_condition<Member, Field, Op, Bound>{std::move(bound)}; });
    }
};

/// A column in an expression; see col.
template <auto Member>
class column_ref : public detail::compared<column_ref<Member>> {
    static_assert(std::is_member_object_pointer_v<decltype(Member)>,
                  "cassium: a column is named by a pointer to a data member of its struct, such as &Product::name");
    using member = detail::held_type<Member>;
    using elements = detail::element_types<member>;
    static constexpr auto name = detail::name_of_member<Member>;

public:
    // Relations, with those of detail::compared (CQL, "The WHERE clause"; != and null in conditions of writes only).
    template <relation Op, class V>
    constexpr auto compare(V&& value) const
    {
        return detail::bind_nullable<name, member, std::optional<member>>(
            static_cast<V&&>(value),
            []<class Bound>(Bound bound) { return condition<Member, Op, Bound>{std::move(bound)}; });
    }

    /// column IN ?: any of the values, which travel as one list; none of them is legal and finds nothing.
    template <std::ranges::input_range Range>
    constexpr auto in(Range&& values) const
    {
        if constexpr (detail::check_bindable<name, member, std::ranges::range_reference_t<Range>>())
            return condition<Member, relation::in, detail::value_list<member>>{
                detail::bind_all<member>(static_cast<Range&&>(values))};
        else
            return condition<Member, relation::in, detail::refused_value>{};
    }
    template <class... V>
        requires(sizeof...(V) != 1 || !(std::ranges::input_range<const V&> && ...))
    constexpr auto in(const V&... /*values*/) const
    {
        static_assert(sizeof...(V) > 100, "cassium: in() takes one list: in({1, 2, 3}), or a range");
        return condition<Member, relation::in, detail::refused_value>{};
    }
    constexpr auto in(std::initializer_list<member> values) const
    {
        return condition<Member, relation::in, detail::value_list<member>>{{std::vector<member>(values)}};
    }

    /// column CONTAINS ?: an element of a list or set, a value of a map.
    template <class V>
    constexpr auto contains(V&& value) const
    {
        static_assert(elements::is_collection, "cassium: contains() is for lists, sets and maps");
        if constexpr (elements::is_collection)
            return compare_part<relation::contains, typename elements::value>(static_cast<V&&>(value));
    }
    /// column CONTAINS KEY ?: a key of a map.
    template <class V>
    constexpr auto contains_key(V&& value) const
    {
        constexpr bool is_map = requires { typename member::mapped_type; };
        static_assert(is_map, "cassium: contains_key() is for maps");
        if constexpr (is_map)
            return compare_part<relation::contains_key, typename elements::key>(static_cast<V&&>(value));
    }
    /// column LIKE ?: a pattern with % at its ends; needs an index that can do it, such as SASI.
    template <class V>
    constexpr auto like(V&& pattern) const
    {
        return compare_part<relation::like, member>(static_cast<V&&>(pattern));
    }

    /// An element: of a map by its key, of a list by its position, from 0.
    template <class K>
    constexpr auto operator[](K&& key) const
    {
        constexpr bool has_elements = [] {
            if constexpr (elements::is_collection)
                return elements::id != type_id::set;
            else
                return false;
        }();
        static_assert(has_elements, "cassium: [] is for the elements of maps and lists");
        if constexpr (has_elements) {
            using target = typename elements::key;
            if constexpr (detail::check_bindable<name, target, K>())
                return element_ref<Member, detail::bound_type<target, K>>(detail::bind<target>(static_cast<K&&>(key)));
        }
    }
    /// A field of a user-defined type: col<&Person::home>.field<&Address::zip>().
    template <auto Field>
    [[nodiscard]] constexpr auto field() const
    {
        constexpr bool found = detail::find_field<Member, Field>() >= 0;
        static_assert(found, "cassium: field<>() names a member of the struct that is the column's user-defined type");
        if constexpr (found)
            return field_ref<Member, Field>();
    }

    // Assignments (CQL, UPDATE).
    /// column = value; nullopt or an empty optional writes null.
    template <class V>
    constexpr auto operator=(V&& value) const
    {
        return detail::make_assignment<Member>(static_cast<V&&>(value));
    }
    constexpr auto operator=(member value) const { return detail::make_assignment<Member>(std::move(value)); }
    /// column = column + value: what a counter grows by; elements for a set or the end of a list; entries for a map.
    /// One element may stand for a collection of one.
    template <class V>
    constexpr auto operator+=(V&& value) const
    {
        return detail::make_change<Member, assignment_op::add>(static_cast<V&&>(value));
    }
    constexpr auto operator+=(member value) const
    {
        return detail::make_change<Member, assignment_op::add>(std::move(value));
    }
    /// column = column - value: what a counter falls by; elements of a set, all equal elements of a list; keys of a
    /// map.
    template <class V>
    constexpr auto operator-=(V&& value) const
    {
        return detail::make_change<Member, assignment_op::subtract>(static_cast<V&&>(value));
    }
    /// column = value + column: elements for the front of a list, kept in their order.
    template <class V>
    constexpr auto prepend(V&& value) const
    {
        return detail::make_change<Member, assignment_op::prepend>(static_cast<V&&>(value));
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
        if constexpr (fits)
            if constexpr (detail::check_bindable<name, member, V>())
                return ann_order<Member, member>{detail::bind<member>(static_cast<V&&>(vector))};
    }

private:
    template <relation Op, class Target, class V>
    constexpr auto compare_part(V&& value) const
    {
        if constexpr (detail::check_bindable<name, Target, V>()) {
            using bound = detail::bound_type<Target, V>;
            return condition<Member, Op, bound>{detail::bind<Target>(static_cast<V&&>(value))};
        } else {
            return condition<Member, Op, detail::refused_value>{};
        }
    }
};

/// Several columns in one comparison; see cols.
template <auto... Member>
class columns_ref : public detail::compared<columns_ref<Member...>> {
public:
    template <relation Op, class Values>
    constexpr auto compare(Values&& values) const
    {
        constexpr bool fits = [] {
            if constexpr (requires { std::tuple_size<std::remove_cvref_t<Values>>::value; })
                return std::tuple_size_v<std::remove_cvref_t<Values>> == sizeof...(Member);
            else
                return false;
        }();
        static_assert(fits, "cassium: cols<> are compared with a std::tuple of one value for each column");
        if constexpr (fits)
            return std::apply(
                []<class... V>(V&&... value) {
                    if constexpr ((detail::check_bindable<detail::name_of_member<Member>, detail::held_type<Member>,
                                                          V>() &&
                                   ...)) {
                        using bound = std::tuple<detail::bound_type<detail::held_type<Member>, V>...>;
                        return tuple_condition<Op, bound, Member...>{
                            bound(detail::bind<detail::held_type<Member>>(static_cast<V&&>(value))...)};
                    }
                },
                static_cast<Values&&>(values));
    }
};

/// token(the partition key); see partition_token.
class token_ref : public detail::compared<token_ref> {
public:
    template <relation Op, std::integral V>
    constexpr auto compare(V value) const
    {
        return token_condition<Op>{static_cast<std::int64_t>(value)};
    }
};

} // namespace query

/// A column in an expression: col<&Product::price> == 5 in where(), col<&Product::price> = 12.5 in set().
///
/// Values are kept by value until the statement is executed. A number of another type is converted where nothing is lost; one
/// that does not fit is the statement's failure when it is executed: encode_error (client_errc::value_out_of_range), naming the
/// column. A floating-point number for an integer column and any unrelated type do not compile. Nor does comparing with null in
/// a WHERE; in the conditions of writes std::nullopt is null.
template <auto Member>
inline constexpr query::column_ref<Member> col{};

/// Clustering columns together, compared as a place in the partition (CQL, "The WHERE clause", tuples):
/// cols<&Event::day, &Event::part> > std::tuple(day, part) is what comes behind that row.
template <auto... Member>
inline constexpr query::columns_ref<Member...> cols{};

/// The partition's token (CQL, "The token function"), a std::int64_t of the Murmur3 partitioner:
/// where(partition_token > from, partition_token <= to).
inline constexpr query::token_ref partition_token{};

} // namespace cassium
