// expect: cassium: a floating-point number is no exact decimal
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return update_by_key<log_line>(cassium::timestamp{}).set(col<&log_line::price> = cassium::parse_decimal("9.99"));
#else
    return update_by_key<log_line>(cassium::timestamp{}).set(col<&log_line::price> = 9.99);
#endif
}

const auto& used = query().statement();
