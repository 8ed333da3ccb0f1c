// expect: cassium: a completion handler takes a cassium::result<T>
#include "table.hpp"

#include <cassium/async.hpp>

void run(const cassium::session_ref& db, const cassium::uuid& id)
{
#ifdef CASSIUM_CORRECT
    db.async_get<product>(id, [](const cassium::result<product>&) {});
#else
    db.async_get<product>(id, [](const product&) {});
#endif
}
