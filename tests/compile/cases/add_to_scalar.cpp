// expect: cassium: += and -= are for counters and collections
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<product>(cassium::uuid{}).set(col<&product::sizes> += 1);
#else
    return update_by_key<product>(cassium::uuid{}).set(col<&product::stock> += 1);
#endif
}

const auto& used = query().statement();
