// expect: cassium: [] is for the elements of maps and lists
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<product>(cassium::uuid{}).set(col<&product::places>["a"] = 1);
#else
    return update_by_key<product>(cassium::uuid{}).set(col<&product::tags>["a"] = 1);
#endif
}

const auto& used = query().statement();
