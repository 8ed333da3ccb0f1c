// expect: cassium: the value's type does not fit the column's member
// also: short_text<5>{"brand"}
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<product>().where(col<&product::brand> == "5");
#else
    return select_statement<product>().where(col<&product::brand> == 5);
#endif
}

const auto& used = query().statement();
