// The way from what a server has to what a model describes: a list of steps, made without executing any.
#pragma once

#include <cassium/model/table_descriptor.hpp>
#include <cassium/schema/live.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cassium::schema {

enum class step_kind : std::uint8_t { create_type, add_field, create_table, add_column, alter_options, create_index };

/// One statement, and why.
struct step {
    step_kind kind = step_kind::create_table;
    std::string cql{};
    std::string subject{}; ///< what it is about: "products.brand"
};

struct plan {
    std::vector<step> steps{}; ///< in the order of execution
    /// What the server has and the model has not, or has otherwise where only dropping would help; what cannot be compared.
    /// Never touched, only told: "column products.legacy (text)", "index by_brand (\"brand\")".
    std::vector<std::string> drift{};
};

/// What has to be done to make `live` what `table` describes, with `keyspace` where the descriptor names none. Lists
/// only what differs: for a table in sync there are no steps.
///
/// Indexes are known by what they cover (column, target, class, options), under whatever name. Options are compared as the
/// server spells them; of maps what the model has not is the server's. An option that the server shows no column for is
/// drift: it was given when the table was made, or was refused then, and cannot be compared.
///
/// Throws schema_error (client_errc::schema_mismatch) when something differs that no server can change: a column's
/// type, the primary key, a clustering order, a static column, the fields of a user-defined type; its message names
/// every column with what the model and the server say. Throws usage_error (no_keyspace) when no keyspace is known.
[[nodiscard]] plan make_plan(const table_descriptor& table, const live_table& live, std::string_view keyspace);

} // namespace cassium::schema
