#include <cassium/model/runtime_table.hpp>

#include <model/finding_text.hpp>
#include <model/type_resolver.hpp>

#include <cassium/base/error.hpp>
#include <cassium/model/table_rules.hpp>
#include <cassium/types/type_arena.hpp>

#include <algorithm>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

namespace cassium {

struct runtime_table::contents {
    type_arena arena;
    std::vector<column_descriptor> columns;
    std::vector<std::uint16_t> partition_key;
    std::vector<std::uint16_t> clustering;
    std::vector<std::vector<text_entry>> maps; ///< of indexes and options
    std::vector<index_descriptor> indexes;
    std::vector<table_option> options;
    table_descriptor table;

    explicit contents(const table_definition& definition);

private:
    void add_columns(const table_definition& definition);
    void make_key(const std::vector<std::string>& names, column_kind kind, std::vector<std::uint16_t>& key);
    void fit_column(std::uint16_t at);
    void add_indexes(const table_definition& definition);
    void add_options(const table_definition& definition);
    std::span<const text_entry> keep(const std::map<std::string, std::string>& map);
    [[nodiscard]] std::string place() const;
    void refuse(const table_finding& found) const;
    [[noreturn]] void fail(const std::string& what) const;
};

runtime_table::contents::contents(const table_definition& definition)
{
    table.keyspace = arena.text(definition.keyspace);
    table.name = arena.text(definition.name);
    add_columns(definition);
    table.columns = columns;
    make_key(definition.partition_key, column_kind::partition_key, partition_key);
    make_key(definition.clustering, column_kind::clustering, clustering);
    table.partition_key = partition_key;
    table.clustering = clustering;
    for (std::size_t at = 0; at < columns.size(); ++at)
        fit_column(static_cast<std::uint16_t>(at));
    add_indexes(definition);
    table.indexes = indexes;
    add_options(definition);
    table.options = options;
    refuse(find_fault(table));
}

void runtime_table::contents::add_columns(const table_definition& definition)
{
    detail::type_resolver types(definition, arena, place());
    columns.reserve(definition.columns.size());
    // That there are no more than positions have room for is seen to by the limit of their types' parts.
    for (const column_definition& column : definition.columns)
        columns.push_back({.name = arena.text(column.name),
                           .type = types.read_column(column),
                           .kind = column.kind,
                           .order = column.order,
                           .nulls = column.nulls,
                           .nullable = column.nullable,
                           .strict = column.strict});
}

void runtime_table::contents::make_key(const std::vector<std::string>& names, column_kind kind,
                                       std::vector<std::uint16_t>& key)
{
    const char* const list = kind == column_kind::partition_key ? "partition_key" : "clustering";
    for (const std::string& name : names) {
        const int found = table.find(name);
        if (found < 0)
            fail(std::string(list).append(" names a column ").append(name).append(", which does not exist"));
        const auto at = static_cast<std::uint16_t>(found);
        column_descriptor& column = columns[at];
        const bool free = column.kind == column_kind::regular || column.kind == kind;
        if (!free || std::ranges::find(key, at) != key.end())
            refuse({table_fault::two_roles, at});
        column.kind = kind;
        key.push_back(at);
    }
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (columns[at].kind != kind)
            continue;
        if (names.empty())
            key.push_back(static_cast<std::uint16_t>(at));
        else if (std::ranges::find(names, columns[at].name) == names.end())
            fail("column " + std::string(columns[at].name) + " is of the kind " + list + ", whose list leaves it out");
    }
}

/// What can be said of a column when its part in the key is known.
void runtime_table::contents::fit_column(std::uint16_t at)
{
    column_descriptor& column = columns[at];
    const cql_type& type = *column.type;
    const bool key = is_primary_key(column);
    if (column.order != clustering_order::asc && column.kind != column_kind::clustering)
        refuse({table_fault::order_first, at});
    if (column.nulls != null_policy::by_operation && (key || (!column.nullable && !type.is_collection())))
        refuse({table_fault::unfit_nulls, at});
    if (key && !type.frozen && (type.is_collection() || type.id == type_id::udt)) {
        cql_type frozen = type;
        frozen.frozen = true;
        column.type = arena.make(frozen);
    }
}

void runtime_table::contents::add_indexes(const table_definition& definition)
{
    for (const index_definition& index : definition.indexes) {
        const int column = table.find(index.column);
        if (column < 0)
            fail("index " + index.name + (index.name.empty() ? "" : " ") + "on a column " + index.column +
                 ", which does not exist");
        indexes.push_back({.name = arena.text(index.name),
                           .column = static_cast<std::uint16_t>(column),
                           .target = index.target,
                           .custom_class = arena.text(index.custom_class),
                           .options = keep(index.options)});
    }
}

void runtime_table::contents::add_options(const table_definition& definition)
{
    for (const option_definition& option : definition.options) {
        if (option.name.empty())
            fail("an option has no name");
        if (std::ranges::find(options, std::string_view(option.name), &table_option::name) != options.end())
            fail("option " + option.name + " is there twice");
        const option_value value = std::visit(
            [this](const auto& given) -> option_value {
                using type = std::remove_cvref_t<decltype(given)>;
                if constexpr (std::is_same_v<type, std::string>)
                    return arena.text(given);
                else if constexpr (std::is_arithmetic_v<type>)
                    return given;
                else
                    return keep(given);
            },
            option.value);
        options.push_back({arena.text(option.name), value});
    }
}

std::span<const text_entry> runtime_table::contents::keep(const std::map<std::string, std::string>& map)
{
    std::vector<text_entry>& kept = maps.emplace_back();
    kept.reserve(map.size());
    for (const auto& [name, value] : map)
        kept.emplace_back(arena.text(name), arena.text(value));
    return kept;
}

std::string runtime_table::contents::place() const
{
    return "table " + std::string(table.keyspace) + (table.keyspace.empty() ? "" : ".") + std::string(table.name) +
           ": ";
}

void runtime_table::contents::refuse(const table_finding& found) const
{
    if (found)
        throw usage_error(client_errc::invalid_argument,
                          detail::finding_text(to_string(found.what), table, found.column));
}

void runtime_table::contents::fail(const std::string& what) const
{
    throw usage_error(client_errc::invalid_argument, place() + what);
}

runtime_table::runtime_table(const table_definition& definition)
    : contents_(std::make_unique<const contents>(definition))
{
}

runtime_table::runtime_table(runtime_table&& other) noexcept = default;
runtime_table& runtime_table::operator=(runtime_table&& other) noexcept = default;
runtime_table::~runtime_table() = default;

const table_descriptor& runtime_table::descriptor() const noexcept
{
    return contents_->table;
}

} // namespace cassium
