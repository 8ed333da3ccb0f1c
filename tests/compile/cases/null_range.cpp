// expect: cassium: null is compared with == and != only
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<product>(cassium::uuid{})
        .set(col<&product::stock> = 1)
        .only_if(col<&product::stock> == std::nullopt);
#else
    return update_by_key<product>(cassium::uuid{})
        .set(col<&product::stock> = 1)
        .only_if(col<&product::stock> < std::nullopt);
#endif
}

const auto& used = query().statement();
