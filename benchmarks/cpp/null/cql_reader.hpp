// As much understanding of CQL text as answering it needs: which table and columns, what each marker stands for.
#pragma once

#include <cassium/types/cql_type.hpp>
#include <cassium/types/type_arena.hpp>

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace cassium::bench {

struct named_type {
    std::string name;
    const cql_type* type = nullptr;
};

/// A table that the node knows.
struct known_table {
    std::string keyspace; ///< empty: in any keyspace
    std::string name;
    std::vector<named_type> columns;
    std::size_t partition_key = 0; ///< which column; there is one
    bool lenient = false;          ///< columns that it does not have are text
};

/// What a statement asks for.
struct cql_reading {
    enum class verb : std::uint8_t { select, write, use, other };
    enum class filter : std::uint8_t { none, key, others };

    verb what = verb::other;
    std::string keyspace; ///< of USE, or in front of the table's name
    const known_table* table = nullptr;
    bool counts = false;              ///< SELECT COUNT(*)
    bool conditional = false;         ///< a write with IF
    std::vector<named_type> results;  ///< of a SELECT
    std::vector<std::size_t> columns; ///< for each of `results` its column of the table; npos: none, it is null
    std::vector<named_type> markers;
    std::optional<std::uint16_t> key_marker; ///< the marker of the partition key
    filter where = filter::none;
    std::optional<std::int32_t> limit;
    std::optional<std::uint16_t> limit_marker;

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
};

/// CQL that the node does not understand; a server would call it invalid.
class cql_error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The tables, and the reader of statements about them. The reader's results refer to the catalogue.
class cql_catalogue {
public:
    cql_catalogue();

    /// SELECT, INSERT, UPDATE, DELETE and USE are read; anything else is `other`. Throws cql_error.
    [[nodiscard]] cql_reading read(std::string_view cql);

    [[nodiscard]] const known_table& products() const noexcept { return tables_.front(); }

private:
    friend class statement_reader;
    const known_table& find(const std::string& keyspace, const std::string& name) const;

    type_arena arena_;
    std::vector<known_table> tables_;
    known_table empty_; ///< stands for all tables of the system's keyspaces that have no rows here
};

} // namespace cassium::bench
