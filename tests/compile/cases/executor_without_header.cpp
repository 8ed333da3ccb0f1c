// expect: cassium: get_executor() needs #include <cassium/async.hpp>
#include "table.hpp"

#ifdef CASSIUM_CORRECT
#include <cassium/async.hpp>
#endif

void run(const cassium::session_ref& db)
{
    (void)db.get_executor();
}
