// expect: cassium: key columns cannot be erased on their own
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return delete_by_key<event>("a", 1, 2, 3).columns<&event::level>();
#else
    return delete_by_key<event>("a", 1, 2, 3).columns<&event::at>();
#endif
}

const auto& used = query().statement();
