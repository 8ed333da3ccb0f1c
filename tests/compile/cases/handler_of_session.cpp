// expect: cassium: a completion handler takes a cassium::result<T>
#include "table.hpp"

#include <cassium/async.hpp>

void run(const cassium::connect_params& where)
{
#ifdef CASSIUM_CORRECT
    cassium::async_connect(where, [](const cassium::result<cassium::session>&) {});
#else
    cassium::async_connect(where, [](const cassium::session&) {});
#endif
}
