// Reads CQL type names, as system_schema.columns and DDL write them.
#pragma once

#include <cassium/types/cql_type.hpp>
#include <cassium/types/type_arena.hpp>

#include <string_view>
#include <type_traits>

namespace cassium {

/// A reference to a function that finds a user-defined type by its keyspace (empty where the text names none) and its
/// name, without quotes: `const cql_type*(std::string_view keyspace, std::string_view name)`, null when there is none.
/// What it returns must outlive the arena. It does not own the function: pass it as an argument, do not store it.
class udt_lookup {
public:
    /// No lookup.
    constexpr udt_lookup() noexcept = default;
    template <class Find>
        requires(!std::is_same_v<Find, udt_lookup> &&
                 std::is_invocable_r_v<const cql_type*, const Find&, std::string_view, std::string_view>)
    constexpr udt_lookup(const Find& find) noexcept
        : find_(&find),
          call_([](const void* target, std::string_view keyspace, std::string_view name) {
              return static_cast<const cql_type*>((*static_cast<const Find*>(target))(keyspace, name));
          })
    {
    }

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return call_ != nullptr; }
    [[nodiscard]] const cql_type* operator()(std::string_view keyspace, std::string_view name) const
    {
        return call_(find_, keyspace, name);
    }

private:
    const void* find_ = nullptr;
    const cql_type* (*call_)(const void*, std::string_view, std::string_view) = nullptr;
};

/// How deep types may nest in a text.
inline constexpr int max_type_depth = 32;

/// Reads a type: "map<text, frozen<list<int>>>", "vector<float, 3>", "frozen<shop.\"Address\">", "'custom.Class'".
/// Keywords and names without quotes may be in any case and are folded to lower case; varchar is text. A name that is
/// no keyword is a user-defined type: with `find`, the one that it returns; without, a node that has a name and no
/// fields.
///
/// The result lives in `arena` or in static storage. Throws decode_error (client_errc::bad_value) with the position for
/// anything that is not a type, for types nested deeper than max_type_depth and for unknown user-defined types.
[[nodiscard]] const cql_type* parse_cql_type(std::string_view text, type_arena& arena, udt_lookup find = {});

} // namespace cassium
