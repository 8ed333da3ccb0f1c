// expect: cassium: count() counts all rows of a filter
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<product>().count();
#else
    return select_statement<product>().limit(1).count();
#endif
}

const auto& used = query().statement();
