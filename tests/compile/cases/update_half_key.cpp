// expect: cassium: an update needs the whole key of its row
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<event>("a", 1).set(col<&event::owner> = "x");
#else
    return update_by_key<event>("a", 1).set(col<&event::level> = 1);
#endif
}

const auto& used = query().statement();
