// expect: cassium: a user-defined type is called as its struct, and this one has no name
#include <cassium/model/model.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>

struct thing {
    int a = 0;
    struct {
        int x = 0;
        int y = 0;
    } where{};
};

#ifdef CASSIUM_CORRECT
template <>
inline constexpr auto cassium::udt_of<decltype(thing::where)> = cassium::udt<decltype(thing::where)>("place");
#endif
template <>
inline constexpr auto cassium::table_of<thing> = cassium::table<thing>("things").partition_key<&thing::a>();

const auto& used = cassium::descriptor_of<thing>;
