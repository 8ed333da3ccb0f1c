#include <cassium/session/detail/kept_rows.hpp>

#include <cassium/base/error.hpp>

#include <string>

namespace cassium::detail {

kept_rows::kept_rows(const protocol::rows& page) : row_count_(page.row_count)
{
    for (const column_spec& column : page.metadata->columns)
        columns_.push_back({arena_.text(column.name), arena_.copy(*column.type)});
    metadata_.columns = columns_;
    cells_.append(page.cells.rest());
}

protocol::rows kept_rows::page() const noexcept
{
    return {.column_count = static_cast<std::int32_t>(columns_.size()),
            .row_count = row_count_,
            .cells = byte_reader(cells_.view()),
            .metadata = &metadata_};
}

void kept_rows::check_complete(std::span<const column_spec> wanted, std::span<const int> positions)
{
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (positions[i] < 0)
            throw schema_error(client_errc::schema_mismatch,
                               "column " + std::string(wanted[i].name) + " is not in the server's answer");
}

} // namespace cassium::detail
