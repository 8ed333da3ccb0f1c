// Asio's cancellation slots: a signal comes on a thread of the program's, and what it ends belongs to an I/O thread.
#pragma once

#include <cassium/cluster/client.hpp>

#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/cancellation_type.hpp>

#include <cstddef>
#include <memory>
#include <mutex>
#include <utility>

namespace cassium::detail {

/// Shared by a slot and the operation that it ends; made only where a slot is connected.
class cancellation {
public:
    using function = void (*)(void* what) noexcept;

    /// `end` will be called with `what` on the worker's thread, unless forget() was called before.
    cancellation(cluster::client& client, std::size_t worker, void* what, function end) noexcept
        : client_(&client),
          worker_(worker),
          what_(what),
          end_(end)
    {
    }

    /// From any thread.
    static void request(const std::shared_ptr<cancellation>& self) noexcept;
    /// The operation has ended: neither it nor the client is touched any more. On the worker's thread, or before the
    /// operation was handed over.
    void forget() noexcept;

private:
    static void run(void* what) noexcept;

    std::mutex mutex_;
    cluster::client* client_; ///< alive as long as there is something to end
    std::size_t worker_;
    void* what_;
    function end_;
    std::shared_ptr<cancellation> posted_; ///< itself, while run() is on its way
};

template <class Slot>
std::shared_ptr<cancellation> connect(Slot slot, cluster::client& client, std::size_t worker, void* what,
                                      cancellation::function end)
{
    auto made = std::make_shared<cancellation>(client, worker, what, end);
    slot.assign([made](boost::asio::cancellation_type type) {
        if (type != boost::asio::cancellation_type::none)
            cancellation::request(made);
    });
    return made;
}

/// Connects an operation with the slot of its handler; leaves `to` null where the handler has none, as most do.
template <class Handler>
void connect_slot(std::shared_ptr<cancellation>& to, const Handler& handler, cluster::client& client,
                  std::size_t worker, void* what, cancellation::function end)
{
    const auto slot = boost::asio::get_associated_cancellation_slot(handler);
    if (slot.is_connected()) [[unlikely]]
        to = connect(slot, client, worker, what, end);
}

} // namespace cassium::detail
