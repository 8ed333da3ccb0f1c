// Handlers that wait for the client and belong to an execution_context of the program's, which may be destroyed before the
// client is: they are destroyed with it, as the handlers of Asio's own operations are.
#pragma once

#include <cassium/base/abi.hpp>

#include <boost/asio/execution_context.hpp>

#include <memory>
#include <mutex>

namespace cassium::detail {

/// One handler that waits; a place in the list of its context.
class pending_handler {
public:
    pending_handler() noexcept = default;
    pending_handler(const pending_handler&) = delete;
    pending_handler& operator=(const pending_handler&) = delete;

protected:
    ~pending_handler() = default;

private:
    friend class handler_registry;
    /// The context ends: destroys the handler and what else refers to the context.
    virtual void abandon() noexcept = 0;

    pending_handler* next_ = nullptr;
    pending_handler* previous_ = nullptr;
};

/// The handlers of one context. Lives as long as the context or anyone who has it.
class handler_registry {
public:
    /// The one of a context.
    [[nodiscard]] static std::shared_ptr<handler_registry> of(boost::asio::execution_context& context);

    /// Enters a handler. False when the context is ending: it is not to be touched any more.
    [[nodiscard]] bool enter(pending_handler& what);
    /// Held while something is posted to the context, which cannot end then.
    [[nodiscard]] std::unique_lock<std::mutex> lock() { return std::unique_lock(mutex_); }
    /// Takes a handler out, with the lock held. False when it has been, or is being, abandoned.
    [[nodiscard]] bool leave(pending_handler& what) noexcept;
    /// The end of the context.
    void abandon_all() noexcept;

private:
    std::mutex mutex_;
    pending_handler* first_ = nullptr;
    bool ended_ = false;
};

} // namespace cassium::detail
