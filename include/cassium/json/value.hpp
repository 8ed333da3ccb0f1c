// What each C++ type is in JSON. A template gate as the codecs are, and with the same types behind it.
#pragma once

#include <cassium/json/detail/object.hpp>
#include <cassium/json/reader.hpp>
#include <cassium/json/text.hpp>
#include <cassium/json/writer.hpp>
#include <cassium/model/model.hpp>
#include <cassium/protocol/codec/all.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace cassium {

/// To be specialised for a type that has no JSON form by itself, or is to have another one:
///
///     static void write(json_writer&, const T&);
///     static void read(json_reader&, T& to);      // null is not passed on
template <class T>
struct json_codec;

namespace detail {

template <class T>
concept has_json_codec = requires(json_writer& out, json_reader& in, const T& value, T& to) {
    json_codec<T>::write(out, value);
    json_codec<T>::read(in, to);
};
/// A codec_via.
template <class T>
concept has_wire_form = requires(const T& value) { codec<T>::to_wire(value); };
template <class T>
using wire_form = std::remove_cvref_t<decltype(codec<T>::to_wire(std::declval<const T&>()))>;

template <class T>
inline constexpr bool is_string = false;
template <class Allocator>
inline constexpr bool is_string<std::basic_string<char, std::char_traits<char>, Allocator>> = true;

template <class T>
concept json_text = requires(json_writer& out, const json_reader& in, const T& value, T& to) {
    write_json_text(out, value);
    read_json_text(in, std::string_view(), to);
};

template <class T>
inline constexpr bool is_tuple = false;
template <class... Field>
inline constexpr bool is_tuple<std::tuple<Field...>> = true;
template <class First, class Second>
inline constexpr bool is_tuple<std::pair<First, Second>> = true;

template <class T, type_id... Id>
concept stored_as = has_codec<T> && ((codec<T>::type.id == Id) || ...);

/// Structs that are objects.
template <class T>
concept json_object = model<T> || (udt_candidate<T> && stored_as<T, type_id::udt>);
template <class T>
concept json_array =
    stored_as<T, type_id::list, type_id::set, type_id::vector> && requires(const T& value) { value.begin(); };
template <class T>
concept json_map = stored_as<T, type_id::map> && requires { typename T::mapped_type; };

/// Whether values are strings whatever they hold, and so can be names as they are.
template <class T>
consteval bool is_json_string()
{
    if constexpr (has_json_codec<T>)
        return false;
    else if constexpr (has_wire_form<T>)
        return is_json_string<wire_form<T>>();
    else if constexpr (std::is_enum_v<T>)
        return stored_as<T, type_id::text>;
    else
        return is_string<T> || std::same_as<T, ascii> || json_text<T>;
}

template <class T>
void read_json_string(json_reader& in, std::string_view text, T& to)
{
    if constexpr (has_wire_form<T>) {
        wire_form<T> wire{};
        read_json_string(in, text, wire);
        to = codec<T>::from_wire(std::move(wire));
    } else if constexpr (std::is_enum_v<T>) {
        try {
            codec<T>::decode({reinterpret_cast<const std::byte*>(text.data()), text.size()}, to);
        } catch (const decode_error& e) {
            in.fail(client_errc::bad_value, e.diagnostics().client_message);
        }
    } else if constexpr (is_string<T>) {
        to.assign(text.data(), text.size());
    } else if constexpr (std::same_as<T, ascii>) {
        for (const char c : text)
            if (static_cast<unsigned char>(c) > 127)
                in.fail(client_errc::bad_value, "the text is not ASCII");
        to.value.assign(text);
    } else {
        read_json_text(in, text, to);
    }
}

/// A name of a map's entry: keys that are strings as they are, others as a string of their JSON text.
template <class Key>
void write_json_name(json_writer& out, const Key& key)
{
    if constexpr (is_json_string<Key>()) {
        write_json(out, key);
    } else {
        std::string text;
        json_writer inner(text);
        write_json(inner, key);
        if (text.starts_with('"'))
            out.raw(text);
        else
            out.string(text);
    }
}
template <class Key>
void read_json_name(json_reader& in, std::string_view name, Key& to)
{
    if constexpr (is_json_string<Key>()) {
        read_json_string(in, name, to);
    } else {
        const std::string text(name);
        json_reader inner(text, in);
        read_json(inner, to);
        inner.finish();
    }
}

template <class T>
void write_json_array(json_writer& out, const T& value)
{
    char before = '[';
    for (const auto& one : value) {
        out.raw(before);
        write_json(out, one);
        before = ',';
    }
    if (before == '[')
        out.raw('[');
    out.raw(']');
}

template <class T>
void write_json_map(json_writer& out, const T& value)
{
    char before = '{';
    for (const auto& [key, mapped] : value) {
        out.raw(before);
        write_json_name(out, key);
        out.raw(':');
        write_json(out, mapped);
        before = ',';
    }
    if (before == '{')
        out.raw('{');
    out.raw('}');
}

/// Whether read_json may leave something of the value before: where a member of an object is missing.
template <class T>
inline constexpr bool keeps_what_is_missing = has_json_codec<T> || json_object<T>;
template <class... Field>
inline constexpr bool keeps_what_is_missing<std::tuple<Field...>> = (keeps_what_is_missing<Field> || ...);
template <class First, class Second>
inline constexpr bool keeps_what_is_missing<std::pair<First, Second>> =
    keeps_what_is_missing<First> || keeps_what_is_missing<Second>;

/// Reads an element, or what is in an optional: into a value as it is declared, whatever was there.
template <class T>
void read_json_anew(json_reader& in, T& to)
{
    if constexpr (keeps_what_is_missing<T>)
        to = T{};
    read_json(in, to);
}

template <class T>
void read_json_map(json_reader& in, T& to)
{
    to.clear();
    in.begin_object();
    std::size_t entry = 0;
    std::string_view name;
    for (bool first = true; in.next_member(first, name); ++entry) {
        const json_reader::place here(in, entry);
        typename T::key_type key{};
        read_json_name(in, name, key);
        const auto [at, added] = to.try_emplace(std::move(key));
        if (!added)
            in.fail(client_errc::bad_value, "the key is there already");
        read_json(in, at->second);
    }
}

template <class T>
void read_json_set(json_reader& in, T& to)
{
    to.clear();
    in.begin_array();
    std::size_t element = 0;
    for (bool first = true; in.next_element(first); ++element) {
        const json_reader::place here(in, element);
        typename T::value_type one{};
        read_json(in, one);
        const std::size_t before = to.size();
        to.emplace_hint(to.end(), std::move(one));
        if (to.size() == before)
            in.fail(client_errc::bad_value, "the element is there already");
    }
}

template <class T>
void read_json_list(json_reader& in, T& to)
{
    in.begin_array();
    std::size_t element = 0;
    auto at = to.begin();
    for (bool first = true; in.next_element(first); ++element) {
        const json_reader::place here(in, element);
        if constexpr (std::same_as<typename T::value_type, bool>) { // elements of std::vector<bool> are no bools
            if (element == 0)
                to.clear();
            bool one = false;
            read_json(in, one);
            to.push_back(one);
            at = to.end();
        } else if (at != to.end()) {
            read_json_anew(in, *at++);
        } else if (to.size() == to.max_size()) {
            in.fail(client_errc::bad_value, "more elements than the container has room for");
        } else {
            read_json(in, to.emplace_back());
            at = to.end();
        }
    }
    to.erase(at, to.end());
}

template <class T>
void read_json_vector(json_reader& in, T& to)
{
    in.begin_array();
    std::size_t element = 0;
    for (bool first = true; in.next_element(first); ++element) {
        if (element == to.size())
            in.fail(client_errc::bad_value, "the array has more elements than the vector");
        const json_reader::place here(in, element);
        read_json_anew(in, to[element]);
    }
    if (element != to.size())
        in.fail(client_errc::bad_value, "the array has fewer elements than the vector");
}

/// A tuple is an array of its fields.
template <class T>
void write_json_tuple(json_writer& out, const T& value)
{
    std::apply(
        [&out](const auto&... fields) {
            char before = '[';
            ((out.raw(before), write_json(out, fields), before = ','), ...);
        },
        value);
    out.raw(']');
}
template <class T>
void read_json_tuple(json_reader& in, T& to)
{
    in.begin_array();
    bool first = true;
    std::size_t element = 0;
    const auto one = [&](auto& field) {
        if (!in.next_element(first))
            in.fail(client_errc::bad_value, "the array has fewer elements than the tuple");
        const json_reader::place here(in, element++);
        read_json(in, field);
    };
    std::apply([&one](auto&... fields) { (one(fields), ...); }, to);
    if (in.next_element(first))
        in.fail(client_errc::bad_value, "the array has more elements than the tuple");
}

template <class T>
void set_json_null(const json_reader& in, T& to)
{
    if (!make_null<member_codec<T>>(to))
        in.fail(client_errc::unexpected_null, "null, and the member is neither a std::optional nor a container");
}

template <class T>
consteval bool always_false_json()
{
    return false;
}

} // namespace detail

