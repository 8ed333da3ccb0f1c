// A statement as the null node answers it: everything that can be is made when the statement is first seen.
#pragma once

#include "answers.hpp"
#include "cql_reader.hpp"

#include <cassium/protocol/frame.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace cassium::bench {

/// What is in the node's tables, as far as it can be chosen.
struct node_content {
    std::uint32_t products = 100'000; ///< rows of a SELECT without WHERE
    std::uint16_t port = 0;           ///< for system.local
};

class served_statement {
public:
    /// Rows that a SELECT by something else than the key gives: those of one brand.
    static constexpr std::uint32_t rows_of_a_filter = 100;
    /// Of a prepared statement's id, and of its result's.
    static constexpr std::size_t id_size = 16;

    /// `reading` refers to the catalogue, which must outlive this.
    served_statement(cql_reading reading, std::uint32_t number, const node_content& content);

    /// RESULT/Prepared.
    [[nodiscard]] const answer& prepared(protocol::version version) const noexcept
    {
        return *prepared_[version_index(version)];
    }
    /// The answer to an execution; null when it has to be made: see append_page().
    [[nodiscard]] const answer* fixed(protocol::version version, bool described) const noexcept
    {
        const auto& made = fixed_[version_index(version)][described ? 1 : 0];
        return made ? &*made : nullptr;
    }

    struct page {
        std::uint64_t first = 0;
        std::uint32_t size = 5000;
        std::optional<std::int32_t> limit{}; ///< rows in all pages together
        bool described = false;              ///< with metadata
    };
    /// Appends one page of rows.
    void append_page(const page& wanted, protocol::version version, std::int16_t stream, reply_buffer& to);

    [[nodiscard]] const cql_reading& reading() const noexcept { return reading_; }

    /// The number in a prepared id, or nothing when it is not one of this node's.
    [[nodiscard]] static std::optional<std::uint32_t> number_of(byte_view id) noexcept;

private:
    static constexpr std::size_t version_index(protocol::version version) noexcept
    {
        return version == protocol::version::v4 ? 0 : 1;
    }

    void write_prepared(byte_writer& out, protocol::version version, std::uint32_t number) const;
    void write_metadata(byte_writer& out, const std::vector<named_type>& columns) const;
    void write_rows_head(byte_writer& out, bool described, byte_view paging_state, std::int32_t rows) const;
    void write_fixed(byte_writer& out, bool described, const node_content& content) const;
    void make_rows(std::uint32_t count);

    cql_reading reading_;
    std::array<std::optional<answer>, 2> prepared_;
    std::array<std::array<std::optional<answer>, 2>, 2> fixed_;
    byte_buffer cells_;                   ///< of all rows that pages are cut from
    std::vector<std::size_t> row_starts_; ///< in cells_, with the end
    byte_buffer scratch_;
};

} // namespace cassium::bench
