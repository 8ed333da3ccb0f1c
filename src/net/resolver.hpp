// Names to addresses without waiting for them: a look-up cannot be interrupted, so nobody who has to end waits for one.
#pragma once

#include <net/operation_memory.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace cassium::net {

/// Of one name. Used on its io_context's thread. One look-up at a time: whoever asks while one is under way waits for that
/// one.
class resolver {
public:
    using tcp = boost::asio::ip::tcp;

    resolver(boost::asio::io_context& io, std::string host, std::uint16_t port);
    ~resolver();
    resolver(const resolver&) = delete;
    resolver& operator=(const resolver&) = delete;

    /// The addresses, at least one; of an address itself at once. Throws connection_error (host_not_found), also when
    /// cancel() was called. A look-up of the system's runs on a thread of its own, which outlives this object if it must.
    boost::asio::awaitable<std::vector<tcp::endpoint>> resolve();
    /// Ends the wait in resolve(), not the look-up.
    void cancel() noexcept;
    /// The same for good: nothing is posted to the io_context any more.
    void stop() noexcept;

private:
    struct lookup;
    void disown() noexcept;

    boost::asio::io_context& io_;
    std::string host_;
    std::uint16_t port_;
    std::shared_ptr<lookup> under_way_;
    operation_memory memory_;
    boost::asio::steady_timer answered_; ///< never expires: cancelled when there is an answer, or none is wanted
};

} // namespace cassium::net
