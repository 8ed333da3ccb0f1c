// INSERT of a whole object.
#pragma once

#include <cassium/model/row.hpp>
#include <cassium/query/detail/number_clauses.hpp>
#include <cassium/query/detail/typed_statement.hpp>
#include <cassium/query/write_rules.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <type_traits>
#include <utility>

namespace cassium::query {

/// The kinds of INSERT.
enum class insert_flavor : std::uint8_t {
    save,                 ///< what is empty becomes null: the stored row equals the object
    insert,               ///< what is empty is left unset
    insert_if_not_exists, ///< as insert, and only where no row has the key (conditional)
    save_static_columns,  ///< the partition key and the static columns; what is empty becomes null
};

namespace detail {

/// Which columns are written: rows are written without the static columns, which are their partition's.
enum class written : bool { row, static_columns };

template <written What>
constexpr bool writes(const column_descriptor& column) noexcept
{
    if (column.kind == column_kind::partition_key)
        return true;
    return (column.kind == column_kind::static_column) == (What == written::static_columns);
}

/// Their positions.
template <class Table, written What>
inline constexpr auto written_columns = [] {
    constexpr std::size_t count = [] {
        std::size_t found = 0;
        for (const column_descriptor& column : descriptor_of<Table>.columns)
            found += writes<What>(column) ? 1 : 0;
        return found;
    }();
    std::array<std::uint16_t, count> columns{};
    std::size_t at = 0;
    for (std::size_t i = 0; i < descriptor_of<Table>.columns.size(); ++i)
        if (writes<What>(descriptor_of<Table>.columns[i]))
            columns[at++] = static_cast<std::uint16_t>(i);
    return columns;
}();

template <class Table, written What, bool IfNotExists, bool Ttl>
struct insert_text {
    using table_type = Table;
    static constexpr const table_descriptor& table = descriptor_of<Table>;
    static constexpr std::span<const column_spec> results{};
    static constexpr bool conditional = IfNotExists;
    static constexpr bool idempotent = !IfNotExists;
    static constexpr insert_shape shape{
        .columns = written_columns<Table, What>, .if_not_exists = IfNotExists, .ttl = Ttl};
    static constexpr void write(query_writer& out) { write_insert(out, table, shape); }

    static consteval finding find_fault()
    {
        if (What == written::static_columns && written_columns<Table, What>.size() == table.partition_key.size())
            return {fault::no_static_columns};
        return check_insert(table, shape);
    }
    static consteval bool check() { return refuse_finding<Table, find_fault()>(); }
};

} // namespace detail

/// INSERT INTO t (…) VALUES (?, …) [IF NOT EXISTS] [USING TTL ?] (CQL, INSERT). Refers to the row, which must
/// stay alive and in place until the statement was executed; with `OwnsRow` it takes the row. Distinct objects: safe.
template <class Table, insert_flavor Flavor, bool OwnsRow = false>
class insert_statement {
    using row_type = row_of<Table>;
    static constexpr auto what =
        Flavor == insert_flavor::save_static_columns ? detail::written::static_columns : detail::written::row;
    template <bool Ttl>
    using text = detail::insert_text<Table, what, Flavor == insert_flavor::insert_if_not_exists, Ttl>;
    template <bool Ttl>
    using record = detail::statement_record<text<Ttl>>;
    enum : bool { right = text<false>::check() };

public:
    using table_type = Table;

    /// The text, without and with a TTL.
    [[nodiscard]] static constexpr std::string_view cql() noexcept { return record<false>::cql; }
    [[nodiscard]] static constexpr std::string_view cql_with_ttl() noexcept { return record<true>::cql; }

    constexpr explicit insert_statement(const row_type& row) noexcept
        requires(!OwnsRow)
        : row_(&row)
    {
    }
    insert_statement(const row_type&&) = delete;
    constexpr explicit insert_statement(row_type&& row)
        requires OwnsRow
        : row_(std::move(row))
    {
    }

    /// How long the written values live: up to 20 years, rounded up to seconds; 0: without end, even where the table has a
    /// default. Another time is told by encode_values().
    [[nodiscard]] constexpr insert_statement ttl(std::chrono::milliseconds time) const&
    {
        return insert_statement(*this).ttl(time);
    }
    [[nodiscard]] constexpr insert_statement ttl(std::chrono::milliseconds time) &&
    {
        ttl_ = detail::ttl_seconds(time);
        return std::move(*this);
    }

    [[nodiscard]] const protocol::statement& statement() const noexcept
    {
        return ttl_ ? record<true>::record : record<false>::record;
    }
    [[nodiscard]] constexpr std::uint16_t value_count() const noexcept
    {
        return static_cast<std::uint16_t>(detail::written_columns<Table, what>.size() + (ttl_ ? 1 : 0));
    }
    /// Throws encode_error, which names the column; client_errc::value_out_of_range for a TTL that is none.
    void encode_values(byte_writer& out) const
    {
        constexpr bool saves = Flavor == insert_flavor::save || Flavor == insert_flavor::save_static_columns;
        constexpr auto wanted = [](const column_descriptor& column) { return detail::writes<what>(column); };
        encode_columns<Table, wanted>(row(), saves ? write_mode::save : write_mode::insert, out);
        if (ttl_)
            detail::write_ttl(out, *ttl_);
    }

private:
    [[nodiscard]] const row_type& row() const noexcept
    {
        if constexpr (OwnsRow)
            return row_;
        else
            return *row_;
    }

    std::conditional_t<OwnsRow, row_type, const row_type*> row_;
    std::optional<std::int32_t> ttl_;
};

} // namespace cassium::query
