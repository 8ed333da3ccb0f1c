#include <cassium/session/sync.hpp>

#include <session/system_schema.hpp>

#include <cassium/schema/ddl.hpp>
#include <cassium/schema/plan.hpp>
#include <cassium/session/operations.hpp>

#include <atomic>
#include <coroutine>
#include <cstddef>
#include <exception>
#include <optional>
#include <semaphore>
#include <utility>
#include <vector>

namespace cassium::detail {
namespace {

/// A coroutine that runs on its own and tells its listener.
struct detached {
    struct promise_type {
        detached get_return_object() noexcept { return {}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_void() noexcept {}
        // Everything that can be thrown is caught inside.
        void unhandled_exception() noexcept { std::terminate(); }
    };
};

/// What a query gave, or why it gave nothing.
template <class Result>
struct answer {
    Result& get()
    {
        if (failure)
            std::rethrow_exception(failure);
        return result;
    }

    Result result{};
    std::exception_ptr failure;
};

/// Awaited once, by the coroutine that has started so many others; goes on when all of them have arrived.
class gathering {
public:
    explicit gathering(std::size_t count) noexcept : left_(count + 1) {}

    void arrive() noexcept
    {
        if (left_.fetch_sub(1, std::memory_order_acq_rel) == 1)
            waiting_.resume();
    }
    [[nodiscard]] static bool await_ready() noexcept { return false; }
    bool await_suspend(std::coroutine_handle<> waiting) noexcept
    {
        waiting_ = waiting;
        return left_.fetch_sub(1, std::memory_order_acq_rel) != 1;
    }
    static void await_resume() noexcept {}

private:
    std::atomic<std::size_t> left_; // and one for who waits
    std::coroutine_handle<> waiting_;
};

template <class Operation, class Result>
detached read(Operation operation, answer<Result>& to, gathering& all)
{
    try {
        to.result = co_await std::move(operation);
    } catch (...) {
        to.failure = std::current_exception();
    }
    all.arrive();
}

std::string create_keyspace_cql(std::string_view name, const keyspace_replication& replication)
{
    const std::vector<schema::datacenter_factor> datacenters(replication.datacenters.begin(),
                                                             replication.datacenters.end());
    return build_cql([&](cql_writer& out) {
        schema::write_create_keyspace(out, name, replication.replication_factor, datacenters);
    });
}

/// Reads what the server has, makes a plan and carries it out. (Each awaited query has a name: GCC 12 destroys some
/// temporaries of an awaiting expression twice.)
detached synchronise(sync_job job, sync_listener& listener)
{
    namespace sys = system_schema;
    sync_result result;
    std::exception_ptr failure;
    try {
        const operations db(*job.client, job.with);
        const std::string keyspace(job.table.keyspace.empty() ? job.client->params().keyspace : job.table.keyspace);
        const std::string table(job.table.name);
        if (keyspace.empty())
            throw usage_error(client_errc::no_keyspace,
                              "table " + table + " names no keyspace, and the session has none");
        // Asked for all at once: a synchronisation that finds nothing to do takes one round trip.
        answer<bool> exists;
        answer<std::optional<sys::tables>> tables;
        answer<std::vector<sys::columns>> columns;
        answer<std::vector<sys::indexes>> indexes;
        answer<std::vector<sys::types>> types;
        gathering all(5);
        read(db.async_exists<sys::keyspaces>(keyspace), exists, all);
        read(db.async_find_one<sys::tables>(keyspace, table), tables, all);
        read(db.find<sys::columns>()
                 .where(col<&sys::columns::keyspace_name> == keyspace, col<&sys::columns::table_name> == table)
                 .async_all(),
             columns, all);
        read(db.find<sys::indexes>()
                 .where(col<&sys::indexes::keyspace_name> == keyspace, col<&sys::indexes::table_name> == table)
                 .async_all(),
             indexes, all);
        read(db.find<sys::types>().where(col<&sys::types::keyspace_name> == keyspace).async_all(), types, all);
        co_await all;

        if (!exists.get()) {
            if (!job.options.create_keyspace)
                throw schema_error(client_errc::schema_mismatch,
                                   "keyspace " + keyspace + " does not exist; sync_options::create_keyspace makes it");
            result.statements.push_back(create_keyspace_cql(keyspace, *job.options.create_keyspace));
        }
        schema::live_table live;
        if (std::optional<sys::tables>& found = tables.get()) {
            live.exists = true;
            live.comment = std::move(found->comment);
            live.default_time_to_live = found->default_time_to_live;
            live.gc_grace_seconds = found->gc_grace_seconds;
            live.compaction = std::move(found->compaction);
            live.compression = std::move(found->compression);
            live.caching = std::move(found->caching);
        }
        for (sys::columns& row : columns.get())
            live.columns.push_back({std::move(row.column_name), std::move(row.kind), row.position,
                                    std::move(row.clustering_order), std::move(row.type)});
        for (sys::indexes& row : indexes.get())
            live.indexes.push_back({std::move(row.index_name), std::move(row.options)});
        for (sys::types& row : types.get())
            live.types.push_back({std::move(row.type_name), std::move(row.field_names), std::move(row.field_types)});

        schema::plan plan = schema::make_plan(job.table, live, keyspace);
        for (schema::step& step : plan.steps)
            result.statements.push_back(std::move(step.cql));
        result.drift = std::move(plan.drift);
        if (!job.options.dry_run)
            for (const std::string& cql : result.statements)
                co_await db.async_execute(cql);
    } catch (...) {
        failure = std::current_exception();
    }
    listener.synced(std::move(failure), std::move(result));
}

class waiting_listener final : public sync_listener {
public:
    void synced(std::exception_ptr failed, sync_result&& made) noexcept override
    {
        failure = std::move(failed);
        result = std::move(made);
        done.release();
    }

    std::exception_ptr failure;
    sync_result result;
    std::binary_semaphore done{0};
};

} // namespace

void start_sync(sync_job job, sync_listener& listener)
{
    synchronise(std::move(job), listener);
}

sync_result run_sync(sync_job job)
{
    refuse_blocking(*job.client);
    waiting_listener listener;
    start_sync(std::move(job), listener);
    listener.done.acquire();
    if (listener.failure)
        std::rethrow_exception(listener.failure);
    return std::move(listener.result);
}

} // namespace cassium::detail

namespace cassium {

void operations::create_keyspace(std::string_view name, const keyspace_replication& replication) const
{
    if (name.empty())
        throw usage_error(client_errc::invalid_argument, "a keyspace without a name");
    execute(detail::create_keyspace_cql(name, replication));
}

operation<detail::text_action> operations::async_create_keyspace(std::string_view name,
                                                                 const keyspace_replication& replication) const
{
    if (name.empty())
        throw usage_error(client_errc::invalid_argument, "a keyspace without a name");
    return async_execute(detail::create_keyspace_cql(name, replication));
}

} // namespace cassium
