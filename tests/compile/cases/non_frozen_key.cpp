// expect: cassium: non_frozen<>() is for columns of user-defined types, outside of the key and without frozen<>()
#include <cassium/model/model.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>

struct point {
    int x = 0;
    int y = 0;
};
struct thing {
    point a{};
    point b{};
};

#ifdef CASSIUM_CORRECT
constexpr auto kept_by_field = &thing::b;
#else
constexpr auto kept_by_field = &thing::a;
#endif
template <>
inline constexpr auto cassium::table_of<thing> =
    cassium::table<thing>("things").partition_key<&thing::a>().non_frozen<kept_by_field>();

const auto& used = cassium::descriptor_of<thing>;
