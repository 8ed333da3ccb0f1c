// expect: cassium: nothing equals null in CQL
#include "table.hpp"

#include <cassium/query/dynamic_query.hpp>

void narrow(cassium::dynamic_query<product>& query, const std::optional<std::string>& brand)
{
#ifdef CASSIUM_CORRECT
    if (brand)
        query.where(col<&product::brand> == *brand);
#else
    query.where(col<&product::brand> == brand);
#endif
}
