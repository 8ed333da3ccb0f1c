// A worker without a thread: whoever waits for its answer serves the sockets meanwhile, instead of waiting for a thread that
// does.
#include <cluster/io_worker.hpp>

#include <chrono>
#include <mutex>
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
        const bool connected = reaches_;
        catch_up();
        carried = connected && reaches_ && !is_closing();
        if (carried)
            serve(&what, done);
    }
    busy_.store(false, std::memory_order_release);
    return carried;
}

void io_worker::catch_up() noexcept
{
    if (reaches_ && clock::now() - last_served_ <= idle)
        return;
    io_.restart();
    carry_on([this] { io_.poll(); });
}

/// Until `done` is open. `first` is begun here, where there is one.
void io_worker::serve(execution* first, const completion_latch& done) noexcept
{
    if (first != nullptr) // written at once: nobody else adds to it
        write_together([&] { enter(*first); });
    while (!done.is_open()) {
        if (io_.stopped())
            io_.restart();
        carry_on([this] { io_.run_one(); });
    }
    last_served_ = clock::now();
}

/// The turn of the calling thread, with `first` not begun yet, where there is one.
void io_worker::lead(execution* first, const completion_latch& done) noexcept
{
    if (busy_.exchange(true, std::memory_order_acquire)) { // by who closes the client, and serves it meanwhile
        if (first != nullptr)
            submit(*first);
        done.wait();
        return;
    }
    {
        const serving_scope here(current_, this);
        catch_up();
        serve(first, done);
    }
    busy_.store(false, std::memory_order_release);
}

void io_worker::wait_in_turn(execution* first, completion_latch& done) noexcept
{
    waiting_caller self(done);
    bool alone = false;
    {
        const std::lock_guard lock(turns_);
        alone = !std::exchange(led_, true);
        if (!alone)
            callers_.push_back(self);
    }
    if (!alone) {
        if (first != nullptr)
            submit(*std::exchange(first, nullptr));
        done.wait_for_call();
        const std::lock_guard lock(turns_);
        if (!self.leads) {
            self.link.unlink();
            return;
        }
    }
    lead(first, done);
    const std::lock_guard lock(turns_);
    led_ = !callers_.empty();
    if (!led_)
        return;
    waiting_caller& next = callers_.front();
    callers_.pop_front();
    next.leads = true;
    next.done.call();
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
