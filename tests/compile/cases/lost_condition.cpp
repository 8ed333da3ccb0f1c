// expect: nodiscard
// flags: -Werror=unused-result
#include "table.hpp"

void run(const cassium::session_ref& db, const product& row)
{
#ifdef CASSIUM_CORRECT
    (void)db.insert_if_not_exists(row);
#else
    db.insert_if_not_exists(row);
#endif
}
