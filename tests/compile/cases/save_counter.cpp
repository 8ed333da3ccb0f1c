// expect: cassium: rows of a counter table are not saved or inserted
#include "table.hpp"

const hits row{};

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<hits>("a").set(col<&hits::count> += 1);
#else
    return insert_statement<hits, insert_flavor::save>(row);
#endif
}

const auto& used = query().statement();
