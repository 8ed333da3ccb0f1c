// The cells of each row by hand: lengths and contents into a send buffer and out of a receive buffer, in the order of
// the columns (native_protocol_v5.spec, sections 3 and 5).
#pragma once

#include "models.hpp"

#include <cassium/base/bytes.hpp>

#include <bit>
#include <cstdint>
#include <stdexcept>
#include <string_view>

namespace bench::raw {

using cassium::byte_reader;
using cassium::byte_writer;

// Writing.

template <class Int>
void put_fixed(byte_writer& out, Int value)
{
    out.put(static_cast<std::int32_t>(sizeof(Int)), value);
}
inline void put(byte_writer& out, double value)
{
    put_fixed(out, std::bit_cast<std::uint64_t>(value));
}
inline void put(byte_writer& out, std::int32_t value)
{
    put_fixed(out, value);
}
inline void put(byte_writer& out, std::int64_t value)
{
    put_fixed(out, value);
}
inline void put(byte_writer& out, bool value)
{
    put_fixed(out, static_cast<std::uint8_t>(value));
}
inline void put(byte_writer& out, cassium::timestamp value)
{
    put_fixed(out, value.time_since_epoch().count());
}
inline void put(byte_writer& out, const cassium::uuid& value)
{
    std::byte* const at = out.buffer().extend(4 + sizeof value.data);
    cassium::detail::store_big(at, std::int32_t{sizeof value.data});
    std::memcpy(at + 4, value.data, sizeof value.data);
}
inline void put(byte_writer& out, std::string_view value)
{
    std::byte* const at = out.buffer().extend(4 + value.size());
    cassium::detail::store_big(at, static_cast<std::int32_t>(value.size()));
    std::memcpy(at + 4, value.data(), value.size());
}
inline void put_null(byte_writer& out)
{
    out.put(std::int32_t{-1});
}
void put(byte_writer& out, const address& value);

/// A list or set.
template <class Range>
void put_all(byte_writer& out, const Range& elements)
{
    const std::size_t at = out.begin_length();
    out.put(static_cast<std::int32_t>(elements.size()));
    for (const auto& element : elements)
        put(out, element);
    out.end_length(at);
}

void encode(const product& from, byte_writer& out);
void encode(const profile& from, byte_writer& out);
void encode(const customer& from, byte_writer& out);
void encode(const document& from, byte_writer& out);
void encode(const event& from, byte_writer& out);
void encode(const notification& from, byte_writer& out);
void put(byte_writer& out, const std::array<float, dimensions>& value);

// Reading.

/// The content of the next cell; a null is not expected.
inline byte_reader get_cell(byte_reader& from)
{
    const auto length = from.read<std::int32_t>();
    if (length < 0)
        throw std::runtime_error("a cell is null");
    return byte_reader(from.read_bytes(static_cast<std::size_t>(length)));
}
template <class Int>
Int get_fixed(byte_reader& from)
{
    if (from.read<std::int32_t>() != static_cast<std::int32_t>(sizeof(Int)))
        throw std::runtime_error("a cell is not of its type's size");
    return from.read<Int>();
}

void decode(byte_reader& cells, product& to);
void decode(byte_reader& cells, profile& to);
void decode(byte_reader& cells, customer& to);
void decode(byte_reader& cells, document& to);
void decode(byte_reader& cells, event& to);
void decode(byte_reader& cells, notification& to);
void decode(byte_reader& cells, order& to);

} // namespace bench::raw
