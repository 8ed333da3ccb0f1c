// expect: cassium: allow_filtering() is not needed here
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<product>().where(col<&product::brand> == "x");
#else
    return select_statement<product>().where(col<&product::brand> == "x").allow_filtering();
#endif
}

const auto& used = query().statement();
