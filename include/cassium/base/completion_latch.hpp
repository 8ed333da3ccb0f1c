// What a thread waits for that has handed work to another one: opened once, by whoever completes it.
#pragma once

#include <cassium/base/abi.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>

namespace cassium {

/// Sleeps at once, and those whose latches are opened together are woken together. (std::binary_semaphore yields several
/// times before it sleeps, and each of its wake-ups is a system call that mostly costs the waker its processor: with
/// many threads both cost more than what they wait for.)
class completion_latch {
public:
    completion_latch() noexcept;
    completion_latch(const completion_latch&) = delete;
    completion_latch& operator=(const completion_latch&) = delete;

    /// Lets the waiter go on, who may destroy the latch at once.
    void open() noexcept;
    [[nodiscard]] bool is_open() const noexcept { return state_.load(std::memory_order_acquire) == state::open; }
    /// Returns when it is open. On the thread that made it.
    void wait() const noexcept;
    /// The same until then: whether it is open.
    [[nodiscard]] bool wait_until(std::chrono::steady_clock::time_point limit) const noexcept;

    /// Lets the waiter return from wait_for_call() though it may not be open. Nobody may end the latch meanwhile.
    void call() noexcept;
    /// Returns when it is open, or was called.
    void wait_for_call() const noexcept;

private:
    enum class state : std::uint8_t { closed, called, open };

    static void wake(std::uint32_t place) noexcept;
    template <class Done>
    bool sleep(std::chrono::steady_clock::time_point limit, const Done& done) const noexcept;

    std::atomic<state> state_{state::closed};
    std::uint32_t place_; ///< of the thread that made it, which is the one that waits
    const void* made_by_; ///< that thread: it does not wake itself
};

} // namespace cassium
