// expect: cassium: where() leaves out a clustering column before one that it restricts
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<event>().where(col<&event::source> == "a", col<&event::day> == 1, col<&event::at> == 1,
                                           col<&event::part> == 1);
#else
    return select_statement<event>().where(col<&event::source> == "a", col<&event::day> == 1, col<&event::part> == 1);
#endif
}

const auto& used = query().statement();
