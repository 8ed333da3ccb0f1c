#include <cassium/asio/cancellation.hpp>

namespace cassium::detail {

void cancellation::request(const std::shared_ptr<cancellation>& self) noexcept
{
    const std::lock_guard lock(self->mutex_);
    if (self->what_ == nullptr || self->posted_)
        return;
    self->posted_ = self;
    // When the worker has ended, so has the operation, nearly.
    if (!self->client_->post(
            self->worker_, [](void* what) { run(what); }, self.get()))
        self->posted_ = nullptr;
}

void cancellation::forget() noexcept
{
    const std::lock_guard lock(mutex_);
    what_ = nullptr;
}

void cancellation::run(void* what) noexcept
{
    std::shared_ptr<cancellation> self;
    void* target = nullptr;
    {
        auto& posted = *static_cast<cancellation*>(what);
        const std::lock_guard lock(posted.mutex_);
        self = std::move(posted.posted_);
        target = self->what_;
    }
    // Nobody but this thread ends it.
    if (target != nullptr)
        self->end_(target);
}

} // namespace cassium::detail
