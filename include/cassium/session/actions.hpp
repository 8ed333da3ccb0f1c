// What the session's operations send and what they make of the answer: one action a kind. An action pairs a
// statement value of the query layer with a result.
#pragma once

#include <cassium/base/failure.hpp>
#include <cassium/cluster/client.hpp>
#include <cassium/model/row.hpp>
#include <cassium/protocol/request.hpp>
#include <cassium/query/projection.hpp>

#include <cstdint>
#include <functional>
#include <memory>
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
    failure unreadable{};        ///< why it was sent and could not be read, as far as that went wrong

    explicit operator bool() const noexcept { return applied; }
};

namespace detail {

template <class Statement>
concept made_at_run_time = requires(const Statement& statement) { statement.build(); };

/// The statement that is executed in place of a value's own: one that was made at run time, or is for a keyspace that was chosen
/// there. Moved, not copied.
class placed_statement {
public:
    /// Of a client: what `statement` is in another keyspace.
    void find(cluster::client& client, const protocol::statement& statement, const std::string& keyspace);
    /// The same of one that was made at run time, in the session's keyspace where `keyspace` is null; `refused`: why it is not to
    /// be sent at all.
    void find(cluster::client& client, std::shared_ptr<const protocol::owned_statement> statement, failure refused,
              const std::string* keyspace);

    [[nodiscard]] failure refused() const noexcept;
    /// Null where it is the value's own.
    [[nodiscard]] const protocol::statement* get() const noexcept;
    [[nodiscard]] explicit operator bool() const noexcept { return content_ != nullptr; }

private:
    struct content;
    struct end {
        void operator()(content* what) const noexcept;
    };
    std::unique_ptr<content, end> content_;
};

/// Sends a statement value; common part of all actions that have one. It is placed before it becomes an operation.
template <class Statement>
class statement_action {
public:
    static constexpr auto kind = protocol::request_kind::prepared;

    explicit statement_action(Statement statement) : statement_(std::move(statement)) {}

    /// Where it is executed: `keyspace` is null for the session's.
    void place(cluster::client& client, const std::string* keyspace)
    {
        if constexpr (made_at_run_time<Statement>)
            placed_.find(client, statement_.build(), statement_.refused(), keyspace);
        else if (keyspace != nullptr) [[unlikely]]
            placed_.find(client, statement_.statement(), *keyspace);
    }

    /// A failure where it is not to be sent at all.
    [[nodiscard]] failure refused() const noexcept { return placed_ ? placed_.refused() : failure(); }
    [[nodiscard]] const protocol::statement& statement() const noexcept
    {
        const protocol::statement* const placed = placed_ ? placed_.get() : nullptr;
        if constexpr (made_at_run_time<Statement>)
            return *placed;
        else
            return placed != nullptr ? *placed : statement_.statement();
    }
    [[nodiscard]] std::uint16_t value_count() const noexcept { return statement_.value_count(); }
    void encode_values(byte_writer& out) const { statement_.encode_values(out); }

private:
    Statement statement_;
    placed_statement placed_;
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

/// Who hears of rows that cannot be read and are stepped over; null: nobody, and they are the operation's failure.
using bad_row_handler = std::shared_ptr<const std::function<void(const decode_error&)>>;

/// Reads the witness behind a row's own columns, where it was asked for: whether there is a row.
template <class Source>
bool read_witness(protocol::rows& page)
{
    if (page.column_count <= static_cast<std::int32_t>(row_columns<Source>.size()))
        return true;
    const auto length = page.cells.read<std::int32_t>();
    if (length > 0)
        page.cells.skip(static_cast<std::size_t>(length));
    return length >= 0;
}

/// Reads the next row of a page; what the session carries for codecs goes to rows that ask for it alone. Returns whether there is
/// one: none is a partition's static columns without a row, and one that `bad_rows` was told of. `last`: of the page.
template <class Table, class Source>
bool read_row(protocol::rows& page, row_of<Source>& to, const bad_row_handler& bad_rows = {}, bool last = true)
{
    try {
        bool is_row = false;
        if constexpr (row_uses_context<Source>)
            is_row = decode_cells<Table, Source>(page.cells, to, page.environment);
        else
            is_row = decode_cells<Table, Source>(page.cells, to);
        if constexpr (query::needs_witness<Table, Source>)
            is_row = read_witness<Source>(page) && is_row;
        return is_row;
    } catch (const decode_error& e) {
        if constexpr (query::needs_witness<Table, Source>)
            if (!page.cells.empty() && !read_witness<Source>(page))
                return false;
        if (!bad_rows || (page.cells.empty() && !last)) // of a page that is cut off nothing more can be read
            throw;
        (*bad_rows)(e);
        return false;
    }
}

/// How many rows to make room for: no more than the bytes that are there can hold, whatever the count on the wire says.
[[nodiscard]] inline std::size_t rows_at_most(const protocol::rows& page) noexcept
{
    const std::size_t most = page.cells.remaining() / sizeof(std::int32_t) + 1;
    const auto count = static_cast<std::size_t>(page.row_count);
    return count < most ? count : most;
}

template <class Source>
void decode_existing(protocol::rows& page, std::optional<row_of<Source>>& existing);

/// Where a paged read goes on.
class page_position {
public:
    /// Keeps the server's paging state; empty at the end.
    void remember(byte_view state)
    {
        if (!state.empty() || !at_end()) [[unlikely]]
            keep(state);
    }
    [[nodiscard]] bool at_end() const noexcept { return state_.empty(); }
    [[nodiscard]] byte_view state() const noexcept { return state_.view(); }

private:
    void keep(byte_view state);

