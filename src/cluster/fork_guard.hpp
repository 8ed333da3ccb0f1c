// Whether this process is still the one that something was made in.
#pragma once

#include <atomic>

namespace cassium::cluster {

/// Remembers the process that it was made in. A child that fork() has made from it has none of its threads and shares
/// its sockets: nothing of a client may be touched there.
class fork_guard {
public:
    fork_guard() noexcept;
    [[nodiscard]] bool in_child() const noexcept { return forks_.load(std::memory_order_relaxed) != made_at_; }

private:
    static unsigned count_from_now() noexcept;

    /// How many forks this process is away from the first one.
    static inline constinit std::atomic<unsigned> forks_{0};
    unsigned made_at_;
};

} // namespace cassium::cluster
