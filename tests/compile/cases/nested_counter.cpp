// expect: cassium: a counter is a column of its own
#include "table.hpp"

struct thing {
    int a = 0;
#ifdef CASSIUM_CORRECT
    cassium::counter b{};
#else
    std::vector<cassium::counter> b{};
#endif
};

consteval auto cassium_table(std::type_identity<thing>)
{
    return cassium::table<thing>("things").partition_key<&thing::a>();
}

const auto& used = cassium::descriptor_of<thing>;
