// expect: cassium: name the session first
#include "table.hpp"

cassium::session_ref run(const cassium::session& db)
{
#ifdef CASSIUM_CORRECT
    return db.with({.page_size = 10});
#else
    (void)db;
    return cassium::session::connect({}).with({.page_size = 10});
#endif
}
