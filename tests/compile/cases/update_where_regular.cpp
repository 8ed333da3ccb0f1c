// expect: cassium: the where() of a write is about key columns
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<product>()
        .where(col<&product::id> == cassium::uuid{})
        .set(col<&product::stock> = 1)
        .only_if(col<&product::stock> == 2);
#else
    return update_by_key<product>()
        .where(col<&product::id> == cassium::uuid{}, col<&product::stock> == 2)
        .set(col<&product::stock> = 1);
#endif
}

const auto& used = query().statement();
