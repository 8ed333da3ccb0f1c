// expect: cassium: the value's type does not fit the column's member
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_row<event>("a", 1, 2, 3);
#else
    return select_row<event>("a", "b", 2, 3);
#endif
}

const auto& used = query().statement();
