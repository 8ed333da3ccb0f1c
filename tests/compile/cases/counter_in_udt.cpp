// expect: cassium: a counter is a column of its own
#include "table.hpp"

#ifdef CASSIUM_CORRECT
struct inner {
    std::int64_t count = 0;
};
#else
struct inner {
    cassium::counter count{};
};
#endif
struct thing {
    int a = 0;
    inner b{};
};

consteval auto cassium_table(std::type_identity<thing>)
{
    return cassium::table<thing>("things").partition_key<&thing::a>();
}

const auto& used = cassium::descriptor_of<thing>;
