// Values of a primary key or of its first columns, kept for a statement.
#pragma once

#include <cassium/model/row.hpp>
#include <cassium/query/bind.hpp>

#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

namespace cassium::query {
/// The first `Count` values of T's primary key, by value. Distinct objects: safe.
template <class T, std::size_t Count = descriptor_of<T>.key_size()>
class key_values {
    static_assert(Count >= descriptor_of<T>.partition_key.size() && Count <= descriptor_of<T>.key_size());

public:
    /// One value for each column: partition key first, each group in the order of the table's description. Numbers of
    /// another type are converted where nothing is lost; else encode_error (client_errc::value_out_of_range).
    template <class... Values>
        requires(sizeof...(Values) == Count)
    static constexpr key_values from(Values&&... values)
    {
        return [&]<std::size_t... N>(std::index_sequence<N...>) {
            return key_values(key_of<T, Count>(convert<N>(static_cast<Values&&>(values))...));
        }(std::make_index_sequence<Count>{});
    }
    /// The key of a row.
    static constexpr key_values of(const T& row)
    {
        return [&]<std::size_t... N>(std::index_sequence<N...>) {
            return key_values(key_of<T, Count>(cassium::detail::column_of<T, descriptor_of<T>.key_column(N)>(row)...));
        }(std::make_index_sequence<Count>{});
    }

    /// Writes Count x [value]. Throws encode_error, which names the column.
    void encode(byte_writer& out) const
    {
        std::size_t at = 0;
        try {
            [&]<std::size_t... N>(std::index_sequence<N...>) {
                ((at = N,
                  cassium::detail::encode_key_value<T, descriptor_of<T>.key_column(N)>(std::get<N>(values_), out)),
                 ...);
            }(std::make_index_sequence<Count>{});
        } catch (const encode_error& e) {
            cassium::detail::throw_in_column(descriptor_of<T>.name,
                                             descriptor_of<T>.columns[descriptor_of<T>.key_column(at)].name, e);
        }
    }

private:
    template <std::size_t N, class V>
    static constexpr auto convert(V&& value)
    {
        using member = std::tuple_element_t<N, key_of<T, Count>>;
        constexpr const column_descriptor& column = descriptor_of<T>.columns[descriptor_of<T>.key_column(N)];
        if constexpr (detail::check_bindable<member, V>())
            return member(detail::bind<member>(static_cast<V&&>(value), column.name));
        else
            return member{};
    }

    constexpr explicit key_values(key_of<T, Count>&& values) : values_(std::move(values)) {}

    key_of<T, Count> values_;
};

namespace detail {

/// The whole key from one value for each of its columns, or a sentence.
template <class T, class... Values>
constexpr key_values<T> make_key(Values&&... values)
{
    constexpr bool complete = sizeof...(Values) == descriptor_of<T>.key_size();
    static_assert(complete, "cassium: a row is named by one value for each of its key columns, partition key first");
    if constexpr (complete)
        return key_values<T>::from(static_cast<Values&&>(values)...);
    else
        cassium::detail::never();
}

} // namespace detail
} // namespace cassium::query
