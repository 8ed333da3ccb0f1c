#include "product.hpp"
#include "served_statement.hpp"

#include <cassium/protocol/requests.hpp>
#include <cassium/types/inet.hpp>
#include <cassium/types/scalar_types.hpp>

#include <algorithm>
#include <string_view>

namespace cassium::bench {
namespace {

using protocol::write_string;

/// In front of the number in an id.
constexpr std::uint64_t id_mark = 0x6e756c6c206e6f64; // "null nod"

namespace rows_flag {
constexpr std::uint32_t global_table = 1;
constexpr std::uint32_t more_pages = 2;
constexpr std::uint32_t no_metadata = 4;
} // namespace rows_flag

enum class result : std::int32_t { nothing = 1, rows = 2, set_keyspace = 3, prepared = 4 };

void write_type(byte_writer& out, const cql_type& type)
{
    out.put(static_cast<std::uint16_t>(type.id));
    for (const cql_type* element : type.elements)
        write_type(out, *element);
}

void write_id(byte_writer& out, std::uint32_t number)
{
    out.put(static_cast<std::uint16_t>(served_statement::id_size));
    out.put(id_mark);
    out.put(std::uint32_t{0});
    out.put(number);
}

/// One envelope of RESULT with stream id 0.
template <class WriteBody>
byte_buffer make_result(protocol::version version, const WriteBody& write_body)
{
    byte_buffer envelope;
    (void)envelope.extend(protocol::header_size);
    byte_writer out(envelope);
    write_body(out);
    protocol::write_header(envelope.data(), protocol::role::server, version, 0, 0, protocol::opcode::result,
                           static_cast<std::uint32_t>(envelope.size() - protocol::header_size));
    return envelope;
}

void write_product_cell(byte_writer& out, const product& row, std::string_view column)
{
    cassium::detail::for_columns<product>(
        row, [&]<std::size_t Column>(std::integral_constant<std::size_t, Column>, const auto& member) {
            if (descriptor_of<product>.columns[Column].name == column)
                write_value(out, member);
        });
}

void write_local_cell(byte_writer& out, std::string_view column, const node_content& content)
{
    const auto is = [column](std::string_view name) { return column == name; };
    if (is("broadcast_address") || is("listen_address") || is("rpc_address"))
        write_value(out, inet(127, 0, 0, 1));
    else if (is("rpc_port"))
        write_value(out, std::int32_t{content.port});
    else if (is("host_id") || is("schema_version"))
        write_value(out, key(1, is("host_id") ? 1 : 2));
    else if (is("tokens"))
        write_value(out, std::set<std::string>{"0"});
    else if (is("key"))
        write_value(out, std::string_view("local"));
    else if (is("bootstrapped"))
        write_value(out, std::string_view("COMPLETED"));
    else if (is("cluster_name"))
        write_value(out, std::string_view("null node"));
    else if (is("data_center") || is("rack"))
        write_value(out, std::string_view(is("rack") ? "rack1" : "datacenter1"));
    else if (is("partitioner"))
        write_value(out, std::string_view("org.apache.cassandra.dht.Murmur3Partitioner"));
    else if (is("release_version"))
        write_value(out, std::string_view("4.1.0"));
    else if (is("cql_version"))
        write_value(out, std::string_view("3.4.6"));
    else if (is("native_protocol_version"))
        write_value(out, std::string_view("5"));
    else
        write_null(out);
}

std::int32_t whole(std::size_t count)
{
    return static_cast<std::int32_t>(count);
}

} // namespace

served_statement::served_statement(cql_reading reading, std::uint32_t number, const node_content& content)
    : reading_(std::move(reading))
{
    const bool products = reading_.table != nullptr && reading_.table->name == "products";
    const bool paged = reading_.what == cql_reading::verb::select && products && !reading_.counts &&
                       reading_.where != cql_reading::filter::key;
    if (paged)
        make_rows(reading_.where == cql_reading::filter::none ? content.products
                                                              : std::min(rows_of_a_filter, content.products));
    for (const auto version : {protocol::version::v4, protocol::version::v5}) {
        prepared_[version_index(version)].emplace(
            make_result(version, [&](byte_writer& out) { write_prepared(out, version, number); }));
        for (const bool described : {false, true})
            if (!paged)
                fixed_[version_index(version)][described ? 1 : 0].emplace(
                    make_result(version, [&](byte_writer& out) { write_fixed(out, described, content); }));
    }
}

std::optional<std::uint32_t> served_statement::number_of(byte_view id) noexcept
{
    if (id.size() != id_size || cassium::detail::load_big<std::uint64_t>(id.data()) != id_mark)
        return {};
    return cassium::detail::load_big<std::uint32_t>(id.data() + 12);
}

/// Section 4.2.5.4.
void served_statement::write_prepared(byte_writer& out, protocol::version version, std::uint32_t number) const
{
    out.put(static_cast<std::int32_t>(result::prepared));
    write_id(out, number);
    if (version >= protocol::version::v5)
        write_id(out, number);
    const bool markers = !reading_.markers.empty();
    out.put(markers ? rows_flag::global_table : 0u);
    out.put(whole(reading_.markers.size()));
    out.put(std::int32_t{reading_.key_marker ? 1 : 0});
    if (reading_.key_marker)
        out.put(*reading_.key_marker);
    if (markers)
        write_metadata(out, reading_.markers);
    const bool results = !reading_.results.empty();
    out.put(results ? rows_flag::global_table : rows_flag::no_metadata);
    out.put(whole(reading_.results.size()));
    if (results)
        write_metadata(out, reading_.results);
}

void served_statement::write_metadata(byte_writer& out, const std::vector<named_type>& columns) const
{
    write_string(out, reading_.keyspace.empty() ? "bench" : std::string_view(reading_.keyspace));
    write_string(out, reading_.table->name);
    for (const named_type& column : columns) {
        write_string(out, column.name);
        write_type(out, *column.type);
    }
}

/// Section 4.2.5.2, up to the first cell.
void served_statement::write_rows_head(byte_writer& out, bool described, byte_view paging_state,
                                       std::int32_t rows) const
{
    out.put(static_cast<std::int32_t>(result::rows));
    out.put((described ? rows_flag::global_table : rows_flag::no_metadata) |
            (paging_state.empty() ? 0u : rows_flag::more_pages));
    out.put(whole(reading_.results.size()));
    if (!paging_state.empty())
        protocol::write_bytes(out, paging_state);
    if (described)
        write_metadata(out, reading_.results);
    out.put(rows);
}

void served_statement::write_fixed(byte_writer& out, bool described, const node_content& content) const
{
    using verb = cql_reading::verb;
    if (reading_.what == verb::use) {
        out.put(static_cast<std::int32_t>(result::set_keyspace));
        write_string(out, reading_.keyspace);
    } else if (reading_.what == verb::write && reading_.conditional) {
        // Like a server: PREPARE does not describe this answer, which is described whenever it comes.
        out.put(static_cast<std::int32_t>(result::rows));
        out.put(rows_flag::global_table);
        out.put(std::int32_t{1});
        write_metadata(out, {{"[applied]", &scalar_type<type_id::boolean>}});
        out.put(std::int32_t{1});
        write_value(out, true);
    } else if (reading_.what != verb::select) {
        out.put(static_cast<std::int32_t>(result::nothing));
    } else if (reading_.counts) {
        write_rows_head(out, described, {}, 1);
        write_value(out, reading_.where == cql_reading::filter::none  ? std::int64_t{content.products}
                         : reading_.where == cql_reading::filter::key ? std::int64_t{1}
                                                                      : std::int64_t{rows_of_a_filter});
    } else if (reading_.table->name == "products") {
        write_rows_head(out, described, {}, 1);
        const product row = make_product(0, 0);
        for (const std::size_t column : reading_.columns)
            write_product_cell(out, row, reading_.table->columns[column].name);
    } else if (reading_.table->name == "local") {
        write_rows_head(out, described, {}, 1);
        for (const std::size_t column : reading_.columns)
            write_local_cell(out, column == cql_reading::npos ? "" : reading_.table->columns[column].name, content);
    } else {
        write_rows_head(out, described, {}, 0);
    }
}

void served_statement::make_rows(std::uint32_t count)
{
    byte_writer out(cells_);
    row_starts_.reserve(count + 1);
    for (std::uint32_t n = 0; n < count; ++n) {
        row_starts_.push_back(cells_.size());
        const product row = make_product(0, n);
        for (const std::size_t column : reading_.columns)
            write_product_cell(out, row, reading_.table->columns[column].name);
    }
    row_starts_.push_back(cells_.size());
}

void served_statement::append_page(const page& wanted, protocol::version version, std::int16_t stream, reply_buffer& to)
{
    std::uint64_t rows = row_starts_.size() - 1;
    if (wanted.limit)
        rows = std::min<std::uint64_t>(rows, static_cast<std::uint32_t>(std::max(*wanted.limit, 0)));
    const std::uint64_t first = std::min<std::uint64_t>(wanted.first, rows);
    const std::uint64_t end = std::min<std::uint64_t>(first + wanted.size, rows);
    std::byte state[sizeof end];
    cassium::detail::store_big(state, end);

    scratch_.clear();
    (void)scratch_.extend(protocol::header_size);
    byte_writer out(scratch_);
    write_rows_head(out, wanted.described, end < rows ? byte_view(state) : byte_view(), whole(end - first));
    out.put_bytes(cells_.view().subspan(row_starts_[first], row_starts_[end] - row_starts_[first]));
    protocol::write_header(scratch_.data(), protocol::role::server, version, 0, stream, protocol::opcode::result,
                           static_cast<std::uint32_t>(scratch_.size() - protocol::header_size));
    to.append(scratch_.view());
}

} // namespace cassium::bench
