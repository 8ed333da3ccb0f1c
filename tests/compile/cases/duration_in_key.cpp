// expect: cassium: a duration cannot be part of a key
#include "table.hpp"

struct thing {
#ifdef CASSIUM_CORRECT
    std::vector<std::int32_t> a{};
#else
    std::vector<cassium::duration> a{};
#endif
    int b = 0;
};

consteval auto cassium_table(std::type_identity<thing>)
{
    return cassium::table<thing>("things").partition_key<&thing::a>();
}

const auto& used = cassium::descriptor_of<thing>;
