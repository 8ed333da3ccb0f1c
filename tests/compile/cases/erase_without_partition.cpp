// expect: cassium: what is erased is named by the whole partition key
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return delete_by_key<event>("a", 1);
#else
    return delete_by_key<event>("a");
#endif
}

const auto& used = query().statement();
