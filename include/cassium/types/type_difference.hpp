// Whether a model's type and a server's fit each other, and in which field they do not.
#pragma once

#include <cassium/types/cql_type.hpp>

#include <cstdint>
#include <string>

namespace cassium {

/// Which way values go.
enum class value_flow : std::uint8_t {
    read,  ///< from the server into the model's type
    write, ///< from the model's type to the server
};

/// What keeps values of one type from being taken for the other, as text to be put behind the name of a column: "" where
/// nothing does, "double in the model, int on the server", "field zip: int in the model, text on the server", "field
/// home.zip: …" for a type inside of another.
///
/// Laxer than same_type, since user-defined types grow at their end while programs run (ALTER TYPE … ADD), at any depth. Fields that only the server has are skipped by reads and null after writes; those that only the model
/// has read as null, and cannot be written (native_protocol_v5.spec, section 6). The fields that both have must agree in
/// name, order and type. Allocates only for a difference.
[[nodiscard]] std::string type_difference(const cql_type& model, const cql_type& server, value_flow flow);

} // namespace cassium
