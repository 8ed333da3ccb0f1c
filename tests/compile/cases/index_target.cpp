// expect: cassium: an index's target does not suit its column
#include <cassium/model/model.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

struct thing {
    int a = 0;
    int b = 0;
    std::string c{};
    std::set<int> d{};
};

#ifdef CASSIUM_CORRECT
template <>
inline constexpr auto cassium::table_of<thing> =
    cassium::table<thing>("things").partition_key<&thing::a>().index<&thing::d>(
        {.target = cassium::index_target::values});
#else
template <>
inline constexpr auto cassium::table_of<thing> =
    cassium::table<thing>("things").partition_key<&thing::a>().index<&thing::d>(
        {.target = cassium::index_target::keys});
#endif

const auto& used = cassium::descriptor_of<thing>;
