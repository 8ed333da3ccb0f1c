// Types of columns from their texts, with the user-defined types that the texts name.
#pragma once

#include <cassium/model/runtime_table.hpp>
#include <cassium/types/cql_type.hpp>
#include <cassium/types/type_arena.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace cassium::detail {

/// Each user-defined type is read once, and its node is part of all types that name it.
class type_resolver {
public:
    /// Reads the user-defined types of a table, which must outlive it, as must the arena. All functions throw usage_error
    /// (client_errc::invalid_argument), with `table` at the beginning: "table ks.t: ".
    type_resolver(const table_definition& definition, type_arena& arena, std::string table);

    /// The type of a column; it lives in the arena or in static storage.
    [[nodiscard]] const cql_type* read_column(const column_definition& column);

private:
    /// What types cost those who walk over them: nodes are shared, and small texts can make trees that never end.
    struct extent {
        std::size_t depth = 1;
        std::size_t parts = 1;

        void add(const extent& inside) noexcept;
    };
    struct user_type {
        const udt_definition* definition = nullptr;
        const cql_type* type = nullptr;
        extent size{};
        bool open = false; ///< it is being read
    };

    const cql_type* read(const std::string& text, const std::string& place);
    const cql_type* find(std::string_view keyspace, std::string_view name, const std::string& place);
    void read_fields(user_type& udt);
    [[nodiscard]] extent measure(const cql_type& type) const;
    void check(const extent& size, const std::string& place) const;
    [[noreturn]] void fail(const std::string& what) const;

    const table_definition& definition_;
    type_arena& arena_;
    std::string table_;
    std::map<std::string_view, user_type> udts_;
    int open_ = 0;
    extent columns_{.depth = 1, .parts = 0};
};

} // namespace cassium::detail
