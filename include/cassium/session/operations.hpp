// What can be done with a session: the mapper's operations, each in a blocking and an async_ form.
#pragma once

#include <cassium/query/erase.hpp>
#include <cassium/query/insert.hpp>
#include <cassium/query/select.hpp>
#include <cassium/query/update.hpp>
#include <cassium/session/actions.hpp>
#include <cassium/session/batch.hpp>
#include <cassium/session/bound_query.hpp>
#include <cassium/session/bound_write.hpp>
#include <cassium/session/operation.hpp>
#include <cassium/session/sync.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace cassium {

/// How a row is written.
struct write_options {
    /// How long the values live: 1 second to 20 years, rounded up to seconds; empty: the table's default.
    std::optional<std::chrono::milliseconds> ttl{};
    /// The write time of the cells; empty: the server's clock. Not for conditional writes.
    std::optional<std::chrono::sys_time<std::chrono::microseconds>> timestamp{};
};

namespace detail {

/// Executes raw CQL text.
class text_action {
public:
    using result_type = void;
    static constexpr auto kind = protocol::request_kind::direct;

    explicit text_action(std::string_view cql);
    [[nodiscard]] const protocol::statement& statement() const noexcept;
    [[nodiscard]] static std::uint16_t value_count() noexcept { return 0; }
    static void encode_values(byte_writer&) noexcept {}
    static void on_rows(protocol::rows&) noexcept {}
    static void take() noexcept {}

private:
    struct text;
    std::shared_ptr<const text> text_;
};

/// Applies a function to all arguments but the last, and what comes out to the last.
template <class Function, class Tuple, std::size_t... N>
auto with_token(const Function& function, Tuple&& arguments, std::index_sequence<N...>)
{
    return function(std::get<N>(std::forward<Tuple>(arguments))...)(
        std::get<sizeof...(N)>(std::forward<Tuple>(arguments)));
}

} // namespace detail

/// The operations of a session. Cheap to copy: a reference to the session with options of its own, which must not outlive
/// it. May be used from any thread.
///
/// Every operation carries its values as bind markers and executes a prepared statement whose text the compiler has made.
/// Blocking forms throw: connection_error, request_timeout, server_error and its subclasses, schema_error when the table
/// on the server does not have the model's columns, encode_error for a value that cannot be sent, usage_error
/// (blocking_on_io_thread). The async_ forms take the same arguments and give the same errors; with a completion token
/// as the last argument they start at once, without one they return a cassium::operation to be awaited.
class operations {
public:
    explicit operations(cluster::client& client, const execution_options& options = {}) noexcept
        : client_(&client),
          options_(options)
    {
    }

    /// The same operations with other consistency, timeout, page size or write time.
    [[nodiscard]] operations with(const execution_options& options) const noexcept
    {
        return operations(*client_, options);
    }

    /// Makes the stored row equal to `row` (an upsert): what is empty in it becomes null.
    template <model T>
    void save(const T& row, const write_options& options = {}) const
    {
        run(write<query::insert_flavor::save>(row, options), options);
    }
    template <model T, class... Rest>
    auto async_save(const T& row, Rest&&... rest) const
    {
        return start_write<query::insert_flavor::save>(row, std::forward<Rest>(rest)...);
    }

    /// Writes a new row: what is empty in it is left unset, so that no tombstone is written. Does not look whether there is
    /// a row already.
    template <model T>
    void insert(const T& row, const write_options& options = {}) const
    {
        run(write<query::insert_flavor::insert>(row, options), options);
    }
    template <model T, class... Rest>
    auto async_insert(const T& row, Rest&&... rest) const
    {
        return start_write<query::insert_flavor::insert>(row, std::forward<Rest>(rest)...);
    }

    /// Writes the row only where there is none with its key (a conditional write: costs a round of Paxos).
    template <model T>
    cas_result<T> insert_if_not_exists(const T& row, const write_options& options = {}) const
    {
        return run(conditional(row, options), options);
    }
    template <model T>
    [[nodiscard]] auto async_insert_if_not_exists(const T& row, const write_options& options = {}) const
    {
        return start(conditional(row, options), options);
    }
    template <model T, class Token>
        requires(!std::is_same_v<std::remove_cvref_t<Token>, write_options>)
    auto async_insert_if_not_exists(const T& row, Token&& token) const
    {
        return async_insert_if_not_exists(row)(std::forward<Token>(token));
    }

