// Values of a primary key or of its first columns, kept for a statement.
#pragma once

#include <cassium/model/row.hpp>
#include <cassium/query/bind.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
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
    /// another type are converted; one that does not fit its column's is told by encode(), as a null pointer to characters is.
    template <class... Values>
        requires(sizeof...(Values) == Count)
    static constexpr key_values from(Values&&... values)
    {
        return [&]<std::size_t... N>(std::index_sequence<N...>) {
            misfit found;
            key_of<T, Count> converted(convert<N>(static_cast<Values&&>(values), found)...);
            return key_values(std::move(converted), found);
        }(std::make_index_sequence<Count>{});
    }
    /// The key of a row.
    static constexpr key_values of(const T& row)
    {
        return [&]<std::size_t... N>(std::index_sequence<N...>) {
            return key_values(key_of<T, Count>(cassium::detail::column_of<T, descriptor_of<T>.key_column(N)>(row)...));
        }(std::make_index_sequence<Count>{});
    }

    /// Writes Count x [value]. Throws encode_error, which names the column: client_errc::value_out_of_range for a number that
    /// does not fit it.
    void encode(byte_writer& out) const
    {
        if (misfit_.what != misfit::kind::none) [[unlikely]]
            refuse();
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
    /// A value that cannot stand for its column's, told when it is to be sent: it is the operation's failure then.
    struct misfit {
        enum class kind : unsigned char { none, number, null_pointer };
        kind what = kind::none;
        std::uint16_t place = 0; ///< in the key
    };

    template <std::size_t N, class V>
    static constexpr auto convert(V&& value, misfit& found)
    {
        using member = std::tuple_element_t<N, key_of<T, Count>>;
        using given = std::remove_cvref_t<V>;
        constexpr std::size_t column = descriptor_of<T>.key_column(N);
        if constexpr (!detail::check_bindable<member, V>()) {
            return member{};
        } else if constexpr (detail::number<given> && detail::number<member> && !std::same_as<given, member>) {
            if (!detail::fits<member>(value)) {
                found = {misfit::kind::number, N};
                return member{};
            }
            return static_cast<member>(value);
        } else {
            if constexpr (std::is_pointer_v<given> && !std::is_pointer_v<member>) {
                if (value == nullptr) {
                    found = {misfit::kind::null_pointer, N};
                    return member{};
                }
            }
            return member(detail::bind<member>(static_cast<V&&>(value), descriptor_of<T>.columns[column].name));
        }
    }
    [[noreturn]] void refuse() const
    {
        const std::string_view column = descriptor_of<T>.columns[descriptor_of<T>.key_column(misfit_.place)].name;
        misfit_.what == misfit::kind::number ? detail::throw_out_of_range(column) : detail::throw_null_pointer(column);
    }

    constexpr explicit key_values(key_of<T, Count>&& values, misfit found = {})
        : values_(std::move(values)),
          misfit_(found)
    {
    }

    key_of<T, Count> values_;
    misfit misfit_;
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
