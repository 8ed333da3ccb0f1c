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
    int a = 0;
    std::set<int> numbers{};
    std::optional<point> where{};
};

#ifdef CASSIUM_CORRECT
constexpr auto kept_by_field = &thing::where;
#else
constexpr auto kept_by_field = &thing::numbers;
#endif
template <>
inline constexpr auto cassium::table_of<thing> =
    cassium::table<thing>("things").partition_key<&thing::a>().non_frozen<kept_by_field>();

const auto& used = cassium::descriptor_of<thing>;
