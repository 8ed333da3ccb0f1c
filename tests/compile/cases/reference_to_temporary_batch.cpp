// expect: non-const lvalue reference
#include "table.hpp"

void run(const cassium::session_ref& db, const product& row)
{
#ifdef CASSIUM_CORRECT
    auto batch = db.batch().save(row);
#else
    auto& batch = db.batch().save(row);
#endif
    batch.save(row).execute();
}
