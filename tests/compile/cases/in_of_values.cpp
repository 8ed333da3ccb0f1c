// expect: cassium: in() takes one list
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<event>().where(col<&event::source> == "s", col<&event::day>.in({1, 2}));
#else
    return select_statement<event>().where(col<&event::source> == "s", col<&event::day>.in(1, 2));
#endif
}

const auto& used = query().statement();
