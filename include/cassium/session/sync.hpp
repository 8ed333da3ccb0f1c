// Synchronising a table with its description.
#pragma once

#include <cassium/cluster/client.hpp>
#include <cassium/model/table_descriptor.hpp>
#include <cassium/session/operation.hpp>

#include <coroutine>
#include <exception>
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
    /// CQL, in the order of execution; empty: everything was as described.
    std::vector<std::string> statements{};
    /// What the server has and the model has not; never touched.
    std::vector<std::string> drift{};
};

namespace detail {

/// Who is told when a synchronisation has ended, once, on an I/O thread; `result` is complete where `failure` is null.
class sync_listener {
public:
    virtual void synced(std::exception_ptr failure, sync_result&& result) noexcept = 0;

protected:
    ~sync_listener() = default;
};

/// What to synchronise. The descriptor's storage must outlive it.
struct sync_job {
    cluster::client* client = nullptr;
    execution_options with{};
    table_descriptor table{};
    sync_options options{};
};

/// Starts and returns; `listener` must stay in place until it is told.
void start_sync(sync_job job, sync_listener& listener);
/// Waits for the end.
[[nodiscard]] sync_result run_sync(sync_job job);

} // namespace detail

/// A synchronisation that has not been started; awaited or given a completion token like any cassium::operation.
class [[nodiscard]] sync_operation {
public:
    using result_type = sync_result;
    using signature = void(std::exception_ptr, sync_result);

    explicit sync_operation(detail::sync_job job) : job_(std::move(job)) {}

    template <class Token>
        requires(detail::include_cassium_async_hpp<std::decay_t<Token>>::template accepts<signature>)
    auto operator()(Token&& token) &&
    {
        return detail::include_cassium_async_hpp<std::decay_t<Token>>::start(std::move(*this),
                                                                             std::forward<Token>(token));
    }
    auto operator co_await() && noexcept { return awaiter(std::move(job_)); }

    [[nodiscard]] detail::sync_job& job() noexcept { return job_; }

private:
    class awaiter final : private detail::sync_listener {
    public:
        explicit awaiter(detail::sync_job&& job) : job_(std::move(job)) {}
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        bool await_suspend(std::coroutine_handle<> waiting)
        {
            waiting_ = waiting;
            const detail::start_scope scope(this);
            detail::start_sync(std::move(job_), *this);
            return !scope.has_ended();
        }
        sync_result await_resume()
        {
            if (failure_)
                std::rethrow_exception(failure_);
            return std::move(result_);
        }

    private:
        void synced(std::exception_ptr failure, sync_result&& result) noexcept override
        {
            failure_ = std::move(failure);
            result_ = std::move(result);
            if (!detail::start_scope::end_inside(this))
                waiting_.resume();
        }

        detail::sync_job job_;
        sync_result result_;
        std::exception_ptr failure_;
        std::coroutine_handle<> waiting_;
    };

    detail::sync_job job_;
};

} // namespace cassium
