// Codecs of list, set and map: an int32 count, then so many [bytes] (native_protocol_v5.spec, sections 5.12 to 5.14).
// Null and an empty value read as an empty container, since the server keeps no difference for collections that are not
// frozen. Elements cannot be null; where one comes all the same, it reads as a T{}. Elements that the container takes for
// equal, and the server does not, are an error and not lost. Reading into a container that holds something reuses its
// elements' memory.
#pragma once

#include <cassium/protocol/codec/codec.hpp>
#include <cassium/protocol/codec/detail/check.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <tuple>
#include <utility>

namespace cassium {
namespace detail {

/// Containers are known by what they can do, whoever they are of: nobody compiles a header of one that he does not use.
template <class T>
concept list_container = !requires { typename T::key_type; } && requires(T& to) {
    {
        to.emplace_back()
    } -> std::convertible_to<typename T::value_type>;
    to.erase(to.begin(), to.end());
    to.clear();
    {
        to.size()
    } -> std::convertible_to<std::size_t>;
};
/// Those that have each key once.
template <class T>
concept keyed_container = requires(T& to, typename T::key_type key) {
    {
        to.insert(*to.begin()).second
    } -> std::convertible_to<bool>;
    to.erase(to.begin());
    to.clear();
    {
        to.size()
    } -> std::convertible_to<std::size_t>;
};
template <class T>
concept map_container = keyed_container<T> && requires { typename T::mapped_type; };
template <class T>
concept set_container = keyed_container<T> && !map_container<T>;

template <type_id Id, class... Elements>
struct collection_type {
    static_assert((!has_null<member_codec<Elements>, Elements> && ...),
                  "cassium: elements, keys and values of a CQL collection cannot be null: drop the std::optional");

    static constexpr const cql_type* elements[] = {&cql_type_of<Elements>...};
    static constexpr cql_type node{.id = Id, .elements = elements};
};

/// That none of `count` elements was lost among those that the container takes for equal.
inline void check_kept(const cql_type& type, std::size_t count, std::size_t kept)
{
    if (kept != count) [[unlikely]]
        throw_equal_elements(type, count, kept);
}

/// How many elements of a declared count to make room for at once: all where they are about as large as their bytes,
/// else as many as the bytes that are there could pay for.
[[nodiscard]] constexpr std::size_t reservable(std::size_t count, std::size_t bytes, std::size_t element_size) noexcept
{
    const std::size_t paid = bytes / element_size * 4 + 4;
    return count < paid ? count : paid;
}

template <class Container>
struct container_codec {
    static constexpr bool null_is_empty = true;

    static bool is_empty(const Container& value) noexcept { return value.empty(); }
};

template <class List>
struct list_codec : container_codec<List> {
    using element = typename List::value_type;
    using parts = std::tuple<element>;
    static constexpr const cql_type& type = collection_type<type_id::list, element>::node;

    static std::size_t size(const List& value) noexcept
        requires has_fixed_store<element>
    {
        return length_size + value.size() * (length_size + codec<element>::fixed_size);
    }
    static void store(const List& value, std::byte* at)
        requires has_fixed_store<element>
    {
        store_big(at, checked_count(type, value.size()));
        at += length_size;
        for (const element& one : value)
            at = store_value<element>(one, at);
    }
    template <class... Context>
    static void encode(const List& value, byte_writer& out, const Context&... context)
    {
        if constexpr (has_fixed_store<element>) {
            store(value, out.buffer().extend(size(value)));
        } else {
            out.put(checked_count(type, value.size()));
            for (const element& one : value)
                write_value(out, one, context...);
        }
    }
    template <class... Context>
    static void decode(byte_view content, List& to, const Context&... context)
    {
        if (content.empty())
            return to.clear();
        byte_reader in(content);
        std::size_t left = read_count(type, in, length_size);
        if (left > to.max_size()) [[unlikely]]
            throw_bad_value(type, "more elements than the container has room for");
        auto at = to.begin();
        for (; left != 0 && at != to.end(); --left, ++at)
            read_element(in, *at, context...);
        to.erase(at, to.end());
        if constexpr (requires { to.reserve(left); })
            to.reserve(to.size() + reservable(left, in.remaining(), sizeof(element)));
        for (; left != 0; --left)
            read_element(in, to.emplace_back(), context...);
        check_end(type, in);
    }

private:
    template <class... Context>
    static void read_element(byte_reader& in, element& to, const Context&... context)
    {
        read_value(in, to, context...);
    }
    // An element of std::vector<bool>.
    template <class Proxy, class... Context>
        requires(!std::same_as<Proxy, element>)
    static void read_element(byte_reader& in, Proxy to, const Context&...)
    {
        bool value = false;
        read_value(in, value);
        to = value;
    }
};

/// Reads elements over the old ones of an ordered set, in the order of the wire, which is the server's order of the
/// elements and mostly ours too: then no node moves. Returns how many of `left` remain.
template <class Set, class... Context>
std::size_t overwrite_elements(byte_reader& in, Set& to, std::size_t left, const Context&... context)
{
    using element = typename Set::value_type;
    while (to.size() > left)
        to.erase(std::prev(to.end()));
    bool ordered = true;
    try {
        const element* before = nullptr;
        for (const element& one : to) {
            // The element itself is not const; its order is looked at before anything else is done with the set.
            read_value(in, const_cast<element&>(one), context...);
            ordered = ordered && (before == nullptr || to.key_comp()(*before, one));
            before = &one;
            --left;
        }
    } catch (...) {
        to.clear();
        throw;
    }
    if (!ordered) {
        Set sorted(to.key_comp(), to.get_allocator());
        while (!to.empty())
            sorted.insert(to.extract(to.begin()));
        to.swap(sorted);
    }
    return left;
}

// Maps and hashed sets with nodes: the old ones are taken out and filled again, each going to the end.
template <class Container>
concept has_nodes = requires { typename Container::node_type; };

template <class Set>
struct set_codec : container_codec<Set> {
    using element = typename Set::value_type;
    using parts = std::tuple<element>;
    static constexpr const cql_type& type = collection_type<type_id::set, element>::node;

