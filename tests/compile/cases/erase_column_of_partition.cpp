// expect: cassium: columns are erased from one row
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return delete_by_key<event>("a", 1).columns<&event::owner>();
#else
    return delete_by_key<event>("a", 1).columns<&event::level>();
#endif
}

const auto& used = query().statement();
