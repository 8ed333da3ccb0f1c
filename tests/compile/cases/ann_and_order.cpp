// expect: cassium: ann_of() is the only order that a query has
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<document>()
        .where(col<&document::id> == 1)
        .order_by(col<&document::embedding>.ann_of(wanted))
        .limit(3);
#else
    return select_statement<document>()
        .where(col<&document::id> == 1)
        .order_by(col<&document::embedding>.ann_of(wanted), col<&document::part>.asc())
        .limit(3);
#endif
}

const auto& used = query().statement();
