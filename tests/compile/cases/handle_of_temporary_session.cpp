// also: name the session first
#include "table.hpp"

cassium::session_ref run(const cassium::session& db)
{
#ifdef CASSIUM_CORRECT
    return db;
#else
    (void)db;
    return cassium::session::connect({});
#endif
}
