// Which node an execution goes to, decided from what is known and nothing else.
#pragma once

#include <cassium/cluster/execution.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace cassium::cluster {

/// No node.
inline constexpr std::uint32_t no_node = node_affinity::none;

/// In turn over the nodes 0 to count - 1, without those that cannot be used.
class round_robin {
public:
    /// The next node for which `usable(node)` holds, or no_node.
    template <class Usable>
    [[nodiscard]] std::uint32_t next(std::uint32_t count, const Usable& usable) noexcept
    {
        for (std::uint32_t tried = 0; tried < count; ++tried) {
            last_ = last_ + 1 < count ? last_ + 1 : 0;
            if (usable(last_))
                return last_;
        }
        return no_node;
    }

private:
    std::uint32_t last_ = 0;
};

/// What becomes of an execution that no connection can take now.
enum class without_connection : std::uint8_t {
    wait,     ///< one is being made, and its time is not over
    dial_now, ///< the same, and the nodes that are waiting to be dialled again are not to wait: others reach them
    fail      ///< no node can be reached
};
[[nodiscard]] constexpr without_connection decide_without_connection(bool dialling, bool reached_by_others) noexcept
{
    if (dialling)
        return without_connection::wait;
    return reached_by_others ? without_connection::dial_now : without_connection::fail;
}

/// How often an execution goes at once to a node that has forgotten its statement, before it waits.
inline constexpr unsigned forgotten_without_wait = 2;
/// How long one waits that has met nodes which had forgotten its statement `times` times: a node whose memory is too small
/// gets time, and one that never learns is not hammered.
[[nodiscard]] constexpr std::chrono::milliseconds wait_before_asking_again(unsigned times) noexcept
{
    constexpr std::chrono::milliseconds shortest(5);
    constexpr unsigned most_doublings = 6; // 320 ms
    if (times <= forgotten_without_wait)
        return std::chrono::milliseconds(0);
    return shortest * (1 << std::min(times - forgotten_without_wait - 1, most_doublings));
}

} // namespace cassium::cluster
