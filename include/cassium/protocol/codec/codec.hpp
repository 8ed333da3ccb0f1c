// How a C++ type is written as and read from a CQL value: the one template that users specialise to add a
// type of their own.
#pragma once

#include <cassium/base/bytes.hpp>
#include <cassium/types/cql_type.hpp>

#include <concepts>
#include <cstdint>
#include <optional>
#include <type_traits>

namespace cassium {

/// The codec of `T`. A specialisation has
///
///     static constexpr const cql_type& type;              // its CQL type
///     static void encode(const T&, byte_writer&);         // writes the content, without its length
///     static void decode(byte_view content, T& to);       // the whole content, without its length; never null
///
/// and may have
///
///     static constexpr std::int32_t fixed_size = N;        // every encoded value is exactly N bytes: a faster path
///     static constexpr bool null_is_empty = true;          // null reads as an empty T (containers)
///     static bool is_empty(const T&);                      // what the null rules of writes look at
///
/// encode throws encode_error, decode throws decode_error; `to` may hold an old value, whose memory decode should
/// reuse. Both must be callable from any thread.
template <class T>
struct codec;

/// A codec for a type that is stored as another one: inherit from it and give two functions.
///
///     template <> struct cassium::codec<money> : cassium::codec_via<money, std::int64_t> {
///         static std::int64_t to_wire(const money& m) { return m.cents; }
///         static money from_wire(std::int64_t cents) { return {cents}; }
///     };
template <class T, class Wire>
struct codec_via;

/// Types that have a codec.
template <class T>
concept has_codec = requires(const T& value, T& to, byte_writer& out, byte_view content) {
    { codec<T>::type } -> std::convertible_to<const cql_type&>;
    codec<T>::encode(value, out);
    codec<T>::decode(content, to);
};

namespace detail {

template <class T>
struct optional_traits {
    static constexpr bool is_optional = false;
    using value_type = T;
};
template <class T>
struct optional_traits<std::optional<T>> {
    static constexpr bool is_optional = true;
    using value_type = T;
};

[[noreturn]] void throw_unexpected_null();

inline constexpr std::int32_t null_length = -1;
inline constexpr std::int32_t unset_length = -2;

} // namespace detail

/// `T`, or what is inside when it is a std::optional.
template <class T>
using value_type_of = typename detail::optional_traits<T>::value_type;

/// The CQL type of a member of type `T`.
template <class T>
inline constexpr const cql_type& cql_type_of = codec<value_type_of<T>>::type;

/// Writes [value] null (native_protocol_v5.spec, section 3).
inline void write_null(byte_writer& out)
{
    out.put(detail::null_length);
}

/// Writes [value] "not set": the server leaves the column as it is.
inline void write_unset(byte_writer& out)
{
    out.put(detail::unset_length);
}

/// Writes [value]: the length and the content; null for an empty optional.
template <class T>
void write_value(byte_writer& out, const T& value)
{
    if constexpr (detail::optional_traits<T>::is_optional) {
        if (value)
            write_value(out, *value);
        else
            write_null(out);
    } else if constexpr (requires { codec<T>::fixed_size; }) {
        out.put(std::int32_t{codec<T>::fixed_size});
        codec<T>::encode(value, out);
    } else {
        const std::size_t at = out.begin_length();
        codec<T>::encode(value, out);
        out.end_length(at);
    }
}

/// Reads [bytes] into `to`. Null resets an optional, empties a container, and is a decode_error
/// (client_errc::unexpected_null) for any other type.
template <class T>
void read_value(byte_reader& in, T& to)
{
    const auto length = in.read<std::int32_t>();
    if (length < 0) [[unlikely]] {
        if constexpr (detail::optional_traits<T>::is_optional)
            to.reset();
        else if constexpr (requires { codec<T>::null_is_empty; })
            to = T{};
        else
            detail::throw_unexpected_null();
        return;
    }
    const byte_view content = in.read_bytes(static_cast<std::size_t>(length));
    if constexpr (detail::optional_traits<T>::is_optional) {
        if (!to)
            to.emplace();
        codec<value_type_of<T>>::decode(content, *to);
    } else {
        codec<T>::decode(content, to);
    }
}

/// Whether the null rules of insert and save treat `value` as absent: an empty optional or container.
template <class T>
[[nodiscard]] bool is_absent(const T& value)
{
    if constexpr (detail::optional_traits<T>::is_optional)
        return !value || is_absent(*value);
    else if constexpr (requires { codec<T>::is_empty(value); })
        return codec<T>::is_empty(value);
    else
        return false;
}

template <class T, class Wire>
struct codec_via {
    static constexpr const cql_type& type = codec<Wire>::type;

    static void encode(const T& value, byte_writer& out) { codec<Wire>::encode(codec<T>::to_wire(value), out); }
    static void decode(byte_view content, T& to)
    {
        Wire wire{};
        codec<Wire>::decode(content, wire);
        to = codec<T>::from_wire(std::move(wire));
    }
};

} // namespace cassium
