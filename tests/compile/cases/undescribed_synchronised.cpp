// expect: cassium: this struct has no table: say beside it
#include "table.hpp"

struct plain {
    int a = 0;
};

auto run(const cassium::session_ref& db)
{
#ifdef CASSIUM_CORRECT
    return db.sync_table<product>();
#else
    return db.sync_table<plain>();
#endif
}
