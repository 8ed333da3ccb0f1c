#include <session/live_options.hpp>

#include <cassium/base/error.hpp>
#include <cassium/protocol/codec/all.hpp>
#include <cassium/types/cql_writer.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace cassium::detail {
namespace {

using text_map = std::map<std::string, std::string>;

template <class T>
T value_of(byte_view content)
{
    T value{};
    codec<T>::decode(content, value);
    return value;
}

template <class Number>
std::string number_text(byte_view content)
{
    std::array<char, 32> digits{};
    const auto number = value_of<Number>(content);
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return std::string(digits.data(), end);
}

/// A value as options are compared; nothing where it is of a type that no option has.
std::optional<schema::live_option> option_of(const cql_type& type, byte_view content)
{
    switch (type.id) {
    case type_id::ascii:
    case type_id::text: return value_of<std::string>(content);
    case type_id::boolean: return value_of<bool>(content) ? "true" : "false";
    case type_id::tinyint: return number_text<std::int8_t>(content);
    case type_id::smallint: return number_text<std::int16_t>(content);
    case type_id::int_: return number_text<std::int32_t>(content);
    case type_id::bigint: return number_text<std::int64_t>(content);
    case type_id::float_: return number_text<float>(content);
    case type_id::double_: return number_text<double>(content);
    case type_id::uuid: return to_string(value_of<uuid>(content));
    case type_id::map:
        if (same_type(type, codec<text_map>::type))
            return value_of<text_map>(content);
        break;
    default: break;
    }
    return std::nullopt;
}

} // namespace

live_options_action::live_options_action(std::string_view keyspace, std::string_view table)
    : text_(build_cql([&](cql_writer& out) {
          out << "SELECT * FROM system_schema.tables WHERE keyspace_name = ";
          (out.literal(keyspace) << " AND table_name = ").literal(table);
      }))
{
}

void live_options_action::on_rows(protocol::rows& page)
{
    if (page.row_count == 0)
        return;
    if (page.metadata == nullptr)
        throw decode_error(client_errc::unexpected_message, "rows of system_schema.tables without metadata");
    options& row = row_.emplace();
    for (const column_spec& column : page.metadata->columns) {
        const auto length = page.cells.read<std::int32_t>();
        if (length < 0) {
            row.emplace(column.name, std::monostate());
            continue;
        }
        const byte_view content =
            page.cells.rest().first(std::min(static_cast<std::size_t>(length), page.cells.remaining()));
        page.cells.skip(static_cast<std::size_t>(length));
        if (std::optional<schema::live_option> value = option_of(*column.type, content))
            row.emplace(column.name, std::move(*value));
    }
}

} // namespace cassium::detail
