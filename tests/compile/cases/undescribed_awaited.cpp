// expect: cassium: this struct has no table: say beside it
#include "table.hpp"

struct plain {
    int a = 0;
};

auto run(const cassium::session_ref& db, const product& right, const plain& wrong)
{
#ifdef CASSIUM_CORRECT
    (void)wrong;
    return db.async_save(right, {.ttl = std::chrono::hours(1)});
#else
    (void)right;
    return db.async_save(wrong, {.ttl = std::chrono::hours(1)});
#endif
}
