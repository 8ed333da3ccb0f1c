// How executions come from other threads to a worker: a stack without locks, bounded.
#pragma once

#include <cassium/cluster/execution.hpp>

#include <atomic>
#include <cstdint>

namespace cassium::cluster {

/// Many threads put in, one takes out.
class inbox {
public:
    explicit inbox(std::uint32_t limit) noexcept : limit_(limit) {}

    enum class answer : std::uint8_t {
        first, ///< taken, and its owner has to be told that there is something
        taken, ///< the owner has been told before
        full,
        closed
    };
    [[nodiscard]] answer put(execution& what) noexcept
    {
        if (size_.fetch_add(1, std::memory_order_relaxed) >= limit_) {
            size_.fetch_sub(1, std::memory_order_relaxed);
            return head_.load(std::memory_order_relaxed) == closed_mark() ? answer::closed : answer::full;
        }
        execution* head = head_.load(std::memory_order_relaxed);
        do {
            if (head == closed_mark())
                return answer::closed;
            what.next = head;
        } while (!head_.compare_exchange_weak(head, &what, std::memory_order_release, std::memory_order_relaxed));
        return head == nullptr ? answer::first : answer::taken;
    }

    /// Hands out everything, in the order in which it came. `use` may put others in. Takes nothing out of one that is
    /// closed.
    template <class Use>
    void take_all(const Use& use)
    {
        execution* head = head_.load(std::memory_order_relaxed);
        do {
            if (head == closed_mark())
                return; // it stays closed
        } while (!head_.compare_exchange_weak(head, nullptr, std::memory_order_acquire, std::memory_order_relaxed));
        use_in_order(head, use);
    }
    /// The same for the last time: nothing is taken any more.
    template <class Use>
    void close(const Use& use)
    {
        use_in_order(head_.exchange(closed_mark(), std::memory_order_acquire), use);
    }
    /// About how many are in it. From any thread.
    [[nodiscard]] std::uint32_t size() const noexcept { return size_.load(std::memory_order_relaxed); }

private:
    static execution* closed_mark() noexcept
    {
        alignas(execution) static char mark{};
        return reinterpret_cast<execution*>(&mark); // an address that no execution has
    }
    template <class Use>
    void use_in_order(execution* newest, const Use& use)
    {
        if (newest == closed_mark())
            return;
        execution* oldest = nullptr;
        std::uint32_t count = 0;
        while (newest != nullptr) {
            execution* const before = newest->next;
            newest->next = oldest;
            oldest = newest;
            newest = before;
            ++count;
        }
        size_.fetch_sub(count, std::memory_order_relaxed);
        while (oldest != nullptr) {
            execution& first = *oldest;
            oldest = first.next;
            use(first);
        }
    }

    std::atomic<execution*> head_{nullptr};
    std::atomic<std::uint32_t> size_{0};
    std::uint32_t limit_;
};

} // namespace cassium::cluster
