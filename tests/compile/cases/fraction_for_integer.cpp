// expect: cassium: a floating-point number cannot stand for an integer column
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<product>().where(col<&product::stock> == 1L).allow_filtering();
#else
    return select_statement<product>().where(col<&product::stock> == 1.5).allow_filtering();
#endif
}

const auto& used = query().statement();
