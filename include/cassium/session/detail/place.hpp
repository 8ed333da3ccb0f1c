// Where a session's operations are carried out, and how.
#pragma once

#include <cassium/cluster/client.hpp>

#include <memory>
#include <string>

namespace cassium::detail {

/// A keyspace that was chosen at run time; null: the session's.
using chosen_keyspace = std::shared_ptr<const std::string>;

struct place {
    std::shared_ptr<cluster::client> client{};
    protocol::request_options options{};
    chosen_keyspace keyspace{};
};

} // namespace cassium::detail
