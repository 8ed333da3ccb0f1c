// expect: cassium: this struct has no table: say beside it
#include "table.hpp"

struct plain {
    int a = 0;
};

void run(const cassium::session_ref& db, const product& right, const plain& wrong)
{
#ifdef CASSIUM_CORRECT
    db.save(right);
    (void)wrong;
#else
    db.save(wrong);
    (void)right;
#endif
}
