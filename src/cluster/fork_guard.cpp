#include <cluster/fork_guard.hpp>

#include <pthread.h>

namespace cassium::cluster {

fork_guard::fork_guard() noexcept
{
    static const int registered =
        ::pthread_atfork(nullptr, nullptr, [] { forks_.fetch_add(1, std::memory_order_relaxed); });
    static_cast<void>(registered);
    made_at_ = forks_.load(std::memory_order_relaxed);
}

} // namespace cassium::cluster
