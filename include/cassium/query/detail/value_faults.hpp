// Why a value cannot stand for a column's: one sentence each.
#pragma once

#include <cassium/base/faults.hpp>

#include <cstdint>
#include <string_view>

namespace cassium::query::detail {

#define CASSIUM_VALUE_FAULTS(FAULT)                                                                                    \
    FAULT(null, "cassium: nothing equals null in CQL; give a value, not nullopt or a std::optional")                   \
    FAULT(fraction, "cassium: a floating-point number cannot stand for an integer column; convert it first")           \
    FAULT(binary_fraction, "cassium: a floating-point number is no exact decimal; give it as text, "                   \
                           "cassium::parse_decimal(\"9.99\")")                                                         \
    FAULT(fine_time, "cassium: a timestamp has milliseconds; say "                                                     \
                     "std::chrono::time_point_cast<std::chrono::milliseconds>(time)")                                  \
    FAULT(time_of_day, "cassium: a date has no time of the day; say std::chrono::floor<std::chrono::days>(time)")      \
    FAULT(text_uuid, "cassium: text is no uuid; say cassium::parse_uuid(text)")                                        \
    FAULT(unrelated, "cassium: the value's type does not fit the column's member")

// Compilers explain how a macro is expanded, except in a system header: there the sentence stands alone.
#pragma GCC system_header

CASSIUM_DECLARE_FAULTS(value_fault, CASSIUM_VALUE_FAULTS)
#undef CASSIUM_VALUE_FAULTS

} // namespace cassium::query::detail
