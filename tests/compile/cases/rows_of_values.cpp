// expect: cassium: rows are read into a struct that has a table, or a plain aggregate
#include "table.hpp"

struct name_alone {
    std::string name{};
};

void run(const cassium::session_ref& db)
{
#ifdef CASSIUM_CORRECT
    for (const name_alone& one : db.find<product>().as<name_alone>().all())
#else
    for (const auto& one : db.find<product>().as<std::string>().all())
#endif
        (void)one;
}
