// expect: cassium: a collection or user-defined type that is not frozen is not compared as a whole
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<product>().where(col<&product::tags>.contains("x")).allow_filtering();
#else
    return select_statement<product>().where(col<&product::tags> == std::set<std::string>{"x"}).allow_filtering();
#endif
}

const auto& used = query().statement();
