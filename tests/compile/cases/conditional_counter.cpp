// expect: cassium: writes to counters cannot be conditional
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<hits>("a").set(col<&hits::count> += 1);
#else
    return update_by_key<hits>("a").set(col<&hits::count> += 1).if_exists();
#endif
}

const auto& used = query().statement();
