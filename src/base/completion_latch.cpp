#include <cassium/base/completion_latch.hpp>

#include <base/wake_batch.hpp>

#include <climits>
#include <bit>
#include <thread>

#ifdef __linux__
#include <linux/futex.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#endif

namespace cassium {
using clock = std::chrono::steady_clock;

namespace {

using detail::group_count;
using detail::group_size;

struct alignas(64) sleepers {
    std::atomic<std::uint32_t> wakes{0}; ///< how often some of them were woken
};
sleepers groups[group_count];

thread_local detail::wake_batch* open_batch = nullptr;

std::uint32_t place_of_this_thread() noexcept
{
    static std::atomic<std::uint32_t> given{0};
    thread_local const std::uint32_t own = given.fetch_add(1, std::memory_order_relaxed) % (group_size * group_count);
    return own;
}

void wake_group(std::uint32_t group, std::uint16_t who) noexcept
{
    std::atomic<std::uint32_t>& word = groups[group].wakes;
    word.fetch_add(1, std::memory_order_seq_cst);
#ifdef __linux__
    ::syscall(SYS_futex, &word, FUTEX_WAKE_BITSET | FUTEX_PRIVATE_FLAG, INT_MAX, nullptr, nullptr,
              static_cast<std::uint32_t>(who));
#else
    word.notify_all();
#endif
}

} // namespace

completion_latch::completion_latch() noexcept : place_(place_of_this_thread()), made_by_(&open_batch) {}

void completion_latch::open() noexcept
{
    const std::uint32_t place = place_;
    const bool own = made_by_ == &open_batch;
    state_.store(state::open, std::memory_order_seq_cst);
    // From here on the waiter may have ended the latch.
    if (!own)
        wake(place);
}

void completion_latch::call() noexcept
{
    state expected = state::closed;
    if (state_.compare_exchange_strong(expected, state::called, std::memory_order_seq_cst))
        wake(place_);
}

void completion_latch::wake(std::uint32_t place) noexcept
{
    if (!detail::wake_batch::add(place))
        wake_group(place / group_size, static_cast<std::uint16_t>(1u << place % group_size));
}

void completion_latch::wait() const noexcept
{
    (void)sleep(clock::time_point::max(), [](state now) { return now == state::open; });
}

bool completion_latch::wait_until(clock::time_point limit) const noexcept
{
    return sleep(limit, [](state now) { return now == state::open; });
}

void completion_latch::wait_for_call() const noexcept
{
    (void)sleep(clock::time_point::max(), [](state now) { return now != state::closed; });
}

template <class Done>
bool completion_latch::sleep(clock::time_point limit, const Done& done) const noexcept
{
    std::atomic<std::uint32_t>& word = groups[place_ / group_size].wakes;
    const bool limited = limit != clock::time_point::max();
#ifdef __linux__
    // FUTEX_WAIT_BITSET takes a point of CLOCK_MONOTONIC, which is what steady_clock counts.
    const auto at = std::chrono::duration_cast<std::chrono::nanoseconds>(limit.time_since_epoch()).count();
    const timespec until{.tv_sec = at / 1'000'000'000, .tv_nsec = at % 1'000'000'000};
#endif
    for (;;) {
        const std::uint32_t seen = word.load(std::memory_order_seq_cst);
        if (done(state_.load(std::memory_order_seq_cst)))
            return true;
        if (limited && clock::now() >= limit)
            return false;
#ifdef __linux__
        ::syscall(SYS_futex, &word, FUTEX_WAIT_BITSET | FUTEX_PRIVATE_FLAG, seen, limited ? &until : nullptr, nullptr,
                  1u << place_ % group_size);
#else
        if (limited)
            std::this_thread::sleep_for(std::chrono::milliseconds(1)); // std::atomic cannot wait for so long
        else
            word.wait(seen);
#endif
    }
}

namespace detail {

wake_batch::wake_batch() noexcept : outermost_(open_batch == nullptr)
{
    if (outermost_)
        open_batch = this;
}

wake_batch::~wake_batch()
{
    if (!outermost_)
        return;
    open_batch = nullptr;
    for (std::uint64_t left = groups_; left != 0; left &= left - 1) {
        const auto group = static_cast<std::uint32_t>(std::countr_zero(left));
        wake_group(group, due_[group]);
    }
}

bool wake_batch::add(std::uint32_t place) noexcept
{
    wake_batch* const batch = open_batch;
    if (batch == nullptr)
        return false;
    batch->due_[place / group_size] |= static_cast<std::uint16_t>(1u << place % group_size);
    batch->groups_ |= std::uint64_t{1} << place / group_size;
    return true;
}

} // namespace detail
} // namespace cassium