    /// The row with this primary key: one value for each key column, partition key first. Throws not_found.
    template <model T, class... Key>
    [[nodiscard]] T get(const Key&... key) const
    {
        return run(by_key<T, detail::get_action>(key...));
    }
    template <model T, class... Arguments>
    auto async_get(Arguments&&... arguments) const
    {
        return start_by_key<T>(
            [this](const auto&... key) { return this->start(by_key<T, detail::get_action>(key...)); },
            std::forward<Arguments>(arguments)...);
    }

    /// As get(), with nothing for no row.
    template <model T, class... Key>
    [[nodiscard]] std::optional<T> find_one(const Key&... key) const
    {
        return run(by_key<T, detail::find_one_action>(key...));
    }
    template <model T, class... Arguments>
    auto async_find_one(Arguments&&... arguments) const
    {
        return start_by_key<T>(
            [this](const auto&... key) { return this->start(by_key<T, detail::find_one_action>(key...)); },
            std::forward<Arguments>(arguments)...);
    }

    /// Whether there is a row with this primary key; reads no other column.
    template <model T, class... Key>
    [[nodiscard]] bool exists(const Key&... key) const
    {
        return run(key_exists<T>(key...));
    }
    template <model T, class... Arguments>
    auto async_exists(Arguments&&... arguments) const
    {
        return start_by_key<T>([this](const auto&... key) { return this->start(key_exists<T>(key...)); },
                               std::forward<Arguments>(arguments)...);
    }

    /// A query over T's table, to be narrowed and executed; see bound_query.
    template <model T>
    [[nodiscard]] auto find() const
    {
        using statement = query::select_statement<T>;
        return bound_query<statement>(*client_, statement(), options_);
    }

    /// How many rows T's table has. The server reads the whole table.
    template <model T>
    [[nodiscard]] std::int64_t count() const
    {
        return find<T>().count();
    }
    template <model T>
    [[nodiscard]] auto async_count() const
    {
        return find<T>().async_count();
    }
    template <model T, class Token>
    auto async_count(Token&& token) const
    {
        return find<T>().async_count(std::forward<Token>(token));
    }

    /// Changes some columns of the row with this primary key: `.set(…)` and `.execute()` follow; see bound_write.
    template <model T, class... Key>
    [[nodiscard]] auto update(Key&&... key) const
    {
        auto statement = query::update_by_key<T>(std::forward<Key>(key)...);
        return bound_write<T, decltype(statement)>(*client_, std::move(statement), options_);
    }

    /// Deletes the row with this primary key, or with the partition key and some clustering columns all rows that begin
    /// so.
    template <model T, class... Key>
        requires(sizeof...(Key) != 0)
    void erase(const Key&... key) const
    {
        run(erasing(query::delete_by_key<T>(key...)));
    }
    template <model T, class... Arguments>
        requires(sizeof...(Arguments) != 0)
    auto async_erase(Arguments&&... arguments) const
    {
        return start_by_key<T>(
            [this](const auto&... key) { return this->start(erasing(query::delete_by_key<T>(key...))); },
            std::forward<Arguments>(arguments)...);
    }

    /// Deletes the row that has this one's key.
    template <model T>
    void erase(const T& row) const
    {
        run(erasing(query::delete_row(row)));
    }
    template <model T>
    [[nodiscard]] auto async_erase(const T& row) const
    {
        return start(erasing(query::delete_row(row)));
    }
    template <model T, class Token>
        requires(!model<std::remove_cvref_t<Token>>)
    auto async_erase(const T& row, Token&& token) const
    {
        return async_erase(row)(std::forward<Token>(token));
    }

    /// A DELETE still to be completed: `.columns<&T::a>()`, `.if_exists()`, `.only_if(…)`, then `.execute()`. The key as
    /// for erase().
    template <model T, class... Key>
    [[nodiscard]] auto erase_from(Key&&... key) const
    {
        auto statement = query::delete_by_key<T>(std::forward<Key>(key)...);
        return bound_write<T, decltype(statement)>(*client_, std::move(statement), options_);
    }

    /// Several writes as one: `auto batch = db.batch(); batch.save(a).save(b).execute();` The kind is logged, or given:
    /// `db.batch<cassium::batch_kind::unlogged>()`; see basic_batch.
    template <batch_kind Kind = batch_kind::logged>
    [[nodiscard]] basic_batch<Kind> batch() const
    {
        return basic_batch<Kind>(*client_, options_);
    }

