// expect: cassium: the value's type does not fit the column's member
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<product>(cassium::uuid{}).set(col<&product::name> = "1");
#else
    return update_by_key<product>(cassium::uuid{}).set(col<&product::name> = 1);
#endif
}

const auto& used = query().statement();
