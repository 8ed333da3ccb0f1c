// Replaces operator new and delete of the whole program. Where nothing is counted that costs a test of a thread's flag.
#include "memory.hpp"

#include <cstdlib>
#include <malloc.h>
#include <new>

namespace {

thread_local bool counting = false;
thread_local std::int64_t bytes = 0;

void* counted(void* block)
{
    if (block == nullptr)
        throw std::bad_alloc();
    if (counting) [[unlikely]]
        bytes += static_cast<std::int64_t>(malloc_usable_size(block));
    return block;
}

void release(void* block) noexcept
{
    if (counting) [[unlikely]]
        bytes -= static_cast<std::int64_t>(malloc_usable_size(block));
    std::free(block);
}

} // namespace

namespace bench {

memory_count::memory_count() noexcept
{
    bytes = 0;
    counting = true;
}

memory_count::~memory_count()
{
    counting = false;
}

std::int64_t memory_count::held() const noexcept
{
    return bytes;
}

} // namespace bench

void* operator new(std::size_t size)
{
    return counted(std::malloc(size));
}
void* operator new(std::size_t size, std::align_val_t alignment)
{
    const auto step = static_cast<std::size_t>(alignment);
    return counted(std::aligned_alloc(step, (size + step - 1) / step * step));
}
void operator delete(void* block) noexcept
{
    release(block);
}
void operator delete(void* block, std::size_t) noexcept
{
    release(block);
}
void operator delete(void* block, std::align_val_t) noexcept
{
    release(block);
}
void operator delete(void* block, std::size_t, std::align_val_t) noexcept
{
    release(block);
}