    byte_buffer state_;
};

/// Exactly one row or none.
template <class Statement, class Source>
class single_row_action : public statement_action<Statement> {
public:
    using row_type = row_of<Source>;
    using statement_action<Statement>::statement_action;

    void on_rows(protocol::rows& page) { take_rows(page, {}); }
    /// Pages may be empty and still be followed by others.
    [[nodiscard]] bool next_page(protocol::request& request) noexcept
    {
        request.paging_state = position_.state();
        return !position_.at_end();
    }

protected:
    void take_rows(protocol::rows& page, const bad_row_handler& bad_rows)
    {
        if constexpr (check_row_made_first<row_type>()) {
            for (std::int32_t i = 0; i < page.row_count; ++i) {
                const bool last = i + 1 == page.row_count;
                if (row_) [[unlikely]]
                    refuse_another(page, bad_rows, last);
                else if (!read_row<typename Statement::table_type, Source>(page, row_.emplace(), bad_rows, last))
                    row_.reset();
            }
        }
        position_.remember(page.paging_state);
    }

    std::optional<row_type> row_;

private:
    void refuse_another(protocol::rows& page, const bad_row_handler& bad_rows, bool last)
    {
        row_type other{};
        if (read_row<typename Statement::table_type, Source>(page, other, bad_rows, last))
            throw_multiple_rows(this->statement());
    }

    page_position position_;
};

/// get(): one row, or not_found.
template <class Statement, class Source>
class get_action : public single_row_action<Statement, Source> {
public:
    using result_type = row_of<Source>;
    using single_row_action<Statement, Source>::single_row_action;
    [[nodiscard]] failure missing() const noexcept
    {
        if (this->row_) [[likely]]
            return {};
        return no_row(this->statement());
    }
    result_type take() { return std::move(*this->row_); }
};

/// find_one(): one row or nothing.
template <class Statement, class Source>
class find_one_action : public single_row_action<Statement, Source> {
public:
    using result_type = std::optional<row_of<Source>>;
    using single_row_action<Statement, Source>::single_row_action;
    result_type take() { return std::move(this->row_); }
};

/// one() of a query: the same, stepping over rows that cannot be read where somebody hears of them.
template <class Statement, class Source>
class one_action : public single_row_action<Statement, Source> {
public:
    using result_type = std::optional<row_of<Source>>;

    one_action(Statement statement, bad_row_handler bad_rows)
        : single_row_action<Statement, Source>(std::move(statement)),
          bad_rows_(std::move(bad_rows))
    {
    }
    void on_rows(protocol::rows& page) { this->take_rows(page, bad_rows_); }
    result_type take() { return std::move(this->row_); }

private:
    bad_row_handler bad_rows_;
};

/// exists(): whether any row came, and not a partition's static columns alone: of those the cell is null.
template <class Statement>
class exists_action : public statement_action<Statement> {
public:
    using result_type = bool;
    using statement_action<Statement>::statement_action;
    void on_rows(protocol::rows& page)
    {
        for (std::int32_t i = 0; i < page.row_count && !found_; ++i)
            found_ = page.cells.template read<std::int32_t>() >= 0;
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
template <class Statement, class Source>
class all_action : public statement_action<Statement> {
public:
    using result_type = std::vector<row_of<Source>>;

    explicit all_action(Statement statement, bad_row_handler bad_rows = {})
        : statement_action<Statement>(std::move(statement)),
          bad_rows_(std::move(bad_rows))
    {
    }

    void on_rows(protocol::rows& page)
    {
        if constexpr (check_row_made_first<row_of<Source>>()) {
            rows_.reserve(rows_.size() + rows_at_most(page));
            for (std::int32_t i = 0; i < page.row_count; ++i)
                if (!read_row<typename Statement::table_type, Source>(page, rows_.emplace_back(), bad_rows_,
                                                                      i + 1 == page.row_count))
                    rows_.pop_back();
        }
        position_.remember(page.paging_state);
    }
    [[nodiscard]] bool next_page(protocol::request& request) noexcept
    {
        request.paging_state = position_.state();
        return !position_.at_end();
    }
    result_type take() { return std::move(rows_); }

private:
    result_type rows_;
    page_position position_;
    bad_row_handler bad_rows_;
};

/// A conditional write.
template <class Statement, class Source>
class cas_action : public statement_action<Statement> {
public:
    using result_type = cas_result<row_of<Source>>;
    using statement_action<Statement>::statement_action;

    void on_rows(protocol::rows& page)
    {
        result_.applied = read_applied(page);
        if (result_.applied)
            return;
        try {
            decode_existing<Source>(page, result_.existing);
        } catch (const cassium::error&) { // whether it was applied is known, and not to be lost
            result_.existing.reset();
            result_.unreadable = failure::current();
        }
    }
    result_type take() { return std::move(result_); }

private:
    result_type result_{.applied = true};
};

/// The cells of the next row in the order of the positions, none of which is negative.
[[nodiscard]] byte_buffer in_order(protocol::rows& page, std::span<const int> positions);

/// Fills `existing` when the answer has every column of the model.
template <class Source>
void decode_existing(protocol::rows& page, std::optional<row_of<Source>>& existing)
{
    int positions[row_columns<Source>.size()];
    match_columns(page, row_columns<Source>, positions);
    for (const int position : positions)
        if (position < 0)
            return;
    const byte_buffer cells = in_order(page, positions);
    protocol::rows row = page;
    row.cells = byte_reader(cells.view());
    if constexpr (check_row_made_first<row_of<Source>>()) {
        if (!read_row<Source, Source>(row, existing.emplace()))
            existing.reset(); // a partition that has static columns, and not the row
    }
}

} // namespace detail
} // namespace cassium
