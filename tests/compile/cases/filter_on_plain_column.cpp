// expect: cassium: where() restricts a column that is neither in the key nor served by an index
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<product>().where(col<&product::name> == "x").allow_filtering();
#else
    return select_statement<product>().where(col<&product::name> == "x");
#endif
}

const auto& used = query().statement();
