// What the session's operations send and what they make of the answer: one action a kind. An action pairs a
// statement value of the query layer with a result.
#pragma once

#include <cassium/base/failure.hpp>
#include <cassium/model/row.hpp>
#include <cassium/protocol/request.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace cassium {

/// Outcome of a conditional write. Not to be left unread: a write that was not applied is no failure.
template <class T>
struct [[nodiscard]] cas_result {
    bool applied = false;        ///< whether the write took place
    std::optional<T> existing{}; ///< the row that was in the way, where the server sent it whole

    explicit operator bool() const noexcept { return applied; }
};

namespace detail {

/// Sends a statement value; common part of all actions that have one.
template <class Statement>
class statement_action {
public:
    static constexpr auto kind = protocol::request_kind::prepared;

    explicit statement_action(Statement statement) : statement_(std::move(statement)) {}

    [[nodiscard]] const protocol::statement& statement() const noexcept { return statement_.statement(); }
    [[nodiscard]] std::uint16_t value_count() const noexcept { return statement_.value_count(); }
    void encode_values(byte_writer& out) const { statement_.encode_values(out); }

private:
    Statement statement_;
};

/// A write without a result.
template <class Statement>
class write_action : public statement_action<Statement> {
public:
    using result_type = void;
    using statement_action<Statement>::statement_action;
    void on_rows(protocol::rows&) noexcept {}
    void take() noexcept {}
};

/// not_found for this statement.
[[nodiscard]] failure no_row(const protocol::statement& statement) noexcept;
[[noreturn]] void throw_multiple_rows(const protocol::statement& statement);
/// Reads an answer to a conditional write: whether it was applied. Throws decode_error where the answer is not one.
[[nodiscard]] bool read_applied(const protocol::rows& page);
/// For each of `wanted`, the position of that column among `page`'s, or -1; throws schema_error when a type differs.
void match_columns(const protocol::rows& page, std::span<const column_spec> wanted, std::span<int> positions);

/// Reads the next row of a page; what the session carries for codecs goes to rows that ask for it alone.
template <class Row>
void read_row(protocol::rows& page, Row& to)
{
    if constexpr (row_uses_context<Row>)
        decode_row(page.cells, to, page.environment);
    else
        decode_row(page.cells, to);
}

template <class Row>
void decode_rows(protocol::rows& page, std::vector<Row>& to);
template <class Row>
void decode_existing(protocol::rows& page, std::optional<Row>& existing);

/// Where a paged read goes on.
class page_position {
public:
    /// Keeps the server's paging state; empty at the end.
    void remember(byte_view state);
    [[nodiscard]] bool at_end() const noexcept { return state_.empty(); }
    [[nodiscard]] byte_view state() const noexcept { return state_.view(); }

private:
    byte_buffer state_;
};

/// Exactly one row or none.
template <class Statement, class Row>
class single_row_action : public statement_action<Statement> {
public:
    using statement_action<Statement>::statement_action;

