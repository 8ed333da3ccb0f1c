// expect: cassium: this struct has no table
#include "table.hpp"

struct plain {
    int a = 0;
};

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<product>();
#else
    return select_statement<plain>();
#endif
}

const auto& used = query().statement();
