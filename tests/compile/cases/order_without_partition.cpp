// expect: cassium: order_by() needs the whole partition key in where()
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<event>()
        .where(col<&event::source> == "a", col<&event::day> == 1)
        .order_by(col<&event::at>.asc());
#else
    return select_statement<event>().order_by(col<&event::at>.asc());
#endif
}

const auto& used = query().statement();