    void on_rows(protocol::rows& page)
    {
        if (page.row_count + (row_ ? 1 : 0) > 1)
            throw_multiple_rows(this->statement());
        if constexpr (check_row_made_first<Row>()) {
            if (page.row_count == 1)
                read_row(page, row_.emplace());
        }
        position_.remember(page.paging_state);
    }
    /// Pages may be empty and still be followed by others.
    [[nodiscard]] bool next_page(protocol::request& request) noexcept
    {
        request.paging_state = position_.state();
        return !position_.at_end();
    }

protected:
    std::optional<Row> row_;

private:
    page_position position_;
};

/// get(): one row, or not_found.
template <class Statement, class Row>
class get_action : public single_row_action<Statement, Row> {
public:
    using result_type = Row;
    using single_row_action<Statement, Row>::single_row_action;
    [[nodiscard]] failure missing() const noexcept
    {
        if (this->row_) [[likely]]
            return {};
        return no_row(this->statement());
    }
    Row take() { return std::move(*this->row_); }
};

/// find_one(): one row or nothing.
template <class Statement, class Row>
class find_one_action : public single_row_action<Statement, Row> {
public:
    using result_type = std::optional<Row>;
    using single_row_action<Statement, Row>::single_row_action;
    std::optional<Row> take() { return std::move(this->row_); }
};

/// exists(): whether any row came.
template <class Statement>
class exists_action : public statement_action<Statement> {
public:
    using result_type = bool;
    using statement_action<Statement>::statement_action;
    void on_rows(protocol::rows& page)
    {
        found_ = page.row_count > 0;
        position_.remember(page.paging_state);
    }
    [[nodiscard]] bool next_page(protocol::request& request) noexcept
    {
        request.paging_state = position_.state();
        return !found_ && !position_.at_end();
    }
    bool take() noexcept { return found_; }

private:
    bool found_ = false;
    page_position position_;
};

/// count(): the one bigint of a COUNT(*).
template <class Statement>
class count_action : public statement_action<Statement> {
public:
    using result_type = std::int64_t;
    using statement_action<Statement>::statement_action;
    void on_rows(protocol::rows& page)
    {
        for (std::int32_t i = 0; i < page.row_count; ++i) {
            std::int64_t part = 0;
            read_value(page.cells, part);
            count_ += part;
        }
    }
    std::int64_t take() noexcept { return count_; }

private:
    std::int64_t count_ = 0;
};

/// all(): every row of every page.
template <class Statement, class Row>
class all_action : public statement_action<Statement> {
public:
    using result_type = std::vector<Row>;
    using statement_action<Statement>::statement_action;

    void on_rows(protocol::rows& page)
    {
        decode_rows(page, rows_);
        position_.remember(page.paging_state);
    }
    [[nodiscard]] bool next_page(protocol::request& request) noexcept
    {
        request.paging_state = position_.state();
        return !position_.at_end();
    }
    std::vector<Row> take() { return std::move(rows_); }

private:
    std::vector<Row> rows_;
    page_position position_;
};

/// A conditional write.
template <class Statement, class Row>
class cas_action : public statement_action<Statement> {
public:
    using result_type = cas_result<Row>;
    using statement_action<Statement>::statement_action;

    void on_rows(protocol::rows& page)
    {
        result_.applied = read_applied(page);
        if (!result_.applied)
            decode_existing(page, result_.existing);
    }
    cas_result<Row> take() { return std::move(result_); }

private:
    cas_result<Row> result_{.applied = true};
};

/// Appends all rows of a page. The count from the wire reserves no more than the bytes present can hold.
template <class Row>
void decode_rows(protocol::rows& page, std::vector<Row>& to)
{
    if constexpr (check_row_made_first<Row>()) {
        const std::size_t most = page.cells.remaining() / sizeof(std::int32_t) + 1;
        to.reserve(to.size() + std::min(static_cast<std::size_t>(page.row_count), most));
        for (std::int32_t i = 0; i < page.row_count; ++i)
            read_row(page, to.emplace_back());
    }
}

/// The cells of the next row, each with its length in front.
[[nodiscard]] std::vector<byte_view> cells_of_row(protocol::rows& page);

/// Fills `existing` when the answer has every column of the model.
template <class Row>
void decode_existing(protocol::rows& page, std::optional<Row>& existing)
{
    int positions[row_columns<Row>.size()];
    match_columns(page, row_columns<Row>, positions);
    for (const int position : positions)
        if (position < 0)
            return;
    const std::vector<byte_view> cells = cells_of_row(page);
    byte_buffer in_order;
    for (const int position : positions)
        in_order.append(cells[static_cast<std::size_t>(position)]);
    protocol::rows row = page;
    row.cells = byte_reader(in_order.view());
    if constexpr (check_row_made_first<Row>())
        read_row(row, existing.emplace());
}

} // namespace detail
} // namespace cassium
