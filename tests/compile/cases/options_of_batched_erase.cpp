// expect: cassium: these options are not this operation's
#include "table.hpp"

void run(const cassium::session_ref& db, const cassium::uuid& id)
{
#ifdef CASSIUM_CORRECT
    db.batch().erase<product>(id).timestamp({}).execute();
#else
    db.batch().erase<product>(id, cassium::erase_options{.timestamp = {}}).execute();
#endif
}
