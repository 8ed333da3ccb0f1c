// Wake-ups that are gathered: see completion_latch.
#pragma once

#include <array>
#include <cstdint>

namespace cassium::detail {

/// Threads are divided into groups that sleep on one futex each, every thread with a bit of its own.
inline constexpr std::uint32_t group_size = 16;
inline constexpr std::uint32_t group_count = 64;

/// While one lives, its thread wakes nobody; those whose latches were opened meanwhile are woken at its end, with one system
/// call a group. Does nothing inside another one.
class wake_batch {
public:
    wake_batch() noexcept;
    wake_batch(const wake_batch&) = delete;
    wake_batch& operator=(const wake_batch&) = delete;
    ~wake_batch();

    /// Enters a wake-up into the batch of the calling thread; false where it has none.
    [[nodiscard]] static bool add(std::uint32_t place) noexcept;

private:
    std::array<std::uint16_t, group_count> due_{};
    std::uint64_t groups_ = 0; ///< those that are not 0 in due_
    bool outermost_;
};

} // namespace cassium::detail
