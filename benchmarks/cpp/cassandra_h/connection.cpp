#include "connection.hpp"

#include <string>

namespace bench::c_api {

connection::connection(const place& where, purpose use) : cluster_(cass_cluster_new()), session_(cass_session_new())
{
    cass_log_set_level(CASS_LOG_ERROR);
    const std::size_t colon = where.address.rfind(':');
    if (colon == std::string::npos)
        throw std::invalid_argument("the address '" + where.address + "' is not host:port");
    check(cass_cluster_set_contact_points_n(cluster_.get(), where.address.data(), colon));
    check(cass_cluster_set_port(cluster_.get(), std::stoi(where.address.substr(colon + 1))));
    check(cass_cluster_set_num_threads_io(cluster_.get(), 1));
    check(cass_cluster_set_core_connections_per_host(cluster_.get(), 1));
    check(cass_cluster_set_consistency(cluster_.get(), CASS_CONSISTENCY_LOCAL_ONE));
    check(cass_cluster_set_serial_consistency(cluster_.get(), CASS_CONSISTENCY_SERIAL));
    cass_cluster_set_request_timeout(cluster_.get(), 60'000);
    if (use == purpose::one_at_a_time)
        check(cass_cluster_set_coalesce_delay(cluster_.get(), 0));
    // Tables that other sides make are no news to this one.
    cass_cluster_set_use_schema(cluster_.get(), cass_false);
    check(future(cass_session_connect_keyspace(session_.get(), cluster_.get(), where.keyspace.c_str())));
}

const CassPrepared* connection::prepare(const cassium::protocol::statement& what)
{
    prepared& known = prepared_[&what];
    if (!known) {
        const future answer(cass_session_prepare_n(session_.get(), what.cql.data(), what.cql.size()));
        check(answer);
        known.reset(cass_future_get_prepared(answer.get()));
    }
    return known.get();
}

} // namespace bench::c_api
