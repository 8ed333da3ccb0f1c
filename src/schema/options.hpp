// Whether a table option is what the server has of it, for which the server's own spelling has to be known.
#pragma once

#include <cassium/model/table_descriptor.hpp>
#include <cassium/schema/live.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace cassium::schema {

enum class option_state : std::uint8_t {
    same,
    different,
    untold, ///< the server does not say what it has: comparing is impossible, and altering would never end
};

[[nodiscard]] option_state compare_option(const table_option& wanted, const live_table& live);

/// Whether two values of an option mean the same: as they are, as numbers, or in another case.
[[nodiscard]] bool same_value(std::string_view a, std::string_view b);

/// A value as CQL.
[[nodiscard]] std::string text_of(const option_value& value);

/// The part of a Java class name behind the last dot: servers print classes with their package.
[[nodiscard]] std::string_view short_class(std::string_view name);

} // namespace cassium::schema
