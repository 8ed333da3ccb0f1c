// Nested aggregates as user-defined types: their description, and the codec that reflection gives them.
#pragma once

#include <cassium/model/detail/member_types.hpp>
#include <cassium/model/reflect.hpp>
#include <cassium/protocol/codec/all.hpp>
#include <cassium/types/cql_type.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace cassium {
namespace detail {

struct default_udt {};
struct udt_access;

/// Aggregates that are nobody else's: no container, no tuple, nothing empty.
template <class T>
concept udt_candidate = std::is_class_v<T> && std::is_aggregate_v<T> && !std::is_empty_v<T> &&
                        !requires { std::tuple_size<T>::value; } && !requires(T& value) { value.begin(); };

} // namespace detail

namespace detail {

template <class T>
consteval auto find_udt_description()
{
    if constexpr (requires { cassium_udt(std::type_identity<T>{}); })
        return cassium_udt(std::type_identity<T>{});
    else
        return default_udt{};
}

} // namespace detail

/// The user-defined type that a nested aggregate is stored as. Optional: without it the type is called as the struct,
/// in snake_case, in the table's keyspace, with the members as fields. Said as a table's is, by a function beside the struct
/// or by a specialisation:
///
///     consteval auto cassium_udt(std::type_identity<Address>)
///     {
///         return cassium::udt<Address>("postal_address").rename<&Address::zip>("code");
///     }
template <class T>
inline constexpr auto udt_of = detail::find_udt_description<T>();

/// The description of a user-defined type (CQL, "User-defined types"). All views must be in static storage.
template <class T>
    requires reflectable<T>
class udt {
public:
    constexpr explicit udt(std::string_view name) : name_(name) {}

    /// The keyspace; without it the table's is meant. A table uses types of its own keyspace only.
    [[nodiscard]] constexpr udt keyspace(std::string_view name) const
    {
        udt next = *this;
        next.keyspace_ = name;
        return next;
    }
    /// A field's name, where it is not the member's.
    template <auto Member>
    [[nodiscard]] constexpr udt rename(std::string_view name) const
    {
        constexpr int at = member_index<T, Member>;
        static_assert(at >= 0,
                      "cassium: a clause of the user-defined type names a member that is no field of its struct");
        udt next = *this;
        next.fields_[static_cast<std::size_t>(at)] = name;
        return next;
    }

private:
    friend struct detail::udt_access;

    std::string_view name_;
    std::string_view keyspace_{};
    std::array<std::string_view, member_count<T>> fields_ = member_names<T>;
};

namespace detail {

struct udt_access {
    template <class T>
    static constexpr std::string_view name(const udt<T>& type)
    {
        return type.name_;
    }
    template <class T>
    static constexpr std::string_view keyspace(const udt<T>& type)
    {
        return type.keyspace_;
    }
    template <class T>
    static constexpr const auto& fields(const udt<T>& type)
    {
        return type.fields_;
    }
};

/// The length of a name in snake_case, or the name itself written to `out`: HTTPRequest is http_request.
constexpr std::size_t write_snake_case(std::string_view name, char* out)
{
    const auto upper = [&](std::size_t i) { return i < name.size() && name[i] >= 'A' && name[i] <= 'Z'; };
    std::size_t size = 0;
    const auto put = [&](char c) {
        if (out != nullptr)
            out[size] = c;
        ++size;
    };
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool next_is_lower = i + 1 < name.size() && !upper(i + 1) && name[i + 1] != '_';
        if (upper(i) && i != 0 && name[i - 1] != '_' && (!upper(i - 1) || next_is_lower))
            put('_');
        put(upper(i) ? static_cast<char>(name[i] - 'A' + 'a') : name[i]);
    }
    return size;
}

template <class T>
inline constexpr auto snake_case_name = [] {
    std::array<char, write_snake_case(cassium::type_name<T>, nullptr)> name{};
    write_snake_case(cassium::type_name<T>, name.data());
    return name;
}();

template <class T>
inline constexpr bool has_udt_description = !std::is_same_v<std::remove_cv_t<decltype(udt_of<T>)>, default_udt>;

template <class T>
consteval std::string_view udt_name()
{
    if constexpr (has_udt_description<T>)
        return udt_access::name(udt_of<T>);
    else
        return {snake_case_name<T>.data(), snake_case_name<T>.size()};
}
template <class T>
consteval std::string_view udt_keyspace()
{
    if constexpr (has_udt_description<T>)
        return udt_access::keyspace(udt_of<T>);
    else
        return {};
}
template <class T>
inline constexpr auto udt_fields = [] {
    if constexpr (has_udt_description<T>)
        return udt_access::fields(udt_of<T>);
    else
        return member_names<T>;
}();

/// Whether a type holds one of `Outer`, at any depth, and so has no CQL type.
template <class T, class... Outer>
struct holds_itself : std::bool_constant<(std::is_same_v<T, Outer> || ...)> {};
template <template <class...> class Holder, class... Held, class... Outer>
struct holds_itself<Holder<Held...>, Outer...> : std::bool_constant<(std::is_same_v<Holder<Held...>, Outer> || ...) ||
                                                                    (holds_itself<Held, Outer...>::value || ...)> {};
