// expect: cassium: the partition key is compared with == or in()
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<product>().where(col<&product::id> == cassium::uuid{});
#else
    return select_statement<product>().where(col<&product::id> > cassium::uuid{});
#endif
}

const auto& used = query().statement();
