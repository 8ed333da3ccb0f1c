#include "cells.hpp"

#include <cstring>
#include <string>

namespace bench::raw {
namespace {

void get(byte_reader& from, cassium::uuid& to)
{
    if (from.read<std::int32_t>() != sizeof to.data)
        throw std::runtime_error("a uuid is not of 16 bytes");
    std::memcpy(to.data, from.read_bytes(sizeof to.data).data(), sizeof to.data);
}

void get(byte_reader& from, std::string& to)
{
    const auto length = from.read<std::int32_t>();
    if (length < 0)
        throw std::runtime_error("a text is null");
    to = from.read_text(static_cast<std::size_t>(length));
}

void get(byte_reader& from, std::optional<std::string>& to)
{
    const auto length = from.read<std::int32_t>();
    if (length < 0)
        to.reset();
    else if (to)
        *to = from.read_text(static_cast<std::size_t>(length));
    else
        to.emplace(from.read_text(static_cast<std::size_t>(length)));
}

void get(byte_reader& from, double& to)
{
    to = std::bit_cast<double>(get_fixed<std::uint64_t>(from));
}

void get(byte_reader& from, std::int32_t& to)
{
    to = get_fixed<std::int32_t>(from);
}

void get(byte_reader& from, std::int64_t& to)
{
    to = get_fixed<std::int64_t>(from);
}

void get(byte_reader& from, bool& to)
{
    to = get_fixed<std::uint8_t>(from) != 0;
}

void get(byte_reader& from, cassium::timestamp& to)
{
    to = cassium::timestamp(std::chrono::milliseconds(get_fixed<std::int64_t>(from)));
}

/// A set comes in order, so that each element goes to the end.
void get(byte_reader& from, std::set<std::string>& to)
{
    to.clear();
    const auto length = from.read<std::int32_t>();
    if (length < 0)
        return;
    byte_reader cell(from.read_bytes(static_cast<std::size_t>(length)));
    for (auto count = cell.read<std::int32_t>(); count > 0; --count) {
        std::string element;
        get(cell, element);
        to.insert(to.end(), std::move(element));
    }
}

void get(byte_reader& from, std::map<std::string, std::string>& to)
{
    to.clear();
    byte_reader cell = get_cell(from);
    for (auto count = cell.read<std::int32_t>(); count > 0; --count) {
        std::string key;
        get(cell, key);
        get(cell, to.emplace_hint(to.end(), std::move(key), std::string())->second);
    }
}

void get(byte_reader& from, address& to)
{
    byte_reader cell = get_cell(from);
    get(cell, to.street);
    get(cell, to.city);
    get(cell, to.zip);
    get(cell, to.country);
}

template <class T>
void get(byte_reader& from, std::vector<T>& to)
{
    to.clear();
    byte_reader cell = get_cell(from);
    const auto count = cell.read<std::int32_t>();
    if (count < 0 || static_cast<std::size_t>(count) > cell.remaining())
        throw std::runtime_error("a list has more elements than bytes");
    to.reserve(static_cast<std::size_t>(count));
    for (std::int32_t i = 0; i < count; ++i)
        get(cell, to.emplace_back());
}

void get(byte_reader& from, std::array<float, dimensions>& to)
{
    byte_reader cell = get_cell(from);
    const cassium::byte_view bytes = cell.read_bytes(dimensions * sizeof(float));
    for (std::size_t i = 0; i < dimensions; ++i)
        to[i] = std::bit_cast<float>(cassium::detail::load_big<std::uint32_t>(bytes.data() + i * sizeof(float)));
}

} // namespace

void put(byte_writer& out, const address& value)
{
    const std::size_t at = out.begin_length();
    put(out, value.street);
    put(out, value.city);
    put(out, value.zip);
    put(out, value.country);
    out.end_length(at);
}

void put(byte_writer& out, const std::array<float, dimensions>& value)
{
    std::byte* at = out.buffer().extend(sizeof(std::int32_t) + dimensions * sizeof(float));
    cassium::detail::store_big(at, static_cast<std::int32_t>(dimensions * sizeof(float)));
    for (const float one : value)
        cassium::detail::store_big(at += sizeof(float), std::bit_cast<std::uint32_t>(one));
}

void encode(const product& from, byte_writer& out)
{
    put(out, from.id);
    put(out, from.name);
    put(out, from.brand);
    put(out, from.price);
    if (from.description)
        put(out, *from.description);
    else
        put_null(out);
    put(out, from.stock);
    put(out, from.created_at);
    put_all(out, from.tags);
}

void encode(const profile& from, byte_writer& out)
{
    put(out, from.id);
    put_all(out, from.labels);
    const std::size_t at = out.begin_length();
    out.put(static_cast<std::int32_t>(from.attributes.size()));
    for (const auto& [key, value] : from.attributes) {
        put(out, key);
        put(out, value);
    }
    out.end_length(at);
    put_all(out, from.scores);
}

void encode(const customer& from, byte_writer& out)
{
    put(out, from.id);
    put(out, from.name);
    put(out, from.home);
    put_all(out, from.others);
}

void encode(const document& from, byte_writer& out)
{
    put(out, from.id);
    put(out, from.title);
    put(out, from.embedding);
}

void encode(const event& from, byte_writer& out)
{
    put(out, from.stream);
    put(out, from.seq);
    put(out, from.kind);
    put(out, from.payload);
    put(out, from.at);
}

void encode(const notification& from, byte_writer& out)
{
    put(out, from.recipient);
    put(out, from.seq);
    put(out, from.kind);
    put(out, from.body);
    put(out, from.seen);
}

void decode(byte_reader& cells, product& to)
{
    get(cells, to.id);
    get(cells, to.name);
    get(cells, to.brand);
    get(cells, to.price);
    get(cells, to.description);
    get(cells, to.stock);
    get(cells, to.created_at);
    get(cells, to.tags);
}

void decode(byte_reader& cells, profile& to)
{
    get(cells, to.id);
    get(cells, to.labels);
    get(cells, to.attributes);
    get(cells, to.scores);
}

void decode(byte_reader& cells, customer& to)
{
    get(cells, to.id);
    get(cells, to.name);
    get(cells, to.home);
    get(cells, to.others);
}

void decode(byte_reader& cells, document& to)
{
    get(cells, to.id);
    get(cells, to.title);
    get(cells, to.embedding);
}

void decode(byte_reader& cells, event& to)
{
    get(cells, to.stream);
    get(cells, to.seq);
    get(cells, to.kind);
    get(cells, to.payload);
    get(cells, to.at);
}

void decode(byte_reader& cells, notification& to)
{
    get(cells, to.recipient);
    get(cells, to.seq);
    get(cells, to.kind);
    get(cells, to.body);
    get(cells, to.seen);
}

void decode(byte_reader& cells, order& to)
{
    get(cells, to.id);
    get(cells, to.customer);
    get(cells, to.product);
    get(cells, to.quantity);
    get(cells, to.status);
    get(cells, to.updated_at);
}

} // namespace bench::raw
