#include "command_line.hpp"

#include <charconv>
#include <stdexcept>
#include <string>

namespace cassium::bench {

std::uint32_t number(std::string_view option, const char* text, std::uint32_t least, std::uint32_t most)
{
    const std::string_view given = text == nullptr ? "" : text;
    std::uint32_t value = 0;
    const auto read = std::from_chars(given.data(), given.data() + given.size(), value);
    if (given.empty() || read.ec != std::errc{} || read.ptr != given.data() + given.size() || value < least ||
        value > most)
        throw std::invalid_argument(std::string(option) + " takes a number from " + std::to_string(least) + " to " +
                                    std::to_string(most));
    return value;
}

} // namespace cassium::bench
