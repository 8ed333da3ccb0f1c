// expect: cassium: prepend() is for lists
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<product>(cassium::uuid{}).set(col<&product::sizes>.prepend(1));
#else
    return update_by_key<product>(cassium::uuid{}).set(col<&product::tags>.prepend("a"));
#endif
}

const auto& used = query().statement();
