// INSERT of a whole object.
#pragma once

#include <cassium/model/row.hpp>
#include <cassium/query/detail/statement_record.hpp>
#include <cassium/query/ttl.hpp>

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
};

namespace detail {

template <class T, bool IfNotExists, bool Ttl>
struct insert_text {
    static constexpr const table_descriptor& table = descriptor_of<T>;
    static constexpr std::span<const column_spec> results{};
    static constexpr bool idempotent = !IfNotExists;
    static constexpr bool conditional = IfNotExists;
    static constexpr void write(query_writer& out)
    {
        write_insert(out, table, {.if_not_exists = IfNotExists, .ttl = Ttl});
    }
};

template <class T>
consteval bool check_no_counters()
{
    constexpr bool counters = [] {
        for (const column_descriptor& column : descriptor_of<T>.columns)
            if (column.type->id == type_id::counter)
                return true;
        return false;
    }();
    static_assert(!counters, "cassium: rows of a counter table are not saved or inserted; use update() with += and -=");
    return !counters;
}

} // namespace detail

/// INSERT INTO t (all columns) VALUES (?, …) [IF NOT EXISTS] [USING TTL ?] (CQL, INSERT). Refers to the row, which must
/// stay alive and in place until the statement was executed; with `OwnsRow` it takes the row. Distinct objects: safe.
template <class T, insert_flavor Flavor, bool OwnsRow = false>
class insert_statement {
    static_assert(detail::check_no_counters<T>());
    static constexpr bool if_not_exists = Flavor == insert_flavor::insert_if_not_exists;

    template <bool Ttl>
    using record = detail::statement_record<detail::insert_text<T, if_not_exists, Ttl>>;

public:
    using model_type = T;

    /// The text, without and with a TTL.
    [[nodiscard]] static constexpr std::string_view cql() noexcept { return record<false>::cql; }
    [[nodiscard]] static constexpr std::string_view cql_with_ttl() noexcept { return record<true>::cql; }

    constexpr explicit insert_statement(const T& row) noexcept
        requires(!OwnsRow)
        : row_(&row)
    {
    }
    insert_statement(const T&&) = delete;
    constexpr explicit insert_statement(T&& row)
        requires OwnsRow
        : row_(std::move(row))
    {
    }

    /// How long the written values live: 1 second to 20 years, rounded up to seconds. Another time is told by
    /// encode_values().
    [[nodiscard]] constexpr insert_statement ttl(std::chrono::milliseconds time) const&
    {
        return insert_statement(*this).ttl(time);
    }
    [[nodiscard]] constexpr insert_statement ttl(std::chrono::milliseconds time) &&
    {
        ttl_ = detail::is_ttl(time) ? detail::ttl_seconds(time) : bad_ttl;
        return std::move(*this);
    }

    [[nodiscard]] const protocol::statement& statement() const noexcept
    {
        return ttl_ == 0 ? record<false>::record : record<true>::record;
    }
    [[nodiscard]] constexpr std::uint16_t value_count() const noexcept
    {
        return static_cast<std::uint16_t>(descriptor_of<T>.columns.size() + (ttl_ == 0 ? 0 : 1));
    }
    /// Throws encode_error, which names the column; client_errc::value_out_of_range for a TTL that is none.
    void encode_values(byte_writer& out) const
    {
        if (ttl_ == bad_ttl) [[unlikely]]
            detail::throw_bad_ttl();
        encode_row(row(), Flavor == insert_flavor::save ? write_mode::save : write_mode::insert, out);
        if (ttl_ != 0)
            write_value(out, ttl_);
    }

private:
    static constexpr std::int32_t bad_ttl = -1;

    [[nodiscard]] const T& row() const noexcept
    {
        if constexpr (OwnsRow)
            return row_;
        else
            return *row_;
    }

    std::conditional_t<OwnsRow, T, const T*> row_;
    std::int32_t ttl_ = 0;
};

} // namespace cassium::query
