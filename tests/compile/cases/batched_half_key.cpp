// expect: cassium: an update needs the whole key of its row
#include "table.hpp"

void run(const cassium::session_ref& db)
{
    auto batch = db.batch();
#ifdef CASSIUM_CORRECT
    batch.add(db.update<event>("s", 1).set(col<& event::owner> = "o"));
#else
    batch.add(db.update<event>("s", 1).set(col<& event::level> = 1));
#endif
}
