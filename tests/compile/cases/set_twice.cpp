// expect: cassium: an update sets a column twice
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<product>(cassium::uuid{}).set(col<&product::name> = "a", col<&product::brand> = "b");
#else
    return update_by_key<product>(cassium::uuid{}).set(col<&product::name> = "a", col<&product::name> = "b");
#endif
}

const auto& used = query().statement();
