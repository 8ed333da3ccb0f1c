// expect: cassium: name the session first
#include "table.hpp"

auto run(const cassium::session& db)
{
#ifdef CASSIUM_CORRECT
    return db.as_results();
#else
    (void)db;
    return cassium::session::connect({}).as_results();
#endif
}
