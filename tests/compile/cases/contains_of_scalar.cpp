// expect: cassium: contains() is for lists, sets and maps
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<product>().where(col<&product::tags>.contains("x")).allow_filtering();
#else
    return select_statement<product>().where(col<&product::name>.contains("x")).allow_filtering();
#endif
}

const auto& used = query().statement();
