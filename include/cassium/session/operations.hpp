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
#include <cassium/session/detail/arguments.hpp>
#include <cassium/session/operation.hpp>
#include <cassium/session/options.hpp>
#include <cassium/session/sync.hpp>
#include <cassium/session/text_action.hpp>

#include <concepts>
#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace cassium {

/// The operations of a session: what session, session_ref and session_results have in common. (They inherit it; it has no
/// state of its own, and is nothing to make or to refer to.) May be used from any thread.
///
/// Every operation carries its values as bind markers and executes a prepared statement whose text the compiler has made.
/// Blocking forms throw: connection_error, request_timeout, server_error and its subclasses, schema_error when the table
/// on the server does not have the model's columns, encode_error for a value that cannot be sent, usage_error
/// (blocking_on_io_thread). The async_ forms take the same arguments and give the same errors; with a completion token
/// as the last argument they start at once, without one they return a cassium::operation to be awaited. Arguments are in
/// this order: target, options, token. With `Form` returned a T that is given here is a result<T>, and nothing is thrown.
/// A cassium::operation of a row refers to it, or has it where the row was a temporary.
///
/// GCC before 13 destroys an object that is made inside of a co_await expression, `co_await db.async_save(row{…})`, twice:
/// with these compilers that does not compile; name the object first.
template <class Self, failures Form = failures::thrown>
class operations {
    template <class T>
    using outcome = detail::outcome<Form, T>;

public:
    /// Makes the stored row equal to `row` (an upsert): what is empty in it becomes null.
    template <class T>
    outcome<void> save(const T& row, const write_options& options = {}) const
    {
        if constexpr (detail::check_table<T>())
            return run(write<query::insert_flavor::save>(row, options), options);
    }
    template <class T, detail::wrong_options Options>
    void save(const T& /*row*/, const Options& /*options*/) const
    {
        detail::refuse_options<Options>();
    }
    template <class T>
    [[nodiscard]] auto async_save(const T& row, const write_options& options = {}) const
    {
        if constexpr (detail::check_table<T>())
            return start(write<query::insert_flavor::save>(row, options), options);
    }
    template <detail::given_model T>
    [[nodiscard]] auto async_save(T&& row, const write_options& options = {}) const
    {
        return start(write<query::insert_flavor::save>(std::forward<T>(row), options), options);
    }
    template <class T, detail::no_options<write_options> Token>
    auto async_save(const T& row, Token&& token) const
    {
        return async_save(row, write_options{}, std::forward<Token>(token));
    }
    template <class T, class Token>
    auto async_save(const T& row, const write_options& options, Token&& token) const
    {
        if constexpr (detail::check_table<T>())
            return async_save(row, options)(std::forward<Token>(token));
    }
    template <class T, detail::wrong_options Options, class Token>
    void async_save(const T& /*row*/, const Options& /*options*/, Token&& /*token*/) const
    {
        detail::refuse_options<Options>();
    }
    template <detail::doomed_model T, class... Rest>
    auto async_save(T&& row, Rest&&... rest) const
    {
        return detail::check_temporary([&] { return async_save(std::as_const(row), std::forward<Rest>(rest)...); });
    }
    template <detail::doomed_model T, class... Rest>
    auto async_save(T&& row, const write_options& options, Rest&&... rest) const
    {
        return detail::check_temporary(
            [&] { return async_save(std::as_const(row), options, std::forward<Rest>(rest)...); });
    }

    /// Writes a new row: what is empty in it is left unset, so that no tombstone is written. Does not look whether there is
    /// a row already.
    template <class T>
    outcome<void> insert(const T& row, const write_options& options = {}) const
    {
        if constexpr (detail::check_table<T>())
            return run(write<query::insert_flavor::insert>(row, options), options);
    }
    template <class T, detail::wrong_options Options>
    void insert(const T& /*row*/, const Options& /*options*/) const
    {
        detail::refuse_options<Options>();
    }
    template <class T>
    [[nodiscard]] auto async_insert(const T& row, const write_options& options = {}) const
    {
        if constexpr (detail::check_table<T>())
            return start(write<query::insert_flavor::insert>(row, options), options);
    }
    template <detail::given_model T>
    [[nodiscard]] auto async_insert(T&& row, const write_options& options = {}) const
    {
        return start(write<query::insert_flavor::insert>(std::forward<T>(row), options), options);
    }
    template <class T, detail::no_options<write_options> Token>
    auto async_insert(const T& row, Token&& token) const
    {
        return async_insert(row, write_options{}, std::forward<Token>(token));
    }
    template <class T, class Token>
    auto async_insert(const T& row, const write_options& options, Token&& token) const
    {
        if constexpr (detail::check_table<T>())
            return async_insert(row, options)(std::forward<Token>(token));
    }
    template <class T, detail::wrong_options Options, class Token>
    void async_insert(const T& /*row*/, const Options& /*options*/, Token&& /*token*/) const
    {
        detail::refuse_options<Options>();
    }
    template <detail::doomed_model T, class... Rest>
    auto async_insert(T&& row, Rest&&... rest) const
    {
        return detail::check_temporary([&] { return async_insert(std::as_const(row), std::forward<Rest>(rest)...); });
    }
    template <detail::doomed_model T, class... Rest>
    auto async_insert(T&& row, const write_options& options, Rest&&... rest) const
    {
        return detail::check_temporary(
            [&] { return async_insert(std::as_const(row), options, std::forward<Rest>(rest)...); });
    }

