// expect: cassium: a completion handler takes a cassium::result<T>
#include "table.hpp"

#include <cassium/async.hpp>

#include <system_error>

void run(cassium::page_stream<product>& pages)
{
#ifdef CASSIUM_CORRECT
    pages.async_next([](cassium::result<const std::vector<product>*>) {});
#else
    pages.async_next([](std::error_code, const std::vector<product>*) {});
#endif
}
