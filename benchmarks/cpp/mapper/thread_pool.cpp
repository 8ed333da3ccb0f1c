#include "thread_pool.hpp"

#include <utility>

namespace bench {

thread_pool::thread_pool(std::size_t size)
{
    for (std::size_t i = 0; size > 1 && i < size; ++i)
        threads_.emplace_back([this] { work(); });
}

thread_pool::~thread_pool()
{
    {
        const std::lock_guard lock(mutex_);
        stop_ = true;
    }
    begin_.notify_all();
    for (std::thread& one : threads_)
        one.join();
}

void thread_pool::run(std::size_t count, const std::function<void(std::size_t)>& each)
{
    {
        const std::lock_guard lock(mutex_);
        each_ = &each;
        count_ = count;
        next_ = 0;
        working_ = threads_.size();
        failure_ = nullptr;
        ++round_;
    }
    if (threads_.empty()) {
        take_items();
    } else {
        begin_.notify_all();
        std::unique_lock lock(mutex_);
        end_.wait(lock, [this] { return working_ == 0; });
    }
    if (failure_)
        std::rethrow_exception(std::exchange(failure_, nullptr));
}

void thread_pool::work()
{
    std::unique_lock lock(mutex_);
    for (std::size_t seen = 0;;) {
        begin_.wait(lock, [this, seen] { return stop_ || round_ != seen; });
        if (stop_)
            return;
        seen = round_;
        lock.unlock();
        take_items();
        lock.lock();
        if (--working_ == 0)
            end_.notify_one();
    }
}

void thread_pool::take_items() noexcept
{
    try {
        for (std::size_t i = next_++; i < count_; i = next_++)
            (*each_)(i);
    } catch (...) {
        next_ = count_;
        const std::lock_guard lock(mutex_);
        if (!failure_)
            failure_ = std::current_exception();
    }
}

} // namespace bench
