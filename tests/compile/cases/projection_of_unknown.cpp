// expect: cassium: a projection has a member that is no column of the table
#include "table.hpp"

struct part {
    int weight = 0;
};
struct good {
    std::int32_t stock = 0;
};

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<product>().as<good>();
#else
    return select_statement<product>().as<part>();
#endif
}

const auto& used = query().statement();
