#include <protocol/statement_slots.hpp>

#include <pthread.h>

#include <algorithm>
#include <mutex>
#include <vector>

namespace cassium::protocol {
namespace {

struct slot_numbers {
    slot_numbers()
    {
        // A child made by fork() may end statements, too, whoever had the lock.
        ::pthread_atfork([] { all().mutex.lock(); }, [] { all().mutex.unlock(); }, [] { all().mutex.unlock(); });
    }
    static slot_numbers& all()
    {
        static slot_numbers* const made = new slot_numbers; // there as long as any statement
        return *made;
    }

    std::mutex mutex;
    std::vector<std::uint32_t> free; ///< room for all that were made
    std::uint32_t made = 0;
};

} // namespace

std::uint32_t give_slot(const statement& to)
{
    slot_numbers& numbers = slot_numbers::all();
    std::uint32_t fresh = 0;
    {
        const std::lock_guard lock(numbers.mutex);
        if (!numbers.free.empty()) {
            fresh = numbers.free.back();
            numbers.free.pop_back();
        } else {
            if (numbers.free.capacity() <= numbers.made)
                numbers.free.reserve(std::max<std::size_t>(64, 2 * numbers.free.capacity()));
            fresh = ++numbers.made;
        }
    }
    std::uint32_t slot = 0;
    if (to.slot.compare_exchange_strong(slot, fresh, std::memory_order_acq_rel))
        return fresh;
    take_slot_back(fresh); // another thread was faster
    return slot;
}

void take_slot_back(std::uint32_t slot) noexcept
{
    slot_numbers& numbers = slot_numbers::all();
    const std::lock_guard lock(numbers.mutex);
    numbers.free.push_back(slot);
}

std::uint32_t slots_made() noexcept
{
    slot_numbers& numbers = slot_numbers::all();
    const std::lock_guard lock(numbers.mutex);
    return numbers.made;
}

} // namespace cassium::protocol
