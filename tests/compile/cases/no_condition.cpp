// expect: cassium: a condition is made with col<>
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<product>().where(col<&product::brand> == "x");
#else
    return select_statement<product>().where(true);
#endif
}

const auto& used = query().statement();
