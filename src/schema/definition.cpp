#include <cassium/schema/definition.hpp>

#include <schema/indexes.hpp>
#include <schema/kinds.hpp>

#include <cassium/base/error.hpp>
#include <cassium/types/cql_type_parser.hpp>
#include <cassium/types/type_arena.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace cassium::schema {
namespace {

class definer {
public:
    definer(std::string_view keyspace, std::string_view table, const live_table& live)
        : live_(live),
          place_("table " + std::string(keyspace) + "." + std::string(table))
    {
        made_.keyspace = keyspace;
        made_.name = table;
    }

    table_definition make()
    {
        if (!live_.exists)
            throw schema_error(client_errc::schema_mismatch, place_ + " does not exist");
        add_columns();
        add_types();
        add_indexes();
        add_options();
        return std::move(made_);
    }

private:
    struct placed {
        column_kind kind = column_kind::regular;
        const live_column* column = nullptr;

        /// Within a key columns have a position; the others stay as they are told.
        [[nodiscard]] std::pair<int, std::int32_t> rank() const
        {
            switch (kind) {
            case column_kind::partition_key: return {0, column->position};
            case column_kind::clustering: return {1, column->position};
            default: return {2, 0};
            }
        }
    };

    void add_columns()
    {
        std::vector<placed> columns;
        for (const live_column& live : live_.columns) {
            const std::optional<column_kind> kind = kind_of(live.kind);
            if (!kind)
                throw schema_error(client_errc::schema_mismatch,
                                   place_ + ": column " + live.name + ": kind '" + live.kind + "' is unknown");
            columns.push_back({*kind, &live});
        }
        std::ranges::stable_sort(columns, {}, &placed::rank);
        for (const auto& [kind, live] : columns) {
            const bool partition = kind == column_kind::partition_key;
            const bool clustering = kind == column_kind::clustering;
            const bool descending = clustering && live->clustering_order == "desc";
            made_.columns.push_back({.name = live->name,
                                     .type = live->type,
                                     .kind = kind,
                                     .order = descending ? clustering_order::desc : clustering_order::asc,
                                     .nullable = !partition && !clustering});
            if (partition)
                made_.partition_key.push_back(live->name);
            if (clustering)
                made_.clustering.push_back(live->name);
        }
    }

    /// Without recursion: how deep servers' types are is not ours to say.
    void add_types()
    {
        for (const column_definition& column : made_.columns)
            find_types(column.type, "column " + column.name);
        for (std::size_t next = 0; next < needed_.size();) {
            const live_type& type = *needed_[next++];
            for (const std::string& text : type.field_types)
                find_types(text, "a field of type " + type.name);
        }
        for (const live_type* const type : needed_)
            made_.udts.push_back({type->name, type->field_names, type->field_types});
    }

    /// Those that a text names. One that the keyspace has not is seen where the definition is used.
    void find_types(std::string_view text, const std::string& of)
    {
        constexpr static cql_type anything{.id = type_id::udt};
        type_arena arena;
        try {
            (void)parse_cql_type(text, arena, [this](std::string_view, std::string_view name) {
                const auto found = std::ranges::find(live_.types, name, &live_type::name);
                if (found != live_.types.end() && std::ranges::find(needed_, &*found) == needed_.end())
                    needed_.push_back(&*found);
                return &anything;
            });
        } catch (const decode_error& e) {
            throw decode_error(client_errc::bad_value, place_ + ": " + of + ": " + e.diagnostics().client_message);
        }
    }

    void add_indexes()
    {
        for (const live_index& live : live_.indexes) {
            index_reading read = read_index(live);
            if (std::ranges::find(made_.columns, read.column, &column_definition::name) != made_.columns.end())
                made_.indexes.push_back({.name = live.name,
                                         .column = std::move(read.column),
                                         .target = read.target,
                                         .custom_class = std::move(read.custom_class),
                                         .options = std::move(read.options)});
        }
    }

    void add_options()
    {
        for (const auto& [name, value] : live_.options) {
            if (name == "keyspace_name" || name == "table_name" || name == "id")
                continue; // which table it is, and not how it is
            if (const auto* const text = std::get_if<std::string>(&value))
                made_.options.push_back({name, *text});
            else if (const auto* const map = std::get_if<std::map<std::string, std::string>>(&value))
                made_.options.push_back({name, *map});
        }
    }

    const live_table& live_;
    std::string place_;
    std::vector<const live_type*> needed_;
    table_definition made_;
};

} // namespace

table_definition define(std::string_view keyspace, std::string_view table, const live_table& live)
{
    return definer(keyspace, table, live).make();
}

} // namespace cassium::schema
