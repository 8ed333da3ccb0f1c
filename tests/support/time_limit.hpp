// A test that hangs ends, and says where.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <string>
#include <thread>
#include <utility>

namespace cassium::testing {

/// Ends the program when it lives longer than that.
class time_limit {
public:
    explicit time_limit(std::chrono::seconds limit, std::string what)
        : watcher_([this, limit, what = std::move(what)] {
              std::unique_lock lock(mutex_);
              if (changed_.wait_for(lock, limit, [this] { return over_; }))
                  return;
              std::fprintf(stderr, "hangs: %s\n", what.c_str());
              std::abort();
          })
    {
    }
    ~time_limit()
    {
        {
            const std::lock_guard lock(mutex_);
            over_ = true;
        }
        changed_.notify_all();
        watcher_.join();
    }
    time_limit(const time_limit&) = delete;
    time_limit& operator=(const time_limit&) = delete;

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    bool over_ = false;
    std::thread watcher_;
};

/// How long a call takes; the program ends when that is more than a minute.
template <class Call>
std::chrono::milliseconds time_of(const char* what, const Call& call)
{
    const time_limit limit(std::chrono::seconds(60), what);
    const auto begin = std::chrono::steady_clock::now();
    call();
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);
}

} // namespace cassium::testing
