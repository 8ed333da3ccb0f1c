// A semaphore whose timed wait can be relied on: the standard library's of GCC 12 loses wake-ups when two threads wait.
#pragma once

#include <cerrno>
#include <chrono>
#include <ctime>
#include <semaphore.h>

namespace cassium::testing {

/// As std::counting_semaphore.
class semaphore {
public:
    explicit semaphore(unsigned count = 0) noexcept { ::sem_init(&semaphore_, 0, count); }
    ~semaphore() { ::sem_destroy(&semaphore_); }
    semaphore(const semaphore&) = delete;
    semaphore& operator=(const semaphore&) = delete;

    void release(int count = 1) noexcept
    {
        for (int i = 0; i < count; ++i)
            ::sem_post(&semaphore_);
    }
    void acquire() noexcept
    {
        while (::sem_wait(&semaphore_) != 0 && errno == EINTR) {
        }
    }
    [[nodiscard]] bool try_acquire_for(std::chrono::milliseconds limit) noexcept
    {
        // By the wall clock, which ThreadSanitizer knows: nobody sets it while tests run.
        const auto until = std::chrono::system_clock::now() + limit;
        const auto seconds = std::chrono::time_point_cast<std::chrono::seconds>(until);
        const timespec at{.tv_sec = seconds.time_since_epoch().count(),
                          .tv_nsec = std::chrono::nanoseconds(until - seconds).count()};
        while (::sem_timedwait(&semaphore_, &at) != 0)
            if (errno != EINTR)
                return false;
        return true;
    }

private:
    sem_t semaphore_;
};

} // namespace cassium::testing
