// Threads that take none of the program's signals.
#pragma once

#include <csignal>
#include <pthread.h>
#include <thread>
#include <utility>

namespace cassium::net {

/// Starts a thread with all signals blocked: what the program wants to be told, its own threads are told. Throws
/// std::system_error.
template <class Function>
[[nodiscard]] std::thread quiet_thread(Function&& run)
{
    class blocked {
    public:
        blocked() noexcept
        {
            sigset_t all;
            ::sigfillset(&all);
            ::pthread_sigmask(SIG_SETMASK, &all, &before_);
        }
        ~blocked() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
        blocked(const blocked&) = delete;
        blocked& operator=(const blocked&) = delete;

    private:
        sigset_t before_{};
    };
    const blocked here;
    return std::thread(std::forward<Function>(run));
}

} // namespace cassium::net
