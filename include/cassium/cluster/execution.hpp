// One execution of a request: until when, where it is, and who hears of its end.
#pragma once

#include <cassium/base/failure.hpp>
#include <cassium/net/exchange.hpp>
#include <cassium/protocol/request.hpp>

#include <chrono>
#include <cstdint>

namespace cassium::cluster {

class io_worker;

/// Keeps the nodes of several executions together: those after the first go to the node that the first has chosen, as
/// long as it can be reached. For DDL, which nodes take up one after the other. Must outlive the executions.
struct node_affinity {
    static constexpr std::uint32_t none = 0xffffffff;
    std::uint32_t node = none; ///< used on I/O threads, by one execution at a time
};

/// A request that is carried out. Whoever makes it owns it and keeps it in place until complete() was called, which
/// happens exactly once for each client::submit(), on the I/O thread that carries it, or inside submit() itself when it
/// is refused.
///
/// An execution is not an attempt: it has a deadline, and one exchange with one node after the other until one of
/// them answers. The exchange of the first attempt is part of it, so that an execution allocates nothing.
class execution : public protocol::request {
public:
    execution(const protocol::statement& statement, protocol::request_kind kind,
              const protocol::request_options& with = {}) noexcept
        : request(statement, kind, with),
          exchange(statement, this)
    {
    }

    /// The end; an empty failure is success. `this` may be destroyed inside.
    virtual void complete(failure why) noexcept = 0;

    node_affinity* affinity = nullptr;

    // Belongs to the client between submit() and complete().
    std::chrono::steady_clock::time_point deadline{}; ///< when it ends without an answer
    net::timed timed{net::timed::owner_kind::execution};
    net::list_hook link{};          ///< of the one list that it waits in, between nodes
    execution* next = nullptr;      ///< the one behind it in an inbox
    io_worker* worker = nullptr;    ///< that carries it
    net::exchange exchange;         ///< with the node that is asked now
    std::uint32_t preparations = 0; ///< how often it met a node that had forgotten its statement
    bool goes_on = false;           ///< pages before this one have been answered

protected:
    ~execution() = default;
};

} // namespace cassium::cluster

namespace cassium::abi {

using executions = layout<size_of<cluster::execution>>;
template <>
const volatile char executions::does_not_fit_the_library;
[[maybe_unused]] const char executions_fit = executions::does_not_fit_the_library;

} // namespace cassium::abi
