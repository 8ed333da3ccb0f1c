// expect: cassium: a duration cannot be an element of a set or the key of a map
#include "table.hpp"

struct thing {
    int a = 0;
#ifdef CASSIUM_CORRECT
    std::vector<cassium::duration> b{};
#else
    std::set<cassium::duration> b{};
#endif
};

consteval auto cassium_table(std::type_identity<thing>)
{
    return cassium::table<thing>("things").partition_key<&thing::a>();
}

const auto& used = cassium::descriptor_of<thing>;
