// Codec of vector<T, n>: n elements without a count (native_protocol_v5.spec, section 5.25). Elements of fixed size
// follow each other bare; any other is preceded by its size as an [unsigned vint]. Which is which is the server's rule,
// in vector_element_size(). Elements cannot be null.
#pragma once

#include <cassium/protocol/codec/codec.hpp>
#include <cassium/protocol/codec/detail/check.hpp>
#include <cassium/protocol/codec/detail/vint.hpp>
#include <cassium/types/scalar_types.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <tuple>

namespace cassium {
namespace detail {

template <class T>
concept fixed_vector_element = has_fixed_store<T> && vector_element_size(codec<T>::type) == codec<T>::fixed_size;

template <class T, std::size_t N>
struct vector_type {
    static_assert(!has_null<member_codec<T>, T>,
                  "cassium: elements of a CQL vector cannot be null: drop the std::optional");
    static_assert(N > 0 && N <= 0x7fffffff, "cassium: a CQL vector has at least one element");

    static_assert(vector_element_size(cql_type_of<T>) == 0 || fixed_vector_element<T>,
                  "cassium: a codec for this CQL type needs fixed_size and store() to be an element of a vector");

    static constexpr const cql_type* elements[] = {&cql_type_of<T>};
    static constexpr cql_type node{
        .id = type_id::vector, .elements = elements, .dimension = static_cast<std::uint32_t>(N)};
};

/// Puts the size of what was written after `at` and one byte left free there in front of it.
void insert_vint_length(byte_buffer& out, std::size_t at);

} // namespace detail

/// Elements of fixed size.
template <class T, std::size_t N>
    requires detail::fixed_vector_element<T>
struct detail::default_codec<std::array<T, N>> {
    using parts = std::tuple<T>;
    static constexpr const cql_type& type = detail::vector_type<T, N>::node;
    static constexpr std::size_t element_size = codec<T>::fixed_size;
    static_assert(N * element_size <= 0x7fffffff, "cassium: this vector is larger than any CQL value");
    static constexpr std::int32_t fixed_size = static_cast<std::int32_t>(N * element_size);

    static void store(const std::array<T, N>& value, std::byte* at)
    {
        for (std::size_t i = 0; i < N; ++i)
            codec<T>::store(value[i], at + i * element_size);
    }
    static void encode(const std::array<T, N>& value, byte_writer& out)
    {
        store(value, out.buffer().extend(N * element_size));
    }
    template <class... Context>
    static void decode(byte_view content, std::array<T, N>& to, const Context&... context)
    {
        detail::check_size(type, content, N * element_size);
        for (std::size_t i = 0; i < N; ++i)
            detail::decode_content<codec<T>>(byte_view(content.data() + i * element_size, element_size), to[i],
                                             context...);
    }
};

/// Elements of variable size.
template <class T, std::size_t N>
struct detail::default_codec<std::array<T, N>> {
    using parts = std::tuple<T>;
    static constexpr const cql_type& type = detail::vector_type<T, N>::node;
    static constexpr bool empty_is_null = true;

    template <class... Context>
    static void encode(const std::array<T, N>& value, byte_writer& out, const Context&... context)
    {
        for (const T& one : value) {
            const std::size_t at = out.position();
            (void)out.buffer().extend(1);
            detail::encode_content<codec<T>>(out, one, context...);
            detail::insert_vint_length(out.buffer(), at);
        }
    }
    template <class... Context>
    static void decode(byte_view content, std::array<T, N>& to, const Context&... context)
    {
        if (content.empty()) [[unlikely]]
            detail::throw_bad_size(type, 0, N);
        byte_reader in(content);
        for (T& one : to) {
            const std::uint64_t size = detail::read_unsigned_vint(in);
            if (size > in.remaining()) [[unlikely]]
                detail::throw_truncated(size, in.remaining());
            if (size == 0 && detail::empty_is_null<codec<T>>()) [[unlikely]]
                set_null(one);
            else
                detail::decode_content<codec<T>>(in.read_bytes(size), one, context...);
        }
        detail::check_end(type, in);
    }
};

} // namespace cassium
