// What the readers of numbers have in common.
#pragma once

namespace cassium {

/// Of ASCII, whatever the locale is.
constexpr bool is_digit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

} // namespace cassium
