// expect: cassium: ann_of() is for columns of type vector<float, n>
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<document>().order_by(col<&document::embedding>.ann_of(wanted)).limit(3);
#else
    return select_statement<document>()
        .order_by(col<&document::numbers>.ann_of(std::array<std::int32_t, 3>{}))
        .limit(3);
#endif
}

const auto& used = query().statement();
