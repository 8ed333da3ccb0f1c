#include "by_hand.hpp"

#include <bit>
#include <chrono>
#include <cstring>
#include <iterator>

namespace cassium::bench {
namespace {

constexpr column_spec columns[] = {
    {"id", &scalar_type<type_id::uuid>},
    {"name", &scalar_type<type_id::text>},
    {"brand", &scalar_type<type_id::text>},
    {"price", &scalar_type<type_id::double_>},
    {"description", &scalar_type<type_id::text>},
    {"stock", &scalar_type<type_id::int_>},
    {"created_at", &scalar_type<type_id::timestamp>},
    {"tags", &codec<std::set<std::string>>::type},
};
constexpr std::uint16_t first_marker[] = {0};

constinit const protocol::statement insert_record{
    .cql = insert_by_hand, .parameters = columns, .routing_key = first_marker, .idempotent = true};
constinit const protocol::statement select_record{.cql = select_by_hand,
                                                  .parameters = {columns, 1},
                                                  .results = columns,
                                                  .routing_key = first_marker,
                                                  .idempotent = true};
constinit const protocol::statement scan_record{.cql = scan_by_hand, .results = columns, .idempotent = true};

template <class Int>
std::byte* put(std::byte* at, Int value) noexcept
{
    cassium::detail::store_big(at, value);
    return at + sizeof value;
}

std::byte* put_text(std::byte* at, const std::string& text) noexcept
{
    at = put(at, static_cast<std::int32_t>(text.size()));
    std::memcpy(at, text.data(), text.size());
    return at + text.size();
}

void take_text(byte_reader& cells, std::string& to)
{
    to.assign(cells.read_text(cells.read<std::uint32_t>()));
}

/// The length of a cell that cannot be null and has one size, then its content.
template <class Int>
Int take(byte_reader& cells)
{
    if (cells.read<std::int32_t>() != sizeof(Int))
        throw decode_error(client_errc::bad_value, "a cell of another size");
    return cells.read<Int>();
}

} // namespace

const protocol::statement& insert_statement_by_hand() noexcept
{
    return insert_record;
}

const protocol::statement& select_statement_by_hand() noexcept
{
    return select_record;
}

const protocol::statement& scan_statement_by_hand() noexcept
{
    return scan_record;
}

void encode_by_hand(const product& row, byte_buffer& out)
{
    std::size_t tags = sizeof(std::int32_t);
    for (const std::string& tag : row.tags)
        tags += sizeof(std::int32_t) + tag.size();
    const std::size_t description = row.description ? row.description->size() : 0;
    const std::size_t fixed = 8 * sizeof(std::int32_t) + 16 + 8 + 4 + 8;
    std::byte* at = out.extend(fixed + row.name.size() + row.brand.size() + description + tags);
    at = put(at, std::int32_t{16});
    std::memcpy(at, &row.id, 16);
    at = put_text(at + 16, row.name);
    at = put_text(at, row.brand);
    at = put(put(at, std::int32_t{8}), std::bit_cast<std::int64_t>(row.price));
    at = row.description ? put_text(at, *row.description) : put(at, std::int32_t{-1});
    at = put(put(at, std::int32_t{4}), row.stock);
    at = put(put(at, std::int32_t{8}), std::int64_t{row.created_at.time_since_epoch().count()});
    at = put(put(at, static_cast<std::int32_t>(tags)), static_cast<std::int32_t>(row.tags.size()));
    for (const std::string& tag : row.tags)
        at = put_text(at, tag);
}

void encode_key_by_hand(const uuid& id, byte_buffer& out)
{
    std::byte* const at = put(out.extend(sizeof(std::int32_t) + 16), std::int32_t{16});
    std::memcpy(at, &id, 16);
}

void decode_by_hand(byte_reader& cells, product& to)
{
    if (cells.read<std::int32_t>() != 16)
        throw decode_error(client_errc::bad_value, "an id of another size");
    std::memcpy(&to.id, cells.read_bytes(16).data(), 16);
    take_text(cells, to.name);
    take_text(cells, to.brand);
    to.price = std::bit_cast<double>(take<std::int64_t>(cells));
    if (const auto length = cells.read<std::int32_t>(); length < 0)
        to.description.reset();
    else if (to.description)
        to.description->assign(cells.read_text(static_cast<std::size_t>(length)));
    else
        to.description.emplace(cells.read_text(static_cast<std::size_t>(length)));
    to.stock = take<std::int32_t>(cells);
    to.created_at = timestamp(std::chrono::milliseconds(take<std::int64_t>(cells)));
    to.tags.clear();
    if (cells.read<std::int32_t>() <= 0)
        return;
    for (auto left = cells.read<std::int32_t>(); left > 0; --left)
        to.tags.emplace_hint(to.tags.end(), cells.read_text(cells.read<std::uint32_t>()));
}

} // namespace cassium::bench
