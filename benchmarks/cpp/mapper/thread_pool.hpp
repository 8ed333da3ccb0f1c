// Threads that wait for work together and share it an item at a time.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace bench {

class thread_pool {
public:
    /// `size` 0 or 1: no threads, the caller does it all.
    explicit thread_pool(std::size_t size);
    ~thread_pool();
    thread_pool(const thread_pool&) = delete;
    thread_pool& operator=(const thread_pool&) = delete;

    /// Calls each(0) to each(count - 1), every thread taking the next that nobody has taken, and returns after the
    /// last. Throws the first exception of a call after all threads have ended. Not thread-safe.
    void run(std::size_t count, const std::function<void(std::size_t)>& each);

private:
    void work();
    void take_items() noexcept;

    std::mutex mutex_;
    std::condition_variable begin_;
    std::condition_variable end_;
    const std::function<void(std::size_t)>* each_ = nullptr;
    std::size_t count_ = 0;
    std::atomic<std::size_t> next_{0};
    std::size_t round_ = 0;
    std::size_t working_ = 0;
    bool stop_ = false;
    std::exception_ptr failure_;
    std::vector<std::thread> threads_;
};

} // namespace bench
