// Several writes that travel and are executed as one: what batch() returns.
#pragma once

#include <cassium/query/erase.hpp>
#include <cassium/query/insert.hpp>
#include <cassium/session/actions.hpp>
#include <cassium/session/bound_write.hpp>
#include <cassium/session/detail/arguments.hpp>
#include <cassium/session/detail/kept_rows.hpp>
#include <cassium/session/detail/place.hpp>
#include <cassium/session/operation.hpp>
#include <cassium/session/options.hpp>

#include <chrono>
#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace cassium {

/// Outcome of a batch. Not to be left unread where a statement in it is conditional.
class batch_result {
public:
    /// Whether its writes took place: false only when one of them is conditional and a condition did not hold.
    bool applied = true;

    explicit operator bool() const noexcept { return applied; }

    /// The rows that the server sent with a batch that was not applied: for each conditional statement the row that it is about,
    /// where there is one, with its key and the columns of the conditions. As `Source`, a struct whose members are among these
    /// columns; null where a row's statement has no such condition. Throws schema_error where a column is not among them, and
    /// decode_error.
    template <class Source>
    [[nodiscard]] std::vector<row_of<Source>> existing() const
    {
        return rows_ ? rows_->as<Source>() : std::vector<row_of<Source>>();
    }

    /// For the library's own headers.
    void take(const protocol::rows& page);

private:
    std::shared_ptr<const detail::kept_rows> rows_;
};

namespace detail {

/// The statements of a batch with their values, encoded when they are added. Keeps its memory when it is cleared.
class batch_content {
public:
    explicit batch_content(batch_kind kind) noexcept : kind_(kind) {}
    batch_content(batch_content&&) noexcept = default;
    batch_content& operator=(batch_content&&) noexcept = default;

    /// Adds a statement value of the query layer. When it throws nothing was added.
    template <class Statement>
    void add(const Statement& statement, const place& where)
    {
        const std::size_t begin = values_.size();
        try {
            byte_writer out(values_, where.client->params().environment.get());
            statement.encode_values(out);
            add_part(statement.statement(), statement.value_count(), where);
        } catch (...) {
            values_.truncate(begin);
            throw;
        }
    }
    void clear() noexcept;
    [[nodiscard]] batch_content copy() const;
    [[nodiscard]] std::size_t size() const noexcept { return parts_.size(); }
    [[nodiscard]] protocol::batch_view view() const noexcept { return {kind_, parts_, values_.view()}; }
    /// What stands for it: see protocol::batch_statement.
    [[nodiscard]] const protocol::statement& statement() const noexcept;
    /// usage_error (invalid_argument) where there is nothing to send.
    [[nodiscard]] failure refused() const noexcept;

private:
    void add_part(const protocol::statement& statement, std::uint16_t value_count, const place& where);

    batch_kind kind_;
    bool conditional_ = false;
    bool idempotent_ = true;
    std::vector<protocol::batch_part> parts_;
    std::vector<std::shared_ptr<const protocol::owned_statement>> owned_; ///< those of the parts that end
    byte_buffer values_;
};

/// Sends a batch's content, to which it refers.
class batch_action {
public:
    using result_type = batch_result;
    static constexpr auto kind = protocol::request_kind::batch;

    explicit batch_action(const batch_content& content) noexcept : content_(&content) {}

    [[nodiscard]] failure refused() const noexcept { return content_->refused(); }
    [[nodiscard]] const protocol::statement& statement() const noexcept { return content_->statement(); }
    [[nodiscard]] static std::uint16_t value_count() noexcept { return 0; }
    static void encode_values(byte_writer&) noexcept {}
    [[nodiscard]] protocol::batch_view batch() const noexcept { return content_->view(); }
    [[nodiscard]] const batch_content& content() const noexcept { return *content_; }
    /// Copies the content, for one that may outlive its batch.
    void keep_content()
    {
        own_ = std::make_unique<const batch_content>(content_->copy());
        content_ = own_.get();
    }
    void on_rows(protocol::rows& page) { result_.take(page); }
    [[nodiscard]] batch_result take() const noexcept { return result_; }

private:
    const batch_content* content_;
    std::unique_ptr<const batch_content> own_;
    batch_result result_;
};

/// The same with the content itself, of a batch that goes.
class owned_batch_action {
public:
    using result_type = batch_result;
    static constexpr auto kind = protocol::request_kind::batch;

