// expect: cassium: only a std::optional, a collection or a type with a null of its own can become null
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<product>(cassium::uuid{}).set(col<&product::description> = std::nullopt);
#else
    return update_by_key<product>(cassium::uuid{}).set(col<&product::name> = std::nullopt);
#endif
}

const auto& used = query().statement();
