// expect: cassium: where() has only a part of the partition key
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<event>().where(col<&event::source> == "a", col<&event::day> == 1);
#else
    return select_statement<event>().where(col<&event::source> == "a");
#endif
}

const auto& used = query().statement();
