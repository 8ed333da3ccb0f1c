// expect: cassium: what is erased is named by the whole partition key, and by clustering columns from the first on
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return delete_by_key<event>().where(col<&event::source> == "a", col<&event::day> == 1, col<&event::at> > 2);
#else
    return delete_by_key<event>().where(col<&event::source> == "a", col<&event::day> == 1, col<&event::part> == 2);
#endif
}

const auto& used = query().statement();
