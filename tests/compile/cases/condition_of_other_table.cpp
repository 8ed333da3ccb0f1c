// expect: cassium: this is about a column of another table
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<product>().where(col<&product::brand> == "x");
#else
    return select_statement<product>().where(col<&event::level> == 1);
#endif
}

const auto& used = query().statement();
