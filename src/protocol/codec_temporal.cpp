#include <cassium/protocol/codec/detail/vint.hpp>
#include <cassium/protocol/codec/temporal.hpp>

#include <limits>
#include <string>

namespace cassium::detail {
namespace {

constexpr const cql_type& type = scalar_type<type_id::duration>;

std::int32_t read_int32(byte_reader& in, const char* part)
{
    const std::int64_t value = un_zig_zag(read_unsigned_vint(in));
    if (value != static_cast<std::int32_t>(value))
        throw_bad_value(type, std::string("the ") + part + " do not fit 32 bits");
    return static_cast<std::int32_t>(value);
}

constexpr std::string_view mixed_signs = "months, days and nanoseconds have different signs";

} // namespace

void throw_date_out_of_range()
{
    throw_out_of_range(scalar_type<type_id::date>, "the days from 1970-01-01 are not within -2^31 and 2^31 - 1");
}

void throw_time_out_of_range(bool encoding)
{
    constexpr std::string_view what = "the nanoseconds after midnight are not within a day";
    if (encoding)
        throw_out_of_range(scalar_type<type_id::time>, what);
    throw_bad_value(scalar_type<type_id::time>, what);
}

std::size_t duration_size(const duration& value)
{
    return unsigned_vint_size(zig_zag(value.months)) + unsigned_vint_size(zig_zag(value.days)) +
           unsigned_vint_size(zig_zag(value.nanoseconds));
}

void store_duration(const duration& value, std::byte* at)
{
    if (!has_one_sign(value))
        throw_out_of_range(type, mixed_signs);
    at = store_unsigned_vint(zig_zag(value.months), at);
    at = store_unsigned_vint(zig_zag(value.days), at);
    store_unsigned_vint(zig_zag(value.nanoseconds), at);
}

void decode_duration(byte_view content, duration& to)
{
    if (content.empty())
        throw_bad_size(type, 0, 3);
    byte_reader in(content);
    to.months = read_int32(in, "months");
    to.days = read_int32(in, "days");
    to.nanoseconds = un_zig_zag(read_unsigned_vint(in));
    check_end(type, in);
    if (!has_one_sign(to))
        throw_bad_value(type, mixed_signs);
}

} // namespace cassium::detail