    /// Makes T's table (its user-defined types and indexes, too) what the model describes: creates what is missing, adds
    /// columns, changes options. Never drops anything. Returns what was done, or with dry_run what would be done. Throws
    /// schema_error that names everything that differs and cannot be changed, before anything is.
    template <model T>
    sync_result sync_table(const sync_options& options = {}) const
    {
        return detail::run_sync({client_, options_, descriptor_of<T>, options});
    }
    template <model T>
    [[nodiscard]] sync_operation async_sync_table(const sync_options& options = {}) const
    {
        return sync_operation({client_, options_, descriptor_of<T>, options});
    }
    template <model T, class Token>
        requires(!std::is_same_v<std::remove_cvref_t<Token>, sync_options>)
    auto async_sync_table(Token&& token, const sync_options& options = {}) const
    {
        return async_sync_table<T>(options)(std::forward<Token>(token));
    }

    /// Creates a keyspace where it does not exist.
    void create_keyspace(std::string_view name, const keyspace_replication& replication) const;
    [[nodiscard]] operation<detail::text_action> async_create_keyspace(std::string_view name,
                                                                       const keyspace_replication& replication) const;

    /// Executes CQL text without bind markers, for DDL and administration; rows are not returned. Neither prepared nor
    /// cached.
    void execute(std::string_view cql) const;
    [[nodiscard]] operation<detail::text_action> async_execute(std::string_view cql) const;
    template <class Token>
    auto async_execute(std::string_view cql, Token&& token) const
    {
        return async_execute(cql)(std::forward<Token>(token));
    }

    /// The client below, for the library's own headers.
    [[nodiscard]] cluster::client& client() const noexcept { return *client_; }

protected:
    /// No session: what is left of one that was moved from.
    operations() noexcept = default;

private:
    template <class Action>
    typename Action::result_type run(Action action, const write_options& with = {}) const
    {
        return detail::run_blocking(*client_, std::move(action), merged(with));
    }
    template <class Action>
    operation<Action> start(Action action, const write_options& with = {}) const
    {
        return operation<Action>(*client_, std::move(action), merged(with));
    }
    [[nodiscard]] execution_options merged(const write_options& with) const noexcept
    {
        execution_options merged = options_;
        if (with.timestamp)
            merged.timestamp = with.timestamp;
        return merged;
    }

    template <query::insert_flavor Flavor, class T>
    static auto inserting(const T& row, const write_options& with)
    {
        const query::insert_statement<T, Flavor> statement(row);
        return with.ttl ? statement.ttl(*with.ttl) : statement;
    }
    template <query::insert_flavor Flavor, class T>
    static auto write(const T& row, const write_options& with)
    {
        return detail::write_action<query::insert_statement<T, Flavor>>(inserting<Flavor>(row, with));
    }
    template <class T>
    static auto conditional(const T& row, const write_options& with)
    {
        constexpr auto flavor = query::insert_flavor::insert_if_not_exists;
        return detail::cas_action<query::insert_statement<T, flavor>, T>(inserting<flavor>(row, with));
    }
    template <query::insert_flavor Flavor, class T>
    auto start_write(const T& row) const
    {
        return start(write<Flavor>(row, {}));
    }
    template <query::insert_flavor Flavor, class T>
    auto start_write(const T& row, const write_options& with) const
    {
        return start(write<Flavor>(row, with), with);
    }
    template <query::insert_flavor Flavor, class T, class Token>
        requires(!std::is_same_v<std::remove_cvref_t<Token>, write_options>)
    auto start_write(const T& row, Token&& token) const
    {
        return start_write<Flavor>(row)(std::forward<Token>(token));
    }
    template <query::insert_flavor Flavor, class T, class Token>
    auto start_write(const T& row, const write_options& with, Token&& token) const
    {
        return start_write<Flavor>(row, with)(std::forward<Token>(token));
    }

    template <class Statement>
    static auto erasing(Statement statement)
    {
        return detail::write_action<Statement>(std::move(statement));
    }
    template <class T, template <class, class> class Action, class... Key>
    static auto by_key(const Key&... key)
    {
        using statement = query::select_by_key<T>;
        return Action<statement, T>(statement(key...));
    }
    template <class T, class... Key>
    static auto key_exists(const Key&... key)
    {
        using statement = query::select_by_key<T, query::select_form::exists>;
        return detail::exists_action<statement>(statement(key...));
    }
    /// With one argument more than the key has columns, the last one is the completion token.
    template <class T, class Start, class... Arguments>
    static auto start_by_key(const Start& start, Arguments&&... arguments)
    {
        constexpr std::size_t columns = descriptor_of<T>.key_size();
        if constexpr (sizeof...(Arguments) == columns + 1)
            return detail::with_token(start, std::forward_as_tuple(std::forward<Arguments>(arguments)...),
                                      std::make_index_sequence<columns>());
        else
            return start(arguments...);
    }

    cluster::client* client_ = nullptr;
    execution_options options_{};
};

} // namespace cassium
