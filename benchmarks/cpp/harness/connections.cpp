#include "connections.hpp"
#include "data.hpp"

namespace bench {

cassium::session& connections::at(const place& where)
{
    const auto found = sessions_.find({where.address, where.keyspace});
    if (found != sessions_.end())
        return found->second;
    cassium::connect_params params;
    params.contact_points = {where.address};
    params.keyspace = where.keyspace;
    params.io_threads = 1;
    params.request_timeout = std::chrono::seconds(60);
    params.consistency = cassium::consistency::local_one;
    params.serial_consistency = cassium::consistency::serial;
    params.page_size = data::page;
    return sessions_.emplace(std::pair(where.address, where.keyspace), cassium::session::connect(std::move(params)))
        .first->second;
}

} // namespace bench
