// What can be done with a session: the mapper's operations, each in a blocking and an async_ form.
#pragma once

#include <cassium/query/statements.hpp>
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
    /// Makes the stored row equal to `row` (an upsert): what is empty in it becomes null. The static columns of its partition
    /// are left as they are: see save_static_columns(). For a struct that stands in several tables: db.save<by_brand>(product).
    template <class Table = void, class Row = row_of<Table>>
    outcome<void> save(const Row& row, const write_options& options = {}) const
    {
        return run_insert<query::insert_flavor::save, Table>(row, options);
    }
    template <class Table = void, class Row, detail::wrong_options Options>
    void save(const Row& /*row*/, const Options& /*options*/) const
    {
        detail::refuse_options<Options>();
    }
    template <class Table = void, class Row, class... Rest>
    auto async_save(Row&& row, Rest&&... rest) const
    {
        return start_insert<query::insert_flavor::save, Table>(std::forward<Row>(row), std::forward<Rest>(rest)...);
    }
    template <class Table = void, class Row, class... Token>
    auto async_save(Row&& row, const write_options& options, Token&&... token) const
    {
        return start_insert<query::insert_flavor::save, Table>(std::forward<Row>(row), options,
                                                               std::forward<Token>(token)...);
    }

    /// Writes a new row: what is empty in it is left unset, so that no tombstone is written. Does not look whether there is
    /// a row already. Static columns as for save().
    template <class Table = void, class Row = row_of<Table>>
    outcome<void> insert(const Row& row, const write_options& options = {}) const
    {
        return run_insert<query::insert_flavor::insert, Table>(row, options);
    }
    template <class Table = void, class Row, detail::wrong_options Options>
    void insert(const Row& /*row*/, const Options& /*options*/) const
    {
        detail::refuse_options<Options>();
    }
    template <class Table = void, class Row, class... Rest>
    auto async_insert(Row&& row, Rest&&... rest) const
    {
        return start_insert<query::insert_flavor::insert, Table>(std::forward<Row>(row), std::forward<Rest>(rest)...);
    }
    template <class Table = void, class Row, class... Token>
    auto async_insert(Row&& row, const write_options& options, Token&&... token) const
    {
        return start_insert<query::insert_flavor::insert, Table>(std::forward<Row>(row), options,
                                                                 std::forward<Token>(token)...);
    }

    /// Writes the row only where there is none with its key (a conditional write: costs a round of Paxos). Takes no write
    /// time: usage_error. Static columns as for save().
    template <class Table = void, class Row = row_of<Table>>
    outcome<cas_result<Row>> insert_if_not_exists(const Row& row, const write_options& options = {}) const
    {
        return run_insert<query::insert_flavor::insert_if_not_exists, Table>(row, options);
    }
    template <class Table = void, class Row, detail::wrong_options Options>
    void insert_if_not_exists(const Row& /*row*/, const Options& /*options*/) const
    {
        detail::refuse_options<Options>();
    }
    template <class Table = void, class Row, class... Rest>
    auto async_insert_if_not_exists(Row&& row, Rest&&... rest) const
    {
        return start_insert<query::insert_flavor::insert_if_not_exists, Table>(std::forward<Row>(row),
                                                                               std::forward<Rest>(rest)...);
    }
    template <class Table = void, class Row, class... Token>
    auto async_insert_if_not_exists(Row&& row, const write_options& options, Token&&... token) const
    {
        return start_insert<query::insert_flavor::insert_if_not_exists, Table>(std::forward<Row>(row), options,
                                                                               std::forward<Token>(token)...);
    }

    /// Makes the static columns of the row's partition equal to the row's; what is empty becomes null. Single ones are written
    /// with update<T>(the partition key).
    template <class Table = void, class Row = row_of<Table>>
    outcome<void> save_static_columns(const Row& row, const write_options& options = {}) const
    {
        return run_insert<query::insert_flavor::save_static_columns, Table>(row, options);
    }
    template <class Table = void, class Row, detail::wrong_options Options>
    void save_static_columns(const Row& /*row*/, const Options& /*options*/) const
    {
        detail::refuse_options<Options>();
    }
    template <class Table = void, class Row, class... Rest>
    auto async_save_static_columns(Row&& row, Rest&&... rest) const
    {
        return start_insert<query::insert_flavor::save_static_columns, Table>(std::forward<Row>(row),
                                                                              std::forward<Rest>(rest)...);
    }
    template <class Table = void, class Row, class... Token>
    auto async_save_static_columns(Row&& row, const write_options& options, Token&&... token) const
    {
        return start_insert<query::insert_flavor::save_static_columns, Table>(std::forward<Row>(row), options,
                                                                              std::forward<Token>(token)...);
    }

    /// The row with this primary key: one value for each key column, partition key first, or a key_of<Table> as a whole. Throws
    /// not_found.
    template <class Table, class... Key>
    [[nodiscard]] outcome<row_of<Table>> get(const Key&... key) const
    {
        if constexpr (detail::check_table<Table>())
            return carry_out(by_key<Table, detail::get_action>(key...));
        else
            detail::never();
    }
    template <class Table, class... Arguments>
    auto async_get(Arguments&&... arguments) const
    {
        return start_by_key<Table>(
            [this](const auto&... key) { return this->start(by_key<Table, detail::get_action>(key...)); },
            std::forward<Arguments>(arguments)...);
    }

    /// As get(), with nothing for no row.
    template <class Table, class... Key>
    [[nodiscard]] outcome<std::optional<row_of<Table>>> find_one(const Key&... key) const
    {
        if constexpr (detail::check_table<Table>())
            return carry_out(by_key<Table, detail::find_one_action>(key...));
        else
            detail::never();
    }
    template <class Table, class... Arguments>
    auto async_find_one(Arguments&&... arguments) const
    {
        return start_by_key<Table>(
            [this](const auto&... key) { return this->start(by_key<Table, detail::find_one_action>(key...)); },
            std::forward<Arguments>(arguments)...);
    }

    /// Whether there is a row with this primary key; reads no other column.
    template <class Table, class... Key>
    [[nodiscard]] outcome<bool> exists(const Key&... key) const
    {
        if constexpr (detail::check_table<Table>())
            return carry_out(key_exists<Table>(key...));
        else
            detail::never();
    }
    template <class Table, class... Arguments>
    auto async_exists(Arguments&&... arguments) const
    {
        return start_by_key<Table>([this](const auto&... key) { return this->start(key_exists<Table>(key...)); },
                                   std::forward<Arguments>(arguments)...);
    }

    /// A query over a table, to be narrowed and executed; see bound_query.
    template <class Table>
    [[nodiscard]] auto find() const
    {
        if constexpr (detail::check_table<Table>())
            return run(query::select_statement<Table>());
    }

    /// A statement value together with this session, to be executed: `db.run(q).all()`, `db.run(u).execute()`. The clauses that it
    /// has are kept, and more may be given.
    template <class Statement>
        requires requires { typename Statement::source_type; }
    [[nodiscard]] auto run(Statement statement) const
    {
        return bound_query<Statement, Form>(where(), std::move(statement));
    }
    template <class Statement>
        requires requires { Statement::is_conditional(); }
    [[nodiscard]] auto run(Statement statement) const
    {
        return bound_write<Statement, typename Statement::table_type, Form>(where(), std::move(statement));
    }

    /// How many rows a table has. The server reads the whole table.
    template <class Table>
    [[nodiscard]] outcome<std::int64_t> count() const
    {
        if constexpr (detail::check_table<Table>())
            return find<Table>().count();
        else
            detail::never();
    }
    template <class Table>
    [[nodiscard]] auto async_count() const
    {
        if constexpr (detail::check_table<Table>())
            return find<Table>().async_count();
    }
    template <class Table, class Token>
    auto async_count(Token&& token) const
    {
        if constexpr (detail::check_table<Table>())
            return find<Table>().async_count(std::forward<Token>(token));
    }

    /// Changes some columns of the row with this primary key; with the partition key alone, of the partition's static columns;
    /// with no key, of the rows that a where() names: `.set(…)` and `.execute()` follow; see bound_write.
    template <class Table, class... Key>
    [[nodiscard]] auto update(const Key&... key) const
    {
        if constexpr (detail::check_table<Table>())
            return run(query::update_by_key<Table>(key...));
    }
    /// The same of the row that has this one's key.
    template <class Row>
    [[nodiscard]] auto update(const Row& row) const
    {
        return update<Row, Row>(row);
    }

    /// Deletes the row with this primary key: one value for each key column, or a key_of<Table> as a whole. Options may follow:
    /// `db.erase<T>(key, cassium::erase_options{.timestamp = then})`. For more than a row see erase_partition() and
    /// erase_from().
    template <class Table, class... Key>
        requires(sizeof...(Key) != 0)
    outcome<void> erase(const Key&... key) const
    {
        if constexpr (detail::check_table<Table>())
            return run_erase([](const auto&... values) { return query::delete_by_key<Table>(values...); }, key...);
    }
    template <class Table, class... Arguments>
        requires(sizeof...(Arguments) != 0)
    auto async_erase(Arguments&&... arguments) const
    {
        return start_erase_by_key<Table>(std::forward<Arguments>(arguments)...);
    }

    /// Deletes the row that has this one's key; of another table than the struct's own, db.erase<by_brand>(product).
    template <class Table = void, class Row>
        requires detail::row_for<Table, Row>
    outcome<void> erase(const Row& row, const erase_options& options = {}) const
    {
        return erase<detail::table_for<Table, Row>, Row, erase_options>(row, options);
    }
    template <class Table = void, class Row, class Options>
        requires(detail::row_for<Table, Row> && detail::is_options<Options> && !detail::is_erase_options<Options>)
    void erase(const Row& /*row*/, const Options& /*options*/) const
    {
        detail::refuse_options<Options>();
    }
    template <class Row, class... Rest>
        requires model<std::remove_cvref_t<Row>>
    auto async_erase(Row&& row, Rest&&... rest) const
    {
        return start_erase_of<void, Row>(row, std::forward<Rest>(rest)...);
    }
    template <class Table = void, class Row, class... Token>
        requires(detail::row_for<Table, std::remove_cvref_t<Row>> &&
                 model<detail::table_for<Table, std::remove_cvref_t<Row>>>)
    auto async_erase(Row&& row, const erase_options& options, Token&&... token) const
    {
        return start_erase_of<Table, Row>(row, options, std::forward<Token>(token)...);
    }

    /// Deletes all rows of a partition, and its static columns, by the values of its partition key. Options may follow.
    template <class Table, class... Key>
        requires(sizeof...(Key) != 0)
    outcome<void> erase_partition(const Key&... key) const
    {
        if constexpr (detail::check_table<Table>())
            return run_erase([](const auto&... values) { return query::delete_partition<Table>(values...); }, key...);
    }
    template <class Table, class... Arguments>
        requires(sizeof...(Arguments) != 0)
    auto async_erase_partition(Arguments&&... arguments) const
    {
        if constexpr (detail::check_table<Table>())
            return detail::with_token_behind<descriptor_of<Table>.partition_key.size()>(
                [this](const auto&... key) {
                    return this->start_erase(
                        [](const auto&... values) { return query::delete_partition<Table>(values...); }, key...);
                },
                std::forward<Arguments>(arguments)...);
    }

    /// A DELETE still to be completed: of the row with this primary key, or without one of what a `.where(…)` names: the
    /// partition, or a range of it. `.columns<&T::a>()`, `.if_exists()`, `.only_if(…)`, then `.execute()`.
    template <class Table, class... Key>
    [[nodiscard]] auto erase_from(Key&&... key) const
    {
        if constexpr (detail::check_table<Table>())
            return run(query::delete_by_key<Table>(std::forward<Key>(key)...));
    }

    /// Several writes as one: `auto batch = db.batch(); batch.save(a).save(b).execute();` The kind is logged, or given:
    /// `db.batch<cassium::batch_kind::unlogged>()`; see basic_batch.
    template <batch_kind Kind = batch_kind::logged>
    [[nodiscard]] basic_batch<Kind, Form> batch() const
    {
        return basic_batch<Kind, Form>(where());
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
        return carry_out(detail::text_action::creating_keyspace(name, replication));
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
    outcome<void> execute(std::string_view cql) const { return carry_out(detail::text_action(cql)); }
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

    template <class Action, class Options = erase_options>
    auto carry_out(Action action, const Options& with = {}) const
    {
        using formed = detail::in_form_of<Form, Action>;
        place(action);
        return detail::run_blocking(*self().handle(), formed(std::move(action)), {self().options(), with.timestamp});
    }
    template <class Action, class Options = erase_options>
    auto start(Action action, const Options& with = {}) const
    {
        using formed = detail::in_form_of<Form, Action>;
        place(action);
        return operation<formed>(*self().handle(), formed(std::move(action)), {self().options(), with.timestamp});
    }
    template <class Action>
    void place(Action& action) const
    {
        if constexpr (requires { action.place(*self().handle(), nullptr); })
            action.place(*self().handle(), self().keyspace().get());
    }
    template <class Table>
    detail::sync_job job(const sync_options& options) const
    {
        return {self().handle(), self().options(), descriptor_of<Table>, options, self().keyspace()};
    }
    [[nodiscard]] detail::place where() const { return {self().handle(), {self().options()}, self().keyspace()}; }

    /// `Row` is an lvalue reference to the row, or the row itself, which is then taken.
    template <query::insert_flavor Flavor, class Table, class Row>
    static auto inserting(Row&& row, const write_options& with)
    {
        using statement_type = query::insert_statement<Table, Flavor, !std::is_lvalue_reference_v<Row>>;
        using action =
            std::conditional_t<Flavor == query::insert_flavor::insert_if_not_exists,
                               detail::cas_action<statement_type, Table>, detail::write_action<statement_type>>;
        statement_type statement(std::forward<Row>(row));
        return action(with.ttl ? std::move(statement).ttl(*with.ttl) : std::move(statement));
    }
    template <query::insert_flavor Flavor, class Table, class Row>
    auto run_insert(const Row& row, const write_options& options) const
    {
        using table = detail::table_for<Table, Row>;
        if constexpr (detail::check_row_of<table, Row>())
            return carry_out(inserting<Flavor, table>(row, options), options);
        else
            detail::never();
    }
    template <query::insert_flavor Flavor, class Table, class Row, class... Rest>
    auto start_insert(Row&& row, Rest&&... rest) const
    {
        using row_type = std::remove_cvref_t<Row>;
        using table = detail::table_for<Table, row_type>;
        if constexpr (detail::check_row_of<table, row_type>()) {
            if constexpr (detail::doomed_model<Row>)
                return detail::check_temporary([&] {
                    return this->template start_insert<Flavor, Table>(std::as_const(row), std::forward<Rest>(rest)...);
                });
            else
                return detail::with_options_and_token(
                    [&](const write_options& options) {
                        return this->start(inserting<Flavor, table>(std::forward<Row>(row), options), options);
                    },
                    std::forward<Rest>(rest)...);
        }
    }

    template <class Statement>
    static auto erasing(Statement statement)
    {
        return detail::write_action<Statement>(std::move(statement));
    }
    /// The DELETE that `make` makes of a key, behind which options may stand.
    template <class Make, class... Key>
    auto run_erase(const Make& make, const Key&... key) const
    {
        return detail::with_options(
            [&](const erase_options& options, const auto&... values) {
                return this->carry_out(erasing(make(values...)), options);
            },
            key...);
    }
    template <class Table, class... Arguments>
    auto start_erase_by_key(Arguments&&... arguments) const
    {
        return start_by_key<Table>(
            [this](const auto&... key) {
                return this->start_erase([](const auto&... values) { return query::delete_by_key<Table>(values...); },
                                         key...);
            },
            std::forward<Arguments>(arguments)...);
    }
    template <class Table, class Row, class... Rest>
    auto start_erase_of(const std::remove_reference_t<Row>& row, Rest&&... rest) const
    {
        using table = detail::table_for<Table, std::remove_cvref_t<Row>>;
        const auto begin = [&] { return this->template start_erase_by_key<table>(row, std::forward<Rest>(rest)...); };
        if constexpr (detail::doomed_model<Row>)
            return detail::check_temporary(begin);
        else
            return begin();
    }
    template <class Make, class... Key>
    auto start_erase(const Make& make, const Key&... key) const
    {
        return detail::with_options(
            [&](const erase_options& options, const auto&... values) {
                return this->start(erasing(make(values...)), options);
            },
            key...);
    }
    template <class Table, template <class, class> class Action, class... Key>
    static auto by_key(const Key&... key)
    {
        using statement = query::select_by_key<Table>;
        return Action<statement, Table>(query::select_row<Table>(key...));
    }
    template <class Table, class... Key>
    static auto key_exists(const Key&... key)
    {
        using statement = query::select_by_key<Table, query::select_form::exists>;
        return detail::exists_action<statement>(query::select_row<Table, query::select_form::exists>(key...));
    }
    /// What comes behind a whole key is options and a completion token.
    template <class Table, class Start, class... Arguments>
    static auto start_by_key(const Start& start, Arguments&&... arguments)
    {
        if constexpr (detail::check_table<Table>())
            return detail::with_token_behind<detail::key_arguments<Table, Arguments...>()>(
                start, std::forward<Arguments>(arguments)...);
    }
};

} // namespace cassium
