// What a cql_value has to hold to be a value of a type: for its bytes and for its text.
#pragma once

#include <cassium/protocol/codec/cql_value.hpp>

#include <cstdint>

namespace cassium::detail {

/// encode_error, client_errc::type_mismatch: "list<int>: a text was given".
[[noreturn]] void throw_other_kind(const cql_type& type, const cql_value& value);

template <class T>
const T& held(const cql_type& type, const cql_value& value)
{
    const T* const found = value.get_if<T>();
    if (found == nullptr)
        throw_other_kind(type, value);
    return *found;
}

/// Within the range of the type. Throws encode_error (client_errc::value_out_of_range) where it is not.
[[nodiscard]] std::int64_t held_integer(const cql_type& type, const cql_value& value);
/// A double is rounded, and must not become an infinity.
[[nodiscard]] float held_float(const cql_type& type, const cql_value& value);
[[nodiscard]] double held_double(const cql_type& type, const cql_value& value);
[[nodiscard]] varint held_varint(const cql_type& type, const cql_value& value);
/// Elements that are not null, of a vector as many as it has.
[[nodiscard]] const cql_value::elements& held_elements(const cql_type& type, const cql_value& value);
/// Not more than the type has.
[[nodiscard]] const cql_value::elements& held_fields(const cql_type& type, const cql_value& value);
[[nodiscard]] const cql_value::entries& held_entries(const cql_type& type, const cql_value& value);

} // namespace cassium::detail
