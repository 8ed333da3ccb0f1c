#include <model/type_resolver.hpp>

#include <model/finding_text.hpp>

#include <cassium/base/error.hpp>
#include <cassium/types/cql_type_parser.hpp>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace cassium::detail {
namespace {

/// Rules compare the types of all columns with each other.
constexpr std::size_t max_type_parts = 0x7fff;

} // namespace

type_resolver::type_resolver(const table_definition& definition, type_arena& arena, std::string table)
    : definition_(definition),
      arena_(arena),
      table_(std::move(table))
{
    for (const udt_definition& udt : definition.udts) {
        if (udt.name.empty())
            fail("a user-defined type has no name");
        if (!udts_.emplace(udt.name, user_type{.definition = &udt}).second)
            fail("type " + udt.name + ": there are two of this name");
    }
    for (auto& [name, udt] : udts_)
        if (udt.type == nullptr)
            read_fields(udt);
}

const cql_type* type_resolver::read_column(const column_definition& column)
{
    const std::string place = "column " + column.name + ": ";
    const cql_type* const type = read(column.type, place);
    columns_.add(measure(*type));
    check({.depth = 1, .parts = columns_.parts}, place);
    return type;
}

const cql_type* type_resolver::read(const std::string& text, const std::string& place)
{
    const cql_type* type = nullptr;
    try {
        type = parse_cql_type(text, arena_, [&](std::string_view keyspace, std::string_view name) {
            return find(keyspace, name, place + "CQL type '" + text.substr(0, 256) + "': ");
        });
    } catch (const decode_error& e) {
        fail(place + e.diagnostics().client_message);
    }
    check(measure(*type), place);
    return type;
}

const cql_type* type_resolver::find(std::string_view keyspace, std::string_view name, const std::string& place)
{
    if (!keyspace.empty() && keyspace != definition_.keyspace)
        fail(place + foreign_type_text(name, keyspace));
    const auto found = udts_.find(name);
    if (found == udts_.end())
        return nullptr; // the parser says where
    user_type& udt = found->second;
    if (udt.open)
        fail(place + "type " + std::string(name) + " contains itself");
    if (udt.type == nullptr)
        read_fields(udt);
    return udt.type;
}

void type_resolver::read_fields(user_type& udt)
{
    const udt_definition& definition = *udt.definition;
    const std::string place = "type " + definition.name + ": ";
    const std::size_t count = definition.field_names.size();
    if (count == 0 || count != definition.field_types.size())
        fail(place + std::to_string(count) + " names of fields and " + std::to_string(definition.field_types.size()) +
             " types; it has at least one field, and each has both");
    check({.depth = static_cast<std::size_t>(++open_), .parts = 1}, place);
    udt.open = true;
    std::set<std::string_view> names;
    std::vector<std::string_view> field_names;
    std::vector<const cql_type*> fields;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string& name = definition.field_names[i];
        if (name.empty())
            fail(place + "the name of a field is empty");
        if (!names.insert(name).second)
            fail(std::string(place).append("two fields have the name ").append(name));
        field_names.push_back(name);
        fields.push_back(read(definition.field_types[i], "field " + definition.name + "." + name + ": "));
        udt.size.add(measure(*fields.back()));
    }
    check(udt.size, place);
    udt.type =
        arena_.make({.id = type_id::udt, .elements = fields, .name = definition.name, .field_names = field_names});
    udt.open = false;
    --open_;
}

void type_resolver::extent::add(const extent& inside) noexcept
{
    depth = std::max(depth, inside.depth + 1);
    parts += inside.parts;
}

type_resolver::extent type_resolver::measure(const cql_type& type) const
{
    if (type.id == type_id::udt)
        return udts_.find(type.name)->second.size;
    extent size;
    for (const cql_type* const element : type.elements)
        size.add(measure(*element));
    return size;
}

void type_resolver::check(const extent& size, const std::string& place) const
{
    if (size.depth > max_type_depth)
        fail(place + "types nest deeper than " + std::to_string(max_type_depth));
    if (size.parts > max_type_parts)
        fail(place + "types have more than " + std::to_string(max_type_parts) + " parts with all that is inside");
}

void type_resolver::fail(const std::string& what) const
{
    throw usage_error(client_errc::invalid_argument, table_ + what);
}

} // namespace cassium::detail
