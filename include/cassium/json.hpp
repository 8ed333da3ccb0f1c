// Structs to JSON and back. Not part of <cassium/cassium.hpp>: include it where it is used.
#pragma once

#include <cassium/json/value.hpp>

#include <string>
#include <string_view>

namespace cassium {

/// Appends what to_json() makes to a string. What was written stays in it after an exception.
template <class T>
void append_json(std::string& text, const T& value)
{
    json_writer out(text);
    write_json(out, value);
}

/// The JSON text of a struct, or of any value that can be a column.
///
/// | CQL | JSON |
/// |---|---|
/// | text, ascii | string |
/// | integers, counter, varint, float, double, decimal | number; NaN and infinities are an error |
/// | boolean | true, false |
/// | timestamp | number: milliseconds since 1970-01-01 UTC |
/// | date, time | string: "2024-02-29", "13:30:54.234000000" |
/// | uuid, timeuuid, inet, duration | string |
/// | blob | string: "0x00ff" |
/// | list, set, tuple, vector | array |
/// | map | object; a key that is no string in JSON is written as a string of its JSON text: {"1":"one"} |
/// | a table's struct, a user-defined type | object, by the columns' and fields' names; ignored members are left out |
/// | an enum | number, or its name where it is stored as text |
/// | an empty std::optional | null |
///
/// A type with a codec_via is written as what it is stored as; any other type needs a json_codec. Throws encode_error, which
/// names the member, for a number that JSON has not and for text that is not UTF-8.
template <class T>
[[nodiscard]] std::string to_json(const T& value)
{
    std::string text;
    if constexpr (detail::json_object<T>)
        text.reserve(detail::json_room<T>);
    append_json(text, value);
    return text;
}

/// Reads JSON text into an existing value, whose memory is reused: the reverse of to_json.
///
/// A member that is missing keeps its value, in nested structs, too; in elements of containers and in optionals it has its
/// default, whatever was there before. Null resets an optional, empties a container, makes 0 of a counter, and is an error for any
/// other member. A number that is too large or too small for a float or double is an error. A member that the struct has not is an error, unless the options say otherwise, and so are one that comes twice
/// and anything behind the value. Throws decode_error that has the member's path ("home.zip", "others[2].city"), what was
/// found, and the position; `to` is then partly written.
template <class T>
void from_json(std::string_view text, T& to, const json_options& options = {})
{
    json_reader in(text, options);
    read_json(in, to);
    in.finish();
}

/// The same into a new value, whose members have their defaults.
template <class T>
[[nodiscard]] T from_json(std::string_view text, const json_options& options = {})
{
    T made{};
    from_json(text, made, options);
    return made;
}

} // namespace cassium
