// expect: cassium:
#include "table.hpp"

void run(const cassium::session_ref& db)
{
#ifdef CASSIUM_CORRECT
    (void)db.find<product>().where(col<&product::brand> == "Acme").all();
#else
    (void)db.find<product>().where(col<& product::brand> = "Acme").all();
#endif
}
