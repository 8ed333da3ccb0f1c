// expect: cassium: these options are not this operation's
#include "table.hpp"

void run(const cassium::session_ref& db, const product& row)
{
#ifdef CASSIUM_CORRECT
    db.with({.consistency = cassium::consistency::quorum}).insert(row, {.ttl = std::chrono::hours(1)});
#else
    db.insert(row, cassium::execution_options{.consistency = cassium::consistency::quorum});
#endif
}
