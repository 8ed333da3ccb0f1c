// Synchronising a table with its description.
#pragma once

#include <cassium/cluster/client.hpp>
#include <cassium/model/table_descriptor.hpp>
#include <cassium/session/detail/place.hpp>
#include <cassium/session/operation.hpp>

#include <coroutine>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cassium {

struct sync_options {
    /// Create the table's keyspace where it does not exist.
    std::optional<keyspace_replication> create_keyspace{};
    /// Execute nothing: return the statements that would be.
    bool dry_run = false;
};

struct sync_result {
    /// CQL, in the order of execution; empty: everything was as described, or others did it at the same time.
    std::vector<std::string> statements{};
    /// What the server has and the model has not, or has otherwise where only dropping would help; never touched.
    std::vector<std::string> drift{};
};

namespace detail {

/// Who is told when a synchronisation has ended, once, on an I/O thread or inside start_sync(). Holds where it takes place.
class sync_listener {
public:
    explicit sync_listener(std::size_t worker) noexcept : place(worker) {}
    virtual void synced(result<sync_result>&& what) noexcept = 0;

    shared_place place;

protected:
    ~sync_listener() = default;
};

/// What to synchronise. The descriptor's storage must outlive it.
struct sync_job {
    std::shared_ptr<cluster::client> client{};
    execution_options with{};
    table_descriptor table{};
    sync_options options{};
    chosen_keyspace keyspace{};
};

/// Starts and returns; `listener` must stay in place until it is told.
void start_sync(sync_job job, sync_listener& listener);
/// Waits for the end.
[[nodiscard]] result<sync_result> run_sync(sync_job job);

} // namespace detail

/// A synchronisation that has not been started; awaited or given a completion token like any cassium::operation. All of it
/// goes to one node, so that each statement finds what those before it have made.
template <failures Form = failures::thrown>
class [[nodiscard]] basic_sync_operation : public detail::takes_tokens<basic_sync_operation<Form>> {
public:
    using result_type = detail::outcome<Form, sync_result>;
    using signature = void(result<result_type>);

    explicit basic_sync_operation(detail::sync_job job) : job_(std::move(job)) {}

    /// The same operation, giving a result where this one throws.
    [[nodiscard]] basic_sync_operation<failures::returned> as_result() &&
    {
        return basic_sync_operation<failures::returned>(std::move(job_));
    }

    auto operator co_await() && noexcept { return awaiter(std::move(job_)); }

    [[nodiscard]] detail::sync_job& job() noexcept { return job_; }

private:
    class awaiter final : private detail::sync_listener {
    public:
        explicit awaiter(detail::sync_job&& job) : sync_listener(job.client->pick()), job_(std::move(job)) {}
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        bool await_suspend(std::coroutine_handle<> waiting)
        {
            waiting_ = waiting;
            const detail::start_scope scope(this);
            detail::start_sync(std::move(job_), *this);
            return !scope.has_ended();
        }
        result_type await_resume() { return detail::in_form<Form>(std::move(*result_)); }

    private:
        void synced(result<sync_result>&& what) noexcept override
        {
            result_.emplace(std::move(what));
            if (!detail::start_scope::end_inside(this))
                waiting_.resume();
        }

        detail::sync_job job_;
        std::optional<result<sync_result>> result_;
        std::coroutine_handle<> waiting_;
    };

    detail::sync_job job_;
};
using sync_operation = basic_sync_operation<>;

} // namespace cassium
