// expect: cassium: a counter batch takes changes of counters and nothing else
#include "table.hpp"

void run(const cassium::session_ref& db, const product& row)
{
#ifdef CASSIUM_CORRECT
    auto batch = db.batch();
#else
    auto batch = db.batch<cassium::batch_kind::counter>();
#endif
    batch.save(row);
}
