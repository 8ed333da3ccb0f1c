// expect: cassium: ann_of() needs a limit(): how many neighbours are wanted
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<document>().order_by(col<&document::embedding>.ann_of(wanted)).limit(3);
#else
    return select_statement<document>().order_by(col<&document::embedding>.ann_of(wanted));
#endif
}

const auto& used = query().statement();
