// Structs as JSON objects: names are put together at compile time.
#pragma once

#include <cassium/json/reader.hpp>
#include <cassium/json/writer.hpp>
#include <cassium/model/model.hpp>
#include <cassium/model/row.hpp>

#include <array>
#include <bitset>
#include <cstddef>
#include <string_view>
#include <tuple>
#include <utility>

namespace cassium {

/// Writes `value`; see json.hpp. Throws encode_error.
template <class T>
void write_json(json_writer& out, const T& value);
/// Reads the next value into `to`, whose memory is reused. Throws decode_error; `to` is then partly written.
template <class T>
void read_json(json_reader& in, T& to);

namespace detail {

/// The names of an object's members, in order: columns of a model, fields of a user-defined type, members of any other
/// aggregate.
template <class T>
inline constexpr auto json_names = [] {
    if constexpr (model<T>) {
        std::array<std::string_view, descriptor_of<T>.columns.size()> names{};
        for (std::size_t i = 0; i < names.size(); ++i)
            names[i] = descriptor_of<T>.columns[i].name;
        return names;
    } else {
        return udt_fields<T>;
    }
}();

/// Room for an object whose values have 20 characters each.
template <class T>
inline constexpr std::size_t json_room = [] {
    std::size_t room = 1;
    for (const std::string_view name : json_names<T>)
        room += name.size() + 4 + 20;
    return room;
}();

/// Writes ,"name": and returns its length; with a bracket instead of the comma for the first.
constexpr std::size_t write_json_prefix(std::string_view name, bool first, char* out)
{
    std::size_t size = 0;
    const auto put = [&](char c) {
        if (out != nullptr)
            out[size] = c;
        ++size;
    };
    put(first ? '{' : ',');
    put('"');
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) {
            for (const char one : {'\\', 'u', '0', '0'})
                put(one);
            put("0123456789abcdef"[byte >> 4]);
            put("0123456789abcdef"[byte & 15]);
        } else {
            if (c == '"' || c == '\\')
                put('\\');
            put(c);
        }
    }
    put('"');
    put(':');
    return size;
}

template <class T, std::size_t Member>
inline constexpr auto json_prefix = [] {
    std::array<char, write_json_prefix(json_names<T>[Member], Member == 0, nullptr)> text{};
    write_json_prefix(json_names<T>[Member], Member == 0, text.data());
    return text;
}();

/// Calls visit(std::integral_constant<std::size_t, N>, member) for all members, in the order of their names.
template <class T, class Object, class Visitor>
constexpr void for_json_members(Object& object, Visitor&& visit)
{
    if constexpr (model<T>) {
        for_columns<T>(object, visit);
    } else {
        visit_members(object, [&visit](auto&... members) {
            [&]<std::size_t... N>(std::index_sequence<N...>) {
                (visit(std::integral_constant<std::size_t, N>{}, members), ...);
            }(std::make_index_sequence<sizeof...(members)>{});
        });
    }
}

template <class T, std::size_t Member>
constexpr auto& json_member(T& object)
{
    if constexpr (model<T>)
        return column_of<T, Member>(object);
    else
        return visit_members(object, [](auto&... members) -> auto& { return std::get<Member>(std::tie(members...)); });
}

template <class T>
void write_json_object(json_writer& out, const T& value)
{
    std::size_t at = 0;
    try {
        for_json_members<T>(value, [&]<std::size_t N>(std::integral_constant<std::size_t, N>, const auto& member) {
            at = N;
            out.raw(std::string_view(json_prefix<T, N>.data(), json_prefix<T, N>.size()));
            write_json(out, member);
        });
    } catch (const encode_error& e) {
        throw_in_column({}, json_names<T>[at], e);
    }
    out.raw('}');
}

/// The position of a name, or -1; mostly the members come in their order.
template <class T>
int find_json_member(std::string_view name, std::size_t expected)
{
    constexpr const auto& names = json_names<T>;
    if (expected < names.size() && names[expected] == name)
        return static_cast<int>(expected);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name)
            return static_cast<int>(i);
    return -1;
}

template <class T>
void read_json_object(json_reader& in, T& to)
{
    using read_function = void (*)(json_reader&, T&);
    static constexpr auto readers = []<std::size_t... N>(std::index_sequence<N...>) {
        return std::array<read_function, sizeof...(N)>{
            [](json_reader& from, T& object) { read_json(from, json_member<T, N>(object)); }...};
    }(std::make_index_sequence<json_names<T>.size()>{});
    std::bitset<json_names<T>.size()> seen;
    std::size_t expected = 0;
    std::string_view name;
    in.begin_object();
    for (bool first = true; in.next_member(first, name);) {
        const int found = find_json_member<T>(name, expected);
        if (found < 0) {
            in.unknown_member(name);
            continue;
        }
        const auto at = static_cast<std::size_t>(found);
        const json_reader::place here(in, json_names<T>[at]);
        if (seen[at])
            in.fail(client_errc::bad_value, "the member comes twice");
        seen[at] = true;
        readers[at](in, to);
        expected = at + 1;
    }
}

} // namespace detail
} // namespace cassium
