#include "types/digits.hpp"

#include <cassium/base/error.hpp>
#include <cassium/types/duration.hpp>

#include <cstdlib>
#include <limits>
#include <span>

namespace cassium {
namespace {

constexpr std::int64_t second = 1'000'000'000;

enum class part { months, days, nanoseconds };

struct unit {
    std::string_view name;
    part to;
    std::int64_t scale;
};

// In the order in which they may follow each other.
constexpr unit cql_units[] = {
    {"y", part::months, 12},
    {"mo", part::months, 1},
    {"w", part::days, 7},
    {"d", part::days, 1},
    {"h", part::nanoseconds, 3600 * second},
    {"m", part::nanoseconds, 60 * second},
    {"s", part::nanoseconds, second},
    {"ms", part::nanoseconds, 1'000'000},
    {"us", part::nanoseconds, 1'000},
    {"\xc2\xb5s", part::nanoseconds, 1'000}, // µs
    {"ns", part::nanoseconds, 1},
};
constexpr unit iso_date_units[] = {
    {"Y", part::months, 12}, {"M", part::months, 1}, {"W", part::days, 7}, {"D", part::days, 1}};
constexpr unit iso_time_units[] = {
    {"H", part::nanoseconds, 3600 * second}, {"M", part::nanoseconds, 60 * second}, {"S", part::nanoseconds, second}};

char lower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equal_ignoring_case(std::string_view a, std::string_view b) noexcept
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (lower(a[i]) != lower(b[i]))
            return false;
    return true;
}

class duration_parser {
public:
    explicit duration_parser(std::string_view text) : text_(text), left_(text) {}

    duration run()
    {
        const bool negative = take('-');
        if (left_.empty())
            fail("it is empty");
        if (take('P')) {
            const std::size_t before = left_.size();
            if (!left_.empty() && left_[0] != 'T')
                read(iso_date_units);
            if (take('T'))
                read(iso_time_units);
            if (left_.size() == before)
                fail("no part follows P");
        } else {
            read(cql_units);
        }
        if (!left_.empty())
            fail("no unit may follow T's");
        return {.months = static_cast<std::int32_t>(total(part::months, negative)),
                .days = static_cast<std::int32_t>(total(part::days, negative)),
                .nanoseconds = total(part::nanoseconds, negative)};
    }

private:
    // One or more numbers with units, up to the end or a 'T' between them.
    void read(std::span<const unit> units)
    {
        std::size_t next = 0;
        do {
            const std::uint64_t number = read_number();
            std::size_t length = 0;
            while (length < left_.size() && !is_digit(left_[length]) && left_[length] != 'T')
                ++length;
            const std::string_view name = left_.substr(0, length);
            while (next < units.size() && !equal_ignoring_case(units[next].name, name))
                ++next;
            if (next == units.size())
                fail("unit '" + std::string(name) + "' is unknown, repeated or out of order");
            left_.remove_prefix(length);
            add(number, units[next++]);
        } while (!left_.empty() && left_[0] != 'T');
    }

    std::uint64_t read_number()
    {
        if (left_.empty() || !is_digit(left_[0]))
            fail("a number is missing");
        std::uint64_t number = 0;
        while (!left_.empty() && is_digit(left_[0])) {
            if (__builtin_mul_overflow(number, std::uint64_t{10}, &number) ||
                __builtin_add_overflow(number, static_cast<std::uint64_t>(left_[0] - '0'), &number))
                fail("a number is too large");
            left_.remove_prefix(1);
        }
        return number;
    }

    void add(std::uint64_t number, const unit& in)
    {
        std::uint64_t& sum = sums_[static_cast<std::size_t>(in.to)];
        if (__builtin_mul_overflow(number, static_cast<std::uint64_t>(in.scale), &number) ||
            __builtin_add_overflow(sum, number, &sum))
            fail("a part is too large");
    }

    // A negative part may be one greater than a positive one: -2^31 and -2^63.
    std::int64_t total(part of, bool negative) const
    {
        const std::uint64_t sum = sums_[static_cast<std::size_t>(of)];
        const std::uint64_t limit = of == part::nanoseconds ? std::numeric_limits<std::int64_t>::max()
                                                            : std::numeric_limits<std::int32_t>::max();
        if (sum > limit + (negative ? 1 : 0))
            fail("a part is too large");
        return static_cast<std::int64_t>(negative ? 0 - sum : sum);
    }

    bool take(char c) noexcept
    {
        if (left_.empty() || left_[0] != c)
            return false;
        left_.remove_prefix(1);
        return true;
    }

    [[noreturn]] void fail(std::string_view why) const
    {
        throw client_error(client_errc::invalid_argument,
                           "not a duration: '" + std::string(text_.substr(0, 64)) + "' (" + std::string(why) + ")");
    }

    std::string_view text_;
    std::string_view left_;
    std::uint64_t sums_[3] = {};
};

void append(std::string& to, std::uint64_t& left, std::uint64_t scale, std::string_view name, bool minus)
{
    if (left < scale)
        return;
    if (minus)
        to += '-';
    to.append(std::to_string(left / scale)).append(name);
    left %= scale;
}

std::uint64_t magnitude(std::int64_t value) noexcept
{
    return value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

} // namespace

std::string to_string(const duration& value)
{
    if (value == duration{})
        return "0s";
    const bool mixed = !has_one_sign(value);
    const bool negative = !mixed && (value.months < 0 || value.days < 0 || value.nanoseconds < 0);
    std::string text = negative ? "-" : "";
    std::uint64_t left = magnitude(value.months);
    append(text, left, 12, "y", mixed && value.months < 0);
    append(text, left, 1, "mo", mixed && value.months < 0);
    left = magnitude(value.days);
    append(text, left, 1, "d", mixed && value.days < 0);
    left = magnitude(value.nanoseconds);
    const bool minus = mixed && value.nanoseconds < 0;
    append(text, left, 3600 * second, "h", minus);
    append(text, left, 60 * second, "m", minus);
    append(text, left, second, "s", minus);
    append(text, left, 1'000'000, "ms", minus);
    append(text, left, 1'000, "us", minus);
    append(text, left, 1, "ns", minus);
    return text;
}

duration parse_duration(std::string_view text)
{
    return duration_parser(text).run();
}

} // namespace cassium
