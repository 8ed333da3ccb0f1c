// Values of a primary key or of its first columns, kept for a statement.
#pragma once

#include <cassium/query/condition.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <type_traits>
#include <utility>

namespace cassium::query {

/// The first `Count` values of a table's primary key, by value: a clause of WHERE that compares each with ==. Distinct objects:
/// safe.
template <class Table, std::size_t Count = descriptor_of<Table>.key_size()>
class key_values {
    static_assert(Count >= descriptor_of<Table>.partition_key.size() && Count <= descriptor_of<Table>.key_size());
    using key_type = key_of<Table, Count>;

public:
    static constexpr detail::clause_kind kind = detail::clause_kind::where;
    static constexpr std::size_t count = Count;
    template <class>
    static constexpr auto shapes = [] {
        std::array<condition_shape, Count> each{};
        for (std::size_t i = 0; i < Count; ++i)
            each[i] = condition_shape{.column = descriptor_of<Table>.key_column(i)};
        return each;
    }();

    /// One value for each column: partition key first, each group in the order of the table's description. Numbers of another
    /// type are converted; one that does not fit its column's is told by encode(), as a null pointer to characters is.
    template <class... Values>
        requires(sizeof...(Values) == Count)
    static constexpr key_values from(Values&&... values)
    {
        return [&]<std::size_t... N>(std::index_sequence<N...>) {
            misfit_place found;
            key_of<Table, Count> converted(convert<N>(static_cast<Values&&>(values), found)...);
            return key_values(std::move(converted), found);
        }(std::make_index_sequence<Count>{});
    }
    /// The key of a row.
    static constexpr key_values of(const row_of<Table>& row)
    {
        return [&]<std::size_t... N>(std::index_sequence<N...>) {
            return key_values(key_type(cassium::detail::column_of<Table, descriptor_of<Table>.key_column(N)>(row)...));
        }(std::make_index_sequence<Count>{});
    }
    /// A key as a whole.
    static constexpr key_values of(key_type key) { return key_values(std::move(key)); }

    /// Writes Count x [value]. Throws encode_error, which names the column: client_errc::value_out_of_range for a number that
    /// does not fit it.
    template <class = void>
    void encode(byte_writer& out) const
    {
        std::size_t at = misfit_.place;
        try {
            if (misfit_.what != detail::misfit::none) [[unlikely]]
                detail::throw_misfit(misfit_.what);
            [&]<std::size_t... N>(std::index_sequence<N...>) {
                ((at = N, cassium::detail::encode_key_value<Table, descriptor_of<Table>.key_column(N)>(
                              std::get<N>(values_), out)),
                 ...);
            }(std::make_index_sequence<Count>{});
        } catch (const encode_error& e) {
            cassium::detail::throw_in_column(descriptor_of<Table>.name,
                                             descriptor_of<Table>.columns[descriptor_of<Table>.key_column(at)].name, e);
        }
    }

private:
    /// A value that cannot stand for its column's, told when it is to be sent: it is the operation's failure then.
    struct misfit_place {
        detail::misfit what = detail::misfit::none;
        std::uint16_t place = 0; ///< in the key
    };

    template <std::size_t N, class V>
    static constexpr auto convert(V&& value, misfit_place& found)
    {
        using member = std::tuple_element_t<N, key_type>;
        constexpr std::string_view column = descriptor_of<Table>.columns[descriptor_of<Table>.key_column(N)].name;
        constexpr cassium::detail::short_text<column.size()> name(column);
        if constexpr (!detail::check_bindable<name, member, V>()) {
            return member{};
        } else {
            if constexpr (detail::may_misfit<member, V>()) {
                if (const detail::misfit wrong = detail::find_misfit<member>(value); wrong != detail::misfit::none) {
                    found = {wrong, N};
                    return member{};
                }
            }
            return detail::convert<member>(static_cast<V&&>(value));
        }
    }

    constexpr explicit key_values(key_type&& values, misfit_place found = {})
        : values_(std::move(values)),
          misfit_(found)
    {
    }

    key_type values_;
    misfit_place misfit_;
};

namespace detail {

/// Whether arguments are one key as a whole, or one row.
template <class Table, class... Values>
consteval bool is_whole_key()
{
    if constexpr (sizeof...(Values) == 1)
        return (std::is_same_v<std::remove_cvref_t<Values>, key_of<Table>> && ...) ||
               (std::is_same_v<std::remove_cvref_t<Values>, row_of<Table>> && ...);
    else
        return false;
}

/// The first `Count` columns of the key from one value for each, from a key_of as a whole, or from a row; or a sentence.
template <class Table, std::size_t Count, class... Values>
constexpr key_values<Table, Count> make_key(Values&&... values)
{
    constexpr bool whole = Count == descriptor_of<Table>.key_size() && is_whole_key<Table, Values...>();
    constexpr bool complete = whole || sizeof...(Values) == Count;
    static_assert(complete || Count != descriptor_of<Table>.key_size(),
                  "cassium: a row is named by one value for each of its key columns, partition key first");
    static_assert(complete || Count == descriptor_of<Table>.key_size(),
                  "cassium: a partition is named by one value for each column of the partition key");
    if constexpr (whole)
        return key_values<Table>::of(static_cast<Values&&>(values)...);
    else if constexpr (complete)
        return key_values<Table, Count>::from(static_cast<Values&&>(values)...);
    else
        cassium::detail::never();
}

} // namespace detail
} // namespace cassium::query
