// Rows of an answer that are decoded later, when it is known into what.
#pragma once

#include <cassium/protocol/request.hpp>
#include <cassium/session/actions.hpp>
#include <cassium/types/type_arena.hpp>

#include <cstdint>
#include <vector>

namespace cassium::detail {

/// A copy of a page with what the server said of its columns. Immutable.
class kept_rows {
public:
    /// The page must have its metadata.
    explicit kept_rows(const protocol::rows& page);

    /// All rows as `Source`, whose columns are all to be there; throws schema_error where one is not or has another type, and
    /// decode_error.
    template <class Source>
    [[nodiscard]] std::vector<row_of<Source>> as() const
    {
        std::vector<row_of<Source>> rows;
        if constexpr (check_row_made_first<row_of<Source>>()) {
            protocol::rows page = this->page();
            int positions[row_columns<Source>.size()];
            match_columns(page, row_columns<Source>, positions);
            check_complete(row_columns<Source>, positions);
            for (std::int32_t i = 0; i < page.row_count; ++i) {
                const byte_buffer cells = in_order(page, positions);
                protocol::rows row = page;
                row.cells = byte_reader(cells.view());
                (void)read_row<Source, Source>(row, rows.emplace_back());
            }
        }
        return rows;
    }

private:
    [[nodiscard]] protocol::rows page() const noexcept;
    static void check_complete(std::span<const column_spec> wanted, std::span<const int> positions);

    type_arena arena_;
    std::vector<column_spec> columns_;
    protocol::result_metadata metadata_;
    byte_buffer cells_;
    std::int32_t row_count_ = 0;
};

} // namespace cassium::detail
