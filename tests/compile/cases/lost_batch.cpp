// expect: nodiscard
// flags: -Werror=unused-result
#include "table.hpp"

void run(const cassium::session_ref& db, const product& row)
{
#ifdef CASSIUM_CORRECT
    db.batch().save(row).execute();
#else
    db.batch().save(row);
#endif
}
