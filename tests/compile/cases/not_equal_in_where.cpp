// expect: cassium: != is for the conditions of writes
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<product>().where(col<&product::stock> > 1).allow_filtering();
#else
    return select_statement<product>().where(col<&product::stock> != 1).allow_filtering();
#endif
}

const auto& used = query().statement();
