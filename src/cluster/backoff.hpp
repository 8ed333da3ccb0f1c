// When to dial a node again: without a clock and without chance, which are given in.
#pragma once

#include <algorithm>
#include <chrono>

namespace cassium::cluster {

/// Full jitter: each wait is anything between nothing and a span that doubles with every failure, so that a node that
/// comes back is not met by all its clients at once. A connection that opens and is dropped at once counts as a failure:
/// only one that has held for `longest` makes the span short again.
class backoff {
public:
    using time_point = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::milliseconds shortest{100};
    static constexpr std::chrono::milliseconds longest{10000};

    /// A connection has been opened, or has ended.
    void opened(time_point now) noexcept { opened_ = now; }
    void ended(time_point now) noexcept
    {
        if (now - opened_ >= longest)
            span_ = shortest;
    }
    /// How long to wait before the next attempt; `chance` is in [0, 1).
    [[nodiscard]] std::chrono::milliseconds next(double chance) noexcept
    {
        const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(span_ * chance);
        span_ = std::min(span_ * 2, longest);
        return wait;
    }
    /// What the next wait is at most.
    [[nodiscard]] std::chrono::milliseconds span() const noexcept { return span_; }

private:
    std::chrono::milliseconds span_ = shortest;
    time_point opened_{};
};

} // namespace cassium::cluster
