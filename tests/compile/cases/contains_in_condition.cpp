// expect: cassium: contains() is for lists, sets and maps
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<product>(cassium::uuid{})
        .set(col<&product::stock> = 1)
        .only_if(col<&product::tags>.contains("x"));
#else
    return update_by_key<product>(cassium::uuid{})
        .set(col<&product::stock> = 1)
        .only_if(col<&product::name>.contains("x"));
#endif
}

const auto& used = query().statement();
