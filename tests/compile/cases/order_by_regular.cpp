// expect: cassium: order_by() is for clustering columns
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<event>()
        .where(col<&event::source> == "a", col<&event::day> == 1)
        .order_by(col<&event::at>.asc());
#else
    return select_statement<product>().order_by(col<&product::price>.asc());
#endif
}

const auto& used = query().statement();
