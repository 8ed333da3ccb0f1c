// expect: cassium: one index serves one condition
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<product>().where(col<&product::brand> == "x", col<&product::stock> == 1).allow_filtering();
#else
    return select_statement<product>().where(col<&product::brand> == "x", col<&product::stock> == 1);
#endif
}

const auto& used = query().statement();
