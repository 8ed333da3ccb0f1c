// expect: cassium: completion tokens, and co_await in an asio::awaitable, need #include <cassium/async.hpp>
#include "table.hpp"

#ifdef CASSIUM_CORRECT
#include <cassium/async.hpp>
#endif

void run(const cassium::session_ref& db, const product& row)
{
    db.async_save(row, [](const cassium::result<void>&) {});
}
