// A worker without a thread: whoever waits for its answer serves the sockets meanwhile, instead of waiting for a thread that
// does.
#include <cluster/io_worker.hpp>

#include <chrono>
#include <utility>

namespace cassium::cluster {
using clock = std::chrono::steady_clock;

namespace {

/// What has happened to a connection in the meantime is looked at before the first request after so long.
constexpr std::chrono::milliseconds idle{5};

/// The calling thread is the worker's, for a while. (It may be the thread of another one, of another client.)
class serving_scope {
public:
    serving_scope(io_worker*& current, io_worker* now) noexcept : current_(current), outer_(std::exchange(current, now))
    {
    }
    serving_scope(const serving_scope&) = delete;
    serving_scope& operator=(const serving_scope&) = delete;
    ~serving_scope() { current_ = outer_; }

private:
    io_worker*& current_;
    io_worker* outer_;
};

} // namespace

bool io_worker::try_carry_out(execution& what, const completion_latch& done) noexcept
{
    if (busy_.exchange(true, std::memory_order_acquire))
        return false;
    bool carried = false;
    {
        const serving_scope here(current_, this);
        const auto now = clock::now();
        const bool connected = reaches_;
        if (!connected || now - last_served_ > idle) {
            io_.restart();
            carry_on([this] { io_.poll(); });
        }
        if (connected && reaches_ && !stopping_.load(std::memory_order_relaxed)) {
            carried = true;
            // Written at once: nobody else adds to it.
            write_together([&] { enter(what); });
            while (!done.is_open()) {
                if (io_.stopped())
                    io_.restart();
                carry_on([this] { io_.run_one(); });
            }
            last_served_ = clock::now();
        }
    }
    busy_.store(false, std::memory_order_release);
    return carried;
}

/// The last that is done here: by who closes, when nobody is being served any more, or by another thread before.
void io_worker::drain_when_free(clock::time_point until) noexcept
{
    while (busy_.exchange(true, std::memory_order_acquire)) {
        if (clock::now() > until)
            return;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    if (!ended_) {
        const serving_scope here(current_, this);
        io_.restart();
        while (!stopped_)
            carry_on([this] { io_.run_one(); }); // stop() has posted it
        drain();
    }
    busy_.store(false, std::memory_order_release);
}

} // namespace cassium::cluster