template <class T>
void write_json(json_writer& out, const T& value)
{
    if constexpr (detail::optional_traits<T>::is_optional) {
        if (value)
            write_json(out, *value);
        else
            out.null();
    } else if constexpr (detail::has_json_codec<T>) {
        json_codec<T>::write(out, value);
    } else if constexpr (std::same_as<T, bool>) {
        out.boolean(value);
    } else if constexpr (std::integral<T>) {
        out.integer(value);
    } else if constexpr (std::floating_point<T>) {
        out.number(value);
    } else if constexpr (detail::is_string<T>) {
        out.string(value);
    } else if constexpr (std::same_as<T, ascii>) {
        out.string(value.value);
    } else if constexpr (std::same_as<T, counter>) {
        out.integer(value.value);
    } else if constexpr (std::same_as<T, timestamp>) {
        out.integer(value.time_since_epoch().count());
    } else if constexpr (std::same_as<T, varint> || std::same_as<T, decimal>) {
        out.raw(to_string(value));
    } else if constexpr (detail::json_text<T>) {
        detail::write_json_text(out, value);
    } else if constexpr (model<T>) {
        detail::write_json_object(out, value);
    } else if constexpr (detail::has_wire_form<T>) {
        write_json(out, codec<T>::to_wire(value));
    } else if constexpr (std::is_enum_v<T> && detail::stored_as<T, type_id::text>) {
        byte_buffer name;
        byte_writer to(name);
        codec<T>::encode(value, to);
        out.string({reinterpret_cast<const char*>(name.data()), name.size()});
    } else if constexpr (std::is_enum_v<T>) {
        out.integer(static_cast<std::int64_t>(value));
    } else if constexpr (detail::is_tuple<T>) {
        detail::write_json_tuple(out, value);
    } else if constexpr (detail::json_map<T>) {
        detail::write_json_map(out, value);
    } else if constexpr (detail::json_array<T>) {
        detail::write_json_array(out, value);
    } else if constexpr (detail::json_object<T>) {
        detail::write_json_object(out, value);
    } else {
        static_assert(detail::always_false_json<T>(),
                      "cassium: this type has no JSON form; specialise cassium::json_codec for it");
    }
}

