// Counts what the program asks of operator new.
#include "protocol_support.hpp"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> total_bytes{0};
std::atomic<std::size_t> total_calls{0};

} // namespace

void* operator new(std::size_t size)
{
    total_bytes += size;
    ++total_calls;
    if (void* const memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace cassium::test {

std::size_t bytes_allocated() noexcept
{
    return total_bytes;
}

std::size_t allocations() noexcept
{
    return total_calls;
}

} // namespace cassium::test
