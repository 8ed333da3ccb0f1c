// expect: cassium: these options are not this operation's
#include "table.hpp"

#include <cassium/async.hpp>

void run(const cassium::session_ref& db, const product& row)
{
    const auto ignore = [](const cassium::result<void>&) {};
#ifdef CASSIUM_CORRECT
    db.async_save(row, {.ttl = std::chrono::hours(1)}, ignore);
#else
    db.async_save(row, std::chrono::hours(1), ignore);
#endif
}
