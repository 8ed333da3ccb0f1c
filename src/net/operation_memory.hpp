// Memory for the one operation that a coroutine waits for at a time.
#pragma once

#include <boost/asio/bind_allocator.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <cstddef>
#include <new>

namespace cassium::net {

/// Asio destroys a coroutine together with an operation for which it finds no memory, and nobody is told. So the memory
/// is had before: here. What does not fit is allocated.
class operation_memory {
public:
    operation_memory() = default;
    operation_memory(const operation_memory&) = delete;
    operation_memory& operator=(const operation_memory&) = delete;

    [[nodiscard]] void* take(std::size_t size)
    {
        if (taken_ || size > sizeof bytes_)
            return ::operator new(size);
        taken_ = true;
        return bytes_;
    }
    void give_back(void* block) noexcept
    {
        if (block == bytes_)
            taken_ = false;
        else
            ::operator delete(block);
    }

    /// An allocator of it.
    template <class T>
    class allocator {
    public:
        using value_type = T;

        explicit allocator(operation_memory& of) noexcept : of_(&of) {}
        template <class U>
        allocator(const allocator<U>& other) noexcept : of_(other.of_) // NOLINT(google-explicit-constructor)
        {
        }
        [[nodiscard]] T* allocate(std::size_t count) { return static_cast<T*>(of_->take(count * sizeof(T))); }
        void deallocate(T* block, std::size_t) noexcept { of_->give_back(block); }
        template <class U>
        bool operator==(const allocator<U>& other) const noexcept
        {
            return of_ == other.of_;
        }

    private:
        template <class U>
        friend class allocator;
        operation_memory* of_;
    };

private:
    alignas(std::max_align_t) std::byte bytes_[384]{};
    bool taken_ = false;
};

/// The completion token of an operation that is waited for in that memory: `failed` is set, nothing is thrown at the end.
/// The memory must outlive the operation.
[[nodiscard]] inline auto in_memory(operation_memory& memory, boost::system::error_code& failed)
{
    namespace asio = boost::asio;
    return asio::bind_allocator(operation_memory::allocator<std::byte>(memory),
                                asio::redirect_error(asio::use_awaitable, failed));
}

} // namespace cassium::net
