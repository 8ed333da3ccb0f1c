// A value of any CQL type, for code that learns its types at run time: tools, other languages, tests. Programs whose types are
// known have codec<T>, which needs none of this.
#pragma once

#include <cassium/base/bytes.hpp>
#include <cassium/types/cql_type.hpp> // first: GCC 12 takes its scoped enumerators for shadows of the types below

#include <cassium/types/blob.hpp>
#include <cassium/types/decimal.hpp>
#include <cassium/types/duration.hpp>
#include <cassium/types/inet.hpp>
#include <cassium/types/temporal.hpp>
#include <cassium/types/uuid.hpp>
#include <cassium/types/varint.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace cassium {
namespace detail {

template <class T, class Variant>
inline constexpr bool is_alternative = false;
template <class T, class... Held>
inline constexpr bool is_alternative<T, std::variant<Held...>> = (std::same_as<T, Held> || ...);

} // namespace detail

/// Owns one value. What it holds says what kind of value that is, not which CQL type: it is encoded as the type that is asked for,
/// where that can hold it.
///
/// | holds | CQL |
/// |---|---|
/// | nothing | null |
/// | bool | boolean |
/// | std::int64_t | tinyint, smallint, int, bigint, counter, varint |
/// | float, double | float, double |
/// | std::string | text, ascii |
/// | cassium::blob | blob, custom types |
/// | cassium::uuid | uuid, timeuuid |
/// | varint, decimal, inet, timestamp, date, time_of_day, duration | the types of these names |
/// | elements | list, set, vector; tuple and user-defined types by their fields, of which the last may be left out |
/// | entries | map |
///
/// Distinct objects: safe.
class cql_value {
public:
    using elements = std::vector<cql_value>;
    using entries = std::vector<std::pair<cql_value, cql_value>>;
    using storage = std::variant<std::monostate, bool, std::int64_t, float, double, std::string, blob, uuid, varint,
                                 decimal, inet, timestamp, date, time_of_day, duration, elements, entries>;

    /// Null.
    cql_value() noexcept = default;
    /// One of the types above, as it is.
    template <class T>
        requires(detail::is_alternative<T, storage> && !std::same_as<T, std::int64_t>)
    cql_value(T value) : value_(std::in_place_type<T>, std::move(value))
    {
    }
    /// Integers of any size.
    template <std::signed_integral Int>
    cql_value(Int value) noexcept : value_(std::in_place_type<std::int64_t>, value)
    {
    }
    cql_value(std::string_view text) : value_(std::in_place_type<std::string>, text) {}
    cql_value(const char* text) : value_(std::in_place_type<std::string>, text) {}

    [[nodiscard]] bool is_null() const noexcept { return std::holds_alternative<std::monostate>(value_); }
    /// What it holds where that is a T, else null. Points into this object.
    template <class T>
    [[nodiscard]] const T* get_if() const noexcept
    {
        return std::get_if<T>(&value_);
    }
    /// For std::visit.
    [[nodiscard]] const storage& variant() const noexcept { return value_; }

    /// Of the same kind and equal; so NaN is not equal to itself, and an integer never to a varint.
    friend bool operator==(const cql_value&, const cql_value&) = default;

private:
    storage value_;
};

/// Writes the content of a value of `type`, without its length. Throws encode_error: client_errc::type_mismatch for a value of
/// another kind, and for null, which has no content; value_out_of_range for a number that the type cannot hold; invalid_argument for
/// null as an element and for more fields than the type has.
void encode(const cql_type& type, const cql_value& value, byte_writer& out);
/// The same with its length, or null: a [value] (native_protocol_v5.spec, section 3).
void write_value(byte_writer& out, const cql_type& type, const cql_value& value);

/// Reads the whole content of a value of `type`. Null is what has no bytes and whose type has no empty value; integers are
/// std::int64_t; tuples and user-defined types have as many fields as the type, null where they are missing; bytes of a custom type
/// are a blob. Throws decode_error as the codecs do.
[[nodiscard]] cql_value decode(const cql_type& type, byte_view content);
/// The next [bytes]; null for null.
[[nodiscard]] cql_value read_value(byte_reader& in, const cql_type& type);

/// The value as CQL text: "{'a': 1}", "'it''s'", "0x00ff", "null". Throws encode_error (client_errc::type_mismatch,
/// value_out_of_range) where it is no value of `type`.
[[nodiscard]] std::string to_string(const cql_value& value, const cql_type& type);

} // namespace cassium
