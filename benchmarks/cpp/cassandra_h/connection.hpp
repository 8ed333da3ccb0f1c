// A session of the C API in one keyspace, with its prepared statements.
#pragma once

#include "cassandra_h/handles.hpp"
#include "harness/side.hpp"

#include <cassium/protocol/statement.hpp>

#include <unordered_map>

namespace bench::c_api {

/// What a session is tuned for. The driver holds requests back for up to 200 us, so that they travel together; its
/// manual says to lower that where each request waits for the one before, which costs CPU time.
enum class purpose : bool { one_at_a_time, many_at_a_time };

class connection {
public:
    /// One I/O thread and one connection, as on the other sides. Throws what connecting says.
    connection(const place& where, purpose use);

    /// The prepared form of a statement, of which only the text is used here; prepared the first time. Not thread-safe.
    [[nodiscard]] const CassPrepared* prepare(const cassium::protocol::statement& what);
    [[nodiscard]] future execute(const CassStatement* what) const
    {
        return future(cass_session_execute(session_.get(), what));
    }
    [[nodiscard]] future execute(const CassBatch* what) const
    {
        return future(cass_session_execute_batch(session_.get(), what));
    }

private:
    cluster cluster_;
    session session_;
    std::unordered_map<const cassium::protocol::statement*, prepared> prepared_;
};

} // namespace bench::c_api
