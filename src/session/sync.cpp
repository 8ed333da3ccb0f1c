#include <cassium/session/sync.hpp>

#include <session/system_schema.hpp>

#include <cassium/schema/plan.hpp>
#include <cassium/session/session_ref.hpp>
#include <cassium/session/text_action.hpp>

#include <atomic>
#include <coroutine>
#include <cstddef>
#include <exception>
#include <optional>
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
detached read(Operation operation, shared_place& place, std::optional<result<Result>>& to, gathering& all)
{
    auto placed = std::move(operation).as_result().at(place);
    to.emplace(co_await std::move(placed));
    all.arrive();
}

/// What a server has of a table, asked for all at once: a synchronisation that finds nothing to do takes one round trip.
/// (Each awaited operation has a name: GCC 12 destroys some temporaries of an awaiting expression twice.)
namespace sys = system_schema;
struct description {
    std::optional<result<bool>> keyspace;
    std::optional<result<std::optional<sys::tables>>> table;
    std::optional<result<std::vector<sys::columns>>> columns;
    std::optional<result<std::vector<sys::indexes>>> indexes;
    std::optional<result<std::vector<sys::types>>> types;
};

void ask(const session_ref& db, const std::string& keyspace, const std::string& table, shared_place& place,
         description& to, gathering& all)
{
    read(db.async_exists<sys::keyspaces>(keyspace), place, to.keyspace, all);
    read(db.async_find_one<sys::tables>(keyspace, table), place, to.table, all);
    read(db.find<sys::columns>()
             .where(col<&sys::columns::keyspace_name> == keyspace, col<&sys::columns::table_name> == table)
             .async_all(),
         place, to.columns, all);
    read(db.find<sys::indexes>()
             .where(col<&sys::indexes::keyspace_name> == keyspace, col<&sys::indexes::table_name> == table)
             .async_all(),
         place, to.indexes, all);
    read(db.find<sys::types>().where(col<&sys::types::keyspace_name> == keyspace).async_all(), place, to.types, all);
}

schema::live_table table_of_description(description&& from)
{
    schema::live_table live;
    if (std::optional<sys::tables>& found = from.table->value()) {
        live.exists = true;
        live.comment = std::move(found->comment);
        live.default_time_to_live = found->default_time_to_live;
        live.gc_grace_seconds = found->gc_grace_seconds;
        live.compaction = std::move(found->compaction);
        live.compression = std::move(found->compression);
        live.caching = std::move(found->caching);
    }
    for (sys::columns& row : from.columns->value())
        live.columns.push_back({std::move(row.column_name), std::move(row.kind), row.position,
                                std::move(row.clustering_order), std::move(row.type)});
    for (sys::indexes& row : from.indexes->value())
        live.indexes.push_back({std::move(row.index_name), std::move(row.options)});
    for (sys::types& row : from.types->value())
        live.types.push_back({std::move(row.type_name), std::move(row.field_names), std::move(row.field_types)});
    return live;
}

/// Reads what the server has, makes a plan and carries it out.
detached synchronise(sync_job job, sync_listener& listener)
{
    sync_result done;
    failure why;
    try {
        const session_ref db(job.client, job.with);
        const std::string keyspace(job.table.keyspace.empty() ? job.client->params().keyspace : job.table.keyspace);
        const std::string table(job.table.name);
        if (keyspace.empty())
            throw usage_error(client_errc::no_keyspace,
                              "table " + table + " names no keyspace, and the session has none");
        description found;
        gathering all(5);
        ask(db, keyspace, table, listener.place, found, all);
        co_await all;

        if (!found.keyspace->value()) {
            if (!job.options.create_keyspace)
                throw schema_error(client_errc::schema_mismatch,
                                   "keyspace " + keyspace + " does not exist; sync_options::create_keyspace makes it");
            done.statements.push_back(create_keyspace_cql(keyspace, *job.options.create_keyspace));
        }
        schema::plan plan = schema::make_plan(job.table, table_of_description(std::move(found)), keyspace);
        for (schema::step& step : plan.steps)
            done.statements.push_back(std::move(step.cql));
        done.drift = std::move(plan.drift);
        if (!job.options.dry_run) {
            for (const std::string& cql : done.statements) {
                auto statement = db.async_execute(cql).at(listener.place);
                co_await std::move(statement);
            }
        }
    } catch (...) {
        why = failure::current();
    }
    if (why)
        listener.synced(std::move(why));
    else
        listener.synced(std::move(done));
}

class waiting_listener final : public sync_listener {
public:
    using sync_listener::sync_listener;
    void synced(result<sync_result>&& made) noexcept override
    {
        what.emplace(std::move(made));
        done.open();
    }

    std::optional<result<sync_result>> what;
    completion_latch done;
};

} // namespace

void start_sync(sync_job job, sync_listener& listener)
{
    synchronise(std::move(job), listener);
}

result<sync_result> run_sync(sync_job job)
{
    if (failure why = blocking_refused(*job.client))
        return why;
    const std::shared_ptr<cluster::client> client = job.client;
    std::size_t worker = 0;
    if (failure why = client->pick_to_wait(worker))
        return why;
    waiting_listener listener(worker);
    start_sync(std::move(job), listener);
    (void)client->wait(listener.done, worker);
    return std::move(*listener.what);
}

} // namespace cassium::detail
