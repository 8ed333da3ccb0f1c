// expect: cassium: an update names its rows by == and in()
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<event>()
        .where(col<&event::source> == "a", col<&event::day>.in({1, 2}), col<&event::at> == 3, col<&event::part>.in({4}))
        .set(col<&event::level> = 1);
#else
    return update_by_key<event>()
        .where(col<&event::source> == "a", col<&event::day> == 1, col<&event::at> > 3)
        .set(col<&event::level> = 1);
#endif
}

const auto& used = query().statement();
