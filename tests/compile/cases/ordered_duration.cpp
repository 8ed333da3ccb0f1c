// expect: cassium: durations have no order
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<event>().where(col<&event::took> == cassium::duration{}).allow_filtering();
#else
    return select_statement<event>().where(col<&event::took> > cassium::duration{}).allow_filtering();
#endif
}

const auto& used = query().statement();
