// expect: cassium: a class that is not an aggregate lists its columns with column
#include <cassium/model/model.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

class thing {
public:
    thing() {}
    int a = 0;
};

#ifdef CASSIUM_CORRECT
template <>
inline constexpr auto cassium::table_of<thing> =
    cassium::table<thing>("things").column<&thing::a>("a").partition_key<&thing::a>();
#else
template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things");
#endif

const auto& used = cassium::descriptor_of<thing>;
