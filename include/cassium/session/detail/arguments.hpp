// How the operations tell their arguments apart, and which ones they refuse.
#pragma once

#include <cassium/query/key.hpp>
#include <cassium/session/operation.hpp>
#include <cassium/session/options.hpp>

#include <cstddef>
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

template <class T>
inline constexpr bool is_write_options = std::is_same_v<std::remove_cvref_t<T>, write_options>;
template <class T>
inline constexpr bool is_erase_options = std::is_same_v<std::remove_cvref_t<T>, erase_options>;

/// The same where the last of more than `Count` arguments is a token, unless it is erase_options; else all are the function's.
template <std::size_t Count, class Function, class... Arguments>
auto with_token_behind(const Function& function, Arguments&&... arguments)
{
    constexpr std::size_t given = sizeof...(Arguments);
    constexpr bool token = [] {
        if constexpr (given > Count)
            return !is_erase_options<std::tuple_element_t<given - 1, std::tuple<Arguments...>>>;
        else
            return false;
    }();
    if constexpr (token)
        return with_token(function, std::forward_as_tuple(std::forward<Arguments>(arguments)...),
                          std::make_index_sequence<given - 1>());
    else
        return function(arguments...);
}

/// Calls function(options, values…) with options that may stand behind the values.
template <class Function, class... Values>
auto with_options(const Function& function, const Values&... values)
{
    constexpr std::size_t given = sizeof...(Values);
    using last = std::tuple_element_t<given - 1, std::tuple<Values...>>;
    if constexpr (is_options<last> && !is_erase_options<last>)
        refuse_options<last>();
    else if constexpr (is_erase_options<last>)
        return [&]<std::size_t... N>(std::index_sequence<N...>) {
            const auto all = std::forward_as_tuple(values...);
            return function(std::get<given - 1>(all), std::get<N>(all)...);
        }(std::make_index_sequence<given - 1>());
    else
        return function(erase_options{}, values...);
}

/// Calls start(options), and what comes out with the token, of arguments that may be options, a token, or both in this order.
template <class Start, class... Rest>
auto with_options_and_token(const Start& start, Rest&&... rest)
{
    constexpr std::size_t given = sizeof...(Rest);
    if constexpr (given == 0) {
        return start(write_options{});
    } else {
        using first = std::tuple_element_t<0, std::tuple<Rest...>>;
        if constexpr (is_write_options<first>)
            return [&]<class... Token>(const write_options& options, Token&&... token) {
                if constexpr (sizeof...(Token) == 0)
                    return start(options);
                else
                    return start(options)(std::forward<Token>(token)...);
            }(std::forward<Rest>(rest)...);
        else if constexpr (given == 1)
            return start(write_options{})(std::forward<Rest>(rest)...);
        else
            refuse_options<first>();
    }
}

/// How many of the arguments are the key: one where that is a whole key or a row.
template <class Table, class... Arguments>
consteval std::size_t key_arguments()
{
    if constexpr (sizeof...(Arguments) == 0)
        return descriptor_of<Table>.key_size();
    else
        return query::detail::is_whole_key<Table, std::tuple_element_t<0, std::tuple<Arguments...>>>()
                   ? 1
                   : descriptor_of<Table>.key_size();
}

/// A row where a key could stand: one of the table that is named, or, where none is, of a struct's own.
template <class Table, class Row>
concept row_for = std::is_void_v<Table> || (model<Table> && std::is_same_v<row_of<Table>, Row>);

/// Whether a row is one of the table's, or a sentence.
template <class Table, class Row>
consteval bool check_row_of()
{
    if constexpr (check_table<Table>()) {
        static_assert(std::is_same_v<row_of<Table>, Row>, "cassium: the rows of this table are of another struct");
        return std::is_same_v<row_of<Table>, Row>;
    } else {
        return false;
    }
}

/// Whether the compiler destroys an aggregate that is made inside of a co_await expression twice.
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 13
inline constexpr bool temporaries_die_twice = true;
#else
inline constexpr bool temporaries_die_twice = false;
#endif

/// A row that ends with the expression it is made in.
template <class T>
concept doomed_model = temporaries_die_twice && !std::is_reference_v<T>;

/// What no co_await is needed for.
template <class T>
inline constexpr bool is_not_awaited = std::is_void_v<T>;

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
