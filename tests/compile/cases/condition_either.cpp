// expect: cassium: CQL has no OR
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<product>().where(col<&product::brand> == "x");
#else
    return select_statement<product>().where(col<&product::brand> == "x" || col<&product::brand> == "y");
#endif
}

const auto& used = query().statement();
