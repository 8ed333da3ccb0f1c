// Counts what the program asks of operator new.
#include "protocol_support.hpp"

#include <atomic>
#include <cstdlib>
#include <malloc.h>
#include <new>

namespace {

std::atomic<std::size_t> total_bytes{0};
std::atomic<std::size_t> total_calls{0};
std::atomic<std::size_t> live_bytes{0};

void release(void* memory) noexcept
{
    live_bytes -= malloc_usable_size(memory);
    std::free(memory);
}

} // namespace

void* operator new(std::size_t size)
{
    total_bytes += size;
    ++total_calls;
    if (void* const memory = std::malloc(size == 0 ? 1 : size)) {
        live_bytes += malloc_usable_size(memory);
        return memory;
    }
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept
{
    release(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    release(memory);
}

namespace cassium::test {

std::size_t bytes_allocated() noexcept
{
    return total_bytes;
}

std::size_t bytes_live() noexcept
{
    return live_bytes;
}

std::size_t allocations() noexcept
{
    return total_calls;
}

} // namespace cassium::test