    /// Writes the row only where there is none with its key (a conditional write: costs a round of Paxos). Takes no write
    /// time: usage_error.
    template <class T>
    outcome<cas_result<T>> insert_if_not_exists(const T& row, const write_options& options = {}) const
    {
        if constexpr (detail::check_table<T>())
            return run(conditional(row, options), options);
        else
            detail::never();
    }
    template <class T, detail::wrong_options Options>
    void insert_if_not_exists(const T& /*row*/, const Options& /*options*/) const
    {
        detail::refuse_options<Options>();
    }
    template <class T>
    [[nodiscard]] auto async_insert_if_not_exists(const T& row, const write_options& options = {}) const
    {
        if constexpr (detail::check_table<T>())
            return start(conditional(row, options), options);
    }
    template <detail::given_model T>
    [[nodiscard]] auto async_insert_if_not_exists(T&& row, const write_options& options = {}) const
    {
        return start(conditional(std::forward<T>(row), options), options);
    }
    template <class T, detail::no_options<write_options> Token>
    auto async_insert_if_not_exists(const T& row, Token&& token) const
    {
        return async_insert_if_not_exists(row, write_options{}, std::forward<Token>(token));
    }
    template <class T, class Token>
    auto async_insert_if_not_exists(const T& row, const write_options& options, Token&& token) const
    {
        if constexpr (detail::check_table<T>())
            return async_insert_if_not_exists(row, options)(std::forward<Token>(token));
    }
    template <class T, detail::wrong_options Options, class Token>
    void async_insert_if_not_exists(const T& /*row*/, const Options& /*options*/, Token&& /*token*/) const
    {
        detail::refuse_options<Options>();
    }
    template <detail::doomed_model T, class... Rest>
    auto async_insert_if_not_exists(T&& row, Rest&&... rest) const
    {
        return detail::check_temporary(
            [&] { return async_insert_if_not_exists(std::as_const(row), std::forward<Rest>(rest)...); });
    }
    template <detail::doomed_model T, class... Rest>
    auto async_insert_if_not_exists(T&& row, const write_options& options, Rest&&... rest) const
    {
        return detail::check_temporary(
            [&] { return async_insert_if_not_exists(std::as_const(row), options, std::forward<Rest>(rest)...); });
    }

    /// The row with this primary key: one value for each key column, partition key first. Throws not_found.
    template <class T, class... Key>
    [[nodiscard]] outcome<T> get(const Key&... key) const
    {
        if constexpr (detail::check_table<T>())
            return run(by_key<T, detail::get_action>(key...));
        else
            detail::never();
    }
    template <class T, class... Arguments>
    auto async_get(Arguments&&... arguments) const
    {
        return start_by_key<T>(
            [this](const auto&... key) { return this->start(by_key<T, detail::get_action>(key...)); },
            std::forward<Arguments>(arguments)...);
    }

    /// As get(), with nothing for no row.
    template <class T, class... Key>
    [[nodiscard]] outcome<std::optional<T>> find_one(const Key&... key) const
    {
        if constexpr (detail::check_table<T>())
            return run(by_key<T, detail::find_one_action>(key...));
        else
            detail::never();
    }
    template <class T, class... Arguments>
    auto async_find_one(Arguments&&... arguments) const
    {
        return start_by_key<T>(
            [this](const auto&... key) { return this->start(by_key<T, detail::find_one_action>(key...)); },
            std::forward<Arguments>(arguments)...);
    }

    /// Whether there is a row with this primary key; reads no other column.
    template <class T, class... Key>
    [[nodiscard]] outcome<bool> exists(const Key&... key) const
    {
        if constexpr (detail::check_table<T>())
            return run(key_exists<T>(key...));
        else
            detail::never();
    }
    template <class T, class... Arguments>
    auto async_exists(Arguments&&... arguments) const
    {
        return start_by_key<T>([this](const auto&... key) { return this->start(key_exists<T>(key...)); },
                               std::forward<Arguments>(arguments)...);
    }

