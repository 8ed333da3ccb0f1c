// expect: cassium: a range of rows can only throw: with as_results() read pages(), or all()
#include "table.hpp"

void run(const cassium::session_ref& db)
{
#ifdef CASSIUM_CORRECT
    (void)db.as_results().find<product>().pages();
#else
    (void)db.as_results().find<product>().rows();
#endif
}
