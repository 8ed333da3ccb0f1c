// expect: cassium: where() restricts one column in two ways that exclude each other
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<event>().where(col<&event::source> == "a", col<&event::day> == 1,
                                           col<&event::at><1, col<&event::at>> 0);
#else
    return select_statement<event>().where(col<&event::source> == "a", col<&event::day> == 1, col<&event::at> == 1,
                                           col<&event::at> > 0);
#endif
}

const auto& used = query().statement();
