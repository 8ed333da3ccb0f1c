// expect: cassium: counters have no TTL
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<hits>("a").set(col<&hits::count> += 1);
#else
    return update_by_key<hits>("a").set(col<&hits::count> += 1).ttl(std::chrono::hours(1));
#endif
}

const auto& used = query().statement();
