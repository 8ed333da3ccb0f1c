#include <cassium/asio/handler_registry.hpp>

#include <utility>

namespace cassium::detail {
namespace {

/// Is told when its context ends, before the context's own queues do.
class registry_service final : public boost::asio::execution_context::service {
public:
    using key_type = registry_service;
    static boost::asio::execution_context::id id;

    explicit registry_service(boost::asio::execution_context& context)
        : boost::asio::execution_context::service(context),
          registry_(std::make_shared<handler_registry>())
    {
    }
    void shutdown() noexcept override { registry_->abandon_all(); }
    [[nodiscard]] const std::shared_ptr<handler_registry>& registry() const noexcept { return registry_; }

private:
    std::shared_ptr<handler_registry> registry_;
};

boost::asio::execution_context::id registry_service::id;

} // namespace

std::shared_ptr<handler_registry> handler_registry::of(boost::asio::execution_context& context)
{
    return boost::asio::use_service<registry_service>(context).registry();
}

bool handler_registry::enter(pending_handler& what)
{
    const std::lock_guard lock(mutex_);
    if (ended_)
        return false;
    what.next_ = first_;
    if (first_ != nullptr)
        first_->previous_ = &what;
    first_ = &what;
    return true;
}

bool handler_registry::leave(pending_handler& what) noexcept
{
    if (ended_)
        return false;
    (what.previous_ != nullptr ? what.previous_->next_ : first_) = what.next_;
    if (what.next_ != nullptr)
        what.next_->previous_ = what.previous_;
    return true;
}

void handler_registry::abandon_all() noexcept
{
    pending_handler* next = nullptr;
    {
        const std::lock_guard lock(mutex_);
        ended_ = true;
        next = std::exchange(first_, nullptr);
    }
    // Without the lock: a handler may own a session, whose end waits for I/O threads that ask for it.
    while (next != nullptr)
        std::exchange(next, next->next_)->abandon();
}

} // namespace cassium::detail
