// Reading options of the programs here.
#pragma once

#include <cstdint>
#include <string_view>

namespace cassium::bench {

/// The value of `option`; `text` is null where the command line ends. Throws std::invalid_argument, whose message is
/// for the user, unless it is a number from `least` to `most`.
[[nodiscard]] std::uint32_t number(std::string_view option, const char* text, std::uint32_t least, std::uint32_t most);

} // namespace cassium::bench
