// A first-in first-out queue of requests, linked through the requests themselves.
#pragma once

#include <cassium/protocol/statement.hpp>

#include <cstddef>

namespace cassium::net {

/// Distinct objects: safe. Shared objects: unsafe. A request is in one queue at most.
class request_queue {
public:
    request_queue() = default;
    request_queue(const request_queue&) = delete;
    request_queue& operator=(const request_queue&) = delete;

    void push(protocol::request& request) noexcept
    {
        request.hook.queued = nullptr;
        request.hook.queue = this;
        (tail_ != nullptr ? tail_->hook.queued : head_) = &request;
        tail_ = &request;
        ++size_;
    }
    /// The oldest, taken out; null when there is none.
    protocol::request* pop() noexcept
    {
        protocol::request* const first = head_;
        if (first != nullptr) {
            head_ = first->hook.queued;
            if (head_ == nullptr)
                tail_ = nullptr;
            first->hook.queue = nullptr;
            --size_;
        }
        return first;
    }
    /// Takes one out from anywhere: linear, for the rare request that runs out of time while it waits.
    void remove(protocol::request& request) noexcept
    {
        protocol::request* before = nullptr;
        for (protocol::request* at = head_; at != nullptr; before = at, at = at->hook.queued) {
            if (at != &request)
                continue;
            (before != nullptr ? before->hook.queued : head_) = request.hook.queued;
            if (tail_ == &request)
                tail_ = before;
            request.hook.queue = nullptr;
            --size_;
            return;
        }
    }
    /// Takes over everything that another queue holds.
    void take_all(request_queue& other) noexcept
    {
        while (protocol::request* request = other.pop())
            push(*request);
    }
    [[nodiscard]] bool empty() const noexcept { return head_ == nullptr; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }

private:
    protocol::request* head_ = nullptr;
    protocol::request* tail_ = nullptr;
    std::size_t size_ = 0;
};

} // namespace cassium::net
