// expect: cassium: order_by() names the clustering columns from the first on
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<event>()
        .where(col<&event::source> == "a", col<&event::day> == 1, col<&event::at> == 1)
        .order_by(col<&event::part>.asc());
#else
    return select_statement<event>()
        .where(col<&event::source> == "a", col<&event::day> == 1)
        .order_by(col<&event::part>.asc());
#endif
}

const auto& used = query().statement();
