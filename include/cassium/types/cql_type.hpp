// The CQL type tree: one node a type, the same record for types written by the compiler (static storage)
// and for types read from a server (held by a type_arena).
#pragma once

#include <cassium/base/abi.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace cassium {

/// CQL's types, numbered as the [option] ids of native_protocol_v5.spec, section 4.2.5.2. `vector` has no id of
/// its own there: it travels as a custom type with a class name.
enum class type_id : std::uint16_t {
    custom = 0x00,
    ascii = 0x01,
    bigint = 0x02,
    blob = 0x03,
    boolean = 0x04,
    counter = 0x05,
    decimal = 0x06,
    double_ = 0x07,
    float_ = 0x08,
    int_ = 0x09,
    timestamp = 0x0B,
    uuid = 0x0C,
    text = 0x0D,
    varint = 0x0E,
    timeuuid = 0x0F,
    inet = 0x10,
    date = 0x11,
    time = 0x12,
    smallint = 0x13,
    tinyint = 0x14,
    duration = 0x15,
    list = 0x20,
    map = 0x21,
    set = 0x22,
    udt = 0x30,
    tuple = 0x31,
    vector = 0x8000,
};

/// One node of a type tree. Everything that it points to lives at least as long as the node: in static
/// storage for types of C++ members, in a type_arena for types that came from a server.
struct cql_type {
    type_id id = type_id::custom;
    std::span<const cql_type* const> elements{};     ///< list, set: 1; map: key, value; tuple, udt: fields; vector: 1
    std::uint32_t dimension = 0;                     ///< vector only
    std::string_view keyspace{};                     ///< udt only; empty: the session's
    std::string_view name{};                         ///< udt: its name; custom: the class name
    std::span<const std::string_view> field_names{}; ///< udt only, in server order
    bool frozen = false;                             ///< as written in DDL; the wire does not tell

    [[nodiscard]] constexpr bool is_collection() const noexcept
    {
        return id == type_id::list || id == type_id::set || id == type_id::map;
    }
};

/// Whether two types have the same encoding and the same field names. `frozen` is not compared, and a udt's
/// keyspace only where both sides name one.
[[nodiscard]] constexpr bool same_type(const cql_type& a, const cql_type& b) noexcept
{
    // With UndefinedBehaviorSanitizer GCC takes no comparison of addresses for a constant.
    if (!std::is_constant_evaluated() && &a == &b)
        return true;
    if (a.id != b.id || a.elements.size() != b.elements.size() || a.dimension != b.dimension)
        return false;
    if ((a.id == type_id::udt || a.id == type_id::custom) && a.name != b.name)
        return false;
    if (a.id == type_id::udt && !a.keyspace.empty() && !b.keyspace.empty() && a.keyspace != b.keyspace)
        return false;
    for (std::size_t i = 0; i < a.field_names.size() && i < b.field_names.size(); ++i)
        if (a.field_names[i] != b.field_names[i])
            return false;
    for (std::size_t i = 0; i < a.elements.size(); ++i)
        if (!same_type(*a.elements[i], *b.elements[i]))
            return false;
    return true;
}

/// A scalar type's CQL keyword; "" for types with parameters, udt and custom.
[[nodiscard]] constexpr std::string_view scalar_name(type_id id) noexcept
{
    switch (id) {
    case type_id::ascii: return "ascii";
    case type_id::bigint: return "bigint";
    case type_id::blob: return "blob";
    case type_id::boolean: return "boolean";
    case type_id::counter: return "counter";
    case type_id::decimal: return "decimal";
    case type_id::double_: return "double";
    case type_id::float_: return "float";
    case type_id::int_: return "int";
    case type_id::timestamp: return "timestamp";
    case type_id::uuid: return "uuid";
    case type_id::text: return "text";
    case type_id::varint: return "varint";
    case type_id::timeuuid: return "timeuuid";
    case type_id::inet: return "inet";
    case type_id::date: return "date";
    case type_id::time: return "time";
    case type_id::smallint: return "smallint";
    case type_id::tinyint: return "tinyint";
    case type_id::duration: return "duration";
    default: return "";
    }
}

/// A named column with its type: of a result, of a statement's bind markers, or as a model expects it.
struct column_spec {
    std::string_view name;
    const cql_type* type = nullptr;
};

} // namespace cassium

namespace cassium::abi {

using types = layout<size_of<cql_type>, size_of<column_spec>>;
template <>
const volatile char types::does_not_fit_the_library;
[[maybe_unused]] const char types_fit = types::does_not_fit_the_library;

} // namespace cassium::abi
