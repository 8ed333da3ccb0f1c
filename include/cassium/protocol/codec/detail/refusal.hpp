// Why a type is no column's, one sentence a reason.
#pragma once

#include <cassium/base/abi.hpp>

namespace cassium::detail {

enum class type_fault : unsigned char {
    none,
    no_codec,
    view,
    pointer,
    optional,
    c_array,
    unsigned_number,
    character,
    time_point,
    time_span,
};

/// A codec that says why there is none.
template <type_fault Why>
struct refused_codec {
    static constexpr type_fault refused = Why;
};

/// The sentence. What compilers print of it has `Asked`, which says of what it is.
template <type_fault Why, class Asked>
consteval void refuse_type()
{
    static_assert(Why != type_fault::no_codec,
                  "cassium: a member has a type without a codec; specialise cassium::codec for it, or ignore<>() the "
                  "member");
    static_assert(Why != type_fault::view,
                  "cassium: a view can be bound and not read; use a type that owns its value, such as std::string");
    static_assert(
        Why != type_fault::pointer,
        "cassium: a pointer cannot be a column; use the value itself, in a std::optional where it may be missing");
    static_assert(Why != type_fault::optional,
                  "cassium: a column knows one kind of null; use std::optional once, not an optional of an optional");
    static_assert(Why != type_fault::c_array, "cassium: a C array cannot be a column; use std::array or std::vector");
    static_assert(Why != type_fault::unsigned_number,
                  "cassium: CQL has no unsigned integers; use std::int8_t, std::int16_t, std::int32_t or std::int64_t "
                  "(std::vector<std::byte> for raw bytes)");
    static_assert(Why != type_fault::character,
                  "cassium: a character type is no CQL type; use std::int8_t for a number, std::string for text");
    static_assert(Why != type_fault::time_point,
                  "cassium: CQL has milliseconds (cassium::timestamp) and days (cassium::date) of the system clock; "
                  "convert with std::chrono::floor or time_point_cast");
    static_assert(Why != type_fault::time_span,
                  "cassium: a time column holds std::chrono::nanoseconds since midnight (cassium::time_of_day); for a "
                  "length of time use cassium::duration or an integer");
}

} // namespace cassium::detail
