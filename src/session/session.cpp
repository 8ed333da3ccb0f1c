#include <cassium/session/session.hpp>

#include <cassium/base/error.hpp>

#include <utility>

namespace cassium {

session::session(std::shared_ptr<cluster::client> client) noexcept : operations(*client), owned_(std::move(client)) {}

session::session(session&&) noexcept = default;

session& session::operator=(session&& other) noexcept
{
    if (this != &other) {
        close();
        operations::operator=(std::move(other));
        owned_ = std::move(other.owned_);
    }
    return *this;
}

session::~session()
{
    close();
}

session session::connect(connect_params params)
{
    if (params.create_keyspace) {
        if (params.keyspace.empty())
            throw usage_error(client_errc::no_keyspace, "connect_params::create_keyspace without a keyspace");
        connect_params first = params;
        first.create_keyspace.reset();
        first.keyspace.clear();
        first.io_threads = 1;
        session(cluster::connect(std::move(first))).create_keyspace(params.keyspace, *params.create_keyspace);
    }
    return session(cluster::connect(std::move(params)));
}

void session::close() noexcept
{
    if (owned_)
        owned_->close();
}

cluster::client::statistics session::stats() const
{
    return owned_->stats();
}

std::size_t session::io_threads() const noexcept
{
    return owned_->io_threads();
}

} // namespace cassium
