// expect: cassium: a timestamp has milliseconds
#include "table.hpp"

auto query()
{
#ifdef CASSIUM_CORRECT
    return select_statement<log_line>().where(
        col<&log_line::at> ==
        std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now()));
#else
    return select_statement<log_line>().where(col<&log_line::at> == std::chrono::system_clock::now());
#endif
}

const auto& used = query().statement();
