// One node as one I/O thread sees it: the loop that keeps a connection to it.
#pragma once

#include <cluster/backoff.hpp>
#include <cluster/contact_point.hpp>
#include <net/connection.hpp>
#include <net/operation_memory.hpp>
#include <net/resolver.hpp>

#include <cassium/base/failure.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace cassium::cluster {

class peer;

/// What a peer tells to its I/O thread.
class peer_owner {
public:
    /// Throws connection_error (other_cluster) when a node says that it belongs to another cluster.
    virtual void check_cluster(const std::string& name, const std::string& node) = 0;
    virtual void on_connected(peer&) noexcept = 0;
    /// An attempt has failed, or the connection cannot be used any more; another attempt follows.
    virtual void on_unreachable(peer&) noexcept = 0;

protected:
    ~peer_owner() = default;
};

class peer {
public:
    /// Called after the first attempt; empty for success.
    using report = std::function<void(const failure&)>;

    peer(const net::connection_environment& with, peer_owner& owner, node_address address, std::uint32_t number);

    /// Dials, waits until the connection cannot be used any more, dials again, until stop(). `keep` is held meanwhile.
    boost::asio::awaitable<void> maintain(std::shared_ptr<void> keep, report reached);
    /// Ends maintain(): what is under way with `reason`.
    void stop(const failure& reason) noexcept;
    /// Dials as soon as that is decent, if it is not connected.
    void dial_soon() noexcept;
    /// The connection has ended. (There will be another one within moments, where that is possible.)
    void check(const failure& why) noexcept
    {
        last_failure_ = why;
        about_to_dial_ = backoff_.span() == backoff::shortest;
        changed_.cancel();
    }
    /// The connection takes nothing new and ends by itself: another one is to take its place.
    void replace() noexcept
    {
        about_to_dial_ = dial_soon_ = true;
        changed_.cancel();
    }

    /// The connection, where it takes exchanges; else null.
    [[nodiscard]] net::connection* usable() const noexcept
    {
        return connection_ && connection_->is_usable() ? connection_.get() : nullptr;
    }
    /// The connection, if there is one: also when it is still being opened, or ends.
    [[nodiscard]] net::connection* any() const noexcept { return connection_.get(); }
    /// Whether there will be a connection within moments, if the node can be reached.
    [[nodiscard]] bool is_dialling() const noexcept { return dialling_ || about_to_dial_; }
    [[nodiscard]] std::uint32_t number() const noexcept { return number_; }
    [[nodiscard]] const failure& last_failure() const noexcept { return last_failure_; }

private:
    boost::asio::awaitable<void> connect();
    boost::asio::awaitable<void> connect_to(net::connection::tcp::endpoint endpoint);
    boost::asio::awaitable<void> wait(boost::asio::steady_timer::time_point until);
    void give_up_attempt(const failure& why) noexcept;

    net::connection_environment with_;
    peer_owner& owner_;
    node_address address_;
    std::uint32_t number_;
    net::resolver resolver_;
    std::shared_ptr<net::connection> connection_;
    std::vector<std::weak_ptr<net::connection>> former_; ///< replaced ones that still have exchanges
    boost::asio::steady_timer changed_;                  ///< cancelled when there is something to look at
    net::operation_memory memory_;                       ///< of the wait for that
    boost::asio::steady_timer limit_;                    ///< of the attempt under way
    failure given_up_;                                   ///< why the attempt under way is to end
    failure last_failure_;
    failure stopped_;
    backoff backoff_;
    boost::asio::steady_timer::time_point last_attempt_{};
    std::minstd_rand chance_{std::random_device{}()};
    std::uint32_t attempts_ = 0;
    bool dialling_ = false;
    bool about_to_dial_ = false;
    bool dial_soon_ = false;
    bool may_create_keyspace_ = true;
};

} // namespace cassium::cluster
