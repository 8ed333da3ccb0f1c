// expect: nodiscard
// flags: -Werror=unused-result
#include "table.hpp"

void run(const cassium::session_ref& db, const cassium::uuid& id)
{
#ifdef CASSIUM_CORRECT
    (void)db.update<product>(id).set(cassium::col<& product::price> = 1.0).if_exists().execute();
#else
    db.update<product>(id).set(cassium::col<& product::price> = 1.0).if_exists().execute();
#endif
}
