#include "product.hpp"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <string_view>

namespace cassium::bench {
namespace {

std::string padded(std::string_view prefix, std::uint64_t number, std::size_t digits)
{
    const std::string text = std::to_string(number);
    std::string result(prefix);
    result.append(digits - std::min(digits, text.size()), '0');
    return result + text;
}

} // namespace

uuid key(std::uint64_t space, std::uint64_t number) noexcept
{
    std::byte bytes[16];
    cassium::detail::store_big(bytes, space);
    cassium::detail::store_big(bytes + 8, number);
    uuid id;
    std::memcpy(&id, bytes, sizeof bytes);
    return id;
}

product make_product(std::uint64_t space, std::uint64_t number)
{
    using namespace std::chrono;
    constexpr auto first = sys_days(2024y / January / 1);
    product made{.id = key(space, number),
                 .name = padded("Product ", number, 8),
                 .brand = padded("Brand-", number % 100, 2),
                 .price = static_cast<double>(number % 1000) + 0.25,
                 .description = {},
                 .stock = static_cast<std::int32_t>(number % 500),
                 .created_at = first + seconds(number % 31'536'000),
                 .tags = {"new", "sale", "tag-" + std::to_string(number % 10)}};
    if (number % 4 != 3)
        made.description = "A thing of beauty is a joy for ever";
    return made;
}

} // namespace cassium::bench
