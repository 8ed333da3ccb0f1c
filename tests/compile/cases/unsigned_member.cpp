// expect: cassium: CQL has no unsigned integers
// also: member_of<thing, short_text<1>{"b"}
#include <cassium/model/model.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

#ifdef CASSIUM_CORRECT
struct thing {
    int a = 0;
    int b = 0;
};
#else
struct thing {
    int a = 0;
    unsigned b = 0;
};
#endif

template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();

const auto& used = cassium::descriptor_of<thing>;
