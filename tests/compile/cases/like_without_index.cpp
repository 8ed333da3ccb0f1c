// expect: cassium: like() needs an index that can do it
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<product>().where(col<&product::brand> == "x");
#else
    return select_statement<product>().where(col<&product::brand>.like("x%"));
#endif
}

const auto& used = query().statement();
