// The static nodes of CQL's scalar types, shared by codecs and by types that came from a server.
#pragma once

#include <cassium/types/cql_type.hpp>

namespace cassium {

/// The node of a scalar type: scalar_type<type_id::int_>.
template <type_id Id>
    requires(!scalar_name(Id).empty())
inline constexpr cql_type scalar_type{.id = Id};

/// The node of a scalar type whose id is known at run time; null for types with parameters, udt and custom.
[[nodiscard]] constexpr const cql_type* find_scalar_type(type_id id) noexcept
{
    switch (id) {
    case type_id::ascii: return &scalar_type<type_id::ascii>;
    case type_id::bigint: return &scalar_type<type_id::bigint>;
    case type_id::blob: return &scalar_type<type_id::blob>;
    case type_id::boolean: return &scalar_type<type_id::boolean>;
    case type_id::counter: return &scalar_type<type_id::counter>;
    case type_id::decimal: return &scalar_type<type_id::decimal>;
    case type_id::double_: return &scalar_type<type_id::double_>;
    case type_id::float_: return &scalar_type<type_id::float_>;
    case type_id::int_: return &scalar_type<type_id::int_>;
    case type_id::timestamp: return &scalar_type<type_id::timestamp>;
    case type_id::uuid: return &scalar_type<type_id::uuid>;
    case type_id::text: return &scalar_type<type_id::text>;
    case type_id::varint: return &scalar_type<type_id::varint>;
    case type_id::timeuuid: return &scalar_type<type_id::timeuuid>;
    case type_id::inet: return &scalar_type<type_id::inet>;
    case type_id::date: return &scalar_type<type_id::date>;
    case type_id::time: return &scalar_type<type_id::time>;
    case type_id::smallint: return &scalar_type<type_id::smallint>;
    case type_id::tinyint: return &scalar_type<type_id::tinyint>;
    case type_id::duration: return &scalar_type<type_id::duration>;
    default: return nullptr;
    }
}

/// The size of every value of `type` as an element of a vector, or 0 where each element is preceded by its size: what
/// Cassandra's AbstractType.valueLengthIfFixed says, which leaves tinyint, smallint, date, time and counter out.
[[nodiscard]] constexpr std::size_t vector_element_size(const cql_type& type) noexcept
{
    switch (type.id) {
    case type_id::boolean: return 1;
    case type_id::int_:
    case type_id::float_: return 4;
    case type_id::bigint:
    case type_id::double_:
    case type_id::timestamp: return 8;
    case type_id::uuid:
    case type_id::timeuuid: return 16;
    case type_id::vector: return type.elements.empty() ? 0 : type.dimension * vector_element_size(*type.elements[0]);
    default: return 0;
    }
}

} // namespace cassium
