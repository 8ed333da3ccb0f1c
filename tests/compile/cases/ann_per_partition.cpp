// expect: cassium: ann_of() does not go with per_partition_limit()
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<document>().order_by(col<&document::embedding>.ann_of(wanted)).limit(3);
#else
    return select_statement<document>()
        .order_by(col<&document::embedding>.ann_of(wanted))
        .per_partition_limit(1)
        .limit(3);
#endif
}

const auto& used = query().statement();
