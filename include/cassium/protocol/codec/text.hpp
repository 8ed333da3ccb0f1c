// Codecs of text, ascii and blob. All three may be empty. Text is not checked to be UTF-8: the server does that
// on write, and what it stored is returned as it is.
#pragma once

#include <cassium/protocol/codec/codec.hpp>
#include <cassium/protocol/codec/detail/check.hpp>
#include <cassium/types/ascii.hpp>
#include <cassium/types/blob.hpp>
#include <cassium/types/scalar_types.hpp>

#include <cstddef>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cassium {
namespace detail {

/// For bytes over 127, throws encode_error (client_errc::value_out_of_range), or decode_error (client_errc::bad_value).
void check_ascii(std::string_view text, bool encoding);
/// Throws encode_error (client_errc::invalid_argument).
[[noreturn]] void throw_null_text();

inline void store_bytes(const void* from, std::size_t size, std::byte* at) noexcept
{
    if (size != 0)
        std::memcpy(at, from, size);
}

/// What can be bound as text; `view` gives its characters.
template <class T>
struct text_encoder {
    static constexpr const cql_type& type = scalar_type<type_id::text>;

    static std::size_t size(const T& value) { return codec<T>::view(value).size(); }
    static void store(const T& value, std::byte* at)
    {
        const std::string_view text = codec<T>::view(value);
        store_bytes(text.data(), text.size(), at);
    }
    static void encode(const T& value, byte_writer& out) { out.put_text(codec<T>::view(value)); }
};

} // namespace detail

/// text (native_protocol_v5.spec, section 5.16).
template <class Allocator>
struct detail::default_codec<std::basic_string<char, std::char_traits<char>, Allocator>>
    : detail::text_encoder<std::basic_string<char, std::char_traits<char>, Allocator>> {
    using string = std::basic_string<char, std::char_traits<char>, Allocator>;

    static std::string_view view(const string& value) noexcept { return value; }
    static void decode(byte_view content, string& to)
    {
        to.assign(reinterpret_cast<const char*>(content.data()), content.size());
    }
};

/// Views and literals can be bound as text, not read. A null pointer is an encode_error
/// (client_errc::invalid_argument).
template <>
struct detail::default_codec<std::string_view> : detail::text_encoder<std::string_view> {
    static std::string_view view(std::string_view value) noexcept { return value; }
};
template <>
struct detail::default_codec<const char*> : detail::text_encoder<const char*> {
    static std::string_view view(const char* value)
    {
        if (value == nullptr)
            detail::throw_null_text();
        return value;
    }
};
template <>
struct detail::default_codec<char*> : detail::text_encoder<char*> {
    static std::string_view view(const char* value) { return codec<const char*>::view(value); }
};
/// Up to the first NUL, or whole where there is none.
template <std::size_t N>
struct detail::default_codec<char[N]> : detail::text_encoder<char[N]> {
    static std::string_view view(const char (&value)[N]) noexcept
    {
        const void* const end = std::memchr(value, 0, N);
        return {value, end == nullptr ? N : static_cast<std::size_t>(static_cast<const char*>(end) - value)};
    }
};

/// ascii (section 5.1): checked both ways.
template <>
struct detail::default_codec<ascii> {
    static constexpr const cql_type& type = scalar_type<type_id::ascii>;

    static std::size_t size(const ascii& value) noexcept { return value.value.size(); }
    static void store(const ascii& value, std::byte* at)
    {
        detail::check_ascii(value.value, true);
        detail::store_bytes(value.value.data(), value.value.size(), at);
    }
    static void encode(const ascii& value, byte_writer& out)
    {
        detail::check_ascii(value.value, true);
        out.put_text(value.value);
    }
    static void decode(byte_view content, ascii& to)
    {
        codec<std::string>::decode(content, to.value);
        detail::check_ascii(to.value, false);
    }
};

/// blob (section 5.3).
template <class Allocator>
struct detail::default_codec<std::vector<std::byte, Allocator>> {
    static constexpr const cql_type& type = scalar_type<type_id::blob>;
    using vector = std::vector<std::byte, Allocator>;

    static std::size_t size(const vector& value) noexcept { return value.size(); }
    static void store(const vector& value, std::byte* at) noexcept
    {
        detail::store_bytes(value.data(), value.size(), at);
    }
    static void encode(const vector& value, byte_writer& out) { out.put_bytes(value); }
    static void decode(byte_view content, vector& to) { to.assign(content.begin(), content.end()); }
};

/// A span of bytes can be bound as a blob, not read.
template <class Byte>
    requires std::same_as<std::remove_const_t<Byte>, std::byte>
struct detail::default_codec<std::span<Byte>> {
    static constexpr const cql_type& type = scalar_type<type_id::blob>;

    static std::size_t size(std::span<Byte> value) noexcept { return value.size(); }
    static void store(std::span<Byte> value, std::byte* at) noexcept
    {
        detail::store_bytes(value.data(), value.size(), at);
    }
    static void encode(std::span<Byte> value, byte_writer& out) { out.put_bytes(value); }
};

} // namespace cassium
