#include <cluster/fork_guard.hpp>

#include <pthread.h>

namespace cassium::cluster {

fork_guard::fork_guard() noexcept : made_at_(count_from_now()) {}

unsigned fork_guard::count_from_now() noexcept
{
    static const int registered =
        ::pthread_atfork(nullptr, nullptr, [] { forks_.fetch_add(1, std::memory_order_relaxed); });
    static_cast<void>(registered);
    return forks_.load(std::memory_order_relaxed);
}

} // namespace cassium::cluster
