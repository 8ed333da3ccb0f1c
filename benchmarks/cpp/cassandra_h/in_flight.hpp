// Many executions at a time over futures and their callbacks, which the driver calls on its I/O thread.
#pragma once

#include "cassandra_h/handles.hpp"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <future>
#include <memory>
#include <mutex>
#include <vector>

namespace bench::c_api {

/// Executions 0 to count - 1, some of them in flight: each that ends begins the next. `Begin` makes the future of one,
/// `End` takes its answer; both are called by the thread that calls run() or by the I/O thread, for different
/// executions at the same time.
template <class Begin, class End>
class in_flight {
public:
    in_flight(std::size_t count, std::size_t width, const Begin& begin, const End& end)
        : count_(count),
          begin_(begin),
          end_(end),
          running_(std::min(count, width)),
          lanes_(running_)
    {
    }

    /// Waits for the last. Throws the first failure.
    void run()
    {
        std::future<void> ended = ended_->get_future();
        for (lane& one : lanes_) {
            one.owner = this;
            next(one);
        }
        ended.get();
        if (failure_)
            std::rethrow_exception(failure_);
    }

private:
    struct lane {
        in_flight* owner = nullptr;
        std::size_t number = 0;
    };

    void next(lane& on)
    {
        on.number = next_++;
        if (on.number >= count_) {
            // This object may be gone as soon as the promise is kept: the last lane holds it meanwhile.
            const std::shared_ptr<std::promise<void>> ended = ended_;
            if (--running_ == 0)
                ended->set_value();
            return;
        }
        try {
            const future begun = begin_(on.number);
            check(cass_future_set_callback(begun.get(), &in_flight::ended, &on));
        } catch (...) {
            fail();
            next(on);
        }
    }

    static void ended(CassFuture* answer, void* data)
    {
        lane& on = *static_cast<lane*>(data);
        try {
            on.owner->end_(on.number, answer);
        } catch (...) {
            on.owner->fail();
        }
        on.owner->next(on);
    }

    /// Remembers the first failure and begins nothing more.
    void fail()
    {
        next_ = count_;
        const std::lock_guard lock(mutex_);
        if (!failure_)
            failure_ = std::current_exception();
    }

    std::size_t count_;
    const Begin& begin_;
    const End& end_;
    std::atomic<std::size_t> next_{0};
    std::atomic<std::size_t> running_;
    std::vector<lane> lanes_;
    std::mutex mutex_;
    std::exception_ptr failure_;
    std::shared_ptr<std::promise<void>> ended_ = std::make_shared<std::promise<void>>();
};

} // namespace bench::c_api
