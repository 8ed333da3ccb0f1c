// How a C++ type is written as and read from a CQL value: the one template that users specialise to add a
// type of their own.
#pragma once

#include <cassium/base/bytes.hpp>
#include <cassium/protocol/codec/context.hpp>
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

namespace detail {

/// The library's own codecs. They stand behind codec<T>, so that a specialisation of a user's for a whole family of types
/// never meets one of them.
template <class T>
struct default_codec {};

} // namespace detail

/// The codec of `T`. A specialisation, for one type or with a concept for a family of types, has
///
///     static constexpr const cql_type& type;              // its CQL type
///     static void encode(const T&, byte_writer&);         // writes the content, without its length
///     static void decode(byte_view content, T& to);       // the whole content, without its length; never null
///
/// both of which may ask for a `const codec_context&` as a third argument; and may have
///
///     static constexpr std::int32_t fixed_size = N;        // every encoded value is exactly N bytes: a faster path
///     static std::size_t size(const T&);                   // else: the size of the encoded value, known beforehand
///     static void store(const T&, std::byte* at);          // with one of the two above: writes exactly so many bytes
///     static constexpr bool empty_is_null = true;          // a value of no bytes reads as null (always with fixed_size)
///     static constexpr bool null_is_empty = true;          // null reads as an empty T (containers)
///     static bool is_empty(const T&);                      // what the null rules of writes look at
///     static bool is_null(const T&);                       // T has a null of its own: which is written as null
///     static void set_null(T& to);                         // and what null makes of `to`
///     using parts = std::tuple<…>;                         // types whose codecs this one uses and gives the context
///
/// encode and store throw encode_error, decode throws decode_error; `to` may hold an old value, whose memory decode
/// should reuse, and has an unspecified value after an exception. All must be callable from any thread. A type that
/// is only ever bound (a view) may leave decode out.
template <class T>
struct codec : detail::default_codec<T> {};

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

template <class Codec, class T>
concept encodes_alone = requires(const T& value, byte_writer& out) { Codec::encode(value, out); };
template <class Codec, class T>
concept encodes_in_context =
    requires(const T& value, byte_writer& out, const codec_context& context) { Codec::encode(value, out, context); };
template <class Codec, class T>
concept decodes_alone = requires(T& to, byte_view content) { Codec::decode(content, to); };
template <class Codec, class T>
concept decodes_in_context =
    requires(T& to, byte_view content, const codec_context& context) { Codec::decode(content, to, context); };

/// What can write a T, and what can read one, too.
template <class Codec, class T>
concept encoder_of = requires {
    {
        Codec::type
    } -> std::convertible_to<const cql_type&>;
} && (encodes_alone<Codec, T> || encodes_in_context<Codec, T>);
template <class Codec, class T>
concept codec_of = encoder_of<Codec, T> && (decodes_alone<Codec, T> || decodes_in_context<Codec, T>);

} // namespace detail

/// `T`, or what is inside when it is a std::optional.
template <class T>
using value_type_of = typename detail::optional_traits<T>::value_type;

/// Types that can be bound: their codec has type and encode.
template <class T>
concept has_encoder = detail::encoder_of<codec<T>, T>;

/// Types that have a whole codec: they can be bound and read.
template <class T>
concept has_codec = detail::codec_of<codec<T>, T>;

