// expect: cassium: the value's type does not fit the column's member
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<document>().order_by(col<&document::embedding>.ann_of(wanted)).limit(3);
#else
    return select_statement<document>().order_by(col<&document::embedding>.ann_of(std::array<float, 4>{})).limit(3);
#endif
}

const auto& used = query().statement();