    /// A query over T's table, to be narrowed and executed; see bound_query.
    template <class T>
    [[nodiscard]] auto find() const
    {
        if constexpr (detail::check_table<T>()) {
            using statement = query::select_statement<T>;
            return bound_query<statement, Form>(self().handle(), statement(), self().options());
        }
    }

    /// How many rows T's table has. The server reads the whole table.
    template <class T>
    [[nodiscard]] outcome<std::int64_t> count() const
    {
        if constexpr (detail::check_table<T>())
            return find<T>().count();
        else
            detail::never();
    }
    template <class T>
    [[nodiscard]] auto async_count() const
    {
        if constexpr (detail::check_table<T>())
            return find<T>().async_count();
    }
    template <class T, class Token>
    auto async_count(Token&& token) const
    {
        if constexpr (detail::check_table<T>())
            return find<T>().async_count(std::forward<Token>(token));
    }

    /// Changes some columns of the row with this primary key: `.set(…)` and `.execute()` follow; see bound_write.
    template <class T, class... Key>
    [[nodiscard]] auto update(Key&&... key) const
    {
        if constexpr (detail::check_table<T>())
            return bound<T>(query::update_by_key<T>(std::forward<Key>(key)...));
    }

    /// Deletes the row with this primary key, or with the partition key and some clustering columns all rows that begin
    /// so.
    template <class T, class... Key>
        requires(sizeof...(Key) != 0)
    outcome<void> erase(const Key&... key) const
    {
        if constexpr (detail::check_table<T>())
            return run(erasing(query::delete_by_key<T>(key...)));
    }
    template <class T, class... Arguments>
        requires(sizeof...(Arguments) != 0)
    auto async_erase(Arguments&&... arguments) const
    {
        return start_by_key<T>(
            [this](const auto&... key) { return this->start(erasing(query::delete_by_key<T>(key...))); },
            std::forward<Arguments>(arguments)...);
    }

    /// Deletes the row that has this one's key.
    template <class T>
    outcome<void> erase(const T& row) const
    {
        if constexpr (detail::check_table<T>())
            return run(erasing(query::delete_row(row)));
    }
    template <class T>
    [[nodiscard]] auto async_erase(const T& row) const
    {
        if constexpr (detail::check_table<T>())
            return start(erasing(query::delete_row(row)));
    }
    template <class T, class Token>
        requires(!model<std::remove_cvref_t<Token>>)
    auto async_erase(const T& row, Token&& token) const
    {
        if constexpr (detail::check_table<T>())
            return async_erase(row)(std::forward<Token>(token));
    }
    template <detail::doomed_model T, class... Rest>
    auto async_erase(T&& row, Rest&&... rest) const
    {
        return detail::check_temporary([&] { return async_erase(std::as_const(row), std::forward<Rest>(rest)...); });
    }

    /// A DELETE still to be completed: `.columns<&T::a>()`, `.if_exists()`, `.only_if(…)`, then `.execute()`. The key as
    /// for erase().
    template <class T, class... Key>
    [[nodiscard]] auto erase_from(Key&&... key) const
    {
        if constexpr (detail::check_table<T>())
            return bound<T>(query::delete_by_key<T>(std::forward<Key>(key)...));
    }

    /// Several writes as one: `auto batch = db.batch(); batch.save(a).save(b).execute();` The kind is logged, or given:
    /// `db.batch<cassium::batch_kind::unlogged>()`; see basic_batch.
    template <batch_kind Kind = batch_kind::logged>
    [[nodiscard]] basic_batch<Kind, Form> batch() const
    {
        return basic_batch<Kind, Form>(self().handle(), self().options());
    }

