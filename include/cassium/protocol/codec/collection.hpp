// Codecs of list, set and map: an int32 count, then so many [bytes] (native_protocol_v5.spec, sections 5.12 to 5.14).
// Null and an empty value read as an empty container, since the server keeps no difference for collections that are not
// frozen. Elements cannot be null. Reading into a container that holds something reuses its elements' memory.
#pragma once

#include <cassium/protocol/codec/codec.hpp>
#include <cassium/protocol/codec/detail/check.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <list>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace cassium {
namespace detail {

template <type_id Id, class... Elements>
struct collection_type {
    static_assert((!optional_traits<Elements>::is_optional && ...),
                  "cassium: elements, keys and values of a CQL collection cannot be null: drop the std::optional");

    static constexpr const cql_type* elements[] = {&codec<Elements>::type...};
    static constexpr cql_type node{.id = Id, .elements = elements};
};

/// The fewest bytes that an element takes, its length included.
template <class T>
[[nodiscard]] constexpr std::size_t smallest_value() noexcept
{
    if constexpr (requires { codec<T>::fixed_size; })
        return length_size + codec<T>::fixed_size;
    else
        return length_size;
}

/// How many elements of a declared count to make room for at once: all where they are about as large as their bytes,
/// else as many as the bytes that are there could pay for.
[[nodiscard]] constexpr std::size_t reservable(std::size_t count, std::size_t bytes, std::size_t element_size) noexcept
{
    return std::min(count, bytes / element_size * 4 + 4);
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
        return length_size + value.size() * smallest_value<element>();
    }
    static void store(const List& value, std::byte* at)
        requires has_fixed_store<element>
    {
        store_big(at, checked_count(type, value.size()));
        at += length_size;
        for (const element& one : value)
            at = store_value<element>(one, at);
    }
    static void encode(const List& value, byte_writer& out)
    {
        if constexpr (has_fixed_store<element>) {
            store(value, out.buffer().extend(size(value)));
        } else {
            out.put(checked_count(type, value.size()));
            for (const element& one : value)
                write_value(out, one);
        }
    }
    static void decode(byte_view content, List& to)
    {
        if (content.empty())
            return to.clear();
        byte_reader in(content);
        std::size_t left = read_count(type, in, smallest_value<element>());
        auto at = to.begin();
        for (; left != 0 && at != to.end(); --left, ++at)
            read_element(in, *at);
        to.erase(at, to.end());
        if constexpr (requires { to.reserve(left); })
            to.reserve(to.size() + reservable(left, in.remaining(), sizeof(element)));
        for (; left != 0; --left)
            read_element(in, to.emplace_back());
        check_end(type, in);
    }

private:
    static void read_element(byte_reader& in, element& to) { read_value(in, to); }
    // An element of std::vector<bool>.
    template <class Proxy>
        requires(!std::same_as<Proxy, element>)
    static void read_element(byte_reader& in, Proxy to)
    {
        bool value = false;
        read_value(in, value);
        to = value;
    }
};