    explicit owned_batch_action(batch_content&& content) noexcept : content_(std::move(content)) {}

    [[nodiscard]] failure refused() const noexcept { return content_.refused(); }
    [[nodiscard]] const protocol::statement& statement() const noexcept { return content_.statement(); }
    [[nodiscard]] static std::uint16_t value_count() noexcept { return 0; }
    static void encode_values(byte_writer&) noexcept {}
    [[nodiscard]] protocol::batch_view batch() const noexcept { return content_.view(); }
    void on_rows(protocol::rows& page) { result_.take(page); }
    [[nodiscard]] batch_result take() const noexcept { return result_; }

private:
    batch_content content_;
    batch_result result_;
};

/// For operations that outlive their batch: a copy of the content where it stays in the batch.
template <>
class encoded_action<batch_action> : public owned_batch_action {
public:
    encoded_action(batch_action&& action, const codec_environment*) : owned_batch_action(action.content().copy()) {}
};
template <>
class encoded_action<owned_batch_action> : public owned_batch_action {
public:
    encoded_action(owned_batch_action&& action, const codec_environment*) noexcept
        : owned_batch_action(std::move(action))
    {
    }
};

/// Where a write goes that is bound to a session and added to a batch: to its own keyspace where it has one, else to the
/// batch's. Throws usage_error (invalid_argument) where the two are of different sessions.
[[nodiscard]] const place& place_in_batch(const place& of_write, const place& of_batch);
/// Throws usage_error (invalid_argument) for a statement's write time that is not the batch's.
void check_timestamp(const std::optional<std::chrono::sys_time<std::chrono::microseconds>>& own,
                     const protocol::request_options& of_batch);

/// Servers refuse batches that mix counters with other writes.
template <batch_kind Kind, class T>
consteval bool check_batched()
{
    if constexpr (check_table<T>()) {
        constexpr bool counters = has_counters(descriptor_of<T>);
        static_assert(
            !counters || Kind == batch_kind::counter,
            "cassium: changes of counters go into a batch of their kind, db.batch<cassium::batch_kind::counter>()");
        static_assert(counters || Kind != batch_kind::counter,
                      "cassium: a counter batch takes changes of counters and nothing else");
        return counters == (Kind == batch_kind::counter);
    }
    return false;
}

} // namespace detail

/// Writes that are executed together, in one request. A value is encoded when its statement is added: nothing of a row is
/// referred to afterwards. May be executed more than once; clear() keeps the memory, so that a batch that is used again and
/// again allocates nothing.
///
/// Members that add throw encode_error, which names the column, and for more than 65535 statements; the batch is then as it
/// was before. The order of statements does not matter to the server: all have one write time. With a conditional statement
/// in it a batch is applied as a whole or not at all, and must keep to one partition of one table. A server refuses large
/// batches of several partitions (50 KiB, as it is shipped) with invalid_query.
///
/// Holds what it needs of the session; when that is closed, it ends with client_errc::closed. Distinct objects: safe. Shared
/// objects: unsafe. Not to be changed while an operation without a completion token is under way. `Form` as for bound_query.
template <batch_kind Kind, failures Form = failures::thrown>
class [[nodiscard("nothing is sent before execute()")]] basic_batch {
    using action_type = detail::in_form_of<Form, detail::batch_action>;

public:
    explicit basic_batch(detail::place place) noexcept : place_(std::move(place)), content_(Kind) {}

