// Codecs of types that are stored as others.
#pragma once

#include <cassium/protocol/codec/codec.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <tuple>
#include <utility>

namespace cassium {
namespace detail {

/// What a codec_via takes over from the codec of `Wire`, a piece a base.
template <class T, class Wire, class Self>
struct via_store {};
template <class T, has_fixed_store Wire, class Self>
struct via_store<T, Wire, Self> {
    static constexpr std::int32_t fixed_size = codec<Wire>::fixed_size;

    static void store(const T& value, std::byte* at) { codec<Wire>::store(Self::to_wire(value), at); }
};

template <class T, class Wire>
struct via_parts {};
template <class T, class Wire>
    requires requires { typename codec<Wire>::parts; }
struct via_parts<T, Wire> {
    using parts = typename codec<Wire>::parts;
};

template <class T, class Wire, class Self>
struct via_null {};
template <class T, class Wire, class Self>
    requires requires(const Wire& wire) {
        requires codec<Wire>::null_is_empty;
        codec<Wire>::is_empty(wire);
    }
struct via_null<T, Wire, Self> {
    static constexpr bool null_is_empty = true;

    static bool is_empty(const T& value) { return codec<Wire>::is_empty(Self::to_wire(value)); }
    static void set_null(T& to) { to = Self::from_wire(Wire{}); }
};
template <class T, class Wire, class Self>
    requires requires(const Wire& wire) { codec<Wire>::is_null(wire); }
struct via_null<T, Wire, Self> {
    static bool is_null(const T& value) { return codec<Wire>::is_null(Self::to_wire(value)); }
    static void set_null(T& to)
    {
        Wire wire{};
        codec<Wire>::set_null(wire);
        to = Self::from_wire(std::move(wire));
    }
};

} // namespace detail

/// A codec for a type that is stored as another one: inherit from it and give two functions.
///
///     template <> struct cassium::codec<money> : cassium::codec_via<money, std::int64_t> {
///         static std::int64_t to_wire(const money& m) { return m.cents; }
///         static money from_wire(std::int64_t cents) { return {cents}; }
///     };
///
/// Null, empty and the context are as they are for `Wire`, which may be a std::optional: then T has a null of its own. A codec
/// that is not codec<T>, such as a tag's for one member, gives itself as `Self`.
template <class T, class Wire, class Self = codec<T>>
struct codec_via : detail::via_store<T, Wire, Self>, detail::via_parts<T, Wire>, detail::via_null<T, Wire, Self> {
    static constexpr const cql_type& type = codec<Wire>::type;
    static constexpr bool empty_is_null = detail::empty_is_null<codec<Wire>>();
    static constexpr bool uses_context = cassium::uses_context<Wire>;

    template <class... Context>
    static void encode(const T& value, byte_writer& out, const Context&... context)
    {
        detail::encode_content<codec<Wire>>(out, static_cast<const Wire&>(Self::to_wire(value)), context...);
    }
    template <class... Context>
    static void decode(byte_view content, T& to, const Context&... context)
    {
        Wire wire{};
        detail::decode_content<codec<Wire>>(content, wire, context...);
        to = Self::from_wire(std::move(wire));
    }
};

/// Over an optional: what is null to it is null to T.
template <class T, class Wire, class Self>
struct codec_via<T, std::optional<Wire>, Self> {
    static_assert(!detail::optional_traits<Wire>::is_optional,
                  "cassium: a column knows one kind of null; use std::optional once, not an optional of an optional");
    static constexpr const cql_type& type = codec<Wire>::type;
    static constexpr bool empty_is_null = detail::empty_is_null<codec<Wire>>();
    static constexpr bool uses_context = cassium::uses_context<Wire>;
    using parts = std::tuple<Wire>;
    using wire_type = std::optional<Wire>;

    static bool is_null(const T& value) { return detail::is_null_as<codec<Wire>, wire_type>(Self::to_wire(value)); }
    static bool is_empty(const T& value)
        requires requires(const Wire& wire) { codec<Wire>::is_empty(wire); }
    {
        return detail::is_absent_as<codec<Wire>, wire_type>(Self::to_wire(value));
    }
    static void set_null(T& to) { to = Self::from_wire(wire_type()); }
    template <class... Context>
    static void encode(const T& value, byte_writer& out, const Context&... context)
    {
        if (const wire_type& wire = Self::to_wire(value))
            detail::encode_content<codec<Wire>>(out, *wire, context...);
    }
    template <class... Context>
    static void decode(byte_view content, T& to, const Context&... context)
    {
        wire_type wire(std::in_place);
        detail::decode_content<codec<Wire>>(content, *wire, context...);
        to = Self::from_wire(std::move(wire));
    }
};

} // namespace cassium
