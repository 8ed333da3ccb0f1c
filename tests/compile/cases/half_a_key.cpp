// expect: cassium: a row is named by one value for each of its key columns
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_row<event>("a", 1, 2, 3);
#else
    return select_row<event>("a", 1, 2);
#endif
}

const auto& used = query().statement();
