// Tables that are known at run time only: what tools and other languages say of one, in plain records that own their texts,
// and the descriptor that is made of it.
#pragma once

#include <cassium/base/abi.hpp>
#include <cassium/model/table_descriptor.hpp>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace cassium {

/// One column. Names are without quotes, here and below, and kept as written.
struct column_definition {
    std::string name{};
    std::string type{}; ///< CQL: "int", "map<text, frozen<address>>", "vector<float, 3>"
    column_kind kind = column_kind::regular;
    clustering_order order = clustering_order::asc; ///< clustering columns only
    null_policy nulls = null_policy::by_operation;
    bool nullable = false; ///< what holds its values has a null, too; not for key columns
    bool strict = false;   ///< null that there is no room for is an error, and not a default
};

/// A user-defined type that columns refer to by its name.
struct udt_definition {
    std::string name{};
    std::vector<std::string> field_names{}; ///< in the server's order
    std::vector<std::string> field_types{}; ///< CQL, as many as there are names
};

/// One secondary index.
struct index_definition {
    std::string name{};   ///< empty: the server gives it one
    std::string column{}; ///< its name
    index_target target = index_target::values;
    std::string custom_class{};                   ///< USING 'class'; empty: the server's default index
    std::map<std::string, std::string> options{}; ///< WITH OPTIONS
};

/// One table option (CQL, "Table options"), under the server's name for it.
struct option_definition {
    using value_type = std::variant<std::string, std::int64_t, double, bool, std::map<std::string, std::string>>;

    std::string name{};
    value_type value{};
};

/// A table.
struct table_definition {
    std::string keyspace{}; ///< empty: the session's
    std::string name{};
    std::vector<column_definition> columns{};
    /// The names of the columns of the key, in its order. Columns that are named are of that kind, whether theirs says so or is
    /// `regular`, and all of that kind have to be named. Empty: the columns of that kind in the order of `columns`.
    /// \{
    std::vector<std::string> partition_key{};
    std::vector<std::string> clustering{};
    /// \}
    std::vector<udt_definition> udts{}; ///< in any order; of the table's keyspace
    std::vector<index_definition> indexes{};
    std::vector<option_definition> options{}; ///< those that are not left to the server, each once
};

/// A table's descriptor with all that it refers to. Immutable: safe to read from many threads.
class runtime_table {
public:
    /// Copies what it needs of the definition. Columns of the key are frozen, as a struct's are; all others are as their text
    /// says. A user-defined type may be named with the table's keyspace or without; its node names none.
    ///
    /// Throws usage_error (client_errc::invalid_argument), which says what is wrong and where: what structs are checked for by the
    /// compiler (table_rules.hpp), with the same sentence; a text that is no type; a user-defined type that is not known,
    /// contains itself, has no fields, or fields with no name or the same; names of columns that do not exist, in keys
    /// and indexes; an option that is there twice. Types nest at most max_type_depth deep, user-defined ones counted with all
    /// inside, and those of all columns have at most 32767 parts.
    explicit runtime_table(const table_definition& definition);

    /// The descriptor goes along and stays where it is. What was moved from can be destroyed and assigned to.
    runtime_table(runtime_table&& other) noexcept;
    runtime_table& operator=(runtime_table&& other) noexcept;
    runtime_table(const runtime_table&) = delete;
    runtime_table& operator=(const runtime_table&) = delete;
    ~runtime_table();

    /// Lives as long as this object, or the one that this was moved to.
    [[nodiscard]] const table_descriptor& descriptor() const noexcept;

private:
    struct contents;

    std::unique_ptr<const contents> contents_;
};

} // namespace cassium

namespace cassium::abi {

using runtime_tables = layout<size_of<column_definition>, size_of<udt_definition>, size_of<index_definition>,
                              size_of<option_definition>, size_of<table_definition>, size_of<runtime_table>>;
template <>
const volatile char runtime_tables::does_not_fit_the_library;
[[maybe_unused]] const char runtime_tables_fit = runtime_tables::does_not_fit_the_library;

} // namespace cassium::abi
