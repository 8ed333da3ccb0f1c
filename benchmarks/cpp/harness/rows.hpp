// What a side decoded, as the JSON values of the workers' protocol (benchmarks/README.md).
#pragma once

#include <cassium/model/reflect.hpp>
#include <cassium/types/uuid.hpp>

#include <boost/json.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

namespace bench {

/// A value, or a row as an object by column name.
template <class T>
[[nodiscard]] boost::json::value as_json(const T& value)
{
    if constexpr (std::is_arithmetic_v<T>) {
        return value;
    } else if constexpr (std::same_as<T, std::string>) {
        return boost::json::string(value);
    } else if constexpr (std::same_as<T, cassium::uuid>) {
        return boost::json::string(cassium::to_string(value));
    } else if constexpr (std::same_as<T, cassium::timestamp>) {
        return value.time_since_epoch().count();
    } else if constexpr (requires { value.has_value(); }) {
        return value ? as_json(*value) : boost::json::value(nullptr);
    } else if constexpr (requires { typename T::mapped_type; }) {
        boost::json::object object;
        for (const auto& [key, mapped] : value)
            object.emplace(key, as_json(mapped));
        return object;
    } else if constexpr (requires { value.begin(); }) {
        boost::json::array array;
        for (const auto& one : value)
            array.push_back(as_json(one));
        return array;
    } else {
        boost::json::object object;
        cassium::visit_members(value, [&object](const auto&... members) {
            std::size_t at = 0;
            (object.emplace(cassium::member_names<T>[at++], as_json(members)), ...);
        });
        return object;
    }
}

/// The result of an iteration as rows: of one row, of a vector of them, or of a tuple of different ones.
template <class Result>
[[nodiscard]] boost::json::array rows_of(const Result& result)
{
    boost::json::array rows;
    if constexpr (requires { typename Result::value_type; }) {
        for (const auto& row : result)
            rows.push_back(as_json(row));
    } else if constexpr (requires { std::tuple_size<Result>::value; }) {
        std::apply([&rows](const auto&... row) { (rows.push_back(as_json(row)), ...); }, result);
    } else {
        rows.push_back(as_json(result));
    }
    return rows;
}

} // namespace bench
