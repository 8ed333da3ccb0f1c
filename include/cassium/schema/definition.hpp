// The way from what a server has to a table of the program's: the opposite of a plan.
#pragma once

#include <cassium/model/runtime_table.hpp>
#include <cassium/schema/live.hpp>

#include <string_view>

namespace cassium::schema {

/// What a server says of a table as a definition, of which runtime_table makes a descriptor: there is nothing to plan between
/// that and the same table (schema/plan.hpp).
///
/// The key's columns come first, in its order, and the others as they are told; those can be null. Of the keyspace's types it has
/// those that the columns need. Options are texts and maps of texts, as they are told, without those that are null. An index
/// that is not on a column (a local one of ScyllaDB's) has no place in a definition and is left out.
///
/// Throws schema_error (client_errc::schema_mismatch) where there is no such table, or a column of a kind that is not known;
/// decode_error (client_errc::bad_value), with the name of the column or field, for a type that cannot be read. Distinct
/// results: safe.
[[nodiscard]] table_definition define(std::string_view keyspace, std::string_view table, const live_table& live);

} // namespace cassium::schema
