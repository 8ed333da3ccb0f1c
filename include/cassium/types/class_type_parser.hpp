// Types that travel as the name of one of Cassandra's Java classes: vectors in every protocol version, durations in v4.
#pragma once

#include <cassium/types/type_arena.hpp>

#include <string_view>

namespace cassium {

/// Reads "org.apache.cassandra.db.marshal.VectorType(org…FloatType , 3)" and the like (native_protocol_v5.spec, section
/// 4.2.5.2, custom). The package may be left out; spaces do not matter; classes that are not known become a
/// type_id::custom with the whole text as its name. Throws decode_error (malformed_frame) with the position, and for
/// types nested deeper than 32. The result lives in `arena`.
[[nodiscard]] const cql_type* parse_class_type(std::string_view text, type_arena& arena);

} // namespace cassium