    template <class... Context>
    static void encode(const Set& value, byte_writer& out, const Context&... context)
    {
        out.put(checked_count(type, value.size()));
        for (const element& one : value)
            write_value(out, one, context...);
    }
    template <class... Context>
    static void decode(byte_view content, Set& to, const Context&... context)
    {
        if (content.empty())
            return to.clear();
        byte_reader in(content);
        const std::size_t count = read_count(type, in, length_size);
        std::size_t left = count;
        if constexpr (!has_nodes<Set>) {
            to.clear();
        } else if constexpr (requires { to.key_comp(); }) {
            left = overwrite_elements(in, to, left, context...);
        } else if (!to.empty()) {
            Set old(std::move(to));
            to.clear();
            for (; left != 0 && !old.empty(); --left) {
                auto node = old.extract(old.begin());
                read_value(in, node.value(), context...);
                to.insert(to.end(), std::move(node));
            }
        }
        if constexpr (requires { to.reserve(left); })
            to.reserve(to.size() + reservable(left, in.remaining(), sizeof(element)));
        for (; left != 0; --left) {
            element one{};
            read_value(in, one, context...);
            to.emplace_hint(to.end(), std::move(one));
        }
        check_end(type, in);
        check_kept(type, count, to.size());
    }
};

template <class Map>
struct map_codec : container_codec<Map> {
    using key = typename Map::key_type;
    using mapped = typename Map::mapped_type;
    using parts = std::tuple<key, mapped>;
    static constexpr const cql_type& type = collection_type<type_id::map, key, mapped>::node;

    template <class... Context>
    static void encode(const Map& value, byte_writer& out, const Context&... context)
    {
        out.put(checked_count(type, value.size()));
        for (const auto& [one, other] : value) {
            write_value(out, one, context...);
            write_value(out, other, context...);
        }
    }
    template <class... Context>
    static void decode(byte_view content, Map& to, const Context&... context)
    {
        if (content.empty())
            return to.clear();
        byte_reader in(content);
        const std::size_t count = read_count(type, in, 2 * length_size);
        std::size_t left = count;
        if constexpr (!has_nodes<Map>) {
            to.clear();
        } else if (!to.empty()) {
            Map old(std::move(to));
            to.clear();
            for (; left != 0 && !old.empty(); --left) {
                auto node = old.extract(old.begin());
                read_value(in, node.key(), context...);
                read_value(in, node.mapped(), context...);
                to.insert(to.end(), std::move(node));
            }
        }
        if constexpr (requires { to.reserve(left); })
            to.reserve(to.size() + reservable(left, in.remaining(), sizeof(key) + sizeof(mapped)));
        for (; left != 0; --left) {
            key one{};
            read_value(in, one, context...);
            read_value(in, to.try_emplace(to.end(), std::move(one))->second, context...);
        }
        check_end(type, in);
        check_kept(type, count, to.size());
    }
};

} // namespace detail

/// list: std::vector, std::deque, std::list, and what has their members. A vector of std::byte is a blob (text.hpp).
template <detail::list_container List>
struct detail::default_codec<List> : detail::list_codec<List> {};

/// set: std::set, std::unordered_set, and what has their members. Elements of which the container keeps one only are a
/// decode_error (client_errc::bad_value): NaN beside others in a std::set<double>, texts that an order of the program's takes
/// for equal.
template <detail::set_container Set>
struct detail::default_codec<Set> : detail::set_codec<Set> {};

/// map: std::map, std::unordered_map, and what has their members. Keys likewise.
template <detail::map_container Map>
struct detail::default_codec<Map> : detail::map_codec<Map> {};

} // namespace cassium
