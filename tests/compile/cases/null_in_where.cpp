// expect: cassium: nothing equals null in CQL
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<product>().where(col<&product::brand> == "");
#else
    return select_statement<product>().where(col<&product::brand> == std::nullopt);
#endif
}

const auto& used = query().statement();