namespace detail {

template <class Codec, class T>
consteval bool asks_for_context();

template <class Parts>
inline constexpr bool parts_ask = false;
template <class... Part>
inline constexpr bool parts_ask<std::tuple<Part...>> =
    (asks_for_context<codec<value_type_of<Part>>, value_type_of<Part>>() || ...); // NOLINT(misc-redundant-expression)

/// Whether a codec, or one that it uses, asks for a context. Those that pass it on say so themselves (uses_context) or
/// have parts.
template <class Codec, class T>
consteval bool asks_for_context()
{
    if constexpr (requires { Codec::uses_context; })
        return Codec::uses_context;
    else if constexpr (requires { typename Codec::parts; })
        return parts_ask<typename Codec::parts>;
    else
        return encodes_in_context<Codec, T> || decodes_in_context<Codec, T>;
}

/// Codecs whose values are stored into room made for them, in one step with their length.
template <class Codec, class T>
concept fixed_store_codec = requires(const T& value, std::byte* at) {
    {
        Codec::fixed_size
    } -> std::convertible_to<std::int32_t>;
    Codec::store(value, at);
};
template <class Codec, class T>
concept sized_store_codec = requires(const T& value, std::byte* at) {
    {
        Codec::size(value)
    } -> std::same_as<std::size_t>;
    Codec::store(value, at);
};
template <class T>
concept has_fixed_store = fixed_store_codec<codec<T>, T>;

/// Whether a value of no bytes reads as null: it is legal for all types (native_protocol_v5.spec, section 6), and only
/// some have an empty value.
template <class Codec>
consteval bool empty_is_null()
{
    if constexpr (requires { Codec::empty_is_null; })
        return Codec::empty_is_null;
    else
        return requires { Codec::fixed_size; };
}

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

/// Whether the codec of T's values, or of anything inside of them, asks for a codec_context.
template <class T>
inline constexpr bool uses_context = detail::asks_for_context<codec<value_type_of<T>>, value_type_of<T>>();

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

namespace detail {

/// The content of a value. A codec that asks for a context and is given none has one with the writer's environment.
template <class Codec, class T, class... Context>
void encode_content(byte_writer& out, const T& value, const Context&... context)
{
    if constexpr (!asks_for_context<Codec, T>())
        Codec::encode(value, out);
    else if constexpr (!encodes_in_context<Codec, T>)
        Codec::encode(value, out); // asks only when it reads
    else if constexpr (sizeof...(Context) == 0)
        Codec::encode(value, out, codec_context{.environment = out.environment()});
    else
        Codec::encode(value, out, context...);
}

template <class Codec, class T, class... Context>
void decode_content(byte_view content, T& to, const Context&... context)
{
    if constexpr (!asks_for_context<Codec, T>() || !decodes_in_context<Codec, T>)
        Codec::decode(content, to);
    else if constexpr (sizeof...(Context) == 0)
        Codec::decode(content, to, codec_context{});
    else
        Codec::decode(content, to, context...);
}

} // namespace detail

/// Writes [value] as `Codec` has it, or null for an empty optional. The context is passed on to codecs that ask for one.
template <class Codec, class T, class... Context>
void write_value_as(byte_writer& out, const T& value, const Context&... context)
{
    if constexpr (detail::optional_traits<T>::is_optional) {
        if (value)
            write_value_as<Codec>(out, *value, context...);
        else
            write_null(out);
    } else if constexpr (requires { Codec::refused; }) {
        detail::refuse_type<Codec::refused, T>();
    } else if constexpr (!detail::encoder_of<Codec, T>) {
        static_assert(detail::encoder_of<Codec, T>,
                      "cassium: this type cannot be bound: include the header of its codec "
                      "(cassium/protocol/codec/all.hpp) or specialise cassium::codec for it");
    } else if constexpr (sizeof...(Context) != 0 && !detail::asks_for_context<Codec, T>()) {
        write_value_as<Codec>(out, value);
    } else {
        if constexpr (requires { Codec::is_null(value); }) {
            if (Codec::is_null(value))
                return write_null(out);
        }
        if constexpr (detail::fixed_store_codec<Codec, T>) {
            std::byte* const at = out.buffer().extend(detail::length_size + Codec::fixed_size);
            detail::store_big(at, std::int32_t{Codec::fixed_size});
            Codec::store(value, at + detail::length_size);
        } else if constexpr (detail::sized_store_codec<Codec, T>) {
            const std::size_t size = Codec::size(value);
            detail::check_length(size);
            std::byte* const at = out.buffer().extend(detail::length_size + size);
            detail::store_big(at, static_cast<std::int32_t>(size));
            Codec::store(value, at + detail::length_size);
        } else if constexpr (requires { Codec::fixed_size; }) {
            out.put(std::int32_t{Codec::fixed_size});
            detail::encode_content<Codec>(out, value, context...);
        } else {
            const std::size_t at = out.begin_length();
            detail::encode_content<Codec>(out, value, context...);
            out.end_length(at);
        }
    }
}

/// Writes [value]: the length and the content; null for an empty optional.
template <class T, class... Context>
void write_value(byte_writer& out, const T& value, const Context&... context)
{
    write_value_as<codec<value_type_of<T>>>(out, value, context...);
}

namespace detail {

/// Makes null of `to` where its type has one: resets an optional, empties a container. Returns whether it has.
template <class Codec, class T>
bool make_null(T& to)
{
    if constexpr (optional_traits<T>::is_optional) {
        to.reset();
    } else if constexpr (requires { Codec::set_null(to); }) {
        Codec::set_null(to);
    } else if constexpr (requires { Codec::null_is_empty; }) {
        if constexpr (requires { to.clear(); })
            to.clear();
        else
            to = T{};
    } else {
        return false;
    }
    return true;
}

/// The codec of a member, of the type that decltype gives.
template <class Member>
using member_codec = codec<value_type_of<std::remove_cvref_t<Member>>>;

/// Whether T tells null from every value.
template <class Codec, class T>
inline constexpr bool has_null = optional_traits<T>::is_optional || requires(const T& value) { Codec::is_null(value); };

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
template <class Codec, class T>
consteval bool check_parts_made_first()
{
    if constexpr (optional_traits<T>::is_optional)
        return check_made_first<value_type_of<T>>();
    else if constexpr (requires { typename Codec::parts; })
        return are_made_first<typename Codec::parts>;
    else
        return true;
}

/// Whether `Codec` can read a T, or one sentence.
template <class Codec, class T>
consteval bool check_readable()
{
    using value = value_type_of<T>;
    constexpr bool has_one = codec_of<Codec, value>;
    if constexpr (requires { Codec::refused; })
        refuse_type<Codec::refused, T>();
    else
        static_assert(has_one, "cassium: this type cannot be read: include the header of its codec "
                               "(cassium/protocol/codec/all.hpp) or specialise cassium::codec for it; views and "
                               "pointers can only be bound");
    if constexpr (has_one)
        return check_parts_made_first<Codec, T>();
    else
        return false;
}

/// Reads [bytes] into `to`. Returns true, and leaves `to` as it is, where it is null and T has no null: whoever reads
/// says what stands there then. (Inlined, so that the answer is no value but a branch.)
template <class Codec, class T, class... Context>
[[nodiscard, gnu::always_inline]] inline bool read_cell(byte_reader& in, T& to, const Context&... context)
{
    if constexpr (sizeof...(Context) != 0 && !asks_for_context<Codec, value_type_of<T>>()) {
        return read_cell<Codec>(in, to);
    } else if constexpr (check_readable<Codec, T>()) {
        const auto length = in.read<std::int32_t>();
        if (length < (empty_is_null<Codec>() ? 1 : 0)) [[unlikely]]
            return !make_null<Codec>(to);
        const byte_view content = in.read_bytes(static_cast<std::size_t>(length));
        if constexpr (optional_traits<T>::is_optional) {
            if (!to)
                to.emplace();
            decode_content<Codec>(content, *to, context...);
        } else {
            decode_content<Codec>(content, to, context...);
        }
    }
    return false;
}

/// The next field of a tuple or udt: as read_cell, but a field that is missing at the end is null, since a value may have
/// been written before its type grew (native_protocol_v5.spec, sections 5.21 and 6).
template <class T, class... Context>
[[nodiscard]] bool read_field(byte_reader& in, T& to, const Context&... context)
{
    using codec_type = codec<value_type_of<T>>;
    if (in.empty()) [[unlikely]]
        return !make_null<codec_type>(to);
    return read_cell<codec_type>(in, to, context...);
}

} // namespace detail

/// What null does to `to`: resets an optional, empties a container, and makes a T{} of anything else. (What a null column
/// or field of a user-defined type leaves is the default that the member is declared with.)
template <class T>
void set_null(T& to)
{
    if (!detail::make_null<codec<value_type_of<T>>>(to))
        to = T{};
}

/// Reads [bytes] into `to` as `Codec` has them; null as set_null does it.
template <class Codec, class T, class... Context>
void read_value_as(byte_reader& in, T& to, const Context&... context)
{
    if (detail::read_cell<Codec>(in, to, context...)) [[unlikely]] {
        if constexpr (detail::check_made_first<T>())
            to = T{};
    }
}

/// Reads [bytes] into `to`; null as set_null does it.
template <class T, class... Context>
void read_value(byte_reader& in, T& to, const Context&... context)
{
    read_value_as<codec<value_type_of<T>>>(in, to, context...);
}

namespace detail {

/// Whether `value` is written as null: an empty optional, or a T that is its own null.
template <class Codec, class T>
[[nodiscard]] bool is_null_as(const T& value)
{
    if constexpr (optional_traits<T>::is_optional)
        return !value || is_null_as<Codec>(*value);
    else if constexpr (requires { Codec::is_null(value); })
        return Codec::is_null(value);
    else
        return false;
}
/// The same, or an empty container.
template <class Codec, class T>
[[nodiscard]] bool is_absent_as(const T& value)
{
    if constexpr (optional_traits<T>::is_optional)
        return !value || is_absent_as<Codec>(*value);
    else if constexpr (requires { Codec::is_empty(value); })
        return is_null_as<Codec>(value) || Codec::is_empty(value);
    else
        return is_null_as<Codec>(value);
}

} // namespace detail

/// Whether the null rules of insert and save treat `value` as absent: an empty optional or container, where the column is
/// not frozen.
template <class T>
[[nodiscard]] bool is_absent(const T& value)
{
    return detail::is_absent_as<codec<value_type_of<T>>>(value);
}

} // namespace cassium
