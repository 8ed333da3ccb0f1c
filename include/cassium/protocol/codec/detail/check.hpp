// What the codecs throw when bytes or values do not fit their CQL type: type, size and rule, never the value. Compiled,
// so that the checks cost the hot path one branch.
#pragma once

#include <cassium/base/bytes.hpp>
#include <cassium/types/cql_type.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cassium::detail {

/// decode_error bad_value: "empty value of type int", "int of 3 bytes, needs 4".
[[noreturn]] void throw_bad_size(const cql_type& type, std::size_t size, std::size_t wanted);
/// decode_error bad_value: "date: <what>".
[[noreturn]] void throw_bad_value(const cql_type& type, std::string_view what);
/// decode_error bad_value: a count that the bytes left cannot hold.
[[noreturn]] void throw_bad_count(const cql_type& type, std::int32_t count, std::size_t left);
/// decode_error bad_value: bytes left after a whole value.
[[noreturn]] void throw_trailing(const cql_type& type, std::size_t left);
/// decode_error bad_value: a set or map that keeps fewer elements than the server has, since it takes some for equal.
[[noreturn]] void throw_equal_elements(const cql_type& type, std::size_t count, std::size_t kept);
/// encode_error value_out_of_range: "time: <what>".
[[noreturn]] void throw_out_of_range(const cql_type& type, std::string_view what);
/// encode_error value_too_large: more elements than the int32 count of a collection can say.
[[noreturn]] void throw_too_many(const cql_type& type, std::size_t count);

inline void check_size(const cql_type& type, byte_view content, std::size_t wanted)
{
    if (content.size() != wanted) [[unlikely]]
        throw_bad_size(type, content.size(), wanted);
}

inline void check_end(const cql_type& type, const byte_reader& in)
{
    if (!in.empty()) [[unlikely]]
        throw_trailing(type, in.remaining());
}

/// The int32 count of a collection whose elements take at least `element_size` bytes each.
[[nodiscard]] inline std::size_t read_count(const cql_type& type, byte_reader& in, std::size_t element_size)
{
    const auto count = in.read<std::int32_t>();
    if (count < 0 || static_cast<std::size_t>(count) > in.remaining() / element_size) [[unlikely]]
        throw_bad_count(type, count, in.remaining());
    return static_cast<std::size_t>(count);
}

[[nodiscard]] inline std::int32_t checked_count(const cql_type& type, std::size_t count)
{
    if (count > 0x7fffffff) [[unlikely]]
        throw_too_many(type, count);
    return static_cast<std::int32_t>(count);
}

template <class>
inline constexpr bool always_false = false;

} // namespace cassium::detail
