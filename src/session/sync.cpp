#include <cassium/session/sync.hpp>

#include <session/live_options.hpp>
#include <session/system_schema.hpp>

#include <cassium/schema/plan.hpp>
#include <cassium/session/session_ref.hpp>
#include <cassium/session/text_action.hpp>

#include <algorithm>
#include <atomic>
#include <coroutine>
#include <cstddef>
#include <exception>
#include <map>
#include <optional>
#include <string>
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
    std::optional<result<live_options_action::result_type>> table;
    std::optional<result<std::vector<sys::columns>>> columns;
    std::optional<result<std::vector<sys::indexes>>> indexes;
    std::optional<result<std::vector<sys::types>>> types;
};

void ask(const sync_job& job, const std::string& keyspace, const std::string& table, shared_place& place,
         description& to, gathering& all)
{
    const session_ref db(job.client, job.with);
    read(db.async_exists<sys::keyspaces>(keyspace), place, to.keyspace, all);
    read(operation<live_options_action>(*job.client, live_options_action(keyspace, table), {job.with}), place, to.table,
         all);
    read(db.find<sys::columns>()
             .where(col<&sys::columns::keyspace_name> == keyspace, col<&sys::columns::table_name> == table)
             .async_all(),
         place, to.columns, all);
    // Names of indexes are the keyspace's: where the model has any, those of all tables count.
    const auto of_keyspace = db.find<sys::indexes>().where(col<&sys::indexes::keyspace_name> == keyspace);
    if (std::ranges::any_of(job.table.indexes, [](const index_descriptor& index) { return !index.name.empty(); }))
        read(of_keyspace.async_all(), place, to.indexes, all);
    else
        read(of_keyspace.where(col<&sys::indexes::table_name> == table).async_all(), place, to.indexes, all);
    read(db.find<sys::types>().where(col<&sys::types::keyspace_name> == keyspace).async_all(), place, to.types, all);
}

schema::live_table table_of_description(description&& from, std::string_view table)
{
    schema::live_table live;
    if (live_options_action::result_type& found = from.table->value()) {
        live.exists = true;
        live.options = std::move(*found);
    }
    for (sys::columns& row : from.columns->value())
        live.columns.push_back({std::move(row.column_name), std::move(row.kind), row.position,
                                std::move(row.clustering_order), std::move(row.type)});
    for (sys::indexes& row : from.indexes->value()) {
        if (row.table_name == table)
            live.indexes.push_back({std::move(row.index_name), std::move(row.options)});
        else
            live.taken_names.push_back(std::move(row.index_name));
    }
    for (sys::types& row : from.types->value())
        live.types.push_back({std::move(row.type_name), std::move(row.field_names), std::move(row.field_types)});
    return live;
}

/// What is to be done, and what for.
struct intention {
    std::vector<std::string> statements;
    std::vector<std::string> drift;
};

intention intend(const sync_job& job, const std::string& keyspace, description&& found)
{
    intention made;
    if (!found.keyspace->value()) {
        if (!job.options.create_keyspace)
            throw schema_error(client_errc::schema_mismatch,
                               "keyspace " + keyspace + " does not exist; sync_options::create_keyspace makes it");
        made.statements.push_back(create_keyspace_cql(keyspace, *job.options.create_keyspace));
    }
    schema::plan plan = schema::make_plan(job.table, table_of_description(std::move(found), job.table.name), keyspace);
    for (schema::step& step : plan.steps)
        made.statements.push_back(std::move(step.cql));
    made.drift = std::move(plan.drift);
    return made;
}

/// Whether a statement may have failed because somebody else has done the same in the meantime.
bool refused_by_server(const failure& why)
{
    return why.code() == server_errc::invalid || why.code() == server_errc::already_exists ||
           why.code() == server_errc::config_error || why.code() == server_errc::server_error;
}

/// Reads what the server has, makes a plan and carries it out, for as long as others are at the same work. Where the server
/// refuses a statement, one of them may have been faster: it begins again with what there is by now. Who finds the statement
/// in the new plan, too, was refused for another reason. Where a table is not the model's, it may have been read while it was
/// made, a part before and a part after: that counts when a second look says the same. So it ends, since a plan has no other
/// statements than the model has parts.
detached synchronise(sync_job job, sync_listener& listener)
{
    sync_result done;
    failure why;
    try {
        const session_ref db(job.client, job.with);
        const std::string& of_session = job.keyspace ? *job.keyspace : job.client->params().keyspace;
        const std::string keyspace(job.table.keyspace.empty() ? of_session : job.table.keyspace);
        const std::string table(job.table.name);
        if (keyspace.empty())
            throw usage_error(client_errc::no_keyspace,
                              "table " + table + " names no keyspace, and the session has none");
        std::map<std::string, failure> refusals;
        std::string mismatch;
        for (bool again = true; again;) {
            again = false;
            description found;
            gathering all(5);
            ask(job, keyspace, table, listener.place, found, all);
            co_await all;

            intention now;
            try {
                now = intend(job, keyspace, std::move(found));
            } catch (const schema_error& e) {
                if (mismatch == e.what())
                    throw;
                mismatch = e.what();
                again = true;
                continue;
            }
            done.drift = std::move(now.drift);
            if (job.options.dry_run) {
                done.statements = std::move(now.statements);
                break;
            }
            for (std::string& cql : now.statements) {
                if (const auto refused = refusals.find(cql); refused != refusals.end())
                    refused->second.raise();
                auto statement = db.async_execute(cql).as_result().at(listener.place);
                result<void> executed = co_await std::move(statement);
                if (executed) {
                    done.statements.push_back(std::move(cql));
                    continue;
                }
                if (!refused_by_server(executed.error()))
                    executed.error().raise();
                refusals.emplace(std::move(cql), executed.error());
                again = true;
                break;
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
