// Several writes that travel and are executed as one: what batch() returns.
#pragma once

#include <cassium/query/erase.hpp>
#include <cassium/query/insert.hpp>
#include <cassium/session/actions.hpp>
#include <cassium/session/bound_write.hpp>
#include <cassium/session/operation.hpp>

#include <chrono>
#include <cstddef>
#include <utility>
#include <vector>

namespace cassium {

/// Outcome of a batch.
struct batch_result {
    /// Whether its writes took place: false only when one of them is conditional and a condition did not hold.
    bool applied = true;

    explicit operator bool() const noexcept { return applied; }
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
    void add(const Statement& statement)
    {
        const std::size_t begin = values_.size();
        try {
            byte_writer out(values_);
            statement.encode_values(out);
            add_part(statement.statement(), statement.value_count());
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

private:
    void add_part(const protocol::statement& statement, std::uint16_t value_count);

    batch_kind kind_;
    bool conditional_ = false;
    bool idempotent_ = true;
    std::vector<protocol::batch_part> parts_;
    byte_buffer values_;
};

/// Sends a batch's content, to which it refers.
class batch_action {
public:
    using result_type = batch_result;
    static constexpr auto kind = protocol::request_kind::batch;

    /// Throws usage_error (invalid_argument) where there is nothing to send.
    explicit batch_action(const batch_content& content);

    [[nodiscard]] const protocol::statement& statement() const noexcept { return content_->statement(); }
    [[nodiscard]] static std::uint16_t value_count() noexcept { return 0; }
    static void encode_values(byte_writer&) noexcept {}
    [[nodiscard]] protocol::batch_view batch() const noexcept { return content_->view(); }
    [[nodiscard]] const batch_content& content() const noexcept { return *content_; }
    void on_rows(protocol::rows& page) { result_.applied = read_applied(page); }
    [[nodiscard]] batch_result take() const noexcept { return result_; }

private:
    const batch_content* content_;
    batch_result result_;
};

/// The same with a copy of the content, for operations that outlive their batch.
template <>
class encoded_action<batch_action> {
public:
    using result_type = batch_result;
    static constexpr auto kind = protocol::request_kind::batch;

    explicit encoded_action(batch_action&& action) : content_(action.content().copy()) {}

    [[nodiscard]] const protocol::statement& statement() const noexcept { return content_.statement(); }
    [[nodiscard]] static std::uint16_t value_count() noexcept { return 0; }
    static void encode_values(byte_writer&) noexcept {}
    [[nodiscard]] protocol::batch_view batch() const noexcept { return content_.view(); }
    void on_rows(protocol::rows& page) { result_.applied = read_applied(page); }
    [[nodiscard]] batch_result take() const noexcept { return result_; }

private:
    batch_content content_;
    batch_result result_;
};

/// usage_error, client_errc::invalid_argument.
[[noreturn]] void throw_own_timestamp();

template <class T>
consteval bool has_counters()
{
    for (const column_descriptor& column : descriptor_of<T>.columns)
        if (column.type->id == type_id::counter)
            return true;
    return false;
}

/// Servers refuse batches that mix counters with other writes.
template <batch_kind Kind, class T>
consteval bool check_batched()
{
    constexpr bool counters = has_counters<T>();
    static_assert(
        !counters || Kind == batch_kind::counter,
        "cassium: changes of counters go into a batch of their kind, db.batch<cassium::batch_kind::counter>()");
    static_assert(counters || Kind != batch_kind::counter,
                  "cassium: a counter batch takes changes of counters and nothing else");
    return counters == (Kind == batch_kind::counter);
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
/// Refers to the session, which must outlive it. Distinct objects: safe. Shared objects: unsafe. Not to be changed while
/// an operation without a completion token is under way.
template <batch_kind Kind>
class [[nodiscard]] basic_batch {
public:
    basic_batch(cluster::client& client, const execution_options& options) noexcept
        : client_(&client),
          options_(options),
          content_(Kind)
    {
    }

    /// As operations::save(): what is empty becomes null. With `ttl` the values live that long: 1 second to 20 years.
    template <model T>
    basic_batch& save(const T& row)
    {
        return insert_as<query::insert_flavor::save>(row);
    }
    template <model T>
    basic_batch& save(const T& row, std::chrono::milliseconds ttl)
    {
        return insert_as<query::insert_flavor::save>(row, ttl);
    }
    /// As operations::insert(): what is empty is left unset.
    template <model T>
    basic_batch& insert(const T& row)
    {
        return insert_as<query::insert_flavor::insert>(row);
    }
    template <model T>
    basic_batch& insert(const T& row, std::chrono::milliseconds ttl)
    {
        return insert_as<query::insert_flavor::insert>(row, ttl);
    }
    /// As operations::insert_if_not_exists(); makes the whole batch conditional.
    template <model T>
    basic_batch& insert_if_not_exists(const T& row)
    {
        return insert_as<query::insert_flavor::insert_if_not_exists>(row);
    }
    template <model T>
    basic_batch& insert_if_not_exists(const T& row, std::chrono::milliseconds ttl)
    {
        return insert_as<query::insert_flavor::insert_if_not_exists>(row, ttl);
    }

    /// As operations::erase(): the row, or all rows that begin so.
    template <model T, class... Key>
        requires(sizeof...(Key) != 0)
    basic_batch& erase(const Key&... key)
    {
        return add_statement<T>(query::delete_by_key<T>(key...));
    }
    template <model T>
    basic_batch& erase(const T& row)
    {
        return add_statement<T>(query::delete_row(row));
    }

    /// An UPDATE or DELETE: `batch.add(db.update<T>(key).set(…))`, `batch.add(db.erase_from<T>(key).only_if(…))`. How it
    /// would be carried out on its own (consistency, timeout) does not count here. Throws usage_error (invalid_argument)
    /// when it has a write time that is not the batch's.
    template <class T, class Statement, class Row>
    basic_batch& add(const bound_write<T, Statement, Row>& write)
    {
        if (write.options().timestamp && write.options().timestamp != options_.timestamp)
            detail::throw_own_timestamp();
        return add_statement<T>(write.statement());
    }

    /// The write time of all cells, instead of the server's clock. Not for batches with conditional statements.
    basic_batch& timestamp(std::chrono::sys_time<std::chrono::microseconds> time) noexcept
    {
        options_.timestamp = time;
        return *this;
    }
    /// How the batch is carried out.
    basic_batch& with(const execution_options& options) noexcept
    {
        options_ = options;
        return *this;
    }

    /// How many statements it has.
    [[nodiscard]] std::size_t size() const noexcept { return content_.size(); }
    [[nodiscard]] bool empty() const noexcept { return content_.size() == 0; }
    /// Removes all statements; memory and options stay.
    void clear() noexcept { content_.clear(); }

    /// Carries it out; the statements stay in it. Throws usage_error (invalid_argument) where it has none.
    batch_result execute() const { return detail::run_blocking(*client_, detail::batch_action(content_), options_); }
    /// Without a completion token the batch must live until the operation ends; with one it is copied.
    [[nodiscard]] operation<detail::batch_action> async_execute() const
    {
        return operation<detail::batch_action>(*client_, detail::batch_action(content_), options_);
    }
    template <class Token>
    auto async_execute(Token&& token) const
    {
        return async_execute()(std::forward<Token>(token));
    }

private:
    template <query::insert_flavor Flavor, class T>
    basic_batch& insert_as(const T& row)
    {
        if constexpr (detail::check_batched<Kind, T>())
            content_.add(query::insert_statement<T, Flavor>(row));
        return *this;
    }
    template <query::insert_flavor Flavor, class T>
    basic_batch& insert_as(const T& row, std::chrono::milliseconds ttl)
    {
        if constexpr (detail::check_batched<Kind, T>())
            content_.add(query::insert_statement<T, Flavor>(row).ttl(ttl));
        return *this;
    }
    template <class T, class Statement>
    basic_batch& add_statement(const Statement& statement)
    {
        if constexpr (detail::check_batched<Kind, T>())
            content_.add(statement);
        return *this;
    }

    cluster::client* client_;
    execution_options options_;
    detail::batch_content content_;
};

} // namespace cassium
