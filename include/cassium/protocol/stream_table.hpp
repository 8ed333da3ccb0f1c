// Which request an answer belongs to: stream ids of one connection (native_protocol_v5.spec, section 2.4.3).
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace cassium::protocol {

/// Gives out ids 0 to 32767, the one freed last first, and grows with the most that were taken at once. An id is free
/// again only when release() says that its answer came: a request that is given up becomes an orphan and keeps its id.
/// Distinct objects: safe. Shared objects: unsafe.
template <class Request>
class stream_table {
public:
    static constexpr std::size_t capacity = 32768;

    struct found {
        Request* request = nullptr; ///< null: the id is not taken, or orphaned
        bool orphaned = false;
    };

    /// Takes an id for `request`; -1 when all are taken. Throws std::bad_alloc.
    [[nodiscard]] std::int16_t allocate(Request& request)
    {
        if (free_.empty()) {
            if (slots_.size() == capacity)
                return -1;
            // Room for every id to come back: release() never allocates.
            if (free_.capacity() <= slots_.size())
                free_.reserve(2 * slots_.size() + 64);
            slots_.push_back({&request, false});
            ++used_;
            return static_cast<std::int16_t>(slots_.size() - 1);
        }
        const std::int16_t id = free_.back();
        free_.pop_back();
        slots_[static_cast<std::size_t>(id)] = {&request, false};
        ++used_;
        return id;
    }

    /// Who waits for the answer with this id.
    [[nodiscard]] found find(std::int16_t id) const noexcept
    {
        return id >= 0 && static_cast<std::size_t>(id) < slots_.size() ? slots_[static_cast<std::size_t>(id)] : found{};
    }

    /// The answer came: the id is free. It must be taken.
    void release(std::int16_t id) noexcept
    {
        found& slot = slots_[static_cast<std::size_t>(id)];
        if (slot.orphaned)
            --orphaned_;
        slot = {};
        free_.push_back(id);
        --used_;
    }

    /// The request is given up, its answer is still to come. The id must be taken.
    void orphan(std::int16_t id) noexcept
    {
        slots_[static_cast<std::size_t>(id)] = {nullptr, true};
        ++orphaned_;
    }

    /// Ids taken, orphans included.
    [[nodiscard]] std::size_t used() const noexcept { return used_; }
    [[nodiscard]] std::size_t orphaned() const noexcept { return orphaned_; }

    /// Hands every waiting request to `take` and forgets everything: the connection has ended.
    template <class Take>
    void drain(Take&& take)
    {
        std::vector<found> slots;
        slots.swap(slots_);
        free_.clear();
        used_ = orphaned_ = 0;
        for (const found& slot : slots)
            if (slot.request != nullptr)
                take(*slot.request);
    }

private:
    std::vector<found> slots_;
    std::vector<std::int16_t> free_;
    std::size_t used_ = 0;
    std::size_t orphaned_ = 0;
};

} // namespace cassium::protocol
