// Deadlines of many under one timer: a hashed wheel of intrusive lists, O(1) to enter and to leave.
#pragma once

#include <cassium/net/exchange.hpp>

#include <boost/intrusive/list.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace cassium::net {

/// Times are given in, so that it runs without a clock. A deadline fires at the first advance() at or after it,
/// rounded up to `tick`. Distinct objects: safe. Shared objects: unsafe.
class deadline_wheel {
public:
    using time_point = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::milliseconds tick{5};

    /// Enters one that is in no wheel.
    void add(timed& what, time_point deadline) noexcept
    {
        what.tick = std::max(tick_of(deadline) + 1, passed_ + 1);
        slots_[static_cast<std::size_t>(what.tick) % slots_.size()].push_front(what);
        ++size_;
    }

    /// Takes one out; does nothing when it is not in.
    void remove(timed& what) noexcept
    {
        if (!what.link.is_linked())
            return;
        what.link.unlink();
        --size_;
    }

    /// Takes out all whose deadlines are at or before `now` and hands each to `on_expired`, which may add and remove
    /// others.
    template <class OnExpired>
    void advance(time_point now, OnExpired&& on_expired)
    {
        const std::int64_t until = tick_of(now);
        passed_ = std::max(passed_, until - static_cast<std::int64_t>(slots_.size()));
        while (passed_ < until) {
            ++passed_;
            // What is due is set apart first: each is looked at once, whatever on_expired does to the others.
            list due;
            list& slot = slots_[static_cast<std::size_t>(passed_) % slots_.size()];
            for (auto at = slot.begin(); at != slot.end();) {
                timed& each = *at++;
                if (each.tick > until)
                    continue;
                each.link.unlink();
                due.push_back(each);
            }
            while (!due.empty()) {
                timed& late = due.front();
                due.pop_front();
                --size_;
                on_expired(late);
            }
        }
    }

    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }

private:
    using list = boost::intrusive::list<timed, boost::intrusive::member_hook<timed, list_hook, &timed::link>,
                                        boost::intrusive::constant_time_size<false>>;

    static std::int64_t tick_of(time_point at) noexcept { return at.time_since_epoch() / tick; }

    std::array<list, 2048> slots_{};
    std::int64_t passed_ = 0;
    std::size_t size_ = 0;
};

/// `from` + `time`, or the end of time where that is later than what can be said.
[[nodiscard]] inline deadline_wheel::time_point after(deadline_wheel::time_point from,
                                                      std::chrono::milliseconds time) noexcept
{
    using time_point = deadline_wheel::time_point;
    return time > std::chrono::duration_cast<std::chrono::milliseconds>(time_point::max() - from) ? time_point::max()
                                                                                                  : from + time;
}

} // namespace cassium::net
