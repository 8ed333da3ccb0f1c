// expect: cassium: a user-defined type that is not frozen cannot have an index
#include "table.hpp"

struct inner {
    int count = 0;
};
struct thing {
    int a = 0;
    inner b{};
};

consteval auto cassium_table(std::type_identity<thing>)
{
    const auto plain = cassium::table<thing>("things").partition_key<&thing::a>();
#ifdef CASSIUM_CORRECT
    return plain.index<&thing::b>();
#else
    return plain.non_frozen<&thing::b>().index<&thing::b>();
#endif
}

const auto& used = cassium::descriptor_of<thing>;
