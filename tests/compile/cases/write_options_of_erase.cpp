// expect: cassium: these options are not this operation's
#include "table.hpp"

void run(const cassium::session_ref& db, const product& row)
{
#ifdef CASSIUM_CORRECT
    db.erase(row, cassium::erase_options{.timestamp = {}});
#else
    db.erase(row, cassium::write_options{.timestamp = {}});
#endif
}
