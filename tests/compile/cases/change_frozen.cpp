// expect: cassium: a frozen collection is replaced as a whole
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<event>("a", 1, 2, 3).set(col<&event::labels> = {"x"});
#else
    return update_by_key<event>("a", 1, 2, 3).set(col<&event::labels> += "x");
#endif
}

const auto& used = query().statement();
