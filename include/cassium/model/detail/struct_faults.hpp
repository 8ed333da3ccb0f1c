// Why a type's members cannot be told: one sentence each.
#pragma once

#include <cassium/base/faults.hpp>

#include <cstdint>
#include <string_view>

namespace cassium::detail {

#define CASSIUM_STRUCT_FAULTS(FAULT)                                                                                   \
    FAULT(no_aggregate,                                                                                                \
          "cassium: a class that is not an aggregate lists its columns with column<&T::member>(\"name\")")             \
    FAULT(base_class, "cassium: a struct with a base class lists its columns with column<&T::member>(\"name\")")       \
    FAULT(is_union, "cassium: a union cannot be taken apart; use a struct, or a codec of its own")                     \
    FAULT(too_many_members,                                                                                            \
          "cassium: a struct may have at most 255 members; list the columns of a larger one with column<>()")          \
    FAULT(no_members, "cassium: a struct without members has no columns")                                              \
    FAULT(reference,                                                                                                   \
          "cassium: a reference cannot be a column, nor can a type that has no default constructor, such as an "       \
          "unordered container without a std::hash of its keys; use a value")                                          \
    FAULT(c_array_inside, "cassium: a C array cannot be a column; use std::array or std::vector")                      \
    FAULT(bit_field, "cassium: a bit-field cannot be a column; use a whole std::int8_t, std::int16_t or bool")

// Compilers explain how a macro is expanded, except in a system header: there the sentence stands alone.
#pragma GCC system_header

CASSIUM_DECLARE_FAULTS(struct_fault, CASSIUM_STRUCT_FAULTS)
#undef CASSIUM_STRUCT_FAULTS

} // namespace cassium::detail
