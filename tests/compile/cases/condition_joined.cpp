// expect: cassium: conditions are not joined with &&
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<product>().where(col<&product::brand> == "x", col<&product::id> == cassium::uuid{});
#else
    return select_statement<product>().where(col<&product::brand> == "x" && col<&product::id> == cassium::uuid{});
#endif
}

const auto& used = query().statement();
