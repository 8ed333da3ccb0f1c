// expect: cassium: a row is erased by its whole key; for all rows of a partition say erase_partition()
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return delete_partition<event>("a", 1);
#else
    return delete_by_key<event>("a", 1);
#endif
}

const auto& used = query().statement();
