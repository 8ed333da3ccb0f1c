#include <cassium/schema/ddl.hpp>

#include <array>
#include <charconv>
#include <cmath>

namespace cassium::schema {

void write_real(cql_writer& out, double value)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    const std::string_view text(digits.data(), static_cast<std::size_t>(end - digits.data()));
    if (std::isfinite(value))
        out << text;
    else
        out.literal(text);
}

} // namespace cassium::schema
