// expect: cassium: if_exists() and only_if() exclude each other
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<product>(cassium::uuid{}).set(col<&product::stock> = 1).if_exists();
#else
    return update_by_key<product>(cassium::uuid{})
        .set(col<&product::stock> = 1)
        .only_if(col<&product::name> == "x")
        .if_exists();
#endif
}

const auto& used = query().statement();
