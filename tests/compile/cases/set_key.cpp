// expect: cassium: a key column cannot be updated
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<product>(cassium::uuid{}).set(col<&product::stock> = 1);
#else
    return update_by_key<product>(cassium::uuid{}).set(col<&product::id> = cassium::uuid{});
#endif
}

const auto& used = query().statement();
