// expect: cassium: a row is named by one value for each of its key columns
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return delete_by_key<event>("a", 1, 2, 3);
#else
    return delete_by_key<event>("a");
#endif
}

const auto& used = query().statement();
