// The two clocks of a round.
#pragma once

#include <chrono>
#include <cstdint>
#include <ctime>
#include <vector>

namespace bench {

/// Nanoseconds of an arbitrary beginning, never running backwards.
[[nodiscard]] inline std::int64_t wall_ns() noexcept
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// CPU time of the whole process, user and system, all threads.
[[nodiscard]] inline std::int64_t cpu_ns() noexcept
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

/// What a round measured.
struct round_result {
    std::vector<std::int64_t> ns;    ///< wall time of each iteration
    std::int64_t cpu_ns = 0;         ///< CPU time of all of them
    std::vector<std::int64_t> bytes; ///< instead of both, for memory
};

} // namespace bench
