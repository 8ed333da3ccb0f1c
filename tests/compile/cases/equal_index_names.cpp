// expect: cassium: two indexes have the same name
#include "table.hpp"

struct thing {
    int a = 0;
    int b = 0;
    int c = 0;
};

consteval auto cassium_table(std::type_identity<thing>)
{
#ifdef CASSIUM_CORRECT
    constexpr auto second = "by_c";
#else
    constexpr auto second = "by_b";
#endif
    return cassium::table<thing>("things")
        .partition_key<&thing::a>()
        .index<&thing::b>({.name = "by_b"})
        .index<&thing::c>({.name = second});
}

const auto& used = cassium::descriptor_of<thing>;
