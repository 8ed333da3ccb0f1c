// What the codec targets do: the first byte chooses a type, the rest is taken for a value of it.
#pragma once

#include <cassium/protocol/codec/all.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <span>

namespace cassium::fuzz {

inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

inline bool same(const byte_buffer& a, const byte_buffer& b)
{
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size()) == 0);
}

/// Bytes either are refused with a decode_error, or what they decode to encodes to bytes that decode and encode to
/// the same; into a fresh object as into one that holds an old value. For containers without an order, values are
/// compared instead of bytes.
template <class T, bool Ordered = true>
void round_trip(byte_view content)
{
    static T reused{};
    T first{};
    try {
        codec<T>::decode(content, first);
    } catch (const decode_error&) {
        return;
    }
    byte_buffer first_bytes;
    byte_writer first_out(first_bytes);
    write_value(first_out, first);

    T second{};
    byte_reader in(first_bytes.view());
    read_value(in, second);
    require(in.empty());
    codec<T>::decode(content, reused);

    if constexpr (Ordered) {
        for (const T* other : {&second, &reused}) {
            byte_buffer bytes;
            byte_writer out(bytes);
            write_value(out, *other);
            require(same(bytes, first_bytes));
        }
    } else {
        require(second == first && reused == first);
    }
}

using target = void (*)(byte_view);

inline int choose(std::span<const target> targets, const std::uint8_t* data, std::size_t size)
{
    if (size != 0)
        targets[data[0] % targets.size()](std::as_bytes(std::span(data, size)).subspan(1));
    return 0;
}

} // namespace cassium::fuzz
