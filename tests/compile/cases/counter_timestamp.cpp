// expect: cassium: a change of counters takes no write time: the server gives it one
#include "table.hpp"

void run(const cassium::session_ref& db)
{
    auto update = db.update<hits>("/").set(col<& hits::count> += 1);
#ifdef CASSIUM_CORRECT
    std::move(update).execute();
#else
    std::move(update).timestamp({}).execute();
#endif
}
