// Deadlines of many requests under one timer: a hashed wheel of intrusive lists, O(1) to enter and to leave.
#pragma once

#include <cassium/protocol/statement.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace cassium::net {

/// Times are given in, so that it runs without a clock. A deadline fires at the first advance() at or after it,
/// rounded up to `tick`. Distinct objects: safe. Shared objects: unsafe.
class deadline_wheel {
public:
    using time_point = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::milliseconds tick{5};

    /// Enters a request that is in no wheel.
    void add(protocol::request& request, time_point deadline) noexcept
    {
        const std::int64_t at = std::max(tick_of(deadline) + 1, passed_ + 1);
        auto& links = request.hook;
        links.deadline_tick = at;
        protocol::request*& head = slots_[static_cast<std::size_t>(at) % slots_.size()];
        links.previous = nullptr;
        links.next = head;
        if (head != nullptr)
            head->hook.previous = &request;
        head = &request;
        ++size_;
    }

    /// Takes a request out; does nothing when it is not in.
    void remove(protocol::request& request) noexcept
    {
        auto& links = request.hook;
        if (links.deadline_tick == 0)
            return;
        if (links.previous != nullptr)
            links.previous->hook.next = links.next;
        else
            slots_[static_cast<std::size_t>(links.deadline_tick) % slots_.size()] = links.next;
        if (links.next != nullptr)
            links.next->hook.previous = links.previous;
        links.deadline_tick = 0;
        --size_;
    }

    /// Takes out every request whose deadline is at or before `now` and hands it to `on_expired`, which may add and
    /// remove others.
    template <class OnExpired>
    void advance(time_point now, OnExpired&& on_expired)
    {
        const std::int64_t until = tick_of(now);
        if (until - passed_ > static_cast<std::int64_t>(slots_.size()))
            passed_ = until - static_cast<std::int64_t>(slots_.size());
        while (passed_ < until) {
            ++passed_;
            // Expired ones are found again from the head each time: on_expired may change the list.
            for (protocol::request* found = first_due(until); found != nullptr; found = first_due(until)) {
                remove(*found);
                on_expired(*found);
            }
        }
    }

    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }

private:
    static std::int64_t tick_of(time_point at) noexcept { return at.time_since_epoch() / tick; }

    protocol::request* first_due(std::int64_t until) const noexcept
    {
        protocol::request* at = slots_[static_cast<std::size_t>(passed_) % slots_.size()];
        while (at != nullptr && at->hook.deadline_tick > until)
            at = at->hook.next;
        return at;
    }

    std::array<protocol::request*, 2048> slots_{};
    std::int64_t passed_ = 0;
    std::size_t size_ = 0;
};

} // namespace cassium::net
