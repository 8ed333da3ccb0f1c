// expect: cassium: limit() and per_partition_limit() are given once
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<product>().limit(1);
#else
    return select_statement<product>().limit(1).limit(2);
#endif
}

const auto& used = query().statement();
