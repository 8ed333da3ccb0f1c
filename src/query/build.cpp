#include <cassium/query/build.hpp>

#include <model/finding_text.hpp>

#include <cassium/query/text.hpp>
#include <cassium/query/write_rules.hpp>

#include <string_view>
#include <utility>
#include <vector>

namespace cassium::query {
namespace {

using built = std::shared_ptr<const protocol::owned_statement>;

/// What is expected of a selector's column; null where only the server knows.
const cql_type* type_of(const table_descriptor& table, const selector& what)
{
    const auto column = [&]() -> const cql_type& { return *table.columns[what.column].type; };
    switch (what.form) {
    case selector_form::column: return &column();
    case selector_form::element: return column().elements.back();
    case selector_form::field: return column().elements[what.field];
    case selector_form::count_rows:
    case selector_form::writetime:
    case selector_form::token: return &scalar_type<type_id::bigint>;
    case selector_form::ttl: return &scalar_type<type_id::int_>;
    case selector_form::function:
        if (what.name == "COUNT")
            return &scalar_type<type_id::bigint>;
        break;
    case selector_form::cast:
    case selector_form::literal: break;
    }
    return nullptr;
}

/// The columns that a SELECT returns. False where a type is not known, or a name that the server makes up.
bool describe(const table_descriptor& table, const select_shape& shape, std::vector<column_spec>& results)
{
    if (shape.select.empty())
        for (const column_descriptor& column : table.columns)
            results.push_back({column.name, column.type});
    for (const selector& one : shape.select) {
        const cql_type* const type = type_of(table, one);
        const std::string_view name = !one.alias.empty()                      ? one.alias
                                      : one.form == selector_form::column     ? table.columns[one.column].name
                                      : one.form == selector_form::count_rows ? "count"
                                                                              : "";
        if (type == nullptr || name.empty())
            return false;
        results.push_back({name, type});
    }
    return true;
}

/// Text and markers of what `write` writes; `like` has the rest.
template <class Write>
built build(const table_descriptor& table, protocol::statement& like, const Write& write)
{
    cql_writer counter;
    query_writer count(counter);
    write(count);
    std::string text(counter.size(), '\0');
    std::vector<marker> markers(count.markers());
    cql_writer writer(text.data());
    query_writer out(writer, markers.data());
    write(out);

    std::vector<std::string> names;
    names.reserve(markers.size());
    std::vector<const cql_type*> elements(markers.size());
    std::vector<cql_type> nodes(markers.size());
    std::vector<column_spec> parameters;
    for (const marker& what : markers)
        names.push_back(build_cql([&](cql_writer& name) { write_marker_name(name, table, what); }));
    for (std::size_t i = 0; i < markers.size(); ++i) {
        elements[i] = marker_type(table, markers[i]);
        if (const type_id composed = composed_type(markers[i].form); composed != type_id::custom) {
            nodes[i] = {.id = composed, .elements = {&elements[i], 1}};
            parameters.push_back({names[i], &nodes[i]});
        } else {
            parameters.push_back({names[i], elements[i]});
        }
    }
    std::vector<std::uint16_t> routing_key(table.partition_key.size());
    if (!find_routing_key(table, markers, routing_key))
        routing_key.clear();

    like.cql = text;
    like.counters = has_counters(table);
    like.parameters = parameters;
    like.routing_key = routing_key;
    like.keyspace_at = static_cast<std::uint32_t>(out.keyspace_at());
    return protocol::owned_statement::make(like);
}

} // namespace

built build_statement(const table_descriptor& table, const select_shape& shape)
{
    std::vector<column_spec> results;
    const bool described = describe(table, shape, results);
    if (!described)
        results.clear();
    protocol::statement like{.cql = {}, .results = results, .idempotent = true, .described = described};
    return build(table, like, [&](query_writer& out) { write_select(out, table, shape); });
}

built build_statement(const table_descriptor& table, const insert_shape& shape)
{
    protocol::statement like{.cql = {}, .idempotent = !shape.if_not_exists, .conditional = shape.if_not_exists};
    return build(table, like, [&](query_writer& out) { write_insert(out, table, shape); });
}

built build_statement(const table_descriptor& table, const update_shape& shape)
{
    const bool conditional = is_conditional(shape);
    protocol::statement like{
        .cql = {}, .idempotent = !conditional && is_idempotent(table, shape), .conditional = conditional};
    return build(table, like, [&](query_writer& out) { write_update(out, table, shape); });
}

built build_statement(const table_descriptor& table, const delete_shape& shape)
{
    const bool conditional = is_conditional(shape);
    protocol::statement like{
        .cql = {}, .idempotent = !conditional && is_idempotent(table, shape), .conditional = conditional};
    return build(table, like, [&](query_writer& out) { write_delete(out, table, shape); });
}

std::string to_string(const table_descriptor& table, const finding& found)
{
    return cassium::detail::finding_text(to_string(found.what), table, found.column);
}

} // namespace cassium::query
