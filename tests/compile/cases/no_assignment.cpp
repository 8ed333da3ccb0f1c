// expect: cassium: an assignment is made with col<>
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<product>(cassium::uuid{}).set(col<&product::stock> = 1);
#else
    return update_by_key<product>(cassium::uuid{}).set(5);
#endif
}

const auto& used = query().statement();