    /// Makes T's table (its user-defined types and indexes, too) what the model describes: creates what is missing, adds
    /// columns, changes options. Never drops anything. Returns what was done, or with dry_run what would be done. Throws
    /// schema_error that names everything that differs and cannot be changed, before anything is. Each of its requests has
    /// the time of an operation; execution_options::deadline bounds all of it.
    template <class T>
    outcome<sync_result> sync_table(const sync_options& options = {}) const
    {
        return detail::in_form<Form>(detail::run_sync(job<T>(options)));
    }
    template <class T>
    [[nodiscard]] basic_sync_operation<Form> async_sync_table() const
    {
        return basic_sync_operation<Form>(job<T>({}));
    }
    template <class T>
    [[nodiscard]] basic_sync_operation<Form> async_sync_table(const sync_options& options) const
    {
        return basic_sync_operation<Form>(job<T>(options));
    }
    template <class T, class... Rest>
        requires detail::temporaries_die_twice
    auto async_sync_table(sync_options&& options, Rest&&... rest) const
    {
        return detail::check_temporary(
            [&] { return async_sync_table<T>(std::as_const(options), std::forward<Rest>(rest)...); });
    }
    template <class T, detail::no_options<sync_options> Token>
    auto async_sync_table(Token&& token) const
    {
        return async_sync_table<T>()(std::forward<Token>(token));
    }
    template <class T, class Token>
    auto async_sync_table(const sync_options& options, Token&& token) const
    {
        return async_sync_table<T>(options)(std::forward<Token>(token));
    }

    /// Creates a keyspace where it does not exist.
    outcome<void> create_keyspace(std::string_view name, const keyspace_replication& replication) const
    {
        return run(detail::text_action::creating_keyspace(name, replication));
    }
    [[nodiscard]] auto async_create_keyspace(std::string_view name, const keyspace_replication& replication) const
    {
        return start(detail::text_action::creating_keyspace(name, replication));
    }
    template <class Token>
    auto async_create_keyspace(std::string_view name, const keyspace_replication& replication, Token&& token) const
    {
        return async_create_keyspace(name, replication)(std::forward<Token>(token));
    }

    /// Executes CQL text without bind markers, for DDL and administration; rows are not returned. Neither prepared nor
    /// cached. USE is refused with usage_error: it would change the keyspace of one connection.
    outcome<void> execute(std::string_view cql) const { return run(detail::text_action(cql)); }
    [[nodiscard]] auto async_execute(std::string_view cql) const { return start(detail::text_action(cql)); }
    template <class Token>
    auto async_execute(std::string_view cql, Token&& token) const
    {
        return async_execute(cql)(std::forward<Token>(token));
    }

protected:
    operations() noexcept = default;
    operations(const operations&) noexcept = default;
    operations& operator=(const operations&) noexcept = default;
    ~operations() = default;

private:
    [[nodiscard]] const Self& self() const noexcept { return static_cast<const Self&>(*this); }

    template <class Action>
    auto run(Action action, const write_options& with = {}) const
    {
        using formed = detail::in_form_of<Form, Action>;
        return detail::run_blocking(*self().handle(), formed(std::move(action)), merged(with));
    }
    template <class Action>
    auto start(Action action, const write_options& with = {}) const
    {
        using formed = detail::in_form_of<Form, Action>;
        return operation<formed>(*self().handle(), formed(std::move(action)), merged(with));
    }
    template <class T, class Statement>
    auto bound(Statement statement) const
    {
        return bound_write<T, Statement, T, Form>(self().handle(), std::move(statement), self().options());
    }
    template <class T>
    detail::sync_job job(const sync_options& options) const
    {
        return {self().handle(), self().options(), descriptor_of<T>, options};
    }
    [[nodiscard]] execution_options merged(const write_options& with) const noexcept
    {
        execution_options merged = self().options();
        if (with.timestamp)
            merged.timestamp = with.timestamp;
        return merged;
    }

    template <query::insert_flavor Flavor, class T>
    using insert_of = query::insert_statement<std::remove_cvref_t<T>, Flavor, !std::is_lvalue_reference_v<T>>;
    template <query::insert_flavor Flavor, class T>
    static auto inserting(T&& row, const write_options& with)
    {
        insert_of<Flavor, T> statement(std::forward<T>(row));
        return with.ttl ? std::move(statement).ttl(*with.ttl) : std::move(statement);
    }
    template <query::insert_flavor Flavor, class T>
    static auto write(T&& row, const write_options& with)
    {
        return detail::write_action<insert_of<Flavor, T>>(inserting<Flavor>(std::forward<T>(row), with));
    }
    template <class T>
    static auto conditional(T&& row, const write_options& with)
    {
        constexpr auto flavor = query::insert_flavor::insert_if_not_exists;
        return detail::cas_action<insert_of<flavor, T>, std::remove_cvref_t<T>>(
            inserting<flavor>(std::forward<T>(row), with));
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
        if constexpr (detail::check_table<T>()) {
            constexpr std::size_t columns = descriptor_of<T>.key_size();
            if constexpr (sizeof...(Arguments) == columns + 1)
                return detail::with_token(start, std::forward_as_tuple(std::forward<Arguments>(arguments)...),
                                          std::make_index_sequence<columns>());
            else
                return start(arguments...);
        }
    }
};

} // namespace cassium
