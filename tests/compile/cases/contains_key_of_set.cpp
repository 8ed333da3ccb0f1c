// expect: cassium: contains_key() is for maps
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<product>().where(col<&product::places>.contains_key("x")).allow_filtering();
#else
    return select_statement<product>().where(col<&product::tags>.contains_key("x")).allow_filtering();
#endif
}

const auto& used = query().statement();
