// How many bytes objects hold: what the allocator handed out for them and has not got back.
#pragma once

#include <cstdint>

namespace bench {

/// Counts what this thread allocates and frees through operator new and delete while it lives, as malloc_usable_size
/// has it. Not to be nested.
class memory_count {
public:
    memory_count() noexcept;
    ~memory_count();
    memory_count(const memory_count&) = delete;
    memory_count& operator=(const memory_count&) = delete;

    /// Bytes allocated so far, less those freed.
    [[nodiscard]] std::int64_t held() const noexcept;
};

} // namespace bench
