#include <cassium/schema/plan.hpp>

#include <model/finding_text.hpp>
#include <schema/indexes.hpp>
#include <schema/kinds.hpp>
#include <schema/options.hpp>

#include <cassium/base/error.hpp>
#include <cassium/schema/ddl.hpp>
#include <cassium/types/cql_type_parser.hpp>
#include <cassium/types/cql_writer.hpp>
#include <cassium/types/type_arena.hpp>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>

namespace cassium::schema {
namespace {

/// Whether two types are one to a server. Inside another type everything is frozen, written so or not; a user-defined
/// type is told by its name, its fields are compared for themselves.
bool same_structure(const cql_type& a, const cql_type& b)
{
    if (a.id != b.id || a.dimension != b.dimension)
        return false;
    if (a.id == type_id::udt || a.id == type_id::custom)
        return a.name == b.name;
    return a.elements.size() == b.elements.size() &&
           std::equal(a.elements.begin(), a.elements.end(), b.elements.begin(),
                      [](const cql_type* x, const cql_type* y) { return same_structure(*x, *y); });
}

enum class place : bool { column, field };

enum class likeness : std::uint8_t { same, other_frozen, other };

/// Compares a model's type with a server's text. At the top of a column frozen<> makes another type of collections and
/// user-defined types.
likeness compare(const cql_type& type, const std::string& live, place where)
{
    type_arena arena;
    const cql_type& parsed = *parse_cql_type(live, arena);
    if (!same_structure(type, parsed))
        return likeness::other;
    const bool freezable = type.is_collection() || type.id == type_id::udt;
    return where == place::field || !freezable || type.frozen == parsed.frozen ? likeness::same
                                                                               : likeness::other_frozen;
}

/// How a model describes a column that is frozen on the server and not in the model, or the other way round.
std::string_view frozen_remedy(const cql_type& type)
{
    if (type.id == type_id::udt)
        return type.frozen ? "; non_frozen<>() describes it as it is"
                           : "; without non_frozen<>() it is described as it is";
    return type.frozen ? "; without frozen<>() it is described as it is" : "; frozen<>() describes it as it is";
}

class planner {
public:
    planner(const table_descriptor& table, const live_table& live, std::string_view keyspace)
        : table_(table),
          live_(live)
    {
        if (table_.keyspace.empty())
            table_.keyspace = keyspace;
        if (table_.keyspace.empty())
            throw usage_error(client_errc::no_keyspace,
                              "table " + std::string(table.name) + " names no keyspace, and the session has none");
    }

    plan make()
    {
        for (const column_descriptor& column : table_.columns)
            plan_types(*column.type);
        if (live_.exists) {
            compare_columns();
            compare_options();
        } else {
            add(
                step_kind::create_table, [&](cql_writer& out) { write_create_table(out, table_); }, "");
        }
        compare_indexes();
        find_drift();
        if (!problems_.empty()) {
            std::string text = "table " + std::string(table_.keyspace) + "." + std::string(table_.name) + ": ";
            for (std::size_t i = 0; i < problems_.size(); ++i)
                text += (i == 0 ? "" : "; ") + problems_[i];
            throw schema_error(client_errc::schema_mismatch, std::move(text));
        }
        return std::move(plan_);
    }

private:
    template <class Build>
    void add(step_kind kind, const Build& build, std::string_view of)
    {
        plan_.steps.push_back(
            {kind, build_cql(build), std::string(table_.name) + (of.empty() ? "" : ".") + std::string(of)});
    }

    /// User-defined types, those inside others first. Their order of fields is their encoding.
    void plan_types(const cql_type& type)
    {
        for (const cql_type* const element : type.elements)
            plan_types(*element);
        if (type.id != type_id::udt || std::ranges::find(seen_types_, type.name) != seen_types_.end())
            return;
        seen_types_.push_back(type.name);
        if (!type.keyspace.empty() && type.keyspace != table_.keyspace) {
            problems_.push_back(detail::foreign_type_text(type.name, type.keyspace));
            return;
        }
        const auto found = std::ranges::find(live_.types, type.name, &live_type::name);
        if (found == live_.types.end()) {
            add(
                step_kind::create_type, [&](cql_writer& out) { write_create_type(out, type, table_.keyspace); },
                type.name);
            return;
        }
        for (std::size_t i = 0; i < type.elements.size(); ++i) {
            if (i >= found->field_names.size()) {
                add(
                    step_kind::add_field, [&](cql_writer& out) { write_add_field(out, type, table_.keyspace, i); },
                    std::string(type.name) + "." + std::string(type.field_names[i]));
                continue;
            }
            const std::string field = "field " + std::string(type.name) + "." + std::string(type.field_names[i]);
            if (found->field_names[i] != type.field_names[i])
                problems_.push_back(field + ": the server has " + found->field_names[i] + " in its place");
            else if (compare(*type.elements[i], found->field_types[i], place::field) != likeness::same)
                problems_.push_back(field + ": " + nested_text(*type.elements[i]) + " in the model, " +
                                    found->field_types[i] + " on the server");
        }
        for (std::size_t i = type.elements.size(); i < found->field_names.size(); ++i)
            plan_.drift.push_back("field " + found->name + "." + found->field_names[i] + " (" + found->field_types[i] +
                                  ")");
    }

