// Codec of tuple: its fields as [bytes], one after the other (native_protocol_v5.spec, section 5.21). Fields may be
// std::optional; null reads as a T{} in others. A value may end early, when it was written before its type grew: what is
// missing is null. Fields past the last are not looked at, as in user-defined types.
#pragma once

#include <cassium/protocol/codec/codec.hpp>

#include <tuple>
#include <utility>

namespace cassium {
namespace detail {

template <class Tuple, class... Fields>
struct tuple_codec {
    static_assert(sizeof...(Fields) != 0, "cassium: a CQL tuple has at least one field");

    using parts = std::tuple<Fields...>;
    static constexpr const cql_type* elements[] = {&cql_type_of<Fields>...};
    static constexpr cql_type node{.id = type_id::tuple, .elements = elements};
    static constexpr const cql_type& type = node;

    template <class... Context>
    static void encode(const Tuple& value, byte_writer& out, const Context&... context)
    {
        std::apply([&](const Fields&... fields) { (write_value(out, fields, context...), ...); }, value);
    }
    template <class... Context>
    static void decode(byte_view content, Tuple& to, const Context&... context)
    {
        byte_reader in(content);
        std::apply([&](Fields&... fields) { (read_one(in, fields, context...), ...); }, to);
    }

private:
    template <class Field, class... Context>
    static void read_one(byte_reader& in, Field& to, const Context&... context)
    {
        if (read_field(in, to, context...)) [[unlikely]]
            to = Field{};
    }
};

} // namespace detail

template <class... Fields>
struct detail::default_codec<std::tuple<Fields...>> : detail::tuple_codec<std::tuple<Fields...>, Fields...> {};

/// A pair is a tuple of two.
template <class First, class Second>
struct detail::default_codec<std::pair<First, Second>> : detail::tuple_codec<std::pair<First, Second>, First, Second> {
};

} // namespace cassium
