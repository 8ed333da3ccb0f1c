// How a worker hears of statements that have ended, from whatever thread lets them go.
#pragma once

#include <cluster/fork_guard.hpp>

#include <cassium/protocol/owned_statement.hpp>

#include <cstddef>
#include <mutex>
#include <vector>

namespace cassium::cluster {

/// Lives as long as anybody may tell it something.
class ended_statements final : public protocol::statement_user {
public:
    /// `announce(worker)` is called when there is something to take, until that is done, from any thread; false: it was in
    /// vain.
    ended_statements(void* worker, bool (*announce)(void* worker) noexcept) noexcept
        : worker_(worker),
          announce_(announce)
    {
    }

    void on_end(const protocol::owned_statement& what) noexcept override
    {
        if (process_.in_child())
            return; // nothing of the parent's is touched there
        const std::lock_guard lock(mutex_);
        if (worker_ == nullptr)
            return;
        ended_.push_back(&what);
        announced_ = announced_ || announce_(worker_);
    }
    /// There will be an entry for one more, of whose end nothing may be in the way. Throws std::bad_alloc.
    void make_room()
    {
        const std::lock_guard lock(mutex_);
        if (++used_ > ended_.capacity())
            ended_.reserve(2 * used_);
    }
    /// Hands out what has ended. The statement may be gone when `use` returns.
    template <class Use>
    void take_all(const Use& use)
    {
        for (;;) {
            const protocol::statement* what = nullptr;
            {
                const std::lock_guard lock(mutex_);
                if (ended_.empty()) {
                    announced_ = false;
                    return;
                }
                what = ended_.back();
                ended_.pop_back();
                --used_;
            }
            use(*what);
        }
    }
    /// The worker is gone.
    void close() noexcept
    {
        const std::lock_guard lock(mutex_);
        worker_ = nullptr;
    }

private:
    fork_guard process_;
    std::mutex mutex_;
    void* worker_;
    bool (*announce_)(void*) noexcept;
    bool announced_ = false;
    std::vector<const protocol::statement*> ended_;
    std::size_t used_ = 0; ///< entries that there are
};

} // namespace cassium::cluster
