#include <cassium/protocol/responses.hpp>

#include <cassium/protocol/notations.hpp>
#include <cassium/types/class_type_parser.hpp>

#include <array>
#include <atomic>

namespace cassium::protocol {
namespace {

constexpr std::uint32_t flag_global_table = 0x01;
constexpr std::uint32_t flag_more_pages = 0x02;
constexpr std::uint32_t flag_no_metadata = 0x04;
constexpr std::uint32_t flag_metadata_changed = 0x08;

void check_depth(int depth)
{
    if (depth > max_type_depth)
        throw decode_error(client_errc::malformed_frame, "types nested deeper than " + std::to_string(max_type_depth));
}

void skip_string(byte_reader& in)
{
    in.skip(in.read<std::uint16_t>());
}

/// Walks over a type without making it.
void skip_type(byte_reader& in, int depth = 0)
{
    check_depth(depth);
    switch (static_cast<type_id>(in.read<std::uint16_t>())) {
    case type_id::custom: skip_string(in); break;
    case type_id::list:
    case type_id::set: skip_type(in, depth + 1); break;
    case type_id::map:
        skip_type(in, depth + 1);
        skip_type(in, depth + 1);
        break;
    case type_id::udt: {
        skip_string(in);
        skip_string(in);
        const auto fields = in.read<std::uint16_t>();
        for (std::uint16_t i = 0; i < fields; ++i) {
            skip_string(in);
            skip_type(in, depth + 1);
        }
        break;
    }
    case type_id::tuple: {
        const auto elements = in.read<std::uint16_t>();
        for (std::uint16_t i = 0; i < elements; ++i)
            skip_type(in, depth + 1);
        break;
    }
    default: break;
    }
}

std::vector<column_spec> decode_columns(byte_reader& in, std::int32_t count, bool global_table, type_arena& arena)
{
    // A column is a [string] and an [option] at least.
    check_count(count, 2 * sizeof(std::uint16_t), in);
    if (global_table) {
        skip_string(in);
        skip_string(in);
    }
    std::vector<column_spec> columns;
    columns.reserve(static_cast<std::size_t>(count));
    for (std::int32_t i = 0; i < count; ++i) {
        if (!global_table) {
            skip_string(in);
            skip_string(in);
        }
        const std::string_view name = arena.text(read_string(in));
        columns.push_back({name, decode_type(in, arena)});
    }
    return columns;
}

const cql_type* decode_udt(byte_reader& in, type_arena& arena, int depth)
{
    const std::string_view keyspace = read_string(in);
    const std::string_view name = read_string(in);
    const auto count = in.read<std::uint16_t>();
    check_count(count, 2 * sizeof(std::uint16_t), in);
    std::vector<std::string_view> names;
    std::vector<const cql_type*> types;
    names.reserve(count);
    types.reserve(count);
    for (std::uint16_t i = 0; i < count; ++i) {
        names.push_back(read_string(in));
        types.push_back(decode_type(in, arena, depth + 1));
    }
    return arena.make(
        {.id = type_id::udt, .elements = types, .keyspace = keyspace, .name = name, .field_names = names});
}

const cql_type* decode_tuple(byte_reader& in, type_arena& arena, int depth)
{
    const auto count = in.read<std::uint16_t>();
    check_count(count, sizeof(std::uint16_t), in);
    std::vector<const cql_type*> types;
    types.reserve(count);
    for (std::uint16_t i = 0; i < count; ++i)
        types.push_back(decode_type(in, arena, depth + 1));
    return arena.make({.id = type_id::tuple, .elements = types});
}

event decode_change(byte_reader& in, event to)
{
    to.kind = event::type::schema_change;
    to.change = read_string(in);
    to.target = read_string(in);
    to.keyspace = read_string(in);
    if (to.target != "KEYSPACE")
        to.name = read_string(in);
    if (to.target == "FUNCTION" || to.target == "AGGREGATE")
        to.arguments = read_string_list(in);
    return to;
}

} // namespace

response_prefix read_prefix(const envelope_header& header, byte_reader& body)
{
    response_prefix prefix;
    if ((header.flags & frame_flag::tracing) != 0)
        prefix.tracing_id = body.read_bytes(16);
    if ((header.flags & frame_flag::warning) != 0)
        prefix.warnings = read_string_list(body);
    if ((header.flags & frame_flag::custom_payload) != 0) {
        const auto count = body.read<std::uint16_t>();
        for (std::uint16_t i = 0; i < count; ++i) {
            std::string key(read_string(body));
            prefix.payload.emplace_back(std::move(key), read_bytes(body));
        }
    }
    return prefix;
}

std::vector<std::pair<std::string, std::vector<std::string>>> decode_supported(byte_reader body)
{
    return read_string_multimap(body);
}

std::string decode_authenticate(byte_reader body)
{
    return std::string(read_string(body));
}

byte_view decode_auth_token(byte_reader body)
{
    return read_bytes(body);
}

std::string decode_set_keyspace(byte_reader body)
{
    return std::string(read_string(body));
}

result_kind decode_result_kind(byte_reader& body)
{
    const auto kind = body.read<std::int32_t>();
    if (kind < 1 || kind > 5)
        throw decode_error(client_errc::malformed_frame, "a RESULT of kind " + std::to_string(kind));
    return static_cast<result_kind>(kind);
}

const cql_type* decode_type(byte_reader& in, type_arena& arena, int depth)
{
    check_depth(depth);
    const auto id = static_cast<type_id>(in.read<std::uint16_t>());
    switch (id) {
    case type_id::custom: return parse_class_type(read_string(in), arena);
    case type_id::list:
    case type_id::set: {
        const std::array element{decode_type(in, arena, depth + 1)};
        return arena.make({.id = id, .elements = element});
    }
    case type_id::map: {
        const cql_type* const key = decode_type(in, arena, depth + 1);
        const std::array elements{key, decode_type(in, arena, depth + 1)};
        return arena.make({.id = id, .elements = elements});
    }
    case type_id::udt: return decode_udt(in, arena, depth);
    case type_id::tuple: return decode_tuple(in, arena, depth);
    default:
        // 0x0A was text before protocol v3, and some servers still say so.
        if (static_cast<std::uint16_t>(id) == 0x0A)
            return arena.make({.id = type_id::text});
        if (scalar_name(id).empty())
            throw decode_error(client_errc::malformed_frame,
                               "type id " + std::to_string(static_cast<std::uint16_t>(id)) + " is not known");
        return arena.make({.id = id});
    }
}

rows_header decode_rows_header(byte_reader& body)
{
    rows_header header;
    const auto flags = body.read<std::uint32_t>();
    header.column_count = body.read<std::int32_t>();
    if (header.column_count < 0)
        throw decode_error(client_errc::malformed_frame, "a negative column count");
    if ((flags & flag_more_pages) != 0)
        header.paging_state = read_bytes(body);
    if ((flags & flag_metadata_changed) != 0)
        header.new_metadata_id = read_short_bytes(body);
    header.has_metadata = (flags & flag_no_metadata) == 0;
    header.global_table = (flags & flag_global_table) != 0;
    if (header.has_metadata) {
        const byte_view from = body.rest();
        check_count(header.column_count, 2 * sizeof(std::uint16_t), body);
        if (header.global_table) {
            skip_string(body);
            skip_string(body);
        }
        for (std::int32_t i = 0; i < header.column_count; ++i) {
            if (!header.global_table) {
                skip_string(body);
                skip_string(body);
            }
            skip_string(body);
            skip_type(body);
        }
        header.metadata = from.first(from.size() - body.remaining());
    }
    header.row_count = body.read<std::int32_t>();
    if (header.row_count < 0)
        throw decode_error(client_errc::malformed_frame, "a negative row count");
    // Rows without columns take no bytes: nobody may loop over two billion of them.
    if (header.column_count == 0 && header.row_count > 0)
        throw decode_error(client_errc::malformed_frame, "rows without columns");
    check_count(header.row_count, sizeof(std::int32_t) * static_cast<std::size_t>(std::max(header.column_count, 1)),
                body);
    return header;
}

column_list::column_list(type_arena arena, std::vector<column_spec> columns)
    : arena_(std::move(arena)),
      columns_(std::move(columns))
{
    static std::atomic<std::uint64_t> given{0};
    metadata_ = {.columns = columns_, .serial = given.fetch_add(1, std::memory_order_relaxed) + 1};
}

std::shared_ptr<const column_list> rows_header::parse_metadata() const
{
    byte_reader in(metadata);
    type_arena arena;
    std::vector<column_spec> columns = decode_columns(in, column_count, global_table, arena);
    return std::make_shared<const column_list>(std::move(arena), std::move(columns));
}

std::shared_ptr<const prepared_metadata> decode_prepared(byte_reader body, version version)
{
    auto prepared = std::make_shared<prepared_metadata>();
    const byte_view id = read_short_bytes(body);
    prepared->id.assign(id.begin(), id.end());
    if (version >= version::v5) {
        const byte_view result_id = read_short_bytes(body);
        prepared->result_metadata_id.assign(result_id.begin(), result_id.end());
    }
    {
        const auto flags = body.read<std::uint32_t>();
        const auto count = body.read<std::int32_t>();
        const auto keys = body.read<std::int32_t>();
        check_count(keys, sizeof(std::uint16_t), body);
        for (std::int32_t i = 0; i < keys; ++i)
            prepared->partition_key.push_back(body.read<std::uint16_t>());
        type_arena arena;
        std::vector<column_spec> columns = decode_columns(body, count, (flags & flag_global_table) != 0, arena);
        for (const std::uint16_t marker : prepared->partition_key)
            if (marker >= columns.size())
                throw decode_error(client_errc::malformed_frame, "a partition key marker that does not exist");
        prepared->parameters = std::make_shared<const column_list>(std::move(arena), std::move(columns));
    }
    const auto flags = body.read<std::uint32_t>();
    const auto count = body.read<std::int32_t>();
    if ((flags & flag_more_pages) != 0)
        (void)read_bytes(body);
    if ((flags & flag_metadata_changed) != 0)
        (void)read_short_bytes(body);
    type_arena arena;
    std::vector<column_spec> columns;
    if ((flags & flag_no_metadata) == 0)
        columns = decode_columns(body, count, (flags & flag_global_table) != 0, arena);
    prepared->results = std::make_shared<const column_list>(std::move(arena), std::move(columns));
    return prepared;
}

std::shared_ptr<const prepared_metadata>
prepared_metadata::with_results(byte_view new_id, std::shared_ptr<const column_list> columns) const
{
    auto changed = std::make_shared<prepared_metadata>(*this);
    changed->result_metadata_id.assign(new_id.begin(), new_id.end());
    changed->results = std::move(columns);
    return changed;
}

event decode_event(byte_reader body)
{
    event to;
    const std::string_view kind = read_string(body);
    if (kind == "SCHEMA_CHANGE")
        return decode_change(body, std::move(to));
    if (kind != "TOPOLOGY_CHANGE" && kind != "STATUS_CHANGE")
        return to;
    to.kind = kind == "TOPOLOGY_CHANGE" ? event::type::topology_change : event::type::status_change;
    to.change = read_string(body);
    to.address = read_inet_address(body);
    to.port = body.read<std::int32_t>();
    return to;
}

event decode_schema_change(byte_reader body)
{
    return decode_change(body, {});
}

} // namespace cassium::protocol