    /// As operations::save(): what is empty becomes null. Throws usage_error for a write time that is not the batch's.
    ///
    /// Like all members that add, it returns the batch: the same where that has a name, and where it is a temporary, such as
    /// `db.batch().save(a).save(b)`, its contents in another one, which may be kept.
    template <class Table = void, class Row = row_of<Table>>
    basic_batch& save(const Row& row, const write_options& options = {}) &
    {
        return insert_as<query::insert_flavor::save, Table>(row, options);
    }
    template <class Table = void, class Row = row_of<Table>>
    basic_batch save(const Row& row, const write_options& options = {}) &&
    {
        return std::move(this->template save<Table>(row, options));
    }
    /// As operations::insert(): what is empty is left unset.
    template <class Table = void, class Row = row_of<Table>>
    basic_batch& insert(const Row& row, const write_options& options = {}) &
    {
        return insert_as<query::insert_flavor::insert, Table>(row, options);
    }
    template <class Table = void, class Row = row_of<Table>>
    basic_batch insert(const Row& row, const write_options& options = {}) &&
    {
        return std::move(this->template insert<Table>(row, options));
    }
    /// As operations::insert_if_not_exists(); makes the whole batch conditional.
    template <class Table = void, class Row = row_of<Table>>
    basic_batch& insert_if_not_exists(const Row& row, const write_options& options = {}) &
    {
        return insert_as<query::insert_flavor::insert_if_not_exists, Table>(row, options);
    }
    template <class Table = void, class Row = row_of<Table>>
    basic_batch insert_if_not_exists(const Row& row, const write_options& options = {}) &&
    {
        return std::move(this->template insert_if_not_exists<Table>(row, options));
    }
    /// As operations::save_static_columns().
    template <class Table = void, class Row = row_of<Table>>
    basic_batch& save_static_columns(const Row& row, const write_options& options = {}) &
    {
        return insert_as<query::insert_flavor::save_static_columns, Table>(row, options);
    }
    template <class Table = void, class Row = row_of<Table>>
    basic_batch save_static_columns(const Row& row, const write_options& options = {}) &&
    {
        return std::move(this->template save_static_columns<Table>(row, options));
    }

    /// As operations::erase(): the row, by its key or by itself. (The write time is the batch's.)
    template <class Table, class... Key>
        requires(sizeof...(Key) != 0)
    basic_batch& erase(const Key&... key) &
    {
        if constexpr ((detail::check_no_options<Key>() && ...) && detail::check_table<Table>())
            add_statement<Table>(query::delete_by_key<Table>(key...));
        return *this;
    }
    template <class Table, class... Key>
        requires(sizeof...(Key) != 0)
    basic_batch erase(const Key&... key) &&
    {
        return std::move(this->template erase<Table>(key...));
    }
    template <class Row>
    basic_batch& erase(const Row& row) &
    {
        return this->template erase<Row, Row>(row);
    }
    template <class Row>
    basic_batch erase(const Row& row) &&
    {
        return std::move(this->template erase<Row, Row>(row));
    }

    /// As operations::erase_partition().
    template <class Table, class... Key>
    basic_batch& erase_partition(const Key&... key) &
    {
        if constexpr ((detail::check_no_options<Key>() && ...) && detail::check_table<Table>())
            add_statement<Table>(query::delete_partition<Table>(key...));
        return *this;
    }
    template <class Table, class... Key>
    basic_batch erase_partition(const Key&... key) &&
    {
        return std::move(this->template erase_partition<Table>(key...));
    }

