// expect: cassium: where() restricts a clustering column without the partition key
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<event>().where(col<&event::source> == "a", col<&event::day> == 1, col<&event::at> > 1);
#else
    return select_statement<event>().where(col<&event::at> > 1);
#endif
}

const auto& used = query().statement();
