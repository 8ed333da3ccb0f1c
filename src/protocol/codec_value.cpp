#include "protocol/codec_value.hpp"

#include <cassium/protocol/codec/all.hpp>
#include <cassium/types/cql_writer.hpp>

#include <cmath>
#include <limits>
#include <string>

namespace cassium {
namespace detail {
namespace {

std::string_view kind_of(const cql_value& value)
{
    constexpr std::string_view names[] = {"null",   "a boolean", "an integer", "a float",   "a double", "a text",
                                          "a blob", "a uuid",    "a varint",   "a decimal", "an inet",  "a timestamp",
                                          "a date", "a time",    "a duration", "elements",  "entries"};
    static_assert(std::size(names) == std::variant_size_v<cql_value::storage>);
    return names[value.variant().index()];
}

[[noreturn]] void throw_argument(const cql_type& type, std::string_view what)
{
    throw encode_error(client_errc::invalid_argument, to_string(type).append(": ").append(what));
}

/// Of tinyint, smallint and int; all that a bigint has for others.
std::int64_t largest_integer(type_id id) noexcept
{
    switch (id) {
    case type_id::tinyint: return std::numeric_limits<std::int8_t>::max();
    case type_id::smallint: return std::numeric_limits<std::int16_t>::max();
    case type_id::int_: return std::numeric_limits<std::int32_t>::max();
    default: return std::numeric_limits<std::int64_t>::max();
    }
}

} // namespace

void throw_other_kind(const cql_type& type, const cql_value& value)
{
    throw encode_error(client_errc::type_mismatch, to_string(type).append(": given was ").append(kind_of(value)));
}

std::int64_t held_integer(const cql_type& type, const cql_value& value)
{
    const auto number = held<std::int64_t>(type, value);
    const std::int64_t most = largest_integer(type.id);
    if (number > most || number < -most - 1)
        throw_out_of_range(type, "the number does not fit");
    return number;
}

float held_float(const cql_type& type, const cql_value& value)
{
    if (const auto* const single = value.get_if<float>())
        return *single;
    const auto number = held<double>(type, value);
    const auto rounded = static_cast<float>(number);
    if (std::isinf(rounded) && !std::isinf(number))
        throw_out_of_range(type, "the number does not fit");
    return rounded;
}

double held_double(const cql_type& type, const cql_value& value)
{
    const auto* const single = value.get_if<float>();
    return single != nullptr ? double{*single} : held<double>(type, value);
}

varint held_varint(const cql_type& type, const cql_value& value)
{
    const auto* const number = value.get_if<std::int64_t>();
    return number != nullptr ? varint(*number) : held<varint>(type, value);
}

const cql_value::elements& held_elements(const cql_type& type, const cql_value& value)
{
    const auto& elements = held<cql_value::elements>(type, value);
    if (type.id == type_id::vector && elements.size() != type.dimension)
        throw_argument(type, std::to_string(elements.size()) + " elements were given");
    for (const cql_value& one : elements)
        if (one.is_null())
            throw_argument(type, "an element is null");
    return elements;
}

const cql_value::elements& held_fields(const cql_type& type, const cql_value& value)
{
    const auto& fields = held<cql_value::elements>(type, value);
    if (fields.size() > type.elements.size())
        throw_argument(type, std::to_string(fields.size()) + " fields were given");
    return fields;
}

const cql_value::entries& held_entries(const cql_type& type, const cql_value& value)
{
    const auto& entries = held<cql_value::entries>(type, value);
    for (const auto& [key, mapped] : entries)
        if (key.is_null() || mapped.is_null())
            throw_argument(type, "a key or value is null");
    return entries;
}

namespace {

template <class T>
void encode_as(const T& value, byte_writer& out)
{
    codec<T>::encode(value, out);
}

void encode_vector(const cql_type& type, const cql_value& value, byte_writer& out)
{
    const bool fixed = vector_element_size(*type.elements[0]) != 0;
    for (const cql_value& one : held_elements(type, value)) {
        const std::size_t at = out.position();
        if (fixed) {
            encode(*type.elements[0], one, out);
        } else {
            (void)out.buffer().extend(1);
            encode(*type.elements[0], one, out);
            insert_vint_length(out.buffer(), at);
        }
    }
}

template <class T>
cql_value decode_as(byte_view content)
{
    T value{};
    codec<T>::decode(content, value);
    return value;
}

/// Whether a value of no bytes is one.
bool has_empty_value(const cql_type& type) noexcept
{
    switch (type.id) {
    case type_id::text:
    case type_id::ascii:
    case type_id::blob:
    case type_id::custom:
    case type_id::list:
    case type_id::set:
    case type_id::map:
    case type_id::tuple:
    case type_id::udt: return true;
    default: return false;
    }
}

cql_value::elements decode_elements(const cql_type& type, byte_view content)
{
    cql_value::elements made;
    if (content.empty())
        return made;
    byte_reader in(content);
    for (std::size_t left = read_count(type, in, length_size); left != 0; --left)
        made.push_back(read_value(in, *type.elements[0]));
    check_end(type, in);
    return made;
}

cql_value::entries decode_entries(const cql_type& type, byte_view content)
{
    cql_value::entries made;
    if (content.empty())
        return made;
    byte_reader in(content);
    for (std::size_t left = read_count(type, in, 2 * length_size); left != 0; --left) {
        cql_value key = read_value(in, *type.elements[0]);
        made.emplace_back(std::move(key), read_value(in, *type.elements[1]));
    }
    check_end(type, in);
    return made;
}

cql_value::elements decode_fields(const cql_type& type, byte_view content)
{
    cql_value::elements made;
    byte_reader in(content);
    for (const cql_type* const field : type.elements)
        made.push_back(in.empty() ? cql_value() : read_value(in, *field));
    return made;
}

cql_value::elements decode_vector(const cql_type& type, byte_view content)
{
    const cql_type& element = *type.elements[0];
    const std::size_t fixed = vector_element_size(element);
    if (fixed != 0)
        check_size(type, content, fixed * type.dimension);
    cql_value::elements made;
    byte_reader in(content);
    for (std::uint32_t left = type.dimension; left != 0; --left) {
        const std::uint64_t size = fixed != 0 ? fixed : read_unsigned_vint(in);
        if (size > in.remaining())
            throw_truncated(size, in.remaining());
        made.push_back(decode(element, in.read_bytes(size)));
    }
    check_end(type, in);
    return made;
}

} // namespace
} // namespace detail

void encode(const cql_type& type, const cql_value& value, byte_writer& out)
{
    switch (type.id) {
    case type_id::boolean: return detail::encode_as(detail::held<bool>(type, value), out);
    case type_id::tinyint: return out.put(static_cast<std::int8_t>(detail::held_integer(type, value)));
    case type_id::smallint: return out.put(static_cast<std::int16_t>(detail::held_integer(type, value)));
    case type_id::int_: return out.put(static_cast<std::int32_t>(detail::held_integer(type, value)));
    case type_id::bigint:
    case type_id::counter: return out.put(detail::held_integer(type, value));
    case type_id::float_: return detail::encode_as(detail::held_float(type, value), out);
    case type_id::double_: return detail::encode_as(detail::held_double(type, value), out);
    case type_id::text: return detail::encode_as(detail::held<std::string>(type, value), out);
    case type_id::ascii: {
        const auto& text = detail::held<std::string>(type, value);
        detail::check_ascii(text, true);
        return out.put_text(text);
    }
    case type_id::blob:
    case type_id::custom: return detail::encode_as(detail::held<blob>(type, value), out);
    case type_id::uuid:
    case type_id::timeuuid: return detail::encode_as(detail::held<uuid>(type, value), out);
    case type_id::varint: return detail::encode_as(detail::held_varint(type, value), out);
    case type_id::decimal: return detail::encode_as(detail::held<decimal>(type, value), out);
    case type_id::inet: return detail::encode_as(detail::held<inet>(type, value), out);
    case type_id::timestamp: return detail::encode_as(detail::held<timestamp>(type, value), out);
    case type_id::date: return detail::encode_as(detail::held<date>(type, value), out);
    case type_id::time: return detail::encode_as(detail::held<time_of_day>(type, value), out);
    case type_id::duration: return detail::encode_as(detail::held<duration>(type, value), out);
    case type_id::list:
    case type_id::set: {
        const auto& elements = detail::held_elements(type, value);
        out.put(detail::checked_count(type, elements.size()));
        for (const cql_value& one : elements)
            write_value(out, *type.elements[0], one);
        return;
    }
    case type_id::map: {
        const auto& entries = detail::held_entries(type, value);
        out.put(detail::checked_count(type, entries.size()));
        for (const auto& [key, mapped] : entries) {
            write_value(out, *type.elements[0], key);
            write_value(out, *type.elements[1], mapped);
        }
        return;
    }
    case type_id::tuple:
    case type_id::udt: {
        const auto& fields = detail::held_fields(type, value);
        for (std::size_t i = 0; i < fields.size(); ++i)
            write_value(out, *type.elements[i], fields[i]);
        return;
    }
    case type_id::vector: return detail::encode_vector(type, value, out);
    }
    detail::throw_other_kind(type, value);
}

void write_value(byte_writer& out, const cql_type& type, const cql_value& value)
{
    if (value.is_null())
        return write_null(out);
    const std::size_t at = out.begin_length();
    encode(type, value, out);
    out.end_length(at);
}

cql_value decode(const cql_type& type, byte_view content)
{
    if (content.empty() && !detail::has_empty_value(type))
        return {};
    switch (type.id) {
    case type_id::boolean: return detail::decode_as<bool>(content);
    case type_id::tinyint: return detail::decode_as<std::int8_t>(content);
    case type_id::smallint: return detail::decode_as<std::int16_t>(content);
    case type_id::int_: return detail::decode_as<std::int32_t>(content);
    case type_id::bigint:
    case type_id::counter: return detail::decode_as<std::int64_t>(content);
    case type_id::float_: return detail::decode_as<float>(content);
    case type_id::double_: return detail::decode_as<double>(content);
    case type_id::text: return detail::decode_as<std::string>(content);
    case type_id::ascii: {
        ascii text;
        codec<ascii>::decode(content, text);
        return std::move(text.value);
    }
    case type_id::blob:
    case type_id::custom: return detail::decode_as<blob>(content);
    case type_id::uuid:
    case type_id::timeuuid: return detail::decode_as<uuid>(content);
    case type_id::varint: return detail::decode_as<varint>(content);
    case type_id::decimal: return detail::decode_as<decimal>(content);
    case type_id::inet: return detail::decode_as<inet>(content);
    case type_id::timestamp: return detail::decode_as<timestamp>(content);
    case type_id::date: return detail::decode_as<date>(content);
    case type_id::time: return detail::decode_as<time_of_day>(content);
    case type_id::duration: return detail::decode_as<duration>(content);
    case type_id::list:
    case type_id::set: return detail::decode_elements(type, content);
    case type_id::map: return detail::decode_entries(type, content);
    case type_id::tuple:
    case type_id::udt: return detail::decode_fields(type, content);
    case type_id::vector: return detail::decode_vector(type, content);
    }
    detail::throw_bad_value(type, "an unknown type");
}

cql_value read_value(byte_reader& in, const cql_type& type)
{
    const auto length = in.read<std::int32_t>();
    if (length < 0)
        return {};
    return decode(type, in.read_bytes(static_cast<std::size_t>(length)));
}

} // namespace cassium
