// expect: cassium: count() counts all rows of a filter; it has no limit and no order
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<document>().count();
#else
    return select_statement<document>().order_by(col<&document::embedding>.ann_of(wanted)).limit(3).count();
#endif
}

const auto& used = query().statement();
