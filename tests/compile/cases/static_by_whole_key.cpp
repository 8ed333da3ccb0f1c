// expect: cassium: static columns belong to the partition
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<event>("a", 1).set(col<&event::owner> = "x");
#else
    return update_by_key<event>("a", 1, 2, 3).set(col<&event::owner> = "x");
#endif
}

const auto& used = query().statement();
