// How a C++ type is written as and read from a CQL value: the one template that users specialise to add a
// type of their own.
#pragma once

#include <cassium/base/bytes.hpp>
#include <cassium/protocol/codec/detail/refusal.hpp>
#include <cassium/types/cql_type.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>

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
///     static std::size_t size(const T&);                   // else: the size of the encoded value, known beforehand
///     static void store(const T&, std::byte* at);          // with one of the two above: writes exactly so many bytes
///     static constexpr bool null_is_empty = true;          // null reads as an empty T (containers)
///     static bool is_empty(const T&);                      // what the null rules of writes look at
///
/// encode and store throw encode_error, decode throws decode_error; `to` may hold an old value, whose memory decode
/// should reuse, and has an unspecified value after an exception. All must be callable from any thread. A type that
/// is only ever bound (a view) may leave decode out.
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

/// Types that can be bound: their codec has type and encode.
template <class T>
concept has_encoder = requires(const T& value, byte_writer& out) {
    {
        codec<T>::type
    } -> std::convertible_to<const cql_type&>;
    codec<T>::encode(value, out);
};

/// Types that have a whole codec: they can be bound and read.
template <class T>
concept has_codec = has_encoder<T> && requires(T& to, byte_view content) { codec<T>::decode(content, to); };

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

/// Codecs whose values are stored into room made for them, in one step with their length.
template <class T>
concept has_fixed_store = requires(const T& value, std::byte* at) {
    {
        codec<T>::fixed_size
    } -> std::convertible_to<std::int32_t>;
    codec<T>::store(value, at);
};
template <class T>
concept has_sized_store = requires(const T& value, std::byte* at) {
    {
        codec<T>::size(value)
    } -> std::same_as<std::size_t>;
    codec<T>::store(value, at);
};

inline constexpr std::size_t length_size = sizeof(std::int32_t);

inline void check_length(std::size_t length)
{
    if (length > 0x7fffffff) [[unlikely]]
        throw_too_large(length);
}

/// Writes the length and the content into bytes that are there already and returns where they end.
template <has_fixed_store T>
[[nodiscard]] std::byte* store_value(const T& value, std::byte* at)
{
    store_big(at, std::int32_t{codec<T>::fixed_size});
    codec<T>::store(value, at + length_size);
    return at + length_size + codec<T>::fixed_size;
}

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
    } else if constexpr (requires { codec<T>::refused; }) {
        detail::refuse_type<codec<T>::refused, T>();
    } else if constexpr (!has_encoder<T>) {
        static_assert(has_encoder<T>, "cassium: this type cannot be bound: include the header of its codec "
                                      "(cassium/protocol/codec/all.hpp) or specialise cassium::codec for it");
    } else if constexpr (detail::has_fixed_store<T>) {
        (void)detail::store_value(value, out.buffer().extend(detail::length_size + codec<T>::fixed_size));
    } else if constexpr (detail::has_sized_store<T>) {
        const std::size_t size = codec<T>::size(value);
        detail::check_length(size);
        std::byte* const at = out.buffer().extend(detail::length_size + size);
        detail::store_big(at, static_cast<std::int32_t>(size));
        codec<T>::store(value, at + detail::length_size);
    } else if constexpr (requires { codec<T>::fixed_size; }) {
        out.put(std::int32_t{codec<T>::fixed_size});
        codec<T>::encode(value, out);
    } else {
        const std::size_t at = out.begin_length();
        codec<T>::encode(value, out);
        out.end_length(at);
    }
}

/// What null does to `to`: resets an optional, empties a container, and is a decode_error
/// (client_errc::unexpected_null) for any other type.
template <class T>
void set_null(T& to)
{
    if constexpr (detail::optional_traits<T>::is_optional) {
        to.reset();
    } else if constexpr (requires { codec<T>::null_is_empty; }) {
        if constexpr (requires { to.clear(); })
            to.clear();
        else
            to = T{};
    } else {
        detail::throw_unexpected_null();
    }
}

namespace detail {

/// Whether there can be an object that a value is read into, or one sentence. What compilers print of it has `Asked`.
template <class T, class Asked = T>
consteval bool check_made_first()
{
    constexpr bool can_be_made = std::is_default_constructible_v<T>;
    static_assert(can_be_made,
                  "cassium: what is read needs an object to be read into, whose type has a default constructor");
    return can_be_made;
}
template <class Parts>
inline constexpr bool are_made_first = true;
template <class... Part>
inline constexpr bool are_made_first<std::tuple<Part...>> = [] {
    bool all = true;
    ((all = check_made_first<Part>() && all), ...);
    return all;
}();
/// The same for what is inside of an optional or container.
template <class T>
consteval bool check_parts_made_first()
{
    if constexpr (optional_traits<T>::is_optional)
        return check_made_first<value_type_of<T>>();
    else if constexpr (requires { typename codec<T>::parts; })
        return are_made_first<typename codec<T>::parts>;
    else
        return true;
}

} // namespace detail

/// Reads [bytes] into `to`; null as set_null does it.
template <class T>
void read_value(byte_reader& in, T& to)
{
    using value = value_type_of<T>;
    constexpr bool has_one = has_codec<value>;
    if constexpr (requires { codec<value>::refused; })
        detail::refuse_type<codec<value>::refused, T>();
    else
        static_assert(has_one, "cassium: this type cannot be read: include the header of its codec "
                               "(cassium/protocol/codec/all.hpp) or specialise cassium::codec for it; views and "
                               "pointers can only be bound");
    if constexpr (has_one && detail::check_parts_made_first<T>()) {
        const auto length = in.read<std::int32_t>();
        if (length < 0) [[unlikely]]
            return set_null(to);
        const byte_view content = in.read_bytes(static_cast<std::size_t>(length));
        if constexpr (detail::optional_traits<T>::is_optional) {
            if (!to)
                to.emplace();
            codec<value>::decode(content, *to);
        } else {
            codec<T>::decode(content, to);
        }
    }
}

/// Reads the next field of a tuple or udt: as read_value, but a field that is missing at the end is null, since a
/// value may have been written before its type grew (native_protocol_v5.spec, sections 5.21 and 6).
template <class T>
void read_field(byte_reader& in, T& to)
{
    if (in.empty()) [[unlikely]]
        return set_null(to);
    read_value(in, to);
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

namespace detail {

template <class T, class Wire>
struct codec_via_base {};
template <class T, has_fixed_store Wire>
struct codec_via_base<T, Wire> {
    static constexpr std::int32_t fixed_size = codec<Wire>::fixed_size;

    static void store(const T& value, std::byte* at) { codec<Wire>::store(codec<T>::to_wire(value), at); }
};

} // namespace detail

template <class T, class Wire>
struct codec_via : detail::codec_via_base<T, Wire> {
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
