// expect: cassium: completion tokens, and co_await in an asio::awaitable, need #include <cassium/async.hpp>
#include "table.hpp"

#include <boost/asio/awaitable.hpp>
#ifdef CASSIUM_CORRECT
#include <cassium/async.hpp>
#endif

boost::asio::awaitable<void> run(const cassium::session_ref& db, const product& row)
{
    co_await db.async_save(row);
}
