// Values as CQL literals (CQL, "Constants", "Collection literals").
#include "protocol/codec_value.hpp"

#include <cassium/protocol/codec/temporal.hpp>
#include <cassium/protocol/codec/text.hpp>
#include <cassium/types/cql_writer.hpp>

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace cassium {
namespace {

using detail::held;

void put(const cql_type& type, const cql_value& value, std::string& out);

void put_quoted(std::string_view text, std::string& out)
{
    out += '\'';
    for (const char c : text) {
        if (c == '\'')
            out += '\'';
        out += c;
    }
    out += '\'';
}

void put_identifier(std::string_view name, std::string& out)
{
    out += build_cql([name](cql_writer& to) { to.identifier(name); });
}

template <class Float>
void put_floating(Float number, std::string& out)
{
    if (std::isnan(number)) {
        out += "NaN";
    } else if (std::isinf(number)) {
        out += number < 0 ? "-Infinity" : "Infinity";
    } else {
        std::array<char, 32> text{};
        const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
        out.append(text.data(), end);
    }
}

void put_blob(const blob& bytes, std::string& out)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += "0x";
    for (const std::byte byte : bytes) {
        out += digits[std::to_integer<unsigned>(byte) >> 4];
        out += digits[std::to_integer<unsigned>(byte) & 15];
    }
}

/// Days of years that have four digits as such, others as the number that the server takes: days around 2^31.
void put_date(date value, std::string& out)
{
    const std::chrono::year_month_day day(value);
    const auto count = static_cast<std::int64_t>(value.time_since_epoch().count());
    constexpr std::int64_t first = -719528; // 0000-01-01
    constexpr std::int64_t last = 2932896;  // 9999-12-31
    if (count < first || count > last) {
        if (count != static_cast<std::int32_t>(count))
            detail::throw_date_out_of_range();
        out += std::to_string(count + (std::int64_t{1} << 31));
        return;
    }
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "'%04d-%02u-%02u'", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    out += text.data();
}

void put_time(time_of_day value, std::string& out)
{
    const std::int64_t nanoseconds = value.count();
    if (nanoseconds < 0 || nanoseconds >= detail::ns_per_day)
        detail::throw_time_out_of_range(true);
    const auto seconds = static_cast<int>(nanoseconds / 1'000'000'000);
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "'%02d:%02d:%02d.%09d'", seconds / 3600, seconds / 60 % 60, seconds % 60,
                  static_cast<int>(nanoseconds % 1'000'000'000));
    out += text.data();
}

void put_duration(const cql_type& type, const duration& value, std::string& out)
{
    if (!has_one_sign(value))
        detail::throw_out_of_range(type, "months, days and nanoseconds have different signs");
    out += to_string(value);
}

void put_elements(const cql_type& type, const cql_value& value, std::string& out)
{
    const char open = type.id == type_id::set ? '{' : '[';
    char before = open;
    for (const cql_value& one : detail::held_elements(type, value)) {
        out += before;
        put(*type.elements[0], one, out);
        before = ',';
    }
    if (before == open)
        out += open;
    out += type.id == type_id::set ? '}' : ']';
}

void put_entries(const cql_type& type, const cql_value& value, std::string& out)
{
    char before = '{';
    for (const auto& [key, mapped] : detail::held_entries(type, value)) {
        out += before;
        put(*type.elements[0], key, out);
        out += ": ";
        put(*type.elements[1], mapped, out);
        before = ',';
    }
    if (before == '{')
        out += '{';
    out += '}';
}

/// Fields that are left out are null: a tuple's have to be there, to keep their places.
void put_fields(const cql_type& type, const cql_value& value, std::string& out)
{
    const bool named = type.id == type_id::udt;
    const auto& fields = detail::held_fields(type, value);
    out += named ? '{' : '(';
    for (std::size_t i = 0; i < type.elements.size(); ++i) {
        if (i != 0)
            out += ", ";
        if (named) {
            put_identifier(type.field_names[i], out);
            out += ": ";
        }
        put(*type.elements[i], i < fields.size() ? fields[i] : cql_value(), out);
    }
    out += named ? '}' : ')';
}

void put(const cql_type& type, const cql_value& value, std::string& out)
{
    if (value.is_null()) {
        out += "null";
        return;
    }
    switch (type.id) {
    case type_id::boolean: out += held<bool>(type, value) ? "true" : "false"; return;
    case type_id::tinyint:
    case type_id::smallint:
    case type_id::int_:
    case type_id::bigint:
    case type_id::counter: out += std::to_string(detail::held_integer(type, value)); return;
    case type_id::float_: return put_floating(detail::held_float(type, value), out);
    case type_id::double_: return put_floating(detail::held_double(type, value), out);
    case type_id::ascii: detail::check_ascii(held<std::string>(type, value), true); [[fallthrough]];
    case type_id::text: return put_quoted(held<std::string>(type, value), out);
    case type_id::blob:
    case type_id::custom: return put_blob(held<blob>(type, value), out);
    case type_id::uuid:
    case type_id::timeuuid: out += to_string(held<uuid>(type, value)); return;
    case type_id::varint: out += to_string(detail::held_varint(type, value)); return;
    case type_id::decimal: out += to_string(held<decimal>(type, value)); return;
    case type_id::inet: return put_quoted(to_string(held<inet>(type, value)), out);
    case type_id::timestamp: out += std::to_string(held<timestamp>(type, value).time_since_epoch().count()); return;
    case type_id::date: return put_date(held<date>(type, value), out);
    case type_id::time: return put_time(held<time_of_day>(type, value), out);
    case type_id::duration: return put_duration(type, held<duration>(type, value), out);
    case type_id::list:
    case type_id::set:
    case type_id::vector: return put_elements(type, value, out);
    case type_id::map: return put_entries(type, value, out);
    case type_id::tuple:
    case type_id::udt: return put_fields(type, value, out);
    }
}

} // namespace

std::string to_string(const cql_value& value, const cql_type& type)
{
    std::string text;
    put(type, value, text);
    return text;
}

} // namespace cassium
