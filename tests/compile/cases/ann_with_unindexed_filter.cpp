// expect: cassium: beside ann_of(), where() takes the whole partition key
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<document>()
        .where(col<&document::kind> == "a")
        .order_by(col<&document::embedding>.ann_of(wanted))
        .limit(3);
#else
    return select_statement<document>()
        .where(col<&document::plain> == "a")
        .order_by(col<&document::embedding>.ann_of(wanted))
        .limit(3);
#endif
}

const auto& used = query().statement();
