// expect: cassium: a member has a type without a codec
// also: member_of<thing, short_text<1>{"b"}
#include <cassium/model/model.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

#ifdef CASSIUM_CORRECT
struct thing {
    int a = 0;
    double b = 0;
};
#else
struct thing {
    int a = 0;
    long double b = 0;
};
#endif

template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();

const auto& used = cassium::descriptor_of<thing>;
