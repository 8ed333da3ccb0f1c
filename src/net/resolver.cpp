#include <net/resolver.hpp>

#include <net/quiet_thread.hpp>

#include <cassium/base/error.hpp>

#include <boost/asio/post.hpp>

#include <cstring>
#include <mutex>
#include <netdb.h>
#include <system_error>
#include <utility>

namespace cassium::net {
namespace asio = boost::asio;

/// Shared with the thread that looks up.
struct resolver::lookup {
    std::mutex mutex;
    resolver* owner = nullptr; ///< null: nobody waits any more
    bool done = false;
    std::vector<tcp::endpoint> found;
    std::string problem;

    void run(const std::string& host, std::uint16_t port);
};

void resolver::lookup::run(const std::string& host, std::uint16_t port)
{
    std::vector<tcp::endpoint> addresses;
    std::string why;
    addrinfo wanted{};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = AI_ADDRCONFIG | AI_NUMERICSERV;
    addrinfo* list = nullptr;
    const int code = ::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &wanted, &list);
    for (const addrinfo* each = list; each != nullptr; each = each->ai_next) {
        tcp::endpoint endpoint;
        if (each->ai_addrlen > endpoint.capacity())
            continue;
        endpoint.resize(each->ai_addrlen);
        std::memcpy(endpoint.data(), each->ai_addr, each->ai_addrlen);
        addresses.push_back(endpoint);
    }
    if (list != nullptr)
        ::freeaddrinfo(list);
    if (code != 0)
        why = ::gai_strerror(code);
    else if (addresses.empty())
        why = "it has no address";
    const std::lock_guard lock(mutex);
    found = std::move(addresses);
    problem = std::move(why);
    done = true;
    if (owner != nullptr)
        asio::post(owner->io_, [to = &owner->answered_, self = owner->under_way_] {
            const std::lock_guard still(self->mutex);
            if (self->owner != nullptr)
                to->cancel();
        });
}

resolver::resolver(asio::io_context& io, std::string host, std::uint16_t port)
    : io_(io),
      host_(std::move(host)),
      port_(port),
      answered_(io)
{
}

resolver::~resolver()
{
    disown();
}

void resolver::disown() noexcept
{
    if (under_way_) {
        const std::lock_guard lock(under_way_->mutex);
        under_way_->owner = nullptr;
    }
}

void resolver::stop() noexcept
{
    disown();
    cancel();
}

asio::awaitable<std::vector<resolver::tcp::endpoint>> resolver::resolve()
{
    boost::system::error_code failed;
    const auto address = asio::ip::make_address(host_, failed);
    if (!failed)
        co_return std::vector<tcp::endpoint>{tcp::endpoint(address, port_)};
    if (!under_way_) {
        under_way_ = std::make_shared<lookup>();
        under_way_->owner = this;
        try {
            quiet_thread([shared = under_way_, host = host_, port = port_] {
                try {
                    shared->run(host, port);
                } catch (...) {
                    const std::lock_guard lock(shared->mutex);
                    shared->problem = "out of memory";
                    shared->done = true;
                }
            }).detach();
        } catch (const std::system_error& e) {
            under_way_.reset();
            throw connection_error(client_errc::host_not_found, host_ + ": " + e.what());
        } catch (...) {
            under_way_.reset(); // no thread will ever answer
            throw;
        }
    }
    const auto shared = under_way_;
    const auto is_done = [&shared] {
        const std::lock_guard lock(shared->mutex);
        return shared->done;
    };
    if (!is_done()) {
        answered_.expires_at(asio::steady_timer::time_point::max());
        co_await answered_.async_wait(in_memory(memory_, failed));
    }
    const std::lock_guard lock(shared->mutex);
    if (!shared->done)
        throw connection_error(client_errc::host_not_found, host_ + ": the look-up has not ended");
    under_way_.reset();
    if (shared->found.empty())
        throw connection_error(client_errc::host_not_found, host_ + ": " + shared->problem);
    co_return std::move(shared->found);
}

void resolver::cancel() noexcept
{
    answered_.cancel();
}

} // namespace cassium::net