template <template <class, std::size_t> class Holder, class Held, std::size_t Size, class... Outer>
struct holds_itself<Holder<Held, Size>, Outer...> : holds_itself<Held, Outer...> {};
template <class T, class... Outer>
    requires(udt_candidate<T> && reflectable<T> && !(std::is_same_v<T, Outer> || ...))
struct holds_itself<T, Outer...> : holds_itself<aggregate_types<T>, T, Outer...> {};

template <class T>
struct fields_of {
    using types = aggregate_types<T>;
    static constexpr const auto& names() { return member_names<T>; }
};

template <class T>
inline constexpr bool is_endless = holds_itself<aggregate_types<T>, T>::value;

template <class T>
consteval bool check_field_types()
{
    return []<std::size_t... At>(std::index_sequence<At...>) {
        bool all = true;
        ((all = check_member_type<T, fields_of<T>, At>() && all), ...);
        return all;
    }(std::make_index_sequence<member_count<T>>{});
}

template <class T, class Fields = aggregate_types<T>>
struct udt_type;
template <class T, class... Field>
struct udt_type<T, std::tuple<Field...>> {
    static constexpr std::array<const cql_type*, sizeof...(Field)> elements{&cql_type_of<Field>...};
    static constexpr cql_type node{.id = type_id::udt,
                                   .elements = elements,
                                   .keyspace = udt_keyspace<T>(),
                                   .name = udt_name<T>(),
                                   .field_names = udt_fields<T>};
};

template <class T>
consteval const cql_type& find_udt_type()
{
    static_assert(!has_base<T>, "cassium: a nested struct with a base class needs a codec of its own");
    static_assert(raw_member_count<T> <= max_members, "cassium: a nested struct may have at most 255 members");
    static_assert(has_base<T> || !has_c_array<T>,
                  "cassium: a C array cannot be a field of a user-defined type; use std::array or std::vector");
    static_assert(!udt_name<T>().empty(),
                  "cassium: a user-defined type is called as its struct, and this one has no name: give it one with "
                  "cassium::udt_of");
    if constexpr (reflectable<T>) {
        static_assert(!is_endless<T>, "cassium: a user-defined type cannot contain itself, at any depth");
        if constexpr (!is_endless<T>) {
            constexpr bool complete = check_field_types<T>();
            if constexpr (complete)
                return udt_type<T>::node;
            else
                return scalar_type<type_id::blob>;
        } else {
            return scalar_type<type_id::blob>;
        }
    } else {
        return scalar_type<type_id::blob>;
    }
}

} // namespace detail

namespace detail {

/// Which members of a struct were null and could not be.
template <std::size_t Count>
class null_marks {
public:
    void set(std::size_t at) noexcept { words_[at / 64] |= std::uint64_t(1) << at % 64; }
    [[nodiscard]] bool operator[](std::size_t at) const noexcept { return (words_[at / 64] >> at % 64 & 1) != 0; }
    [[nodiscard]] bool any() const noexcept
    {
        std::uint64_t all = 0;
        for (const std::uint64_t word : words_)
            all |= word;
        return all != 0;
    }

private:
    std::uint64_t words_[Count / 64 + 1]{};
};

/// Puts the declared defaults into the members that were null: those of an object made for it, since nobody else knows them.
/// `visit(object, visitor)` gives the members. Out of the way of values that have none.
template <class T, std::size_t Count, class Visit>
[[gnu::cold, gnu::noinline]] void restore_defaults(T& to, const null_marks<Count>& nulls, const Visit& visit)
{
    T fresh{};
    visit(to, [&](auto&... members) {
        visit(fresh, [&](auto&... defaults) {
            std::size_t at = 0;
            ((nulls[at++] ? void(members = std::move(defaults)) : void()), ...);
        });
    });
}

template <class Fields>
inline constexpr bool fields_ask = false;
template <class... Field>
inline constexpr bool fields_ask<std::tuple<Field...>> = (uses_context<Field> || ...);

template <class T>
consteval bool udt_uses_context()
{
    if constexpr (reflectable<T>) {
        if constexpr (!is_endless<T>)
            return fields_ask<aggregate_types<T>>;
    }
    return false;
}

} // namespace detail

/// A nested aggregate as a user-defined type (native_protocol_v5.spec, section 6): its fields in order, an empty
/// optional as null. Fields that are missing at the end, as in values older than ALTER TYPE … ADD, are null, and null is
/// read as the default that the member is declared with; fields past the last member are not looked at.
template <detail::udt_candidate T>
struct detail::default_codec<T> {
    static constexpr const cql_type& type = detail::find_udt_type<T>();
    static constexpr bool uses_context = detail::udt_uses_context<T>();

    template <class... Context>
    static void encode(const T& value, byte_writer& out, const Context&... context)
    {
        visit_members(value, [&](const auto&... fields) { (write_value(out, fields, context...), ...); });
    }
    template <class... Context>
    static void decode(byte_view content, T& to, const Context&... context)
    {
        byte_reader in(content);
        detail::null_marks<member_count<T>> nulls;
        visit_members(to, [&](auto&... fields) {
            std::size_t at = 0;
            ((detail::read_field(in, fields, context...) ? nulls.set(at) : void(), ++at), ...);
        });
        if (nulls.any()) [[unlikely]]
            detail::restore_defaults(to, nulls,
                                     [](auto& object, const auto& visitor) { visit_members(object, visitor); });
    }
};

} // namespace cassium
