// Random bytes for uuids: each thread buys the kernel's in blocks and hands them out.
#pragma once

#include <cstddef>
#include <cstdint>

namespace cassium::detail {

/// Fills `to` with random bytes that no other thread or forked process gets; size <= 256. Throws std::system_error.
void fill_random(void* to, std::size_t size);

/// Counts the forks that led to this process: what was drawn under another number must not be used again.
[[nodiscard]] std::uint32_t fork_generation() noexcept;

} // namespace cassium::detail
