// expect: cassium: name the object first, and then co_await
// not: clang
#include "table.hpp"

auto run(const cassium::session_ref& db)
{
#ifdef CASSIUM_CORRECT
    const cassium::sync_options dry{.dry_run = true};
    return db.async_sync_table<product>(dry);
#else
    return db.async_sync_table<product>({.dry_run = true});
#endif
}