    /// An UPDATE or DELETE: a statement value, `batch.add(cassium::update<T>(key).set(…))`, or one that is bound to a session,
    /// `batch.add(db.update<T>(key).set(…))`: that goes to the keyspace it was bound to, and how it would be carried out on its own
    /// (consistency, timeout) does not count here. Throws usage_error (invalid_argument) when it has a write time that is not the
    /// batch's, or is another session's.
    template <class Statement>
        requires requires { Statement::is_conditional(); }
    basic_batch& add(const Statement& statement) &
    {
        return add_statement<typename Statement::table_type>(statement);
    }
    template <class Statement>
        requires requires { Statement::is_conditional(); }
    basic_batch add(const Statement& statement) &&
    {
        return std::move(add(statement));
    }
    template <class Statement, class Source, failures Other>
    basic_batch& add(const bound_write<Statement, Source, Other>& write) &
    {
        detail::check_timestamp(write.where_to().options.timestamp, place_.options);
        return add_statement<typename Statement::table_type>(write.statement(),
                                                             detail::place_in_batch(write.where_to(), place_));
    }
    template <class Statement, class Source, failures Other>
    basic_batch add(const bound_write<Statement, Source, Other>& write) &&
    {
        return std::move(add(write));
    }

    /// The write time of all cells, instead of the server's clock. A batch of counters or with conditional statements ends
    /// with usage_error.
    basic_batch& timestamp(std::chrono::sys_time<std::chrono::microseconds> time) & noexcept
    {
        place_.options.timestamp = time;
        return *this;
    }
    basic_batch timestamp(std::chrono::sys_time<std::chrono::microseconds> time) && noexcept
    {
        return std::move(timestamp(time));
    }
    /// How the batch is carried out: what is given here, and for the rest what was given before. Throws usage_error for
    /// values out of range, and for a page size, which a batch has not.
    basic_batch& with(const execution_options& options) &
    {
        static_cast<execution_options&>(place_.options) =
            detail::merged(options, place_.options, detail::option_target::write);
        return *this;
    }
    basic_batch with(const execution_options& options) && { return std::move(with(options)); }

    /// How many statements it has.
    [[nodiscard]] std::size_t size() const noexcept { return content_.size(); }
    [[nodiscard]] bool empty() const noexcept { return content_.size() == 0; }
    /// Removes all statements; memory and options stay.
    void clear() noexcept { content_.clear(); }

    /// Carries it out; the statements stay in it. Throws usage_error (invalid_argument) where it has none.
    auto execute() const { return detail::run_blocking(*place_.client, action(), place_.options); }
    /// Without a completion token a batch that has a name must live until the operation ends; with one its statements are
    /// copied. Those of a temporary go with the operation.
    [[nodiscard]] auto async_execute() const&
    {
        return operation<action_type>(*place_.client, action(), place_.options);
    }
    [[nodiscard]] auto async_execute() &&
    {
        using owned = detail::in_form_of<Form, detail::owned_batch_action>;
        return operation<owned>(*place_.client, owned(detail::owned_batch_action(std::move(content_))), place_.options);
    }
    template <class Token>
    auto async_execute(Token&& token) const&
    {
        return async_execute()(std::forward<Token>(token));
    }
    template <class Token>
    auto async_execute(Token&& token) &&
    {
        return std::move(*this).async_execute()(std::forward<Token>(token));
    }

private:
    [[nodiscard]] action_type action() const { return action_type(detail::batch_action(content_)); }
    template <query::insert_flavor Flavor, class Table, class Row>
    basic_batch& insert_as(const Row& row, const write_options& options)
    {
        using table = detail::table_for<Table, Row>;
        if constexpr (detail::check_row_of<table, Row>()) {
            if constexpr (detail::check_batched<Kind, table>()) {
                detail::check_timestamp(options.timestamp, place_.options);
                const query::insert_statement<table, Flavor> statement(row);
                if (options.ttl)
                    content_.add(statement.ttl(*options.ttl), place_);
                else
                    content_.add(statement, place_);
            }
        }
        return *this;
    }
    template <class Table, class Statement>
    basic_batch& add_statement(const Statement& statement)
    {
        return add_statement<Table>(statement, place_);
    }
    template <class Table, class Statement>
    basic_batch& add_statement(const Statement& statement, const detail::place& where)
    {
        if constexpr (detail::check_batched<Kind, Table>())
            content_.add(statement, where);
        return *this;
    }

    detail::place place_;
    detail::batch_content content_;
};

} // namespace cassium
