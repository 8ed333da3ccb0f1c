// expect: cassium: as() is for conditional writes
#include "table.hpp"

struct stock_only {
    std::int32_t stock = 0;
};

void run(const cassium::session_ref& db, const cassium::uuid& id)
{
#ifdef CASSIUM_CORRECT
    db.update<product>(id)
        .set(col<& product::price> = 1.0)
        .only_if(col<&product::stock> == 5)
        .as<stock_only>()
        .execute();
#else
    db.update<product>(id).set(col<& product::price> = 1.0).as<stock_only>().execute();
#endif
}