    void compare_columns()
    {
        for (std::size_t i = 0; i < table_.columns.size(); ++i) {
            const column_descriptor& column = table_.columns[i];
            const auto found = std::ranges::find(live_.columns, column.name, &live_column::name);
            const bool key = column.kind == column_kind::partition_key || column.kind == column_kind::clustering;
            if (found != live_.columns.end())
                compare_column(column, *found, i);
            else if (key)
                problems_.push_back("key column " + std::string(column.name) + " (" + to_string(*column.type) +
                                    ") is missing on the server, and a primary key cannot be changed");
            else
                add(
                    step_kind::add_column, [&](cql_writer& out) { write_add_column(out, table_, column); },
                    column.name);
        }
        for (const live_column& live : live_.columns)
            if ((live.kind == "partition_key" || live.kind == "clustering") && table_.find(live.name) < 0)
                problems_.push_back("key column " + live.name + " (" + live.type +
                                    ") of the server is missing in the model");
    }

    void compare_column(const column_descriptor& column, const live_column& live, std::size_t at)
    {
        const std::string name = "column " + std::string(column.name) + ": ";
        if (const likeness like = compare(*column.type, live.type, place::column); like != likeness::same)
            problems_.push_back(name + to_string(*column.type) + " in the model, " + live.type + " on the server" +
                                std::string(like == likeness::other_frozen ? frozen_remedy(*column.type) : ""));
        if (live.kind != kind_name(column.kind)) {
            problems_.push_back(name + std::string(kind_name(column.kind)) + " in the model, " + live.kind +
                                " on the server");
            return;
        }
        const auto& key = column.kind == column_kind::partition_key ? table_.partition_key : table_.clustering;
        if (column.kind != column_kind::partition_key && column.kind != column_kind::clustering)
            return;
        const auto position = std::ranges::find(key, static_cast<std::uint16_t>(at)) - key.begin();
        if (position != live.position)
            problems_.push_back(name + "place " + std::to_string(position + 1) + " in the key in the model, " +
                                std::to_string(live.position + 1) + " on the server");
        const std::string_view order = column.order == clustering_order::desc ? "desc" : "asc";
        if (column.kind == column_kind::clustering && live.clustering_order != order)
            problems_.push_back(name + "clustering order " + std::string(order) + " in the model, " +
                                live.clustering_order + " on the server");
    }

    void compare_options()
    {
        std::vector<table_option> change;
        for (const table_option& option : table_.options) {
            const option_state state = compare_option(option, live_);
            if (state == option_state::different)
                change.push_back(option);
            else if (state == option_state::untold)
                plan_.drift.push_back("option " + std::string(option.name) + " (" + text_of(option.value) +
                                      " in the model): the server does not say what it has");
        }
        if (!change.empty())
            add(
                step_kind::alter_options, [&](cql_writer& out) { write_alter_options(out, table_, change); }, "");
    }

    void compare_indexes()
    {
        index_comparison compared = schema::compare_indexes(table_, live_);
        for (const index_descriptor* const index : compared.missing)
            add(
                step_kind::create_index, [&](cql_writer& out) { write_create_index(out, table_, *index); },
                table_.columns[index->column].name);
        index_drift_ = std::move(compared.drift);
    }

    void find_drift()
    {
        const std::string table(table_.name);
        for (const live_column& live : live_.columns)
            if (table_.find(live.name) < 0)
                plan_.drift.push_back("column " + table + "." + live.name + " (" + live.type + ")");
        std::ranges::move(index_drift_, std::back_inserter(plan_.drift));
    }

    static std::string nested_text(const cql_type& type)
    {
        return build_cql([&type](cql_writer& out) { out.type(type, true); });
    }

    table_descriptor table_;
    const live_table& live_;
    plan plan_;
    std::vector<std::string> problems_;
    std::vector<std::string> index_drift_;
    std::vector<std::string_view> seen_types_;
};

} // namespace

plan make_plan(const table_descriptor& table, const live_table& live, std::string_view keyspace)
{
    return planner(table, live, keyspace).make();
}

} // namespace cassium::schema
