// How the operations tell their arguments apart, and which ones they refuse.
#pragma once

#include <cassium/model/model.hpp>
#include <cassium/session/options.hpp>

#include <cstddef>
#include <future>
#include <tuple>
#include <type_traits>
#include <utility>

namespace cassium::detail {

/// Anything but options: a completion token in their place.
template <class Token, class Options>
concept no_options = !std::is_same_v<std::remove_cvref_t<Token>, Options>;

/// What stands where write_options belong.
template <class Options>
concept wrong_options = !std::is_convertible_v<const Options&, write_options>;

/// Applies a function to all arguments but the last, and what comes out to the last.
template <class Function, class Tuple, std::size_t... N>
auto with_token(const Function& function, Tuple&& arguments, std::index_sequence<N...>)
{
    return function(std::get<N>(std::forward<Tuple>(arguments))...)(
        std::get<sizeof...(N)>(std::forward<Tuple>(arguments)));
}

/// Whether the compiler destroys an aggregate that is made inside of a co_await expression twice.
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 13
inline constexpr bool temporaries_die_twice = true;
#else
inline constexpr bool temporaries_die_twice = false;
#endif

/// A row that ends with the expression it is made in.
template <class T>
concept doomed_model = temporaries_die_twice && !std::is_reference_v<T> && model<std::remove_cv_t<T>>;

/// A row that is moved into its operation.
template <class T>
concept given_model = !temporaries_die_twice && !std::is_reference_v<T> && !std::is_const_v<T> && model<T>;

/// What no co_await is needed for.
template <class T>
inline constexpr bool is_not_awaited = std::is_void_v<T>;
template <class T>
inline constexpr bool is_not_awaited<std::future<T>> = true;

/// Starts an operation on a temporary, where it cannot be part of a co_await expression.
template <class Start>
auto check_temporary(const Start& start)
{
    constexpr bool safe = !temporaries_die_twice || is_not_awaited<std::invoke_result_t<const Start&>>;
    static_assert(safe,
                  "cassium: name the object first, and then co_await: GCC before 13 destroys an object that is made "
                  "inside of a co_await expression twice");
    if constexpr (safe)
        return start();
}

} // namespace cassium::detail
