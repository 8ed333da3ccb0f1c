#include <cassium/json/text.hpp>

#include <charconv>
#include <cstdio>
#include <string>

namespace cassium::detail {
namespace {

constexpr std::int64_t ns_per_second = 1'000'000'000;

/// What a function that reads a text throws, as an error of this place.
template <class Value, class Read>
void read_with(const json_reader& in, std::string_view text, Value& to, const Read& read)
{
    try {
        to = read(text);
    } catch (const client_error& e) {
        in.fail(client_errc::bad_value, e.diagnostics().client_message);
    }
}

/// Takes `digits` decimal digits from the front.
bool take_number(std::string_view& text, std::size_t digits, std::int64_t& to)
{
    if (text.size() < digits)
        return false;
    for (std::size_t i = 0; i < digits; ++i)
        if (text[i] < '0' || text[i] > '9')
            return false;
    std::from_chars(text.data(), text.data() + digits, to);
    text.remove_prefix(digits);
    return true;
}

bool take_sign(std::string_view& text, char sign)
{
    if (!text.starts_with(sign))
        return false;
    text.remove_prefix(1);
    return true;
}

bool parse_date(std::string_view text, date& to)
{
    const bool negative = take_sign(text, '-');
    const bool positive = !negative && take_sign(text, '+');
    const std::size_t year_digits = text.find('-');
    std::int64_t year = 0;
    std::int64_t month = 0;
    std::int64_t day = 0;
    // chrono's years have at most five digits.
    if (year_digits == std::string_view::npos || year_digits < 4 || year_digits > (negative || positive ? 5u : 4u) ||
        !take_number(text, year_digits, year) || !take_sign(text, '-') || !take_number(text, 2, month) ||
        !take_sign(text, '-') || !take_number(text, 2, day) || !text.empty() || year > 32767)
        return false;
    const std::chrono::year_month_day made{std::chrono::year(static_cast<int>(negative ? -year : year)),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    to = std::chrono::sys_days(made);
    return made.ok();
}

bool parse_time(std::string_view text, time_of_day& to)
{
    std::int64_t hours = 0;
    std::int64_t minutes = 0;
    std::int64_t seconds = 0;
    if (!take_number(text, 2, hours) || !take_sign(text, ':') || !take_number(text, 2, minutes) ||
        !take_sign(text, ':') || !take_number(text, 2, seconds) || hours > 23 || minutes > 59 || seconds > 59)
        return false;
    std::int64_t fraction = 0;
    if (take_sign(text, '.')) {
        const std::size_t digits = text.size();
        if (digits == 0 || digits > 9 || !take_number(text, digits, fraction))
            return false;
        for (std::size_t i = digits; i < 9; ++i)
            fraction *= 10;
    }
    to = time_of_day(((hours * 60 + minutes) * 60 + seconds) * ns_per_second + fraction);
    return text.empty();
}

int hex_digit(char c) noexcept
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

bool parse_blob(std::string_view text, blob& to)
{
    if (!text.starts_with("0x") || text.size() % 2 != 0)
        return false;
    to.resize(text.size() / 2 - 1);
    for (std::size_t i = 0; i < to.size(); ++i) {
        const int high = hex_digit(text[2 * i + 2]);
        const int low = hex_digit(text[2 * i + 3]);
        if (high < 0 || low < 0)
            return false;
        to[i] = static_cast<std::byte>(high << 4 | low);
    }
    return true;
}

} // namespace

void write_json_text(json_writer& out, const uuid& value)
{
    out.uuid(value);
}

void write_json_text(json_writer& out, const timeuuid& value)
{
    out.uuid(value.value);
}

void write_json_text(json_writer& out, date value)
{
    const std::chrono::year_month_day day(value);
    // chrono's years end at ±32767; a day beyond comes back as another one.
    if (!day.ok() || std::chrono::sys_days(day) != value)
        throw encode_error(client_errc::value_out_of_range, "date: only the years -32767 to 32767 have a JSON form");
    const int year = static_cast<int>(day.year());
    char text[24];
    std::snprintf(text, sizeof text, "%s%04d-%02u-%02u",
                  year < 0      ? "-"
                  : year > 9999 ? "+"
                                : "",
                  year < 0 ? -year : year, static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    out.string(text);
}

void write_json_text(json_writer& out, time_of_day value)
{
    const std::int64_t nanoseconds = value.count();
    if (nanoseconds < 0 || nanoseconds >= 86400 * ns_per_second)
        throw encode_error(client_errc::value_out_of_range, "time: not within a day");
    const auto seconds = static_cast<int>(nanoseconds / ns_per_second);
    char text[24];
    std::snprintf(text, sizeof text, "%02d:%02d:%02d.%09d", seconds / 3600, seconds / 60 % 60, seconds % 60,
                  static_cast<int>(nanoseconds % ns_per_second));
    out.string(text);
}

void write_json_text(json_writer& out, const duration& value)
{
    if (!has_one_sign(value))
        throw encode_error(client_errc::value_out_of_range, "duration: its parts have different signs");
    out.string(to_string(value));
}

void write_json_text(json_writer& out, const inet& value)
{
    out.string(to_string(value));
}

void write_json_text(json_writer& out, byte_view value)
{
    out.hex(value);
}

void read_json_text(const json_reader& in, std::string_view text, uuid& to)
{
    read_with(in, text, to, parse_uuid);
}

void read_json_text(const json_reader& in, std::string_view text, timeuuid& to)
{
    read_with(in, text, to.value, parse_uuid);
}

void read_json_text(const json_reader& in, std::string_view text, date& to)
{
    if (!parse_date(text, to))
        in.fail(client_errc::bad_value, "a date is written as \"2024-02-29\"");
}

void read_json_text(const json_reader& in, std::string_view text, time_of_day& to)
{
    if (!parse_time(text, to))
        in.fail(client_errc::bad_value, "a time is written as \"13:30:54.234\"");
}

void read_json_text(const json_reader& in, std::string_view text, duration& to)
{
    read_with(in, text, to, parse_duration);
}

void read_json_text(const json_reader& in, std::string_view text, inet& to)
{
    read_with(in, text, to, parse_inet);
}

void read_json_text(const json_reader& in, std::string_view text, blob& to)
{
    if (!parse_blob(text, to))
        in.fail(client_errc::bad_value, "a blob is written as \"0x\" and two hexadecimal digits a byte");
}

} // namespace cassium::detail
