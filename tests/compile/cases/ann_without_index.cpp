// expect: cassium: ann_of() needs an index on its column that can do it
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<document>().order_by(col<&document::embedding>.ann_of(wanted)).limit(3);
#else
    return select_statement<document>().order_by(col<&document::unindexed>.ann_of(wanted)).limit(3);
#endif
}

const auto& used = query().statement();
