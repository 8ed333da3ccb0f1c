// A session that is being made, without blocking anyone.
#pragma once

#include <cassium/base/result.hpp>
#include <cassium/session/session.hpp>

#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace cassium::detail {

/// One attempt to do what session::connect() does.
class connecting {
public:
    /// `contexts` as for cluster::async_connect().
    connecting(connect_params params, std::vector<void*> contexts) noexcept
        : params_(std::move(params)),
          contexts_(std::move(contexts))
    {
    }
    connecting(const connecting&) = delete;
    connecting& operator=(const connecting&) = delete;

    /// Begins. `done` is called once: on an I/O thread, in here, or in cancel().
    void start(const std::function<void(result<session>&&)>& done) noexcept;
    /// Ends it with client_errc::canceled, which may take some seconds. At any time, on any thread.
    void cancel() noexcept;

private:
    connect_params params_;
    std::vector<void*> contexts_;
    std::mutex mutex_;
    std::function<void()> end_;
    bool canceled_ = false;
};

} // namespace cassium::detail