template <class T>
void read_json(json_reader& in, T& to)
{
    if (in.take_null()) {
        detail::set_json_null(in, to);
        return;
    }
    if constexpr (detail::optional_traits<T>::is_optional) {
        if (!to)
            to.emplace();
        detail::read_json_anew(in, *to);
    } else if constexpr (detail::has_json_codec<T>) {
        json_codec<T>::read(in, to);
    } else if constexpr (std::same_as<T, bool>) {
        to = in.boolean();
    } else if constexpr (std::integral<T>) {
        to = in.integer<T>();
    } else if constexpr (std::same_as<T, float>) {
        to = in.float_number();
    } else if constexpr (std::same_as<T, double>) {
        to = in.double_number();
    } else if constexpr (std::same_as<T, counter>) {
        to.value = in.integer<std::int64_t>();
    } else if constexpr (std::same_as<T, timestamp>) {
        to = timestamp(std::chrono::milliseconds(in.integer<std::int64_t>()));
    } else if constexpr (std::same_as<T, varint>) {
        to = parse_varint(in.integer_text());
    } else if constexpr (std::same_as<T, decimal>) {
        try {
            to = parse_decimal(in.number_text());
        } catch (const decode_error&) {
            throw;
        } catch (const client_error& e) {
            in.fail(client_errc::value_out_of_range, e.diagnostics().client_message);
        }
    } else if constexpr (model<T>) {
        detail::read_json_object(in, to);
    } else if constexpr (detail::is_json_string<T>()) {
        detail::read_json_string(in, in.string(), to);
    } else if constexpr (detail::has_wire_form<T>) {
        detail::wire_form<T> wire{};
        read_json(in, wire);
        to = codec<T>::from_wire(std::move(wire));
    } else if constexpr (std::is_enum_v<T>) {
        to = static_cast<T>(in.integer<std::underlying_type_t<T>>());
    } else if constexpr (detail::is_tuple<T>) {
        detail::read_json_tuple(in, to);
    } else if constexpr (detail::json_map<T>) {
        detail::read_json_map(in, to);
    } else if constexpr (detail::stored_as<T, type_id::set>) {
        detail::read_json_set(in, to);
    } else if constexpr (detail::stored_as<T, type_id::vector>) {
        detail::read_json_vector(in, to);
    } else if constexpr (detail::json_array<T>) {
        detail::read_json_list(in, to);
    } else if constexpr (detail::json_object<T>) {
        detail::read_json_object(in, to);
    } else {
        static_assert(detail::always_false_json<T>(),
                      "cassium: this type has no JSON form; specialise cassium::json_codec for it");
    }
}

} // namespace cassium
