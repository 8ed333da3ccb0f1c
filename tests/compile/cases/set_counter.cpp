// expect: cassium: a counter cannot be set
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<hits>("a").set(col<&hits::count> += 1);
#else
    return update_by_key<hits>("a").set(col<&hits::count> = 1);
#endif
}

const auto& used = query().statement();
