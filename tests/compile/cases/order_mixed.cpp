// expect: cassium: order_by() follows the table's clustering order, or its exact reverse
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<event>()
        .where(col<&event::source> == "a", col<&event::day> == 1)
        .order_by(col<&event::at>.asc(), col<&event::part>.desc());
#else
    return select_statement<event>()
        .where(col<&event::source> == "a", col<&event::day> == 1)
        .order_by(col<&event::at>.asc(), col<&event::part>.asc());
#endif
}

const auto& used = query().statement();
