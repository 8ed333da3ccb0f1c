// expect: cassium: a condition of a write cannot be about a key column
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<product>(cassium::uuid{}).set(col<&product::stock> = 1).only_if(col<&product::name> == "x");
#else
    return update_by_key<product>(cassium::uuid{})
        .set(col<&product::stock> = 1)
        .only_if(col<&product::id> == cassium::uuid{});
#endif
}

const auto& used = query().statement();
