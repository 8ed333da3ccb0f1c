#include "types/random_block.hpp"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <pthread.h>
#include <sys/random.h>
#include <system_error>
#include <unistd.h>

namespace cassium::detail {
namespace {

std::atomic<std::uint32_t> generation{1};

// The handler runs in the forked child, before anything else there.
const int fork_watch = pthread_atfork(nullptr, nullptr, [] { generation.fetch_add(1, std::memory_order_relaxed); });

struct block {
    std::array<std::byte, 256> bytes; // the most that getentropy gives at once
    std::size_t used;
    std::uint32_t generation; // 0 at first: never the present one
};

thread_local constinit block local{};

} // namespace

std::uint32_t fork_generation() noexcept
{
    return generation.load(std::memory_order_relaxed);
}

void fill_random(void* to, std::size_t size)
{
    (void)fork_watch;
    const std::uint32_t now = fork_generation();
    if (local.generation != now || local.bytes.size() - local.used < size) [[unlikely]] {
        local.generation = 0;
        if (getentropy(local.bytes.data(), local.bytes.size()) != 0)
            throw std::system_error(errno, std::generic_category(), "no random numbers from the system");
        local.used = 0;
        local.generation = now;
    }
    std::memcpy(to, local.bytes.data() + local.used, size);
    local.used += size;
}

} // namespace cassium::detail
