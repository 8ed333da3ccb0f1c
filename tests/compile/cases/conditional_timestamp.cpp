// expect: cassium: a conditional write takes no write time: the server gives it one
#include "table.hpp"

void run(const cassium::session_ref& db, const cassium::uuid& id)
{
    auto update = db.update<product>(id).set(cassium::col<& product::price> = 1.0);
#ifdef CASSIUM_CORRECT
    std::move(update).timestamp({}).execute();
#else
    (void)std::move(update).if_exists().timestamp({}).execute();
#endif
}