/// Reads elements over the old ones of an ordered set, in the order of the wire, which is the server's order of the
/// elements and mostly ours too: then no node moves. Returns how many of `left` remain.
template <class Set>
std::size_t overwrite_elements(byte_reader& in, Set& to, std::size_t left)
{
    using element = typename Set::value_type;
    while (to.size() > left)
        to.erase(std::prev(to.end()));
    bool ordered = true;
    try {
        const element* before = nullptr;
        for (const element& one : to) {
            // The element itself is not const; its order is looked at before anything else is done with the set.
            read_value(in, const_cast<element&>(one));
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

// Maps and hashed sets: the old nodes are taken out and filled again, each going to the end.
template <class Set>
struct set_codec : container_codec<Set> {
    using element = typename Set::value_type;
    using parts = std::tuple<element>;
    static constexpr const cql_type& type = collection_type<type_id::set, element>::node;

    static void encode(const Set& value, byte_writer& out)
    {
        out.put(checked_count(type, value.size()));
        for (const element& one : value)
            write_value(out, one);
    }
    static void decode(byte_view content, Set& to)
    {
        if (content.empty())
            return to.clear();
        byte_reader in(content);
        std::size_t left = read_count(type, in, smallest_value<element>());
        if constexpr (requires { to.key_comp(); }) {
            left = overwrite_elements(in, to, left);
        } else if (!to.empty()) {
            Set old(std::move(to));
            to.clear();
            for (; left != 0 && !old.empty(); --left) {
                auto node = old.extract(old.begin());
                read_value(in, node.value());
                to.insert(to.end(), std::move(node));
            }
        }
        if constexpr (requires { to.reserve(left); })
            to.reserve(to.size() + reservable(left, in.remaining(), sizeof(element)));
        for (; left != 0; --left) {
            element one{};
            read_value(in, one);
            to.emplace_hint(to.end(), std::move(one));
        }
        check_end(type, in);
    }
};

template <class Map>
struct map_codec : container_codec<Map> {
    using key = typename Map::key_type;
    using mapped = typename Map::mapped_type;
    using parts = std::tuple<key, mapped>;
    static constexpr const cql_type& type = collection_type<type_id::map, key, mapped>::node;

    static void encode(const Map& value, byte_writer& out)
    {
        out.put(checked_count(type, value.size()));
        for (const auto& [one, other] : value) {
            write_value(out, one);
            write_value(out, other);
        }
    }
    static void decode(byte_view content, Map& to)
    {
        if (content.empty())
            return to.clear();
        byte_reader in(content);
        std::size_t left = read_count(type, in, smallest_value<key>() + smallest_value<mapped>());
        if (!to.empty()) {
            Map old(std::move(to));
            to.clear();
            for (; left != 0 && !old.empty(); --left) {
                auto node = old.extract(old.begin());
                read_value(in, node.key());
                read_value(in, node.mapped());
                const auto at = to.insert(to.end(), std::move(node));
                // NOLINTNEXTLINE(bugprone-use-after-move): an insertion that fails leaves the node as it was
                if (node) // the key is there already
                    at->second = std::move(node.mapped());
            }
        }
        if constexpr (requires { to.reserve(left); })
            to.reserve(to.size() + reservable(left, in.remaining(), sizeof(key) + sizeof(mapped)));
        for (; left != 0; --left) {
            key one{};
            read_value(in, one);
            read_value(in, to.try_emplace(to.end(), std::move(one))->second);
        }
        check_end(type, in);
    }
};

} // namespace detail

/// list. A vector of std::byte is a blob (text.hpp).
template <class T, class Allocator>
    requires(!std::same_as<T, std::byte>)
struct codec<std::vector<T, Allocator>> : detail::list_codec<std::vector<T, Allocator>> {};
template <class T, class Allocator>
struct codec<std::deque<T, Allocator>> : detail::list_codec<std::deque<T, Allocator>> {};
template <class T, class Allocator>
struct codec<std::list<T, Allocator>> : detail::list_codec<std::list<T, Allocator>> {};

/// set. Equal elements, which a server does not send, become one.
template <class T, class Compare, class Allocator>
struct codec<std::set<T, Compare, Allocator>> : detail::set_codec<std::set<T, Compare, Allocator>> {};
template <class T, class Hash, class Equal, class Allocator>
struct codec<std::unordered_set<T, Hash, Equal, Allocator>>
    : detail::set_codec<std::unordered_set<T, Hash, Equal, Allocator>> {};

/// map. Of equal keys, which a server does not send, the last stays.
template <class Key, class T, class Compare, class Allocator>
struct codec<std::map<Key, T, Compare, Allocator>> : detail::map_codec<std::map<Key, T, Compare, Allocator>> {};
template <class Key, class T, class Hash, class Equal, class Allocator>
struct codec<std::unordered_map<Key, T, Hash, Equal, Allocator>>
    : detail::map_codec<std::unordered_map<Key, T, Hash, Equal, Allocator>> {};

} // namespace cassium
