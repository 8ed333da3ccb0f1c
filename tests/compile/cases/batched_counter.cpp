// expect: cassium: changes of counters go into a batch of their kind, db.batch<cassium::batch_kind::counter>()
#include "table.hpp"

void run(const cassium::session_ref& db)
{
#ifdef CASSIUM_CORRECT
    auto batch = db.batch<cassium::batch_kind::counter>();
#else
    auto batch = db.batch();
#endif
    batch.add(db.update<hits>("index").set(col<& hits::count> += 1));
}
