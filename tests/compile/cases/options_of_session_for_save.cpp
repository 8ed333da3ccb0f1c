// expect: cassium: these options are not this operation's
#include "table.hpp"

auto run(const cassium::session_ref& db, const product& row, const cassium::execution_options& options)
{
#ifdef CASSIUM_CORRECT
    return db.with(options).async_save(row);
#else
    return db.async_save(row, options);
#endif
}
