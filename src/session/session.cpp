#include <cassium/session/session.hpp>

#include <cassium/base/error.hpp>

#include <utility>

namespace cassium {

cluster::client::statistics detail::client_handle::stats() const
{
    return client_ ? client_->stats() : cluster::client::statistics{};
}

void detail::client_handle::throw_moved_from()
{
    throw usage_error(client_errc::invalid_argument, "a session that was moved from");
}

session& session::operator=(session&& other) noexcept
{
    if (this != &other) {
        end();
        client_ = std::move(other.client_);
    }
    return *this;
}

session::~session()
{
    end();
}

void session::end() noexcept
{
    if (client_.peek())
        client_.peek()->close_for_good();
}

session session::connect(connect_params params)
{
    std::string create_keyspace = detail::keyspace_to_create(params);
    return session(cluster::connect(std::move(params), std::move(create_keyspace)));
}

void session::close() noexcept
{
    if (client_.peek())
        client_.peek()->close();
}

const execution_options& session::options() noexcept
{
    static const execution_options defaults;
    return defaults;
}

} // namespace cassium
