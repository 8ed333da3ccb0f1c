// In which form failures reach the caller: thrown, or as values in a result.
#pragma once

#include <cassium/base/result.hpp>

#include <cstdint>
#include <type_traits>
#include <utility>

namespace cassium {

/// How the operations of a session tell what went wrong.
enum class failures : std::uint8_t {
    thrown,   ///< as exceptions: an operation gives a T
    returned, ///< as values: an operation gives a result<T> and throws nothing
};

namespace detail {

/// What an operation with the result T gives.
template <failures Form, class T>
using outcome = std::conditional_t<Form == failures::thrown, T, result<T>>;

/// A result in the form that is asked for.
template <failures Form, class T>
outcome<Form, T> in_form(result<T>&& what)
{
    if constexpr (Form == failures::thrown)
        return std::move(what).value();
    else
        return std::move(what);
}

/// Makes an object in its place, of what a function returns.
template <class Function>
struct made_by {
    Function function;
    operator std::invoke_result_t<Function&>() { return function(); } // NOLINT(google-explicit-constructor)
};
template <class Function>
made_by(Function) -> made_by<Function>;

/// The same for a completion handler.
template <failures Form, class T>
result<outcome<Form, T>> to_deliver(result<T>&& what)
{
    if constexpr (Form == failures::thrown)
        return std::move(what);
    else
        return result<outcome<Form, T>>(std::in_place, std::move(what));
}

} // namespace detail
} // namespace cassium
