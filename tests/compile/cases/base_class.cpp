// expect: cassium: a struct with a base class lists its columns with column
#include <cassium/model/model.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

struct root {
    int z = 0;
};
struct thing : root {
    int a = 0;
};

#ifdef CASSIUM_CORRECT
template <>
inline constexpr auto cassium::table_of<thing> =
    cassium::table<thing>("things").column<&thing::a>().partition_key<&thing::a>();
#else
template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things");
#endif

const auto& used = cassium::descriptor_of<thing>;
